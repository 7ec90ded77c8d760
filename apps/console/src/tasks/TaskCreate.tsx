import { Box, Button, Typography } from '@mui/material';
import { TASKS_OF_DIRECTIVE } from '@huiyin/domain';
import { maxLength, required, TextInput } from 'react-admin';
import { useFieldArray } from 'react-hook-form';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { RoomCreate } from '../frame/RoomCreate';
import { today } from '../i18n/dates';
import { newTask, type TypedTask } from './new-task';
import { useTaskText } from './task.text';
import { TaskInputs } from './TaskInputs';

/** 登记上级部署: the directive and the tasks it is divided into, in one form. */
export default function TaskCreate() {
  const text = useTaskText();
  return (
    <RoomCreate
      title={text.record}
      defaultValues={{ receivedOn: today(), tasks: [{}] }}
      transform={({ organ, documentNumber, receivedOn, text: what, tasks }) => ({
        organ,
        receivedOn,
        text: what,
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
        fullWidth
      />
      <DayInput source="receivedOn" label={text.receivedOn} />
      <LongText source="text" label={text.text} rows={4} longest={20_000} />
      <TasksInput />
    </RoomCreate>
  );
}

function TasksInput() {
  const text = useTaskText();
  const { fields, append, remove } = useFieldArray({ name: 'tasks' });
  const full = fields.length >= TASKS_OF_DIRECTIVE;
  return (
    <Box sx={{ width: '100%' }}>
      <Typography sx={{ fontWeight: 600 }}>{text.tasks}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text.tasksHelp}
      </Typography>
      {fields.map((field, i) => (
        <Box key={field.id} role="group" aria-label={text.numbered(i + 1)} sx={{ mb: 1 }}>
          {fields.length > 1 && (
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {text.numbered(i + 1)}
              <Button size="small" onClick={() => remove(i)} sx={{ ml: 1 }}>
                {text.remove}
              </Button>
            </Typography>
          )}
          <TaskInputs source={`tasks.${i}`} />
        </Box>
      ))}
      <Button variant="outlined" size="small" disabled={full} onClick={() => append({})}>
        {full ? text.most : text.add}
      </Button>
    </Box>
  );
}
