import { ReleaseDisputeParticipantDocument } from '@huiyin/client';
import { DISPUTE_LENGTHS } from '@huiyin/domain';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { useDisputeText, type BodyProps } from './dispute.text';

/** 参与单位退出. */
export function ReleaseParticipantButton({ mediation, one }: BodyProps) {
  const text = useDisputeText();
  const { id, version } = mediation;
  return (
    <VerdictButton
      subject={mediation}
      action="release"
      label={text.release(one.body)}
      document={ReleaseDisputeParticipantDocument}
      intro={text.releaseIntro}
      input={({ reason }) => ({ id, version, participantId: one.id, reason: String(reason ?? '') })}
    >
      <LongText source="reason" label={text.reason} rows={2} longest={DISPUTE_LENGTHS.reason} />
    </VerdictButton>
  );
}
