import { labels, PETITION_EVENT_KINDS, REVEAL_PURPOSES } from '@huiyin/domain';
import { enumOf } from './enums';

export const PetitionEventKind = enumOf('PetitionEventKind', PETITION_EVENT_KINDS, '办理过程的种类.', {
  RECEIVED: '收到',
  REGISTERED: '登记',
  CORRECTED: '更正',
  VOIDED: '作废',
  ACCEPTED: '受理',
  NOT_ACCEPTED: '不予受理',
  REFERRED_OUT: '转出',
  WITHDRAWN: '撤回',
  ASSIGNED: '交办',
  TAKEN: '签收',
  RETURNED: '退回',
  NOTED: '办理记录',
  EXTENDED: '延期',
  ANSWERED: '答复',
  SERVED: '送达',
  CLOSED: '办结',
  ARCHIVED: '归档',
  CODE_REISSUED: '补发查询码',
  HISTORY_RECORDED: '历史台账补录',
  DUE_DATE_MOVED: '放假安排变化，期限调整',
  IDENTITY_READ: '查看身份',
  ACCUSED_NAMED: '指明被检举人',
  RECUSAL_ASKED: '提出回避',
  RECUSAL_GRANTED: '决定回避',
  RECUSAL_REFUSED: '驳回回避',
});

export const RevealPurpose = enumOf(
  'RevealPurpose',
  REVEAL_PURPOSES,
  '查看身份的用途.',
  Object.fromEntries(REVEAL_PURPOSES.map((purpose) => [purpose, labels[purpose]?.zh ?? purpose])),
);
