import PersonOffIcon from '@mui/icons-material/PersonOffOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 回避: who may not handle which matter. */
export const recusals: Room = {
  name: 'recusals',
  permission: 'petition.read',
  icon: PersonOffIcon,
  list: lazy(() => import('./RecusalList')),
};
