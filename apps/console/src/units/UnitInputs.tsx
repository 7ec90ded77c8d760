import { required, SelectInput, TextInput } from 'react-admin';
import { useLabels } from '../i18n/labels';
import { UnitInput } from './UnitInput';
import { useUnitText } from './unit.text';

export const UNIT_FIELDS = ['name', 'kind', 'code', 'parentId'] as const;

/** Shared by adding and changing. */
export function UnitInputs() {
  const text = useUnitText();
  const kinds = useLabels('unitKind');
  return (
    <>
      <TextInput source="name" label={text.name} validate={required()} autoFocus fullWidth />
      <SelectInput
        source="kind"
        label={text.kind}
        choices={kinds.choices()}
        validate={required()}
        fullWidth
      />
      <UnitInput source="parentId" label={text.parent} helperText={text.parentHelp} />
      <TextInput source="code" label={text.code} helperText={text.codeHelp} fullWidth />
    </>
  );
}
