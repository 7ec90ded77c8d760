import { RuleViolation } from '../shared/errors';
import type { Words } from '../shared/words';

/** How an office's numbers read unless it chose otherwise: 2026-00012. */
export const DEFAULT_NUMBER_FORMAT = '{year}-{serial:5}';

/**
 * Han characters, capital letters, hyphens, and the brackets that offices set around a year: 清信〔2026〕12号. No digits, so
 * that of whatever a number is made, its digits alone tell year and running number.
 */
const PART = '([A-Z\\-〔〕\u4e00-\u9fff]*)';
const FORMAT = new RegExp(`^${PART}\\{year\\}${PART}\\{serial:([1-8])\\}${PART}$`);
const LONGEST = 32;

/** Why a format cannot be used, or null. */
export function numberFormatProblem(format: string): Words | null {
  if (!FORMAT.test(format))
    return {
      zh: '先 {year} 后 {serial:5}（位数 1–8）各一次，此外只用汉字、大写字母、连字符和〔〕',
      en: 'first {year}, then {serial:5} (1–8 digits), once each, and else only Chinese characters, capitals, hyphens and 〔〕',
    };
  const around = format.replace(/\{.*?\}/g, '');
  if (!/^[^〔〕]*(〔[^〔〕]*〕[^〔〕]*)?$/.test(around))
    return { zh: '〔〕要成对，只用一次', en: '〔〕 go in a pair, used once' };
  return petitionNumber(format, '2026', 99_999_999).length > LONGEST
    ? { zh: `编号最长 ${LONGEST} 位`, en: `a number has at most ${LONGEST} characters` }
    : null;
}

/** @throws RuleViolation INVALID */
export function requireNumberFormat(written: string): string {
  const format = inOneForm(written);
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

/**
 * A number as it is printed, from how it was typed: full-width and small letters, spaces, other dashes, and the brackets
 * that a keyboard has for 〔〕.
 */
export const printedNumber = (typed: string): string => inOneForm(typed).toUpperCase();

const inOneForm = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\p{Dash}/gu, '-')
    .replace(/[([【]/g, '〔')
    .replace(/[)\]】]/g, '〕');
