import { ChangeDisputeLeadDocument } from '@huiyin/client';
import { DISPUTE_LENGTHS, mayLead } from '@huiyin/domain';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { BodyChoice } from './BodyChoice';
import { useDisputeText } from './dispute.text';
import type { MediationProps } from './mediation.text';

/** 变更牵头单位: one of the three offices that take part. */
export function ChangeLeadButton({ mediation }: MediationProps) {
  const text = useDisputeText();
  const { id, version, participants } = mediation;
  const others = participants.filter(({ kind, leads, leftOn }) => mayLead(kind) && !leads && leftOn === null);
  return (
    <VerdictButton
      subject={mediation}
      action="lead"
      document={ChangeDisputeLeadDocument}
      intro={others.length === 0 ? text.noneToLead : text.leadIntro}
      input={({ participantId, reason }) => ({
        id,
        version,
        participantId: String(participantId ?? ''),
        reason: String(reason ?? ''),
      })}
    >
      <BodyChoice label={text.newLead} among={others} />
      <LongText source="reason" label={text.reason} rows={2} longest={DISPUTE_LENGTHS.reason} />
    </VerdictButton>
  );
}
