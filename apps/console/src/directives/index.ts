import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 上级部署: what organs above have asked for, and how far its tasks are. */
export const directives: Room = {
  name: 'directives',
  permission: 'task.read',
  icon: CampaignIcon,
  list: lazy(() => import('./DirectiveList')),
  create: lazy(() => import('./DirectiveCreate')),
  show: lazy(() => import('./DirectiveShow')),
  recordRepresentation: 'organ',
};
