import { RuleViolation } from '../shared/errors';
import { isDate } from './dates';

/** A century: no law has a longer one, and what counts day by day must end. */
const LONGEST_TERM = 36_525;

/** @throws RuleViolation INVALID where there is no such day, or it is written otherwise */
export function requireDay(date: string): void {
  if (isDate(date)) return;
  throw new RuleViolation('INVALID', {
    field: '日期',
    reason: {
      zh: `没有“${date}”这一天，应写成“2026-03-05”的样子`,
      en: `there is no day “${date}”; one reads “2026-03-05”`,
    },
  });
}

/** How many days or months. @throws RuleViolation INVALID */
export function requireCount(length: number): void {
  if (Number.isInteger(length) && length >= 1 && length <= LONGEST_TERM) return;
  throw new RuleViolation('INVALID', {
    field: '期限长度',
    reason: {
      zh: `应为 1–${LONGEST_TERM} 的整数，不是“${length}”`,
      en: `a whole number, 1–${LONGEST_TERM}, not “${length}”`,
    },
  });
}

/** @throws RuleViolation INVALID */
export function requireOneOf(units: readonly string[], unit: string): void {
  if (units.includes(unit)) return;
  throw new RuleViolation('INVALID', {
    field: '期限单位',
    reason: {
      zh: `应为 ${units.join('、')} 之一，不是“${unit}”`,
      en: `one of ${units.join(', ')}, not “${unit}”`,
    },
  });
}
