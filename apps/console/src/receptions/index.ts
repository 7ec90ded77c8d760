import MeetingRoomIcon from '@mui/icons-material/MeetingRoomOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 接待记录: who received which visit or call, and what became of it. */
export const receptions: Room = {
  name: 'receptions',
  permission: 'petition.read',
  icon: MeetingRoomIcon,
  list: lazy(() => import('./ReceptionList')),
};
