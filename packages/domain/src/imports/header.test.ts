import { describe, expect, it } from '@jest/globals';
import type { CellValue, SheetRow } from './cell';
import { readHeader, suggestHeader } from './header';

const sheet = (...rows: CellValue[][]): SheetRow[] =>
  rows.map((cells, at) => ({ row: at + 1, cells })).filter(({ cells }) => cells.length > 0);
const fields = (rows: SheetRow[]) =>
  Object.fromEntries(
    suggestHeader(rows)?.columns.flatMap(({ field, index }) => (field ? [[field, index]] : [])) ?? [],
  );

describe('suggestHeader', () => {
  it('finds the columns in any order', () => {
    const rows = sheet(['信访人', '内容', '编号', '登记日期'], ['张三', '路灯不亮', 7, '2020-01-06']);
    expect(suggestHeader(rows)).toMatchObject({ headerRow: 1 });
    expect(fields(rows)).toEqual({ petitionerName: 0, content: 1, originalNumber: 2, receivedAt: 3 });
  });

  it('passes over a title, an empty row and a remark above the header', () => {
    const rows = sheet(
      ['某镇 2020 年信访台账'],
      [],
      ['填表单位：', '某镇', '日期', '2020-12-31'],
      ['序号', '信访人', '主题', '日期'],
      [1, '张三', '路灯'],
    );
    expect(suggestHeader(rows)).toMatchObject({ headerRow: 4 });
  });

  it('reads two header rows, the upper one merged over its columns', () => {
    const rows = sheet(
      ['信访台账'],
      ['编号', '信访人', null, '信访事项', null, '答复', null],
      [null, '姓名', '电话', '主题', '内容', '意见', '时间'],
      [1, '张三', '5550001', '路灯', '路灯不亮', '已修好', '2020-01-07'],
    );
    expect(suggestHeader(rows)).toMatchObject({ headerRow: 3 });
    expect(suggestHeader(rows)?.columns.map(({ header }) => header)).toEqual([
      '编号',
      '信访人姓名',
      '信访人电话',
      '主题',
      '内容',
      '答复意见',
      '答复时间',
    ]);
    expect(fields(rows)).toEqual({
      originalNumber: 0,
      petitionerName: 1,
      phone: 2,
      title: 3,
      content: 4,
      replyText: 5,
      repliedAt: 6,
    });
  });

  it('gives a field to the surest name only', () => {
    expect(fields(sheet(['序号', '信访编号', '日期', '留言时间', '主题']))).toEqual({
      originalNumber: 1,
      receivedAt: 3,
      title: 4,
    });
  });

  it('offers the first row of several cells where it knows none', () => {
    expect(suggestHeader(sheet(['说明'], ['甲', '乙'], ['1', '2']))).toEqual({
      headerRow: 2,
      columns: [
        { index: 0, header: '甲', field: null },
        { index: 1, header: '乙', field: null },
      ],
    });
  });

  it('has nothing to say of no rows', () => {
    expect(suggestHeader([])).toBeNull();
  });
});

describe('readHeader', () => {
  const rows = sheet(['编号', '主题', null], ['A', 'B', '一段很长的内容'.repeat(10)]);

  it('takes the row the importer chose', () => {
    expect(readHeader(rows, 1, 1)?.columns.map(({ index }) => index)).toEqual([0, 1]);
  });

  it('refuses a row that is no header, or is not there', () => {
    expect(readHeader(rows, 2, 1)).toBeNull();
    expect(readHeader(rows, 9, 1)).toBeNull();
    expect(readHeader(rows, 1, 2)).toBeNull();
  });
});
