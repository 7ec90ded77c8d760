import { expect, it } from '@jest/globals';
import { explain } from '../shared/errors';
import { acknowledgeRefusal, handOffRefusal, requireAcknowledgedOn, signedForFirst } from './hand-off.rules';

it('hands off what was sent on a lawful way, and no accusation', () => {
  expect(handOffRefusal({ confidential: false, diverted: true })).toBeNull();
  expect(handOffRefusal({ confidential: false, diverted: false })).toEqual({ code: 'NOT_DIVERTED' });
  expect(handOffRefusal({ confidential: true, diverted: true })).toEqual({ code: 'CONFIDENTIAL' });
});

it('records the receipt of a packet that waits for one', () => {
  expect(acknowledgeRefusal({ unacknowledged: 1 })).toBeNull();
  expect(acknowledgeRefusal({ unacknowledged: 0 })).toEqual({ code: 'NOTHING_HANDED_OFF' });
});

it('is neither closed nor archived before its receiver has signed', () => {
  expect(signedForFirst({ awaited: [] })).toBeNull();
  const refusal = signedForFirst({ awaited: ['县复议办', '县司法局'] });
  expect(refusal?.code).toBe('HAND_OFF_UNSIGNED');
  expect(explain('HAND_OFF_UNSIGNED', refusal?.details)).toContain('还没有签收：县复议办、县司法局。');
});

it('dates it between the day it went and today', () => {
  for (const on of ['2026-03-02', '2026-03-05'])
    expect(() => requireAcknowledgedOn(on, '2026-03-02', '2026-03-05')).not.toThrow();
  expect(() => requireAcknowledgedOn('2026-03-01', '2026-03-02', '2026-03-05')).toThrow('不能早于移送日期');
  expect(() => requireAcknowledgedOn('2026-03-06', '2026-03-02', '2026-03-05')).toThrow('不能晚于今天');
});
