import { v7 as uuid } from 'uuid';
import {
  officialAt,
  receptionFacet,
  receptionRatingFacets,
  receptionRatingRefusal,
  requireReception,
  requireReceptionTime,
  RuleViolation,
  type Satisfaction,
  type SetAsideReason,
} from '@huiyin/domain';
import { addToTallies, type FacetChange } from '../db/tallies';
import type { Tx } from '../db/tx';
import type { Doing, Done } from '../graphql/act';
import { servingOfficial } from '../officials/serving.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { ReceptionRatingEntity } from './reception-rating.entity';
import { ReceptionEntity } from './reception.entity';
import type { RecordReceptionInput } from './reception.inputs';

/**
 * 登记接待: of a visit or call that was answered or sent on without a registration, or that was about a matter registered
 * before. Registering one writes its own.
 *
 * @throws RuleViolation REQUIRED, INVALID (a number of who came, too), NOT_FOUND
 */
export async function recordReception(
  { tx, actor, now }: Doing,
  { officialId, channel, fromAt, untilAt, ...input }: RecordReceptionInput,
): Promise<Done> {
  const said = requireReception(input);
  requireReceptionTime(fromAt, untilAt, now);
  const by = officialId ?? officialAt(actor, tx.place);
  if (by === null) throw new RuleViolation('REQUIRED', { field: '接待人' });
  const [official, petition] = await Promise.all([
    servingOfficial(tx, by),
    said.petitionId === null ? null : tx.get(PetitionEntity, said.petitionId),
  ]);
  const id = uuid();
  tx.insert(ReceptionEntity, {
    id,
    ...said,
    officialId: official.id,
    unitId: official.unitId,
    channel,
    fromAt,
    untilAt,
    recordedAt: now,
    recordedBy: actor.name,
  });
  if (!petition?.confidential) addToTallies(tx, [[receptionFacet(fromAt, said.outcome), 1]]);
  return { id, audit: { outcome: said.outcome } };
}

/** The rating of a reception that counts, or the one set aside for a reason; null where there is none. */
export function receptionRatingOf(
  tx: Tx,
  petitionId: string,
  setAside: SetAsideReason | null = null,
): Promise<Pick<ReceptionRatingEntity, 'id' | 'verdict' | 'setAside' | 'ratedAt'> | null> {
  return tx.first(
    `select id, verdict, set_aside as "setAside", rated_at as "ratedAt" from reception_ratings
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and set_aside is not distinct from $4`,
    [tx.place.countyId, tx.place.tenantId, petitionId, setAside],
  );
}

/**
 * 评价接待: from the registration on, beside what is said of the answer. One that is set aside stands in nobody's way.
 *
 * @throws RuleViolation NOT_RECEIVED, DUPLICATE when it was given
 */
export async function rateReception(
  tx: Tx,
  petition: Pick<PetitionEntity, 'id' | 'number' | 'channel' | 'origin' | 'confidential'>,
  verdict: Satisfaction,
  { setAside, now }: Readonly<{ setAside: SetAsideReason | null; now: Date }>,
): Promise<Done> {
  const rated = (await receptionRatingOf(tx, petition.id, setAside)) !== null;
  const refusal = receptionRatingRefusal({ ...petition, rated });
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
  const id = uuid();
  const rating = { verdict, setAside, ratedAt: now };
  if (!petition.confidential)
    addToTallies(
      tx,
      receptionRatingFacets(rating).map((facet) => [facet, 1] as const),
    );
  tx.insert(ReceptionRatingEntity, { id, petitionId: petition.id, ...rating });
  return { id, audit: { number: petition.number, setAside } };
}

/** What of a matter's receptions and their ratings stands in the rolled-up counts. */
export async function receptionCounts(tx: Tx, petitionId: string): Promise<FacetChange[]> {
  const matter = [tx.place.countyId, tx.place.tenantId, petitionId];
  const [receptions, ratings] = await Promise.all([
    tx.rows<Pick<ReceptionEntity, 'fromAt' | 'outcome'>>(
      'select from_at as "fromAt", outcome from receptions where county_id = $1 and tenant_id = $2 and petition_id = $3',
      matter,
    ),
    tx.rows<Pick<ReceptionRatingEntity, 'verdict' | 'setAside' | 'ratedAt'>>(
      `select verdict, set_aside as "setAside", rated_at as "ratedAt" from reception_ratings
        where county_id = $1 and tenant_id = $2 and petition_id = $3`,
      matter,
    ),
  ]);
  return [
    ...receptions.map(({ fromAt, outcome }) => [receptionFacet(fromAt, outcome), 1] as const),
    ...ratings.flatMap(receptionRatingFacets).map((facet) => [facet, 1] as const),
  ];
}
