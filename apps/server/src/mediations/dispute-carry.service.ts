import { v7 as uuid } from 'uuid';
import {
  FOLLOWED_MEDIATION,
  TOLD_TO_OTHER_OFFICES,
  type PetitionEventKind,
  type Place,
} from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import { PetitionEventEntity } from '../petitions/petition-event.entity';
import { TenantEntity } from '../tenants/tenant.entity';
import type { Vaults } from '../vault/vaults';
import { carryOn, linksOf } from './dispute-links.service';
import { partyNamesOf } from './mediation-names.service';

type World = Readonly<{ db: Database; vaults: Vaults; now: () => Date }>;

/** One line of the time line as another office may have it. */
type Entry = Readonly<{
  kind: PetitionEventKind;
  at: Date;
  text: string | null;
  data: Record<string, unknown>;
  actorName: string;
  /** Where it was done, if not in the office that tells it. */
  office: string | null;
  /** Whether it is of the matter on whose time line it stands. */
  own: boolean;
  petitionId: string;
  /** The mediation there, and the one it goes on from. */
  mediationId: string;
  cameFrom: string | null;
}>;

/**
 * One time line over the offices that have the dispute: each gets what it lacks. What one did for the dispute is told in all; what is of a
 * matter goes where the matter went and nowhere else. Whose mediation is over is told no more of the others. Done again, it adds nothing twice.
 */
export async function carryDispute(world: World, place: Place, disputeId: string): Promise<void> {
  const { db } = world;
  const { office, links, entries } = await db.inside(place, async (tx) => ({
    office: (await tx.get(TenantEntity, tx.place.tenantId)).name,
    links: await linksOf(tx, disputeId),
    entries: await entriesOf(tx, disputeId),
  }));
  for (const { otherTenantId } of links)
    await db.write({ countyId: place.countyId, tenantId: otherTenantId }, async (tx) => {
      const added = await addLacking(world, tx, disputeId, office, entries);
      // who has it from here only hears of it from here
      if (added > 0) await carryOn(tx, disputeId);
    });
}

/** Of what accuses somebody nothing is told. */
const entriesOf = (tx: Tx, disputeId: string): Promise<Entry[]> =>
  tx.rows<Entry>(
    `select e.kind, e.at, e.text, e.data - 'office' - 'own' - 'mediationId' as data, e.actor_name as "actorName", e.data ->> 'office' as office,
            e.of_petition_id is null as own, coalesce(e.of_petition_id, e.petition_id) as "petitionId",
            m.id as "mediationId", m.came_from as "cameFrom"
       from mediations m
       join petition_events e on e.county_id = $1 and e.tenant_id = $2 and e.petition_id = m.petition_id
        and e.data ->> 'mediationId' = m.id::text
       join petitions p on p.county_id = $1 and p.tenant_id = $2 and p.id = m.petition_id and not p.confidential
      where m.county_id = $1 and m.tenant_id = $2 and m.dispute_id = $3 order by e.at, e.seq, e.id`,
    [tx.place.countyId, tx.place.tenantId, disputeId],
  );

type Target = Readonly<{ id: string; petitionId: string; cameFrom: string | null; goesOn: boolean }>;

async function addLacking(
  { vaults, now }: World,
  tx: Tx,
  disputeId: string,
  from: string,
  entries: readonly Entry[],
): Promise<number> {
  const here = [tx.place.countyId, tx.place.tenantId];
  const targets = await tx.rows<Target & { ownerId: string }>(
    `select m.id, m.petition_id as "petitionId", m.came_from as "cameFrom", p.owner_id as "ownerId",
            m.status = any($4) or coalesce(m.ending = 'ENDED_WITH_TRANSFER', false) as "goesOn" from mediations m
       join petitions p on p.county_id = $1 and p.tenant_id = $2 and p.id = m.petition_id and not p.confidential
      where m.county_id = $1 and m.tenant_id = $2 and m.dispute_id = $3 order by p.id for update of p`,
    [...here, disputeId, FOLLOWED_MEDIATION],
  );
  const { name: office } = await tx.get(TenantEntity, tx.place.tenantId);
  const vault = await vaults.of(tx);
  let added = 0;
  for (const target of targets) {
    const there = await tx.rows<Signed & { seq: number }>(
      `select kind, at, actor_name as "actorName", data ->> 'office' as office, seq from petition_events
        where county_id = $1 and tenant_id = $2 and petition_id = $3 order by seq`,
      [...here, target.petitionId],
    );
    const known = new Set(there.map((one) => signature(one, office)));
    const names = await partyNamesOf(tx, vault, target.petitionId);
    let { seq } = there.at(-1) ?? { seq: 0 };
    const ofIt = (entry: Entry): boolean => entry.own && sameMatter(entry, target);
    // what was done for several stands on its own matter as its own
    for (const entry of entries.toSorted((a, b) => Number(ofIt(b)) - Number(ofIt(a)))) {
      const done = entry.office ?? from;
      const own = ofIt(entry);
      if (done === office || !(own || (target.goesOn && TOLD_TO_OTHER_OFFICES.includes(entry.kind))))
        continue;
      const signed = signature(entry, from);
      if (known.has(signed)) continue;
      known.add(signed);
      seq += 1;
      added += 1;
      // whom it names may be nobody there, and petition here
      const named = !own && names.some((name) => name.length > 1 && entry.text?.includes(name));
      tx.insert(PetitionEventEntity, {
        id: uuid(),
        petitionId: target.petitionId,
        seq,
        kind: entry.kind,
        at: entry.at,
        recordedAt: now(),
        actorName: entry.office === null ? `${from} ${entry.actorName}` : entry.actorName,
        ownerId: target.ownerId,
        text: named ? null : entry.text,
        data: { ...(own ? entry.data : {}), mediationId: target.id, office: done },
        ofPetitionId: own ? null : entry.petitionId,
      });
    }
  }
  return added;
}

const sameMatter = ({ mediationId, cameFrom }: Entry, { id, cameFrom: from }: Target): boolean =>
  from === mediationId || cameFrom === id;

type Signed = Pick<Entry, 'kind' | 'at' | 'actorName' | 'office'>;

/** The same line in every office: what was done where, when and by whom. */
const signature = ({ kind, at, actorName, office }: Signed, from: string): string =>
  [kind, at.getTime(), office === null ? `${from} ${actorName}` : actorName].join(' ');
