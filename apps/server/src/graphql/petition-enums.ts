import { NEXT_ACTION_REASONS } from '@huiyin/domain';
import { enumOf } from './enums';

export const NextActionReason = enumOf('NextActionReason', NEXT_ACTION_REASONS, '下一步的由来.', {
  PLANNED: '计划的下一步',
  TERM: '期限届满',
  LOOK: '没有期限，看一看进展',
  CLOSE_AFTER_WINDOW: '信访人请求复查的期限届满，办结',
  CLOSE: '办结',
});
