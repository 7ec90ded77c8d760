import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { fileOf, readSheet, sharedStrings, xlsxParts, zipOf } from './sheets.fixture';

const one = '<row><c><v>1</v></c></row>';
const refusal = (path: string, name?: string) =>
  readSheet(path, name).then(
    () => null,
    (error: { code?: string; details?: { reason: { zh: string } } }) => [
      error.code,
      error.details?.reason.zh,
    ],
  );
const bytesOf = async (parts: Record<string, string>, compress = true) =>
  readFile(await zipOf(parts, { compress }));

/** Changes the fields of every entry in the central directory; the signature is PK 1 2. */
function patchDirectory(zip: Buffer, patch: (header: Buffer) => void): Buffer {
  for (
    let at = zip.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0;
    at = zip.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    patch(zip.subarray(at));
  }
  return zip;
}

describe('files that are no spreadsheet', () => {
  const ole2 = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(100_000)]);
  const encrypted = Buffer.concat([ole2, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(600)]);

  it.each<[string, string | Buffer, string, string]>([
    ['an empty file', '', 'a.csv', '文件是空的'],
    ['a legacy .xls', ole2, 'a.xls', '另存为 .xlsx'],
    ['an encrypted workbook', encrypted, 'a.xlsx', '去掉密码'],
    ['a web page called .xls', '\ufeff\n<html><table></table></html>', 'a.xls', '网页'],
    ['a PDF', '%PDF-1.7\n', 'a.xlsx', '不是电子表格'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'a.png', '不是电子表格'],
    ['a CSV of blanks', ' \n,,\n\n', 'a.csv', '没有任何内容'],
    ['a JSON of one object', '{"title": "路灯"}', 'a.json', '对象组成的数组'],
    ['a JSON of numbers', '[1, 2]', 'a.json', '对象组成的数组'],
    [
      'a JSON whose objects share no key',
      JSON.stringify(Array.from({ length: 1100 }, (_, at) => ({ [`k${at}`]: 1 }))),
      'a.json',
      '对象组成的数组',
    ],
    ['a JSON with a mistake', '[{"title": 路灯}]', 'a.json', '格式不正确'],
    ['a JSON of nothing', '[]', 'a.json', '没有任何内容'],
  ])('%s', async (_, content, name, reason) => {
    expect(await refusal(await fileOf(name, content), name)).toEqual([
      'FILE_UNREADABLE',
      expect.stringContaining(reason),
    ]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['a zip of something else', { 'a.txt': 'a' }, '不是电子表格'],
    ['an OpenDocument table', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, '.ods'],
    [
      'a binary workbook',
      {
        ...xlsxParts(one),
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="urn:x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      },
      '.xlsb',
    ],
    ['a text document', xlsxParts(one, { 'xl/workbook.xml': '<document/>' }), '不是电子表格'],
    ['a workbook without sheets', xlsxParts(one, { 'xl/workbook.xml': '<workbook/>' }), '没有任何内容'],
    ['a workbook without a filled cell', xlsxParts('<row r="1"><c r="A1" s="1"/></row>'), '没有任何内容'],
  ])('%s', async (_, parts, reason) => {
    expect(await refusal(await zipOf(parts))).toEqual(['FILE_UNREADABLE', expect.stringContaining(reason)]);
  });
});

describe('files that were cut off or damaged', () => {
  it.each([0.2, 0.6, 0.99])('an .xlsx of which %d arrived', async (part) => {
    const zip = await bytesOf(xlsxParts(one.repeat(500)));
    const path = await fileOf('a.xlsx', zip.subarray(0, Math.floor(zip.length * part)));
    expect(await refusal(path)).toEqual(['FILE_UNREADABLE', expect.stringContaining('不完整')]);
  });

  it('an .xlsx with one wrong byte', async () => {
    const zip = await bytesOf(xlsxParts('<row><c t="str"><v>Streetlamp</v></c></row>'), false);
    zip[zip.indexOf('Streetlamp')] = 'X'.charCodeAt(0);
    expect(await refusal(await fileOf('a.xlsx', zip))).toEqual([
      'FILE_UNREADABLE',
      expect.stringContaining('损坏'),
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['XML that is not well-formed', xlsxParts('<row><c></row>')],
    [
      'XML that ends too early',
      xlsxParts('', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>1</v></c></row>' }),
    ],
    [
      'a string that is not there',
      xlsxParts('<row><c t="s"><v>1</v></c></row>', sharedStrings('<si><t>a</t></si>')),
    ],
    ['a row that is no number', xlsxParts('<row r="x"><c><v>1</v></c></row>')],
    ['a column beyond the last', xlsxParts('<row><c r="XFE1"><v>1</v></c></row>')],
    [
      'a sheet that is not there',
      xlsxParts(one, {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="urn:x/worksheet" Target="gone.xml"/></Relationships>',
      }),
    ],
    ['nesting without end', xlsxParts(`${'<a>'.repeat(100)}${'</a>'.repeat(100)}`)],
  ])('%s', async (_, parts) => {
    expect(await refusal(await zipOf(parts))).toEqual(['FILE_UNREADABLE', expect.stringContaining('损坏')]);
  });

  it.each<[string, Buffer]>([
    ['a JSON cut inside a character', Buffer.from('[{"title": "路灯"}, {"title": "路').subarray(0, -1)],
    ['a JSON cut inside an escape', Buffer.from('[{"title": "\\u8def\\u70')],
  ])('%s', async (_, content) => {
    expect(await refusal(await fileOf('a.json', content))).toEqual([
      'FILE_UNREADABLE',
      expect.stringContaining('不完整'),
    ]);
  });

  it('a CSV cut inside a character', async () => {
    const path = await fileOf('a.csv', Buffer.from('标题,内容\n路灯,坏了').subarray(0, -1));
    expect(await refusal(path)).toEqual(['FILE_UNREADABLE', expect.stringContaining('不完整')]);
  });

  it('a CSV with a quotation mark left open, naming the row', async () => {
    const path = await fileOf('a.csv', `title,content\n${'a,b\n'.repeat(98)}c,"d\ne,f\n`);
    expect(await refusal(path)).toEqual(['FILE_UNREADABLE', expect.stringContaining('第 100 行')]);
  });
});

describe('hostile files', () => {
  const entity = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';

  it.each(['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/styles.xml'])(
    'a DOCTYPE in %s',
    async (part) => {
      const parts = xlsxParts('<row><c t="str"><v>1</v></c></row>');
      parts[part] = `${entity}${parts[part]?.replace(/<\?xml.*?\?>\s*/, '')}`;
      expect(await refusal(await zipOf(parts))).toEqual([
        'FILE_UNREADABLE',
        expect.stringContaining('DOCTYPE'),
      ]);
    },
  );

  it('a part that swells more than a hundredfold', async () => {
    const path = await zipOf(xlsxParts(one + '<row/>'.repeat(2_000_000)));
    expect(await refusal(path)).toEqual(['FILE_UNREADABLE', expect.stringContaining('大得异常')]);
  });

  it('a text without end', async () => {
    const noise = Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => (at * 7919) % 65_521)).toString(
      'base64',
    );
    const path = await zipOf(xlsxParts(`<row><c t="str"><v>${noise.repeat(2)}</v></c></row>`));
    expect(await refusal(path)).toEqual(['FILE_UNREADABLE', expect.stringContaining('大得异常')]);
  });

  it.each<[string, Record<string, string>]>([
    [
      'a cell of many long runs',
      xlsxParts(
        `<row><c t="inlineStr"><is>${`<r><t>${'a'.repeat(300_000)}</t></r>`.repeat(4)}</is></c></row>`,
      ),
    ],
    [
      'a shared string of many long runs',
      xlsxParts(
        '<row><c t="s"><v>0</v></c></row>',
        sharedStrings(`<si>${`<r><t>${'a'.repeat(300_000)}</t></r>`.repeat(4)}</si>`),
      ),
    ],
    [
      'a row that names a long string again and again',
      xlsxParts(
        `<row>${'<c t="s"><v>0</v></c>'.repeat(20)}</row>`,
        sharedStrings(`<si><t>${'a'.repeat(1_000_000)}</t></si>`),
      ),
    ],
  ])('%s', async (_, parts) => {
    expect(await refusal(await zipOf(parts))).toEqual([
      'FILE_UNREADABLE',
      expect.stringContaining('大得异常'),
    ]);
  });

  it('sizes beyond a GiB in the directory', async () => {
    const zip = patchDirectory(await bytesOf(xlsxParts(one)), (header) => header.writeUInt32LE(2 ** 29, 24));
    expect(await refusal(await fileOf('a.xlsx', zip))).toEqual([
      'FILE_UNREADABLE',
      expect.stringContaining('大得异常'),
    ]);
  });

  it('a directory that tells too small a size', async () => {
    const zip = patchDirectory(await bytesOf(xlsxParts(one.repeat(1000))), (header) =>
      header.writeUInt32LE(10, 24),
    );
    expect(await refusal(await fileOf('a.xlsx', zip))).toEqual([
      'FILE_UNREADABLE',
      expect.stringContaining('损坏'),
    ]);
  });

  it('parts with a password of their own', async () => {
    const zip = patchDirectory(await bytesOf(xlsxParts(one)), (header) => header.writeUInt16LE(1, 8));
    expect(await refusal(await fileOf('a.xlsx', zip))).toEqual([
      'FILE_UNREADABLE',
      expect.stringContaining('去掉密码'),
    ]);
  });

  it('more than 10,000 entries', async () => {
    const entries = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`part${at}`, '']));
    const path = await zipOf({ ...xlsxParts(one), ...entries }, { compress: false });
    expect(await refusal(path)).toEqual(['FILE_UNREADABLE', expect.stringContaining('大得异常')]);
  });
});

describe('failures that are not the file’s fault', () => {
  it('pass as they are', async () => {
    expect(await refusal('/nowhere/a.xlsx')).toEqual(['ENOENT', undefined]);
  });
});
