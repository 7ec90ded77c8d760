import { chineseDate, englishDate } from '../shared/day-text';
import { isWorkdayOf, type Calendar } from '../calendar/calendar';
import { addDays } from '../calendar/dates';
import { requireNotBefore } from '../shared/days';
import { RuleViolation, type FieldName } from '../shared/errors';
import { reasons } from '../shared/reasons';
import { OPEN_STATUSES, type Origin, type PetitionStatus } from './petition';

/**
 * Why something happens next: 计划的下一步, 期限届满, 没有期限的看一看, 执行予以支持的意见, 信访人请求复查的期限届满后办结, 办结.
 */
export const NEXT_ACTION_REASONS = [
  'PLANNED',
  'TERM',
  'LOOK',
  'PERFORM',
  'CLOSE_AFTER_WINDOW',
  'CLOSE',
] as const;
export type NextActionReason = (typeof NEXT_ACTION_REASONS)[number];

/** How many days a matter without any date, or one that waits for nothing but its closing, may lie. */
export const LIES_AT_MOST_DAYS = 15;

type NextActionRow = Readonly<{
  why: NextActionReason;
  in: readonly PetitionStatus[];
  /** The date it counts from, and how many days later something happens. */
  from: 'nextActionOn' | 'dueOn' | 'registeredOn' | 'servedOn' | 'disposedOn' | 'performOn';
  days: number;
}>;

/** The first row whose state and date a matter has decides: no matter that is not closed is without a next date. */
export const NEXT_ACTIONS: readonly NextActionRow[] = [
  { why: 'PLANNED', in: OPEN_STATUSES, from: 'nextActionOn', days: 0 },
  { why: 'TERM', in: OPEN_STATUSES, from: 'dueOn', days: 0 },
  { why: 'LOOK', in: OPEN_STATUSES, from: 'registeredOn', days: LIES_AT_MOST_DAYS },
  // 督促执行: nothing is closed before what was supported is done
  { why: 'PERFORM', in: ['SERVED'], from: 'performOn', days: 0 },
  // served, the date that counts is the last of the petitioner's days to ask for a review
  { why: 'CLOSE_AFTER_WINDOW', in: ['SERVED'], from: 'dueOn', days: 1 },
  { why: 'CLOSE', in: ['SERVED'], from: 'servedOn', days: LIES_AT_MOST_DAYS },
  { why: 'CLOSE', in: ['WITHDRAWN'], from: 'disposedOn', days: LIES_AT_MOST_DAYS },
  { why: 'CLOSE', in: ['SERVED', 'WITHDRAWN'], from: 'registeredOn', days: LIES_AT_MOST_DAYS },
];

type Dated = Readonly<{ status: PetitionStatus; origin: Origin; registeredOn: string }> &
  Readonly<Record<'nextActionOn' | 'dueOn' | 'servedOn' | 'disposedOn', string | null>> &
  /** The earliest day by which something that was supported is to be done and is not. */
  Readonly<{ performOn?: string | null }>;

/** By when something happens next, and why; null once it is closed, and of answers taken over from an older ledger. */
export function nextActionOf(matter: Dated): Readonly<{ on: string; why: NextActionReason }> | null {
  if (matter.status === 'ANSWERED' && matter.origin === 'IMPORT') return null;
  const dateOf = ({ from }: NextActionRow): string | null => matter[from] ?? null;
  const row = NEXT_ACTIONS.find((one) => one.in.includes(matter.status) && dateOf(one) !== null);
  return row ? { on: addDays(dateOf(row) as string, row.days), why: row.why } : null;
}

/** As many days as the law extends a term by: no longer does a matter wait for its next step where no term runs. */
export const LONGEST_PLAN_DAYS = 30;

/**
 * A next step lies ahead, and not behind the term that runs: what is planned never puts off what is due. Where none runs, or it is over, it
 * is near.
 *
 * @throws RuleViolation INVALID
 */
export function checkNextAction(
  on: string,
  dueOn: string | null,
  today: string,
  field: '日期' | '下次答复日期' = '日期',
): void {
  requireNotBefore(on, today, field, reasons.notBeforeToday);
  requireWithinTerm(on, dueOn, today, field);
  const last = addDays(today, LONGEST_PLAN_DAYS);
  if ((dueOn === null || dueOn < today) && on > last)
    throw new RuleViolation('INVALID', {
      field,
      reason: {
        zh: `没有期限或者期限已过的，最迟${chineseDate(last)}（${LONGEST_PLAN_DAYS} 日内）；更久的先安排其中最近的一步`,
        en: `${englishDate(last)} at the latest, ${LONGEST_PLAN_DAYS} days ahead, where no term runs or it is over: plan the nearest step of what takes longer`,
      },
    });
}

/** Not behind the term that runs; one that is over already binds nothing. @throws RuleViolation INVALID */
export function requireWithinTerm(on: string, dueOn: string | null, today: string, field: FieldName): void {
  if (dueOn !== null && dueOn >= today && on > dueOn)
    throw new RuleViolation('INVALID', {
      field,
      reason: {
        zh: `不能晚于办理期限${chineseDate(dueOn)}`,
        en: `not after the term’s end on ${englishDate(dueOn)}`,
      },
    });
}

/**
 * The day for which an interim reply promises the next word: a workday after today, and not behind the term that runs.
 *
 * @throws RuleViolation INVALID
 */
export function checkNextReply(on: string, dueOn: string | null, today: string, calendar: Calendar): void {
  const next = workdayAfter(today, calendar);
  if (dueOn !== null && dueOn >= today && next > dueOn)
    throw new RuleViolation('INVALID', {
      field: '下次答复日期',
      reason: {
        zh: `到办理期限${chineseDate(dueOn)}已经没有工作日可以再次答复：请作出答复，或者先延期`,
        en: `no working day is left until the term’s end on ${englishDate(dueOn)}: give the answer, or extend first`,
      },
    });
  requireNotBefore(on, addDays(today, 1), '下次答复日期', reasons.afterToday);
  checkNextAction(on, dueOn, today, '下次答复日期');
  if (!isWorkdayOf(calendar, on))
    throw new RuleViolation('INVALID', {
      field: '下次答复日期',
      reason: { zh: '须为工作日', en: 'a working day' },
    });
}

function workdayAfter(day: string, calendar: Calendar): string {
  const next = addDays(day, 1);
  return isWorkdayOf(calendar, next) ? next : workdayAfter(next, calendar);
}
