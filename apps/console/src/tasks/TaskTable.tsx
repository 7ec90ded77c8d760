import { Box } from '@mui/material';
import type { TaskLineFragment } from '@huiyin/client';
import { RoomTable, type Column } from '../frame/RoomTable';
import { officialName } from '../officials/OfficialInput';
import { TaskDue } from './TaskDue';
import { TaskStatusChip } from './TaskStatusChip';
import { useTaskText } from './task.text';

type Line = TaskLineFragment;

/** The columns of every table of tasks. */
export function useTaskColumns<T extends Line>(): Column<T>[] {
  const text = useTaskText();
  return [
    { key: 'what', label: text.what, main: true, width: '34%', cell: ({ what }) => what },
    { key: 'status', label: text.status, cell: ({ status }) => <TaskStatusChip status={status} /> },
    { key: 'owner', label: text.owner, cell: ({ owner }) => officialName(owner) },
    { key: 'due', label: text.dueOn, cell: (task) => <TaskDue task={task} /> },
  ];
}

/** The tasks of one source, on the page of that source. */
export function TaskTable({ tasks }: { tasks: readonly Line[] }) {
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <RoomTable<Line>
        rows={tasks}
        columns={useTaskColumns<Line>()}
        rowClick={({ id }) => `/tasks/${id}/show`}
      />
    </Box>
  );
}
