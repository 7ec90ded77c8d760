import { UpdateInformationOfficerDocument } from '@huiyin/client';
import { TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { OfficialInput } from '../officials/OfficialInput';
import { useInformationOfficerText } from './information-officer.text';
import type { OfficerProps } from './use-officers';

export function EditOfficerButton({ officer }: OfficerProps) {
  const text = useInformationOfficerText();
  const refusal = useWriteRefusal('informationOfficer.manage');
  const { id, version, backupId, documentNumber, documentTitle } = officer;
  return (
    <VerbButton label={text.edit} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.edit}
          document={UpdateInformationOfficerDocument}
          defaultValues={{ backupId, documentNumber, documentTitle }}
          input={(typed) => ({
            id,
            version,
            backupId: typed['backupId'] ? String(typed['backupId']) : null,
            documentNumber: String(typed['documentNumber'] ?? ''),
            documentTitle: String(typed['documentTitle'] ?? ''),
          })}
          onClose={close}
        >
          <OfficialInput source="backupId" label={text.backup} helperText={text.backupHelp} />
          <TextInput source="documentNumber" label={text.documentNumber} helperText={false} fullWidth />
          <TextInput source="documentTitle" label={text.documentTitle} helperText={false} fullWidth />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
