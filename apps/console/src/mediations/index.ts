import MediationIcon from '@mui/icons-material/HandshakeOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 调解: disputes that both sides want mediated, their sessions, and what was agreed on and performed. */
export const mediations: Room = {
  name: 'mediations',
  permission: 'petition.read',
  icon: MediationIcon,
  list: lazy(() => import('./MediationList')),
  show: lazy(() => import('./MediationShow')),
};
