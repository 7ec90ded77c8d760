import {
  explainClock,
  nationalCalendar,
  replayUnder,
  RuleViolation,
  same,
  withDays,
  type Calendar,
  type DatedEvent,
  type Language,
  type LegalOverlay,
  type PetitionStatus,
  type ProfileId,
} from '@huiyin/domain';
import {
  asAddedDay,
  boundBy,
  EDITIONS_SQL,
  ownOverlays,
  type StoredDay,
  type StoredEdition,
} from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import type { SimulateLegalOverlayArguments } from './legal-overlay.inputs';
import type { LegalSimulation, SimulatedDate } from './legal-overlay.type';

/** How many open matters one request looks at. */
const PART = 200;

type Matter = Readonly<{
  id: string;
  tenantId: string;
  tenantName: string;
  number: string;
  status: PetitionStatus;
  profile: ProfileId;
  events: readonly (Omit<DatedEvent, 'at'> & { at: string })[];
}>;
type Part = Readonly<{
  body: string | null;
  editions: readonly StoredEdition[];
  days: readonly (StoredDay & { tenantId: string; countyWide: boolean })[];
  open: number;
  matters: readonly Matter[];
}>;

/** Whose dates are derived: as when the calendar changes. Accusations are nobody's to count. */
const OPEN = `p.county_id = $1 and ($5::uuid is null or p.tenant_id = $5) and p.counted and p.due_on is not null and p.status <> 'TRANSFERRED' and not p.confidential`;

const PART_SQL = `select json_build_object(
  'body', (select o.body from legal_overlays o where o.county_id = $1 and o.id = $2),
  'editions', ${EDITIONS_SQL},
  'days', coalesce((select json_agg(json_build_object('tenantId', d.tenant_id, 'countyWide', d.county_wide, 'date', d.date,
      'off', d.off, 'name', d.name, 'source', d.source, 'publishedOn', d.published_on)
      order by d.published_on, d.county_wide desc, d.id)
    from calendar_days d where d.county_id = $1 and d.withdrawn_at is null), '[]'),
  'open', (select count(*) from petitions p where ${OPEN}),
  'matters', coalesce((select json_agg(json_build_object('id', m.id, 'tenantId', m.tenant_id, 'tenantName', t.name,
      'number', m.number, 'status', m.status, 'profile', m.profile, 'events',
      (select json_agg(json_build_object('kind', e.kind, 'at', e.at, 'days', e.days) order by e.seq) from petition_events e
        where e.county_id = $1 and e.tenant_id = m.tenant_id and e.petition_id = m.id)) order by m.tenant_id, m.id)
    from (select p.id, p.tenant_id, p.number, p.status, p.profile from petitions p
           where ${OPEN} and ($3::uuid is null or (p.tenant_id, p.id) > ($3, $4::uuid))
           order by p.tenant_id, p.id limit ${PART}) m
    join tenants t on t.county_id = $1 and t.tenant_id = m.tenant_id), '[]'))::text`;

/**
 * 试算: a part of the open matters in scope, each replayed as if it had been bound to the edition. Reads alone; what is withheld from
 * who asks is not there.
 *
 * @throws RuleViolation NOT_FOUND, INVALID (a cursor that is none)
 */
export async function simulateLegalOverlay(
  db: Database,
  scope: Scope,
  { id, after = null }: SimulateLegalOverlayArguments,
  language: Language,
): Promise<LegalSimulation> {
  const [afterTenant, afterId] = after === null ? [null, null] : cursorOf(after);
  const { countyId, tenantId } = scope;
  const values = [countyId, id, afterTenant, afterId, tenantId];
  const [row] = await db.read(scope, { text: PART_SQL, values });
  const { body, editions, days, open, matters } = JSON.parse(row?.[0] ?? '{}') as Part;
  if (!body) throw new RuleViolation('NOT_FOUND');
  const overlay = JSON.parse(body) as LegalOverlay;
  const profileOf = boundBy(ownOverlays(editions));
  const calendarAt = calendars(days);
  const last = matters.at(-1);
  return {
    open,
    examined: matters.length,
    moved: matters.flatMap((matter) => {
      const { status, profile, events, tenantId: at } = matter;
      const dated = events.map((event) => ({ ...event, at: new Date(event.at) }));
      const moved = replayUnder(
        overlay,
        { status, events: dated, profile: profileOf(profile) },
        calendarAt(at),
      );
      return moved === null ? [] : [asSimulated(matter, moved, language)];
    }),
    next: last && matters.length === PART ? `${last.tenantId}:${last.id}` : null,
  };
}

function asSimulated(
  { id, number, tenantId, tenantName }: Matter,
  { clock, ...dates }: NonNullable<ReturnType<typeof replayUnder>>,
  language: Language,
): SimulatedDate {
  const explanation = clock && explainClock(clock, language);
  return { petitionId: id, number, tenantId, tenantName, ...dates, explanation };
}

/** The calendar of each office, made once a part. */
function calendars(days: Part['days']): (tenantId: string) => Calendar {
  const made = new Map<string, Calendar>();
  return (tenantId) => {
    const known = made.get(tenantId);
    if (known) return known;
    const own = days.filter((day) => day.countyWide || day.tenantId === tenantId).map(asAddedDay);
    const calendar = withDays(nationalCalendar(), own);
    made.set(tenantId, calendar);
    return calendar;
  };
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

function cursorOf(text: string): [string, string] {
  const found = new RegExp(`^(${UUID}):(${UUID})$`).exec(text);
  if (!found) throw new RuleViolation('INVALID', { field: same('after'), reason: same('next') });
  return [found[1] as string, found[2] as string];
}
