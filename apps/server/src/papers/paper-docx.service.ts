import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip as mm,
  type IParagraphOptions,
  type ISectionOptions,
} from 'docx';
import { chineseDate, type PaperContent, type PaperParagraph } from '@huiyin/domain';
import { asItWouldBeAnywhere } from './paper-package.service';

/** GB/T 9704-2012: fonts by name, as every office of the trade has them; sizes in half-points. */
const FONTS = {
  TITLE: { font: '方正小标宋简体', size: 44 },
  BODY: { font: '仿宋_GB2312', size: 32 },
  HEADING: { font: '黑体', size: 32 },
  SUBHEADING: { font: '楷体_GB2312', size: 32 },
  COPIES: { font: '仿宋_GB2312', size: 28 },
  PAGE_NUMBER: { font: '宋体', size: 28 },
} as const;

/** 22 lines on 225 mm, in twentieths of a point. */
const LINE = { line: 579, lineRule: LineRuleType.EXACT } as const;
const PAGE: ISectionOptions['properties'] = {
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(25) },
  },
  grid: { type: 'lines', linePitch: LINE.line },
};
/** 28 characters of 16 pt on 156 mm stand a little closer; every word processor reads it so, not every one a grid. */
const CLOSER = -5;
/** 空二字. */
const TWO_CHARACTERS = { firstLine: 2 * 16 * 20 } as const;
/** 成文日期 stands four characters from the right, the office is centred over it by its own indent. */
const FOUR_CHARACTERS = 4 * 16 * 20;

/** What is laid out: a paper, or what is addressed to nobody. */
type Laid = Omit<PaperContent, 'kind' | 'addressee' | 'copies'> &
  Readonly<{ addressee: string | null; copies?: readonly string[] }>;

/**
 * A paper as a Word document. The same content gives the same bytes, on any machine and at any time, so that its hash says
 * something; fonts are named and not brought along, since they are not ours to give.
 */
export async function paperDocx(content: Laid): Promise<Buffer> {
  const { title, addressee, documentNumber, body, remedy, signature, date, copies = [] } = content;
  const day = chineseDate(date);
  const text = remedy === null ? body : [...body, { style: 'BODY', text: remedy } as const];
  const document = new Document({
    title,
    creator: signature,
    lastModifiedBy: signature,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: run('BODY'), paragraph: { spacing: LINE } } } },
    sections: [
      {
        properties: PAGE,
        footers: { default: pageNumber('RIGHT'), even: pageNumber('LEFT') },
        children: [
          line('TITLE', title, { alignment: AlignmentType.CENTER, spacing: { ...LINE, after: LINE.line } }),
          ...(documentNumber === null
            ? []
            : [
                line('BODY', documentNumber, {
                  alignment: AlignmentType.CENTER,
                  spacing: { ...LINE, after: LINE.line },
                }),
              ]),
          ...(addressee ? [line('BODY', `${addressee}：`)] : []),
          // 附件 are named a line below the text (7.3.4);
          // no heading ends a page, and 署名 and date never stand on one without text (GB/T 9704 7.3.5)
          ...text.map(({ style, text: said }, i) =>
            line(style, said, {
              indent: TWO_CHARACTERS,
              ...(isAnnex({ text: said }) ? { spacing: { ...LINE, before: LINE.line } } : {}),
              keepNext: style !== 'BODY' || i === text.length - 1 || isAnnex(text[i + 1]),
            }),
          ),
          line('BODY', signature, {
            alignment: AlignmentType.RIGHT,
            indent: { right: signatureIndent(signature, day) },
            spacing: { ...LINE, before: LINE.line * 2 },
            keepNext: true,
          }),
          line('BODY', day, {
            alignment: AlignmentType.RIGHT,
            indent: { right: FOUR_CHARACTERS },
            keepLines: true,
            // 版记 never stands on a page alone
            keepNext: copies.length > 0,
          }),
          ...(copies.length === 0 ? [] : [copiedTo(copies)]),
        ],
      },
    ],
  });
  return asItWouldBeAnywhere(await Packer.toBuffer(document));
}

const isAnnex = (paragraph: Pick<PaperParagraph, 'text'> | undefined): boolean =>
  paragraph?.text.startsWith('附件：') ?? false;

type Style = PaperParagraph['style'] | 'TITLE';

const run = (style: keyof typeof FONTS) => ({
  font: { ascii: FONTS[style].font, eastAsia: FONTS[style].font, hAnsi: FONTS[style].font, hint: 'eastAsia' },
  size: FONTS[style].size,
  ...(FONTS[style].size === FONTS.BODY.size ? { characterSpacing: CLOSER } : {}),
});

const line = (style: Style, text: string, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    spacing: LINE,
    ...more,
    children: [new TextRun({ text: printable(text), ...run(style) })],
  });

/** Without what XML cannot carry, so that every reader opens it, and without what turns the order of letters around. */
const printable = (text: string): string =>
  text.replace(/(?!\t)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu, '');

/** 版记: between two rules, a character in from either side (GB/T 9704 7.4.2). */
const copiedTo = (offices: readonly string[]): Paragraph => {
  const rule = { style: BorderStyle.SINGLE, size: 6, space: 4 };
  return new Paragraph({
    spacing: { ...LINE, before: LINE.line * 2 },
    indent: { left: 280, right: 280 },
    border: { top: rule, bottom: rule },
    keepLines: true,
    children: [new TextRun({ ...run('COPIES'), text: printable(`抄送：${offices.join('，')}。`) })],
  });
};

/** — 1 — one character from the outer edge: right on odd pages, left on even ones (GB/T 9704 7.5). */
function pageNumber(side: 'LEFT' | 'RIGHT'): Footer {
  const number = new TextRun({ ...run('PAGE_NUMBER'), children: ['— ', PageNumber.CURRENT, ' —'] });
  const indent = { [side.toLowerCase()]: FONTS.PAGE_NUMBER.size * 10 };
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType[side], indent, children: [number] })],
  });
}

/** Centred over the date, but never further right than two characters from the edge (GB/T 9704 7.3.5). */
function signatureIndent(signature: string, day: string): number {
  const widthOf = (text: string): number =>
    [...text].reduce((sum, each) => sum + (/[\d]/.test(each) ? 160 : 320), 0);
  return Math.max(2 * 320, FOUR_CHARACTERS - (widthOf(signature) - widthOf(day)) / 2);
}
