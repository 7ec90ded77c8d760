import type { Tx } from '../db/tx';
import { TenantEntity } from '../tenants/tenant.entity';
import { withholdFile } from '../withholdings/withholding.service';
import { namedOf, withholdFrom, type Named } from './accusation.service';
import { calledHere, type Called } from './accusation-superior.service';

/** 复查、复核 of an answer, as the body that was asked for it has them: a file of its own, of no petition there. */
type File = Readonly<{ id: string; bodyId: string }>;

export const reviewFilesOf = (tx: Tx, petitionId: string): Promise<File[]> =>
  tx.rows<File>(
    `select id, other_tenant_id as "bodyId" from reviews
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'ANSWERING' and other_tenant_id is not null
      order by other_tenant_id, id`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );

/** Keeps the bodies' files of a petition here from those of theirs whom it accuses, also one that has yet to arrive. */
export async function withholdReviews(
  tx: Tx,
  petitionId: string,
  accused: readonly Called[],
  now: Date,
): Promise<string[]> {
  const files = await reviewFilesOf(tx, petitionId);
  for (const { id, bodyId: tenantId } of files)
    await tx.elsewhere({ countyId: tx.place.countyId, tenantId }, async (there) => {
      const named = await namedOf(there, await calledHere(there, accused));
      await withholdReview(there, id, named, now);
    });
  return files.map(({ id }) => id);
}

/** Here, in the body's own office: the county's is kept from whom it accuses, another that is accused does not have it any more. */
async function withholdReview(tx: Tx, id: string, accused: readonly Named[], now: Date): Promise<void> {
  const named = accused.filter(({ here }) => here);
  if (named.length === 0) return;
  const { kind } = await tx.get(TenantEntity, tx.place.tenantId);
  if (kind === 'COUNTY_OFFICE') withholdFrom(tx, named, { petitionId: null, hanging: [id] }, now);
  else await withholdFile(tx, id, now);
}

/** The files that its time line knows of, kept from whom else it is found to accuse. */
export async function withholdKnownReviews(
  tx: Tx,
  petitionId: string,
  named: readonly Named[],
  now: Date,
): Promise<void> {
  const known = await tx.rows<{ id: string }>(
    `select distinct r.id from petition_events e, jsonb_array_elements_text(e.data -> 'reviewIds') r(id)
      where e.county_id = $1 and e.tenant_id = $2 and e.petition_id = $3 and e.kind = 'ACCUSED_NAMED'`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  if (known.length > 0)
    withholdFrom(tx, named, { petitionId: null, hanging: known.map(({ id }) => id) }, now);
}
