import { RecordConfirmationRequestDocument } from '@huiyin/client';
import { MEDIATION_LENGTHS } from '@huiyin/domain';
import { DayInput } from '../frame/DayInput';
import { VerdictButton } from '../frame/VerdictButton';
import { dayText, today } from '../i18n/dates';
import { LineInput } from './MediationInputs';
import { useMediationText, type MediationProps } from './mediation.text';

/** 登记申请司法确认: both sides have asked together, within the window. */
export function AskCourtButton({ mediation }: MediationProps) {
  const text = useMediationText();
  const { id, version, confirmationClock } = mediation;
  return (
    <VerdictButton
      subject={mediation}
      action="askCourt"
      document={RecordConfirmationRequestDocument}
      intro={text.askCourtIntro(dayText(confirmationClock?.due) ?? '')}
      defaultValues={{ askedOn: today() }}
      input={({ court, askedOn }) => ({
        id,
        version,
        court: String(court ?? ''),
        askedOn: String(askedOn ?? ''),
      })}
    >
      <LineInput source="court" label={text.court} longest={MEDIATION_LENGTHS.court} />
      <DayInput source="askedOn" label={text.askedOn} />
    </VerdictButton>
  );
}
