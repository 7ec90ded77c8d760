import { Box, Button, Typography } from '@mui/material';
import { TASKS_OF_DIRECTIVE } from '@huiyin/domain';
import { useFieldArray } from 'react-hook-form';
import { TaskInputs } from '../tasks/TaskInputs';
import { useDirectiveText } from './directive.text';

/** The tasks a directive is divided into, one below the other; `room` is for how many more there is. */
export function TasksInput({ room = TASKS_OF_DIRECTIVE }: { room?: number }) {
  const text = useDirectiveText();
  const { fields, append, remove } = useFieldArray({ name: 'tasks' });
  const full = fields.length >= room;
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
