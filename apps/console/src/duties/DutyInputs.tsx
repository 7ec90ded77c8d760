import { TextInput } from 'react-admin';
import { DayInput } from '../frame/DayInput';
import { OfficialInput } from '../officials/OfficialInput';
import { useDutyText } from './duty.text';

/** Shared by planning and changing. */
export function DutyInputs() {
  const text = useDutyText();
  return (
    <>
      <OfficialInput source="officialId" label={text.who} mandatory />
      <DayInput source="fromOn" label={text.fromOn} />
      <DayInput source="untilOn" label={text.untilOn} helperText={text.untilHelp} optional />
      <TextInput source="phone" label={text.phone} helperText={text.phoneHelp} fullWidth />
    </>
  );
}
