import { chineseDate } from '../shared/day-text';
import { RuleViolation } from '../shared/errors';

/** 2026年5月6日9时30分: a day, and its hour where one was named (HH:MM, Beijing time). */
export function chineseMoment(date: string, time: string | null): string {
  if (time === null) return chineseDate(date);
  const [hour, minute] = time.split(':').map(Number);
  return `${chineseDate(date)}${hour}时${minute ? `${minute}分` : ''}`;
}

/** 机关代字: how an office signs its numbers, 岳信. */
const MARK = /^\p{Script=Han}{1,8}$/u;

/** @throws RuleViolation INVALID; null for an empty one, which removes it */
export function requirePaperMark(written: string | null | undefined): string | null {
  const mark = (written ?? '').replace(/\s/gu, '');
  if (mark === '') return null;
  if (!MARK.test(mark))
    throw new RuleViolation('INVALID', {
      field: '机关代字',
      reason: { zh: '用一至八个汉字，例如“岳信”', en: 'one to eight Chinese characters, such as “岳信”' },
    });
  return mark;
}

/** 发文字号: `岳信复〔2026〕1号`. Office and series make one numbering, which begins anew each year. */
export const documentNumber = (mark: string, series: string, year: string, serial: number): string =>
  `${mark}${series}〔${year}〕${serial}号`;

/** The counter a number is drawn from: what prints alike counts together, so that no number is given twice. */
export const paperCounter = (mark: string, series: string, year: string): string =>
  `paper:${mark}${series}:${year}`;
