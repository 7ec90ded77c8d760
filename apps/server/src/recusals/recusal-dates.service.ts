import { beijingDate, movedText, lastRecusalDay, type Place } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import { RecusalEntity } from './recusal.entity';

type Counted = Readonly<{
  id: string;
  petitionId: string;
  askedAt: Date;
  decideBy: string;
  workdays: number;
}>;

/**
 * Counts the days of a tenant's waiting recusals anew, by the calendar as it now is: those that were counted, over as many working
 * days as then; one that somebody named stays. What moves is told on the matter's time line. Done twice, it changes nothing more.
 */
export async function applyCalendarToRecusals(db: Database, place: Place, now: Date): Promise<void> {
  await db.write(place, async (tx) => {
    const rules = await legalRulesOf(tx);
    const waiting = await tx.rows<Counted>(
      `select r.id, r.petition_id as "petitionId", r.asked_at as "askedAt", r.decide_by as "decideBy",
              (e.data ->> 'workdays')::integer as workdays
         from recusals r
         join petition_events e on e.county_id = $1 and e.tenant_id = $2 and e.petition_id = r.petition_id
          and e.kind = 'RECUSAL_ASKED' and e.data ->> 'recusalId' = r.id::text and e.data ? 'workdays'
        where r.county_id = $1 and r.tenant_id = $2 and r.status = 'RECUSAL_ASKED' order by r.id`,
      [place.countyId, place.tenantId],
    );
    for (const { id, petitionId, askedAt, decideBy: before, workdays } of waiting) {
      const decideBy = lastRecusalDay(beijingDate(askedAt), workdays, rules.calendar);
      if (decideBy === before) continue;
      const petition = await tx.edit(PetitionEntity, petitionId);
      tx.update(RecusalEntity, id, { decideBy });
      changePetition(tx, {
        petition,
        events: await eventsOf(tx, petitionId),
        rules,
        status: petition.status,
        by: { accountId: null, name: '放假安排' },
        now,
        change: {
          event: {
            kind: 'DUE_DATE_MOVED',
            text: `${movedText('回避决定期限（内部时限）', before, decideBy)}：放假安排已更新`,
            data: { recusalId: id, from: before, to: decideBy },
          },
        },
      });
    }
  });
}
