import { Box } from '@mui/material';
import { AppointInformationOfficerDocument } from '@huiyin/client';
import { DateInput, TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { OfficialInput } from '../officials/OfficialInput';
import { useInformationOfficerText } from './information-officer.text';
import type { Unit } from './use-coverage';

export function AppointOfficerButton({ unit: { unitId, unitName } }: { unit: Unit }) {
  const text = useInformationOfficerText();
  const refusal = useWriteRefusal('informationOfficer.manage');
  return (
    // the row around it leads elsewhere
    <Box component="span" onClick={(event) => event.stopPropagation()}>
      <VerbButton label={text.appoint} refusal={refusal}>
        {(close) => (
          <VerbDialog
            title={text.appoint}
            intro={text.appointIntro(unitName)}
            document={AppointInformationOfficerDocument}
            defaultValues={{ fromOn: today() }}
            input={({ officialId, backupId, fromOn, untilOn, documentNumber, documentTitle }) => ({
              unitId,
              officialId: String(officialId),
              fromOn: String(fromOn),
              ...(backupId ? { backupId: String(backupId) } : {}),
              ...(untilOn ? { untilOn: String(untilOn) } : {}),
              ...(documentNumber ? { documentNumber: String(documentNumber) } : {}),
              ...(documentTitle ? { documentTitle: String(documentTitle) } : {}),
            })}
            onClose={close}
          >
            <OfficialInput source="officialId" label={text.official} mandatory />
            <OfficialInput source="backupId" label={text.backup} helperText={text.backupHelp} />
            <DayInput source="fromOn" label={text.fromOn} />
            <DateInput source="untilOn" label={text.untilOn} helperText={text.untilHelp} fullWidth />
            <TextInput source="documentNumber" label={text.documentNumber} helperText={false} fullWidth />
            <TextInput source="documentTitle" label={text.documentTitle} helperText={false} fullWidth />
          </VerbDialog>
        )}
      </VerbButton>
    </Box>
  );
}
