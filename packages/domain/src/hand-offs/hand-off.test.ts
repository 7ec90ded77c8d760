import { expect, it } from '@jest/globals';
import { acknowledgeRefusal, handOffRefusal, requireAcknowledgedOn } from './hand-off.rules';

it('hands off what was sent on a lawful way, and no accusation', () => {
  expect(handOffRefusal({ confidential: false, diverted: true })).toBeNull();
  expect(handOffRefusal({ confidential: false, diverted: false })).toEqual({ code: 'NOT_DIVERTED' });
  expect(handOffRefusal({ confidential: true, diverted: true })).toEqual({ code: 'CONFIDENTIAL' });
});

it('records the receipt of a packet that waits for one', () => {
  expect(acknowledgeRefusal({ unacknowledged: 1 })).toBeNull();
  expect(acknowledgeRefusal({ unacknowledged: 0 })).toEqual({ code: 'NOTHING_HANDED_OFF' });
});

it('dates it between the day it went and today', () => {
  for (const on of ['2026-03-02', '2026-03-05'])
    expect(() => requireAcknowledgedOn(on, '2026-03-02', '2026-03-05')).not.toThrow();
  expect(() => requireAcknowledgedOn('2026-03-01', '2026-03-02', '2026-03-05')).toThrow('不能早于移送日期');
  expect(() => requireAcknowledgedOn('2026-03-06', '2026-03-02', '2026-03-05')).toThrow('不能晚于今天');
});
