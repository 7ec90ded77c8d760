import { MoveMediationSessionDocument, type MediationFieldsFragment } from '@huiyin/client';
import { MEDIATION_LENGTHS } from '@huiyin/domain';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { instantOf, wallTimeOf } from '../i18n/dates';
import { useDisputeText } from './dispute.text';
import { AheadInput, LineInput } from './MediationInputs';
import { useMediationText, type MediationProps } from './mediation.text';

type Props = MediationProps & Readonly<{ session: MediationFieldsFragment['sessions'][number] }>;

/** 调解会改期. */
export function MoveSessionButton({ mediation, session }: Props) {
  const text = useDisputeText();
  const words = useMediationText();
  const { id, version } = mediation;
  return (
    <VerdictButton
      subject={mediation}
      action="moveSession"
      document={MoveMediationSessionDocument}
      intro={text.moveIntro}
      defaultValues={{ at: wallTimeOf(new Date(session.at)), place: session.place }}
      input={({ at, place, reason }) => ({
        id,
        version,
        sessionId: session.id,
        at: instantOf(String(at)),
        place: String(place ?? ''),
        reason: String(reason ?? ''),
      })}
    >
      <AheadInput label={text.moved} />
      <LineInput source="place" label={words.place} longest={MEDIATION_LENGTHS.place} />
      <LongText source="reason" label={text.reason} rows={2} longest={MEDIATION_LENGTHS.reason} />
    </VerdictButton>
  );
}
