import ArchiveIcon from '@mui/icons-material/Inventory2Outlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 档案: what is to be bound, the volumes, how long they are kept, and where they went. */
export const archiveVolumes: Room = {
  name: 'archive-volumes',
  permission: 'archive.read',
  icon: ArchiveIcon,
  list: lazy(() => import('./ArchiveVolumeList')),
  show: lazy(() => import('./ArchiveVolumeShow')),
  recordRepresentation: 'number',
};
