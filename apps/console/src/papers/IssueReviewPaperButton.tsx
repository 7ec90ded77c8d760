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

type Props = Readonly<{ review: PaperedReview; offer: PaperOffer }>;

/** Where nobody came along with the file, its `reveal` says so. */
export type PaperedReview = Readonly<{
  id: string;
  petitionerMasked: string;
  actions: readonly Readonly<{ action: string; code: string | null }>[];
}>;

/** 出具 of a review: with the applicant as the file has them; an older file has them masked, and who issues it writes the name. */
export function IssueReviewPaperButton({ review, offer: { kind, issued, reason } }: Props) {
  const text = usePaperText();
  const kinds = useLabels('paperKind');
  const notify = useNotify();
  const client = useQueryClient();
  const mayNot = usePermissionRefusal('paper.issue');
  const { id: reviewId, petitionerMasked, actions } = review;
  const filed = actions.every(({ action, code }) => action !== 'reveal' || code !== 'INVALID');
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
            ...(values['applicants'] ? { applicants: String(values['applicants']) } : {}),
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
            helperText={filed ? text.applicantsFiled : text.applicantsHint(petitionerMasked)}
            validate={filed ? maxLength(200) : [required(), maxLength(200)]}
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
