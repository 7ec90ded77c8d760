import AltRouteIcon from '@mui/icons-material/AltRouteOutlined';
import { lazy } from 'react';
import type { Room } from '../rooms';

/** 职责规则: which matter belongs to whom. */
export const competenceRules: Room = {
  name: 'competence-rules',
  permission: 'competence.read',
  icon: AltRouteIcon,
  list: lazy(() => import('./CompetenceRuleList')),
  create: lazy(() => import('./CompetenceRuleCreate')),
  edit: lazy(() => import('./CompetenceRuleEdit')),
};
