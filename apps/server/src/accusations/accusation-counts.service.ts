import { bounceFacets, ratingFacets, type Satisfaction, type SetAsideReason } from '@huiyin/domain';
import type { FacetChange } from '../db/tallies';
import type { Tx } from '../db/tx';
import { settledFacetsOf } from '../ratings/rating.service';

type Bounce = Readonly<{ unitId: string | null; offeredAt: Date; at: Date }>;
type Rated = Readonly<{
  body: Satisfaction;
  organ: Satisfaction;
  setAside: SetAsideReason | null;
  ratedAt: Date;
}>;

/** What else of it stands in the rolled-up counts, taken back: ratings, and how often it was given back. */
export async function countedBeside(tx: Tx, petitionId: string): Promise<FacetChange[]> {
  const here = [tx.place.countyId, tx.place.tenantId, petitionId];
  const [ratings, bounces] = await Promise.all([
    tx.rows<Rated>(
      `select body, organ, set_aside as "setAside", rated_at as "ratedAt" from ratings
        where county_id = $1 and tenant_id = $2 and petition_id = $3`,
      here,
    ),
    tx.rows<Bounce>(
      `select a.data->>'unitId' as "unitId", a.at as "offeredAt", e.at from petition_events e
         join lateral (select at, data from petition_events a
                        where a.county_id = $1 and a.tenant_id = $2 and a.petition_id = $3 and a.kind = 'ASSIGNED' and a.seq < e.seq
                        order by a.seq desc limit 1) a on true
        where e.county_id = $1 and e.tenant_id = $2 and e.petition_id = $3 and e.kind = 'RETURNED'
       union all
       select null, t.delivered_at, h.at from transfers t
         join transfer_hops h on h.county_id = $1 and h.tenant_id = $2 and h.transfer_id = t.id and h.kind = 'OBJECTED'
        where t.county_id = $1 and t.tenant_id = $2 and t.petition_id = $3 and t.side = 'RECEIVED'`,
      here,
    ),
  ]);
  const settled = await Promise.all(ratings.map((rating) => settledFacetsOf(tx, petitionId, rating)));
  return [
    ...[...ratings.map(ratingFacets), ...settled].flat().map((facet) => [facet, -1] as const),
    ...bounces.flatMap(({ unitId, offeredAt, at }) =>
      bounceFacets(unitId, offeredAt, at).map(([facet, n]) => [facet, -n] as const),
    ),
  ];
}
