import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { beijingIso, isDateCell, serialToInstant, unescapeFormula } from '@huiyin/domain';
import fc from 'fast-check';
import { openPromise } from 'yauzl';
import type { TableRow } from './sheet-xml';
import { newPath, readSheet } from './sheets.fixture';
import { tabName } from './workbook-parts';
import { writeWorkbook } from './write-workbook';
import { parseXml } from './xml-events';
import { ZipPackage } from './zip-package';

const columns = [
  { header: '主题', width: 40 },
  { header: '件数', width: 8 },
  { header: '收到时间', width: 20 },
];

async function* stream(rows: readonly TableRow[]): AsyncGenerator<TableRow> {
  yield* rows;
}

async function written(...rows: TableRow[]): Promise<string> {
  const path = newPath('out.xlsx');
  await writeWorkbook(createWriteStream(path), { sheetName: '信访台账', columns, rows: stream(rows) });
  return path;
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

async function elements(zip: ZipPackage, part: string): Promise<Element[]> {
  const found: Element[] = [];
  await parseXml(zip.read(part), { open: (name, attributes) => void found.push({ name, attributes }) });
  return found;
}

const named = (all: readonly Element[], name: string) =>
  all.filter((element) => element.name === name).map(({ attributes }) => attributes);

describe('writeWorkbook', () => {
  it('writes texts, numbers and real dates', async () => {
    const path = await written(
      ['路灯 <坏了> & "修"', 3, { date: '2020-01-06' }],
      [null, 0, { date: '2020-01-06T04:09:38.900Z' }],
      ['', null, null],
    );
    expect(await readSheet(path)).toEqual([
      { row: 1, cells: ['主题', '件数', '收到时间'] },
      { row: 2, cells: ['路灯 <坏了> & "修"', 3, { date: 43836 }] },
      { row: 3, cells: [null, 0, { date: expect.closeTo(43836.50669, 5) }] },
    ]);
  });

  it.each(['=1+1', '+86', '-1', '@a', '\t=1', '\r=1', "'=1"])(
    'shows an apostrophe before %p',
    async (text) => {
      expect((await readSheet(await written([text])))[1]?.cells).toEqual([`'${text}`]);
    },
  );

  it('gives back every text and second once our import has read it', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('_x000D_', '=_x0041_', '\r\n', "'=", ' a '),
    );
    const date = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const table = fc.array(
      fc.tuple(
        text.filter((any) => any.trim() !== ''),
        date,
      ),
      { minLength: 1, maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(table, async (pairs) => {
        const path = await written(
          ...pairs.map(([any, day]): TableRow => [any, null, { date: day.toISOString() }]),
        );
        const read = (await readSheet(path))
          .slice(1)
          .map(({ cells: [first, , third] }) => [
            typeof first === 'string' ? unescapeFormula(first) : first,
            isDateCell(third) ? beijingIso(serialToInstant(third.date)) : third,
          ]);
        expect(read).toEqual(pairs.map(([any, day]) => [any, beijingIso(day.getTime())]));
      }),
      { numRuns: 30 },
    );
  });

  it('makes a package whose parts agree with one another', async () => {
    const path = await written(['路灯', 1, { date: '2020-01-06' }]);
    const zip = await ZipPackage.open(path);
    const types = await elements(zip, '[Content_Types].xml');
    const defaults = named(types, 'Default').map(({ Extension }) => Extension);
    const overrides = named(types, 'Override').map(({ PartName }) => PartName?.slice(1) ?? '');
    expect(overrides.filter((part) => !zip.has(part))).toEqual([]);
    for await (const { fileName: part } of (await openPromise(path, { lazyEntries: true })).eachEntry())
      expect(overrides.includes(part) || defaults.includes(part.split('.').at(-1))).toBe(true);

    const workbookRelations = named(await elements(zip, 'xl/_rels/workbook.xml.rels'), 'Relationship');
    expect(workbookRelations.map(({ Target }) => zip.has(`xl/${Target}`))).toEqual([true, true]);
    const [sheet] = named(await elements(zip, 'xl/workbook.xml'), 'sheet');
    expect(sheet).toMatchObject({ name: '信访台账', 'r:id': workbookRelations[0]?.Id });
    expect(
      named(await elements(zip, '_rels/.rels'), 'Relationship').map(({ Target }) => zip.has(Target ?? '')),
    ).toEqual([true]);
    zip.close();
  });

  it('counts its styles and keeps the order of the schema', async () => {
    const zip = await ZipPackage.open(
      await written(['路灯', 1, { date: '2020-01-06' }], [null, 2, { date: '2020-01-06T00:00:00Z' }]),
    );
    const styles = await elements(zip, 'xl/styles.xml');
    const top = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'];
    const children: Record<string, string> = {
      numFmts: 'numFmt',
      fonts: 'font',
      fills: 'fill',
      borders: 'border',
      cellStyles: 'cellStyle',
    };
    expect(styles.map(({ name }) => name).filter((name) => top.includes(name))).toEqual(top);
    for (const [list, child] of Object.entries(children))
      expect(Number(named(styles, list)[0]?.count)).toBe(named(styles, child).length);
    const cellStyles = Number(named(styles, 'cellXfs')[0]?.count);
    expect(named(styles, 'xf')).toHaveLength(cellStyles + 1);

    const sheet = await elements(zip, 'xl/worksheets/sheet1.xml');
    const order = ['worksheet', 'sheetViews', 'cols', 'sheetData'];
    expect(sheet.map(({ name }) => name).filter((name) => order.includes(name))).toEqual(order);
    expect(named(sheet, 'row').map(({ r }) => r)).toEqual(['1', '2', '3']);
    expect(named(sheet, 'c').map(({ r }) => r)).toEqual(['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'B3', 'C3']);
    expect(named(sheet, 'c').filter(({ s }) => !(Number(s) < cellStyles))).toEqual([]);
    zip.close();
  });

  it('refuses a text no cell can hold', async () => {
    await expect(written(['长'.repeat(32_768)])).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('fails with its rows, and does not end the file as if it were whole', async () => {
    const failing = (async function* (): AsyncGenerator<TableRow> {
      yield ['路灯'];
      throw new Error('the database went away');
    })();
    const target = createWriteStream(newPath('out.xlsx'));
    await expect(writeWorkbook(target, { sheetName: 'a', columns, rows: failing })).rejects.toThrow(
      'went away',
    );
    expect(target.destroyed && !target.writableFinished).toBe(true);
  });

  it('stops its rows when the reader goes away', async () => {
    let stop = () => {};
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const endless = (async function* (): AsyncGenerator<TableRow> {
      try {
        for (let at = 0; ; at += 1) yield [`路灯 ${at} ${Math.sin(at)}`];
      } finally {
        stop();
      }
    })();
    let received = 0;
    const leaving = new Writable({
      write(chunk: Buffer, _encoding, done) {
        received += chunk.length;
        done(received > 100_000 ? new Error('gone') : null);
      },
    });
    await expect(writeWorkbook(leaving, { sheetName: 'a', columns, rows: endless })).rejects.toThrow('gone');
    await stopped;
  });
});

describe('tabName', () => {
  it.each([
    ['信访台账', '信访台账'],
    ["'甲/乙:丙[1]'", '甲 乙 丙 1'],
    ['长'.repeat(40), '长'.repeat(31)],
    ['?', 'Sheet1'],
  ])('%p becomes %p', (name, tab) => {
    expect(tabName(name)).toBe(tab);
  });
});
