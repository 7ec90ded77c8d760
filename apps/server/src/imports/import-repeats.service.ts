import { rowFingerprint, type ImportedRow, type Place } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { RowDuplicate } from './import-row.entity';
import { unhurried } from './import-rows.service';

type Known = { number: string; original_number: string | null; fingerprint: string | null };

/** Finds which of these rows repeat a petition that is here already: by its number, an older number, or its text. */
export async function repeatsOf(
  db: Database,
  place: Place,
  rows: readonly ImportedRow[],
): Promise<(row: ImportedRow) => RowDuplicate | null> {
  const texts = new Map(await unhurried(rows, (row) => [row, String(rowFingerprint(row))] as const));
  const numbers = rows.flatMap(({ originalNumber }) => originalNumber ?? []);
  const found = await db.inside(place, (tx) =>
    tx.rows<Known>(
      `select number, original_number, fingerprint from petitions where county_id = $1 and tenant_id = $2 and status <> 'VOIDED'
          -- what is said of a file is read by everybody here
          and not confidential
          and (number = any($3::text[]) or original_number = any($3::text[]) or fingerprint = any($4::bigint[]))`,
      [place.countyId, place.tenantId, numbers, [...texts.values()]],
    ),
  );
  const byNumber = new Map(
    found.flatMap((petition) => [
      [petition.number, petition],
      [petition.original_number, petition],
    ]),
  );
  const byText = new Map(found.map((petition) => [petition.fingerprint, petition]));
  return (row) => {
    const sameNumber = byNumber.get(row.originalNumber);
    if (sameNumber && row.originalNumber !== null)
      return { kind: 'SAME_NUMBER', ofNumber: sameNumber.number };
    const sameText = byText.get(texts.get(row) ?? '');
    return sameText ? { kind: 'SAME_TEXT', ofNumber: sameText.number } : null;
  };
}
