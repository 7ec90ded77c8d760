import SwapHorizIcon from '@mui/icons-material/SwapHorizOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 转送交办: matters handed from office to office, down and up. */
export const transfers: Room = {
  name: 'transfers',
  permission: 'petition.read',
  icon: SwapHorizIcon,
  list: lazy(() => import('./TransferList')),
  show: lazy(() => import('./TransferShow')),
};
