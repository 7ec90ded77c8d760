import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { StringTable } from './string-table';

describe('StringTable', () => {
  it.each([
    ['in memory', 2 ** 30],
    ['spilled to disk', 100_000],
  ])('gives back every string %s', (_, bound) => {
    const strings = fc.array(
      fc.string({ unit: fc.constantFrom('信', 'a', '\n', '👨'), maxLength: 40_000, size: 'max' }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(strings, fc.infiniteStream(fc.nat()), (texts, order) => {
        const table = new StringTable(bound);
        for (const text of texts) table.add(text);
        for (const any of order.take(texts.length)) {
          expect(table.get(any % texts.length)).toBe(texts[any % texts.length]);
        }
        table.close();
      }),
      { numRuns: 40 },
    );
  });

  it('goes to disk beyond its bound, and keeps few pages of it', () => {
    const table = new StringTable(2 ** 20);
    const text = (at: number) => `${at} ${'长'.repeat(300)}`;
    for (let at = 0; at < 12_000; at += 1) table.add(text(at));
    expect(table.spilled).toBe(true);
    for (const at of [0, 11_999, 5000, 1, 11_998]) expect(table.get(at)).toBe(text(at));
    for (let at = 0; at < 12_000; at += 1) expect(table.get(at)).toBe(text(at));
    table.close();
  });

  it.each([-1, 1, Number.NaN])('refuses the position %d of a table of one', (index) => {
    const table = new StringTable();
    table.add('a');
    expect(() => table.get(index)).toThrow(expect.objectContaining({ code: 'FILE_UNREADABLE' }));
  });
});
