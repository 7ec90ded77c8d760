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

/** A day as it is read in a sentence. */
export const toldDate = (date: string, language: Language): string =>
  language === 'zh' ? chineseDate(date) : englishDate(date);
