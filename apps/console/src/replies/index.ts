import RateReviewIcon from '@mui/icons-material/RateReviewOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 答复质量: how soon matters were answered, and which replies say nothing. */
export const replies: Room = {
  name: 'replies',
  permission: 'overview.read',
  icon: RateReviewIcon,
  list: lazy(() => import('./ReplyQualityList')),
};
