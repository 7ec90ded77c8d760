import { expect, it } from '@jest/globals';
import { term } from '../calendar/term';
import { offDayRuns } from './off-day-runs';

it('joins neighbouring days of one name and no others', () => {
  const { offDaysPassed } = term({ start: '2017-05-25', length: 7, unit: 'WORKDAY', roll: false });
  expect(offDayRuns(offDaysPassed).map(({ from, to, name }) => [from, to, name.en])).toEqual([
    ['2017-05-28', '2017-05-30', 'Dragon Boat Festival'],
    ['2017-06-03', '2017-06-04', 'weekend'],
  ]);
  expect(offDayRuns([])).toEqual([]);
});
