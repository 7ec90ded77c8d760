import { DISPUTE_LENGTHS, type DisputeBody } from '@huiyin/domain';
import type { FieldValues } from 'react-hook-form';
import { OfficialInput } from '../officials/OfficialInput';
import { UnitInput } from '../units/UnitInput';
import { useDisputeText } from './dispute.text';
import { ChoiceInput, LineInput } from './MediationInputs';

/** 参与单位: what it is, its name, and who it is there; `at` is where it stands in the form. */
export function ParticipantInputs({ at = '' }: Readonly<{ at?: string }>) {
  const text = useDisputeText();
  return (
    <>
      <ChoiceInput source={`${at}kind`} label={text.kind} of="disputeBody" />
      <LineInput
        source={`${at}body`}
        label={text.body}
        helperText={text.bodyHint}
        longest={DISPUTE_LENGTHS.body}
        optional
      />
      <UnitInput source={`${at}unitId`} label={text.unit} helperText={text.unitHint} />
      <LineInput
        source={`${at}person`}
        label={text.person}
        helperText={text.personHint}
        longest={DISPUTE_LENGTHS.person}
        optional
      />
      <LineInput source={`${at}duty`} label={text.duty} longest={DISPUTE_LENGTHS.duty} optional />
      <OfficialInput source={`${at}officialId`} label={text.official} />
    </>
  );
}

const given = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What was typed there, as the act takes it. */
export const participantOf = ({ kind, unitId, body, officialId, person, duty }: FieldValues) => ({
  kind: kind as DisputeBody,
  unitId: given(unitId),
  body: given(body),
  officialId: given(officialId),
  person: given(person),
  duty: given(duty),
});
