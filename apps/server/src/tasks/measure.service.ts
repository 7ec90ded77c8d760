import { v7 as uuid } from 'uuid';
import { chineseDate, beijingDate, checkMeasure, labelOf } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import { takePetitionStep } from '../petitions/petition-steps.service';
import { giveOne } from './task-giving.service';
import type { PlanMeasureInput } from './task.inputs';

/**
 * 列化解措施: what is done about a matter, by whom, by when. It is a task of its owner, and moves no term of the matter.
 *
 * @throws RuleViolation what the petition's step table says, INVALID, DUPLICATE, REQUIRED, NOT_FOUND, ACCUSED_HANDLES
 */
export async function planMeasure(doing: Equipped, input: PlanMeasureInput): Promise<Done> {
  const id = uuid();
  const { kind, task } = input;
  const { ownerId, dueOn } = task;
  const { audit } = await takePetitionStep(doing, input, 'planMeasure', async (situation) => {
    const { tx, petition, now } = situation;
    const today = beijingDate(now);
    const there = await tx.first<{ before: number; same: boolean }>(
      `select count(*)::integer as before,
              coalesce(bool_or(status = 'OPEN' and measure_kind = $4 and owner_id = $5 and what = btrim($6)), false) as same
         from tasks where county_id = $1 and tenant_id = $2 and petition_id = $3 and source = 'MEASURE'`,
      [tx.place.countyId, tx.place.tenantId, petition.id, kind, ownerId, task.what],
    );
    checkMeasure(
      { kind, onRequest: input.onRequest === true, what: task.what, dueOn },
      { before: 0, same: false, ...there, today },
    );
    const from = { id, source: 'MEASURE', petitionId: petition.id, measureKind: kind } as const;
    const { owner, what } = await giveOne(situation, task, from, today);
    const text = `${labelOf(kind, 'zh')}：${owner.name}，${chineseDate(dueOn)}前：${what}`;
    return { event: { kind: 'MEASURE_PLANNED', text, data: { taskId: id, ownerId } } };
  });
  return { id, audit: { ...audit, kind, ownerId, dueOn } };
}

/** 化解方案 of a matter as its file keeps it, in the order it was planned. */
export const measuresOf = (tx: Tx, petitionId: string): Promise<object[]> =>
  tx.rows(
    `select t.measure_kind as "measureKind", t.what, o.name as owner, t.due_on::text as "dueOn", t.status, t.evidence,
            t.withdraw_reason as "withdrawReason", t.ended_at as "endedAt"
       from tasks t join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = t.owner_id
      where t.county_id = $1 and t.tenant_id = $2 and t.petition_id = $3 and t.source = 'MEASURE' order by t.created_at, t.id`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
