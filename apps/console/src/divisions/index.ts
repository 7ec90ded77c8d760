import MapIcon from '@mui/icons-material/MapOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 区划: the county's official divisions, out of which tenants and village units are chosen. */
export const divisions: Room = {
  name: 'divisions',
  permission: 'division.read',
  icon: MapIcon,
  list: lazy(() => import('./DivisionList')),
  recordRepresentation: 'name',
};
