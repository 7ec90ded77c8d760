import AccountTreeIcon from '@mui/icons-material/AccountTreeOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 部门与村居: what a petition can be assigned to. */
export const units: Room = {
  name: 'units',
  permission: 'unit.read',
  icon: AccountTreeIcon,
  list: lazy(() => import('./UnitList')),
  create: lazy(() => import('./UnitCreate')),
  edit: lazy(() => import('./UnitEdit')),
  recordRepresentation: 'name',
};
