import { ContributeToDisputeDocument } from '@huiyin/client';
import { DISPUTE_LENGTHS } from '@huiyin/domain';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { BodyChoice } from './BodyChoice';
import { useDisputeText } from './dispute.text';
import type { MediationProps } from './mediation.text';

/** 登记参与单位的工作. */
export function ContributeButton({ mediation }: MediationProps) {
  const text = useDisputeText();
  const { id, version, participants } = mediation;
  return (
    <VerdictButton
      subject={mediation}
      action="contribute"
      document={ContributeToDisputeDocument}
      intro={text.contributeIntro}
      input={({ participantId, did }) => ({
        id,
        version,
        participantId: String(participantId ?? ''),
        text: String(did ?? ''),
      })}
    >
      <BodyChoice label={text.which} among={participants.filter(({ leftOn }) => leftOn === null)} />
      <LongText source="did" label={text.did} rows={3} longest={DISPUTE_LENGTHS.contribution} />
    </VerdictButton>
  );
}
