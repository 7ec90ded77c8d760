import { ACCUSED_KINDS, RECUSAL_ASKERS, RECUSAL_GROUNDS, RECUSAL_STATUSES } from '@huiyin/domain';
import { called, enumOf } from './enum-of';

export const AccusedKind = enumOf('AccusedKind', ACCUSED_KINDS, '被检举控告的是谁.', {
  OFFICIAL: '个人',
  UNIT: '单位, or a part of one',
});

export const RecusalGround = enumOf('RecusalGround', RECUSAL_GROUNDS, '回避的情形.', called(RECUSAL_GROUNDS));
export const RecusalAsker = enumOf('RecusalAsker', RECUSAL_ASKERS, '谁提出回避.', called(RECUSAL_ASKERS));
export const RecusalStatus = enumOf(
  'RecusalStatus',
  RECUSAL_STATUSES,
  '回避的状态.',
  called(RECUSAL_STATUSES),
);
