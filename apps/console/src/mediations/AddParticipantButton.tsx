import { AddDisputeParticipantDocument } from '@huiyin/client';
import { VerdictButton } from '../frame/VerdictButton';
import { useDisputeText } from './dispute.text';
import type { MediationProps } from './mediation.text';
import { ParticipantInputs, participantOf } from './ParticipantInputs';

/** 增加参与单位. */
export function AddParticipantButton({ mediation: { id, version, ...mediation } }: MediationProps) {
  const text = useDisputeText();
  return (
    <VerdictButton
      subject={mediation}
      action="invite"
      document={AddDisputeParticipantDocument}
      intro={text.inviteIntro}
      defaultValues={{ kind: 'BODY_SERVICE_CENTRE' }}
      input={(values) => ({ id, version, participant: participantOf(values) })}
    >
      <ParticipantInputs />
    </VerdictButton>
  );
}
