import { IssueReviewPaperDocument } from '@huiyin/client';
import { useQueryClient } from '@tanstack/react-query';
import { maxLength, required, TextInput, useNotify } from 'react-admin';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useLabels } from '../i18n/labels';
import { usePaperText } from './paper.text';
import type { PaperOffer } from './use-papers';

type Props = Readonly<{ review: Readonly<{ id: string; petitionerMasked: string }>; offer: PaperOffer }>;

/** 出具 of a review: who issues it writes the applicant's name, which the file has masked. */
export function IssueReviewPaperButton({ review, offer: { kind, issued, reason } }: Props) {
  const text = usePaperText();
  const kinds = useLabels('paperKind');
  const notify = useNotify();
  const client = useQueryClient();
  const mayNot = usePermissionRefusal('paper.issue');
  const { id: reviewId, petitionerMasked } = review;
  return (
    <VerbButton label={issued ? text.again : text.issue} refusal={reason ?? mayNot}>
      {(close) => (
        <VerbDialog
          title={issued ? text.againOf(kinds.of(kind)) : text.issueOf(kinds.of(kind))}
          intro={issued ? text.againIntro : text.issueIntro}
          document={IssueReviewPaperDocument}
          input={(values) => ({
            reviewId,
            kind,
            applicants: String(values['applicants']),
            ...(issued ? { reason: String(values['reason']) } : {}),
          })}
          onDone={({ issueReviewPaper }) => {
            notify(issueReviewPaper.documentNumber, { type: 'success' });
            void client.invalidateQueries({ queryKey: ['reviewPapers', reviewId] });
          }}
          onClose={close}
        >
          <TextInput
            source="applicants"
            label={text.applicants}
            helperText={text.applicantsHint(petitionerMasked)}
            validate={[required(), maxLength(200)]}
            autoComplete="off"
            autoFocus
            fullWidth
          />
          {issued && <LongText source="reason" label={text.reason} longest={200} />}
        </VerbDialog>
      )}
    </VerbButton>
  );
}
