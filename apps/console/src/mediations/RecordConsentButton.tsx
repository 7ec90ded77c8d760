import { RecordMediationConsentDocument } from '@huiyin/client';
import { DayInput } from '../frame/DayInput';
import { VerdictButton } from '../frame/VerdictButton';
import { today } from '../i18n/dates';
import { ChoiceInput } from './MediationInputs';
import { useMediationText, type MediationProps } from './mediation.text';

/** 登记同意调解 of one side; the one that is missing is proposed. */
export function RecordConsentButton({ mediation }: MediationProps) {
  const text = useMediationText();
  const { id, version, consents } = mediation;
  const missing = consents.some(({ side }) => side === 'PETITIONER_SIDE') ? 'OTHER_SIDE' : 'PETITIONER_SIDE';
  return (
    <VerdictButton
      subject={mediation}
      action="consent"
      document={RecordMediationConsentDocument}
      intro={text.consentIntro}
      primary
      defaultValues={{ side: missing, on: today() }}
      input={({ side, means, on }) => ({ id, version, side, means, on: String(on ?? '') })}
    >
      <ChoiceInput source="side" label={text.side} of="mediationSide" />
      <ChoiceInput source="means" label={text.means} of="consentMeans" />
      <DayInput source="on" label={text.consentOn} />
    </VerdictButton>
  );
}
