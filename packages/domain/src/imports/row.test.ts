import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CellValue, FORMULA_WITHOUT_RESULT } from './cell';
import { IMPORT_FIELDS, type ImportField } from './fields';
import type { HeaderColumn } from './header';
import { describeProblem } from './problems';
import { type ImportedRow, readRow, type RowOptions } from './row';

const options: RowOptions = { sheet: '台账', now: new Date('2026-11-20T09:00:00+08:00') };
const sound = { content: '村口的路灯坏了。', title: '路灯', receivedAt: '2020-01-06 12:09:38' };

function read(cells: Partial<Record<ImportField, CellValue>>, more: Partial<RowOptions> = {}) {
  const columns = Object.keys(cells).map((field, index) => ({ index, header: field, field }) as HeaderColumn);
  const result = readRow({ row: 12, cells: Object.values(cells) }, columns, { ...options, ...more });
  const told = 'value' in result ? result.notes : result.problems;
  return { value: 'value' in result ? result.value : null, codes: told.map(({ code }) => code), told };
}

function isSound({ title, content, receivedAt, replyText, repliedAt }: ImportedRow): boolean {
  const titled = title !== '' && Array.from(title).length <= 200;
  const answered = (replyText === null) === (repliedAt === null);
  return titled && content !== '' && answered && Date.parse(receivedAt) <= options.now.getTime();
}

describe('readRow', () => {
  it('takes every field of an answered row', () => {
    const { value, codes } = read({
      originalNumber: 24,
      petitionerName: ' 张三 ',
      phone: 5550001,
      address: '某镇某村',
      title: '路灯\n坏了',
      content: '\n\t\t　　村口的路灯坏了。\n\t',
      receivedAt: { date: 43836.5066898148 },
      topicLevel1: '城乡建设',
      topicLevel2: '公共设施',
      topicLevel3: null,
      replyText: '已修好。',
      repliedAt: '2020/1/9 8:00:00',
      state: '已办结',
    });
    expect(codes).toEqual([]);
    expect(value).toEqual({
      originalNumber: '24',
      petitionerName: '张三',
      phone: '5550001',
      address: '某镇某村',
      title: '路灯 坏了',
      content: '村口的路灯坏了。',
      receivedAt: '2020-01-06T12:09:38+08:00',
      topicPath: ['城乡建设', '公共设施'],
      replyText: '已修好。',
      repliedAt: '2020-01-09T08:00:00+08:00',
      state: '已办结',
    });
  });

  it('tells every problem of a row, with sheet, row and column', () => {
    const { value, told } = read({ title: null, content: ' ', receivedAt: '2020-02-30' });
    expect(value).toBeNull();
    expect(told.map(describeProblem)).toEqual([
      '台账 第 12 行 C 列（receivedAt）：“2020-02-30”不是存在的日期或时间。',
      '台账 第 12 行：主题和内容都是空的。',
    ]);
  });

  it.each<[string, Partial<Record<ImportField, CellValue>>, string]>([
    ['no date', { ...sound, receivedAt: null }, 'DATE_MISSING'],
    ['a date to come', { ...sound, receivedAt: '2027-01-01' }, 'DATE_IN_FUTURE'],
    ['a failed formula', { ...sound, title: { error: '#REF!' } }, 'CELL_ERROR'],
    [
      'a formula never calculated',
      { ...sound, title: { error: FORMULA_WITHOUT_RESULT } },
      'FORMULA_WITHOUT_RESULT',
    ],
    ['a failed formula for a date', { ...sound, receivedAt: { error: '#N/A' } }, 'CELL_ERROR'],
    ['a text beyond the bound', { ...sound, content: '长'.repeat(20_001) }, 'TOO_LONG'],
    ['a reply without date', { ...sound, replyText: '已修好。', repliedAt: null }, 'REPLY_WITHOUT_DATE'],
    [
      'a reply before the message',
      { ...sound, replyText: '已修好。', repliedAt: '2020-01-05' },
      'REPLY_BEFORE_RECEIPT',
    ],
  ])('refuses %s', (_, cells, code) => {
    expect(read(cells)).toMatchObject({ value: null, codes: [code] });
  });

  it.each<[string, Partial<Record<ImportField, CellValue>>, string, object]>([
    ['no content', { ...sound, content: null }, 'CONTENT_FROM_TITLE', { content: '路灯' }],
    [
      'a gap in the topic',
      { ...sound, topicLevel1: '城乡建设', topicLevel2: '', topicLevel3: '路灯' },
      'TOPIC_GAP',
      { topicPath: ['城乡建设'] },
    ],
    [
      'a date of reply alone',
      { ...sound, replyText: null, repliedAt: '2020-01-07' },
      'REPLY_DATE_WITHOUT_TEXT',
      { repliedAt: null },
    ],
    [
      'a state that claims a reply',
      { ...sound, state: '已办理' },
      'STATE_WITHOUT_REPLY',
      { state: '已办理', replyText: null },
    ],
    [
      'digits a spreadsheet lost',
      { ...sound, originalNumber: '6.21785E+18' },
      'DIGITS_LOST',
      { originalNumber: '6.21785E+18' },
    ],
    ['characters already lost', { ...sound, title: '路\ufffd' }, 'UNREADABLE_CHARACTERS', {}],
  ])('takes a row with %s and says so', (_, cells, code, value) => {
    expect(read(cells)).toMatchObject({ value, codes: [code] });
  });

  it('makes a title of the first sentence after the greetings', () => {
    const content = '尊敬的领导：\n您好！村口的路灯坏了一个月。请派人来修。';
    expect(read({ ...sound, title: '', content })).toMatchObject({
      value: { title: '村口的路灯坏了一个月', content },
      codes: ['TITLE_FROM_CONTENT'],
    });
  });

  it('loses nothing of a title that is too long', () => {
    const title = `村口的路灯坏了。${'请派人来修，'.repeat(40)}`;
    const { value, codes } = read({ ...sound, title });
    expect(codes).toEqual(['TITLE_SHORTENED']);
    expect(value?.title).toBe('村口的路灯坏了');
    expect(value?.content).toBe(`${title}\n\n${sound.content}`);
  });

  it('counts a reply of the same day, without a time, from the receipt', () => {
    const { value } = read({ ...sound, replyText: '已修好。', repliedAt: '2020-01-06' });
    expect(value?.repliedAt).toBe('2020-01-06T12:09:38+08:00');
  });

  it('uses the date the importer gave where the file has none', () => {
    const { content, title } = sound;
    const receivedAt = '2020-06-01T00:00:00+08:00';
    const receivedOn = '2020-06-01';
    expect(read({ content, title }, { receivedOn })).toMatchObject({ value: { receivedAt }, codes: [] });
    expect(read({ ...sound, receivedAt: '' }, { receivedOn })).toMatchObject({
      value: { receivedAt },
      codes: ['RECEIPT_ASSUMED'],
    });
    expect(read({ content, title })).toMatchObject({ value: null, codes: ['DATE_MISSING'] });
  });

  it.each(['城乡建设/公共设施', '城乡建设 > 公共设施', '城乡建设→公共设施'])(
    'splits the path %s',
    (topicPath) => {
      expect(read({ ...sound, topicPath }).value?.topicPath).toEqual(['城乡建设', '公共设施']);
    },
  );

  it('gives either a row within the bounds or problems, whatever the cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.double().map((date) => ({ date })),
      fc.constantFrom<CellValue>('2020/1/6', '路'.repeat(300), { error: '#N/A' }),
    );
    const cells = fc.record(Object.fromEntries(IMPORT_FIELDS.map((field) => [field, cell])));
    fc.assert(
      fc.property(cells, (any) => {
        const { value, codes } = read(any as Partial<Record<ImportField, CellValue>>);
        expect(value ? isSound(value) : codes.length > 0).toBe(true);
      }),
    );
  });
});
