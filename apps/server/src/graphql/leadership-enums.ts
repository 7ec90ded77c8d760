import { LEADERSHIP_FINDINGS } from '@huiyin/domain';
import { enumOf } from './enum-of';

export const LeadershipFindingKind = enumOf(
  'LeadershipFindingKind',
  LEADERSHIP_FINDINGS,
  'What a leadership group lacks.',
  {
    HEAD_VACANT: '组长空缺: nobody heads it on that day.',
    DIRECTOR_VACANT: '办公室主任空缺.',
    HEAD_ENDS: '组长任期将满而没有接任的人: vacant `from` a day within 30 days.',
    DIRECTOR_ENDS: '办公室主任任期将满而没有接任的人.',
    NOBODY_STANDS_IN: '组长外出而无人代理.',
    HEAD_GAP: '组长曾经空缺, from a day to another.',
    PHONE_EMPTY: '公开电话未填.',
    SEVERAL_POSITIONS: '一人多职: somebody leads in more than one position.',
    NO_MEMBERS: '没有成员.',
  },
);
