import { describe, expect, it } from '@jest/globals';
import { explain } from '../shared/errors';
import { requireClosable, standingRefusal, type ClosingFacts, requireDivisionOf } from './tenant.rules';

const standing = { successorName: null, successorCode: null };
const TOWN: ClosingFacts = { kind: 'TOWNSHIP', status: 'ACTIVE', matters: 0 };

describe('a tenant', () => {
  it('is written in while it is active, and says what to do instead when it is not', () => {
    expect(standingRefusal({ ...standing, status: 'ACTIVE' })).toBeNull();
    expect(standingRefusal({ ...standing, status: 'SUSPENDED' })).toEqual(['TENANT_SUSPENDED']);
    const closed = standingRefusal({ status: 'CLOSED', successorName: '石桥镇', successorCode: 'shiqiao' });
    expect(closed && explain(...closed)).toContain('由石桥镇继续受理');
    const over = { ...standing, status: 'CLOSED' } as const;
    expect(standingRefusal(over, 'petition.register')?.[0]).toBe('TENANT_CLOSED');
    expect(standingRefusal(over, 'archive.bind')).toBeNull();
    expect(standingRefusal({ ...standing, status: 'SUSPENDED' }, 'archive.bind')).toEqual([
      'TENANT_SUSPENDED',
    ]);
  });

  it.each<[string, Partial<ClosingFacts>]>([
    ['without open matters', {}],
    ['that is suspended', { status: 'SUSPENDED' }],
    ['that is a school', { kind: 'SCHOOL' }],
  ])('%s may be closed', (_, more) => {
    expect(() => requireClosable({ ...TOWN, ...more })).not.toThrow();
  });

  it.each<[string, Partial<ClosingFacts>, string]>([
    ['with open matters', { matters: 3 }, 'MATTERS_OPEN'],
    ['that is closed', { status: 'CLOSED' }, 'WRONG_STATE'],
    ['that is the county’s office', { kind: 'COUNTY_OFFICE' }, 'INVALID'],
  ])('%s may not', (_, more, code) => {
    expect(() => requireClosable({ ...TOWN, ...more })).toThrow(expect.objectContaining({ code }));
  });
});

describe('the division of a tenant', () => {
  const [county, township, village] = ['990101000000', '990101100000', '990101100201'];
  it.each([
    ['TOWNSHIP', township, [county, village]],
    ['COUNTY_DEPARTMENT', county, [township, village]],
    ['COUNTY_OFFICE', county, [township, village]],
    ['SCHOOL', village, [county]],
    ['SCHOOL', township, [county]],
  ] as const)('of the kind %s may be %s and not %j', (kind, fits, others) => {
    expect(() => requireDivisionOf(kind, fits)).not.toThrow();
    for (const code of others)
      expect(() => requireDivisionOf(kind, code)).toThrow(expect.objectContaining({ code: 'INVALID' }));
  });
});
