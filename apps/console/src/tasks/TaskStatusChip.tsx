import { Chip, type ChipProps } from '@mui/material';
import type { TaskStatus } from '@huiyin/client';
import { useLabels } from '../i18n/labels';

const colours: Readonly<Record<TaskStatus, ChipProps['color']>> = {
  OPEN: 'primary',
  DONE: 'success',
  WITHDRAWN: 'default',
};

export function TaskStatusChip({ status }: { status: TaskStatus }) {
  const labels = useLabels('taskStatus');
  return (
    <Chip size="small" variant="outlined" label={labels.of(status)} color={colours[status] ?? 'default'} />
  );
}
