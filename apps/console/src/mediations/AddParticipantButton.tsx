import { AddDisputeParticipantDocument } from '@huiyin/client';
import { DISPUTE_LENGTHS } from '@huiyin/domain';
import { VerdictButton } from '../frame/VerdictButton';
import { OfficialInput } from '../officials/OfficialInput';
import { UnitInput } from '../units/UnitInput';
import { useDisputeText } from './dispute.text';
import { ChoiceInput, LineInput } from './MediationInputs';
import type { MediationProps } from './mediation.text';

/** 增加参与单位. */
export function AddParticipantButton({ mediation: { id, version, ...mediation } }: MediationProps) {
  const text = useDisputeText();
  const given = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return (
    <VerdictButton
      subject={mediation}
      action="invite"
      document={AddDisputeParticipantDocument}
      intro={text.inviteIntro}
      defaultValues={{ kind: 'BODY_SERVICE_CENTRE' }}
      input={({ kind, unitId, body, officialId, person, duty }) => ({
        id,
        version,
        participant: {
          kind,
          unitId: given(unitId),
          body: given(body),
          officialId: given(officialId),
          person: given(person),
          duty: given(duty),
        },
      })}
    >
      <ChoiceInput source="kind" label={text.kind} of="disputeBody" />
      <LineInput
        source="body"
        label={text.body}
        helperText={text.bodyHint}
        longest={DISPUTE_LENGTHS.body}
        optional
      />
      <UnitInput source="unitId" label={text.unit} helperText={text.unitHint} />
      <LineInput
        source="person"
        label={text.person}
        helperText={text.personHint}
        longest={DISPUTE_LENGTHS.person}
        optional
      />
      <LineInput source="duty" label={text.duty} longest={DISPUTE_LENGTHS.duty} optional />
      <OfficialInput source="officialId" label={text.official} />
    </VerdictButton>
  );
}
