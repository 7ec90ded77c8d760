import InboxIcon from '@mui/icons-material/AllInboxOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 信访事项: from the counter to the archive. */
export const petitions: Room = {
  name: 'petitions',
  permission: 'petition.read',
  icon: InboxIcon,
  list: lazy(() => import('./PetitionList')),
  create: lazy(() => import('./PetitionRegister')),
  show: lazy(() => import('./PetitionShow')),
  recordRepresentation: 'number',
};
