import { AcknowledgeHandOffDocument } from '@huiyin/client';
import { HAND_OFF_LENGTHS, type AcknowledgeProof } from '@huiyin/domain';
import { maxLength, required, SelectInput, TextInput, useRecordContext } from 'react-admin';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useHandOffText } from './hand-off.text';
import type { PetitionRecord } from './PetitionVerb';

/** 登记签收 of one packet. */
export function AcknowledgeHandOffButton({ handOffId }: { handOffId: string }) {
  const text = useHandOffText();
  const proofs = useLabels('acknowledgeProof');
  const petition = useRecordContext<PetitionRecord>();
  const verdict = petition?.actions.find(({ action }) => action === 'acknowledgeHandOff');
  if (!petition || !verdict) return null;
  const { id, version } = petition;
  return (
    <VerbButton label={text.acknowledge} refusal={verdict.allowed ? null : (verdict.reason ?? '')}>
      {(close) => (
        <VerbDialog
          title={text.acknowledge}
          intro={text.acknowledgeIntro}
          document={AcknowledgeHandOffDocument}
          input={({ on, signer, proofKind, proof }) => ({
            id,
            version,
            handOffId,
            on: String(on),
            signer: String(signer),
            proofKind: proofKind as AcknowledgeProof,
            proof: String(proof),
          })}
          defaultValues={{ on: today() }}
          onClose={close}
        >
          <DayInput source="on" label={text.on} />
          <TextInput
            source="signer"
            label={text.signer}
            validate={[required(), maxLength(HAND_OFF_LENGTHS.signer)]}
            helperText={false}
            fullWidth
          />
          <SelectInput
            source="proofKind"
            label={text.proofKind}
            choices={proofs.choices()}
            validate={required()}
            helperText={false}
            fullWidth
          />
          <TextInput
            source="proof"
            label={text.proof}
            validate={[required(), maxLength(HAND_OFF_LENGTHS.proof)]}
            helperText={false}
            fullWidth
          />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
