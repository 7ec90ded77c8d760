import { UpdateTenantDocument, type TenantFieldsFragment } from '@huiyin/client';
import { MOST_RECUSAL_WORKDAYS } from '@huiyin/domain';
import {
  AutocompleteInput,
  maxLength,
  NumberInput,
  ReferenceInput,
  required,
  TextInput,
  useRecordContext,
} from 'react-admin';
import { labelled } from '../i18n/marks';
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
  const { id, version, numberFormat } = tenant;
  const { divisionCode, overlay, paperMark, recusalWorkdays, superiorId, superiorName } = tenant;
  return (
    <VerbButton label={text.update} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={labelled(text.update, tenant.name)}
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
            recusalWorkdays: Number(values['recusalWorkdays'] ?? recusalWorkdays),
            superiorId: String(values['superiorId'] ?? ''),
            superiorName: String(values['superiorName'] ?? ''),
          })}
          defaultValues={{
            divisionCode,
            numberFormat,
            overlay,
            paperMark,
            recusalWorkdays,
            superiorId,
            superiorName,
          }}
          onClose={close}
        >
          <DivisionInput source="divisionCode" label={text.division} level="TOWNSHIP" />
          <OverlayInput />
          <NumberFormatInput />
          <TextInput source="paperMark" label={text.paperMark} helperText={text.paperMarkHelp} fullWidth />
          <NumberInput
            source="recusalWorkdays"
            label={text.recusalWorkdays}
            helperText={text.recusalWorkdaysHelp}
            min={1}
            max={MOST_RECUSAL_WORKDAYS}
            validate={required()}
            fullWidth
          />
          <ReferenceInput source="superiorId" reference="tenants" perPage={100}>
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
