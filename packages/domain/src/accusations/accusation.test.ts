import { describe, expect, it } from '@jest/globals';
import { printedNumber } from '../petitions/petition-number.rules';
import { ROLES, type Role } from '../shared/permissions';
import { TENANT_KINDS } from '../tenants/tenant';
import { accusationRefusal, confidentialNumber, officeMeant } from './accusation.rules';

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

  it('names an office however it is written, and takes none for another', () => {
    const offices = ['石桥镇', '石桥镇中心小学', '县信访局'];
    for (const written of [
      '石桥镇',
      ' 石桥　镇 ',
      '石桥镇人民政府',
      '中共石桥镇委员会',
      '石桥镇党委',
      '石桥镇\u200b政府',
    ])
      expect(officeMeant(written, offices)).toBe('石桥镇');
    expect(officeMeant('石桥镇中心小学', offices)).toBe('石桥镇中心小学');
    for (const other of ['石桥镇卫生院', '石桥', '新石桥镇', '人民政府', ''])
      expect(officeMeant(other, offices)).toBeNull();
  });
});
