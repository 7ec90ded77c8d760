import { describe, expect, it } from '@jest/globals';
import type { MatterCategory } from '../competence-rules/competence-rule';
import {
  bagInfo,
  keptUntil,
  manifestOf,
  requireHandOver,
  requireNameless,
  retentionOf,
  safeName,
} from './archive-volume.rules';

describe('how long a volume is kept', () => {
  const table = [
    { category: 'ACCUSATION', reviews: false, term: 'PERMANENT' },
    { category: 'PLEA', reviews: false, term: 'YEARS_30' },
    { category: null, reviews: false, term: 'YEARS_10' },
  ] as const;
  const matters = (...categories: readonly (MatterCategory | null)[]) =>
    categories.map((category) => ({ category, reviews: false }));
  const review = { category: null, reviews: true };

  it.each([
    [['PLEA'], 'YEARS_30'],
    [['SUGGESTION'], 'YEARS_10'],
    [[null], 'YEARS_10'],
    [['SUGGESTION', 'PLEA'], 'YEARS_30'],
    [['PLEA', 'ACCUSATION', null], 'PERMANENT'],
  ] as const)('%j: %s, as the longest of its matters', (categories, term) => {
    expect(retentionOf(table, matters(...categories))).toBe(term);
  });

  it('is not guessed where the table is silent', () => {
    expect(() => retentionOf(table.slice(0, 2), matters('SUGGESTION'))).toThrow('保管期限表');
    expect(() => retentionOf([], matters('PLEA'))).toThrow('保管期限表');
    expect(() => retentionOf(table.slice(0, 2), [review])).toThrow('保管期限表');
  });

  it('of a review that was decided here: by its own line, or as all that has none', () => {
    const own = { ...review, term: 'YEARS_30' } as const;
    expect(retentionOf(table, [review])).toBe('YEARS_10');
    expect(retentionOf([...table, own], [review, ...matters('SUGGESTION')])).toBe('YEARS_30');
    expect(retentionOf([own], [review])).toBe('YEARS_30');
    // and no matter is kept by the line of reviews
    expect(() => retentionOf([own], matters(null))).toThrow('保管期限表');
  });

  it.each([
    ['YEARS_10', 2017, '2027-12-31'],
    ['YEARS_30', 2017, '2047-12-31'],
    ['PERMANENT', 2017, null],
  ] as const)('%s of %d: until %s', (term, year, until) => {
    expect(keptUntil(term, year)).toBe(until);
  });
});

it('is handed over on a day between its binding and today', () => {
  expect(() => requireHandOver('2026-03-01', '2026-03-01', '2026-03-01')).not.toThrow();
  expect(() => requireHandOver('2026-02-28', '2026-03-01', '2026-03-02')).toThrow('立卷日期2026年3月1日');
  expect(() => requireHandOver('2026-03-03', '2026-03-01', '2026-03-02')).toThrow('不能晚于今天');
});

it('writes a manifest by path, whatever the order of its files', () => {
  const files = [
    { path: 'b/record.json', bytes: 2, sha256: 'bb' },
    { path: 'a/record.json', bytes: 3, sha256: 'aa' },
  ];
  expect(manifestOf(files)).toBe('aa  data/a/record.json\nbb  data/b/record.json\n');
  expect(manifestOf(files.toReversed())).toBe(manifestOf(files));
  expect(
    bagInfo({ office: '镇', number: '1', title: '卷\nBagging-Date: 1999', boundOn: '' }, files),
  ).toContain('卷 Bagging-Date: 1999\nBagging-Date: \n');
  expect(bagInfo({ office: '镇', number: '1', title: '卷', boundOn: '2026-03-01' }, files)).toContain(
    'Payload-Oxum: 5.2\n',
  );
});

it.each([
  ['清信〔2026〕12号', '清信〔2026〕12号'],
  ['../../etc/passwd', '__.._etc_passwd'],
  ['a\u0000b\nc', 'a_b_c'],
  ['...', '_'],
  ['', '_'],
])('%j is called %s in a package', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});

it('has a title that names nobody', () => {
  const named = (title: string) => () => requireNameless(title, ['胡大成', '欧阳 静', '石']);
  expect(named('胡大成信访案')).toThrow('题名不能写信访人的姓名');
  expect(named('关于 欧阳静 等人反映的问题')).toThrow('题名不能写信访人的姓名');
  expect(named('欧阳•静信访案')).toThrow('题名不能写信访人的姓名');
  expect(named('胡 大成案')).not.toThrow('胡大成');
  expect(named('2026 年上石村征地补偿类信访事项')).not.toThrow();
});
