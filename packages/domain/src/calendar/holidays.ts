import schedules from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { fingerprint } from '../imports/fingerprint';
import {
  type AddedDay,
  type Calendar,
  isSettledOf,
  isWorkdayOf,
  nationalDay,
  offDayOf,
  type OffDay,
  type ScheduledDay,
} from './calendar';
import { publishedOn, REVISIONS, scheduleYear } from './publications';

/**
 * The State Council's yearly schedules. The library's data file is read rather than its functions: plain JSON means the
 * same in every module system, and no time zone gets in. An entry reads `Spring Festival,春节,4`.
 */
const holidays: Readonly<Record<string, string>> = schedules.holidays;
const makeUpWorkdays: Readonly<Record<string, string>> = schedules.workdays;

const days: ReadonlyMap<string, ScheduledDay> = new Map([
  ...Object.entries(holidays).map(([date, entry]) => [date, dayOf(true, entry)] as const),
  ...Object.entries(makeUpWorkdays).map(([date, entry]) => [date, dayOf(false, entry)] as const),
]);

const ALL_KNOWN: Calendar = {
  scheduled: (date) => days.get(date) ?? null,
  isPublished: (year) => days.has(nationalDay(year)),
};

const WORKED: ScheduledDay = { off: false, name: { zh: '调休上班', en: 'make-up workday' } };

/** What a calendar is made of, as one word: to tell when newer data, or days added meanwhile, know more. */
export const calendarStamp = (added: readonly AddedDay[]): string =>
  `${DERIVED}:${nationalStamp()}:${fingerprint(JSON.stringify(added))}`;

/** Told apart when more is derived from a calendar than before, so that every office does once: 2 has the term to ask for a review too. */
const DERIVED = 2;

let national: number | null = null;

/** Of what every office shares: read once, since each asks for it. */
function nationalStamp(): number {
  national ??= fingerprint(JSON.stringify([...days].toSorted(([a], [b]) => a.localeCompare(b))));
  return national;
}

/**
 * The national calendar: all that is known, or what was known on a day. A schedule that was changed later is then as it was
 * first published, and a year that had none yet has only its weekends.
 */
export function nationalCalendar(asOf?: string): Calendar {
  if (asOf === undefined) return ALL_KNOWN;
  const unknown = new Map(
    REVISIONS.filter((revision) => revision.publishedOn > asOf).flatMap(({ before }) =>
      Object.entries(before),
    ),
  );
  const isPublished = (year: number) => ALL_KNOWN.isPublished(year) && publishedOn(year) <= asOf;
  return {
    isPublished,
    scheduled: (date) => {
      if (!isPublished(scheduleYear(date))) return null;
      const before = unknown.get(date);
      return before === undefined ? ALL_KNOWN.scheduled(date) : before && WORKED;
    },
  };
}

export const isPublished = (year: number): boolean => ALL_KNOWN.isPublished(year);
export const isSettled = (date: string): boolean => isSettledOf(ALL_KNOWN, date);
export const isWorkday = (date: string): boolean => isWorkdayOf(ALL_KNOWN, date);
export const offDayName = (date: string): OffDay['name'] | null => offDayOf(ALL_KNOWN, date)?.name ?? null;

function dayOf(off: boolean, entry: string): ScheduledDay {
  const [en = '', zh = ''] = entry.split(',');
  return { off, name: off ? { zh, en } : { zh: `${zh}调休上班`, en: `make-up workday for ${en}` } };
}
