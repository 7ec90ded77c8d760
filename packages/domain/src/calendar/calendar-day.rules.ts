import { chineseDate, englishDate } from '../shared/day-text';
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

/**
 * A day holds as of its publication: what lies before it was over by then, and no notice of later brings it back.
 *
 * @throws RuleViolation INVALID when it would be published after today, or after the first of its days
 */
export function checkPublication(publishedOn: string, from: string, today: string): void {
  if (publishedOn > today)
    throw new RuleViolation('INVALID', {
      field: '公布日期',
      reason: { zh: '不能晚于今天；公布之后再登记', en: 'not after today: enter it once it is published' },
    });
  if (from < publishedOn)
    throw new RuleViolation('INVALID', {
      field: '日期',
      reason: {
        zh: `最早为公布之日${chineseDate(publishedOn)}：公布以前的日子已经按原来的安排计算，只登记公布之日起的`,
        en: `from ${englishDate(publishedOn)}, when it was published: days before counted as they stood then; enter those from then on`,
      },
    });
}

/** Nor does an office close itself in hindsight. @throws RuleViolation INVALID */
export function requireOwnDayAhead(from: string, today: string): void {
  if (from < today)
    throw new RuleViolation('INVALID', {
      field: '日期',
      reason: {
        zh: `单位自行登记的最早为今天${chineseDate(today)}；已经过去的，请县管理员进入本单位登记`,
        en: `an office enters its own from today, ${englishDate(today)}; what has passed the county’s administrator enters here`,
      },
    });
}
