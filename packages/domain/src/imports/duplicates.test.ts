import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DuplicateFinder, findDuplicates, rowFingerprint } from './duplicates';
import { fingerprint } from './fingerprint';
import type { ImportedRow } from './row';

const long = '村口到学校的一段路没有路灯，孩子们冬天放学时天已经黑了，走路很不安全，希望尽快安装。';

function row(changes: Partial<ImportedRow> = {}): ImportedRow {
  return {
    originalNumber: null,
    petitionerName: '张三',
    phone: null,
    address: null,
    title: '路灯',
    content: long,
    receivedAt: '2020-01-06T12:09:38+08:00',
    topicPath: ['城乡建设'],
    replyText: null,
    repliedAt: null,
    state: null,
    ...changes,
  };
}
const found = (...rows: ImportedRow[]) => [
  ...findDuplicates(rows.map((value, at) => ({ row: at + 2, value }))),
];

describe('findDuplicates', () => {
  it('offers the same text sent twice by one user', () => {
    expect(found(row(), row({ receivedAt: '2020-01-07T08:00:00+08:00' }))).toEqual([
      { kind: 'SAME_TEXT', row: 3, ofRow: 2, differsIn: ['receivedAt'] },
    ]);
  });

  it('offers the same text sent by many', () => {
    expect(found(row(), row({ petitionerName: '李四' }), row({ petitionerName: '王五' }))).toEqual([
      { kind: 'SAME_TEXT', row: 3, ofRow: 2, differsIn: ['petitionerName'] },
      { kind: 'SAME_TEXT', row: 4, ofRow: 2, differsIn: ['petitionerName'] },
    ]);
  });

  it('offers the same number with different labels once', () => {
    expect(
      found(row({ originalNumber: '37' }), row({ originalNumber: '37', topicPath: ['交通运输'] })),
    ).toEqual([{ kind: 'SAME_NUMBER', row: 3, ofRow: 2, differsIn: ['topicPath'] }]);
  });

  it('tells number and text apart where they point to different rows', () => {
    const other = '另一件事：镇卫生院周末没有医生值班，老人孩子看病要到县城，往返四个小时，希望安排轮班。';
    const duplicates = found(
      row({ originalNumber: '1' }),
      row({ originalNumber: '2', content: other }),
      row({ originalNumber: '2' }),
    );
    expect(duplicates.map(({ kind, ofRow }) => [kind, ofRow])).toEqual([
      ['SAME_NUMBER', 3],
      ['SAME_TEXT', 2],
    ]);
  });

  it('does not take short texts of different days for one', () => {
    const short = { content: '噪音' };
    expect(found(row(short), row({ ...short, receivedAt: '2020-02-01T00:00:00+08:00' }))).toEqual([]);
    expect(found(row(short), row(short))).toHaveLength(1);
  });

  it('does not take a standing phrase for a text', () => {
    const phrase = { content: 'Noise: Construction Before/After Hours (NM1)' };
    expect(found(row(phrase), row({ ...phrase, receivedAt: '2020-02-01T00:00:00+08:00' }))).toEqual([]);
  });

  it('does not take rows without a number for one another', () => {
    const other = { content: long.replaceAll('路灯', '信号灯') };
    expect(new DuplicateFinder().add(2, row())).toEqual([]);
    expect(found(row(), row(other))).toEqual([]);
  });
});

describe('rowFingerprint', () => {
  it('looks past blanks, punctuation and width', () => {
    const same = `　　${long.replaceAll('，', ', ').replaceAll('。', '\n')}`;
    expect(rowFingerprint(row({ content: same }))).toBe(rowFingerprint(row()));
  });
});

describe('fingerprint', () => {
  it('is a safe whole number, the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Number.isSafeInteger(fingerprint(text))).toBe(true);
        expect(fingerprint(text)).toBe(fingerprint(`${text}`));
      }),
    );
  });

  it('keeps 200,000 short, similar texts apart', () => {
    const prints = new Set(Array.from({ length: 200_000 }, (_, at) => fingerprint(`第${at}号`)));
    expect(prints.size).toBe(200_000);
  });
});
