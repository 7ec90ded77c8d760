import { describe, expect, it } from '@jest/globals';
import { printedNumber } from '../petitions/petition-number.rules';
import { ROLES, type Role } from '../shared/permissions';
import { TENANT_KINDS } from '../tenants/tenant';
import { accusationRefusal, confidentialNumber } from './accusation.rules';

const elsewhere = { here: false, known: false, roles: [] };
const here = (...roles: Role[]) => ({ here: true, known: true, roles });

describe('an accusation', () => {
  it('is received by the county’s office, and by no other', () => {
    for (const kind of TENANT_KINDS)
      expect(accusationRefusal(kind, [elsewhere])).toEqual(
        kind === 'COUNTY_OFFICE' ? null : ['ACCUSATION_NOT_HERE'],
      );
  });

  it('against one of its own is received there only if it can be kept from them', () => {
    const keepers = ROLES.filter((role) => accusationRefusal('COUNTY_OFFICE', [here(role)]) !== null);
    expect(keepers).toEqual(['COUNTY_ADMIN', 'TENANT_ADMIN', 'AUDITOR']);
    expect(accusationRefusal('COUNTY_OFFICE', [elsewhere, here('CLERK', 'AUDITOR')])).toEqual([
      'ACCUSATION_ELSEWHERE',
    ]);
    expect(accusationRefusal('COUNTY_OFFICE', [here()])).toBeNull();
  });

  it('against the office itself, or nobody it knows, goes elsewhere', () => {
    expect(accusationRefusal('COUNTY_OFFICE', [{ here: true, known: false, roles: [] }])).toEqual([
      'ACCUSATION_ELSEWHERE',
    ]);
  });

  it('has a number that reads as it is printed', () => {
    expect(confidentialNumber('2026', 42)).toBe('控2026-0000000042');
    expect(printedNumber(' 控2026－0000000042')).toBe(confidentialNumber('2026', 42));
  });
});
