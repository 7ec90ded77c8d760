import { expect, it } from '@jest/globals';
import { ratingRefusal, setAsideReason } from './rating.rules';

const served = new Date('2026-03-02T02:00:00Z');
const facts = { status: 'SERVED', ratingOpensAt: served, rated: false } as const;

it.each([
  ['opens with service', facts, served, null],
  ['stays open when the matter is closed', { ...facts, status: 'CLOSED' as const }, served, null],
  ['is not open a moment before', facts, new Date(served.getTime() - 1), 'WRONG_STATE'],
  ['is not open without service', { ...facts, ratingOpensAt: null }, served, 'WRONG_STATE'],
  ['is given once', { ...facts, rated: true }, served, 'DUPLICATE'],
])('a rating %s', (_, given, now, code) => {
  expect(ratingRefusal(given, now)?.code ?? null).toBe(code);
});

it('a rating counts unless it comes from a device of staff', () => {
  expect(setAsideReason({ staff: false })).toBeNull();
  expect(setAsideReason({ staff: true })).toBe('STAFF_DEVICE');
});
