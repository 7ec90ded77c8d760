import { RuleViolation } from '../shared/errors';
import { addDays } from './dates';

/** How far from today a day may lie that is added to a calendar. */
export const DAYS_BACK = 366;
export const DAYS_AHEAD = 2 * 366;

/** The most days one entry may add: the longest holiday of the nation is nine days. */
export const MOST_DAYS_AT_ONCE = 31;

export const CALENDAR_TEXT_LENGTH = 200;

/**
 * The days from one to another, both included.
 *
 * @throws RuleViolation INVALID when they are in the wrong order, too many, or too far from today
 */
export function daysToAdd(from: string, to: string, today: string): string[] {
  if (to < from)
    throw new RuleViolation('INVALID', {
      field: '日期',
      reason: { zh: '结束日期不能早于开始日期', en: 'the last day is before the first' },
    });
  if (to > addDays(from, MOST_DAYS_AT_ONCE - 1))
    throw new RuleViolation('INVALID', {
      field: '日期',
      reason: {
        zh: `一次最多 ${MOST_DAYS_AT_ONCE} 天，更多的请分次登记`,
        en: `at most ${MOST_DAYS_AT_ONCE} days at once: enter more in parts`,
      },
    });
  if (from < addDays(today, -DAYS_BACK) || to > addDays(today, DAYS_AHEAD))
    throw new RuleViolation('INVALID', {
      field: '日期',
      reason: { zh: '应当在一年之前与两年之后之间', en: 'between one year ago and two years ahead' },
    });
  const days: string[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
}

/** @throws RuleViolation INVALID when it would be published after today */
export function checkPublication(publishedOn: string, today: string): void {
  if (publishedOn > today)
    throw new RuleViolation('INVALID', {
      field: '公布日期',
      reason: { zh: '不能晚于今天；公布之后再登记', en: 'not after today: enter it once it is published' },
    });
}
