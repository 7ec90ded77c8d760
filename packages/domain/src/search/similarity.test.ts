import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { similarity } from './similarity';

describe('similarity', () => {
  it.each([
    ['路灯坏了', '路灯坏了', 1],
    ['路灯坏了。', '　路灯 坏了', 2 / 3],
    ['路灯坏了', '自来水费', 0],
    ['ABC', 'abc', 1],
    ['', '', 0],
    ['', '路灯', 0],
    ['！', '？', 0],
  ])('of %j and %j is %d', (a, b, share) => {
    expect(similarity(a, b)).toBe(share);
  });

  it('of two texts is symmetric, between 0 and 1, and 1 for a text with itself', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('水电费路灯，a1 ')), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const share = similarity(a, b);
        expect(share).toBe(similarity(b, a));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(similarity(`水电${a}`, `水电${a}`)).toBe(1);
      }),
    );
  });

  it('tells the same matter told again from another of the same kind', () => {
    const told = '榜头镇坝下村三组的路灯坏了半个月，晚上出行不便，请尽快维修。';
    const again = '坝下村三组路灯坏了快一个月，晚上出行很不便，请尽快安排维修。';
    const other = '龙华镇灯光村的自来水费收取不合理，请有关部门核实并答复。';

    expect(similarity(told, again)).toBeGreaterThan(0.4);
    expect(similarity(told, other)).toBeLessThan(0.1);
  });

  it('looks at the first 2,000 characters', () => {
    const same = '水电费'.repeat(700);

    expect(similarity(same, `${same}路灯`)).toBe(1);
  });
});
