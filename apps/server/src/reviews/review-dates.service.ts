import {
  explainClock,
  reviewClock,
  reviewClocks,
  RUNNING_REVIEW,
  type Language,
  type Place,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import type { Clock } from '../petitions/petition-parts.type';
import { ReviewEntity } from './review.entity';
import { asEvent, stepsAfter } from './review-file.service';

/** Derives the dates of a tenant's running reviews anew, by the calendar as it now is. Done twice, it changes nothing more. */
export async function applyCalendarToReviews(db: Database, place: Place): Promise<void> {
  await db.write(place, async (tx) => {
    const { calendar, profileOf } = await legalRulesOf(tx);
    const running = await tx.rows<Pick<ReviewEntity, 'id' | 'tier' | 'profile' | 'dueOn' | 'dueProvisional'>>(
      `select id, tier, profile, due_on as "dueOn", due_provisional as "dueProvisional" from reviews
        where county_id = $1 and tenant_id = $2 and status = any($3) order by id for update`,
      [place.countyId, place.tenantId, RUNNING_REVIEW],
    );
    for (const { id, tier, profile, dueOn, dueProvisional } of running) {
      const events = (await stepsAfter(tx, id, 0)).map(asEvent);
      const { due, provisional } = reviewClock(profileOf(profile), tier, events, calendar);
      if (due !== dueOn || provisional !== dueProvisional)
        tx.update(ReviewEntity, id, { dueOn: due, dueProvisional: provisional });
    }
  });
}

/** 期限 of who reviews, by the law the answer was bound to: whether it is taken up, where a province gives that a term, and the opinion. */
export async function clocksOf(
  tx: Tx,
  { id, tier, profile }: Pick<ReviewEntity, 'id' | 'tier' | 'profile'>,
  language: Language,
): Promise<Clock[]> {
  const [steps, { calendar, profileOf }] = await Promise.all([stepsAfter(tx, id, 0), legalRulesOf(tx)]);
  return reviewClocks(profileOf(profile), tier, steps.map(asEvent), calendar).map((clock) => ({
    ...clock,
    explanation: explainClock(clock, language),
  }));
}
