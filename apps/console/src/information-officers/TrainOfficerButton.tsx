import { RecordOfficerTrainingDocument } from '@huiyin/client';
import { required, TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { useInformationOfficerText } from './information-officer.text';
import type { OfficerProps } from './use-officers';

export function TrainOfficerButton({ officer: { id, version } }: OfficerProps) {
  const text = useInformationOfficerText();
  const refusal = useWriteRefusal('informationOfficer.manage');
  return (
    <VerbButton label={text.train} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.train}
          document={RecordOfficerTrainingDocument}
          defaultValues={{ heldOn: today() }}
          input={({ heldOn, subject }) => ({
            id,
            version,
            heldOn: String(heldOn),
            subject: String(subject ?? ''),
          })}
          onClose={close}
        >
          <DayInput source="heldOn" label={text.heldOn} />
          <TextInput
            source="subject"
            label={text.subject}
            helperText={text.subjectHelp}
            validate={required()}
            fullWidth
          />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
