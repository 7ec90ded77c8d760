import LabelIcon from '@mui/icons-material/LabelOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 内容分类: the county's taxonomy, three levels. */
export const topics: Room = {
  name: 'topics',
  permission: 'topic.read',
  icon: LabelIcon,
  list: lazy(() => import('./TopicList')),
  recordRepresentation: 'path',
};
