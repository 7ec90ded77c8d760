import type { Tx } from '../db/tx';
import { TransferEntity } from '../transfers/transfer.entity';
import { reviewFilesOf } from './accusation-reviews.service';
import { namedOf, withholdFrom, type Named } from './accusation.service';
import { calledHere, superiorIn, type Called } from './accusation-superior.service';

/**
 * What else there is of a matter that accuses somebody of the county's office: the petitions and files of every office through which it
 * went. Whoever reads the county reads those as well, and whoever reads the county's office an earlier petition there; they are kept
 * from whom it accuses, and stay those offices' own for everybody else.
 */
export async function withholdCopies(
  tx: Tx,
  petitionId: string,
  named: readonly Named[],
  now: Date,
): Promise<void> {
  const hanging = await copiesOf(tx, petitionId);
  if (hanging.length > 0) withholdFrom(tx, named, { petitionId: null, hanging }, now);
}

/** The same, found out in another office than the county's. */
export async function withholdCopiesAbove(
  tx: Tx,
  petitionId: string,
  accused: readonly Called[],
  now: Date,
): Promise<void> {
  const hanging = await copiesOf(tx, petitionId);
  if (hanging.length === 0) return;
  await tx.elsewhere(await superiorIn(tx), async (above) =>
    withholdFrom(
      above,
      await namedOf(above, await calledHere(above, accused)),
      { petitionId: null, hanging },
      now,
    ),
  );
}

type File = Pick<TransferEntity, 'id' | 'otherTenantId'>;

/** By id: the file of each transfer, which both offices have alike, the other's petition, the files of its reviews, and so on from there. */
async function copiesOf(tx: Tx, petitionId: string, seen: readonly string[] = []): Promise<string[]> {
  const files = await tx.rows<File>(
    `select id, other_tenant_id as "otherTenantId" from transfers
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and id <> all ($4::uuid[]) order by offered_at, id`,
    [tx.place.countyId, tx.place.tenantId, petitionId, seen],
  );
  const copies = files.map(({ id }) => id);
  for (const { id, otherTenantId: tenantId } of files)
    await tx.elsewhere({ countyId: tx.place.countyId, tenantId }, async (there) => {
      const petition = await petitionOf(there, id);
      if (petition === null || copies.includes(petition)) return;
      const reviews = await reviewFilesOf(there, petition);
      copies.push(petition, ...reviews.map((one) => one.id));
      copies.push(...(await copiesOf(there, petition, [...seen, ...copies])));
    });
  return copies;
}

async function petitionOf(tx: Tx, transferId: string): Promise<string | null> {
  const file = await tx.first<Pick<TransferEntity, 'petitionId'>>(
    `select petition_id as "petitionId" from transfers where county_id = $1 and tenant_id = $2 and id = $3`,
    [tx.place.countyId, tx.place.tenantId, transferId],
  );
  return file?.petitionId ?? null;
}
