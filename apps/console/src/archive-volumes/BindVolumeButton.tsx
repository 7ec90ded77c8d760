import { BindVolumeDocument } from '@huiyin/client';
import { VOLUME_TITLE_LENGTH } from '@huiyin/domain';
import { maxLength, required, TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useArchiveText } from './archive-volume.text';

type Props = Readonly<{ number: string; confidential: boolean; hasTerms: boolean }>;

/** 立卷; refused while nobody has said how long such matters are kept. */
export function BindVolumeButton({ number, confidential, hasTerms }: Props) {
  const text = useArchiveText();
  const refusal = useWriteRefusal('archive.bind');
  return (
    <VerbButton label={text.bind} refusal={refusal ?? (hasTerms ? null : text.noRetention)}>
      {(close) => (
        <VerbDialog
          title={text.bindOf(number)}
          submitLabel={text.bind}
          intro={confidential ? text.bindConfidentialIntro : text.bindIntro}
          document={BindVolumeDocument}
          input={({ title }) => ({ number, title: String(title), confidential })}
          onClose={close}
        >
          <TextInput
            source="title"
            label={text.volumeTitle}
            validate={[required(), maxLength(VOLUME_TITLE_LENGTH)]}
            fullWidth
            autoFocus
          />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
