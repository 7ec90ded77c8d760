import type { Tx } from '../db/tx';
import { namedOf, withholdFrom, type Named } from './accusation.service';
import { calledHere, superiorIn, type Called } from './accusation-superior.service';

/**
 * What else there is of a matter found out in another office than the county's: for whom of the county's office it accuses, it is in none
 * of the offices through which it went, nor what comes to lie there later (`app.copies_of`). It stays those offices' own for everybody
 * else.
 */
export async function withholdCopiesAbove(
  tx: Tx,
  petitionId: string,
  accused: readonly Called[],
  now: Date,
): Promise<void> {
  await tx.elsewhere(await superiorIn(tx), async (above) =>
    withholdCopies(above, petitionId, await namedOf(above, await calledHere(above, accused)), now),
  );
}

/** The same here, where the matter has another id. */
export const withholdCopies = (tx: Tx, petitionId: string, named: readonly Named[], now: Date): void =>
  withholdFrom(tx, named, { petitionId: null, hanging: [petitionId] }, now);
