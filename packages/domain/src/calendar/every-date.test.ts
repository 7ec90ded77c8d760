import { expect, it } from '@jest/globals';
import { dueDate, term, type TermUnit } from './term';

/*
 * Every day of 2018–2026, counted a second time by other means: the yearly notices of the State Council's office as they stood in the
 * end (those of 2019-03-22 and 2020-01-27 included), typed by hand, and a calendar of days since 1970.
 */
const OFF = `
  2018-01-01 2018-02-15/02-21 2018-04-05/04-07 2018-04-29/05-01 2018-06-18 2018-09-24 2018-10-01/10-07
  2018-12-30/2019-01-01 2019-02-04/02-10 2019-04-05 2019-05-01/05-04 2019-06-07 2019-09-13 2019-10-01/10-07
  2020-01-01 2020-01-24/02-02 2020-04-04/04-06 2020-05-01/05-05 2020-06-25/06-27 2020-10-01/10-08
  2021-01-01/01-03 2021-02-11/02-17 2021-04-03/04-05 2021-05-01/05-05 2021-06-12/06-14 2021-09-19/09-21 2021-10-01/10-07
  2022-01-01/01-03 2022-01-31/02-06 2022-04-03/04-05 2022-04-30/05-04 2022-06-03/06-05 2022-09-10/09-12 2022-10-01/10-07
  2022-12-31/2023-01-02 2023-01-21/01-27 2023-04-05 2023-04-29/05-03 2023-06-22/06-24 2023-09-29/10-06
  2024-01-01 2024-02-10/02-17 2024-04-04/04-06 2024-05-01/05-05 2024-06-10 2024-09-15/09-17 2024-10-01/10-07
  2025-01-01 2025-01-28/02-04 2025-04-04/04-06 2025-05-01/05-05 2025-05-31/06-02 2025-10-01/10-08
  2026-01-01/01-03 2026-02-15/02-23 2026-04-04/04-06 2026-05-01/05-05 2026-06-19/06-21 2026-09-25/09-27 2026-10-01/10-07`;
const WORKED = `
  2018-02-11 2018-02-24 2018-04-08 2018-04-28 2018-09-29 2018-09-30 2018-12-29
  2019-02-02 2019-02-03 2019-04-28 2019-05-05 2019-09-29 2019-10-12
  2020-01-19 2020-02-03 2020-04-26 2020-05-09 2020-06-28 2020-09-27 2020-10-10
  2021-02-07 2021-02-20 2021-04-25 2021-05-08 2021-09-18 2021-09-26 2021-10-09
  2022-01-29 2022-01-30 2022-04-02 2022-04-24 2022-05-07 2022-10-08 2022-10-09
  2023-01-28 2023-01-29 2023-04-23 2023-05-06 2023-06-25 2023-10-07 2023-10-08
  2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12
  2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11
  2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10`;

const TERMS: readonly (readonly [number, TermUnit])[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((length) => [length, 'WORKDAY'] as const),
  ...[15, 30, 60, 90].map((length) => [length, 'DAY'] as const),
];

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const listed = (text: string): string[] => text.trim().split(/\s+/);

const off = new Set(
  listed(OFF).flatMap((run) => {
    const [from = '', to = from] = run.split('/');
    const last = dayOf(to.length === 5 ? `${from.slice(0, 5)}${to}` : to);
    return Array.from({ length: last - dayOf(from) + 1 }, (_, i) => dayOf(from) + i);
  }),
);
const worked = new Set(listed(WORKED).map(dayOf));
// 1970-01-01 was a Thursday
const open = (day: number): boolean => worked.has(day) || !(off.has(day) || [2, 3].includes(day % 7));

/** The last of so many days after it that count. */
function last(start: number, length: number, counts: (day: number) => boolean): number {
  let day = start;
  for (let left = length; left > 0; left -= counts(day) ? 1 : 0) day += 1;
  return day;
}

function rolled(day: number, on: (day: number) => boolean = open): number {
  return on(day) ? day : rolled(day + 1, on);
}

const [FIRST, LAST] = [dayOf('2018-01-01'), dayOf('2026-12-31')];
const every = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);

it('ends every term from every day of 2018–2026 where a second count does, plain and rolled', () => {
  const wrong = TERMS.flatMap(([length, unit]) =>
    every.flatMap((day) => {
      const raw = last(day, length, unit === 'WORKDAY' ? open : () => true);
      const start = dateOf(day);
      const told = [dueDate(start, length, unit, false), dueDate(start, length, unit, true)].join();
      const counted = [dateOf(raw), dateOf(rolled(raw))].join();
      return told === counted ? [] : [`${start} ${length} ${unit}: ${told} ≠ ${counted}`];
    }),
  );
  expect(wrong).toEqual([]);
  expect(every.length * TERMS.length).toBe(46_018);
});

it('leaves the days of a hearing out as a second count does', () => {
  const wrong = every.flatMap((day) => {
    // from the third to the seventh day of the term, wherever that falls
    const heard = (one: number) => one >= day + 3 && one <= day + 7;
    const raw = last(day, 30, (one) => !heard(one));
    const excluded = [{ from: dateOf(day + 3), to: dateOf(day + 7) }];
    const told = term({ start: dateOf(day), length: 30, unit: 'DAY', roll: true, excluded });
    const counted = [dateOf(raw), dateOf(rolled(raw, (one) => open(one) && !heard(one)))].join();
    return [told.raw, told.due].join() === counted ? [] : [dateOf(day)];
  });
  expect(wrong).toEqual([]);
});
