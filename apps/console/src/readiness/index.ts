import FactCheckIcon from '@mui/icons-material/ChecklistOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 开通准备: what the tenant, or each of the county's, still lacks. */
export const readiness: Room = {
  name: 'readiness',
  permission: 'readiness.read',
  icon: FactCheckIcon,
  list: lazy(() => import('./ReadinessPage')),
};
