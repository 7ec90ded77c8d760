import { createWriteStream } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { columnName, type ImportedRow, type ImportField, readRow, suggestHeader } from '@huiyin/domain';
import fc from 'fast-check';
import type { TableRow } from './sheet-xml';
import { newPath, readSheet } from './sheets.fixture';
import { writeWorkbook } from './write-workbook';

const fields = [
  'originalNumber',
  'petitionerName',
  'phone',
  'address',
  'title',
  'content',
  'receivedAt',
  'topicLevel1',
  'topicLevel2',
  'replyText',
  'repliedAt',
  'state',
] as const satisfies readonly ImportField[];
const columns = fields.map((field, index) => ({ index, header: columnName(field), field }));
const options = { sheet: '台账', now: new Date('2026-11-20T09:00:00+08:00') };

const odd = fc.constantFrom(
  '=',
  "'",
  '-',
  '\u3000',
  '\t',
  '\r\n',
  '_x000D_',
  '\u200b',
  '<',
  '&',
  '信',
  '访',
  '1',
  '👨\u200d👩',
  '\ud800',
);
const text = fc.array(odd, { minLength: 1, maxLength: 12 }).map((parts) => `${parts.join('')}件`);
const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2020-01-01'), noInvalidDate: true });

/** A row as an import would have stored it. */
const stored = fc.tuple(fc.array(text, { minLength: 9, maxLength: 9 }), date).map(([texts, day]) => {
  const [number, name, phone, address, title, content, topic, reply, state] = texts;
  const cells = [
    number,
    name,
    phone,
    address,
    title,
    content,
    day.toISOString(),
    topic,
    null,
    reply,
    '2020-02-01 08:00',
    state,
  ];
  const result = readRow({ row: 1, cells: cells.map((cell) => cell ?? null) }, columns, options);
  if (!('value' in result)) throw new Error(result.problems.map(({ message }) => message).join());
  return result.value;
});

function exported(row: ImportedRow): TableRow {
  return [
    row.originalNumber,
    row.petitionerName,
    row.phone,
    row.address,
    row.title,
    row.content,
    { date: row.receivedAt },
    row.topicPath[0] ?? null,
    row.topicPath[1] ?? null,
    row.replyText,
    row.repliedAt && { date: row.repliedAt },
    row.state,
  ];
}

describe('a ledger that is exported and imported again', () => {
  it('is the same, second by second and character by character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stored, { minLength: 1, maxLength: 10 }), async (rows) => {
        const path = newPath('ledger.xlsx');
        const table = (async function* () {
          for (const row of rows) yield exported(row);
        })();
        const widths = columns.map(({ header }) => ({ header, width: 20 }));
        await writeWorkbook(createWriteStream(path), { sheetName: '台账', columns: widths, rows: table });

        const [header, ...data] = await readSheet(path);
        const found = header ? suggestHeader([header])?.columns : [];
        expect(found).toEqual(columns);
        expect(data.map((row) => readRow(row, columns, options))).toEqual(
          rows.map((value) => ({ value, notes: [] })),
        );
      }),
      { numRuns: 40 },
    );
  });
});
