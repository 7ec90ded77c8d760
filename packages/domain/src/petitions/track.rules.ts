import { daysText } from '../calendar/term';
import { citation } from '../clocks/citation';
import { isSeparate, termsOn } from '../clocks/derive';
import { nationalOf } from '../clocks/national';
import type { ClockKind, LegalProfile, LegalTerm } from '../clocks/profile';
import { toldProvision } from '../clocks/provisions';
import { remedyNotice } from '../clocks/remedy';
import { MATTER_CATEGORIES, type MatterCategory } from '../competence-rules/competence-rule';
import { RuleViolation } from '../shared/errors';
import { labelOf } from '../shared/labels';
import type { Refusal } from '../shared/steps';
import { optionalText } from '../shared/text';
import type { Language, Words } from '../shared/words';
import type { TenantKind } from '../tenants/tenant';
import { PATHWAYS, type PathwayTerm } from './pathway';
import { lengthText } from './pathway-term.rules';
import type { PetitionEventKind } from './petition';
import { LAW_TRACK, PROPER, RESPONDENT_LENGTH, TRACK_MEANS, type MatterTrack } from './track';

/** The track a matter is on, by its events alone; null while none has said it. What another office reports comes with its track. */
export const trackOf = (events: readonly Tracked[]): MatterTrack | null =>
  sinceSetAside(events).findLast(({ track }) => track)?.track ?? null;

type Tracked = Readonly<{ kind?: PetitionEventKind; track?: MatterTrack | null }>;

/** What counts of a time line: all of it, or what came since the answer of whom it accuses was set aside, and that. */
export const sinceSetAside = <E extends Readonly<{ kind?: PetitionEventKind }>>(
  events: readonly E[],
): readonly E[] =>
  events.slice(
    Math.max(
      0,
      events.findLastIndex(({ kind }) => kind === 'ANSWER_SET_ASIDE'),
    ),
  );

const termsOf = (profile: LegalProfile, kind: ClockKind, track: MatterTrack): readonly LegalTerm[] =>
  termsOn(profile, LAW_TRACK[track]).filter((term) => term.kind === kind);

/** Whether the law knows 复查 and 复核 on a track. */
export const hasReview = (profile: LegalProfile, track: MatterTrack): boolean =>
  termsOf(profile, 'REVIEW_REQUEST', track).length > 0;

/** 予以回复: a suggestion, from whose answer no review runs, need not be answered in writing (信访工作条例第二十九条). */
export const mayBeTold = (profile: LegalProfile, track: MatterTrack | null): boolean =>
  track === 'ART_29' && !hasReview(profile, track);

/** The tracks a category is accepted on, the usual one first; a matter without a category is taken for a plea. */
const TRACKS_OF: Readonly<Record<MatterCategory, readonly MatterTrack[]>> = {
  SUGGESTION: ['ART_29'],
  ACCUSATION: ['ART_30'],
  PLEA: [PROPER, 'ART_31_5', 'TEACHER_APPEAL', 'INFORMATION_REQUEST'],
};

/** Whether a matter of a category is handled on a track. */
export const isTrackOf = (category: MatterCategory | null, track: MatterTrack): boolean =>
  TRACKS_OF[category ?? 'PLEA'].includes(track);

/** The category of a matter that another office answered on a track: the one it has, or what it turned out to be there. */
export const categoryOn = (category: MatterCategory | null, track: MatterTrack): MatterCategory | null =>
  isTrackOf(category, track)
    ? category
    : (MATTER_CATEGORIES.find((one) => isTrackOf(one, track)) ?? category);

export type AcceptingFacts = Readonly<{
  category: MatterCategory | null;
  tenantKind: TenantKind;
  profile: LegalProfile;
}>;

/** An office that is not competent on a track says so, and whom to turn to; `{by}` is where the law of the matter says it. */
const NOT_HERE: Readonly<
  Partial<Record<MatterTrack, Readonly<{ here: readonly TenantKind[]; why: Words }>>>
> = {
  ART_31_5: {
    here: ['COUNTY_OFFICE', 'COUNTY_DEPARTMENT', 'TOWNSHIP'],
    why: {
      zh: '学校不是负有查处职责的行政机关，请转出并告知信访人向主管的行政机关申请，或者按信访程序受理',
      en: 'a school is no organ with the duty to investigate: refer it to the organ in charge, or accept it as a petition proper',
    },
  },
  TEACHER_APPEAL: {
    here: ['COUNTY_DEPARTMENT'],
    why: {
      zh: '教师申诉由主管的教育行政部门处理，学校和其他单位都不受理，请转送县教育行政部门（学校、乡镇经县信访局转送），或者告知教师向其提出{by}',
      en: 'a teacher’s appeal is decided by the education administration, never by a school or another office: transfer it there (a school or township by way of the county’s petition office), or tell the teacher to file it there{by}',
    },
  },
  INFORMATION_REQUEST: {
    here: ['COUNTY_OFFICE', 'COUNTY_DEPARTMENT', 'TOWNSHIP'],
    why: {
      zh: '学校不是行政机关，请告知申请人向制作或者保存该信息的行政机关申请{by}',
      en: 'a school is no administrative organ: tell the applicant to ask the organ that made or keeps the information{by}',
    },
  },
};

const NO_SUCH_TERM: Words = {
  zh: '这件事项适用的法规没有这个途径的期限，请告知信访人直接向有权处理的机关提出',
  en: 'the law that governs this matter has no term for it: tell the petitioner to turn to the competent organ directly',
};

const RESPONDENT: Words = { zh: '被申诉人', en: 'institution appealed against' };

/**
 * 被申诉人: the school or institution that a teacher appeals against (教师法第三十九条), as far as it was written down. @throws RuleViolation INVALID
 * of any other track
 */
export function respondentOf(track: MatterTrack, written: string | null | undefined): string | null {
  const respondent = optionalText(written, RESPONDENT, RESPONDENT_LENGTH);
  if (respondent === null || track === 'TEACHER_APPEAL') return respondent;
  throw new RuleViolation('INVALID', {
    field: RESPONDENT,
    reason: {
      zh: '受理教师申诉时才填写；其他途径请不填',
      en: 'only of a teacher’s appeal: leave it out on any other track',
    },
  });
}

/** Why a matter cannot be accepted on a track here, or null. */
export function trackRefusal(
  track: MatterTrack,
  { category, tenantKind, profile }: AcceptingFacts,
): Refusal | null {
  const not = (why: Words): Refusal => ({ code: 'TRACK_NOT_OPEN', details: { track, why } });
  if (!isTrackOf(category, track)) return not(CATEGORY_FIRST[category ?? 'PLEA']);
  const place = NOT_HERE[track];
  if (place && !place.here.includes(tenantKind)) return not(sourced(place.why, trackSource(track, profile)));
  return isSeparate(LAW_TRACK[track]) && termsOf(profile, 'CONCLUDE', track).length === 0
    ? not(NO_SUCH_TERM)
    : null;
}

/** `{by}` of a sentence with the source of its track; nothing where the law has none. */
const sourced = ({ zh, en }: Words, source: Words | null): Words => ({
  zh: zh.replace('{by}', source ? `（${source.zh}）` : ''),
  en: en.replace('{by}', source ? ` (${source.en})` : ''),
});

/** Where the law that a matter is bound to knows a track; null of a statute’s own that it does not set. */
export function trackSource(track: MatterTrack, profile: LegalProfile): Words | null {
  const { law, provisions } = nationalOf(profile);
  switch (track) {
    case 'ART_29':
      return citation(law, provisions.notices.SUGGESTION_REPLY);
    case 'ART_30':
      return citation(law, provisions.secrecy);
    case 'ART_31_5':
      return toldProvision(law, provisions.ways['31(5)']);
    case 'ART_31_6':
      return citation(law, provisions.notices.HANDLING_OPINION);
    default: {
      const [term] = termsOf(profile, 'CONCLUDE', track);
      return term ? citation(term.law ?? law, term.articles) : null;
    }
  }
}

/** A track as the time line keeps it: 建议意见（信访工作条例第二十九条）. */
export function trackName(track: MatterTrack, profile: LegalProfile): string {
  const source = trackSource(track, profile);
  return `${labelOf(track, 'zh')}${source ? `（${source.zh}）` : ''}`;
}

const CATEGORY_FIRST: Readonly<Record<MatterCategory, Words>> = {
  SUGGESTION: {
    zh: '这件事项的类别是建议意见；类别不对的，请先用“更正”改正类别',
    en: 'the matter is a suggestion; if that is wrong, correct its category first',
  },
  ACCUSATION: {
    zh: '这件事项的类别是检举控告；类别不对的，请先用“更正”改正类别',
    en: 'the matter is an accusation; if that is wrong, correct its category first',
  },
  PLEA: {
    zh: '这件事项的类别不是建议意见或者检举控告；类别不对的，请先用“更正”改正类别',
    en: 'the matter is neither a suggestion nor an accusation; if that is wrong, correct its category first',
  },
};

export type TrackChoice = Readonly<{ track: MatterTrack; refusal: Refusal | null }>;

/** The tracks whoever accepts a matter can think of, the usual one first, each with what stands in its way. */
export const trackChoices = (facts: AcceptingFacts): TrackChoice[] =>
  TRACKS_OF[facts.category ?? 'PLEA'].map((track) => ({ track, refusal: trackRefusal(track, facts) }));

/** The track a matter is accepted on: the usual one of its category, or the one that was asked for. @throws RuleViolation TRACK_NOT_OPEN */
export function requireTrack(asked: MatterTrack | null, facts: AcceptingFacts): MatterTrack {
  const track = asked ?? (TRACKS_OF[facts.category ?? 'PLEA'][0] as MatterTrack);
  const refusal = trackRefusal(track, facts);
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
  return track;
}

/** What a track means for a matter under its law. */
export function trackMeans(track: MatterTrack, profile: LegalProfile, language: Language): string {
  const [term] = termsOf(profile, 'CONCLUDE', track);
  const source = trackSource(track, profile)?.[language];
  const means = TRACK_MEANS[track][language].replace(
    '{}',
    term
      ? daysText(term.length, term.unit, language)
      : { zh: '法定期限', en: 'the term of its law' }[language],
  );
  if (source === undefined) return means;
  return language === 'zh' ? `${means}依据：${source}。` : `${means} By ${source}.`;
}

/** 行政复议、行政诉讼, which is the way against what an organ does by its own statute; the court alone once the former’s term is over. */
function statutoryRemedy(language: Language, only: string, court: boolean): string {
  const [review, action] = [PATHWAYS.RECONSIDERATION.term, PATHWAYS.ADMINISTRATIVE_LITIGATION.term];
  const by = (term: PathwayTerm) => lengthText(term, language);
  if (language === 'zh') {
    const sue = `自收到之日起${by(action)}内依法向人民法院提起行政诉讼（${action.provision.zh}）`;
    return court
      ? `如不服，${only}可以${sue}，法律、法规规定应当先申请行政复议的除外；申请行政复议的${by(review)}已过，因不可抗力或者其他正当理由耽误的，自障碍消除之日起继续计算（${review.provision.zh}）。`
      : `如不服，${only}可以自收到之日起${by(review)}内依法申请行政复议（${review.provision.zh}），或者${sue}；法律、法规规定应当先申请行政复议的，从其规定。`;
  }
  const sue = `bring an administrative action within ${by(action)}`;
  return court
    ? `Whoever disagrees may${only} ${sue} of receiving this (${action.provision.en}), where no law wants reconsideration first; the ${by(review)} for that are over, but for who was kept from it for a good reason (${review.provision.en}).`
    : `Whoever disagrees may${only} apply for administrative reconsideration within ${by(review)} of receiving this (${review.provision.en}), or ${sue} (${action.provision.en}), where no law wants reconsideration first.`;
}

const WITHIN_SCOPE: Words = {
  zh: '属于行政复议、行政诉讼受案范围的，',
  en: ', where it falls within their scope,',
};

/** 行政复议、行政诉讼 against what an organ does by a statute of its own, the latter alone if so wanted; null on the other tracks. */
export function statutoryLine(track: MatterTrack, language: Language, court = false): string | null {
  if (track === 'TEACHER_APPEAL') return statutoryRemedy(language, WITHIN_SCOPE[language], court);
  return track === 'ART_31_5' || track === 'INFORMATION_REQUEST'
    ? statutoryRemedy(language, '', court)
    : null;
}

/**
 * The line under an answer that says what can be done about it: 复查 where the law knows one on the track (that of 2005 does on
 * each, that of 2022 on a petition proper alone), 行政复议 and 行政诉讼 where an organ acted by a statute of its own; null where there is
 * neither.
 */
export function remedyOf(
  profile: LegalProfile,
  track: MatterTrack,
  language: Language,
  body: string | null = null,
): string | null {
  const review = hasReview(profile, track) ? remedyNotice(profile, language, body, LAW_TRACK[track]) : null;
  const lines = [review, statutoryLine(track, language)].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.join(language === 'zh' ? '' : ' ');
}

/** What is open to a petitioner where no review is. */
const INSTEAD: Readonly<Record<MatterTrack, Words>> = {
  ART_29: {
    zh: '对建议意见的答复不适用复查：有新的情况或者理由的，随时可以再次提出',
    en: 'an answer to a suggestion is not reviewed: with new facts or reasons it can be made again at any time',
  },
  ART_30: {
    zh: '检举控告按纪检监察等规定办理：请告知信访人向有权处理的机关查询、反映',
    en: 'an accusation follows the rules of discipline and supervision: tell the petitioner to turn to the competent organ',
  },
  ART_31_5: {
    zh: '对履职答复不服的，可以依法申请行政复议或者提起行政诉讼',
    en: 'against this answer one applies for administrative reconsideration or goes to court',
  },
  ART_31_6: {
    zh: '请按答复上写明的途径提出',
    en: 'the way is named in the answer',
  },
  TEACHER_APPEAL: {
    zh: '对教师申诉处理决定不服，属于受案范围的，可以依法申请行政复议或者提起行政诉讼',
    en: 'against the decision one applies for administrative reconsideration or goes to court, where it falls within their scope',
  },
  INFORMATION_REQUEST: {
    zh: '对政府信息公开答复不服的，可以依法申请行政复议或者提起行政诉讼',
    en: 'against this answer one applies for administrative reconsideration or goes to court',
  },
};

/** Why no review can be asked for on a track, and what is open instead. */
export const noReviewOn = (track: MatterTrack): Refusal => ({
  code: 'NO_REVIEW_ON_TRACK',
  details: { track, instead: INSTEAD[track] },
});
