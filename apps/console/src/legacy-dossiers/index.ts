import DossierIcon from '@mui/icons-material/HistoryEduOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 历史遗留问题: of old matters what happened, which papers are missing, and what is planned. */
export const legacyDossiers: Room = {
  name: 'legacy-dossiers',
  permission: 'petition.read',
  icon: DossierIcon,
  list: lazy(() => import('./LegacyDossierList')),
  show: lazy(() => import('./LegacyDossierShow')),
};
