import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PAPER_TEMPLATES } from './default-templates';
import { withTitleMarks } from './law-titles.rules';
import { sampleFacts } from './paper-samples';
import { paperContent } from './paper.rules';

describe('a law on paper', () => {
  it('bears the marks of a title wherever our own words cite it, and once', () => {
    expect(
      withTitleMarks('书面答复您（信访工作条例第三十一条、第三十二条）。依据：政府信息公开条例第三十三条。'),
    ).toBe('书面答复您（《信访工作条例》第三十一条、第三十二条）。依据：《政府信息公开条例》第三十三条。');
    const marked = '（《行政复议法》第二十条）';
    expect(withTitleMarks(marked)).toBe(marked);
  });

  it('stays as whoever writes cites it', () => {
    const cited = '依据信访工作条例第三十二条；公路法第三十五条';
    const facts = sampleFacts();
    const answered = facts.answered && { ...facts.answered, legalBasis: cited };
    const { body } = paperContent(
      'HANDLING_OPINION',
      { ...facts, answered },
      DEFAULT_PAPER_TEMPLATES.HANDLING_OPINION,
    );
    expect(body.map(({ text }) => text)).toContain(cited);
  });
});
