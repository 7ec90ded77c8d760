import KeyIcon from '@mui/icons-material/ManageAccountsOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 账号: who signs in, with which roles. */
export const accounts: Room = {
  name: 'accounts',
  permission: 'account.read',
  icon: KeyIcon,
  list: lazy(() => import('./AccountList')),
  edit: lazy(() => import('./AccountEdit')),
  recordRepresentation: 'name',
};
