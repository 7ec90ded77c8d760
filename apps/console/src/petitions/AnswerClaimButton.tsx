import { AnswerClaimDocument, type AnswerClaimInput } from '@huiyin/client';
import { TEXT_LENGTH } from '@huiyin/domain';
import { useRecordContext } from 'react-admin';
import { labelled } from '../i18n/marks';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import type { Keyless } from '../api/use-act';
import { useClaimText } from './claims.text';
import { OutcomeInputs, outcomeOfForm } from './OutcomeInputs';
import type { PetitionRecord } from './PetitionVerb';

type Claim = PetitionRecord['claims'][number];

/** 逐项答复 of one claim. */
export function AnswerClaimButton({ claim }: { claim: Claim }) {
  const text = useClaimText();
  const petition = useRecordContext<PetitionRecord>();
  const verdict = petition?.actions.find(({ action }) => action === 'answerClaim');
  if (!petition || !verdict) return null;
  const { outcome, facts, legalBasis, reasons, opinion, performBy } = claim;
  return (
    <VerbButton
      label={outcome ? text.change : text.answer}
      refusal={verdict.allowed ? null : (verdict.reason ?? '')}
    >
      {(close) => (
        <VerbDialog
          title={labelled(text.claim(claim.ordinal), claim.text)}
          submitLabel={text.answer}
          intro={text.answerIntro}
          document={AnswerClaimDocument}
          wide
          defaultValues={{ outcome, facts, legalBasis, reasons, opinion, performBy }}
          input={(values) =>
            ({
              ...outcomeOfForm(values),
              id: petition.id,
              version: petition.version,
              claimId: claim.id,
            }) as Keyless<AnswerClaimInput>
          }
          onClose={close}
        >
          <OutcomeInputs known={petition.claimOutcomes} />
          <LongText source="opinion" label={text.opinion} rows={4} longest={TEXT_LENGTH} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
