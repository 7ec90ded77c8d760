import SupervisionIcon from '@mui/icons-material/TrackChangesOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 督办: what officials have to put right on a matter, who supervises it, how far the ladder was climbed. */
export const supervisionOrders: Room = {
  name: 'supervision-orders',
  permission: 'petition.read',
  icon: SupervisionIcon,
  list: lazy(() => import('./SupervisionOrderList')),
  show: lazy(() => import('./SupervisionOrderShow')),
};
