import { RuleViolation, VOLUME_MATTERS, type Words } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { keptSql } from '../withholdings/withholding.service';

/** Whoever binds a volume and whoever archives into it take turns, though neither has a row of it yet. */
export const takeTurn = (tx: Tx, number: string): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${tx.place.tenantId} ${number}`]);

/** Whether a review `r` is withheld from somebody here, whom its matter turned out to accuse: it is bound apart then, as an accusation is. */
export const CONFIDENTIAL_REVIEW = `lateral (select ${keptSql('r.id')} as confidential)`;

const FULL: Words = {
  zh: `这一卷已有 ${VOLUME_MATTERS} 件事项，装不下了：请另起一个案卷号，这一卷可以立卷了`,
  en: `it holds ${VOLUME_MATTERS} matters, as many as a volume can: use another number, and bind this one`,
};

/**
 * Nothing more goes into a volume that is bound. Accusations that come later are bound apart under the same number, since a
 * refusal would tell whom another of them accuses that it is there.
 *
 * @throws RuleViolation VOLUME_BOUND, INVALID (full)
 */
export async function requireUnbound(tx: Tx, number: string, confidential: boolean): Promise<void> {
  await takeTurn(tx, number);
  if (confidential) return;
  const found = await tx.first<Readonly<{ bound: boolean; held: number }>>(
    `select exists (select from archive_volumes
                     where county_id = $1 and tenant_id = $2 and number = $3 and not confidential) as bound,
            (select count(*)::integer from petitions
              where county_id = $1 and tenant_id = $2 and archive_volume = $3 and not confidential)
            + (select count(*)::integer from reviews r, ${CONFIDENTIAL_REVIEW} c
                where r.county_id = $1 and r.tenant_id = $2 and r.archive_volume = $3 and not c.confidential) as held`,
    [tx.place.countyId, tx.place.tenantId, number],
  );
  if (found?.bound) throw new RuleViolation('VOLUME_BOUND', { number });
  if ((found?.held ?? 0) >= VOLUME_MATTERS)
    throw new RuleViolation('INVALID', { field: '案卷号', reason: FULL });
}
