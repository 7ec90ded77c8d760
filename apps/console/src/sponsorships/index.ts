import FlagIcon from '@mui/icons-material/FlagOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 领导包案: hard cases that leaders have taken on. */
export const sponsorships: Room = {
  name: 'sponsorships',
  permission: 'petition.read',
  icon: FlagIcon,
  list: lazy(() => import('./SponsorshipList')),
};
