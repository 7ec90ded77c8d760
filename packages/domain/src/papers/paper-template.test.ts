import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PAPER_TEMPLATES } from './default-templates';
import { PAPER_KINDS } from './paper';
import { requirePaperTemplate, templateProblems } from './paper-template.rules';

const opinion = DEFAULT_PAPER_TEMPLATES.HANDLING_OPINION;
const problems = (more: Partial<typeof opinion>) =>
  templateProblems('HANDLING_OPINION', { ...opinion, ...more }).map(({ zh }) => zh);

describe('a template', () => {
  it.each(PAPER_KINDS)('of ours for %s has no problem', (kind) => {
    const template = DEFAULT_PAPER_TEMPLATES[kind];
    expect(templateProblems(kind, template)).toEqual([]);
    expect(requirePaperTemplate(kind, template)).toEqual(template);
  });

  it('names what it misspells and what it lacks', () => {
    const body = opinion.body.replace('{法律依据}', '{法律根据}');
    expect(problems({ body })).toEqual(['没有这个占位符：{法律根据}', '缺少必备内容：{法律依据}']);
    expect(problems({ body: `${opinion.body}\n{事项` })).toEqual(['花括号没有成对']);
    expect(problems({ title: '关于{事项}的意见' })).toEqual(['标题里不用占位符']);
    expect(problems({ series: 'F1' })).toEqual(['字号用一至四个汉字，例如“复”']);
    expect(() => requirePaperTemplate('HANDLING_OPINION', { ...opinion, body })).toThrow('缺少必备内容');
  });

  it.each([
    '您不服的，可以申请行政复议或者向人民法院提起诉讼。',
    '不服本意见的，可以自收到之日起30日内向县信访局请求复查。',
    '可以再次提出复核。',
  ])('names no remedy of its own, since the route’s is printed: %s', (line) => {
    expect(problems({ body: `${opinion.body}\n${line}` })).toEqual([expect.stringContaining('救济途径')]);
    const last = DEFAULT_PAPER_TEMPLATES.RE_REVIEW_OPINION;
    expect(templateProblems('RE_REVIEW_OPINION', { ...last, body: `${last.body}\n${line}` })).toHaveLength(1);
    const way = DEFAULT_PAPER_TEMPLATES.LAWFUL_WAY_NOTICE;
    expect(templateProblems('LAWFUL_WAY_NOTICE', { ...way, body: `${way.body}\n${line}` })).toEqual([]);
  });

  it('is written with any line ends', () => {
    const body = opinion.body.replaceAll('\n', '\r\n');
    expect(requirePaperTemplate('HANDLING_OPINION', { ...opinion, body })).toEqual(opinion);
  });

  it('asks for no property of every object', () => {
    expect(problems({ body: `${opinion.body}\n{constructor}` })).toEqual(['没有这个占位符：{constructor}']);
  });
});
