import { useFiles } from './files';
import { useText } from './language';
import { FileInput, Section } from './parts';
import type { Holder } from './RateForm';

type Props = Readonly<{ holder: Holder; chosen?: readonly File[] }>;

/** Photos and documents for one matter: each is sent as soon as it is chosen, and says what became of it. */
export function Papers({ holder, chosen }: Props) {
  const text = useText();
  const { files, send, again } = useFiles(holder, chosen);
  const busy = files.some(({ state }) => state === 'SENDING');
  return (
    <div className="screen">
      <Section title={text.papers}>
        <FileInput disabled={busy} onChosen={(chosen) => void send(chosen)} />
        <div role="status">
          <ul>
            {files.map((file) => (
              <li key={file.key} aria-busy={file.state === 'SENDING'}>
                {file.state === 'SENDING' && text.paperSending(file.name, Math.floor(file.fraction * 100))}
                {file.state === 'SENT' && text.paperSent(file.name)}
                {file.state === 'REFUSED' && (
                  <p className="refusal">
                    {text.labelled(file.name, file.problem?.message ?? '')}
                    {file.problem?.code === 'NETWORK' && (
                      <button type="button" disabled={busy} onClick={() => void again(file)}>
                        {text.retry}
                      </button>
                    )}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      </Section>
    </div>
  );
}
