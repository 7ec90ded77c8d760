import { RuleViolation } from '../shared/errors';

/** How an office's numbers read unless it chose otherwise: 2026-00012. */
export const DEFAULT_NUMBER_FORMAT = '{year}-{serial:5}';

/** Capital letters and hyphens, as petitioners can type them; no digits, or two formats could make one number twice. */
const FORMAT = /^([A-Z-]*)\{year\}([A-Z-]*)\{serial:([3-8])\}([A-Z-]*)$/;
const LONGEST = 32;

/** Why a format cannot be used, or null. The year stands before the running number, so that numbers sort by age. */
export function numberFormatProblem(format: string): string | null {
  if (!FORMAT.test(format)) return '先 {year} 后 {serial:5}（位数 3–8）各一次，此外只用大写字母和连字符';
  return petitionNumber(format, '2026', 99_999_999).length > LONGEST ? `编号最长 ${LONGEST} 位` : null;
}

/** @throws RuleViolation INVALID */
export function requireNumberFormat(written: string): string {
  const format = written.normalize('NFKC').replace(/\s/g, '');
  const problem = numberFormatProblem(format);
  if (problem !== null) throw new RuleViolation('INVALID', { field: '编号格式', reason: problem });
  return format;
}

/**
 * How a petition's number reads (登记编号): the year and the running number within the tenant and year, in the tenant's
 * format. Whatever formats a tenant has had, no two of its numbers are alike.
 */
export const petitionNumber = (format: string, year: string, serial: number): string =>
  format.replace(FORMAT, (_, before: string, between: string, digits: string, after: string) =>
    [before, year, between, String(serial).padStart(Number(digits), '0'), after].join(''),
  );
