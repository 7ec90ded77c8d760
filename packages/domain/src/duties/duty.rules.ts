import { addDays, daysBetween } from '../calendar/dates';
import { RuleViolation } from '../shared/errors';
import { MAX_DUTY_DAYS } from './duty';

/** 值班: somebody is on duty in an office from a day to another, both included; days are Beijing's. */
export type Shift = Readonly<{
  id: string;
  fromOn: string;
  untilOn: string;
  cancelledAt: Date | string | null;
  handedOverAt: Date | string | null;
}>;

const planned = <S extends Shift>(shifts: readonly S[]): S[] =>
  shifts
    .filter(({ cancelledAt }) => cancelledAt === null)
    .toSorted((a, b) => a.fromOn.localeCompare(b.fromOn));

/** Who is on duty on a day by the roster of one office; null where nobody is. */
export const onDuty = <S extends Shift>(shifts: readonly S[], day: string): S | null =>
  planned(shifts).find(({ fromOn, untilOn }) => fromOn <= day && untilOn >= day) ?? null;

/** The last one whose days are over and who has not handed over yet: until then they answer. */
export function awaitsHandover<S extends Shift>(shifts: readonly S[], day: string): S | null {
  const last = planned(shifts).findLast(({ untilOn }) => untilOn < day);
  return last?.handedOverAt === null ? last : null;
}

export type Span = Readonly<{ from: string; until: string }>;

/** The days on which nobody is on duty, from a day on, those that follow each other as one span. */
export function uncovered(shifts: readonly Shift[], from: string, days: number): Span[] {
  const spans: Span[] = [];
  for (let n = 0; n < days; n += 1) {
    const day = addDays(from, n);
    if (onDuty(shifts, day) !== null) continue;
    const last = spans.at(-1);
    if (last?.until === addDays(day, -1)) spans[spans.length - 1] = { from: last.from, until: day };
    else spans.push({ from: day, until: day });
  }
  return spans;
}

/** @throws RuleViolation INVALID where the days are in the wrong order or too many */
export function requireDutyDays(fromOn: string, untilOn: string): void {
  const length = daysBetween(fromOn, untilOn) + 1;
  if (length < 1)
    throw new RuleViolation('INVALID', {
      field: '值班结束日期',
      reason: { zh: '不能早于开始日期', en: 'not before the first day' },
    });
  if (length > MAX_DUTY_DAYS)
    throw new RuleViolation('INVALID', {
      field: '值班结束日期',
      reason: {
        zh: `一次最多排 ${MAX_DUTY_DAYS} 天，请分段排班`,
        en: `at most ${MAX_DUTY_DAYS} days at once: plan in parts`,
      },
    });
}

/**
 * 交班: to whom a shift is handed over on a day, so that between the two nobody is missing.
 *
 * @throws RuleViolation WRONG_STATE (cancelled, or handed over), DUTY_GOES_ON (before its last day), NOBODY_NEXT
 */
export function nextOnDuty<S extends Shift>(shift: S, shifts: readonly S[], day: string): S {
  requirePlanned(shift);
  if (day < shift.untilOn) throw new RuleViolation('DUTY_GOES_ON', { until: shift.untilOn });
  const next = planned(shifts).find(({ fromOn }) => fromOn > shift.untilOn);
  // the day on which somebody has to be there: tomorrow at the earliest, since today is still this one's
  const needed = day > shift.untilOn ? day : addDays(shift.untilOn, 1);
  if (next === undefined || next.fromOn > needed) throw new RuleViolation('NOBODY_NEXT', { day: needed });
  return next;
}

/** @throws RuleViolation WRONG_STATE */
export function requirePlanned({ cancelledAt, handedOverAt }: Shift): void {
  if (cancelledAt !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'DUTY_CANCELLED', from: 'DUTY_PLANNED' });
  if (handedOverAt !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'DUTY_HANDED_OVER', from: 'DUTY_PLANNED' });
}
