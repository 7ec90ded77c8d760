import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 审计记录: who did what, what was refused, which identity was looked at and why. */
export const audit: Room = {
  name: 'audit',
  permission: 'audit.read',
  icon: FactCheckIcon,
  list: lazy(() => import('./AuditList')),
};
