import { describe, expect, it } from '@jest/globals';
import {
  divisionAbove,
  divisionCode,
  divisionLevel,
  divisionPrefix,
  divisionsWithin,
  requireOwnDivisions,
  villageKind,
} from './division.rules';

describe('a code', () => {
  it.each([
    ['990101', '990101000000', 'COUNTY', '990101', null],
    ['990101100', '990101100000', 'TOWNSHIP', '990101100', '990101000000'],
    ['990101100201', '990101100201', 'VILLAGE', '990101100201', '990101100000'],
    ['990101000000', '990101000000', 'COUNTY', '990101', null],
    ['990101100000', '990101100000', 'TOWNSHIP', '990101100', '990101000000'],
    [' ９９０１０１ ', '990101000000', 'COUNTY', '990101', null],
  ])('%s is known by its form', (written, code, level, prefix, above) => {
    expect(divisionCode(written)).toBe(code);
    expect([divisionLevel(code), divisionPrefix(code), divisionAbove(code)]).toEqual([level, prefix, above]);
  });

  it.each([
    '',
    '99',
    '9901',
    '990100',
    '990100000000',
    '9901011',
    '9901011002010',
    '9.90101E+11',
    '99010110020a',
  ])('%j is none of a county’s', (written) => expect(divisionCode(written)).toBeNull());
});

describe('a list', () => {
  const rows = [
    { code: '990101', name: '云溪县' },
    { code: '990101100', name: '石桥镇' },
    { code: '990101100201', name: '石桥村委会' },
    { code: '990101100201', name: '石桥村民委员会' },
    { code: '990202', name: '外县' },
    { code: 'x', name: '' },
  ];

  it('gives what begins with the county’s digits, each once, and says of every other row why not', () => {
    const { divisions, skipped } = divisionsWithin(rows, '990101');
    expect(divisions).toEqual([
      { code: '990101000000', name: '云溪县', level: 'COUNTY' },
      { code: '990101100000', name: '石桥镇', level: 'TOWNSHIP' },
      { code: '990101100201', name: '石桥村民委员会', level: 'VILLAGE' },
    ]);
    expect(skipped).toEqual([
      { row: 3, code: '990101100201', name: '石桥村委会', reason: 'REPEATED_CODE' },
      { row: 5, code: '990202', name: '外县', reason: 'OTHER_COUNTY' },
      { row: 6, code: 'x', name: '', reason: 'NO_CODE' },
    ]);
    expect(divisions.length + skipped.length).toBe(rows.length);
  });

  it.each([
    ['a county that is not in it', rows, '990303', 'FOREIGN_DIVISIONS'],
    ['a city instead of a county', rows, '990100', 'INVALID'],
    ['a code of another length', [...rows, { code: '9901011', name: '错' }], '990101', 'INVALID'],
    ['a nameless row', [...rows, { code: '990101101', name: ' ' }], '990101', 'REQUIRED'],
    [
      'more than a county has',
      Array.from({ length: 5_001 }, (_, i) => ({ code: `990101${100_000 + i}`, name: '村' })),
      '990101',
      'TOO_LARGE',
    ],
  ])('is refused with %s', (_, list, county, code) => {
    expect(() => divisionsWithin(list, county)).toThrow(expect.objectContaining({ code }));
  });
});

describe('another county’s list', () => {
  const own = { prefix: '990101', listed: '云溪县', name: '云溪县' };
  const foreign = [
    { code: '990202', name: '外县', row: 2 },
    { code: '990202100', name: '远镇', row: 3 },
  ];

  it('is refused with its lines, and the county’s own is not', () => {
    expect(() => requireOwnDivisions([{ code: '990101102', name: '青石镇' }], '990101', own)).not.toThrow();
    expect(() => requireOwnDivisions(foreign, '990202', own)).toThrow(
      expect.objectContaining({
        code: 'FOREIGN_DIVISIONS',
        details: { prefix: '990101', lines: '2：990202 外县；3：990202100 远镇', count: 2 },
      }),
    );
  });

  it('gives way to the county’s own where it came first', () => {
    const mistaken = { prefix: '990202', listed: '外县', name: '云溪县' };
    expect(() => requireOwnDivisions([{ code: '990101', name: '云溪县' }], '990101', mistaken)).not.toThrow();
    expect(() => requireOwnDivisions([{ code: '990303', name: '别县' }], '990303', mistaken)).toThrow();
    // a county of the same name elsewhere is not this one
    expect(() => requireOwnDivisions([{ code: '990303', name: '云溪县' }], '990303', own)).toThrow();
  });
});

it('tells communities from villages by name', () => {
  expect(['石桥村委会', '滨河社区居委会', '城东居民委员会', '大塘村'].map(villageKind)).toEqual([
    'VILLAGE',
    'COMMUNITY',
    'COMMUNITY',
    'VILLAGE',
  ]);
});
