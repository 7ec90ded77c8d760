import { explainClock, reviewClocks, RUNNING_REVIEW, type Language, type Place } from '@huiyin/domain';
import { calendarAt, legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import type { Clock } from '../petitions/petition-parts.type';
import { ReviewEntity } from './review.entity';
import { asEvent, followCalendar, stepsAfter } from './review-file.service';

/** Derives the dates of a tenant's running reviews anew, where it decides them or writes down what a body outside Huiyin does. */
export async function applyCalendarToReviews(db: Database, place: Place, now: Date): Promise<void> {
  const running = await db.inside(place, (tx) =>
    tx.rows<{ id: string }>(
      `select id from reviews where county_id = $1 and tenant_id = $2 and status = any($3)
          and (side = 'REVIEWING' or other_tenant_id is null) order by id`,
      [place.countyId, place.tenantId, RUNNING_REVIEW],
    ),
  );
  for (const { id } of running)
    await db.write(place, async (tx) => {
      const review = await tx.edit(ReviewEntity, id);
      if (RUNNING_REVIEW.includes(review.status)) await followCalendar(tx, review, now);
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
