import { describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '../shared/permissions';
import {
  isKnownToOffice,
  levelOf,
  requirePast,
  requireUnacknowledged,
  waitedMinutes,
} from './emergency-report.rules';

const AT = new Date('2026-03-08T10:00:00Z');
const later = (seconds: number): Date => new Date(AT.getTime() + seconds * 1000);
const neither = { officeAt: null, countyAt: null };

describe('an emergency report', () => {
  it('is acknowledged once at each level, the county not waiting for the office', () => {
    requireUnacknowledged(neither, 'OFFICE');
    requireUnacknowledged(neither, 'COUNTY');
    requireUnacknowledged({ officeAt: AT, countyAt: null }, 'COUNTY');
    expect(() => requireUnacknowledged({ officeAt: AT, countyAt: null }, 'OFFICE')).toThrow(
      expect.objectContaining({ code: 'WRONG_STATE' }),
    );
    expect(() => requireUnacknowledged({ officeAt: null, countyAt: AT }, 'COUNTY')).toThrow(
      expect.objectContaining({ code: 'WRONG_STATE' }),
    );
  });

  it('is acknowledged for the county by its staff, and for the office by everybody else', () => {
    const levels = (roles: Role[]) => levelOf({ roles });
    expect(levels(['COUNTY_SUPERVISOR', 'CLERK'])).toBe('COUNTY');
    expect(levels(['CLERK'])).toBe('OFFICE');
  });

  it('is known to the office at once where clerk, leader or administrator wrote it', () => {
    expect(ROLES.filter((role) => isKnownToOffice({ roles: [role] }))).toEqual([
      'TENANT_ADMIN',
      'CLERK',
      'LEADER',
    ]);
  });

  it('waits from when it came to when it was acknowledged, or until now', () => {
    expect(waitedMinutes(AT, null, later(59))).toBe(0);
    expect(waitedMinutes(AT, null, later(3_600))).toBe(60);
    expect(waitedMinutes(AT, later(125), later(3_600))).toBe(2);
  });

  it('tells of what has happened', () => {
    requirePast(AT, AT);
    expect(() => requirePast(later(1), AT)).toThrow(expect.objectContaining({ code: 'INVALID' }));
  });
});
