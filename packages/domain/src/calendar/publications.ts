import { addDays, yearOf } from './dates';

/**
 * The day each yearly schedule was published. From 2009 on these are the days in the addresses under which the State
 * Council's site keeps the notices (2014: of the notice itself, put online later); 2006 and 2007 are the days the notices
 * are dated. Unverified: 2004, 2005 and 2008, and the day of the month of 2014, 2024, 2025 and 2026.
 */
const PUBLISHED: Readonly<Record<number, string>> = {
  2004: '2003-12-31',
  2005: '2004-12-31',
  2006: '2005-12-16',
  2007: '2006-12-14',
  2008: '2007-12-16',
  2009: '2008-12-10',
  2010: '2009-12-08',
  2011: '2010-12-10',
  2012: '2011-12-06',
  2013: '2012-12-10',
  2014: '2013-12-11',
  2015: '2014-12-16',
  2016: '2015-12-10',
  2017: '2016-12-01',
  2018: '2017-11-30',
  2019: '2018-12-06',
  2020: '2019-11-21',
  2021: '2020-11-25',
  2022: '2021-10-25',
  2023: '2022-12-08',
  2024: '2023-10-25',
  2025: '2024-11-12',
  2026: '2025-11-04',
};

/** When a year's schedule was published. One that came with newer data was by the end of the year before. */
export const publishedOn = (year: number): string => PUBLISHED[year] ?? `${year - 1}-12-31`;

/** The year in whose schedule a day stands: New Year's takes in the last week of December. */
export const scheduleYear = (date: string): number => yearOf(addDays(date, 7));

/** A schedule that was changed after it was published. */
export type Revision = Readonly<{
  publishedOn: string;
  /** What each day it changed had been before: null for one that no schedule named. */
  before: Readonly<Record<string, 'WORKED' | null>>;
}>;

/** The changes, by the notices of 13 May 2015, 22 March 2019 and 27 January 2020. */
export const REVISIONS: readonly Revision[] = [
  {
    publishedOn: '2015-05-13',
    before: { '2015-09-03': null, '2015-09-04': null, '2015-09-06': null },
  },
  {
    publishedOn: '2019-03-22',
    before: {
      '2019-04-28': null,
      '2019-05-02': null,
      '2019-05-03': null,
      '2019-05-04': null,
      '2019-05-05': null,
    },
  },
  {
    publishedOn: '2020-01-27',
    before: { '2020-01-31': null, '2020-02-01': 'WORKED', '2020-02-02': null },
  },
];
