import { describe, expect, it } from '@jest/globals';
import type { PetitionEventKind } from '../petitions/petition';
import type { ReviewResult, ReviewTier } from '../reviews/review';
import { DEFAULT_PAPER_TEMPLATES } from './default-templates';
import { answerFell, fallSentence, opinionFell, type ReviewDecision } from './fallen-paper.rules';
import { PAPER_SAMPLES } from './paper-samples';
import { issueRefusal, paperContent } from './paper.rules';

const on = (day: number) => new Date(Date.UTC(2026, 2, day, 2));
const line = (...kinds: readonly (readonly [PetitionEventKind, number])[]) =>
  kinds.map(([kind, day], i) => ({ kind, seq: i + 1, at: on(day) }));
const said = (tier: ReviewTier, result: ReviewResult, day: number): ReviewDecision => ({
  tier,
  result,
  body: '云溪县信访局',
  decidedAt: on(day),
});

describe('an answer', () => {
  const once = line(['ANSWERED', 1], ['SERVED', 2]);

  it.each(['QUASHED', 'REMANDED', 'CHANGED'] as const)('that was %s is no longer in force', (result) => {
    expect(answerFell(1, once, [said('REVIEW', result, 5)])).toMatchObject({ result });
    expect(answerFell(1, once, [said('REVIEW', 'UPHELD', 5), said('RE_REVIEW', result, 9)])).toMatchObject({
      tier: 'RE_REVIEW',
      result,
    });
  });

  it('stands where it was upheld, and where nobody reviewed it', () => {
    expect(answerFell(1, once, [said('REVIEW', 'UPHELD', 5), said('RE_REVIEW', 'UPHELD', 9)])).toBeNull();
    expect(answerFell(1, once, [])).toBeNull();
  });

  it('falls by what was said of it, and not of the next one', () => {
    const twice = line(['ANSWERED', 1], ['QUASHED', 5], ['ANSWERED', 7]);
    const [first, second] = [said('REVIEW', 'QUASHED', 5), said('REVIEW', 'REMANDED', 9)];
    expect(answerFell(1, twice, [first])).toBe(first);
    expect(answerFell(3, twice, [first])).toBeNull();
    expect(answerFell(1, twice, [second, first])).toBe(first);
    expect(answerFell(3, twice, [second, first])).toBe(second);
  });

  it('is the only act that falls', () => {
    expect(answerFell(1, line(['ACCEPTED', 1], ['ANSWERED', 2]), [said('REVIEW', 'QUASHED', 5)])).toBeNull();
  });
});

describe('the opinion of a review', () => {
  const first = said('REVIEW', 'UPHELD', 5);

  it('falls by the second review of it alone', () => {
    const above = said('RE_REVIEW', 'CHANGED', 9);
    expect(opinionFell(first, [first, above])).toBe(above);
    expect(opinionFell(first, [first, said('RE_REVIEW', 'UPHELD', 9)])).toBeNull();
    // of the next round is another opinion
    expect(opinionFell(first, [first, said('REVIEW', 'UPHELD', 7), above])).toBeNull();
    expect(opinionFell(above, [first, above])).toBeNull();
  });
});

describe('what is issued', () => {
  const fell = answerFell(1, line(['ANSWERED', 1]), [said('REVIEW', 'QUASHED', 5)]);

  it('is no answer that fell, and says by what; its other papers are', () => {
    const facts = { ...PAPER_SAMPLES.HANDLING_OPINION, fell };
    expect(issueRefusal('HANDLING_OPINION', facts)).toMatchObject({
      code: 'PAPER_FELL',
      details: { fell: { zh: '已被云溪县信访局2026年3月5日作出的复查意见撤销，不再有效' } },
    });
    expect(issueRefusal('HANDLING_OPINION', { ...facts, fell: null })).toBeNull();
    expect(issueRefusal('ACCEPTANCE_NOTICE', { ...PAPER_SAMPLES.ACCEPTANCE_NOTICE, fell })).toBeNull();
  });

  it('is no result while the next one is owed; what was changed has one', () => {
    const report = { ...PAPER_SAMPLES.COMPLETION_REPORT, fell };
    const changed = answerFell(1, line(['ANSWERED', 1]), [said('REVIEW', 'CHANGED', 5)]);
    expect(issueRefusal('COMPLETION_REPORT', report)?.code).toBe('PAPER_FELL');
    expect(issueRefusal('COMPLETION_REPORT', { ...report, fell: changed })).toBeNull();
    const { body } = paperContent(
      'COMPLETION_REPORT',
      { ...report, fell: changed },
      DEFAULT_PAPER_TEMPLATES.COMPLETION_REPORT,
    );
    expect(body.map(({ text }) => text)).toContain(
      '予以支持；已被云溪县信访局2026年3月5日作出的复查意见变更，不再有效，以复查意见书为准。',
    );
  });

  it('names it in both languages', () => {
    expect(fell && fallSentence(fell).en).toBe(
      'no longer in force: quashed by 云溪县信访局, review of 5 March 2026',
    );
  });
});
