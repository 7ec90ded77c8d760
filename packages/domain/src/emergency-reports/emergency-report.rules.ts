import { isCountyStaff, type Actor } from '../shared/actor';
import { RuleViolation } from '../shared/errors';
import { permits } from '../shared/permissions';
import type { EmergencyLevel } from './emergency-report';

/** When each level acknowledged, or null. */
export type Acknowledged = Readonly<{ officeAt: Date | null; countyAt: Date | null }>;

/** For which level somebody acknowledges: county staff who entered for the county, everybody else for the office. */
export const levelOf = (actor: Pick<Actor, 'roles'>): EmergencyLevel =>
  isCountyStaff(actor as Actor) ? 'COUNTY' : 'OFFICE';

/** Whether the office knows by the report itself, because somebody wrote it who would have to acknowledge it. */
export const isKnownToOffice = (actor: Pick<Actor, 'roles'>): boolean =>
  levelOf(actor) === 'OFFICE' && permits(actor.roles, 'emergencyReport.acknowledge');

/** Each level acknowledges once. The county does not wait for the office. @throws RuleViolation WRONG_STATE */
export function requireUnacknowledged({ officeAt, countyAt }: Acknowledged, level: EmergencyLevel): void {
  if ((level === 'OFFICE' ? officeAt : countyAt) !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'ACKNOWLEDGED', from: 'NOT_ACKNOWLEDGED' });
}

/** What happened lies behind, not ahead. @throws RuleViolation INVALID */
export function requirePast(happenedAt: Date, now: Date): void {
  if (happenedAt > now)
    throw new RuleViolation('INVALID', {
      field: '发生时间',
      reason: { zh: '不能晚于现在', en: 'not in the future' },
    });
}

/** How long a level let it wait, or has by now, in whole minutes. */
export const waitedMinutes = (reportedAt: Date, acknowledgedAt: Date | null, now: Date): number =>
  Math.max(0, Math.floor(((acknowledgedAt ?? now).getTime() - reportedAt.getTime()) / 60_000));
