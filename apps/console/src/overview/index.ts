import InsightsIcon from '@mui/icons-material/InsightsOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 情况总览: the county's tenants, or one's own, in figures. */
export const overview: Room = {
  name: 'overview',
  permission: 'overview.read',
  icon: InsightsIcon,
  list: lazy(() => import('./OverviewPage')),
};
