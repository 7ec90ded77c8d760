import { v7 as uuid } from 'uuid';
import {
  optionalText,
  RATING_COMMENT_LENGTH,
  ratingFacets,
  ratingRefusal,
  RuleViolation,
  settledFacets,
  type PetitionStatus,
  type Satisfaction,
  type SetAsideReason,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { addToTallies } from '../db/tallies';
import { RatingEntity } from './rating.entity';
import { inVillageSql, stayedSql } from './rating.sql';

type Agreed = Parameters<typeof settledFacets>[1];

/** What a rating says of 就地解决: nothing once the matter has left the office. */
export async function settledFacetsOf(tx: Tx, petitionId: string, rating: Agreed) {
  const here = (alias: string): string => `${alias}.county_id = $1 and ${alias}.tenant_id = $2`;
  const found = await tx.first<{ village: boolean }>(
    `select ${inVillageSql('p', here)} as village from petitions p
      where ${here('p')} and p.id = $3 and not p.confidential and ${stayedSql('p', here)}`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return found === null ? [] : settledFacets(found.village ? 'VILLAGE' : 'OFFICE', rating);
}

/** Whoever goes on to a review agrees no more; it is called before that is written down. */
export async function agreesNoMore(tx: Tx, petitionId: string): Promise<void> {
  const rating = await ratingOf(tx, petitionId);
  if (rating === null) return;
  const facets = await settledFacetsOf(tx, petitionId, rating);
  addToTallies(
    tx,
    facets.map((facet) => [facet, -1] as const),
  );
}

type Rated = Readonly<{
  id: string;
  number: string;
  status: PetitionStatus;
  ratingOpensAt: Date | null;
  confidential: boolean;
}>;
type Words = Readonly<{
  body: Satisfaction;
  bodyComment?: string | null;
  organ: Satisfaction;
  organComment?: string | null;
}>;

/** The rating of a petition that counts, or the one set aside for a reason; null where there is none. */
export function ratingOf(
  tx: Tx,
  petitionId: string,
  setAside: SetAsideReason | null = null,
): Promise<Omit<RatingEntity, 'countyId' | 'tenantId'> | null> {
  return tx.first(
    `select id, petition_id as "petitionId", body, body_comment as "bodyComment", organ, organ_comment as "organComment",
            set_aside as "setAside", rated_at as "ratedAt"
       from ratings where county_id = $1 and tenant_id = $2 and petition_id = $3
        and set_aside is not distinct from $4`,
    [tx.place.countyId, tx.place.tenantId, petitionId, setAside],
  );
}

/**
 * 评价. One that is set aside stands in nobody's way: the petitioner's own may come before or after it.
 *
 * @throws RuleViolation WRONG_STATE before service, DUPLICATE when it was given, INVALID
 */
export async function ratePetition(
  tx: Tx,
  petition: Rated,
  words: Words,
  { setAside, now }: Readonly<{ setAside: SetAsideReason | null; now: Date }>,
): Promise<Done> {
  const rated = (await ratingOf(tx, petition.id, setAside)) !== null;
  const refusal = ratingRefusal({ ...petition, rated }, now);
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
  const id = uuid();
  const rating = { ...words, setAside, ratedAt: now };
  const facets = petition.confidential
    ? []
    : [...ratingFacets(rating), ...(await settledFacetsOf(tx, petition.id, rating))];
  addToTallies(
    tx,
    facets.map((facet) => [facet, 1] as const),
  );
  tx.insert(RatingEntity, {
    id,
    petitionId: petition.id,
    body: words.body,
    bodyComment: optionalText(words.bodyComment, '对信访工作机构的意见', RATING_COMMENT_LENGTH),
    organ: words.organ,
    organComment: optionalText(words.organComment, '对责任单位的意见', RATING_COMMENT_LENGTH),
    setAside,
    ratedAt: now,
  });
  return { id, audit: { number: petition.number, setAside } };
}
