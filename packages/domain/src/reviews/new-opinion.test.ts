import { describe, expect, it } from '@jest/globals';
import type { RuleViolation } from '../shared/errors';
import type { ReviewGround } from './review';
import { requireNewOpinion, requireNewOpinions } from './new-opinion.rules';

const codeOf = (act: () => unknown): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as RuleViolation).code;
  }
};

describe('what was sent back', () => {
  const old = {
    outcome: 'NOT_SUPPORTED',
    facts: '三月五日现场查看，路面没有塌陷，是正常沉降。',
    legalBasis: '《公路法》第三十五条',
    replyText: '您好：路面沉降属于正常范围，按照养护标准暂不维修，特此答复。',
  } as const;
  const refused = (more: Partial<Record<keyof typeof old, string>>, ground: ReviewGround = 'FACTS_UNCLEAR') =>
    codeOf(() => requireNewOpinion(old, { ...old, ...more } as never, ground));

  it('is not given again, in the same words or in others on the same facts and basis', () => {
    expect(refused({})).toBe('SAME_OPINION');
    expect(refused({ replyText: '尊敬的市民：路面沉降属于正常范围，按照养护标准暂不维修。谢谢！' })).toBe(
      'SAME_OPINION',
    );
    expect(refused({ replyText: '这一段路不修，因为沉降没有超过三厘米，还能通车。' })).toBe('SAME_OPINION');
  });

  it('is not given again with the same law cited in another style', () => {
    for (const legalBasis of ['公路法第35条', '根据《中华人民共和国公路法》第 ３５ 条之规定', '《公路法》'])
      expect([legalBasis, refused({ legalBasis })]).toEqual([legalBasis, 'SAME_OPINION']);
    for (const legalBasis of ['《公路法》第三十六条', '公路法第35条、公路安全保护条例第44条'])
      expect([legalBasis, refused({ legalBasis })]).toEqual([legalBasis, null]);
  });

  it('may be given in the same words where the facts are new', () => {
    expect(refused({ facts: '三月二十日委托检测，沉降八毫米，未达维修标准。' })).toBeNull();
    expect(refused({ facts: `${old.facts}我们高度重视，对您反映的问题再次认真研究核实。` })).toBe(
      'SAME_OPINION',
    );
  });

  it('of an older ledger, which states no facts, is compared by its text', () => {
    const ledger = { ...old, facts: null, legalBasis: null };
    const again = (more: object) =>
      codeOf(() => requireNewOpinion(ledger, { ...old, legalBasis: null, ...more }));
    expect(again({})).toBe('SAME_OPINION');
    expect(again({ replyText: '三月二十日委托省院钻芯检测，路基脱空，列入四月维修计划。' })).toBeNull();
    expect(again({ legalBasis: '《公路法》第三十五条' })).toBeNull();
  });

  it('is not given again on next to the same facts, however the answer is worded', () => {
    const replyText = '经再次研究，该路段沉降没有超过三厘米，仍能通车，不安排维修。';
    for (const facts of [
      '三月六日现场查看，路面没有塌陷，是正常沉降。',
      '三月五日现场查看，是正常沉降，路面没有塌陷。',
      '三月五日现场复核，路面没有塌陷，是正常沉降。',
      '现场查看，是正常沉降。',
      '三月五日我们到现场进行了查看，该处的路面并没有塌陷，其系正常的沉降。',
    ])
      expect([facts, refused({ facts, replyText })]).toEqual([facts, 'SAME_OPINION']);
    const added = `${old.facts}三月二十日委托省院钻芯检测，沉降八毫米。`;
    expect(refused({ facts: added, replyText })).toBeNull();
    expect(refused({ legalBasis: '《公路安全保护条例》第四十四条', replyText })).toBeNull();
  });

  it('is not given again told shorter, with figures in words, or with the regulation on petitions beside its law', () => {
    const first = {
      ...old,
      facts: '经查，2025年4月修建柳林村3组村道，占用孟广田户承包地0.6亩，有村民会议记录和让地协议。',
    };
    const again = (more: Partial<typeof first>) =>
      codeOf(() => requireNewOpinion(first, { ...first, ...more } as typeof first, 'FACTS_UNCLEAR'));
    const shorter = '2025年4月修村道占用孟广田承包地零点六亩，村民会议有记录，并签有让地协议。';
    expect(again({ facts: shorter })).toBe('SAME_OPINION');
    expect(again({ facts: `${shorter}让地协议经笔迹鉴定，是其本人所写。` })).toBeNull();
    expect(again({ facts: '4月修村道占地0.6亩，让地协议是村主任代签，孟广田没有到会。' })).toBeNull();
    const beside = (law: string) => again({ legalBasis: `${old.legalBasis}、${law}` } as object);
    expect(beside('《信访工作条例》第三十二条')).toBe('SAME_OPINION');
    expect(beside('《土地管理法》第四十八条')).toBeNull();
  });

  it('is the same where it is called explained now, as neither grants anything', () => {
    expect(refused({ outcome: 'EXPLAINED' })).toBe('SAME_OPINION');
    expect(refused({ outcome: 'PARTLY_SUPPORTED' })).toBeNull();
  });

  it('on several claims is the same where each is answered the same', () => {
    const again = (...outcomes: ('NOT_SUPPORTED' | 'EXPLAINED' | 'SUPPORTED')[]) =>
      codeOf(() => requireNewOpinions(outcomes.map((outcome) => [old, { ...old, outcome }])));
    expect(again('NOT_SUPPORTED', 'EXPLAINED')).toBe('SAME_OPINION');
    expect(again('NOT_SUPPORTED', 'SUPPORTED')).toBeNull();
  });

  it('may be the same where it fell for its procedure alone', () => {
    expect(refused({}, 'WRONG_PROCEDURE')).toBeNull();
    expect(refused({}, 'BEYOND_COMPETENCE')).toBe('SAME_OPINION');
  });

  it('is given with new facts in new words, or with another outcome', () => {
    expect(
      refused({
        facts: '三月二十日委托检测，沉降八毫米，未达维修标准。',
        replyText: '检测报告附后：沉降八毫米，未达标准，不予维修。',
      }),
    ).toBeNull();
    expect(refused({ outcome: 'SUPPORTED' })).toBeNull();
  });
});
