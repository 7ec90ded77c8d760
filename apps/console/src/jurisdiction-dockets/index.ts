import BalanceIcon from '@mui/icons-material/BalanceOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 管辖争议: matters of which it is open who is competent. */
export const jurisdictionDockets: Room = {
  name: 'jurisdiction-dockets',
  permission: 'petition.read',
  icon: BalanceIcon,
  list: lazy(() => import('./JurisdictionDocketList')),
};
