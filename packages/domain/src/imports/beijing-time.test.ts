import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beijingInstant, beijingIso, instantToSerial, serialToInstant } from './beijing-time';

describe('Excel serials', () => {
  it.each([
    [42894, false, '2017-06-08T00:00:00+08:00'],
    [42894.730092592603, false, '2017-06-08T17:31:20+08:00'],
    [42894.730092592603 - 1462, true, '2017-06-08T17:31:20+08:00'],
    [43836.99999999, false, '2020-01-07T00:00:00+08:00'],
  ])('%d (1904: %p) is %s', (serial, date1904, wall) => {
    expect(beijingIso(serialToInstant(serial, date1904))).toBe(wall);
  });

  it('show the second they were made from', () => {
    const instants = fc.date({
      min: new Date('1949-10-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (date) => {
        const instant = date.getTime();
        expect(beijingIso(serialToInstant(instantToSerial(instant)))).toBe(beijingIso(instant));
      }),
    );
  });
});

describe('beijingInstant', () => {
  it('is eight hours before the same wall time in Greenwich', () => {
    expect(beijingInstant([2020, 1, 6], [12, 9, 38])).toBe(Date.parse('2020-01-06T04:09:38Z'));
  });

  it.each([
    [[2023, 2, 29], undefined],
    [[2020, 13, 1], undefined],
    [[2020, 4, 31], undefined],
    [[2020, 1, 0], undefined],
    [
      [2020, 1, 6],
      [24, 0, 0],
    ],
    [
      [2020, 1, 6],
      [12, 60, 0],
    ],
  ] as [[number, number, number], [number, number, number] | undefined][])('has no %p %p', (date, time) => {
    expect(beijingInstant(date, time)).toBeNull();
  });
});
