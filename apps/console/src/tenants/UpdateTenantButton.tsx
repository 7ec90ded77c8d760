import { UpdateTenantDocument, type TenantFieldsFragment } from '@huiyin/client';
import { AutocompleteInput, maxLength, ReferenceInput, TextInput, useRecordContext } from 'react-admin';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { DivisionInput } from '../divisions/DivisionInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { NumberFormatInput } from './NumberFormatInput';
import { OverlayInput } from './OverlayInput';
import { useTenantText } from './tenant.text';

export function UpdateTenantButton() {
  const text = useTenantText();
  const tenant = useRecordContext<TenantFieldsFragment>();
  const refusal = usePermissionRefusal('tenant.manage');
  if (!tenant) return null;
  const { id, version, divisionCode, numberFormat, overlay, paperMark, superiorId, superiorName } = tenant;
  return (
    <VerbButton label={text.update} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={`${text.update}：${tenant.name}`}
          submitLabel={text.save}
          intro={text.updateIntro}
          document={UpdateTenantDocument}
          input={(values) => ({
            id,
            version,
            divisionCode: String(values['divisionCode'] ?? ''),
            numberFormat: String(values['numberFormat'] || numberFormat),
            overlay: String(values['overlay'] ?? ''),
            paperMark: String(values['paperMark'] ?? ''),
            superiorId: String(values['superiorId'] ?? ''),
            superiorName: String(values['superiorName'] ?? ''),
          })}
          defaultValues={{ divisionCode, numberFormat, overlay, paperMark, superiorId, superiorName }}
          onClose={close}
        >
          <DivisionInput source="divisionCode" label={text.division} level="TOWNSHIP" />
          <OverlayInput />
          <NumberFormatInput />
          <TextInput source="paperMark" label={text.paperMark} helperText={text.paperMarkHelp} fullWidth />
          <ReferenceInput source="superiorId" reference="tenants" perPage={200}>
            <AutocompleteInput
              optionText="name"
              label={text.superior}
              helperText={text.superiorHelp}
              filterToQuery={(search) => (search ? { search } : {})}
              fullWidth
            />
          </ReferenceInput>
          <TextInput
            source="superiorName"
            label={text.superiorName}
            helperText={text.superiorNameHelp}
            validate={maxLength(100)}
            fullWidth
          />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
