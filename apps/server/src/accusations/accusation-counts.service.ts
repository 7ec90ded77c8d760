import { bounceFacets, ratingFacets, type Satisfaction, type SetAsideReason } from '@huiyin/domain';
import { addToTallies, type FacetChange } from '../db/tallies';
import type { Tx } from '../db/tx';
import { bouncesSql } from '../petitions/bounce.sql';
import type { PetitionEntity } from '../petitions/petition.entity';
import { settledFacetsOf } from '../ratings/rating.service';
import { receptionCounts } from '../receptions/reception.service';

type Bounce = Readonly<{ unitId: string | null; offeredAt: Date; at: Date }>;
type Rated = Readonly<{
  body: Satisfaction;
  organ: Satisfaction;
  setAside: SetAsideReason | null;
  ratedAt: Date;
}>;

/**
 * Takes out of the rolled-up counts, before a matter becomes confidential, what else of it stands there: its ratings, its receptions, and
 * how often it was given back.
 */
export async function leaveCounts(
  tx: Tx,
  { id, confidential }: Pick<PetitionEntity, 'id' | 'confidential'>,
): Promise<void> {
  if (confidential) return;
  const matter = [tx.place.countyId, tx.place.tenantId, id];
  const [ratings, bounces, receptions] = await Promise.all([
    tx.rows<Rated>(
      `select body, organ, set_aside as "setAside", rated_at as "ratedAt" from ratings
        where county_id = $1 and tenant_id = $2 and petition_id = $3`,
      matter,
    ),
    bouncesOf(tx, 'petition_id', id),
    receptionCounts(tx, id),
  ]);
  const settled = await Promise.all(ratings.map((rating) => settledFacetsOf(tx, id, rating)));
  addToTallies(tx, [
    ...[...ratings.map(ratingFacets), ...settled].flat().map((facet) => [facet, -1] as const),
    ...receptions.map(([facet, n]) => [facet, -n] as const),
    ...notBounced(bounces),
  ]);
}

/** The same for a transfer that was objected to, and of which there is no petition. */
export async function leaveCountsOfFile(tx: Tx, transferId: string): Promise<void> {
  addToTallies(tx, notBounced(await bouncesOf(tx, 'transfer_id', transferId)));
}

const bouncesOf = (tx: Tx, of: 'petition_id' | 'transfer_id', id: string): Promise<Bounce[]> =>
  tx.rows<Bounce>(
    `select b.unit_id as "unitId", b.offered_at as "offeredAt", b.at
       from ${bouncesSql((alias) => `${alias}.county_id = $1 and ${alias}.tenant_id = $2`)} b where b.${of} = $3`,
    [tx.place.countyId, tx.place.tenantId, id],
  );

const notBounced = (bounces: readonly Bounce[]): FacetChange[] =>
  bounces.flatMap(({ unitId, offeredAt, at }) =>
    bounceFacets(unitId, offeredAt, at).map(([facet, n]) => [facet, -n] as const),
  );
