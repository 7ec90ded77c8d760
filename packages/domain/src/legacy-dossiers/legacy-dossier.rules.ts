import { RuleViolation } from '../shared/errors';
import { reasons } from '../shared/reasons';

const FIRST_YEAR = 1900;

/** A year, a month or a day, as exactly as it is known: `1987`, `1987-05`, `1987-05-03`. They sort as text. */
export function isPartialDay(text: string): boolean {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text) ?? [];
  if (Number(year) < FIRST_YEAR) return false;
  if (month === undefined) return true;
  const whole = `${year}-${month}-${day ?? '01'}`;
  const at = Date.parse(whole);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(whole);
}

/** When something happened, as far as it is known: not ahead. @throws RuleViolation INVALID */
export function checkHappened(happenedOn: string, today: string): void {
  if (!isPartialDay(happenedOn))
    throw new RuleViolation('INVALID', {
      field: '发生时间',
      reason: {
        zh: '知道到哪一步就写到哪一步：年（“1987”）、年月（“1987-05”）或者年月日（“1987-05-03”）',
        en: 'as far as it is known: a year (“1987”), a month (“1987-05”) or a day (“1987-05-03”)',
      },
    });
  if (happenedOn > today.slice(0, happenedOn.length))
    throw new RuleViolation('INVALID', { field: '发生时间', reason: reasons.notAfterToday });
}
