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

  it('is written with any line ends', () => {
    const body = opinion.body.replaceAll('\n', '\r\n');
    expect(requirePaperTemplate('HANDLING_OPINION', { ...opinion, body })).toEqual(opinion);
  });

  it('asks for no property of every object', () => {
    expect(problems({ body: `${opinion.body}\n{constructor}` })).toEqual(['没有这个占位符：{constructor}']);
  });
});
