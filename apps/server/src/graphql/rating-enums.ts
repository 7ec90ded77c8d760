import { SATISFACTIONS, SET_ASIDE_REASONS } from '@huiyin/domain';
import { enumOf } from './enum-of';

export const Satisfaction = enumOf('Satisfaction', SATISFACTIONS, '满意度.', {
  SATISFIED: '满意',
  MOSTLY_SATISFIED: '基本满意',
  DISSATISFIED: '不满意',
});
export const SetAsideReason = enumOf('SetAsideReason', SET_ASIDE_REASONS, '评价不计入的原因.', {
  STAFF_DEVICE: '来自工作人员登录过的设备',
});
