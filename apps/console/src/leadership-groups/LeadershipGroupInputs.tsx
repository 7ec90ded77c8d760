import { TextInput, required } from 'react-admin';
import { DayInput } from '../frame/DayInput';
import { UnitInput } from '../units/UnitInput';
import { useLeadershipText } from './leadership-group.text';

export const GROUP_FIELDS = [
  'name',
  'documentNumber',
  'documentTitle',
  'documentOn',
  'officeName',
  'officeUnitId',
  'officePhone',
  'officeAddress',
] as const;

/** Shared by founding and changing. */
export function LeadershipGroupInputs() {
  const text = useLeadershipText();
  return (
    <>
      <TextInput
        source="name"
        label={text.name}
        validate={required()}
        helperText={text.nameHelp}
        autoFocus
        fullWidth
      />
      <TextInput source="documentNumber" label={text.documentNumber} helperText={false} fullWidth />
      <TextInput source="documentTitle" label={text.documentTitle} helperText={false} fullWidth />
      <DayInput source="documentOn" label={text.documentOn} optional />
      <TextInput source="officeName" label={text.officeName} helperText={false} fullWidth />
      <UnitInput source="officeUnitId" label={text.officeUnit} />
      <TextInput source="officePhone" label={text.officePhone} helperText={false} fullWidth />
      <TextInput source="officeAddress" label={text.officeAddress} helperText={false} fullWidth />
    </>
  );
}
