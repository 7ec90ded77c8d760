import { SuspendTenantDocument, type TenantFieldsFragment } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { labelled } from '../i18n/marks';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useTenantText } from './tenant.text';

export function SuspendTenantButton() {
  const text = useTenantText();
  const tenant = useRecordContext<TenantFieldsFragment>();
  const refusal = usePermissionRefusal('tenant.manage');
  if (!tenant) return null;
  const { id, version } = tenant;
  return (
    <VerbButton label={text.suspend} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={labelled(text.suspend, tenant.name)}
          submitLabel={text.suspend}
          document={SuspendTenantDocument}
          input={({ reason }) => ({ id, version, reason: String(reason) })}
          intro={text.suspendIntro}
          onClose={close}
        >
          <LongText source="reason" label={text.reason} autoFocus />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
