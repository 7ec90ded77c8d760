import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CN_2022 } from '../clocks/cn-2022';
import { profileOf } from '../clocks/profiles';
import type { ClaimAnswer, ClaimOutcome } from './claim';
import { claimOutcomes, isSupport, outcomeOf, requireAnswer, requireClaims, together } from './claim.rules';

const TODAY = '2026-03-02';
const answer = (more: Partial<ClaimAnswer> = {}): ClaimAnswer => ({
  outcome: 'SUPPORTED',
  facts: '现场属实',
  legalBasis: '《公路法》第三十五条',
  opinion: '一周内修复',
  performBy: '2026-03-09',
  ...more,
});
const partly = profileOf('cn-2022+bj-2006');

describe('splitting', () => {
  it('keeps the order, trimmed', () => {
    expect(requireClaims([' 修路 ', '赔偿\u3000'])).toEqual(['修路', '赔偿']);
  });
  it.each([
    ['none', [], '诉求'],
    ['an empty one', ['修路', ' '], '诉求'],
    ['one twice', ['修路', '修路'], '写了两次'],
    ['too many', Array.from({ length: 21 }, (_, i) => `第${i}项`), '最多 20 项'],
    ['one too long', ['长'.repeat(501)], '最多 500 字'],
  ])('refuses %s', (_, claims, why) => {
    expect(() => requireClaims(claims)).toThrow(why);
  });
});

describe('the answer to a claim', () => {
  it('is whole', () => {
    expect(requireAnswer(answer({ opinion: ' 一周内修复 ' }), CN_2022, TODAY)).toEqual(answer());
  });
  it.each<[string, Partial<ClaimAnswer>, string]>([
    ['facts', { facts: ' ' }, '事实认定'],
    ['a legal basis', { legalBasis: '' }, '法律依据'],
    ['an opinion', { opinion: '\u3000' }, '处理意见'],
    ['a day by which what is supported is done', { performBy: null }, '执行期限'],
    ['a day to come', { performBy: '2026-03-01' }, '不能早于今天'],
    ['an outcome that its law knows', { outcome: 'PARTLY_SUPPORTED' }, '没有这种结果'],
  ])('is refused without %s', (_, more, why) => {
    expect(() => requireAnswer(answer(more), CN_2022, TODAY)).toThrow(why);
  });
  it('has no day where nothing is to be done', () => {
    expect(requireAnswer(answer({ outcome: 'EXPLAINED' }), CN_2022, TODAY).performBy).toBeNull();
  });
  it('may support in part where the law says so', () => {
    expect(claimOutcomes(CN_2022)).toEqual(['SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED']);
    expect(requireAnswer(answer({ outcome: 'PARTLY_SUPPORTED' }), partly, TODAY).outcome).toBe(
      'PARTLY_SUPPORTED',
    );
  });
});

describe('the whole', () => {
  const outcomes = fc.array(fc.constantFrom<ClaimOutcome>(...claimOutcomes(partly)), { minLength: 1 });
  it('says what all claims say, and support in part where some are supported', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const [alike, mixed] = [
          new Set(all).size === 1,
          all.some(isSupport) ? 'PARTLY_SUPPORTED' : 'EXPLAINED',
        ];
        expect(outcomeOf(all)).toBe(alike ? all[0] : mixed);
      }),
    );
  });
  it('does not depend on their order', () => {
    fc.assert(fc.property(outcomes, (all) => expect(outcomeOf(all.toReversed())).toBe(outcomeOf(all))));
  });
  it('numbers what it says of more than one', () => {
    const [one, two] = [answer(), answer({ facts: '无据' })];
    expect(together([one], 'facts')).toBe('现场属实');
    expect(together([one, two], 'facts')).toBe('1. 现场属实\n2. 无据');
  });
});
