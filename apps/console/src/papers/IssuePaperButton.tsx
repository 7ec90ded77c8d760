import { IssuePaperDocument } from '@huiyin/client';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useLabels } from '../i18n/labels';
import { usePaperText } from './paper.text';
import type { PaperOffer } from './use-papers';

type Props = Readonly<{ petitionId: string; offer: PaperOffer }>;

/** 出具, or a new edition of what was issued. */
export function IssuePaperButton({ petitionId, offer: { kind, issued, reason } }: Props) {
  const text = usePaperText();
  const kinds = useLabels('paperKind');
  const notify = useNotify();
  const client = useQueryClient();
  const mayNot = usePermissionRefusal('paper.issue');
  return (
    <VerbButton label={issued ? text.again : text.issue} refusal={reason ?? mayNot}>
      {(close) => (
        <VerbDialog
          title={issued ? text.againOf(kinds.of(kind)) : text.issueOf(kinds.of(kind))}
          intro={issued ? text.againIntro : text.issueIntro}
          document={IssuePaperDocument}
          input={(values) => ({ petitionId, kind, ...(issued ? { reason: String(values['reason']) } : {}) })}
          onDone={({ issuePaper }) => {
            notify(issuePaper.documentNumber, { type: 'success' });
            void client.invalidateQueries({ queryKey: ['papers', petitionId] });
          }}
          onClose={close}
        >
          {issued && <LongText source="reason" label={text.reason} longest={200} autoFocus />}
        </VerbDialog>
      )}
    </VerbButton>
  );
}
