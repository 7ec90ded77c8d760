import { addDays, beijingDate, daysBetween } from '../calendar/dates';
import { RuleViolation } from '../shared/errors';
import type { TenantKind } from '../tenants/tenant';
import { isGiven, optionalText, requiredText } from '../shared/text';
import {
  MISSING_LISTED_DAYS,
  MOST_REPORT_ITEMS,
  REPORT_LENGTHS as MOST,
  type ReportDueState,
  type ReportItem,
  type ReportRhythm,
  type ReportScope,
} from './report';

/** 报送期: Beijing's days, both included; the report is due by the end of the last. */
export type ReportPeriod = Readonly<{ from: string; until: string }>;

export type Obligation = Readonly<{
  rhythm: ReportRhythm;
  scope: ReportScope;
  fromOn: string;
  untilOn: string | null;
}>;

/** The period in which a day lies: Monday to Sunday, or the month. */
export function periodOf(rhythm: ReportRhythm, day: string): ReportPeriod {
  if (rhythm === 'MONTHLY') {
    const from = `${day.slice(0, 7)}-01`;
    return { from, until: addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1) };
  }
  const from = addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
  return { from, until: addDays(from, 6) };
}

/** The periods of an obligation that have begun and ended no earlier than `since`, the earliest first. */
export function periodsOf(
  { rhythm, fromOn, untilOn }: Obligation,
  since: string,
  today: string,
): ReportPeriod[] {
  const found: ReportPeriod[] = [];
  const first = periodOf(rhythm, fromOn > since ? fromOn : since);
  for (let period = first; period.from <= today; period = periodOf(rhythm, addDays(period.until, 1)))
    // what ends within a period asks for no report of it
    if (period.until >= since && (untilOn === null || period.until <= untilOn)) found.push(period);
  return found;
}

/** The period of the obligation that ends on a day. @throws RuleViolation INVALID (none does, or it has not begun) */
export function requirePeriod(obligation: Obligation, until: string, today: string): ReportPeriod {
  const period = periodsOf(obligation, until, today).find((found) => found.until === until);
  if (period === undefined)
    throw new RuleViolation('INVALID', {
      field: '报送期',
      reason: {
        zh: '这一天不是报送期的最后一天，或该期还没有开始',
        en: 'it is not the last day of a period, or that period has not begun',
      },
    });
  return period;
}

/** Late from the first minute after the last day of the period. */
export const isLate = ({ until }: ReportPeriod, submittedAt: Date): boolean =>
  beijingDate(submittedAt) > until;

/** Somebody who reported, or reports, for a unit. */
export type ReportingUnit = Readonly<{
  unitId: string;
  officialId: string;
  backupId: string | null;
  fromOn: string;
  untilOn: string | null;
}>;

/** One report that is not there; of a unit, or of the tenant itself where it names none. */
export type Owed<Unit extends ReportingUnit = ReportingUnit> = Readonly<{
  period: ReportPeriod;
  state: ReportDueState;
  /** Days since the period ended; 0 while it runs. */
  daysLate: number;
  unit: Unit | null;
}>;

/**
 * What is owed of one obligation and not there (应报未报): the units with an officer on the last day of the period, today
 * while it runs; `submitted` holds the unit (null for the tenant) and last day of each report there is.
 */
export function owedReports<Unit extends ReportingUnit>(
  obligation: Obligation,
  units: readonly Unit[],
  submitted: readonly Readonly<{ unitId: string | null; periodUntil: string }>[],
  today: string,
): Owed<Unit>[] {
  const there = new Set(submitted.map(({ unitId, periodUntil }) => `${unitId} ${periodUntil}`));
  return periodsOf(obligation, addDays(today, -MISSING_LISTED_DAYS), today).flatMap((period) => {
    const day = period.until < today ? period.until : today;
    const owing: (Unit | null)[] =
      obligation.scope === 'TENANT'
        ? [null]
        : units.filter(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || untilOn >= day));
    const daysLate = Math.max(0, daysBetween(period.until, today));
    return owing
      .filter((unit) => !there.has(`${unit?.unitId ?? null} ${period.until}`))
      .map((unit) => ({
        period,
        state: daysLate > 0 ? ('MISSING' as const) : ('RUNNING' as const),
        daysLate,
        unit,
      }));
  });
}

/**
 * What the county is owed: what an office reports to it, and what the units of the county's own office report to that office;
 * what the units of another office report stays that office's own.
 */
export const owedToCounty = (kind: TenantKind, scope: ReportScope): boolean =>
  scope === 'TENANT' || kind === 'COUNTY_OFFICE';

/** How many reports fell due in the time that is listed, and how many of them are not there. */
export type ReportCount = Readonly<{ due: number; missing: number }>;

/** Counted by the rule by which they are listed; nothing due is no merit and no lack, so the two are told apart. */
export function countReports(
  obligation: Obligation,
  units: readonly ReportingUnit[],
  submitted: Parameters<typeof owedReports>[2],
  today: string,
): ReportCount {
  const past = (there: typeof submitted): number =>
    owedReports(obligation, units, there, today).filter(({ state }) => state === 'MISSING').length;
  return { due: past([]), missing: past(submitted) };
}

/** Who reports for a unit on a day: the officer and the backup. */
export const reportsFor = (
  { officialId, backupId, fromOn, untilOn }: ReportingUnit,
  who: string | null,
  day: string,
): boolean =>
  who !== null &&
  (who === officialId || who === backupId) &&
  fromOn <= day &&
  (untilOn === null || untilOn >= day);

/** A report's content as it may be kept. */
export type ReportContent = Readonly<{ zero: boolean; content: string | null; items: readonly ReportItem[] }>;

type Written = Readonly<{
  zero?: boolean | null | undefined;
  content?: string | null | undefined;
  items?:
    | readonly Readonly<{
        subject: ReportItem['subject'];
        title: string;
        description?: string | null | undefined;
      }>[]
    | null
    | undefined;
}>;

/**
 * 零报告 is said in so many words, and a report that has items is none; an empty report is neither.
 *
 * @throws RuleViolation REQUIRED, INVALID
 */
export function readReport({ zero, content, items }: Written): ReportContent {
  const said = zero === true;
  const given = items ?? [];
  if (said && given.length > 0)
    throw new RuleViolation('INVALID', {
      field: '零报告',
      reason: { zh: '已填了事项，就不是零报告', en: 'with an item in it, it is no nil report' },
    });
  if (!said && given.length === 0)
    throw new RuleViolation('REQUIRED', { field: '事项（没有情况的请选“零报告”）' });
  if (given.length > MOST_REPORT_ITEMS) throw new RuleViolation('TOO_LARGE', { limit: MOST_REPORT_ITEMS });
  return {
    zero: said,
    content: optionalText(content, '情况说明', MOST.content),
    items: given.map(({ subject, title, description }) => ({
      subject,
      title: requiredText(title, '事项标题', MOST.itemTitle),
      description: isGiven(description) ? optionalText(description, '事项说明', MOST.itemDescription) : null,
    })),
  };
}
