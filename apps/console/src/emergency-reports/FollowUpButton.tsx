import { FollowUpEmergencyDocument, type EmergencyReportFieldsFragment } from '@huiyin/client';
import { BooleanInput, required, TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useEmergencyText } from './emergency-report.text';

export function FollowUpButton({ report }: { report: EmergencyReportFieldsFragment }) {
  const text = useEmergencyText();
  const refusal = useWriteRefusal('emergencyReport.make');
  const { id, version, endedAt } = report;
  return (
    <VerbButton label={text.followUp} refusal={endedAt === null ? refusal : text.ended}>
      {(close) => (
        <VerbDialog
          title={text.followUp}
          document={FollowUpEmergencyDocument}
          input={({ measures, final }) => ({
            id,
            version,
            measures: String(measures ?? ''),
            final: final === true,
          })}
          onClose={close}
        >
          <TextInput
            source="measures"
            label={text.since}
            helperText={false}
            validate={required()}
            multiline
            minRows={3}
            fullWidth
          />
          <BooleanInput source="final" label={text.final} helperText={false} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
