import { CloseTenantDocument, type TenantFieldsFragment } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { labelled } from '../i18n/marks';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { useWholeCounty } from '../api/viewer-store';
import { LongText } from '../frame/LongText';
import { ReferenceChoice } from '../frame/ReferenceChoice';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useTenantText } from './tenant.text';

export function CloseTenantButton() {
  const text = useTenantText();
  const tenant = useRecordContext<TenantFieldsFragment>();
  const refusal = usePermissionRefusal('tenant.manage');
  // inside a tenant one sees no other, so none could be chosen
  const outside = useWholeCounty();
  if (!tenant || tenant.kind === 'COUNTY_OFFICE') return null;
  const { id, version } = tenant;
  return (
    <VerbButton label={text.close} refusal={refusal ?? (outside ? null : text.leaveFirst)}>
      {(close) => (
        <VerbDialog
          title={labelled(text.close, tenant.name)}
          submitLabel={text.close}
          intro={text.closeIntro}
          document={CloseTenantDocument}
          input={({ successorId, reason }) => ({
            id,
            version,
            successorId: String(successorId),
            reason: String(reason),
          })}
          onClose={close}
        >
          <ReferenceChoice<TenantFieldsFragment>
            source="successorId"
            label={text.successor}
            reference="tenants"
            optionText={({ name }) => name}
            mandatory
          />
          <LongText source="reason" label={text.reason} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
