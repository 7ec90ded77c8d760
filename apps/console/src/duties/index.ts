import EventAvailableIcon from '@mui/icons-material/EventAvailableOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 值班表: who is on duty in the office on which day, and how they handed over. */
export const duties: Room = {
  name: 'duties',
  permission: 'leadership.read',
  icon: EventAvailableIcon,
  list: lazy(() => import('./DutyList')),
};
