import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 台账导入: older ledgers, from the file to the petitions. */
export const imports: Room = {
  name: 'imports',
  permission: 'import.run',
  icon: UploadFileIcon,
  list: lazy(() => import('./ImportList')),
  create: lazy(() => import('./ImportUpload')),
  show: lazy(() => import('./ImportShow')),
  recordRepresentation: 'fileName',
};
