import { Box } from '@mui/material';
import type { TaskRowFragment } from '@huiyin/client';
import { isTaskOverdue } from '@huiyin/domain';
import { dayText, daysUntil, today } from '../i18n/dates';
import { useTaskText } from './task.text';

const SOON_DAYS = 3;

/** The last day, and how far it is while the task is open. */
export function TaskDue({ task }: { task: Pick<TaskRowFragment, 'status' | 'dueOn'> }) {
  const text = useTaskText();
  const { status, dueOn } = task;
  if (status !== 'OPEN') return <>{dayText(dueOn)}</>;
  const days = daysUntil(dueOn);
  const late = isTaskOverdue(task, today());
  const colour = late ? 'error.main' : days <= SOON_DAYS ? 'warning.main' : 'text.secondary';
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1, whiteSpace: 'nowrap' }}
    >
      <span>{dayText(dueOn)}</span>
      <Box component="span" sx={{ color: colour, fontWeight: late ? 600 : 500 }}>
        {late ? text.late(-days) : days === 0 ? text.today : text.left(days)}
      </Box>
    </Box>
  );
}
