import { required, TextInput } from 'react-admin';
import { UnitInput } from '../units/UnitInput';
import { useOfficialText } from './official.text';

export const OFFICIAL_FIELDS = ['name', 'post', 'phone', 'unitId'] as const;

/** Shared by adding and changing. */
export function OfficialInputs() {
  const text = useOfficialText();
  return (
    <>
      <TextInput source="name" label={text.name} validate={required()} autoFocus fullWidth />
      <TextInput source="post" label={text.post} validate={required()} fullWidth />
      <UnitInput source="unitId" label={text.unit} />
      <TextInput source="phone" label={text.phone} type="tel" fullWidth />
    </>
  );
}
