import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CN_2022 } from '../clocks/cn-2022';
import { profileOf } from '../clocks/profiles';
import type { ClaimAnswer, ClaimOutcome } from './claim';
import {
  claimOutcomes,
  isOfSuggestion,
  isSupport,
  outcomeOf,
  requireAnswer,
  requireClaims,
  together,
} from './claim.rules';

const TODAY = '2026-03-02';
const answer = (more: Partial<ClaimAnswer> = {}): ClaimAnswer => ({
  outcome: 'SUPPORTED',
  facts: '现场属实',
  legalBasis: '《公路法》第三十五条',
  reasons: null,
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
    ['a fact among marks', { facts: '……。\u200b' }, '事实认定'],
    ['facts that say more than that it is so', { facts: '是' }, '没有写明查到了什么'],
    ['facts that say what was found', { facts: '情况属实' }, '没有写明查到了什么'],
    ['a legal basis that is none', { legalBasis: '无。' }, '法律依据'],
    ['an opinion of its own', { opinion: '同上' }, '处理意见（写明具体内容'],
    ['an opinion that is more than a stamp', { opinion: '已阅。' }, '处理意见（写明具体内容'],
    ['a day by which what is supported is done', { performBy: null }, '执行期限'],
    ['a day to come', { performBy: '2026-03-01' }, '不能早于今天'],
    [
      'an outcome that its law knows',
      { outcome: 'PARTLY_SUPPORTED' },
      '没有这种结果，可以是予以支持、解释说明、不予支持',
    ],
    ['a day somebody will see', { performBy: '2099-01-01' }, '最迟2029年3月4日'],
    ['a law that is named', { legalBasis: '按有关规定' }, '没有写明是哪一部法律'],
    ['what it rests on, whoever decided', { legalBasis: '经研究，按领导批示' }, '没有写明是哪一部法律'],
    ['reasons for another outcome', { reasons: '南段明年改造' }, '不采纳的理由'],
  ])('is refused without %s', (_, more, why) => {
    expect(() => requireAnswer(answer(more), CN_2022, TODAY)).toThrow(why);
  });
  it('has no day where nothing is to be done, and drops none in silence', () => {
    const explained = (performBy: string | null) =>
      requireAnswer(answer({ outcome: 'EXPLAINED', performBy }), CN_2022, TODAY);
    expect(explained(null).performBy).toBeNull();
    expect(() => explained('2026-03-09')).toThrow('执行期限');
  });
  it('may support in part where the law says so', () => {
    expect(claimOutcomes(CN_2022)).toEqual(['SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED']);
    expect(requireAnswer(answer({ outcome: 'PARTLY_SUPPORTED' }), partly, TODAY).outcome).toBe(
      'PARTLY_SUPPORTED',
    );
  });
});

describe('the answer to a suggestion', () => {
  const suggestion = (more: Partial<ClaimAnswer> = {}) =>
    requireAnswer(
      answer({ outcome: 'SUGGESTION_PARTLY_ADOPTED', legalBasis: '', reasons: '南段明年改造', ...more }),
      CN_2022,
      TODAY,
      'ART_29',
    );
  const adoptions = ['SUGGESTION_ADOPTED', 'SUGGESTION_PARTLY_ADOPTED', 'SUGGESTION_NOT_ADOPTED'] as const;

  it('adopts, in part, or not, and never supports; of nothing else is it said', () => {
    expect(claimOutcomes(partly, 'ART_29')).toEqual(adoptions);
    for (const track of ['ART_31_6', 'ART_31_5', 'TEACHER_APPEAL', null] as const)
      expect(claimOutcomes(partly, track).some(isOfSuggestion)).toBe(false);
    expect(() => suggestion({ outcome: 'SUPPORTED' })).toThrow('采纳');
    expect(() =>
      requireAnswer(answer({ outcome: 'SUGGESTION_ADOPTED' }), CN_2022, TODAY, 'ART_31_6'),
    ).toThrow('采纳');
  });
  it('says what was studied and needs no legal basis', () => {
    expect(suggestion()).toMatchObject({
      legalBasis: null,
      reasons: '南段明年改造',
      performBy: '2026-03-09',
    });
    expect(suggestion({ legalBasis: '《城乡规划法》' }).legalBasis).toBe('《城乡规划法》');
    expect(() => suggestion({ legalBasis: '有关政策' })).toThrow('法律依据');
    expect(suggestion({ facts: '已与住建部门研究' }).facts).toBe('已与住建部门研究');
    expect(() => suggestion({ facts: ' ' })).toThrow('研究论证');
  });
  it('gives reasons where it is not wholly adopted, and a day where something is to be done', () => {
    expect(() => suggestion({ reasons: null })).toThrow('不采纳的理由');
    const not = { outcome: 'SUGGESTION_NOT_ADOPTED', performBy: null } as const;
    expect(() => suggestion({ ...not, reasons: '' })).toThrow('不采纳的理由');
    expect(suggestion(not).performBy).toBeNull();
    expect(() => suggestion({ ...not, performBy: '2026-03-09' })).toThrow('执行期限');
    expect(suggestion({ outcome: 'SUGGESTION_ADOPTED', reasons: ' ' }).reasons).toBeNull();
    expect(() => suggestion({ outcome: 'SUGGESTION_ADOPTED' })).toThrow('才写');
    expect(() => suggestion({ outcome: 'SUGGESTION_ADOPTED', performBy: null })).toThrow('执行期限');
  });
  it('of several is adopted in part where they differ', () => {
    expect(outcomeOf(['SUGGESTION_ADOPTED', 'SUGGESTION_NOT_ADOPTED'], CN_2022)).toBe(
      'SUGGESTION_PARTLY_ADOPTED',
    );
    for (const one of adoptions) expect(outcomeOf([one, one], CN_2022)).toBe(one);
    expect(together([{ reasons: null }, { reasons: '重复建设' }], 'reasons')).toBe('2. 重复建设');
    expect(together([{ reasons: null }, { reasons: null }], 'reasons')).toBeNull();
  });
});

describe('the whole', () => {
  const outcomes = fc.array(fc.constantFrom<ClaimOutcome>(...claimOutcomes(partly)), { minLength: 1 });
  it('says what all claims say, or that they differ: in part supported where the law knows that, and nowhere else', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const alike = new Set(all).size === 1;
        const mixed = all.some(isSupport) ? 'PARTLY_SUPPORTED' : 'CLAIMS_DIFFER';
        expect(outcomeOf(all, partly)).toBe(alike ? all[0] : mixed);
        expect(outcomeOf(all, CN_2022)).toBe(alike ? all[0] : 'CLAIMS_DIFFER');
      }),
    );
    expect(() => requireAnswer(answer({ outcome: 'CLAIMS_DIFFER' as never }), partly, TODAY)).toThrow(
      '处理结果',
    );
  });
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(outcomes, (all) =>
        expect(outcomeOf(all.toReversed(), partly)).toBe(outcomeOf(all, partly)),
      ),
    );
  });
  it('numbers what it says of more than one', () => {
    const [one, two] = [answer(), answer({ facts: '无据' })];
    expect(together([one], 'facts')).toBe('现场属实');
    expect(together([one, two], 'facts')).toBe('1. 现场属实\n2. 无据');
  });
});
