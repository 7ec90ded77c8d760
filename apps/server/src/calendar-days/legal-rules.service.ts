import {
  boundOverlay,
  followedOn,
  isGiven,
  isOwn,
  nationalCalendar,
  profileFor,
  profileOf,
  withDays,
  type AddedDay,
  type BoundRule,
  type Calendar,
  type LaidRule,
  type LegalProfile,
  type OwnOverlay,
  type ProfileId,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';

/** What a tenant's dates are derived by now. */
export type LegalRules = Readonly<{
  /** What a matter received on that Beijing date is bound to when it is registered now. */
  profileFor: (receivedOn: string) => LegalProfile;
  /** What a matter was bound to, its county's own terms included. */
  profileOf: (id: ProfileId) => LegalProfile;
  calendar: Calendar;
  days: readonly AddedDay[];
}>;

export type StoredDay = Readonly<{
  date: string;
  off: boolean;
  name: string;
  source: string;
  publishedOn: string;
}>;
/** A day and whose it is: a county's, or one office's. */
export type PlacedDay = StoredDay & Readonly<{ tenantId: string; countyWide: boolean }>;
export type StoredEdition = Readonly<{ code: string; edition: number; body: string }>;
type Row = Readonly<{
  overlay: string | null;
  editions: readonly StoredEdition[];
  days: readonly StoredDay[];
}>;

/** The editions that a county put in force, as SQL: `$1` is the county. */
export const EDITIONS_SQL = `coalesce((
       select json_agg(json_build_object('code', l.code, 'edition', l.edition, 'body', l.body))
         from legal_overlays l where l.county_id = $1 and l.enforced_at is not null), '[]')`;

/** Whether a day moves terms of the law: the county stands behind it, and nobody has withdrawn it. */
const counts = (d: string): string => `${d}.confirmed_at is not null and ${d}.withdrawn_at is null`;

/** All days that the offices of a county add (`PlacedDay`), as SQL: `$1` is the county. */
export const DAYS_SQL = `coalesce((select json_agg(json_build_object('tenantId', d.tenant_id, 'countyWide', d.county_wide, 'date', d.date,
      'off', d.off, 'name', d.name, 'source', d.source, 'publishedOn', d.published_on)
      order by d.published_on, d.county_wide desc, d.id)
    from calendar_days d where d.county_id = $1 and ${counts('d')}), '[]')`;

/** One statement, sent beside whatever else is under way; nothing is cached, so a day that was added counts at once. */
export async function legalRulesOf(tx: Tx): Promise<LegalRules> {
  const row = await tx.first<Row>(
    `select t.overlay, ${EDITIONS_SQL} as editions, coalesce((
       select json_agg(json_build_object('date', d.date, 'off', d.off, 'name', d.name, 'source', d.source,
                                         'publishedOn', d.published_on) order by d.published_on, d.county_wide desc, d.id)
         from calendar_days d
        where d.county_id = $1 and (d.tenant_id = $2 or d.county_wide) and ${counts('d')}), '[]') as days
       from tenants t where t.county_id = $1 and t.tenant_id = $2`,
    [tx.place.countyId, tx.place.tenantId],
  );
  const [followed, editions] = [row?.overlay ?? null, ownOverlays(row?.editions ?? [])];
  const days = (row?.days ?? []).map(asAddedDay);
  return {
    profileFor: (receivedOn) => profileFor(receivedOn, ...followedOn(editions, followed, receivedOn)),
    profileOf: boundBy(editions),
    calendar: withDays(nationalCalendar(), days),
    days,
  };
}

/** What a county set itself is looked up where it was bound to; all else is known. */
export const lawOf = async (rules: () => Promise<LegalRules>, profile: ProfileId): Promise<LegalProfile> =>
  isOwn(profile) ? (await rules()).profileOf(profile) : profileOf(profile);

/** The editions that a profile names, for who derives terms from it outside. */
export const boundRulesOf = (tx: Tx, profile: ProfileId): Promise<BoundRule[]> =>
  tx.rows<BoundRule>(
    `select code || 'v' || edition as id, body from legal_overlays
      where county_id = $1 and code || 'v' || edition = any($2) order by 1`,
    [tx.place.countyId, profile.split('+')],
  );

/** How what a matter bears becomes its profile, in a county that has put these editions in force. */
export function boundBy(editions: readonly OwnOverlay[]): LegalRules['profileOf'] {
  const rules = editions.map((edition) => boundOverlay(edition));
  return (id) => profileOf(id, isOwn(id) ? rules : []);
}

/** What was checked when it was written. */
export const ownOverlays = (editions: readonly StoredEdition[]): OwnOverlay[] =>
  editions.map(({ code, edition, body }) => ({
    code,
    edition,
    overlay: JSON.parse(body) as LaidRule,
  }));

export const asAddedDay = ({ name, source, ...day }: StoredDay): AddedDay => ({
  ...day,
  name: { zh: name, en: name },
  source: { zh: source, en: source },
});

/** The calendar of an office of the county. */
export async function calendarAt(tx: Tx, officeId: string): Promise<Calendar> {
  const row = await tx.first<{ days: readonly PlacedDay[] }>(`select ${DAYS_SQL} as days`, [
    tx.place.countyId,
  ]);
  return calendarsOf(row?.days ?? [])(officeId);
}

/** An event of a matter, and which office of the county is to review what it asks for. */
export type Reviewable = Readonly<{ body?: string | null; calendar?: Calendar }>;

/** `body` of an event `e` of a petition, as SQL: `$1` is the county, `$2` the office. */
export const BODY_SQL = `case when e.kind in ('REVIEW_REQUESTED', 'RE_REVIEW_REQUESTED') then
  (select r.other_tenant_id from reviews r where r.county_id = $1 and r.tenant_id = $2 and r.petition_id = e.petition_id
      and r.id::text = e.data ->> 'reviewId') end as body`;

/** The term of who reviews is theirs, and counted by their days, in the matter as in their own file (0051). */
export async function byWhoseDays<E extends Reviewable>(tx: Tx, events: readonly E[]): Promise<E[]> {
  if (!events.some(({ body }) => isGiven(body))) return [...events];
  const row = await tx.first<{ days: readonly PlacedDay[] }>(`select ${DAYS_SQL} as days`, [
    tx.place.countyId,
  ]);
  const calendarOf = calendarsOf(row?.days ?? []);
  return events.map((event) =>
    isGiven(event.body) ? { ...event, calendar: calendarOf(event.body) } : event,
  );
}

/** The calendar of each office, made once. */
export function calendarsOf(days: readonly PlacedDay[]): (tenantId: string) => Calendar {
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
