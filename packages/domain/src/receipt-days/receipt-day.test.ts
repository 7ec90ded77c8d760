import { describe, expect, it } from '@jest/globals';
import { countyDayText, lastToClose, leavesOf, officeDayText, proofText } from './receipt-day.rules';

describe('a day', () => {
  it('can be closed once it has been over for an hour, by Beijing’s clock', () => {
    expect(lastToClose(new Date('2026-03-03T16:59:59Z'))).toBe('2026-03-02');
    expect(lastToClose(new Date('2026-03-03T17:00:00Z'))).toBe('2026-03-03');
  });

  it('does not tell how many receipts it has', () => {
    for (const receipts of [0, 1, 4, 16]) expect(leavesOf(receipts)).toBe(16);
    expect(leavesOf(17)).toBe(32);
    expect(leavesOf(33)).toBe(64);
  });

  it('is one line whose names are in order, another of an office than of a county', () => {
    const facts = { root: 'ab', day: '2026-03-02', previous: null, code: 'shiqiao' };
    expect(officeDayText(facts)).toBe(
      '{"code":"shiqiao","day":"2026-03-02","form":"huiyin-receipt-day/1","previous":null,"root":"ab"}',
    );
    expect(countyDayText(facts)).not.toBe(officeDayText(facts));
  });

  it('is told of in both languages', () => {
    for (const state of ['DAY_RUNS', 'SIGNATURE_ALONE', 'CLOSED'] as const)
      expect(proofText(state, 'zh')).not.toBe(proofText(state, 'en'));
  });
});
