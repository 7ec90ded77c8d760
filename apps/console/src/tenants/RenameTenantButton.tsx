import { RenameTenantDocument, type TenantFieldsFragment } from '@huiyin/client';
import { required, TextInput, useRecordContext } from 'react-admin';
import { labelled } from '../i18n/marks';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useTenantText } from './tenant.text';

export function RenameTenantButton() {
  const text = useTenantText();
  const tenant = useRecordContext<TenantFieldsFragment>();
  const refusal = usePermissionRefusal('tenant.manage');
  if (!tenant) return null;
  const { id, version } = tenant;
  return (
    <VerbButton label={text.rename} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={labelled(text.rename, tenant.name)}
          submitLabel={text.rename}
          document={RenameTenantDocument}
          input={({ name }) => ({ id, version, name: String(name) })}
          defaultValues={{ name: tenant.name }}
          onClose={close}
        >
          <TextInput source="name" label={text.name} validate={required()} fullWidth autoFocus />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
