import EventNoteIcon from '@mui/icons-material/EventNoteOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 会议: what a leadership group met about, who was there, what was decided. */
export const meetings: Room = {
  name: 'meetings',
  permission: 'meeting.read',
  icon: EventNoteIcon,
  list: lazy(() => import('./MeetingList')),
  create: lazy(() => import('./MeetingCreate')),
  show: lazy(() => import('./MeetingShow')),
};
