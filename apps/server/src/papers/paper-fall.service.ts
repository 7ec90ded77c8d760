import { answerFell, type Fall, type PetitionEventKind, type ReviewDecision } from '@huiyin/domain';
import type { Tx } from '../db/tx';

/** What the reviews of a petition came to, as the office whose answer it is has them. */
export const decisionsOn = (tx: Tx, petitionId: string): Promise<ReviewDecision[]> =>
  tx.rows<ReviewDecision>(
    `select tier, result, body_name as body, decided_at as "decidedAt" from reviews
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and result is not null order by decided_at`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );

/** By what the paper of an act fell. */
export async function fallsOn(tx: Tx, petitionId: string): Promise<(actSeq: number) => Fall | null> {
  const [answers, decisions] = await Promise.all([
    tx.rows<{ seq: number; kind: PetitionEventKind; at: Date }>(
      `select seq, kind, at from petition_events
        where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind = 'ANSWERED' order by seq`,
      [tx.place.countyId, tx.place.tenantId, petitionId],
    ),
    decisionsOn(tx, petitionId),
  ]);
  return (actSeq) => answerFell(actSeq, answers, decisions);
}
