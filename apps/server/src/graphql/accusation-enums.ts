import { ACCUSED_KINDS } from '@huiyin/domain';
import { enumOf } from './enums';

export const AccusedKind = enumOf('AccusedKind', ACCUSED_KINDS, '被检举控告的是谁.', {
  OFFICIAL: '个人',
  UNIT: '单位, or a part of one',
});
