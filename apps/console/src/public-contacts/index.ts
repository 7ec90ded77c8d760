import PublicIcon from '@mui/icons-material/CampaignOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 公开信息: what an office tells the public, and its portal. */
export const publicContacts: Room = {
  name: 'public-contacts',
  permission: 'publicContact.manage',
  icon: PublicIcon,
  list: lazy(() => import('./PublicContactList')),
  edit: lazy(() => import('./PublicContactEdit')),
};
