import { isDate } from '../calendar/dates';
import type { Language } from './words';

/** `2026年3月5日`: no leading zeros (GB/T 9704). */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

const DAY_AND_MONTH = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** `5 March`. */
export const englishDay = (date: string): string => DAY_AND_MONTH.format(new Date(date));

/** `5 March 2026`. */
export const englishDate = (date: string): string => `${englishDay(date)} ${date.slice(0, 4)}`;

const QUOTED_OR_DAY = /“[^”]*”|(?<![\d-]) ?(\d{4}-\d{2}-\d{2})(?![\d-]|T\d) ?/gu;

/**
 * A sentence with its days as they are read: 2026年3月5日, which in Chinese has no blanks about it, and 5 March 2026. What is quoted is somebody’s own
 * words, or shows how a day is to be entered, and stays.
 */
export const withDaysTold = (sentence: string, language: Language): string =>
  sentence.replace(QUOTED_OR_DAY, (found: string, day?: string) => {
    if (day === undefined || !isDate(day)) return found;
    return language === 'zh' ? chineseDate(day) : found.replace(day, englishDate(day));
  });
