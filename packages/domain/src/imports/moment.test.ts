import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beijingIso } from './beijing-time';
import type { CellValue } from './cell';
import { readMoment, suggestDateOrder } from './moment';

const now = new Date('2026-11-20T09:00:00+08:00');
const read = (cell: CellValue) => readMoment(cell, { now });

describe('readMoment', () => {
  it.each<[CellValue, string]>([
    ['2020/1/6 12:09:38', '2020-01-06T12:09:38+08:00'],
    ['2020-1-6 9:05', '2020-01-06T09:05:00+08:00'],
    ['2020.01.06', '2020-01-06T00:00:00+08:00'],
    ['2021-03-02 21:41:26', '2021-03-02T21:41:26+08:00'],
    ['２０２０年１月６日　１２时', '2020-01-06T12:00:00+08:00'],
    ['2020年1月6日12时30分', '2020-01-06T12:30:00+08:00'],
    ['2020年01月06日 星期一 08点05分09秒', '2020-01-06T08:05:09+08:00'],
    ['2020/1/6 下午 3:20', '2020-01-06T15:20:00+08:00'],
    ['2020/1/6 上午12:20', '2020-01-06T00:20:00+08:00'],
    ['2020/1/6 3:20:10 PM', '2020-01-06T15:20:10+08:00'],
    ['2020-01-06T12:09:38', '2020-01-06T12:09:38+08:00'],
    ['2020-01-06T04:09:38.123Z', '2020-01-06T12:09:38+08:00'],
    ['2020-01-05T22:09:38-0600', '2020-01-06T12:09:38+08:00'],
    ['20200106', '2020-01-06T00:00:00+08:00'],
    [20200106, '2020-01-06T00:00:00+08:00'],
    ['20200106120938', '2020-01-06T12:09:38+08:00'],
    ['43836.5066898148', '2020-01-06T12:09:38+08:00'],
    [43836, '2020-01-06T00:00:00+08:00'],
    [{ date: 42894.730092592603 }, '2017-06-08T17:31:20+08:00'],
    [1578283778, '2020-01-06T12:09:38+08:00'],
    ['1578283778000', '2020-01-06T12:09:38+08:00'],
  ])('reads %p as %s', (cell, at) => {
    expect(read(cell)).toMatchObject({ at });
  });

  it('counts the days of an old Macintosh workbook from 1904', () => {
    expect(readMoment({ date: 42374.5 }, { now, date1904: true })).toMatchObject({
      at: '2020-01-06T12:00:00+08:00',
    });
  });

  it.each<[CellValue, boolean]>([
    ['2020-01-06', true],
    ['2020-01-06 00:00', false],
    [{ date: 43836 }, true],
    [{ date: 43836.25 }, false],
  ])('tells of %p whether it is a date only: %p', (cell, dateOnly) => {
    expect(read(cell)).toMatchObject({ dateOnly });
  });

  it.each<[CellValue, string]>([
    ['昨天下午', 'DATE_UNREADABLE'],
    ['2020年1月', 'DATE_UNREADABLE'],
    ['20/1/6', 'DATE_UNREADABLE'],
    ['2020-01-06 下午', 'DATE_UNREADABLE'],
    [true, 'DATE_UNREADABLE'],
    [123456789, 'DATE_UNREADABLE'],
    [12345678.5, 'DATE_UNREADABLE'],
    ['2020-02-30', 'DATE_IMPOSSIBLE'],
    ['2020-13-01', 'DATE_IMPOSSIBLE'],
    ['2020-01-06 25:00', 'DATE_IMPOSSIBLE'],
    ['2020-01-06 13:00 上午', 'DATE_UNREADABLE'],
    ['2020-01-06 13:00 AM', 'DATE_IMPOSSIBLE'],
    [{ date: -1 }, 'DATE_IMPOSSIBLE'],
    [{ date: Number.NaN }, 'DATE_IMPOSSIBLE'],
    [{ date: 1e12 }, 'DATE_IMPOSSIBLE'],
    [12, 'DATE_TOO_EARLY'],
    ['1900-01-01', 'DATE_TOO_EARLY'],
    ['2026-11-20 09:00:01', 'DATE_IN_FUTURE'],
    ['2026-11-21', 'DATE_IN_FUTURE'],
    ['06/07/2016 10:04:21 PM', 'DATE_AMBIGUOUS'],
  ])('refuses %p: %s', (cell, problem) => {
    expect(read(cell)).toBe(problem);
  });

  it('reads dates that end with the year once the order is known', () => {
    const cell = '06/07/2016 10:04:21 PM';
    expect(readMoment(cell, { now, dateOrder: 'MDY' })).toMatchObject({ at: '2016-06-07T22:04:21+08:00' });
    expect(readMoment(cell, { now, dateOrder: 'DMY' })).toMatchObject({ at: '2016-07-06T22:04:21+08:00' });
  });

  it('reads every way of writing the same second alike', () => {
    const seconds = fc.integer({ min: Date.parse('1950-01-01') / 1000, max: now.getTime() / 1000 });
    fc.assert(
      fc.property(seconds, (second) => {
        const at = beijingIso(second * 1000);
        const [year, month, day, hour, minute, sec] = at.slice(0, 19).split(/\D/).map(Number);
        for (const text of [
          at,
          new Date(second * 1000).toISOString(),
          `${year}/${month}/${day} ${hour}:${minute}:${sec}`,
          `${year}年${month}月${day}日${hour}时${minute}分${sec}秒`,
        ]) {
          expect(read(text)).toEqual({ at, dateOnly: false });
        }
      }),
    );
  });
});

describe('suggestDateOrder', () => {
  it.each<[CellValue[], string | null]>([
    [['06/20/2016 10:04:21 PM', '06/07/2016', null], 'MDY'],
    [['20/06/2016', '06/07/2016'], 'DMY'],
    [['06/07/2016', 42894], null],
    [['06/20/2016', '20/06/2016'], null],
    [['2016/6/20'], null],
  ])('%p: %p', (cells, order) => {
    expect(suggestDateOrder(cells)).toBe(order);
  });
});
