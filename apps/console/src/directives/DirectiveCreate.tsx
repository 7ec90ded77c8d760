import { maxLength, required, TextInput } from 'react-admin';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { RoomCreate } from '../frame/RoomCreate';
import { today } from '../i18n/dates';
import { newTask, type TypedTask } from '../tasks/new-task';
import { useDirectiveText } from './directive.text';
import { TasksInput } from './TasksInput';

/** 登记上级部署: the directive and the tasks it is divided into, in one form. */
export default function DirectiveCreate() {
  const text = useDirectiveText();
  return (
    <RoomCreate
      title={text.record}
      redirect="show"
      defaultValues={{ receivedOn: today(), tasks: [{}] }}
      transform={({ organ, documentNumber, receivedOn, text: asked, tasks }) => ({
        organ,
        receivedOn,
        text: asked,
        ...(documentNumber ? { documentNumber } : {}),
        tasks: (tasks as TypedTask[]).map(newTask),
      })}
    >
      <TextInput
        source="organ"
        label={text.organ}
        validate={[required(), maxLength(100)]}
        helperText={false}
        autoFocus
        fullWidth
      />
      <TextInput
        source="documentNumber"
        label={text.documentNumber}
        helperText={text.documentHelp}
        validate={maxLength(100)}
        fullWidth
      />
      <DayInput source="receivedOn" label={text.receivedOn} />
      <LongText source="text" label={text.text} rows={4} longest={20_000} />
      <TasksInput />
    </RoomCreate>
  );
}
