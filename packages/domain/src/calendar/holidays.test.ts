import { describe, expect, it } from '@jest/globals';
import { addDays, isWeekend } from './dates';
import { isPublished, isSettled, isWorkday, offDayName } from './holidays';

describe('isWorkday', () => {
  it.each([
    ['2017-03-01', true, 'an ordinary Wednesday'],
    ['2017-04-15', false, 'an ordinary Saturday'],
    ['2017-04-01', true, 'a Saturday worked for Tomb-sweeping Day'],
    ['2017-10-02', false, 'the Monday after National Day'],
    ['2018-12-29', true, 'a Saturday worked for the New Year to come'],
    ['2018-12-31', false, 'a New Year holiday in the old year'],
    ['2020-01-31', false, 'the Spring Festival prolonged in the epidemic'],
    ['2019-05-03', false, 'the Labour Day bridge added in March 2019'],
    ['2015-09-03', false, 'the holiday of a single year'],
    ['2099-01-01', true, 'a weekday of a year nobody has scheduled'],
    ['2098-12-28', false, 'a Sunday of such a year'],
  ])('%s is %s: %s', (date, expected) => {
    expect(isWorkday(date)).toBe(expected);
  });
});

describe('the published schedules', () => {
  const years = Array.from({ length: 100 }, (_, i) => 1990 + i).filter(isPublished);

  it('follow one another without a gap and hold every year the profiles need', () => {
    expect(years).toEqual(years.map((_, i) => 2004 + i));
    expect(years).toEqual(expect.arrayContaining([2005, 2026]));
  });

  it('name every weekday they take off in both languages', () => {
    const names = new Set<string>();
    for (let date = '2004-01-01'; date <= `${years.at(-1)}-12-31`; date = addDays(date, 1)) {
      const name = offDayName(date);
      if (name && !isWeekend(date)) names.add(`${name.zh} ${name.en}`);
    }
    expect([...names].sort()).toEqual([
      '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日 Anti-Fascist 70th Day',
      '中秋 Mid-autumn Festival',
      "元旦 New Year's Day",
      '劳动节 Labour Day',
      '国庆节 National Day',
      '春节 Spring Festival',
      '清明 Tomb-sweeping Day',
      '端午 Dragon Boat Festival',
    ]);
  });

  it('settle a day once the New Year after it is scheduled too', () => {
    const last = years.at(-1) ?? 0;
    expect([`${last}-12-24`, `${last}-12-25`, `${last + 1}-01-05`].map(isSettled)).toEqual([
      true,
      false,
      false,
    ]);
    expect(['2003-12-24', '2003-12-31', '2004-01-01'].map(isSettled)).toEqual([false, false, true]);
  });
});

it('names what closes the offices', () => {
  expect(offDayName('2017-01-28')).toEqual({ zh: '春节', en: 'Spring Festival' });
  expect(offDayName('2017-03-04')).toEqual({ zh: '周末', en: 'weekend' });
  expect(offDayName('2017-01-22')).toBeNull();
});
