import type { Tx } from '../db/tx';
import { notify } from '../notices/notice.service';

/** What stands of an ended task in its matter's time line. */
type Ended = Readonly<{
  kind: 'CO_HANDLING_WITHDRAWN' | 'MEASURE_DROPPED';
  text: string;
  data: { taskId: string };
}>;

/** 会办、化解措施随事项撤回: what other units were to help with and what was planned end with the matter, and whose task it was is told. */
export async function endTasksOf(
  tx: Tx,
  by: Readonly<{ officialId: string | null; name: string }>,
  now: Date,
  petitionId: string,
  why: string,
): Promise<Ended[]> {
  const ended = await tx.rows<{ id: string; ownerId: string; what: string; unit: string | null }>(
    `update tasks t set status = 'WITHDRAWN', withdraw_reason = $4, ended_at = $5, version = version + 1
      where t.county_id = $1 and t.tenant_id = $2 and t.petition_id = $3 and t.source in ('CO_HANDLING', 'MEASURE') and t.status = 'OPEN'
      returning t.id, t.owner_id as "ownerId", t.what,
        (select u.name from units u where u.county_id = $1 and u.tenant_id = $2 and u.id = t.unit_id) as unit`,
    [tx.place.countyId, tx.place.tenantId, petitionId, why, now],
  );
  await notify(
    tx,
    ended
      .filter(({ ownerId }) => ownerId !== by.officialId)
      .map(({ id, ownerId }) => ({
        officialId: ownerId,
        kind: 'TASK_WITHDRAWN' as const,
        taskId: id,
        occasion: 'withdrawn',
        byName: by.name,
      })),
    now,
  );
  return ended.map(({ id, unit, what }) => ({
    kind: unit === null ? 'MEASURE_DROPPED' : 'CO_HANDLING_WITHDRAWN',
    text: `${unit ?? what}：${why}`,
    data: { taskId: id },
  }));
}
