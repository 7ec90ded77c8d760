import {
  ADOPTIONS,
  FEEDBACK_TERMS,
  LIABILITY_HEADS,
  SUPERVISION_GROUNDS,
  SUPERVISION_POWERS,
  SUPERVISION_RUNGS,
  SUPERVISION_STATUSES,
  SUPERVISION_STEP_KINDS,
} from '@huiyin/domain';
import { called, enumOf } from './enum-of';

export const SupervisionGround = enumOf(
  'SupervisionGround',
  SUPERVISION_GROUNDS,
  '督办的情形 (信访条例第三十六条, 信访工作条例第四十条): what an organ did or left undone.',
  called(SUPERVISION_GROUNDS),
);
export const SupervisionPower = enumOf(
  'SupervisionPower',
  SUPERVISION_POWERS,
  '督查措施 (山东省信访条例第五十八条).',
  called(SUPERVISION_POWERS),
);
export const SupervisionRung = enumOf(
  'SupervisionRung',
  SUPERVISION_RUNGS,
  '督办的方式, from the lowest rung of the ladder to the highest.',
  called(SUPERVISION_RUNGS),
);
export const SupervisionStatus = enumOf(
  'SupervisionStatus',
  SUPERVISION_STATUSES,
  '督办的状态.',
  called(SUPERVISION_STATUSES),
);
export const SupervisionStepKind = enumOf(
  'SupervisionStepKind',
  SUPERVISION_STEP_KINDS,
  'What was done on a supervision order.',
  {
    ISSUED: '下达',
    FED_BACK: '书面反馈',
    RECTIFIED: '报告整改结果',
    REJECTED: '退回重办',
    ESCALATED: '升级',
    HEARING_OFFERED: '通知陈述申辩',
    STATED: '陈述申辩',
    DISCHARGED: '核实销号',
    REVOKED: '撤销',
  },
);
export const Adoption = enumOf('Adoption', ADOPTIONS, '建议的采纳情况.', called(ADOPTIONS));
export const FeedbackTerm = enumOf(
  'FeedbackTerm',
  FEEDBACK_TERMS,
  'What the term of a supervision order rests on.',
  called(FEEDBACK_TERMS),
);
export const LiabilityHead = enumOf(
  'LiabilityHead',
  LIABILITY_HEADS,
  '责任情形: the closed list of 信访工作条例第四十二条至第四十六条.',
  called(LIABILITY_HEADS),
);
