import type { PetitionEventKind } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { DisputeEntry, DisputeMatter } from './mediation-dispute.type';

/** The matters of a dispute, the first first; what is withheld from who asks is not among them. */
export const mattersOf = (tx: Tx, disputeId: string): Promise<DisputeMatter[]> =>
  tx.rows<DisputeMatter>(
    `select m.id as "mediationId", m.petition_id as "petitionId", p.number, p.title, m.status, m.opened_on as "joinedOn"
       from mediations m
       join petitions p on p.county_id = $1 and p.tenant_id = $2 and p.id = m.petition_id
      where m.county_id = $1 and m.tenant_id = $2 and (m.dispute_id = $3 or m.id = $3) order by m.id`,
    [tx.place.countyId, tx.place.tenantId, disputeId],
  );

/**
 * One time line: what stands on the time lines of all its matters of their mediations, and once what was done for several, here and in the
 * other offices that have the dispute. `petitionIds` says of whose.
 */
export const timeLineOf = (
  tx: Tx,
  disputeId: string,
): Promise<(DisputeEntry & { petitionIds: string[] })[]> =>
  tx.rows<DisputeEntry & { kind: PetitionEventKind; petitionIds: string[] }>(
    `select e.kind, e.at, e.text, e.actor_name as "actorName", e.data ->> 'office' as office, array_agg(p.number order by m.id) as numbers,
            coalesce(array_agg(p.id order by m.id) filter (where e.of_petition_id is null), '{}') as "petitionIds"
       from mediations m
       join petition_events e on e.county_id = $1 and e.tenant_id = $2 and e.petition_id = m.petition_id
        and e.data ->> 'mediationId' = m.id::text
       join petitions p on p.county_id = $1 and p.tenant_id = $2 and p.id = m.petition_id
      where m.county_id = $1 and m.tenant_id = $2 and (m.dispute_id = $3 or m.id = $3)
      group by e.kind, e.at, e.text, e.actor_name, e.data ->> 'office'
      order by e.at, min(e.seq)`,
    [tx.place.countyId, tx.place.tenantId, disputeId],
  );
