import { expect, it } from '@jest/globals';
import { requireDirectedOn, waitsForDirection, waitsForNone } from './report-up.rules';

it('waits for one decision at a time', () => {
  expect(waitsForNone({ reportedUp: false })).toBeNull();
  expect(waitsForNone({ reportedUp: true })?.code).toBe('INVALID');
  expect(waitsForDirection({ reportedUp: true })).toBeNull();
  expect(waitsForDirection({ reportedUp: false })?.code).toBe('INVALID');
});

it('is decided between the day it was reported up and today', () => {
  for (const on of ['2026-03-02', '2026-03-05'])
    expect(() => requireDirectedOn(on, '2026-03-02', '2026-03-05')).not.toThrow();
  expect(() => requireDirectedOn('2026-03-01', '2026-03-02', '2026-03-05')).toThrow('不能早于报请日期');
  expect(() => requireDirectedOn('2026-03-06', '2026-03-02', '2026-03-05')).toThrow('不能晚于今天');
});
