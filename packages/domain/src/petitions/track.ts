import type { Words } from '../shared/words';
import type { Track } from '../clocks/profile';

/**
 * 办理途径: on which track a matter was accepted (信访工作条例第二十九至三十一条; 教师法第三十九条; 政府信息公开条例第三十三条). A matter whose
 * acceptance says none was accepted before tracks were told apart, on that of article 31(6).
 */
export const MATTER_TRACKS = [
  'ART_29',
  'ART_30',
  'ART_31_5',
  'ART_31_6',
  'TEACHER_APPEAL',
  'INFORMATION_REQUEST',
] as const;
export type MatterTrack = (typeof MATTER_TRACKS)[number];

/** 被申诉人: a school's full name. */
export const RESPONDENT_LENGTH = 100;

/** A petition proper: heard, investigated, answered by an opinion that can be reviewed. */
export const PROPER: MatterTrack = 'ART_31_6';

/** What the legal profiles call it. */
export const LAW_TRACK: Readonly<Record<MatterTrack, Track>> = {
  ART_29: '29',
  ART_30: '30',
  ART_31_5: '31(5)',
  ART_31_6: '31(6)',
  TEACHER_APPEAL: 'TEACHER_APPEAL',
  INFORMATION_REQUEST: 'INFORMATION_REQUEST',
};

/** What a track means for a matter, in a sentence, to whoever accepts it; `{}` is the term to conclude on it. */
export const TRACK_MEANS: Readonly<Record<MatterTrack, Words>> = {
  ART_29: {
    zh: '研究论证后答复：采纳、部分采纳或者不采纳并说明理由。答复后不进入复查。',
    en: 'It is studied and answered: adopted, adopted in part, or not, with reasons. There is no review.',
  },
  ART_30: {
    zh: '按检举控告的规定办理并依规反馈，内容保密。答复后不进入复查。',
    en: 'It follows the rules on accusations, is kept confidential and fed back by them. There is no review.',
  },
  ART_31_5: {
    zh: '查处违法行为、履行保护职责：由本单位依法履行或者答复。不服的，走行政复议或者行政诉讼。',
    en: 'An unlawful act is to be investigated, or a duty performed: the organ does so, or answers. Against that stand reconsideration and court.',
  },
  ART_31_6: {
    zh: '听取陈述、调查核实，在办理期限内出具处理意见书。不服的，可以复查、复核。',
    en: 'The petition procedure: hearing, investigation, a handling opinion within the term. It can be reviewed.',
  },
  TEACHER_APPEAL: {
    zh: '教师对学校侵犯其权益或者对其处理不服的申诉：收到之日起{}内作出处理决定。',
    en: 'A teacher appeals against the school: decided within {} of receipt.',
  },
  INFORMATION_REQUEST: {
    zh: '收到之日起{}内答复，需要延长的依法延长。',
    en: 'A request for information: answered within {} of receipt, which may be extended as the law provides.',
  },
};
