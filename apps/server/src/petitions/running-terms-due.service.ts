import { beijingDate, endingNotices, mayConcernAct, runsSince, WAITED_FOR } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { notify } from '../notices/notice.service';
import type { PetitionEntity } from './petition.entity';
import { inHandSql } from './petition.sql';

type Waiting = Pick<PetitionEntity, 'id' | 'category' | 'track' | 'ownerId' | 'responsibleId'> &
  Readonly<{ actKnownOn: string }>;

/**
 * Who answers for a matter is told before the petitioner's terms for reconsideration and litigation end, which it does not stop
 * (行政复议法第二十条, 行政诉讼法第四十六条), so that they tell the petitioner.
 */
export async function notifyOfRunningTerms(tx: Tx, now: Date): Promise<void> {
  const today = beijingDate(now);
  const waiting = await tx.rows<Waiting>(
    `select p.id, p.category, p.track, p.act_known_on as "actKnownOn", p.owner_id as "ownerId",
            p.responsible_id as "responsibleId"
       from petitions p
      where p.county_id = $1 and p.tenant_id = $2 and p.act_known_on >= $3 and p.status = any($4) and ${inHandSql('p')}`,
    [tx.place.countyId, tx.place.tenantId, runsSince(today), [...WAITED_FOR]],
  );
  await notify(
    tx,
    waiting.filter(mayConcernAct).flatMap(({ id: petitionId, actKnownOn, ownerId, responsibleId }) =>
      endingNotices(actKnownOn, today).flatMap((notice) =>
        [...new Set([ownerId, responsibleId ?? ownerId])].map((officialId) => ({
          ...notice,
          officialId,
          petitionId,
        })),
      ),
    ),
    now,
  );
}
