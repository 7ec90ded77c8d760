import { RecordBrokenCommitmentDocument } from '@huiyin/client';
import { breachStep } from '@huiyin/domain';
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
  const { id, version, status, servedAt } = petition;
  const step = breachStep({ status, servedAt: servedAt ? new Date(servedAt) : null });
  const verdict = petition.actions.find(({ action }) => action === step);
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
