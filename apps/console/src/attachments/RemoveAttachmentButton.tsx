import { RemoveAttachmentDocument } from '@huiyin/client';
import { REMOVAL_REASON_LENGTH } from '@huiyin/domain';
import { useWriteRefusal } from '../api/use-write-refusal';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useAttachmentText } from './attachment.text';
import type { Attachment } from './use-attachments';

type Props = Readonly<{ attachment: Attachment; closed: string | null; onRemoved(): void }>;

export function RemoveAttachmentButton({ attachment: { id, version, name }, closed, onRemoved }: Props) {
  const text = useAttachmentText();
  const refusal = useWriteRefusal('attachment.remove');
  return (
    <VerbButton label={text.remove} refusal={refusal ?? closed}>
      {(close) => (
        <VerbDialog
          title={`${text.remove} · ${name}`}
          submitLabel={text.remove}
          intro={text.removeIntro}
          document={RemoveAttachmentDocument}
          input={({ reason }) => ({ id, version, reason: String(reason) })}
          onDone={onRemoved}
          onClose={close}
        >
          <LongText source="reason" label={text.reason} rows={2} longest={REMOVAL_REASON_LENGTH} autoFocus />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
