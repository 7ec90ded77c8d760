import TimerIcon from '@mui/icons-material/TimerOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 本县期限规定: the terms a county sets itself, tried out before they hold. */
export const legalOverlays: Room = {
  name: 'legal-overlays',
  permission: 'legalOverlay.manage',
  icon: TimerIcon,
  list: lazy(() => import('./LegalOverlayList')),
  recordRepresentation: 'code',
};
