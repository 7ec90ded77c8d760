import CallSplitIcon from '@mui/icons-material/CallSplitOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 职责规则: which matter belongs to whom. */
export const competenceRules: Room = {
  name: 'competence-rules',
  permission: 'competence.read',
  icon: CallSplitIcon,
  list: lazy(() => import('./CompetenceRuleList')),
  create: lazy(() => import('./CompetenceRuleCreate')),
  edit: lazy(() => import('./CompetenceRuleEdit')),
};
