import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 文书模板: what the papers of the county's offices say. The papers themselves are with their petition. */
export const papers: Room = {
  name: 'papers',
  permission: 'paper.read',
  icon: ArticleIcon,
  list: lazy(() => import('./PaperTemplateList')),
};
