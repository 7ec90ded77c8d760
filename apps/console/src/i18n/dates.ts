import { daysBetween } from '@huiyin/domain';

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

/** Today in Beijing. */
export const today = (): string => dayOf(new Date());

/** This minute in Beijing. */
export const thisMinute = (): string => minuteOf(new Date());

/** Days from today in Beijing to `date`; negative when it is past. */
export const daysUntil = (date: string): number => daysBetween(today(), date);

/** What a `datetime-local` input holds, read as Beijing wall time whatever the PC is set to. */
export const instantOf = (wallTime: string): string => `${wallTime.slice(0, 16)}:00+08:00`;

/** The value of a `datetime-local` input for an instant. */
export const wallTimeOf = (instant: Date): string => minuteOf(instant).replace(' ', 'T');

export const wallTimeNow = (): string => wallTimeOf(new Date());
