/** Roles (角色) of the people who work in Huiyin; one account may carry several. */
export const ROLES = [
  'COUNTY_ADMIN',
  'COUNTY_SUPERVISOR',
  'TENANT_ADMIN',
  'CLERK',
  'HANDLER',
  'LEADER',
  'INFORMATION_OFFICER',
  'AUDITOR',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles whose holder reads every tenant of the county, and writes only after entering one. */
export const COUNTY_ROLES: readonly Role[] = ['COUNTY_ADMIN', 'COUNTY_SUPERVISOR'];

const everybody = ROLES;
const tenantPeople: readonly Role[] = ['TENANT_ADMIN', 'CLERK', 'HANDLER', 'LEADER', 'INFORMATION_OFFICER'];
const readers: readonly Role[] = [...COUNTY_ROLES, ...tenantPeople, 'AUDITOR'];

/**
 * Who may do what: the one table that the server's doors, every object's `actions` and the console's buttons read.
 * A permission names the thing and the verb of the trade.
 */
export const permissions = {
  'own.session': everybody,
  'notice.read': everybody,
  'tenant.read': readers,
  'tenant.enter': COUNTY_ROLES,
  'tenant.manage': ['COUNTY_ADMIN'],
  'readiness.read': [...COUNTY_ROLES, 'TENANT_ADMIN', 'LEADER'],
  'unit.read': readers,
  'unit.manage': ['COUNTY_ADMIN', 'TENANT_ADMIN'],
  'official.read': readers,
  'official.manage': ['COUNTY_ADMIN', 'TENANT_ADMIN'],
  'publicContact.read': readers,
  'publicContact.manage': ['COUNTY_ADMIN', 'TENANT_ADMIN'],
  'account.read': ['COUNTY_ADMIN', 'COUNTY_SUPERVISOR', 'TENANT_ADMIN', 'AUDITOR'],
  'account.manage': ['COUNTY_ADMIN', 'TENANT_ADMIN'],
  'leadership.read': readers,
  'leadership.manage': ['COUNTY_ADMIN', 'TENANT_ADMIN'],
  'letter.sign': ['COUNTY_ADMIN', ...tenantPeople],
  'meeting.read': readers,
  'meeting.manage': ['COUNTY_ADMIN', 'TENANT_ADMIN', 'CLERK'],
  'task.read': readers,
  'task.manage': ['COUNTY_ADMIN', 'TENANT_ADMIN', 'CLERK'],
  'task.complete': ['COUNTY_ADMIN', 'TENANT_ADMIN', 'CLERK', 'HANDLER', 'LEADER', 'INFORMATION_OFFICER'],
  'absence.record': ['COUNTY_ADMIN', 'TENANT_ADMIN', 'CLERK'],
  'duty.arrange': ['COUNTY_ADMIN', 'TENANT_ADMIN', 'CLERK'],
  'duty.handOver': ['COUNTY_ADMIN', ...tenantPeople],
  'competence.read': readers,
  'competence.manage': ['COUNTY_ADMIN', 'TENANT_ADMIN'],
  'sponsorship.assign': ['TENANT_ADMIN', 'CLERK', 'LEADER'],
  'supervision.issue': [...COUNTY_ROLES, 'LEADER'],
  'jurisdiction.decide': ['TENANT_ADMIN', 'LEADER'],
  'recusal.decide': ['TENANT_ADMIN', 'LEADER'],
  'informationOfficer.read': readers,
  'informationOfficer.manage': ['COUNTY_ADMIN', 'TENANT_ADMIN', 'CLERK'],
  'report.read': readers,
  'report.manage': ['COUNTY_ADMIN', 'TENANT_ADMIN', 'CLERK'],
  'report.submit': ['TENANT_ADMIN', 'CLERK', 'INFORMATION_OFFICER'],
  'report.acknowledge': [...COUNTY_ROLES, 'TENANT_ADMIN', 'CLERK'],
  'emergencyReport.read': readers,
  'emergencyReport.make': ['TENANT_ADMIN', 'CLERK', 'HANDLER', 'LEADER', 'INFORMATION_OFFICER'],
  'emergencyReport.acknowledge': [...COUNTY_ROLES, 'TENANT_ADMIN', 'CLERK', 'LEADER'],
  'topic.read': readers,
  'topic.manage': ['COUNTY_ADMIN'],
  'division.read': readers,
  'division.manage': ['COUNTY_ADMIN'],
  'calendar.read': readers,
  'calendar.manage': ['COUNTY_ADMIN', 'TENANT_ADMIN'],
  'calendar.confirm': ['COUNTY_ADMIN'],
  'legalOverlay.read': readers,
  'legalOverlay.manage': ['COUNTY_ADMIN'],
  'overview.read': [...COUNTY_ROLES, 'TENANT_ADMIN', 'LEADER', 'AUDITOR'],
  'petition.read': readers,
  'petition.register': ['COUNTY_ADMIN', 'TENANT_ADMIN', 'CLERK', 'HANDLER', 'LEADER', 'INFORMATION_OFFICER'],
  'petition.correct': ['COUNTY_ADMIN', 'TENANT_ADMIN', 'CLERK'],
  'petition.void': ['TENANT_ADMIN', 'CLERK'],
  'petition.dispose': ['TENANT_ADMIN', 'CLERK'],
  'petition.assign': ['TENANT_ADMIN', 'CLERK'],
  'petition.handle': ['TENANT_ADMIN', 'CLERK', 'HANDLER', 'LEADER'],
  // what several offices have of one dispute the county alone sees
  'dispute.link': COUNTY_ROLES,
  // of one that it joined the county says who leads
  'dispute.lead': [...COUNTY_ROLES, 'TENANT_ADMIN', 'CLERK', 'HANDLER', 'LEADER'],
  'petition.extend': ['TENANT_ADMIN', 'LEADER'],
  'petition.answer': ['CLERK', 'HANDLER', 'LEADER'],
  'petition.serve': ['TENANT_ADMIN', 'CLERK', 'HANDLER'],
  'petition.close': ['TENANT_ADMIN', 'CLERK'],
  'petition.archive': ['TENANT_ADMIN', 'CLERK'],
  'archive.read': [...COUNTY_ROLES, 'TENANT_ADMIN', 'CLERK', 'HANDLER', 'LEADER', 'AUDITOR'],
  'archive.bind': ['TENANT_ADMIN', 'CLERK'],
  'archive.retention': ['TENANT_ADMIN'],
  'archive.approve': ['LEADER'],
  'petition.reveal': ['TENANT_ADMIN', 'CLERK', 'HANDLER', 'LEADER'],
  // the office's counter alone: who handles a matter does not learn who stands behind it
  'groupMatter.manage': ['TENANT_ADMIN', 'CLERK'],
  'review.request': ['TENANT_ADMIN', 'CLERK', 'HANDLER'],
  'review.decide': ['TENANT_ADMIN', 'CLERK', 'LEADER'],
  'attachment.read': [...COUNTY_ROLES, 'TENANT_ADMIN', 'CLERK', 'HANDLER', 'LEADER'],
  'attachment.add': ['COUNTY_ADMIN', 'TENANT_ADMIN', 'CLERK', 'HANDLER', 'LEADER'],
  'attachment.remove': ['TENANT_ADMIN', 'CLERK'],
  'paper.read': [...COUNTY_ROLES, 'TENANT_ADMIN', 'CLERK', 'HANDLER', 'LEADER'],
  'paper.issue': ['TENANT_ADMIN', 'CLERK', 'HANDLER', 'LEADER'],
  'paper.template': ['COUNTY_ADMIN'],
  'import.run': ['COUNTY_ADMIN', 'TENANT_ADMIN', 'CLERK'],
  'ledger.export': ['COUNTY_ADMIN', 'TENANT_ADMIN', 'CLERK', 'AUDITOR'],
  'audit.read': ['TENANT_ADMIN', 'AUDITOR'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** Whether any of the roles carries the permission. */
export function permits(roles: readonly Role[], permission: Permission): boolean {
  const holders: readonly Role[] = permissions[permission];
  return roles.some((role) => holders.includes(role));
}

/** What a refusal for want of a permission says: which, and who holds it. */
export const forbidden = (permission: Permission): { permission: string; roles: string } => ({
  permission,
  roles: permissions[permission].join(),
});

/** Every permission the roles carry together: what a console needs to show or explain its buttons. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((permission) => permits(roles, permission));
}
