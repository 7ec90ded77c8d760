import NotificationsIcon from '@mui/icons-material/NotificationsOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 提醒: one's own inbox. */
export const notices: Room = {
  name: 'notices',
  permission: 'notice.read',
  icon: NotificationsIcon,
  list: lazy(() => import('./NoticeList')),
};
