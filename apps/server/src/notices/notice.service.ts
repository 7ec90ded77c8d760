import { v7 as uuid } from 'uuid';
import {
  comingVacancies,
  COUNTY_ROLES,
  isBouncedAgain,
  missingNotices,
  permissions,
  stepNotice,
  vacancies,
  type Actor,
  type DatedEvent,
  type Group,
  type HeldPost,
  type LeadershipPosition,
  type NoticeKind,
  type PetitionAction,
  type PetitionEventKind,
  type Responsible,
  type Role,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Refused } from './notice.entity';

/** One official to be told; `occasion` sets apart what may happen again. */
export type NewNotice = Readonly<{
  officialId: string;
  kind: NoticeKind;
  occasion: string;
  petitionId?: string;
  leadershipGroupId?: string;
  taskId?: string;
  reportObligationId?: string;
  unitId?: string | null;
  emergencyReportId?: string;
  transferId?: string;
  meetingId?: string;
  dutyId?: string;
  countyEmergencyId?: string;
  /** An order of the county's in another office. */
  countyOrderId?: string;
  reviewId?: string;
  destructionId?: string;
  dueOn?: string;
  daysLeft?: number;
  byName?: string | null;
  position?: LeadershipPosition;
  vacantSince?: string;
  held?: string | null;
  refusal?: Refused;
}>;

const COLUMNS = [
  ['officialId', 'official_id'],
  ['kind', 'kind'],
  ['occasion', 'occasion'],
  ['petitionId', 'petition_id'],
  ['leadershipGroupId', 'leadership_group_id'],
  ['taskId', 'task_id'],
  ['reportObligationId', 'report_obligation_id'],
  ['unitId', 'unit_id'],
  ['emergencyReportId', 'emergency_report_id'],
  ['transferId', 'transfer_id'],
  ['meetingId', 'meeting_id'],
  ['dutyId', 'duty_id'],
  ['countyEmergencyId', 'county_emergency_id'],
  ['countyOrderId', 'county_order_id'],
  ['reviewId', 'review_id'],
  ['destructionId', 'destruction_id'],
  ['dueOn', 'due_on'],
  ['daysLeft', 'days_left'],
  ['byName', 'by_name'],
  ['position', 'position'],
  ['vacantSince', 'vacant_since'],
  ['held', 'held'],
  ['refusal', 'refusal'],
] as const;

/** What a notice is of. */
const subjectOf = (notice: NewNotice): string | undefined =>
  notice.petitionId ??
  notice.leadershipGroupId ??
  notice.taskId ??
  notice.reportObligationId ??
  notice.emergencyReportId ??
  notice.transferId ??
  notice.meetingId ??
  notice.dutyId ??
  notice.countyEmergencyId ??
  notice.countyOrderId ??
  notice.reviewId ??
  notice.destructionId;

/**
 * Tells those who can sign in to hear of it, each of them once however often this is done; never of what is withheld from them, since the
 * daily mail is written without anybody's eyes.
 */
export async function notify(tx: Tx, notices: readonly NewNotice[], now: Date): Promise<void> {
  if (notices.length === 0) return;
  const listening = await tx.rows<{ id: string; kept: string[] }>(
    `select a.official_id as id, w.ids || case when w.ids = '{}' then w.ids else app.hanging_on(w.ids) end as kept
       from accounts a cross join lateral (select app.withheld_from(a.tenant_id, a.official_id) as ids) w
      where a.county_id = $1 and a.tenant_id = $2 and a.official_id = any($3::uuid[]) and a.disabled_at is null`,
    [tx.place.countyId, tx.place.tenantId, [...new Set(notices.map(({ officialId }) => officialId))]],
  );
  const kept = new Map(listening.map((one) => [one.id, one.kept]));
  const heard = notices.filter(
    (notice) => kept.get(notice.officialId)?.includes(subjectOf(notice) ?? '') === false,
  );
  if (heard.length === 0) return;
  const values: unknown[] = [tx.place.countyId, tx.place.tenantId, now];
  const tuples = heard.map((notice) => {
    const given = [uuid(), subjectOf(notice), ...COLUMNS.map(([name]) => notice[name] ?? null)];
    return `($1, $2, $3, ${given.map((value) => `$${values.push(value)}`).join(', ')})`;
  });
  tx.push({
    text: `insert into notices (county_id, tenant_id, made_at, id, subject_id, ${COLUMNS.map(([, column]) => column).join(', ')})
           values ${tuples.join(', ')} on conflict on constraint notices_once do nothing`,
    values,
  });
}

type Stepped = Responsible & Readonly<{ id: string }>;
type Doer = Readonly<{ officialId: string | null; name: string | null }>;

/** What a step of a petition tells at once, in the transaction of the step; `seq` is its event's. */
export async function notifyOfStep(
  tx: Tx,
  action: PetitionAction | 'register',
  after: Stepped,
  by: Doer,
  seq: number,
  now: Date,
): Promise<void> {
  const told = stepNotice(action, after, by.officialId);
  if (told === null) return;
  await notify(tx, [{ ...told, petitionId: after.id, occasion: String(seq), byName: by.name }], now);
}

/**
 * 反复退回: tells those who may supervise that this event sent a matter back again, but for who did it and from whom the
 * matter is withheld; `seq` is the event's.
 */
export async function notifyOfBounce(
  tx: Tx,
  petitionId: string,
  { before, kind, seq }: Readonly<{ before: readonly DatedEvent[]; kind: PetitionEventKind; seq: number }>,
  by: Doer,
  now: Date,
): Promise<void> {
  if (!isBouncedAgain(before, kind)) return;
  const told = await freeHolders(tx, petitionId, permissions['supervision.issue']);
  const notice = { kind: 'BOUNCED_AGAIN' as const, petitionId, occasion: String(seq), byName: by.name };
  await notify(
    tx,
    told.filter((id) => id !== by.officialId).map((officialId) => ({ ...notice, officialId })),
    now,
  );
}

/** 回避待决定: tells those who decide, but for whom it concerns and who asked. */
export async function notifyOfRecusal(tx: Tx, recusal: AskedRecusal, by: Doer, now: Date): Promise<void> {
  const { id, petitionId } = recusal;
  const told = await decidersOf(tx, recusal);
  const notice = { kind: 'RECUSAL_TO_DECIDE' as const, petitionId, occasion: id, byName: by.name };
  await notify(
    tx,
    told.filter((one) => one !== by.officialId).map((one) => ({ ...notice, officialId: one })),
    now,
  );
}

type AskedRecusal = Readonly<{ id: string; petitionId: string; officialId: string }>;

/** Who may decide on a recusal: never whom it concerns, nor whom its matter is withheld from. */
export async function decidersOf(tx: Tx, { petitionId, officialId }: AskedRecusal): Promise<string[]> {
  const free = await freeHolders(tx, petitionId, permissions['recusal.decide']);
  return free.filter((one) => one !== officialId);
}

/** The officials here who hold one of the roles, and from whom the matter is not withheld. */
export async function freeHolders(tx: Tx, petitionId: string, roles: readonly Role[]): Promise<string[]> {
  const found = await tx.rows<{ id: string }>(
    `select id from officials where county_id = $1 and tenant_id = $2 and id = any($3)
        and not $4 = any(app.withheld_from(tenant_id, id))`,
    [tx.place.countyId, tx.place.tenantId, await holdersOf(tx, roles), petitionId],
  );
  return found.map(({ id }) => id);
}

type FoundGroup = Pick<Group, 'foundedOn' | 'endedOn'> & Readonly<{ id: string }>;

/** Tells those who can fill it that a position is vacant on this day, or will be soon and nobody follows. */
export async function notifyOfVacancies(
  tx: Tx,
  group: FoundGroup,
  posts: readonly HeldPost[],
  day: string,
  now: Date,
): Promise<void> {
  const vacant = [...vacancies(group, posts, day), ...comingVacancies(group, posts, day)];
  if (vacant.length === 0) return;
  const keepers = await holdersOf(tx, permissions['leadership.manage']);
  await notify(
    tx,
    keepers.flatMap((officialId) =>
      vacant.map(({ position, since }) => ({
        officialId,
        kind: 'VACANCY' as const,
        leadershipGroupId: group.id,
        occasion: `${position} ${since}${since > day ? ' ahead' : ''}`,
        position,
        vacantSince: since,
      })),
    ),
    now,
  );
}

/** Tells officers and clerks of reports that are missing since their period ended. */
export async function notifyOfMissing(
  tx: Tx,
  missing: Parameters<typeof missingNotices>[0],
  now: Date,
): Promise<void> {
  const told = missingNotices(missing, await holdersOf(tx, ['CLERK']));
  await notify(
    tx,
    told.map((notice) => ({
      ...notice,
      kind: 'REPORT_MISSING' as const,
      occasion: `${notice.unitId ?? ''} ${notice.dueOn}`,
    })),
    now,
  );
}

/** Tells at once whoever has to acknowledge an emergency here, but for who reported it. */
export async function notifyOfEmergency(
  tx: Tx,
  emergencyReportId: string,
  by: Pick<Actor, 'officialId' | 'name'>,
  now: Date,
): Promise<void> {
  const told = await holdersOf(tx, permissions['emergencyReport.acknowledge']);
  await notify(
    tx,
    told
      .filter((officialId) => officialId !== by.officialId)
      .map((officialId) => ({
        officialId,
        kind: 'EMERGENCY' as const,
        emergencyReportId,
        occasion: 'reported',
        byName: by.name,
      })),
    now,
  );
}

/** Tells the county's people, in their own office, that one of the county's offices reported an emergency. */
export async function notifyCounty(
  tx: Tx,
  countyEmergencyId: string,
  office: string | null,
  now: Date,
): Promise<void> {
  const may = permissions['emergencyReport.acknowledge'].filter((role) => COUNTY_ROLES.includes(role));
  const notice = {
    kind: 'COUNTY_EMERGENCY' as const,
    countyEmergencyId,
    occasion: 'reported',
    byName: office,
  };
  await notify(
    tx,
    (await holdersOf(tx, may)).map((officialId) => ({ ...notice, officialId })),
    now,
  );
}

/** Tells those who can sign for it that a matter came from another office, or is to be signed for after all. */
export async function notifyOfArrival(
  tx: Tx,
  transferId: string,
  kind: 'MATTER_ARRIVED' | 'OBJECTION_REFUSED',
  byOffice: string,
  now: Date,
): Promise<void> {
  const told = await holdersOf(tx, permissions['petition.dispose']);
  const notice = { kind, transferId, occasion: 'came', byName: byOffice };
  await notify(
    tx,
    told.map((officialId) => ({ ...notice, officialId })),
    now,
  );
}

/** Tells those who decide reviews that one was asked for, by the last day for its opinion. */
export async function notifyOfReview(
  tx: Tx,
  { id, dueOn }: Readonly<{ id: string; dueOn: string }>,
  byOffice: string,
  now: Date,
): Promise<void> {
  const told = await holdersOf(tx, permissions['review.decide']);
  const notice = {
    kind: 'REVIEW_ARRIVED' as const,
    reviewId: id,
    occasion: 'came',
    byName: byOffice,
    dueOn,
  };
  await notify(
    tx,
    told.map((officialId) => ({ ...notice, officialId })),
    now,
  );
}

/** Tells those who decide reviews that the last day for an opinion, or for taking it up, has moved with the calendar. */
export async function notifyOfMovedReview(
  tx: Tx,
  { id: reviewId, dueOn, steps }: Readonly<{ id: string; dueOn: string; steps: number }>,
  now: Date,
): Promise<void> {
  const told = await holdersOf(tx, permissions['review.decide']);
  const notice = { kind: 'REVIEW_MOVED' as const, reviewId, occasion: String(steps), dueOn };
  await notify(
    tx,
    told.map((officialId) => ({ ...notice, officialId })),
    now,
  );
}

/** The officials here who hold one of the roles. */
export function holdersOf(tx: Tx, roles: readonly Role[]): Promise<string[]> {
  return tx
    .rows<{ id: string }>(
      `select official_id as id from accounts
        where county_id = $1 and tenant_id = $2 and official_id is not null and disabled_at is null and roles && $3::text[]`,
      [tx.place.countyId, tx.place.tenantId, [...roles]],
    )
    .then((rows) => rows.map(({ id }) => id));
}
