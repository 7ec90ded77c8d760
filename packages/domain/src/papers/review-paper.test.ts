import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/dates';
import { OVERTURNING, type ReviewResult } from '../reviews/review';
import { PROFILES } from '../clocks/profiles';
import { DEFAULT_PAPER_TEMPLATES } from './default-templates';
import { REVIEW_PAPERS, type ReviewPaperKind } from './paper';
import { requirePetitionPaper, requireReviewPaper } from './paper-kinds.rules';
import { chineseDate } from '../shared/day-text';
import type { ReviewPaperFacts } from './review-paper';
import {
  requireApplicants,
  REVIEW_PAPER_RULES,
  reviewIssueRefusal,
  reviewPaperContent,
} from './review-paper.rules';
import { REVIEW_PLACEHOLDERS, type ReviewPlaceholder } from './review-placeholders';
import { REVIEW_SAMPLES, sampleReview } from './review-samples';

const written = (kind: ReviewPaperKind, facts = REVIEW_SAMPLES[kind]) =>
  reviewPaperContent(kind, facts, DEFAULT_PAPER_TEMPLATES[kind]);
const textOf = (kind: ReviewPaperKind, facts = REVIEW_SAMPLES[kind]): string => {
  const { body, remedy } = written(kind, facts);
  return [...body.map(({ text }) => text), remedy ?? ''].join('\n');
};
const code = (kind: ReviewPaperKind, facts: ReviewPaperFacts) =>
  reviewIssueRefusal(kind, facts)?.code ?? null;
const decided = sampleReview().decided!;

describe.each(REVIEW_PAPERS)('%s', (kind) => {
  it('says everything the law wants in it', () => {
    expect(reviewIssueRefusal(kind, REVIEW_SAMPLES[kind])).toBeNull();
    for (const element of REVIEW_PAPER_RULES[kind].elements)
      expect(textOf(kind)).toContain(
        REVIEW_PLACEHOLDERS[element](REVIEW_SAMPLES[kind])?.replace(/。$/u, '') ?? '',
      );
    expect(textOf(kind)).not.toMatch(/[{}]|null|undefined|。。|：。/);
  });

  it('cannot be issued before its step, nor to nobody', () => {
    const nothing = sampleReview({ accepted: null, hearing: null, heard: false, decided: null });
    expect(code(kind, nothing)).toBe('PAPER_NOT_YET');
    expect(code(kind, { ...REVIEW_SAMPLES[kind], applicants: null })).toBe('PAPER_UNADDRESSED');
  });

  it('cites articles under every version of the law, and offers neither 行政复议 nor a court', () => {
    for (const legal of Object.values(PROFILES)) {
      const facts = { ...REVIEW_SAMPLES[kind], legal };
      expect(textOf(kind, facts)).not.toContain('undefined');
      expect(written(kind, facts).remedy ?? '').not.toMatch(/行政复议|诉讼|法院/);
    }
  });
});

it('an opinion that grants something says by when it is done', () => {
  expect(textOf('REVIEW_OPINION')).toContain('变更后支持的诉求，应当在2026年7月31日前执行完毕。');
  const nothing = sampleReview({ decided: { ...decided, performBy: null } });
  expect(textOf('REVIEW_OPINION', nothing)).not.toContain('执行');
});

it('of several claims says that each was decided, and calls it support in part only where some law does', () => {
  const { answered } = sampleReview();
  const said = (outcome: typeof answered.outcome) =>
    REVIEW_PLACEHOLDERS.原处理结果(sampleReview({ answered: { ...answered, outcome } }));
  expect(said('CLAIMS_DIFFER')).toBe('对各项诉求分别作出处理');
  expect(said('PARTLY_SUPPORTED')).toBe('对部分诉求予以支持');
  expect(said('NOT_SUPPORTED')).toBe('不予支持');
});

it('of an extension says by whose approval, why, and both last days', () => {
  const text = textOf('REVIEW_EXTENSION_NOTICE');
  for (const said of [
    '原办理期限至2026年6月19日止',
    '经郑局长批准',
    '复查期限延长30日',
    '至2026年7月20日止',
    '需要补充检测',
  ])
    expect(text).toContain(said);
  const { extended } = REVIEW_SAMPLES.REVIEW_EXTENSION_NOTICE;
  const facts = { ...REVIEW_SAMPLES.REVIEW_EXTENSION_NOTICE, extended: { ...extended!, approver: null } };
  expect(reviewIssueRefusal('REVIEW_EXTENSION_NOTICE', facts)).toMatchObject({
    code: 'PAPER_INCOMPLETE',
    details: { missing: [{ zh: '批准人（北京市信访条例第五十条）' }] },
  });
});

it('says that a day may still move while its year’s holidays are not published', () => {
  const { accepted, extended } = REVIEW_SAMPLES.REVIEW_EXTENSION_NOTICE;
  const sent = { ...extended!, dueOn: '2027-01-20', provisional: true };
  const text = textOf('REVIEW_EXTENSION_NOTICE', sampleReview({ decided: null, extended: sent }));
  expect(text).toContain('至2027年1月20日（暂定，');
  expect(text).toContain('原办理期限至2026年6月19日止');
  const open = sampleReview({ accepted: { ...accepted!, provisional: true }, decided: null });
  expect(textOf('REVIEW_ACCEPTANCE_NOTICE', open)).toContain('（暂定，');
});

describe('the remedy', () => {
  const last = REVIEW_SAMPLES.RE_REVIEW_OPINION;

  it('of a 复查意见书 is 复核, with its term and the body that hears it', () => {
    const { remedy } = written('REVIEW_OPINION');
    expect(remedy).toContain('30日内，向岳北县信访局请求复核');
    expect(remedy).toContain('《信访工作条例》第三十六条');
    expect(written('REVIEW_OPINION', sampleReview({ legal: PROFILES['cn-2005'] })).remedy).toContain(
      '《信访条例》第三十五条',
    );
  });

  const fell = (facts: ReviewPaperFacts, result: ReviewResult, redoArticle: string | null = null) => ({
    ...facts,
    decided: { ...decided, result, redoBy: '2026-07-02', redoArticle, performBy: null, nextBody: null },
  });

  it.each(OVERTURNING)(
    'of a 复查意见书 that leaves no opinion in force is the review of the answer to come (%s)',
    (result) => {
      const facts = fell(sampleReview(), result);
      expect(textOf('REVIEW_OPINION', facts)).toContain('被申请人应当在2026年7月2日前重新作出处理意见');
      expect(written('REVIEW_OPINION', facts).remedy).toBe(
        '原处理意见不再有效，青山中学应当在2026年7月2日前重新作出处理意见。对重新作出的处理意见不服的，可以自收到书面答复之日起30日内请求复查。依据：《信访工作条例》第三十五条。',
      );
      expect(textOf('REVIEW_OPINION', facts)).not.toMatch(/请求复核|最终意见/);
    },
  );

  it.each(OVERTURNING)('of such a 复核意见书 is the same, and nothing is final (%s)', (result) => {
    const facts = fell(last, result);
    expect(written('RE_REVIEW_OPINION', facts).remedy).toBe(
      '原处理意见和复查意见不再有效，青山中学应当在2026年7月2日前重新作出处理意见。对重新作出的处理意见不服的，可以自收到书面答复之日起30日内请求复查。依据：《信访工作条例》第三十五条。',
    );
    // 被申请人 there is who reviewed first
    expect(textOf('RE_REVIEW_OPINION', facts)).not.toMatch(/被申请人应当|请求复核|最终意见/);
  });

  it('says of a quash without a day by which law the term begins anew', () => {
    const facts = fell(sampleReview({ legal: PROFILES['cn-2005'] }), 'QUASHED', '信访条例第三十三条');
    expect(written('REVIEW_OPINION', facts).remedy).toContain(
      '应当在2026年7月2日前重新作出处理意见（办理期限自本意见作出之日起重新计算，依据：《信访条例》第三十三条）。对重新作出',
    );
  });

  it('of a 复核意见书 is none: it is final, on the same facts and reasons alone', () => {
    const { remedy } = written('RE_REVIEW_OPINION');
    expect(remedy).toContain('最终意见');
    expect(remedy).toContain('仍然以同一事实和理由提出投诉请求的，不再受理');
    expect(remedy).toContain('有新的事实或者理由的，可以作为新的事项提出');
    expect(remedy).toContain('《信访工作条例》第三十六条第三款');
    expect(textOf('RE_REVIEW_OPINION')).not.toMatch(/请求复查|请求复核/);
    expect(written('RE_REVIEW_OPINION', { ...last, legal: PROFILES['cn-2005'] }).remedy).toContain(
      '《信访条例》第三十五条第三款',
    );
  });

  it('is of each tier its own opinion', () => {
    expect(code('RE_REVIEW_OPINION', sampleReview())).toBe('PAPER_NOT_YET');
    expect(code('REVIEW_OPINION', last)).toBe('PAPER_NOT_YET');
    expect(code('RE_REVIEW_OPINION', last)).toBeNull();
  });

  it('stands under no other paper of a review', () => {
    for (const kind of [
      'REVIEW_ACCEPTANCE_NOTICE',
      'REVIEW_NON_ACCEPTANCE_NOTICE',
      'REVIEW_EXTENSION_NOTICE',
      'HEARING_NOTICE',
    ] as const)
      expect(written(kind).remedy).toBeNull();
  });
});

it.each<[ReviewPaperKind, Partial<ReviewPaperFacts>, ReviewPlaceholder, string]>([
  ['REVIEW_OPINION', { decided: { ...decided, basis: ' ' } }, '法律依据', '信访工作条例第三十五条'],
  [
    'RE_REVIEW_OPINION',
    { tier: 'RE_REVIEW', legal: PROFILES['cn-2005'], decided: { ...decided, found: null } },
    '查明事实',
    '信访条例第三十五条',
  ],
  [
    'HEARING_NOTICE',
    { hearing: { ...sampleReview().hearing!, place: null } },
    '听证地点',
    '信访工作条例第三十五条',
  ],
])('what a %s lacks is named with its article', (kind, more, element, article) => {
  expect(reviewIssueRefusal(kind, sampleReview(more))).toMatchObject({
    code: 'PAPER_INCOMPLETE',
    details: { missing: [{ zh: `${element}（${article}）` }] },
  });
});

it('prints the dates there are', () => {
  const anyDay = fc.nat(3_000).map((days) => addDays('2022-05-01', days));
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (on, dueOn, heldOn) => {
      const facts = sampleReview({
        accepted: { on, dueOn },
        hearing: { ...sampleReview().hearing!, on: heldOn, toldOn: on },
        decided: { ...decided, on },
      });
      expect(textOf('REVIEW_ACCEPTANCE_NOTICE', facts)).toContain(`至${chineseDate(dueOn)}止`);
      expect(textOf('HEARING_NOTICE', facts)).toContain(chineseDate(heldOn));
      for (const kind of ['REVIEW_ACCEPTANCE_NOTICE', 'HEARING_NOTICE', 'REVIEW_OPINION'] as const)
        expect(written(kind, facts).date).toBe(on);
    }),
  );
});

describe('the applicant', () => {
  it.each([
    ['欧阳明月', '欧阳**'],
    ['张三', '张*'],
    ['张三、李四', '张*等'],
    ['张三等12人', '张*等'],
  ])('%s fits %s', (names, masked) => {
    expect(requireApplicants(` ${names} `, masked)).toBe(names);
  });

  it.each([
    ['张四光', '张*'],
    ['李三', '张*'],
    ['张*', '张*三'],
  ])('%s does not fit %s', (names, masked) => {
    expect(() => requireApplicants(names, masked)).toThrow('对不上');
  });

  it('is asked for, and never taken from the masked form', () => {
    expect(() => requireApplicants(' ', '张*')).toThrow('申请人姓名');
    expect(() => requireApplicants('张*', '张*')).toThrow('全名');
  });
});

it('papers are asked for where they belong', () => {
  expect(requireReviewPaper('REVIEW_OPINION')).toBe('REVIEW_OPINION');
  expect(() => requireReviewPaper('HANDLING_OPINION')).toThrow('请在信访事项里出具');
  expect(requirePetitionPaper('HANDLING_OPINION')).toBe('HANDLING_OPINION');
  expect(() => requirePetitionPaper('REVIEW_OPINION')).toThrow('请在复查复核的案卷里出具');
});

it('of an opinion from outside Huiyin names its 文号, never as a number of registration', () => {
  for (const kind of REVIEW_PAPERS) {
    const sample = REVIEW_SAMPLES[kind];
    expect(textOf(kind)).toContain(`（登记编号：${sample.number}）`);
    const outside = (number: string | null) =>
      textOf(kind, { ...sample, number: null, answered: { ...sample.answered, number } });
    expect(outside('供信复〔2026〕8号')).toContain('（原意见文号：供信复〔2026〕8号）');
    expect(outside(null)).toContain('（原意见没有文号）');
    for (const text of [outside('供信复〔2026〕8号'), outside(null)]) expect(text).not.toContain('登记编号');
  }
});
