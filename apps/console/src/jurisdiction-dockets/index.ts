import GavelIcon from '@mui/icons-material/GavelOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 管辖争议: matters of which it is open who is competent. */
export const jurisdictionDockets: Room = {
  name: 'jurisdiction-dockets',
  permission: 'petition.read',
  icon: GavelIcon,
  list: lazy(() => import('./JurisdictionDocketList')),
};
