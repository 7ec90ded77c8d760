import { describe, expect, it } from '@jest/globals';
import { explain, fields, labels, refusals, RuleViolation, toldDetails } from '@huiyin/domain';
import { chineseInEnglish, chineseMarks } from './english';
import { filesBelow, textOf } from './files';

const sources = ['packages/domain/src', 'apps/server/src', 'apps/console/src', 'apps/portal/src']
  .flatMap(filesBelow)
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$|\/(demo|testing)\/|ra-zh/.test(file));

/** The preview of a paper, which is Chinese in any language. */
const CHINESE_PAPER = 'apps/console/src/papers/PaperSheet.tsx';

/** The button that leads out of English is in Chinese. */
const WAY_BACK = 'apps/console/src/frame/frame.text.ts: 中文';

describe('an English page', () => {
  it('has no Chinese marks between its words', () => {
    const strays = sources
      .filter((file) => /^apps\/(console|portal)\//.test(file) && !file.endsWith('text.zh.ts'))
      .filter((file) => file !== CHINESE_PAPER)
      .flatMap((file) => chineseMarks(textOf(file), file.endsWith('x')).map((mark) => `${file}: ${mark}`));
    expect(strays).toEqual([]);
    expect(chineseMarks(textOf(CHINESE_PAPER), true)).toContain('：');
  });

  it.each([
    ['const title = `${label}：${name}`;', ['：']],
    ['const part = <b>{name}（{post}）</b>;', ['（', '）']],
    ["const row = names.join('、');", ['、']],
    ['const text = { en: { of: (a: string) => `of ${a}；` } };', ['；']],
  ])('would be found out: %s', (source, found) => {
    expect(chineseMarks(source, true)).toEqual(found);
  });

  it.each([
    'const text = { zh: { of: (a: string) => `（${a}）` } };',
    "const zh = ['第几条，如 20、23', 'x'];",
  ])('is at ease with %s', (source) => {
    expect(chineseMarks(source)).toEqual([]);
  });
});

describe('an English refusal', () => {
  it('has no Chinese words of ours in it, wherever it is written', () => {
    expect(sources.length).toBeGreaterThan(1_000);
    const strays = sources.flatMap((file) => {
      const text = textOf(file);
      const found = /\p{Script=Han}/u.test(text) ? chineseInEnglish(text, file.endsWith('x')) : [];
      return found.map((stray) => `${file}: ${stray}`);
    });
    expect(strays).toEqual([WAY_BACK]);
  });

  it.each([
    ["throw new RuleViolation('INVALID', { what: '附件' });", ['附件']],
    ["throw new RuleViolation('TOO_LARGE', { limit: `${MOST} 行` });", [' 行']],
    ["const refusal = { code: 'IN_USE', details: { by: `${n} 件` } };", [' 件']],
    ["const said = { zh: '行', en: '行' };", ['行']],
    ["invalid(same('格式'));", ['格式']],
    ['const text = { en: { go: (n: number) => `go 去 ${n}` } };', ['go 去 ']],
    ['const part = { en: <b>去</b> };', ['去']],
  ])('would be found out: %s', (source, found) => {
    expect(chineseInEnglish(source, true)).toEqual(found);
  });

  it.each([
    "throw new RuleViolation('TOO_LARGE', { limit: { zh: `${MOST} 行`, en: `${MOST} rows` } });",
    "throw new RuleViolation('REQUIRED', { field: '理由' });",
    "const said = { zh: '例如“岳信”', en: 'such as “岳信”' };",
    "throw new RuleViolation('IN_USE', { by: name });",
  ])('is at ease with %s', (source) => {
    expect(chineseInEnglish(source)).toEqual([]);
  });

  it('calls fields, roles and states in its own language, and what people wrote as they wrote it', () => {
    for (const [field, english] of Object.entries(fields))
      expect([field, english]).toEqual([
        expect.stringMatching(/\p{Script=Han}/u),
        expect.stringMatching(/^[ -~’]+$/),
      ]);
    const details = { field: '理由', reason: { zh: '太短', en: 'too short' } } as const;
    expect(explain('INVALID', details)).toBe('理由 不正确：太短');
    expect(explain('INVALID', details, 'en')).toBe('reason is invalid: too short');
    expect(toldDetails(details, 'en')).toEqual({ field: '理由', reason: 'too short' });
    expect(new RuleViolation('INVALID', details).message).toBe('理由 不正确：太短');
    expect(explain('SPONSORED', { by: '周明' }, 'en')).toContain('周明');
    expect(
      explain(
        'PAPER_INCOMPLETE',
        {
          missing: [
            { zh: '事实', en: 'facts' },
            { zh: '依据', en: 'basis' },
          ],
        },
        'en',
      ),
    ).toContain('facts, basis');
  });

  it('of every code is written in English, as are the labels that fill it', () => {
    for (const { en } of [...Object.values(refusals), ...Object.values(labels)])
      expect(en.replace(/“[^”]*”/g, '')).not.toMatch(/\p{Script=Han}/u);
  });
});
