import {
  explainClock,
  followedOn,
  isNational,
  replayReview,
  replayUnder,
  RUNNING_REVIEW,
  RuleViolation,
  same,
  type DatedEvent,
  type Language,
  type LaidRule,
  type MovedDate,
  type PetitionStatus,
  type ProfileId,
  type ReviewTier,
} from '@huiyin/domain';
import {
  boundBy,
  calendarsOf,
  DAYS_SQL,
  EDITIONS_SQL,
  ownOverlays,
  type PlacedDay,
  type StoredEdition,
} from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { asEvent, type ReviewSaid } from '../reviews/review-file.service';
import type { SimulateLegalOverlayArguments } from './legal-overlay.inputs';
import type { LegalSimulation, SimulatedDate } from './legal-overlay.type';

/** How many open matters one request looks at. */
const PART = 200;

type Event<Dated extends { at: Date }> = Omit<Dated, 'at'> & { at: string };
type Placed = Readonly<{
  id: string;
  tenantId: string;
  tenantName: string;
  number: string;
  profile: ProfileId;
}>;
type Matter = Placed & Readonly<{ status: PetitionStatus; events: readonly Event<DatedEvent>[] }>;
type Review = Placed &
  Readonly<{ petitionId: string; tier: ReviewTier; events: readonly Event<ReviewSaid>[] }>;
type Part = Readonly<{
  body: string | null;
  editions: readonly StoredEdition[];
  days: readonly PlacedDay[];
  open: number;
  matters: readonly Matter[];
  reviews: readonly Review[];
}>;

/** Whose dates are derived: as when the calendar changes. Accusations are nobody's to count. */
const OPEN = `p.county_id = $1 and ($5::uuid is null or p.tenant_id = $5) and p.counted and p.due_on is not null and p.status <> 'TRANSFERRED' and not p.confidential`;

/** The petition whose answer is reviewed, as far as it is to be seen from here. */
const ANSWERED = `reviews a join petitions c on c.county_id = $1 and c.tenant_id = a.tenant_id and c.id = a.petition_id
  where a.county_id = $1 and a.id = r.id`;

/** Each running review once: in the county by the file of who decides it, in an office by the file that is there. */
const RUNNING = `r.county_id = $1 and ($5::uuid is null or r.tenant_id = $5) and r.status = any($6)
  and ($5::uuid is not null or r.side = 'REVIEWING' or r.other_tenant_id is null)
  and not exists (select 1 from ${ANSWERED} and c.confidential)`;

const eventsOf = (
  table: string,
  of: string,
  more = '',
) => `(select json_agg(json_build_object('kind', e.kind, 'at', e.at, 'days', e.days${more}) order by e.seq)
  from ${table} e where e.county_id = $1 and e.tenant_id = m.tenant_id and e.${of} = m.id)`;

const PART_SQL = `select json_build_object(
  'body', (select o.body from legal_overlays o where o.county_id = $1 and o.id = $2),
  'editions', ${EDITIONS_SQL},
  'days', ${DAYS_SQL},
  'open', (select count(*) from petitions p where ${OPEN}) + (select count(*) from reviews r where ${RUNNING}),
  'matters', coalesce((select json_agg(json_build_object('id', m.id, 'tenantId', m.tenant_id, 'tenantName', t.name,
      'number', m.number, 'status', m.status, 'profile', m.profile, 'events', ${eventsOf('petition_events', 'petition_id', ", 'track', e.track")})
      order by m.tenant_id, m.id)
    from (select p.id, p.tenant_id, p.number, p.status, p.profile from petitions p
           where $7 = 'P' and ${OPEN} and ($3::uuid is null or (p.tenant_id, p.id) > ($3, $4::uuid))
           order by p.tenant_id, p.id limit ${PART}) m
    join tenants t on t.county_id = $1 and t.tenant_id = m.tenant_id), '[]'),
  'reviews', coalesce((select json_agg(json_build_object('id', m.id, 'tenantId', m.tenant_id, 'tenantName', t.name,
      'number', m.petition_number, 'petitionId', m.petition_id, 'tier', m.tier, 'profile', m.profile,
      'events', ${eventsOf('review_steps', 'review_id')}) order by m.tenant_id, m.id)
    from (select r.id, r.tenant_id, r.petition_number, coalesce((select c.id from ${ANSWERED}), r.id) as petition_id, r.tier, r.profile from reviews r
           where $7 = 'R' and ${RUNNING} and ($3::uuid is null or (r.tenant_id, r.id) > ($3, $4::uuid))
           order by r.tenant_id, r.id limit ${PART}) m
    join tenants t on t.county_id = $1 and t.tenant_id = m.tenant_id), '[]'))::text`;

/**
 * 试算: a part of the open matters in scope, then of the running reviews, each replayed as if it had been bound to the edition. Reads
 * alone; what is withheld from who asks is not there.
 *
 * @throws RuleViolation NOT_FOUND, INVALID (a cursor that is none)
 */
export async function simulateLegalOverlay(
  db: Database,
  scope: Scope,
  { id, after = null }: SimulateLegalOverlayArguments,
  language: Language,
): Promise<LegalSimulation> {
  const [phase, afterTenant, afterId] = after === null ? START : cursorOf(after);
  const { countyId, tenantId } = scope;
  const values = [countyId, id, afterTenant, afterId, tenantId, RUNNING_REVIEW, phase];
  const [row] = await db.read(scope, { text: PART_SQL, values });
  const { body, editions, days, open, matters, reviews } = JSON.parse(row?.[0] ?? '{}') as Part;
  if (!body) throw new RuleViolation('NOT_FOUND');
  const rule = JSON.parse(body) as LaidRule;
  const own = ownOverlays(editions);
  // each matter by the nation's law that it is bound to, unless that is what is tried out
  const under = isNational(rule) ? [] : followedOn(own, rule.over ?? null, rule.inForceFrom);
  const tried = [...under.filter((one) => !isNational(one)), rule];
  const profileOf = boundBy(own);
  const calendarAt = calendarsOf(days);
  return {
    open,
    examined: matters.length + reviews.length,
    moved: [
      ...matters.flatMap((matter) => {
        const events = matter.events.map((event) => ({ ...event, at: new Date(event.at) }));
        const replayed = { status: matter.status, events, profile: profileOf(matter.profile) };
        return replayUnder(tried, replayed, calendarAt(matter.tenantId)).map((moved) =>
          asSimulated({ ...matter, petitionId: matter.id, reviewId: null }, moved, language),
        );
      }),
      ...reviews.flatMap((review) => {
        const events = review.events.map((event) => asEvent({ ...event, at: new Date(event.at) }));
        const replayed = { tier: review.tier, events, profile: profileOf(review.profile) };
        return replayReview(tried, replayed, calendarAt(review.tenantId)).map((moved) =>
          asSimulated({ ...review, reviewId: review.id }, moved, language),
        );
      }),
    ],
    next: nextOf(phase, phase === 'P' ? matters : reviews),
  };
}

/** Petitions first, then reviews. */
type Phase = 'P' | 'R';
const START = ['P', null, null] as const;

function nextOf(phase: Phase, part: readonly Placed[]): string | null {
  const last = part.at(-1);
  if (last && part.length === PART) return `${phase}:${last.tenantId}:${last.id}`;
  return phase === 'P' ? 'R' : null;
}

function asSimulated(
  {
    number,
    tenantId,
    tenantName,
    petitionId,
    reviewId,
  }: Omit<Placed, 'id' | 'profile'> & Pick<SimulatedDate, 'petitionId' | 'reviewId'>,
  { clock, ...dates }: MovedDate,
  language: Language,
): SimulatedDate {
  const explanation = clock && explainClock(clock, language);
  return { petitionId, reviewId, number, tenantId, tenantName, ...dates, explanation };
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

function cursorOf(text: string): readonly [Phase, string | null, string | null] {
  const found = new RegExp(`^([PR])(?::(${UUID}):(${UUID}))?$`).exec(text);
  if (!found) throw new RuleViolation('INVALID', { field: same('after'), reason: same('next') });
  return [found[1] as Phase, found[2] ?? null, found[3] ?? null];
}
