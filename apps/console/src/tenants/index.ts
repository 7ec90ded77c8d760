import ApartmentIcon from '@mui/icons-material/ApartmentOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 单位: the county's office, townships and schools. */
export const tenants: Room = {
  name: 'tenants',
  permission: 'tenant.enter',
  icon: ApartmentIcon,
  list: lazy(() => import('./TenantList')),
  recordRepresentation: 'name',
};
