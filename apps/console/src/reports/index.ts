import OutboxIcon from '@mui/icons-material/OutboxOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 信息报送: what is owed, what came, what was signed for. */
export const reports: Room = {
  name: 'reports',
  permission: 'report.read',
  icon: OutboxIcon,
  list: lazy(() => import('./ReportList')),
  show: lazy(() => import('./ReportShow')),
};
