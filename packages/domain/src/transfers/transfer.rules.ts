import { ATTACHMENT_KINDS, type AttachmentKind } from '../attachments/attachment';
import { addDays, beijingDate } from '../calendar/dates';
import type { Calendar } from '../calendar/calendar';
import { deriveClocks, termsOn } from '../clocks/derive';
import { nationalOf } from '../clocks/national';
import type { LegalProfile } from '../clocks/profile';
import { profileFor } from '../clocks/profiles';
import { RuleViolation } from '../shared/errors';
import type { PetitionStatus } from '../petitions/petition';
import { LAW_TRACK, PROPER } from '../petitions/track';
import type { TenantKind } from '../tenants/tenant';
import {
  LONGEST_REPORT_TERM_DAYS,
  type TransferHopKind,
  type TransferKind,
  type TransferStatus,
} from './transfer';

/** Down from the county's office, or up to it: between two others the county decides (信访工作条例第二十四条). */
export const mayTransfer = (from: TenantKind, to: TenantKind): boolean =>
  (from === 'COUNTY_OFFICE') !== (to === 'COUNTY_OFFICE');

/** 交办 goes down, from the county's office (信访工作条例第二十二条); up goes 转送. */
export const mayAssign = (from: TenantKind): boolean => from === 'COUNTY_OFFICE';

/** @throws RuleViolation INVALID for a 交办 that goes up */
export function requireMayAssign(kind: TransferKind, from: TenantKind): void {
  if (kind === 'ASSIGN' && !mayAssign(from))
    throw new RuleViolation('INVALID', {
      field: '方式',
      reason: {
        zh: '交办由上级作出；向县信访局请选转送，重大、紧急的用报请',
        en: 'a superior assigns; to the county’s office choose to forward, or report up what is grave or urgent',
      },
    });
}

/** 15 日告知 and 60 日办结 (信访工作条例第二十三条、第三十四条), by the nation's law: by then a result is to be there where no date was set. */
const forwardTermDays = (profile: LegalProfile): number =>
  termsOn(nationalOf(profile), LAW_TRACK[PROPER])
    .filter(({ kind }) => kind === 'ACCEPT' || kind === 'CONCLUDE')
    .reduce((days, { length, unit }) => days + (unit === 'DAY' ? length : Math.ceil((length * 7) / 5)), 0);

/**
 * The day until which the result is to be reported.
 *
 * @throws RuleViolation REQUIRED for a 交办 without a date, INVALID for one that is not ahead, or too far
 */
export function reportDue(
  kind: TransferKind,
  wanted: string | null,
  today: string,
  profile: LegalProfile = profileFor(today),
): string {
  if (wanted === null) {
    if (kind === 'ASSIGN') throw new RuleViolation('REQUIRED', { field: '反馈期限' });
    return addDays(today, forwardTermDays(profile));
  }
  if (wanted <= today || wanted > addDays(today, LONGEST_REPORT_TERM_DAYS)) {
    throw new RuleViolation('INVALID', {
      field: '反馈期限',
      reason: {
        zh: `应当在明天与 ${LONGEST_REPORT_TERM_DAYS} 天之内`,
        en: `from tomorrow on, within ${LONGEST_REPORT_TERM_DAYS} days`,
      },
    });
  }
  return wanted;
}

/** The last day on which the receiver may object: five workdays after it came (信访工作条例第二十三条). */
export function objectionDue(
  deliveredAt: Date,
  profile: LegalProfile = profileFor(beijingDate(deliveredAt)),
  calendar?: Calendar,
): string | null {
  const on = beijingDate(deliveredAt);
  const clocks = deriveClocks(profile, null, [{ kind: 'FORWARD_RECEIVED', on }], calendar);
  return clocks.find(({ kind }) => kind === 'OBJECT')?.due ?? null;
}

/** Which papers go along: to who deals with the matter what the petitioner gave, and back with the result all of it. */
export const CARRIED_PAPERS: Readonly<Record<'ONWARD' | 'BACK', readonly AttachmentKind[]>> = {
  ONWARD: ['MATERIAL'],
  BACK: ATTACHMENT_KINDS,
};

/** States in which the petitioner has what was to be told, so that the result can be reported. */
export const REPORTABLE: readonly PetitionStatus[] = ['SERVED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN'];

/** Where a hop leads; those not named leave the state as it is. */
export const HOP_LEADS_TO: Readonly<Partial<Record<TransferHopKind, TransferStatus>>> = {
  OFFERED: 'OFFERED',
  SIGNED: 'SIGNED',
  OBJECTED: 'OBJECTED',
  RETURNED: 'RETURNED',
  INSISTED: 'OFFERED',
  RECALLED: 'RETURNED',
  REPORTED: 'REPORTED',
};

/**
 * What comes of a recall, which the receiver's file decides: a matter that was answered there comes back with its result,
 * another as it is; what the receiver did after the sender last heard of it holds.
 */
export function recallHop(
  asked: TransferStatus,
  found: TransferStatus,
  petition: PetitionStatus | null,
): 'RECALLED' | 'REPORTED' | null {
  if (asked !== found || (found !== 'OFFERED' && found !== 'SIGNED')) return null;
  return petition !== null && REPORTABLE.includes(petition) ? 'REPORTED' : 'RECALLED';
}

/** The state in which a matter that came back stands again with its sender. */
export const backWith = (events: readonly Readonly<{ kind: string }>[]): PetitionStatus =>
  events.some(({ kind }) => kind === 'ACCEPTED') ? 'ACCEPTED' : 'REGISTERED';
