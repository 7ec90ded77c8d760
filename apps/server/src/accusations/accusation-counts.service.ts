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

/** What a matter adds to the rolled-up counts beside itself: its ratings, its receptions, and how often it was given back. */
export async function countsOf(tx: Tx, petitionId: string): Promise<FacetChange[]> {
  const matter = [tx.place.countyId, tx.place.tenantId, petitionId];
  const [ratings, bounces, receptions] = await Promise.all([
    tx.rows<Rated>(
      `select body, organ, set_aside as "setAside", rated_at as "ratedAt" from ratings
        where county_id = $1 and tenant_id = $2 and petition_id = $3`,
      matter,
    ),
    bouncesOf(tx, 'petition_id', petitionId),
    receptionCounts(tx, petitionId),
  ]);
  const settled = await Promise.all(ratings.map((rating) => settledFacetsOf(tx, petitionId, rating)));
  return [
    ...[...ratings.map(ratingFacets), ...settled].flat().map((facet) => [facet, 1] as const),
    ...receptions,
    ...bounced(bounces),
  ];
}

/** The same of a transfer that was objected to, and of which there is no petition. */
export const countsOfFile = async (tx: Tx, transferId: string): Promise<FacetChange[]> =>
  bounced(await bouncesOf(tx, 'transfer_id', transferId));

/** Takes out of the rolled-up counts, before a matter becomes confidential, what else of it stands there. */
export async function leaveCounts(
  tx: Tx,
  { id, confidential }: Pick<PetitionEntity, 'id' | 'confidential'>,
): Promise<void> {
  if (!confidential) takeOut(tx, await countsOf(tx, id));
}

export async function leaveCountsOfFile(tx: Tx, transferId: string): Promise<void> {
  takeOut(tx, await countsOfFile(tx, transferId));
}

const takeOut = (tx: Tx, counts: readonly FacetChange[]): void =>
  addToTallies(
    tx,
    counts.map(([facet, n]) => [facet, -n] as const),
  );

const bouncesOf = (tx: Tx, of: 'petition_id' | 'transfer_id', id: string): Promise<Bounce[]> =>
  tx.rows<Bounce>(
    `select b.unit_id as "unitId", b.offered_at as "offeredAt", b.at
       from ${bouncesSql((alias) => `${alias}.county_id = $1 and ${alias}.tenant_id = $2`)} b where b.${of} = $3`,
    [tx.place.countyId, tx.place.tenantId, id],
  );

const bounced = (bounces: readonly Bounce[]): FacetChange[] =>
  bounces.flatMap(({ unitId, offeredAt, at }) => bounceFacets(unitId, offeredAt, at));
