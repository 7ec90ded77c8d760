import { addDays } from '../calendar/dates';
import type { OffDay } from '../calendar/calendar';
import type { DateRange } from '../calendar/term';

/** Off-days of one name that follow one another. */
export type OffDayRun = DateRange & Pick<OffDay, 'name' | 'source'>;

/** Six days of Spring Festival are one thing to a reader. Expects the days in order. */
export function offDayRuns(days: readonly OffDay[]): OffDayRun[] {
  return days.reduce<OffDayRun[]>((runs, { date, name, source }) => {
    const last = runs.at(-1);
    return last?.name.zh === name.zh && last.source?.zh === source?.zh && addDays(last.to, 1) === date
      ? [...runs.slice(0, -1), { ...last, to: date }]
      : [...runs, { from: date, to: date, name, ...(source && { source }) }];
  }, []);
}
