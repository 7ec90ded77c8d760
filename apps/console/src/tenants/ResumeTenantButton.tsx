import { ResumeTenantDocument, type TenantFieldsFragment } from '@huiyin/client';
import { required, TextInput, useRecordContext } from 'react-admin';
import { labelled } from '../i18n/marks';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useTenantText } from './tenant.text';

export function ResumeTenantButton() {
  const text = useTenantText();
  const tenant = useRecordContext<TenantFieldsFragment>();
  const refusal = usePermissionRefusal('tenant.manage');
  if (!tenant) return null;
  const { id, version } = tenant;
  return (
    <VerbButton label={text.resume} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={labelled(text.resume, tenant.name)}
          submitLabel={text.resume}
          document={ResumeTenantDocument}
          input={({ reason }) => ({ id, version, reason: String(reason ?? '') })}
          intro={text.resumeIntro}
          onClose={close}
        >
          <TextInput
            source="reason"
            label={text.reason}
            validate={tenant.status === 'CLOSED' ? required() : []}
            helperText={false}
            fullWidth
          />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
