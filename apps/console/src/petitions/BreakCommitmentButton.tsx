import { RecordBrokenCommitmentDocument } from '@huiyin/client';
import { BREACH_STEPS } from '@huiyin/domain';
import { useRecordContext } from 'react-admin';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useCommitmentText } from './commitment.text';
import type { PetitionRecord } from './PetitionVerb';

/** 登记未履行 of one commitment whose day has passed. */
export function BreakCommitmentButton({ commitmentId }: { commitmentId: string }) {
  const text = useCommitmentText();
  const petition = useRecordContext<PetitionRecord>();
  if (!petition) return null;
  const { id, version } = petition;
  const verdicts = petition.actions.filter(({ action }) => BREACH_STEPS.some((step) => step === action));
  // of the ways in which it is recorded one is for where the matter stands
  const verdict =
    verdicts.find(({ allowed }) => allowed) ??
    verdicts.find(({ code }) => code !== 'WRONG_STATE' && code !== 'BREACH_OTHERWISE');
  if (!verdict) return null;
  return (
    <VerbButton label={text.record} refusal={verdict.allowed ? null : (verdict.reason ?? '')}>
      {(close) => (
        <VerbDialog
          title={text.record}
          intro={text.recordIntro}
          document={RecordBrokenCommitmentDocument}
          input={() => ({ id, version, commitmentId })}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
