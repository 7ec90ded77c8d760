import type { SupervisionStepKind } from '@huiyin/client';
import {
  ADOPTIONS,
  FEEDBACK_TERMS,
  LIABILITY_HEADS,
  SUPERVISION_GROUNDS,
  SUPERVISION_POWERS,
  SUPERVISION_RUNGS,
  SUPERVISION_STATUSES,
} from '@huiyin/domain';
import { asInDomain, type Names } from './names';

const supervisionStepKind: Names<SupervisionStepKind> = {
  ISSUED: ['下达', 'Issued'],
  FED_BACK: ['书面反馈', 'Feedback'],
  RECTIFIED: ['报告整改结果', 'Rectification reported'],
  REJECTED: ['退回重办', 'Rejected'],
  ESCALATED: ['升级', 'Escalated'],
  HEARING_OFFERED: ['通知陈述申辩', 'Statement asked for'],
  STATED: ['陈述申辩', 'Statement'],
  DISCHARGED: ['核实销号', 'Discharged'],
  REVOKED: ['撤销', 'Revoked'],
};

/** What is said of supervision orders. */
export const supervisionLabels = {
  supervisionStatus: asInDomain(SUPERVISION_STATUSES),
  supervisionGround: asInDomain(SUPERVISION_GROUNDS),
  supervisionPower: asInDomain(SUPERVISION_POWERS),
  supervisionRung: asInDomain(SUPERVISION_RUNGS),
  supervisionStepKind,
  liabilityHead: asInDomain(LIABILITY_HEADS),
  adoption: asInDomain(ADOPTIONS),
  feedbackTerm: asInDomain(FEEDBACK_TERMS),
};
