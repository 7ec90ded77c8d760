import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 信息员: who reports for each village and section, and where nobody does. */
export const informationOfficers: Room = {
  name: 'information-officers',
  permission: 'informationOfficer.read',
  icon: CampaignIcon,
  list: lazy(() => import('./CoveragePage')),
  show: lazy(() => import('./UnitOfficers')),
};
