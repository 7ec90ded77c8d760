import AssignmentIcon from '@mui/icons-material/AssignmentTurnedInOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 任务: what resolutions and directives from above leave to be done, by whom and by when. */
export const tasks: Room = {
  name: 'tasks',
  permission: 'task.read',
  icon: AssignmentIcon,
  list: lazy(() => import('./TaskList')),
  show: lazy(() => import('./TaskShow')),
  recordRepresentation: 'what',
};
