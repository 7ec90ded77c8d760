import { PlanDisputeStepDocument } from '@huiyin/client';
import { addDays, DISPUTE_LENGTHS } from '@huiyin/domain';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { today } from '../i18n/dates';
import { useDisputeText } from './dispute.text';
import type { MediationProps } from './mediation.text';

/** 安排下一步. */
export function PlanNextButton({ mediation }: MediationProps) {
  const text = useDisputeText();
  const { id, version } = mediation;
  return (
    <VerdictButton
      subject={mediation}
      action="planNext"
      document={PlanDisputeStepDocument}
      intro={text.planIntro}
      defaultValues={{ on: addDays(today(), 7) }}
      input={({ what, on }) => ({ id, version, text: String(what ?? ''), on: String(on ?? '') })}
    >
      <LongText source="what" label={text.what} rows={2} longest={DISPUTE_LENGTHS.nextStep} />
      <DayInput source="on" label={text.on} />
    </VerdictButton>
  );
}
