import ReviewIcon from '@mui/icons-material/GavelOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 复查、复核: what is asked of this office, and what was asked of the body above it. */
export const reviews: Room = {
  name: 'reviews',
  permission: 'petition.read',
  icon: ReviewIcon,
  list: lazy(() => import('./ReviewList')),
  show: lazy(() => import('./ReviewShow')),
};
