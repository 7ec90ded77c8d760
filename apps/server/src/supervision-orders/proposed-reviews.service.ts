import { addDays, beijingDate, RUNNING_SUPERVISION, UNSERVED_DAYS, type Language } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { listed } from '../petitions/petition.sql';
import { Sql } from '../reading/sql';
import { ReviewEntity } from '../reviews/review.entity';
import { proposedOn } from './review-supervision.service';
import type { ProposedReview } from './supervision-order.type';

/** 建议督办 of reviews that their bodies let lie, of the office entered or of the whole county; what an order runs on already is left out. */
export async function proposedReviews(
  db: Database,
  scope: Scope,
  now: Date,
  language: Language,
): Promise<ProposedReview[]> {
  const today = beijingDate(now);
  const sql = new Sql(scope);
  const day = sql.param(today, 'date');
  const rows = (await db.read(scope, {
    text: `select r.tenant_id, n.name, r.id from reviews r join tenants n on ${sql.here('n')} and n.id = r.tenant_id
            where ${sql.here('r')} and r.side = 'REVIEWING'
              and (r.status in ('REQUESTED', 'ACCEPTED') and r.due_on < ${day} or r.status = 'REQUESTED' and r.accept_by < ${day}
                or r.status = 'DECIDED' and r.decided_at < ${sql.param(addDays(today, -UNSERVED_DAYS), 'date')})
              and not exists (select from supervision_orders s where ${sql.here('s')} and s.tenant_id = r.tenant_id
                                and s.review_id = r.id and s.status in (${listed(RUNNING_SUPERVISION)}))
            order by r.due_on, r.id`,
    values: sql.values,
  })) as [string, string, string][];
  const found = await Promise.all(
    rows.map(([tenantId, tenantName, id]) =>
      db.inside({ countyId: scope.countyId, tenantId }, async (tx) => {
        const [review, rules] = await Promise.all([tx.get(ReviewEntity, id), legalRulesOf(tx)]);
        const { petitionNumber, title, tier, dueOn } = review;
        const proposals = proposedOn(review, rules, today, language);
        return { reviewId: id, petitionNumber, title, tier, dueOn, tenantName, proposals };
      }),
    ),
  );
  return found.filter(({ proposals }) => proposals.length > 0);
}
