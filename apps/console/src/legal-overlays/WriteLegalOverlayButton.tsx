import { WriteLegalOverlayDocument, type LegalOverlayFieldsFragment } from '@huiyin/client';
import type { OverlayLevel } from '@huiyin/domain';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useLegalOverlayFormText } from './legal-overlay-form.text';
import { useLegalOverlayText } from './legal-overlay.text';
import { draftOf } from './overlay-drafts';
import { OverlayBodyInput } from './OverlayBodyInput';

type Props = Readonly<{ level: OverlayLevel; overlay?: LegalOverlayFieldsFragment }>;

/** 起草, or the next edition of one there is. */
export function WriteLegalOverlayButton({ level, overlay }: Props) {
  const text = useLegalOverlayText();
  const { intro } = useLegalOverlayFormText();
  const refusal = useWriteRefusal('legalOverlay.manage');
  const label = overlay ? text.writeAgain : text.write[level];
  return (
    <VerbButton label={label} refusal={refusal} primary={!overlay}>
      {(close) => (
        <VerbDialog
          wide
          title={label}
          submitLabel={text.save}
          intro={intro[level]}
          document={WriteLegalOverlayDocument}
          input={(values) => ({ body: String(values['body'] ?? '') })}
          defaultValues={{ body: draftOf(level, overlay) }}
          onClose={close}
        >
          <OverlayBodyInput level={level} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
