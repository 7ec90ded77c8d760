import { v7 as uuid } from 'uuid';
import { FOLLOWED_MEDIATION, RuleViolation } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { OfficialEntity } from '../officials/official.entity';
import { unlink } from './dispute-links.service';
import { keepBodies } from './mediation-bodies.service';
import { MediationEntity } from './mediation.entity';

type Kept = Readonly<{ officialIds: readonly string[]; toId: string | null }>;
const NOBODY: Kept = { officialIds: [], toId: null };

/**
 * A matter that turns out to accuse somebody is of no dispute with others from now on. Whoever of the accused worked on them all goes on with
 * the others, on whose time lines nothing of it stands; their part in this one goes to another. Other offices are told nothing: what they
 * know of the dispute stays as it was, and nothing is carried there any more (0059).
 *
 * @throws RuleViolation REQUIRED (who goes on), NOT_FOUND
 */
export async function leaveDispute(tx: Tx, petitionId: string, now: Date, kept = NOBODY): Promise<void> {
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
  for (const disputeId of alone.keys()) unlink(tx, disputeId, petitionId, now);
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
