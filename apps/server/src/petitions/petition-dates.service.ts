import { v7 as uuid } from 'uuid';
import {
  calendarStamp,
  chineseDate,
  isGiven,
  judgedAnew,
  movedText,
  openWindow,
  petitionClocks,
  petitionDue,
  petitionFacets,
  type Clock,
  type DatedEvent,
  type Place,
} from '@huiyin/domain';
import {
  calendarApplied,
  calendarReason,
  changesSince,
  type CalendarChange,
} from '../calendar-days/calendar-changes.service';
import {
  BODY_SQL,
  byWhoseDays,
  legalRulesOf,
  type LegalRules,
  type Reviewable,
} from '../calendar-days/legal-rules.service';
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
  | 'windowOn'
  | 'counted'
  | 'confidential'
  | 'topicId'
  | 'receivedAt'
  | 'answeredAt'
  | 'answeredInTime'
  | 'ownerId'
>;
type Work = Readonly<{ rules: LegalRules; changes: readonly CalendarChange[]; now: Date }>;

/**
 * Derives the dates of a tenant's open matters anew from the calendar as it now is, and judges anew whether an answer came in time. What
 * moves is told in the matter's time line; nothing else changes, and nothing of what is archived. Done twice, or taken up after a kill, it
 * finds the rest alone to do.
 */
export async function applyCalendar(db: Database, place: Place, now: Date): Promise<void> {
  const { stamp, changes } = await db.inside(place, async (tx) => {
    const [rules, applied] = await Promise.all([legalRulesOf(tx), calendarApplied(tx)]);
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
    `select id, status, origin, channel, profile, due_on as "dueOn", due_kind as "dueKind", due_provisional as "dueProvisional", window_on as "windowOn",
            counted, confidential, topic_id as "topicId", received_at as "receivedAt", answered_at as "answeredAt",
            answered_in_time as "answeredInTime", owner_id as "ownerId"
       from petitions
      where county_id = $1 and tenant_id = $2 and counted and status <> 'ARCHIVED'
        and (due_on is not null and status <> 'TRANSFERRED' or answered_in_time is not null)
        and ($3::uuid is null or id > $3) order by id limit ${PAGE} for update`,
    [countyId, tenantId, after],
  );
  const events = await tx.rows<DatedEvent & Reviewable & { petitionId: string }>(
    `select petition_id as "petitionId", kind, at, days, track, ${BODY_SQL} from petition_events e
      where county_id = $1 and tenant_id = $2 and petition_id = any($3) order by petition_id, seq`,
    [countyId, tenantId, petitions.map(({ id }) => id)],
  );
  const timeLines = new Map<string, DatedEvent[]>(petitions.map(({ id }) => [id, []]));
  for (const event of await byWhoseDays(tx, events)) timeLines.get(event.petitionId)?.push(event);
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
  const profile = rules.profileOf(petition.profile);
  const clocks = petitionClocks(profile, events, rules.calendar);
  const due = stands(petition) ? petitionDue(petition.status, clocks, events) : null;
  const window = openWindow(clocks);
  const judged = judgedAnew(petition.answeredInTime, profile, events, rules.calendar);
  const changed = {
    ...due,
    ...(judged && { answeredInTime: judged.inTime }),
    windowOn: window?.due ?? null,
  };
  if (Object.entries(changed).every(([name, value]) => petition[name as keyof Undated] === value)) return [];
  tx.update(PetitionEntity, petition.id, changed);
  const moved = due !== null && due.dueOn !== petition.dueOn;
  // where it is the date that stands on the matter, that tells of it
  const slid = window?.kind === due?.dueKind ? null : slidWindow(petition.windowOn, window);
  if (!moved && judged === null && slid === null) return [];
  const dates = [petition.dueOn, due?.dueOn, judged?.due, slid?.from, slid?.to].filter(isGiven);
  const said = [
    moved ? movedText('期限', petition.dueOn, due.dueOn) : null,
    slid &&
      movedText(`${slid.clock === 'REVIEW_REQUEST' ? '请求复查' : '请求复核'}的期限`, slid.from, slid.to),
    judged &&
      `办理期限至${chineseDate(judged.due)}，答复由“${inTime(!judged.inTime)}”改为“${inTime(judged.inTime)}”`,
  ].filter(isGiven);
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
    text: `${said.join('；')}：${calendarReason(changes, petition.receivedAt, dates)}`,
    data: {
      ...(moved ? { from: petition.dueOn, to: due.dueOn, clock: due.dueKind } : {}),
      ...(slid ? { window: slid } : {}),
      ...(judged ? { judgedBy: judged.due, answeredInTime: judged.inTime } : {}),
    },
  });
  return [
    ...petitionFacets(petition).map((facet) => [facet, -1] as const),
    ...petitionFacets({ ...petition, ...changed }).map((facet) => [facet, 1] as const),
  ];
}

/** The petitioner's own term, where it moved; one that was not kept has not. */
const slidWindow = (from: string | null, window: Clock | null) =>
  from === null || window === null || window.due === from
    ? null
    : { clock: window.kind, from, to: window.due };

/** Whether a date stands on it that is derived here. */
const stands = ({ dueOn, status }: Undated): boolean => dueOn !== null && status !== 'TRANSFERRED';

const inTime = (yes: boolean): string => (yes ? '按期' : '逾期');
