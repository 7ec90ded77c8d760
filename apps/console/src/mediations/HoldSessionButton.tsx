import { RecordMediationSessionDocument } from '@huiyin/client';
import { MEDIATION_LENGTHS } from '@huiyin/domain';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { WallTimeInput } from '../frame/WallTimeInput';
import { instantOf, wallTimeNow, wallTimeOf } from '../i18n/dates';
import { ChoiceInput, LineInput } from './MediationInputs';
import { useMediationText, type MediationProps } from './mediation.text';

/** 登记调解情况: of the planned session that comes first, or of one that was not planned: a plan still ahead can only fall through. */
export function HoldSessionButton({ mediation }: MediationProps) {
  const text = useMediationText();
  const { id, version, sessions } = mediation;
  const planned = sessions.find(({ result }) => result === null);
  const [plannedAt, now] = [planned && wallTimeOf(new Date(planned.at)), wallTimeNow()];
  return (
    <VerdictButton
      subject={mediation}
      action="holdSession"
      document={RecordMediationSessionDocument}
      intro={text.holdIntro}
      primary={planned !== undefined}
      wide
      defaultValues={{
        place: planned?.place,
        at: plannedAt && plannedAt < now ? plannedAt : now,
      }}
      input={({ at, place, result, attended, record }) => {
        const off = result === 'SESSION_NOT_HELD';
        const ofPlan = planned !== undefined && (off || new Date(planned.at) <= new Date());
        return {
          id,
          version,
          sessionId: ofPlan ? planned.id : null,
          at: ofPlan && off ? null : instantOf(String(at)),
          place: String(place ?? ''),
          result,
          attended: attended ? String(attended) : null,
          record: String(record ?? ''),
        };
      }}
    >
      <WallTimeInput source="at" label={text.sessionAt} />
      <LineInput source="place" label={text.place} longest={MEDIATION_LENGTHS.place} />
      <ChoiceInput source="result" label={text.result} of="sessionResult" />
      <LongText
        source="attended"
        label={text.attended}
        helperText={text.attendedHint}
        rows={1}
        longest={MEDIATION_LENGTHS.attended}
        optional
      />
      <LongText
        source="record"
        label={text.record}
        helperText={text.recordHint}
        rows={5}
        longest={MEDIATION_LENGTHS.record}
      />
    </VerdictButton>
  );
}
