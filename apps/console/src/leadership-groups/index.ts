import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 领导小组: who leads the work on petitions, and who led it on any past day. */
export const leadershipGroups: Room = {
  name: 'leadership-groups',
  permission: 'leadership.read',
  icon: GroupsIcon,
  list: lazy(() => import('./LeadershipGroupList')),
  create: lazy(() => import('./LeadershipGroupCreate')),
  show: lazy(() => import('./LeadershipGroupShow')),
  recordRepresentation: 'name',
};
