import { v7 as uuid } from 'uuid';
import { FOLLOWED_MEDIATION, RuleViolation } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { OfficialEntity } from '../officials/official.entity';
import { linksOf } from './dispute-links.service';
import { keepBodies } from './mediation-bodies.service';
import { MediationEntity } from './mediation.entity';

type Kept = Readonly<{ officialIds: readonly string[]; toId: string | null }>;

/**
 * A matter that turns out to accuse somebody is of no dispute with others from now on. Whoever of the accused worked on them all goes on with
 * the others, on whose time lines nothing of it stands; their part in this one goes to another.
 *
 * @throws RuleViolation REQUIRED (who goes on), NOT_FOUND
 */
export async function leaveDispute(tx: Tx, petitionId: string, kept: Kept): Promise<void> {
  const here = [tx.place.countyId, tx.place.tenantId, petitionId];
  const rows = await tx.rows<{ id: string; disputeId: string }>(
    `select m.id, m.dispute_id as "disputeId" from mediations m
      where m.county_id = $1 and m.tenant_id = $2 and m.petition_id = $3
        and (exists (select from mediations o
                      where o.county_id = $1 and o.tenant_id = $2 and o.dispute_id = m.dispute_id and o.petition_id <> $3)
          or exists (select from dispute_links l
                      where l.county_id = $1 and l.tenant_id = $2 and l.dispute_id = m.dispute_id and l.until is null))
      order by m.id`,
    here,
  );
  const alone = new Map(rows.map(({ disputeId }) => [disputeId, uuid()]));
  for (const { id, disputeId } of rows) {
    const mediation = await tx.edit(MediationEntity, id);
    const parts = FOLLOWED_MEDIATION.includes(mediation.status) ? await passOn(tx, mediation, kept) : {};
    tx.update(MediationEntity, id, { ...parts, disputeId: alone.get(disputeId) ?? uuid() });
    keepBodies(tx, [id]);
  }
  for (const disputeId of alone.keys()) await unlinkEmpty(tx, disputeId);
}

type Parts = Partial<Pick<MediationEntity, 'keeperId' | 'mediatorIds' | 'mediators'>>;

async function passOn(tx: Tx, mediation: MediationEntity, { officialIds, toId }: Kept): Promise<Parts> {
  const { id, keeperId, mediatorIds, mediators, participantIds } = mediation;
  const theirs = (one: string): boolean => officialIds.includes(one);
  if (![keeperId, ...mediatorIds, ...participantIds].some(theirs)) return {};
  if (toId === null) throw new RuleViolation('REQUIRED', { field: '接手的人' });
  const to = await tx.get(OfficialEntity, toId);
  const gone = await Promise.all(mediatorIds.filter(theirs).map((one) => tx.get(OfficialEntity, one)));
  const names = mediators.filter((name) => !gone.some((one) => one.name === name));
  const ids = mediatorIds.filter((one) => !theirs(one));
  tx.push({
    text: `update mediation_participants set official_id = $5, person = $6, duty = $7, version = version + 1
            where county_id = $1 and tenant_id = $2 and mediation_id = $3 and official_id = any($4) and left_on is null`,
    values: [tx.place.countyId, tx.place.tenantId, id, officialIds, to.id, to.name, to.post],
  });
  return {
    keeperId: theirs(keeperId) ? to.id : keeperId,
    mediatorIds: names.length === 0 ? [to.id] : ids,
    mediators: names.length === 0 ? [to.name] : names,
  };
}

/** Where nothing of the dispute is left here, no other office has it with this one any more. */
async function unlinkEmpty(tx: Tx, disputeId: string): Promise<void> {
  const links = await linksOf(tx, disputeId);
  const left = await tx.first(
    'select from mediations where county_id = $1 and tenant_id = $2 and dispute_id = $3',
    [tx.place.countyId, tx.place.tenantId, disputeId],
  );
  if (left !== null || links.length === 0) return;
  const end = (there: Tx, other: string | null): void =>
    there.push({
      text: `update dispute_links set until = now(), version = version + 1
              where county_id = $1 and tenant_id = $2 and dispute_id = $3 and until is null and ($4::uuid is null or other_tenant_id = $4)`,
      values: [there.place.countyId, there.place.tenantId, disputeId, other],
    });
  end(tx, null);
  for (const { otherTenantId } of links)
    await tx.elsewhere({ countyId: tx.place.countyId, tenantId: otherTenantId }, async (there) =>
      end(there, tx.place.tenantId),
    );
}
