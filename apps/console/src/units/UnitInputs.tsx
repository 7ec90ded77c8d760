import { required, SelectInput, TextInput } from 'react-admin';
import { isVillage } from '@huiyin/domain';
import type { UnitKind } from '@huiyin/client';
import { useWatch } from 'react-hook-form';
import { useViewer } from '../api/viewer-store';
import { DivisionInput } from '../divisions/DivisionInput';
import { useLabels } from '../i18n/labels';
import { UnitInput } from './UnitInput';
import { useUnitText } from './unit.text';

export const UNIT_FIELDS = ['name', 'kind', 'code', 'parentId', 'divisionCode'] as const;

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
      <VillageDivision />
      <UnitInput source="parentId" label={text.parent} helperText={text.parentHelp} />
      <TextInput source="code" label={text.code} helperText={text.codeHelp} fullWidth />
    </>
  );
}

/** Asked of villages and communities alone: which of the township's divisions it is. */
function VillageDivision() {
  const text = useUnitText();
  const kind = useWatch<{ kind?: UnitKind }>({ name: 'kind' });
  const parentCode = useViewer()?.workplace?.divisionCode ?? undefined;
  if (!kind || !isVillage(kind)) return null;
  return (
    <DivisionInput
      source="divisionCode"
      label={text.division}
      helperText={text.divisionHelp}
      level="VILLAGE"
      parentCode={parentCode}
    />
  );
}
