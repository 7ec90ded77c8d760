import {
  explainClock,
  reviewClocks,
  RUNNING_REVIEW,
  type Language,
  type Place,
  type ReviewStatus,
} from '@huiyin/domain';
import { calendarAt, legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import type { Clock } from '../petitions/petition-parts.type';
import { ReviewEntity } from './review.entity';
import { asEvent, followCalendar, stepsAfter } from './review-file.service';

/** Those that run, and those whose opinion is judged by its day. */
const DATED: readonly ReviewStatus[] = [...RUNNING_REVIEW, 'SERVED'];

/**
 * Derives the dates of a tenant's reviews anew, where it decides them or writes down what a body outside Huiyin does; not of what is archived.
 */
export async function applyCalendarToReviews(db: Database, place: Place, now: Date): Promise<void> {
  const running = await db.inside(place, (tx) =>
    tx.rows<{ id: string }>(
      `select r.id from reviews r where r.county_id = $1 and r.tenant_id = $2 and r.status = any($3) and r.archived_at is null
          and (r.side = 'REVIEWING' or r.other_tenant_id is null)
          and not exists (select from petitions p where p.county_id = $1 and p.tenant_id = $2 and p.id = r.petition_id
                            and p.status = 'ARCHIVED') order by r.id`,
      [place.countyId, place.tenantId, DATED],
    ),
  );
  for (const { id } of running)
    await db.write(place, async (tx) => {
      const review = await tx.edit(ReviewEntity, id);
      if (DATED.includes(review.status) && review.archivedAt === null) await followCalendar(tx, review, now);
    });
}

/**
 * 期限 of who reviews, by the law the answer was bound to and the calendar of who decides: whether it is taken up, where a province gives that a
 * term, and the opinion.
 */
export async function clocksOf(
  tx: Tx,
  {
    id,
    tier,
    profile,
    side,
    otherTenantId,
  }: Pick<ReviewEntity, 'id' | 'tier' | 'profile' | 'side' | 'otherTenantId'>,
  language: Language,
): Promise<Clock[]> {
  const body = side === 'ANSWERING' ? otherTenantId : null;
  const [steps, rules, theirs] = await Promise.all([
    stepsAfter(tx, id, 0),
    legalRulesOf(tx),
    body === null ? null : calendarAt(tx, body),
  ]);
  const calendar = theirs ?? rules.calendar;
  return reviewClocks(rules.profileOf(profile), tier, steps.map(asEvent), calendar).map((clock) => ({
    ...clock,
    explanation: explainClock(clock, language),
  }));
}
