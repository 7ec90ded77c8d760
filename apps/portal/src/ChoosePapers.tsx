import { useText } from './language';
import { FileInput } from './parts';

type Props = Readonly<{ files: readonly File[]; onChange: (files: readonly File[]) => void }>;

/** Photos and documents chosen within the form: they are sent once the matter has its number. */
export function ChoosePapers({ files, onChange }: Props) {
  const text = useText();
  return (
    <>
      <FileInput onChosen={(chosen) => onChange([...files, ...chosen])} />
      {files.length > 0 && (
        <ul>
          {files.map((file, i) => (
            <li key={`${i} ${file.name}`}>
              {file.name}{' '}
              <button
                type="button"
                aria-label={text.dropPaper(file.name)}
                onClick={() => onChange(files.filter((_, at) => at !== i))}
              >
                {text.drop}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
