import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  chineseDate,
  DEFAULT_PAPER_TEMPLATES,
  PAPER_KINDS,
  filledWith,
  isReviewPaper,
  PAPER_SAMPLES,
  PLACEHOLDERS,
  REVIEW_PLACEHOLDERS,
  REVIEW_SAMPLES,
  samplePaper,
  wordsOf,
  type PaperContent,
  type PaperKind,
} from '@huiyin/domain';
import { paperDocx } from './paper-docx.service';
import { partsOf } from './paper-package.service';

const sample = (kind: PaperKind): PaperContent =>
  samplePaper(kind, DEFAULT_PAPER_TEMPLATES[kind], '岳信复〔2026〕1号');
const saidOf = (kind: PaperKind) =>
  isReviewPaper(kind)
    ? filledWith(REVIEW_PLACEHOLDERS, REVIEW_SAMPLES[kind])
    : filledWith(PLACEHOLDERS, PAPER_SAMPLES[kind]);

const part = async (content: PaperContent, name: string): Promise<string> =>
  String((await partsOf(await paperDocx(content))).get(name));

/** The paragraphs of a document as Word would read them. */
const paragraphsOf = async (content: PaperContent): Promise<string[]> =>
  [...(await part(content, 'word/document.xml')).matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );

const hashOf = async (content: PaperContent) =>
  createHash('sha256')
    .update(await paperDocx(content))
    .digest('hex');

describe.each(PAPER_KINDS)('the document of a %s', (kind) => {
  it('holds title, number, addressee, the elements the law wants, remedy, office and day', async () => {
    const content = sample(kind);
    const lines = await paragraphsOf(content);
    const to = content.addressee === '' ? [] : [`${content.addressee}：`];
    const head = [content.title, '岳信复〔2026〕1号', ...to];
    expect(lines.slice(0, head.length)).toEqual(head);
    for (const element of wordsOf(kind).wanted)
      for (const said of (saidOf(kind)(element) ?? '').split('\n'))
        expect(lines.join('\n')).toContain(said.replace(/。$/u, ''));
    expect(lines.includes(content.remedy ?? '')).toBe(content.remedy !== null);
    const foot = [
      content.signature,
      chineseDate(content.date),
      ...content.copies.map((office) => `抄送：${office}。`),
    ];
    expect(lines.slice(-foot.length)).toEqual(foot);
  });
});

describe('a document', () => {
  it('is the same bytes whenever and wherever it is made', async () => {
    const zone = process.env['TZ'];
    const first = await hashOf(sample('HANDLING_OPINION'));
    try {
      process.env['TZ'] = 'Pacific/Auckland';
      expect(await hashOf(sample('HANDLING_OPINION'))).toBe(first);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    expect(await hashOf({ ...sample('HANDLING_OPINION'), date: '2026-05-09' })).not.toBe(first);
  });

  it('is laid out by GB/T 9704', async () => {
    const xml = await part(sample('HANDLING_OPINION'), 'word/document.xml');
    // A4, and 37, 35, 28 and 26 mm, in twentieths of a point
    expect(xml).toMatch(/<w:pgSz w:w="11905" w:h="16837"/);
    expect(xml).toMatch(/w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(xml).toMatch(/<w:docGrid w:type="lines" w:linePitch="579"/);
    expect(xml).toMatch(/w:eastAsia="方正小标宋简体"[^>]*\/><w:sz w:val="44"\/>/);
    expect(xml).toMatch(/w:eastAsia="仿宋_GB2312"[^>]*\/><w:spacing w:val="-5"\/><w:sz w:val="32"\/>/);
    const footers = await Promise.all(
      [1, 2].map((n) => part(sample('HANDLING_OPINION'), `word/footer${n}.xml`)),
    );
    for (const footer of footers) expect(footer).toMatch(/— .*PAGE.* —/s);
    expect(footers.map((footer) => /w:jc w:val="(\w+)"/.exec(footer)?.[1])).toEqual(['right', 'left']);
    expect(await part(sample('HANDLING_OPINION'), 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  it('keeps headings with their text, and the last words with who signs', async () => {
    const xml = await part(sample('HANDLING_OPINION'), 'word/document.xml');
    const kept = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
      .filter(([paragraph]) => paragraph.includes('<w:keepNext/>'))
      .map(([paragraph]) => paragraph.replace(/<[^>]*>/g, ''));
    const { body, remedy, signature, date } = sample('HANDLING_OPINION');
    const headings = body.filter(({ style }) => style !== 'BODY').map(({ text }) => text);
    expect(headings.length).toBeGreaterThan(3);
    // the day with 抄送, which never stands on a page alone
    expect(kept).toEqual([...headings, remedy, signature, chineseDate(date)]);
    const uncopied = await part({ ...sample('HANDLING_OPINION'), copies: [] }, 'word/document.xml');
    expect(uncopied.split('<w:keepNext/>')).toHaveLength(kept.length);
  });

  it('keeps what people wrote as text', async () => {
    const content = { ...sample('HANDLING_OPINION'), title: '<w:t>&"\u0001关于' };
    expect((await paragraphsOf(content))[0]).toBe('&lt;w:t&gt;&amp;&quot;关于');
  });

  it('leaves out what XML cannot carry and what turns letters around, and no rare character', async () => {
    const content = { ...sample('HANDLING_OPINION'), title: '𠮷\ufffe田\uffff·\u202e一\u0001二\ud800三' };
    expect((await paragraphsOf(content))[0]).toBe('𠮷田·一二三');
  });

  it('brings no font and no other file along', async () => {
    const names = [...(await partsOf(await paperDocx(sample('HANDLING_OPINION')))).keys()];
    expect(names.filter((name) => !name.endsWith('.xml') && !name.endsWith('.rels'))).toEqual([]);
  });
});
