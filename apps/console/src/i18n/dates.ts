import { chineseDate, daysBetween } from '@huiyin/domain';
import { currentLanguage } from './language';

const BEIJING = 'Asia/Shanghai';

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: BEIJING, dateStyle: 'short' });
const minute = new Intl.DateTimeFormat('sv-SE', {
  timeZone: BEIJING,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `YYYY-MM-DD` on a Beijing wall calendar. */
export const dayOf = (instant: string | Date): string => day.format(new Date(instant));

/** `YYYY-MM-DD hh:mm` on a Beijing wall clock. */
export const minuteOf = (instant: string | Date): string => minute.format(new Date(instant));

const english = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'medium' });

/** A day, or that of an instant, as it is read in the page's language: 2026年11月30日, 30 Nov 2026. Nothing of nothing. */
export function dayText<Value extends string | null | undefined>(
  value: Value,
): Value extends string ? string : Value;
export function dayText(value: string | null | undefined): string | null | undefined {
  if (value === null || value === undefined || value === '') return value;
  // of an old paper no more than the year or the month may be known
  if (value.length < 10) return value;
  const iso = value.length === 10 ? value : dayOf(value);
  return currentLanguage() === 'en' ? english.format(new Date(iso)) : chineseDate(iso);
}

/** The same with the minute on a Beijing wall clock. */
export const minuteText = (instant: string | Date): string =>
  minuteOf(instant).replace(/^\S+/, (iso) => dayText(iso));

/** This minute in Beijing, as it is read. */
export const thisMinute = (): string => minuteText(new Date());

/** Today in Beijing. */
export const today = (): string => dayOf(new Date());

/** Days from today in Beijing to `date`; negative when it is past. */
export const daysUntil = (date: string): number => daysBetween(today(), date);

/** What a `datetime-local` input holds, read as Beijing wall time whatever the PC is set to. */
export const instantOf = (wallTime: string): string => `${wallTime.slice(0, 16)}:00+08:00`;

/** The value of a `datetime-local` input for an instant. */
export const wallTimeOf = (instant: Date): string => minuteOf(instant).replace(' ', 'T');

export const wallTimeNow = (): string => wallTimeOf(new Date());
