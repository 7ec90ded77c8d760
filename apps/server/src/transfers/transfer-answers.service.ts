import { claimsOf } from '../claims/claim.service';
import type { Tx } from '../db/tx';
import type { CarriedAnswer } from './transfer.entity';

/** What this office answered to each claim, or what came back from who answered in its place. */
export async function answersOf(tx: Tx, petitionId: string): Promise<readonly CarriedAnswer[]> {
  const claims = await claimsOf(tx, petitionId);
  if (claims.some(({ outcome }) => outcome !== null))
    return claims.map(({ ordinal, text, outcome, facts, legalBasis, reasons, opinion, performBy }) => ({
      ordinal,
      text,
      outcome,
      facts,
      legalBasis,
      reasons,
      opinion,
      performBy,
    }));
  const sent = await tx.first<{ answers: readonly CarriedAnswer[] | null }>(
    `select answers from transfers where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'SENT'
        and status = 'REPORTED' order by offered_at desc limit 1`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return sent?.answers ?? [];
}
