import { maxLength, required, TextInput } from 'react-admin';
import { DayInput } from '../frame/DayInput';
import { OfficialInput } from '../officials/OfficialInput';
import { useTaskText } from './task.text';

/** One task: what, whose, by when. */
export function TaskInputs({ source }: { source: string }) {
  const text = useTaskText();
  return (
    <>
      <TextInput
        source={`${source}.what`}
        label={text.what}
        validate={[required(), maxLength(500)]}
        helperText={false}
        multiline
        fullWidth
      />
      <OfficialInput source={`${source}.ownerId`} label={text.owner} mandatory />
      <DayInput source={`${source}.dueOn`} label={text.dueOn} />
    </>
  );
}
