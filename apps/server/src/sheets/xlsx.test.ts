import { describe, expect, it } from '@jest/globals';
import { FORMULA_WITHOUT_RESULT } from '@huiyin/domain';
import { openWorkbook } from './open-workbook';
import { readSheet, sharedStrings, xlsxParts, zipOf } from './sheets.fixture';

const cells = async (row: string, parts: Record<string, string> = {}) =>
  (await readSheet(await zipOf(xlsxParts(`<row r="1">${row}</row>`, parts))))[0]?.cells;

describe('cells', () => {
  it.each<[string, string, unknown[]]>([
    ['numbers', '<c r="A1"><v>42</v></c><c r="B1" t="n"><v>1.5E3</v></c>', [42, 1500]],
    ['booleans', '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>', [true, false]],
    [
      'results of formulas',
      '<c r="A1" t="str"><f>B1</f><v>路灯</v></c><c r="B1"><f>1+1</f><v>2</v></c>',
      ['路灯', 2],
    ],
    ['empty results', '<c r="A1"><v>1</v></c><c r="B1" t="str"><f>""</f><v></v></c>', [1]],
    ['formulas without result', '<c r="A1"><f>TODAY()</f></c>', [{ error: FORMULA_WITHOUT_RESULT }]],
    ['errors', '<c r="A1" t="e"><v>#N/A</v></c>', [{ error: '#N/A' }]],
    [
      'inline text in runs',
      '<c r="A1" t="inlineStr"><is><r><t>路</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 灯</t></r><rPh sb="0" eb="1"><t>lu</t></rPh></is></c>',
      ['路 灯'],
    ],
    ['escapes', '<c r="A1" t="inlineStr"><is><t>甲_x000D_乙_x005F_x000D_</t></is></c>', ['甲\r乙_x000D_']],
    ['entities and CDATA', '<c r="A1" t="str"><v>a&amp;&#x4FE1;<![CDATA[<b>]]></v></c>', ['a&信<b>']],
    ['dates of strict files', '<c r="A1" t="d"><v>2020-01-06T12:09:38</v></c>', ['2020-01-06T12:09:38']],
    ['gaps', '<c r="B1"><v>1</v></c><c r="D1"><v>2</v></c><c r="E1" s="1"/>', [null, 1, null, 2]],
    [
      'cells without reference',
      '<c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c>',
      [1, null, null, 2, 3],
    ],
    [
      'merged cells, of which the first holds the value',
      '<c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>2</v></c>',
      [1, null, 2],
    ],
    ['a prefix of another producer', '<x:c xmlns:x="urn:any" r="A1"><x:v>7</x:v></x:c>', [7]],
  ])('reads %s', async (_, row, expected) => {
    expect(await cells(row)).toEqual(expected);
  });

  it('reads shared strings, rich text joined and phonetic guides left out', async () => {
    const items =
      '<si><t>路灯</t></si><si><r><t>信</t></r><r><t>访</t></r><rPh sb="0" eb="2"><t>xinfang</t></rPh></si><si><t>_x0041_</t></si>';
    const row = '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>2</v></c>';
    expect(await cells(row, sharedStrings(items))).toEqual(['信访', '路灯', 'A']);
  });

  it('tells dates from numbers by the format of their style', async () => {
    const formats = [0, 14, 22, 31, 46, 57, 164, 165].map((id) => `<xf numFmtId="${id}"/>`).join('');
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0.00&quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats}</cellXfs></styleSheet>`;
    const row = [0, 1, 2, 3, 4, 5, 6, 7].map((style) => `<c s="${style}"><v>43836.5</v></c>`).join('');
    const date = { date: 43836.5 };
    expect(await cells(row, { 'xl/styles.xml': styles })).toEqual([
      43836.5,
      date,
      date,
      date,
      43836.5,
      date,
      date,
      43836.5,
    ]);
  });
});

describe('rows', () => {
  it('yields those that hold something, under their own numbers', async () => {
    const rows =
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="3"/><row r="4"><c r="A4" s="1"/><c r="B4" t="str"><v> \u3000</v></c></row><row><c><v>2</v></c></row><row r="9000"><c r="A9000"><v>3</v></c></row>';
    expect(await readSheet(await zipOf(xlsxParts(rows)))).toEqual([
      { row: 2, cells: [1] },
      { row: 5, cells: [2] },
      { row: 9000, cells: [3] },
    ]);
  });

  it('can be read again, and left in the middle', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `<row><c><v>${at}</v></c></row>`).join('');
    const workbook = await openWorkbook(await zipOf(xlsxParts(rows)), { name: 'a.xlsx' });
    for (let round = 0; round < 3; round += 1) {
      const seen: number[] = [];
      for await (const { row } of workbook.rows(0)) if (seen.push(row) === 5) break;
      expect(seen).toEqual([1, 2, 3, 4, 5]);
    }
    await workbook.close();
  });
});

describe('sheets', () => {
  const twoSheets = {
    'xl/workbook.xml':
      '<workbook xmlns:rel="urn:r"><workbookPr date1904="1"/><sheets><sheet name="说明" sheetId="7" rel:id="rId2" state="hidden"/><sheet name="台账 &amp; 附件" sheetId="1" rel:id="rId1"/><sheet name="图" sheetId="3" rel:id="rId3"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="urn:x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="urn:x/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="urn:x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet2.xml':
      '<worksheet><dimension ref="A1:F65203"/><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>',
  };

  it('are listed in the order of the tabs, charts left out', async () => {
    const path = await zipOf(xlsxParts('<row><c><v>1</v></c></row>', twoSheets));
    const workbook = await openWorkbook(path, { name: 'a.xlsx' });
    expect(workbook).toMatchObject({
      format: 'XLSX',
      date1904: true,
      sheets: [
        { name: '说明', hidden: true, declaredRows: 65203 },
        { name: '台账 & 附件', hidden: false, declaredRows: null },
      ],
    });
    await workbook.close();
    expect(await readSheet(path, path, 0)).toEqual([{ row: 1, cells: [2] }]);
    expect(await readSheet(path, path, 1)).toEqual([{ row: 1, cells: [1] }]);
  });
});
