import DescriptionIcon from '@mui/icons-material/DescriptionOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 责任书: what the holders of posts answer for (一岗双责). */
export const responsibilityLetters: Room = {
  name: 'responsibility-letters',
  permission: 'leadership.read',
  icon: DescriptionIcon,
  list: lazy(() => import('./ResponsibilityLetterList')),
  show: lazy(() => import('./ResponsibilityLetterShow')),
};
