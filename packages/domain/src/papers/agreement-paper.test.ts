import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PAPER_TEMPLATES } from './default-templates';
import type { PaperFacts, PetitionPaperKind } from './paper';
import { PAPER_SAMPLES as READY, sampleFacts } from './paper-samples';
import { isOffered, issueRefusal, paperContent } from './paper.rules';

const written = (kind: PetitionPaperKind, facts: PaperFacts) =>
  paperContent(kind, facts, DEFAULT_PAPER_TEMPLATES[kind]);
const textOf = (kind: PetitionPaperKind, facts: PaperFacts): string =>
  written(kind, facts)
    .body.map(({ text }) => text)
    .join('\n');
const code = (kind: PetitionPaperKind, facts: PaperFacts) => issueRefusal(kind, facts)?.code ?? null;

describe('调解协议书', () => {
  const agreed = READY.MEDIATION_AGREEMENT.agreed as NonNullable<PaperFacts['agreed']>;
  const text = (more: Partial<typeof agreed>) =>
    textOf('MEDIATION_AGREEMENT', sampleFacts({ agreed: { ...agreed, ...more } }));

  it('names both sides, the facts, each item with its doer and day, and the court’s confirmation by its last day', () => {
    for (const said of [
      '甲方（信访人）：张三。',
      '乙方：李四。',
      '（一）乙方在2026年4月20日前：支付占地补偿八百元。',
      '（二）甲方在2026年4月10日前：不再阻拦便道通行。',
      '即在2026年5月11日前，共同向人民法院申请司法确认（《人民调解法》第三十三条）',
    ])
      expect(text({})).toContain(said);
    expect(text({})).toContain('履行方式：现金当面支付，由调解员见证。');
    expect(text({ facts: null, manner: null })).not.toContain('履行方式：');
    expect(text({ facts: null })).toContain('各方责任\n便道占地补偿');
    expect(text({ other: { kind: 'OTHER_ORGAN', name: '青山镇水利站' } })).toContain('乙方：青山镇水利站（');
  });

  it('speaks of no confirmation where the law on it does not apply, and is not made of words by mouth', () => {
    const administrative = text({ kind: 'ADMINISTRATIVE_MEDIATION', confirm: null });
    expect(administrative).not.toMatch(/司法确认|调解组织印章/);
    expect(code('MEDIATION_AGREEMENT', sampleFacts({ agreed: { ...agreed, form: 'AGREED_ORALLY' } }))).toBe(
      'INVALID',
    );
    expect(code('MEDIATION_AGREEMENT', sampleFacts())).toBe('PAPER_NOT_YET');
  });

  it('is the mediator’s record of what was agreed by word of mouth, in force from that day', () => {
    const oral = sampleFacts({ agreed: { ...agreed, form: 'AGREED_ORALLY' } });
    const recorded = textOf('ORAL_AGREEMENT_RECORD', oral);
    for (const said of [
      '甲方（信访人）：张三。',
      '（一）乙方在2026年4月20日前：',
      '达成口头协议',
      '达成协议之日起生效',
    ])
      expect(recorded).toContain(said);
    expect(recorded).toContain('《人民调解法》第三十条、第三十一条');
    expect(recorded).not.toMatch(/甲方（签名|印章之日/);
    expect(written('ORAL_AGREEMENT_RECORD', oral).signature).toBe(agreed.body);
    const kinds = ['MEDIATION_AGREEMENT', 'ORAL_AGREEMENT_RECORD'] as const;
    const inWriting = sampleFacts({ agreed });
    expect(kinds.map((kind) => [isOffered(kind, oral), code(kind, inWriting)])).toEqual([
      [false, null],
      [true, 'INVALID'],
    ]);
  });

  it('counts its items as laws do', () => {
    const [item] = agreed.items;
    const items = Array.from({ length: 30 }, () => item as NonNullable<typeof item>);
    const numbers = [...text({ items }).matchAll(/^（(.+?)）乙方在/gm)].map(([, n]) => n);
    expect([0, 8, 9, 10, 18, 19, 20, 29].map((i) => numbers[i])).toEqual(
      '一 九 十 十一 十九 二十 二十一 三十'.split(' '),
    );
  });
});
