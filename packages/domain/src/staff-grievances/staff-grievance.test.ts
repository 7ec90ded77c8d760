import { describe, expect, it } from '@jest/globals';
import { PROFILES } from '../clocks/profiles';
import { confidentialNumber } from '../accusations/accusation.rules';
import { printedNumber } from '../petitions/petition-number.rules';
import { ROLES, type Role } from '../shared/permissions';
import { TENANT_KINDS } from '../tenants/tenant';
import { staffRefusal, teachersWay, type StaffFacts } from './staff-grievance.rules';

const manager = (...roles: Role[]) => ({ roles, heads: false });
const own = (more: Partial<StaffFacts> = {}): StaffFacts => ({
  receiver: 'SCHOOL',
  own: true,
  officeConcerned: false,
  managers: [manager('LEADER')],
  superior: '县信访局',
  ...more,
});

describe('a staff grievance', () => {
  it('is received by one’s own office where it can be kept from the managers named', () => {
    expect(staffRefusal(own())).toBeNull();
    expect(staffRefusal(own({ managers: [] }))).toEqual(['REQUIRED', { field: '直接上级' }]);
    const keepers = ROLES.filter((role) => staffRefusal(own({ managers: [manager(role)] })) !== null);
    expect(keepers).toEqual(['COUNTY_ADMIN', 'TENANT_ADMIN', 'AUDITOR']);
  });

  it('is offered to the office above where the head or the office itself is concerned', () => {
    const offered = ['STAFF_TO_SUPERIOR', { superior: '县信访局' }];
    expect(staffRefusal(own({ managers: [{ roles: [], heads: true }] }))).toEqual(offered);
    expect(staffRefusal(own({ officeConcerned: true, managers: [] }))).toEqual(offered);
  });

  it('of another office’s staff is received by the county’s office alone', () => {
    for (const receiver of TENANT_KINDS)
      expect(staffRefusal(own({ receiver, own: false, managers: [] }))?.[0] ?? null).toBe(
        receiver === 'COUNTY_OFFICE' ? null : 'STAFF_TO_SUPERIOR',
      );
  });

  it('against the county’s own office goes out of the house', () => {
    const county = own({ receiver: 'COUNTY_OFFICE', superior: '市信访局' });
    expect(staffRefusal(county)).toBeNull();
    expect(staffRefusal({ ...county, officeConcerned: true })).toEqual([
      'STAFF_ELSEWHERE',
      { superior: '市信访局' },
    ]);
  });

  it('has a number of its own that tells of no other', () => {
    expect(confidentialNumber('2026', 42, '内')).toBe('内2026-0000000042');
    expect(printedNumber(' 内2026－0000000042')).toBe('内2026-0000000042');
  });

  it('of a school names the teacher’s appeal', () => {
    const law = PROFILES['cn-2022'];
    expect(teachersWay(law, '2026-03-02', 'zh')).toMatch(
      /教育行政部门提出教师申诉.*30日内作出处理（《教师法》第三十九条）；2026年3月2日提出并收到的，最迟2026年4月1日。$/,
    );
    expect(teachersWay(law, '2026-03-02', 'en')).toContain('within 30 days of receiving it');
  });
});
