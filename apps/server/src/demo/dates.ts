import { addDays, isWeekend } from '@huiyin/domain';
import type { Chance } from './chance';
import type { Life } from './lives';
import type { Story } from './story';

const MINUTE_MS = 60_000;
const OPENING = '08:30:00+08:00';

const later = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * MINUTE_MS);

/** So many minutes after an office opens on that Beijing date. */
export const officeMoment = (date: string, minutes: number): Date =>
  later(new Date(`${date}T${OPENING}`), minutes);

/** The date itself or the next weekday, but never after `latest`. */
export function weekday(date: string, latest: string): string {
  let day = date < latest ? date : latest;
  while (isWeekend(day) && day < latest) day = addDays(day, 1);
  return day;
}

/** The days of a life, its last step yesterday at the latest. @param today Beijing date */
export function datesOf(
  chance: Chance,
  { age, path }: Life,
  channel: Story['channel'],
  today: string,
): Pick<Story, 'receivedAt' | 'registeredAt' | 'steps'> {
  const yesterday = addDays(today, -1);
  const received = weekday(addDays(today, -chance.between(...age)), yesterday);
  const receivedAt = officeMoment(received, chance.below(440));
  const isPosted = channel === 'LETTER' || channel === 'MAILBOX';
  let day = weekday(addDays(received, isPosted ? 1 : 0), yesterday);
  let last =
    day === received ? later(receivedAt, chance.between(5, 40)) : officeMoment(day, chance.below(200));
  const registeredAt = last;
  const steps = path.map(([verb, after]) => {
    day = weekday(addDays(day, after + chance.below(1 + Math.floor(after / 4))), yesterday);
    const wanted = officeMoment(day, chance.below(480));
    last = wanted > last ? wanted : later(last, 10);
    return { verb, at: last };
  });
  return { receivedAt, registeredAt, steps };
}
