import { RecordConfirmationDocument } from '@huiyin/client';
import { required, SelectInput } from 'react-admin';
import { DayInput } from '../frame/DayInput';
import { VerdictButton } from '../frame/VerdictButton';
import { today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useMediationText, type MediationProps } from './mediation.text';

/** 登记法院决定. */
export function RecordCourtButton({ mediation }: MediationProps) {
  const text = useMediationText();
  const confirmations = useLabels('confirmation');
  const { id, version } = mediation;
  return (
    <VerdictButton
      subject={mediation}
      action="recordCourt"
      document={RecordConfirmationDocument}
      intro={text.recordCourtIntro}
      primary
      defaultValues={{ decidedOn: today() }}
      input={({ decision, decidedOn }) => ({
        id,
        version,
        confirmed: decision === 'COURT_CONFIRMED',
        decidedOn: String(decidedOn ?? ''),
      })}
    >
      <SelectInput
        source="decision"
        label={text.decision}
        choices={confirmations.choices(['COURT_ASKED'])}
        validate={required()}
        helperText={false}
        fullWidth
      />
      <DayInput source="decidedOn" label={text.decidedOn} />
    </VerdictButton>
  );
}
