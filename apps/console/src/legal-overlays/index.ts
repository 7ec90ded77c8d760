import GavelIcon from '@mui/icons-material/GavelOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 本县期限规定: the terms a county sets itself, tried out before they hold. */
export const legalOverlays: Room = {
  name: 'legal-overlays',
  permission: 'legalOverlay.manage',
  icon: GavelIcon,
  list: lazy(() => import('./LegalOverlayList')),
  recordRepresentation: 'code',
};
