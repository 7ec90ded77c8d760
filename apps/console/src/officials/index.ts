import BadgeIcon from '@mui/icons-material/BadgeOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 工作人员: the smallest room, the one to copy. */
export const officials: Room = {
  name: 'officials',
  permission: 'official.read',
  icon: BadgeIcon,
  list: lazy(() => import('./OfficialList')),
  create: lazy(() => import('./OfficialCreate')),
  edit: lazy(() => import('./OfficialEdit')),
  recordRepresentation: 'name',
};
