import type { Permission } from '../shared/permissions';

/**
 * What a tenant needs before people can rely on it, in the order in which one sets it up. CONTACTS is what
 * 信访工作条例第十八条 wants published; the others are what the work plans ask of an office.
 */
export const READINESS_POINTS = [
  'UNITS',
  'CLERK',
  'GROUP',
  'HEAD',
  'DIRECTOR',
  'OFFICE_PHONE',
  'HANDED_OVER',
  'INFORMATION_OFFICERS',
  'TOPICS',
  'CONTACTS',
  'PORTAL',
] as const;
export type ReadinessPoint = (typeof READINESS_POINTS)[number];

/** What one must be permitted to mend each point. */
export const MENDED_BY: Readonly<Record<ReadinessPoint, Permission>> = {
  UNITS: 'unit.manage',
  CLERK: 'account.manage',
  GROUP: 'leadership.manage',
  HEAD: 'leadership.manage',
  DIRECTOR: 'leadership.manage',
  OFFICE_PHONE: 'leadership.manage',
  HANDED_OVER: 'petition.assign',
  INFORMATION_OFFICERS: 'informationOfficer.manage',
  TOPICS: 'topic.manage',
  CONTACTS: 'publicContact.manage',
  PORTAL: 'publicContact.manage',
};
