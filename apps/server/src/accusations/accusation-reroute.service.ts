import { bounceFacets, ratingFacets, type Satisfaction, type SetAsideReason } from '@huiyin/domain';
import { addToTallies, type FacetChange } from '../db/tallies';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import { takePetitionStep } from '../petitions/petition-steps.service';
import { enqueue } from '../queue/enqueue';
import { settledFacetsOf } from '../ratings/rating.service';
import { incomingOf, signHop } from '../transfers/transfer-hops.service';
import { withholdFromAll } from '../withholdings/withholding.service';
import type { RerouteAccusationInput } from './accusation.inputs';
import { accusedNamed, enterAccused, namedOf } from './accusation.service';

/** The work that takes it to the superior. */
const CARRY = 'accusations.carry';

/**
 * 移送有权处理的上级: a matter this office holds turns out to accuse it or its people. With this act it is not there for
 * anybody of the office any more; a job enters it in the superior's register. What is answered names no matter.
 *
 * @throws RuleViolation what the petition's step table says; REQUIRED, INVALID, NOT_FOUND
 */
export async function rerouteAccusation(doing: Equipped, input: RerouteAccusationInput): Promise<Done> {
  const { tx, now } = doing;
  const { id, audit = {} } = await takePetitionStep(doing, input, 'reroute', async ({ petition }) => {
    const named = await namedOf(tx, input.accused);
    enterAccused(tx, petition.id, named, now);
    if (!petition.confidential) addToTallies(tx, await countedBeside(tx, petition.id));
    const sent = await incomingOf(tx, petition.id);
    if (sent !== null)
      await signHop(tx, sent, { kind: 'RECALLED', at: now, byName: null, byOffice: sent.otherName });
    return {
      patch: {
        confidential: true,
        category: 'ACCUSATION',
        disposedAt: petition.disposedAt ?? now,
        dispositionReason:
          petition.dispositionReason ?? '检举控告，移送有权处理的上级机关（信访工作条例第三十条）',
        lawfulWay: petition.lawfulWay ?? '向接收的上级机关查询',
      },
      event: accusedNamed(named),
    };
  });
  await withholdFromAll(tx, id, now);
  enqueue(tx, CARRY, { petitionId: id }, id);
  return { id: tx.place.tenantId, about: { kind: 'Petition', id }, audit };
}

type Bounce = Readonly<{ unitId: string | null; offeredAt: Date; at: Date }>;
type Rated = Readonly<{
  body: Satisfaction;
  organ: Satisfaction;
  setAside: SetAsideReason | null;
  ratedAt: Date;
}>;

/** What else of it stands in the rolled-up counts, taken back: ratings, and how often it was given back. */
async function countedBeside(tx: Tx, petitionId: string): Promise<FacetChange[]> {
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
