import { describe, expect, it } from '@jest/globals';
import { profileOf } from '../clocks/profiles';
import { RuleViolation } from '../shared/errors';
import { finalityTold, requireNoFinality, requireNothingNew, requireReviewOpen } from './finality.rules';
import { requireImpartial } from './impartial.rules';

const codeOf = (act: () => void): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as RuleViolation).code;
  }
};
const same = { facts: '同一路段', reasons: '没有新的理由' };

describe('不再受理', () => {
  it('names the matter, the opinion, and the articles of its law', () => {
    const opinion = { body: '岳北市信访局', number: '岳信复核〔2026〕3号', on: '2026-03-05' };
    const told = finalityTold(profileOf('cn-2022+bj-2006'), { matter: '青山镇 2026-00012', opinion }, same);
    expect(told.reason).toBe(
      '与 青山镇 2026-00012 同一事实和理由，该事项已由岳北市信访局于2026年3月5日作出复核意见（岳信复核〔2026〕3号）。事实：同一路段。理由：没有新的理由。依据：信访工作条例第三十六条第三款。',
    );
    expect(told.lawfulWay).toContain('有新的事实或者理由的，随时可以作为新的事项提出');
    expect(told.lawfulWay).toContain('疏导教育、矛盾化解、帮扶救助等工作（信访工作条例第三十七条第三款）');
    const old = finalityTold(
      profileOf('cn-2005'),
      { matter: null, opinion: { ...opinion, number: null } },
      same,
    );
    expect(old.reason).toContain('与已有复核意见的信访事项同一事实和理由');
    expect(old.reason).toContain('于2026年3月5日作出复核意见。');
    expect(old.reason).toContain('依据：信访条例第三十五条第三款。');
    expect(old.lawfulWay).not.toContain('信访工作条例');
  });

  it('of a matter that ended by the law of its province alone cites no last opinion', () => {
    const { reason } = finalityTold(
      profileOf('cn-2022'),
      { matter: '2026-00012', ending: 'SETTLEMENT_REACHED' },
      same,
    );
    expect(reason).toContain('已经终结（');
    expect(reason).not.toContain('第三十六条');
  });

  it('is never for what is new', () => {
    expect(codeOf(() => requireNothingNew({ newFacts: true }))).toBe('NEW_FACTS');
    expect(codeOf(() => requireNothingNew({ newFacts: false }))).toBeNull();
  });

  it('binds who had the second review, and nobody else', () => {
    for (const [anotherPetitioner, code] of [
      [true, 'INVALID'],
      [false, null],
      [null, null],
    ] as const)
      expect(codeOf(() => requireNothingNew({ newFacts: false, anotherPetitioner }))).toBe(code);
  });

  it.each([
    '该事项已三级终结',
    '信访事项已终结，不予受理',
    '信访已依法终结',
    '该事项已经复核终结',
    '已有复核意见，不再受理',
    '该事项已经市局复核，不予受理',
    '经复查复核后不再受理',
    '以同一事实和理由重复提出，不再受理',
    '以同一事实、理由提出，已经终结',
    '已走完三级程序，属于重复信访',
    '该事项复查、复核已经完毕',
  ])('is not said in an office’s own words: %s', (reason) => {
    expect(codeOf(() => requireNoFinality(reason))).toBe('INVALID');
  });

  it.each([
    '属于人民法院管辖，法院已裁定终结执行',
    '涉法涉诉信访事项已由县检察院依法终结',
    '同一事项县信访局正在办理，在期限内重复提出',
    '已经申请行政复议，复议机关正在审理',
    '劳动争议，仲裁程序尚未终结',
    '可以向县住建局申请复核面积',
    '不属于信访事项，属于政务咨询',
    '三级公路的养护程序由县公路局负责',
    '可以请求复查、复核，期限还没有届满',
  ])('leaves other reasons alone: %s', (reason) => {
    expect(codeOf(() => requireNoFinality(reason))).toBeNull();
  });
});

it('a review is not turned away as final, but for other reasons', () => {
  for (const reason of ['该事项已三级终结，不再受理', '已有复核意见，不再受理'])
    expect([reason, codeOf(() => requireReviewOpen(reason))]).toEqual([reason, 'INVALID']);
  for (const reason of ['所附的是办理告知书，不是信访处理意见', '超过三十日，没有说明正当理由'])
    expect([reason, codeOf(() => requireReviewOpen(reason))]).toEqual([reason, null]);
});

describe('回避 of a panel', () => {
  const involved = [
    { name: '林小禾', office: '青山镇', part: 'ANSWERED' as const },
    { name: '周 正', office: '县教育局', part: 'REVIEWED_BEFORE' as const },
  ];
  const panel =
    (...names: string[]) =>
    () =>
      requireImpartial(names, involved, profileOf('cn-2022'));

  it('says who had which part, by which article, and what instead', () => {
    for (const name of ['林小禾', ' 林小 禾 ', '周正', '周•正', '周．正'])
      expect(codeOf(panel('吴平', name, '郑直'))).toBe('INVALID');
    expect(panel('周正', '林小禾', '郑直')).toThrow(
      expect.objectContaining({
        details: {
          field: '听证员',
          reason: expect.objectContaining({
            zh: '周正（县教育局）作出复查意见；林小禾（青山镇）作出原处理意见，应当回避（信访工作条例第二十八条）：请另选听证员。确是同名的另一人的，在姓名后写明其单位',
          }),
        },
      }),
    );
  });

  it('lets others sit, another of that name with the office beside it too', () => {
    expect(codeOf(panel('吴平', '郑直', '王林'))).toBeNull();
    expect(codeOf(panel('吴平', '郑直', '周正（市信访局）'))).toBeNull();
  });
});
