import { isBlank, type CellValue, type Place, type SheetRow } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import type { TenantVault } from '../vault/tenant-vault';
import type { RowDuplicate } from './import-row.entity';

/** Rows a statement carries: enough to be quick, few enough to keep memory and locks small. */
export const CHUNK = 500;

const cellOf = (batchId: string, sheet: number, row: number) => ({
  table: 'import_rows',
  column: 'sealed',
  rowId: `${batchId}/${sheet}/${row}`,
});

export function sealRow(
  vault: TenantVault,
  batchId: string,
  sheet: number,
  { row, cells }: SheetRow,
): Buffer {
  return vault.seal(JSON.stringify(cells), cellOf(batchId, sheet, row));
}

export type StagedRow = SheetRow & { readonly duplicate: RowDuplicate | null };

type Staged = { row: number; sealed: Buffer; duplicate: RowDuplicate | null };
type Batch = { readonly id: string; readonly sheet: number };

/** The staged rows of a batch's sheet below `after`, opened, a chunk at a time. */
export async function* stagedRows(
  db: Database | Tx,
  place: Place,
  vault: TenantVault,
  { id, sheet }: Batch,
  after: number,
): AsyncGenerator<StagedRow[]> {
  for (let last = after; ; ) {
    const read = (tx: Tx): Promise<Staged[]> =>
      tx.rows<Staged>(
        `select row, sealed, duplicate from import_rows
          where county_id = $1 and tenant_id = $2 and batch_id = $3 and sheet = $4 and row > $5 order by row limit ${CHUNK}`,
        [place.countyId, place.tenantId, id, sheet, last],
      );
    const staged = await ('inside' in db ? db.inside(place, read) : read(db));
    if (staged.length === 0) return;
    yield staged.map(({ row, sealed, duplicate }) => ({
      row,
      cells: JSON.parse(vault.open(sealed, cellOf(id, sheet, row))) as CellValue[],
      duplicate,
    }));
    last = staged[staged.length - 1]?.row ?? last;
  }
}

/** The first rows of a sheet, for the header to be found and the importer to look at. */
export async function firstRows(
  db: Database,
  place: Place,
  vault: TenantVault,
  batch: Batch,
  most: number,
): Promise<SheetRow[]> {
  const { value = [] } = await stagedRows(db, place, vault, batch, 0).next();
  return (value as StagedRow[]).slice(0, most).filter((row) => row.cells.some((cell) => !isBlank(cell)));
}
