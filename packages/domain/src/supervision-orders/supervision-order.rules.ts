import { chineseDate, englishDate } from '../shared/day-text';
import { addDays } from '../calendar/dates';
import type { Calendar } from '../calendar/calendar';
import { term } from '../calendar/term';
import { nationalOf } from '../clocks/national';
import { naturalDays, type LegalProfile } from '../clocks/profile';
import {
  providedText,
  PROVINCIAL_GROUNDS,
  type Provided,
  type Provision,
  type ProvincialGround,
} from '../clocks/provisions';
import { labelOf } from '../shared/labels';
import type { Language } from '../shared/words';
import { RuleViolation } from '../shared/errors';
import { liabilityHeads, type LiabilityHead } from './liability-head';
import {
  HEARING_DAYS,
  INTERNAL_FEEDBACK_DAYS,
  LONGEST_SUPERVISION_DAYS,
  SUPERVISION_RUNGS,
  type Adoption,
  type FeedbackTerm,
  NATIONAL_GROUNDS,
  type NationalGround,
  type SupervisionGround,
  type SupervisionRung,
  type SupervisionStatus,
} from './supervision-order';

/** 信访工作条例第四十条第一款; of a ground that a province adds, where its regulation gives it. */
export const groundText = (
  ground: SupervisionGround,
  profile: LegalProfile,
  given: Provided<ProvincialGround> | null,
  language: Language,
): string => {
  const provision = isNationalGround(ground) ? nationalOf(profile).provisions.supervision[ground] : null;
  if (provision) return cited(profile, provision, language);
  return given === null ? '' : providedText(given, language);
};

const isNationalGround = (ground: SupervisionGround): ground is NationalGround =>
  NATIONAL_GROUNDS.some((one) => one === ground);

/** What a matter's law says of a ground that its province may add; null of the nation's. */
export const groundGiven = (
  ground: SupervisionGround,
  { grounds = [] }: LegalProfile,
): Provided<ProvincialGround> | null => grounds.find(({ code }) => code === ground) ?? null;

/** The grounds that a matter's law knows. */
export function groundsOf(profile: LegalProfile): SupervisionGround[] {
  const { grounds = [] } = profile;
  const { supervision } = nationalOf(profile).provisions;
  const known = NATIONAL_GROUNDS.filter((code) => supervision[code] !== undefined);
  return [
    ...known.filter((code) => code !== 'OTHER_GROUND'),
    ...PROVINCIAL_GROUNDS.filter((code) => grounds.some((one) => one.code === code)),
    ...known.filter((code) => code === 'OTHER_GROUND'),
  ];
}

/** A province's ground holds where its regulation does. @throws RuleViolation INVALID, with what can be chosen */
export function requireGround(ground: SupervisionGround, profile: LegalProfile): void {
  const known = groundsOf(profile);
  if (known.includes(ground)) return;
  throw new RuleViolation('INVALID', {
    field: '督办情形',
    reason: {
      zh: `这件事项适用的法规没有这种情形，可以选的是 ${known.map((one) => labelOf(one, 'zh')).join('、')}`,
      en: `the law of this matter knows no such ground, but ${known.map((one) => labelOf(one, 'en')).join(', ')}`,
    },
  });
}

/** 信访工作条例第四十五条第一项; null where that law does not know it. */
export function liabilityText(head: LiabilityHead, profile: LegalProfile, language: Language): string | null {
  const provision = nationalOf(profile).provisions.liability[head];
  return provision ? cited(profile, provision, language) : null;
}

const cited = (profile: LegalProfile, provision: Provision, language: Language): string =>
  providedText({ code: '', ...provision, law: nationalOf(profile).law }, language);

/**
 * The term that is offered: 30 days by the law of 2005; that of 2022 names none, so the office's own rule, of as many days. Either is
 * counted by the calendar of the office and never ends on a day off.
 */
export function feedbackDue(
  profile: LegalProfile,
  today: string,
  calendar: Calendar,
): Readonly<{ dueOn: string; term: FeedbackTerm }> {
  const statutory = nationalOf(profile).terms.find(({ kind }) => kind === 'ADVICE_FEEDBACK');
  const { length, unit, roll } = statutory ?? naturalDays(INTERNAL_FEEDBACK_DAYS);
  return {
    dueOn: term({ start: today, length, unit, roll, calendar }).due,
    term: statutory ? 'STATUTORY_TERM' : 'INTERNAL_TERM',
  };
}

/** A term lies ahead, and is not longer than the law allows. @throws RuleViolation INVALID */
export function requireSupervisionTerm(
  dueOn: string,
  profile: LegalProfile,
  today: string,
  calendar: Calendar,
): FeedbackTerm {
  const { dueOn: lawful, term: kind } = feedbackDue(profile, today, calendar);
  const last = kind === 'STATUTORY_TERM' ? lawful : addDays(today, LONGEST_SUPERVISION_DAYS);
  if (dueOn <= today || dueOn > last)
    throw new RuleViolation('INVALID', {
      field: '反馈期限',
      reason: { zh: `应当在明天至${chineseDate(last)}之间`, en: `between tomorrow and ${englishDate(last)}` },
    });
  return kind;
}

type Candidate = Readonly<{ id: string; unitId: string | null }>;
type Handled = Readonly<{
  unitId: string | null;
  ownerId: string;
  responsibleId: string | null;
  leadId: string | null;
}>;

/** 责任人: somebody of the unit that handles the matter, or who answers for it already. */
export const mayAnswerFor = ({ id, unitId }: Candidate, matter: Handled): boolean =>
  [matter.ownerId, matter.responsibleId, matter.leadId].includes(id) ||
  matter.unitId === null ||
  matter.unitId === unitId;

/** 逾期未反馈: nothing was said by the last day. */
export const isSupervisionOverdue = (
  { status, dueOn }: Readonly<{ status: SupervisionStatus; dueOn: string }>,
  today: string,
): boolean => status === 'FEEDBACK_AWAITED' && dueOn < today;

/** What is known of the rung an order stands on. */
export type Standing = Readonly<{
  rung: SupervisionRung;
  status: SupervisionStatus;
  dueOn: string;
  adoption: Adoption | null;
  /** How often on this rung what was reported was sent back. */
  rejections: number;
}>;

/** A rung has failed when its term passed in silence, when what was reported was sent back, or when nothing was adopted. */
export const hasFailed = (standing: Standing, today: string): boolean =>
  isSupervisionOverdue(standing, today) ||
  standing.rejections > 0 ||
  standing.adoption === 'ADVICE_NOT_ADOPTED';

/**
 * One climbs the ladder: upwards, to the next rung when the one before has failed, and otherwise for a reason that is given.
 * `from` is null where nothing came before.
 *
 * @throws RuleViolation RUNG_NOT_FAILED, INVALID
 */
export function requireRung(
  from: Standing | null,
  to: SupervisionRung,
  reason: string | null,
  today: string,
): void {
  const [before, after] = [from ? SUPERVISION_RUNGS.indexOf(from.rung) : -1, SUPERVISION_RUNGS.indexOf(to)];
  if (after <= before)
    throw new RuleViolation('INVALID', {
      field: '督办方式',
      reason: { zh: '升级只能往上一级', en: 'it can only be escalated to a higher rung' },
    });
  const earned = after === before + 1 && (from === null || hasFailed(from, today));
  if (!earned && reason === null) throw new RuleViolation('RUNG_NOT_FAILED', { to });
}

/** What was done so that the official is heard. */
export type Hearing = Readonly<{ statement: string | null; hearingUntil: string | null }>;

/**
 * Before advice on liability the official has stated their side, or let the day pass that was set for it; the head is one
 * that the law knows.
 *
 * @throws RuleViolation REQUIRED, INVALID, NOT_HEARD
 */
export function requireLiability(
  head: LiabilityHead | null,
  profile: LegalProfile,
  { statement, hearingUntil }: Hearing,
  today: string,
): LiabilityHead {
  if (head === null) throw new RuleViolation('REQUIRED', { field: '责任情形' });
  if (!liabilityHeads(profile).includes(head)) {
    const { law } = nationalOf(profile);
    throw new RuleViolation('INVALID', {
      field: '责任情形',
      reason: { zh: `${law.zh}没有这种情形`, en: `${law.en} knows no such head` },
    });
  }
  if (statement === null && (hearingUntil === null || hearingUntil >= today))
    throw new RuleViolation('NOT_HEARD');
  return head;
}

/** @throws RuleViolation INVALID for a day that leaves no time to answer */
export function requireHearing(until: string, today: string): void {
  const first = addDays(today, HEARING_DAYS);
  if (until < first || until > addDays(today, INTERNAL_FEEDBACK_DAYS))
    throw new RuleViolation('INVALID', {
      field: '陈述期限',
      reason: {
        zh: `应当在${chineseDate(first)}以后，一个月以内`,
        en: `from ${englishDate(first)} on, within a month`,
      },
    });
}
