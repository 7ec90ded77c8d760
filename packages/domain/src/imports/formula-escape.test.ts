import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeFormula, unescapeFormula } from './formula-escape';

describe('escapeFormula', () => {
  it.each(['=1+1', '+86', '-5', '@SUM(A1)', '\t=1', '＝1', "'=1"])('marks %p', (text) => {
    expect(escapeFormula(text)).toBe(`'${text}`);
  });

  it.each(['路灯', '1=1', "'引号'", ''])('leaves %p', (text) => {
    expect(escapeFormula(text)).toBe(text);
  });

  it('is undone by unescapeFormula, whatever the text', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+@-]?.{0,5}$/));
    fc.assert(fc.property(text, (any) => expect(unescapeFormula(escapeFormula(any))).toBe(any)));
  });
});
