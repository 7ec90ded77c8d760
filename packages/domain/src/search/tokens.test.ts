import { describe, expect, it } from '@jest/globals';
import { fold, pairs, tokens } from './tokens';

describe('folding', () => {
  it.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['ﬁ №5 ①', 'fi no5 1'],
    ['⽔⼒', '水力'],
    ['葛\u{E0100}城', '葛城'],
    ['𠮷田', '𠮷田'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('looks at 20,000 characters, whatever they unfold to', () => {
    expect(fold('水'.repeat(30_000))).toHaveLength(20_000);
    expect(fold('\uFDFA'.repeat(20_000))).toHaveLength(20_000);
  });
});

it('a text falls apart into runs and words', () => {
  const found = [...tokens('榜头镇A3小区、水表No.12号（2026）')].map(({ han, text }) =>
    han ? `【${text}】` : text,
  );

  expect(found).toEqual(['【榜头镇】', 'a3', '【小区】', '【水表】', 'no', '12', '【号】', '2026']);
});

it('half a character belongs to nothing', () => {
  expect([...tokens('水\uD842电')].map((token) => token.text)).toEqual(['水', '电']);
});

it('pairs overlap, and rare characters stay whole', () => {
  expect(pairs('水𠮷电费')).toEqual(['水𠮷', '𠮷电', '电费']);
  expect(pairs('水')).toEqual([]);
});
