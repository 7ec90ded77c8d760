import { v7 as uuid } from 'uuid';
import {
  addDays,
  beijingDate,
  calendarStamp,
  petitionClocks,
  petitionDue,
  petitionFacets,
  type DatedEvent,
  type Place,
} from '@huiyin/domain';
import { legalRulesOf, type LegalRules } from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import { addToTallies, type FacetChange } from '../db/tallies';
import type { Tx } from '../db/tx';
import { PetitionEventEntity } from './petition-event.entity';
import { PetitionEntity } from './petition.entity';

/** How many petitions one transaction looks at. */
const PAGE = 100;

type Undated = Pick<
  PetitionEntity,
  | 'id'
  | 'status'
  | 'origin'
  | 'channel'
  | 'profile'
  | 'dueOn'
  | 'dueKind'
  | 'dueProvisional'
  | 'counted'
  | 'confidential'
  | 'topicId'
  | 'receivedAt'
  | 'answeredAt'
  | 'answeredInTime'
  | 'ownerId'
>;
type Change = Readonly<{ date: string; off: boolean; name: string; source: string; withdrawn: boolean }>;
type Work = Readonly<{ rules: LegalRules; changes: readonly Change[]; now: Date }>;

/**
 * Derives the dates of a tenant's open matters anew from the calendar as it now is. Every date that moves is told in the
 * matter's time line; nothing else changes. Done twice, or taken up after a kill, it finds the rest alone to do.
 */
export async function applyCalendar(db: Database, place: Place, now: Date): Promise<void> {
  const { stamp, changes } = await db.inside(place, async (tx) => {
    const [rules, applied] = await Promise.all([legalRulesOf(tx), appliedTo(tx)]);
    const stamp = calendarStamp(rules.days);
    return applied.stamp === stamp
      ? { stamp: null, changes: [] }
      : { stamp, changes: await changesSince(tx, applied.at) };
  });
  if (stamp === null) return;
  let after: string | null = null;
  do {
    after = await db.write(place, async (tx) =>
      page(tx, after, { rules: await legalRulesOf(tx), changes, now }),
    );
  } while (after !== null);
  await db.write(place, (tx) =>
    tx.query(
      'update tenants set calendar_stamp = $3, calendar_applied_at = $4 where county_id = $1 and tenant_id = $2',
      [place.countyId, place.tenantId, stamp, now],
    ),
  );
}

async function page(tx: Tx, after: string | null, work: Work): Promise<string | null> {
  const { countyId, tenantId } = tx.place;
  const petitions = await tx.rows<Undated>(
    `select id, status, origin, channel, profile, due_on as "dueOn", due_kind as "dueKind", due_provisional as "dueProvisional",
            counted, confidential, topic_id as "topicId", received_at as "receivedAt", answered_at as "answeredAt",
            answered_in_time as "answeredInTime", owner_id as "ownerId"
       from petitions
      where county_id = $1 and tenant_id = $2 and counted and due_on is not null and status <> 'TRANSFERRED'
        and ($3::uuid is null or id > $3) order by id limit ${PAGE} for update`,
    [countyId, tenantId, after],
  );
  const events = await tx.rows<DatedEvent & { petitionId: string }>(
    `select petition_id as "petitionId", kind, at, days, track from petition_events
      where county_id = $1 and tenant_id = $2 and petition_id = any($3) order by petition_id, seq`,
    [countyId, tenantId, petitions.map(({ id }) => id)],
  );
  const timeLines = new Map<string, DatedEvent[]>(petitions.map(({ id }) => [id, []]));
  for (const event of events) timeLines.get(event.petitionId)?.push(event);
  // all of a page at once, since whoever works at the counter touches the counts in one order
  addToTallies(
    tx,
    petitions.flatMap((petition) => rederive(tx, petition, timeLines.get(petition.id) ?? [], work)),
  );
  return petitions.length < PAGE ? null : (petitions.at(-1)?.id ?? null);
}

/** Writes down what moved, and tells the counts. */
function rederive(
  tx: Tx,
  petition: Undated,
  events: readonly DatedEvent[],
  { rules, changes, now }: Work,
): FacetChange[] {
  const due = petitionDue(
    petition.status,
    petitionClocks(rules.profileOf(petition.profile), events, rules.calendar),
    events,
  );
  const moved = due.dueOn !== petition.dueOn;
  if (!moved && due.dueKind === petition.dueKind && due.dueProvisional === petition.dueProvisional) return [];
  tx.update(PetitionEntity, petition.id, due);
  if (!moved) return [];
  tx.insert(PetitionEventEntity, {
    id: uuid(),
    petitionId: petition.id,
    seq: events.length + 1,
    kind: 'DUE_DATE_MOVED',
    at: now,
    recordedAt: now,
    actorId: null,
    actorName: '放假安排',
    ownerId: petition.ownerId,
    text: `期限由 ${petition.dueOn} 调整为 ${due.dueOn}：${reasonOf(changes, petition, due)}`,
    data: { from: petition.dueOn, to: due.dueOn, clock: due.dueKind },
  });
  return [
    ...petitionFacets(petition).map((facet) => [facet, -1] as const),
    ...petitionFacets({ ...petition, ...due }).map((facet) => [facet, 1] as const),
  ];
}

type Dated = Readonly<{ dueOn: string | null }>;

/** The days that were added or withdrawn while the matter was here, up to where its date stood or stands. */
function reasonOf(
  changes: readonly Change[],
  { receivedAt, dueOn }: Pick<Undated, 'receivedAt' | 'dueOn'>,
  due: Dated,
): string {
  const [from, until] = [beijingDate(receivedAt), [dueOn ?? '', due.dueOn ?? ''].toSorted().at(-1) ?? ''];
  const told = runsOf(changes.filter(({ date }) => from < date && date <= until)).slice(-3);
  return told.length === 0 ? '国家放假安排已更新' : told.join('；');
}

/** Days entered at once are one thing to a reader: `休息 2027-01-29 至 2027-02-04“春节”（…）`. */
function runsOf(changes: readonly Change[]): string[] {
  const runs: { said: string; source: string; from: string; to: string }[] = [];
  for (const { date, off, name, source, withdrawn } of changes) {
    const said = `${withdrawn ? '撤回' : ''}${off ? '休息' : '上班'} `;
    const last = runs.find(
      (one) => one.said === said && one.source === `“${name}”（${source}）` && addDays(one.to, 1) === date,
    );
    if (last) last.to = date;
    else runs.push({ said, source: `“${name}”（${source}）`, from: date, to: date });
  }
  return runs.map(
    ({ said, source, from, to }) => `${said}${from === to ? from : `${from} 至 ${to}`}${source}`,
  );
}

async function appliedTo(tx: Tx): Promise<{ stamp: string | null; at: Date | null }> {
  const row = await tx.first<{ stamp: string | null; at: Date | null }>(
    'select calendar_stamp as stamp, calendar_applied_at as at from tenants where county_id = $1 and tenant_id = $2',
    [tx.place.countyId, tx.place.tenantId],
  );
  return row ?? { stamp: null, at: null };
}

const changesSince = (tx: Tx, since: Date | null): Promise<Change[]> =>
  tx.rows<Change>(
    `select d.date, d.off, d.name, d.source, d.withdrawn_at is not null as withdrawn from calendar_days d
      where d.county_id = $1 and (d.tenant_id = $2 or d.county_wide) and d.confirmed_at is not null
        and ($3::timestamptz is null or d.confirmed_at > $3 or d.withdrawn_at > $3) order by d.date`,
    [tx.place.countyId, tx.place.tenantId, since],
  );
