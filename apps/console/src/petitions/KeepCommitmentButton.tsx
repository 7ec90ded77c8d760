import { KeepCommitmentDocument } from '@huiyin/client';
import { COMMITMENT_LENGTHS } from '@huiyin/domain';
import { useRecordContext } from 'react-admin';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useCommitmentText } from './commitment.text';
import type { PetitionRecord } from './PetitionVerb';

/** 登记履行 of one commitment. */
export function KeepCommitmentButton({ commitmentId }: { commitmentId: string }) {
  const text = useCommitmentText();
  const petition = useRecordContext<PetitionRecord>();
  const verdict = petition?.actions.find(({ action }) => action === 'keepCommitment');
  if (!petition || !verdict) return null;
  const { id, version } = petition;
  return (
    <VerbButton label={text.keep} refusal={verdict.allowed ? null : (verdict.reason ?? '')}>
      {(close) => (
        <VerbDialog
          title={text.keep}
          intro={text.keepIntro}
          document={KeepCommitmentDocument}
          input={({ proof }) => ({ id, version, commitmentId, proof: String(proof ?? '') })}
          onClose={close}
        >
          <LongText source="proof" label={text.proof} longest={COMMITMENT_LENGTHS.proof} autoFocus />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
