import {
  batchesOf,
  dueBefore,
  isLastMoment,
  LEAST_AT_ONCE,
  type DatedEvent,
  type ProfileId,
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
import { Sql } from '../reading/sql';

/** Where a signal stands, before its names are known. */
export type Found = Readonly<{
  tenantId: string;
  month: string;
  unitId?: string | null;
  from?: string | null;
  until?: string | null;
  of?: string | null;
  count: number;
  counterFigure: number;
}>;
export type Months = Readonly<{ from: string; to: string }>;

type Rules = Readonly<{ editions: readonly StoredEdition[]; days: readonly PlacedDay[] }>;
type Answer = Readonly<{
  tenantId: string;
  unitId: string | null;
  day: string;
  ofMonth: number;
  profile: ProfileId;
  before: readonly (Omit<DatedEvent, 'at'> & { at: string })[];
}>;

/**
 * 突击答复: what stood on a matter before its answer is derived from its events, since nothing else keeps it. Only days on which a
 * unit answered enough are looked at; answers of other offices and of an older ledger are none of its own.
 */
export async function lastMomentIn(db: Database, scope: Scope, { from, to }: Months): Promise<Found[]> {
  const sql = new Sql(scope);
  const [first, last] = [sql.param(`${from}-01`, 'date'), sql.param(`${to}-01`, 'date')];
  const [answers, [rules]] = await Promise.all([
    db.read(scope, {
      text: `select json_build_object('tenantId', d.tenant_id, 'unitId', d.unit_id, 'day', d.day, 'ofMonth', d.of_month, 'profile', d.profile,
                 'before', (select json_agg(json_build_object('kind', b.kind, 'at', b.at, 'days', b.days, 'track', b.track) order by b.seq)
                   from petition_events b where ${sql.here('b')} and b.tenant_id = d.tenant_id and b.petition_id = d.id and b.seq < d.seq))::text
               from (select a.*, count(*) over (partition by a.tenant_id, a.unit_id, a.day) as of_day,
                            count(*) over (partition by a.tenant_id, a.unit_id, date_trunc('month', a.day)) as of_month
                       from (select p.tenant_id, p.unit_id, p.id, p.profile, e.seq, e.at::date as day
                               from petition_events e
                               join petitions p on ${sql.here('p')} and p.tenant_id = e.tenant_id and p.id = e.petition_id
                              where ${sql.here('e')} and e.kind = 'ANSWERED' and not e.data ? 'transferId'
                                and e.at >= ${first} and e.at < ${last} + interval '1 month'
                                and p.counted and not p.confidential) a) d
              where d.of_day >= ${LEAST_AT_ONCE}`,
      values: sql.values,
    }),
    db.read(scope, {
      text: `select json_build_object('editions', ${EDITIONS_SQL}, 'days', ${DAYS_SQL})::text`,
      values: [scope.countyId],
    }),
  ]);
  const { editions, days } = JSON.parse(rules?.[0] ?? '{}') as Rules;
  const [profileOf, calendarAt] = [boundBy(ownOverlays(editions)), calendarsOf(days)];
  const late = answers
    .map(([text]) => JSON.parse(text as string) as Answer)
    .filter(({ tenantId, day, profile, before }) => {
      const events = before.map((event) => ({ ...event, at: new Date(event.at) }));
      const calendar = calendarAt(tenantId);
      return isLastMoment(day, dueBefore(profileOf(profile), events, calendar), calendar);
    });
  return batchesOf(late).flatMap((batch) =>
    batch.slice(0, 1).map(({ tenantId, unitId, day, ofMonth }) => ({
      tenantId,
      unitId,
      month: day.slice(0, 7),
      from: day,
      until: day,
      count: batch.length,
      counterFigure: ofMonth,
    })),
  );
}
