import { PlanMediationSessionDocument } from '@huiyin/client';
import { MEDIATION_LENGTHS } from '@huiyin/domain';
import { VerdictButton } from '../frame/VerdictButton';
import { instantOf } from '../i18n/dates';
import { AheadInput, LineInput } from './MediationInputs';
import { useMediationText, type MediationProps } from './mediation.text';

/** 安排调解会. */
export function PlanSessionButton({ mediation }: MediationProps) {
  const text = useMediationText();
  const { id, version } = mediation;
  return (
    <VerdictButton
      subject={mediation}
      action="planSession"
      document={PlanMediationSessionDocument}
      intro={text.planIntro}
      input={({ at, place }) => ({ id, version, at: instantOf(String(at)), place: String(place ?? '') })}
    >
      <AheadInput label={text.sessionAt} />
      <LineInput source="place" label={text.place} longest={MEDIATION_LENGTHS.place} />
    </VerdictButton>
  );
}
