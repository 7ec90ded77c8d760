import CalendarMonthIcon from '@mui/icons-material/CalendarMonthOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 放假安排: which days are worked, by the nation's schedules, the county's and the office's own. */
export const calendarDays: Room = {
  name: 'calendar-days',
  permission: 'calendar.read',
  icon: CalendarMonthIcon,
  list: lazy(() => import('./CalendarDayList')),
  recordRepresentation: 'date',
};
