import CrisisAlertIcon from '@mui/icons-material/CrisisAlertOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 紧急信息: what could not wait, and who has acknowledged it. */
export const emergencyReports: Room = {
  name: 'emergency-reports',
  permission: 'emergencyReport.read',
  icon: CrisisAlertIcon,
  list: lazy(() => import('./EmergencyReportList')),
  create: lazy(() => import('./EmergencyReportCreate')),
  show: lazy(() => import('./EmergencyReportShow')),
  recordRepresentation: 'what',
};
