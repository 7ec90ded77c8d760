import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { openWorkbook } from './open-workbook';
import { fileOf, readSheet } from './sheets.fixture';

const table = '标题,内容\n路灯,"坏了，\n一个月"\n';
const rows = [
  { row: 1, cells: ['标题', '内容'] },
  { row: 2, cells: ['路灯', '坏了，\n一个月'] },
];

describe('CSV', () => {
  it.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${table}`)],
    ['GB18030', iconv.encode(table, 'gb18030')],
    ['UTF-16 as Excel writes it', iconv.encode(table.replaceAll(',', '\t'), 'utf-16le', { addBOM: true })],
    ['UTF-16, the other way round', iconv.encode(table, 'utf-16be', { addBOM: true })],
  ])('in %s', async (_, content) => {
    expect(await readSheet(await fileOf('a.csv', content))).toEqual(rows);
  });

  it('in GB18030 whose first Chinese character comes late', async () => {
    const content = iconv.encode(`${'a,b\n'.repeat(50_000)}路灯,坏了\n`, 'gb18030');
    expect((await readSheet(await fileOf('a.csv', content))).at(-1)).toEqual({
      row: 50_001,
      cells: ['路灯', '坏了'],
    });
  });

  it('in UTF-8 with one broken byte, which stays visible', async () => {
    const content = Buffer.concat([
      Buffer.from('标题,内容一二三四五六七八九十\n路'),
      Buffer.from([0xff]),
      Buffer.from('灯,坏了\n'),
    ]);
    expect((await readSheet(await fileOf('a.csv', content)))[1]?.cells).toEqual(['路\ufffd灯', '坏了']);
  });

  it.each([
    ['tabs, with commas in the texts', 'a\tb\nc, d, e\tf\ng, h\ti\n', ['c, d, e', 'f']],
    ['semicolons', 'a;b\n1,5;2,5\n1,5;3\n', ['1,5', '2,5']],
    ['one column', '标题\n路灯\n', ['路灯']],
    ['quoted commas that outnumber the tabs', 'a\tb\n"1,2,3"\t"4,5"\n', ['1,2,3', '4,5']],
  ])('with %s', async (_, content, second) => {
    expect((await readSheet(await fileOf('a.csv', content)))[1]?.cells).toEqual(second);
  });

  it('counts empty rows and yields the others; rows may differ in length', async () => {
    expect(await readSheet(await fileOf('a.csv', 'a,b\r\n\r\n,\r\nc\nd,,e\r\n'))).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 4, cells: ['c'] },
      { row: 5, cells: ['d', null, 'e'] },
    ]);
  });

  it('takes quotation marks inside a field as they are', async () => {
    const path = await fileOf('a.csv', '标题,内容\n关于"路灯"的事,"他说""坏了"""\n');
    expect((await readSheet(path))[1]?.cells).toEqual(['关于"路灯"的事', '他说"坏了"']);
  });

  it('is one sheet, named after the file', async () => {
    const workbook = await openWorkbook(await fileOf('x', table), { name: '信访台账.csv' });
    expect(workbook).toMatchObject({ format: 'CSV', sheets: [{ name: '信访台账', declaredRows: null }] });
  });
});

describe('JSON', () => {
  it('reads as a table whose first row is the keys', async () => {
    const path = await fileOf(
      'a.json',
      '[{"title":" 路灯\\u00a0","n":7},{},{"n":1.5,"more":{"a":[1]},"open":true,"none":null}]',
    );
    expect(await readSheet(path)).toEqual([
      { row: 1, cells: ['title', 'n', 'more', 'open', 'none'] },
      { row: 2, cells: [' 路灯\u00a0', 7, null, null, null] },
      { row: 4, cells: [null, 1.5, '{"a":[1]}', true, null] },
    ]);
  });

  it('keeps every digit of a long number, and leaves digits in texts alone', async () => {
    const path = await fileOf(
      'a.json',
      '[{"id": -1234567890123456789, "text": "编号:1234567890123456789 \\"1\\" \\\\", "x": 0.30000000000000004}]',
    );
    expect((await readSheet(path))[1]?.cells).toEqual([
      '-1234567890123456789',
      '编号:1234567890123456789 "1" \\',
      0.30000000000000004,
    ]);
  });

  it('has the keys of all its objects, whatever they are called', async () => {
    const path = await fileOf('a.json', '[{"a":1},{"toString":2},{"__proto__":3}]');
    expect((await readSheet(path)).map(({ cells }) => cells)).toEqual([
      ['a', 'toString', '__proto__'],
      [1, null, null],
      [null, 2, null],
      [null, null, 3],
    ]);
  });

  it('is told by its content where the name says nothing, also in GB18030', async () => {
    const path = await fileOf('upload', iconv.encode('[ {"标题": "路灯"} ]', 'gb18030'));
    expect(await readSheet(path)).toEqual([
      { row: 1, cells: ['标题'] },
      { row: 2, cells: ['路灯'] },
    ]);
  });
});
