import { addDays, isWeekend } from '@huiyin/domain';

const MINUTE_MS = 60_000;
const OPENING = '08:30:00+08:00';

export const later = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * MINUTE_MS);

/** So many minutes after an office opens on that Beijing date. */
export const officeMoment = (date: string, minutes: number): Date => later(new Date(`${date}T${OPENING}`), minutes);

/** The date itself or the next weekday, but never after `latest`. */
export function weekday(date: string, latest: string): string {
  let day = date < latest ? date : latest;
  while (isWeekend(day) && day < latest) day = addDays(day, 1);
  return day;
}
