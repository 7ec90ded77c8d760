import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PAPER_TEMPLATES } from './default-templates';
import { PAPER_KINDS } from './paper';
import { samplePaper } from './paper-kinds.rules';
import { requirePaperTemplate, templateInUse, templateProblems } from './paper-template.rules';

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

  it('lets no required element go with what not every matter has', () => {
    const line = (more: string) => problems({ body: opinion.body.replace('\n{诉求}', `\n${more}`) });
    expect(line('{诉求}（由{来文单位}转来，{联系方式}）')).toEqual([
      '必备内容{诉求}与{来文单位}{联系方式}写在同一行：没有后者的事项会把整行略去，请把必备内容单独成行',
    ]);
    // beside what every matter has, or once more in a line of its own
    expect(line('{收到日期}收到：{诉求}')).toEqual([]);
    expect(line('{诉求}\n{诉求}（由{来文单位}转来）')).toEqual([]);
  });

  it('that was stored before a check gives way to ours, under its own title and series while these are sound', () => {
    const stored = {
      title: '信访答复意见书',
      series: '答',
      body: opinion.body.replace('\n{诉求}', '\n{诉求}（{来文单位}）'),
    };
    const used = (one: typeof opinion) => templateInUse('HANDLING_OPINION', one);
    expect(used(stored)).toEqual({ template: { ...stored, body: opinion.body }, ours: true });
    expect(used({ ...stored, series: 'F1' })).toEqual({ template: opinion, ours: true });
    const sound = { ...stored, body: opinion.body };
    expect(used(sound)).toEqual({ template: sound, ours: false });
  });

  it('may say what is required in a heading, which then stays though nothing is under it', () => {
    const body =
      '一、诉求：{诉求}\n二、{查明事实}\n三、{处理结果}\n（一）{处理意见}\n四、依据\n五、{法律依据}';
    expect(problems({ body })).toEqual([]);
    const said = samplePaper('HANDLING_OPINION', { ...opinion, body }).body;
    expect(said.map(({ style }) => style)).toEqual([
      'HEADING',
      'HEADING',
      'HEADING',
      'SUBHEADING',
      'SUBHEADING',
      'HEADING',
    ]);
    expect(said.map(({ text }) => text).join()).toContain('经勘查，塌方属实');
    expect(said.map(({ text }) => text)).not.toContain('四、依据');
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
