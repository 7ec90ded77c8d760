import { expect, it } from '@jest/globals';
import { PARITY_DEFINITIONS, PARITY_FIGURES, toldOf } from './parity';

it.each(PARITY_FIGURES)('%s says what it counts, and has another one beside it', (figure) => {
  const { counts, counterFigure } = PARITY_DEFINITIONS[figure];
  expect(counts.zh).toContain('不足 5 件的不计算');
  expect(counts.en).toContain('received in the period');
  expect(counterFigure).not.toBe(figure);
});

it('tells nothing of fewer than five', () => {
  expect([0, 4, 5].map((count) => toldOf(count, 12))).toEqual([null, null, 12]);
});
