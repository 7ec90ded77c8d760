import { setImmediate } from 'node:timers/promises';
import { isBlank, type CellValue, type Place, type SheetRow } from '@huiyin/domain';
import type { Database } from '../db/database';
import { Tx } from '../db/tx';
import type { TenantVault } from '../vault/tenant-vault';
import type { RowDuplicate } from './import-row.entity';

/** Rows a statement carries: enough to be quick, few enough to keep memory and locks small. */
export const CHUNK = 500;

/** Above any row a file can have. */
const LAST_ROW = 2 ** 31 - 1;

/** How long other requests may have to wait for a piece of an import, in milliseconds. */
const SLICE = 5;

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

type Sealed = { row: number; sealed: Buffer; duplicate: RowDuplicate | null };
type Sheet = { readonly id: string; readonly sheet: number };

type Part = { readonly after?: number; readonly backwards?: boolean };

/**
 * The staged rows of a batch's sheet below `after`, opened, a chunk at a time, on request the last ones first. The next
 * chunk is asked for before this one is worked on, so that the database and we do not wait for each other.
 */
export async function* stagedRows(
  db: Database | Tx,
  place: Place,
  vault: TenantVault,
  { id, sheet }: Sheet,
  { after = 0, backwards = false }: Part,
): AsyncGenerator<StagedRow[]> {
  const read = (from: number, to: number) =>
    sealedRows(db, place, { id, sheet }, { from, to, backwards, most: CHUNK });
  let next = read(after, LAST_ROW);
  for (;;) {
    const chunk = await next;
    const last = chunk.at(-1);
    if (last === undefined) return;
    next = backwards ? read(after, last.row) : read(last.row, LAST_ROW);
    next.catch(() => undefined); // nobody may come back for it
    yield await unhurried(chunk, (row) => opened(vault, { id, sheet }, row));
  }
}

/** Hands out rows in the pieces that are asked for. */
export class RowsInHand {
  private readonly held: StagedRow[] = [];

  constructor(
    private readonly chunks: AsyncGenerator<StagedRow[]>,
    private readonly wanted: (row: StagedRow) => boolean,
  ) {}

  async take(count: number): Promise<StagedRow[]> {
    while (this.held.length < count) {
      const { value } = await this.chunks.next();
      if (value === undefined) throw new Error('fewer rows are staged than were checked');
      this.held.push(...(value as StagedRow[]).filter(this.wanted));
    }
    return this.held.splice(0, count);
  }
}

/** The first rows of a sheet, for the header to be found and the importer to look at. */
export async function firstRows(
  db: Database | Tx,
  place: Place,
  vault: TenantVault,
  sheet: Sheet,
  most: number,
): Promise<SheetRow[]> {
  const rows = await sealedRows(db, place, sheet, { from: 0, to: LAST_ROW, backwards: false, most });
  return rows.map((row) => opened(vault, sheet, row)).filter(({ cells }) => !cells.every(isBlank));
}

/** Takes a batch's rows away: they were taken in, or never will be. */
export function dropRows(tx: Tx, id: string): void {
  tx.push({
    text: 'delete from import_rows where county_id = $1 and tenant_id = $2 and batch_id = $3',
    values: [tx.place.countyId, tx.place.tenantId, id],
  });
}

/** Maps one row after the other, letting other requests through every few milliseconds. */
export async function unhurried<T, R>(rows: readonly T[], of: (row: T) => R): Promise<R[]> {
  const results: R[] = [];
  let began = performance.now();
  for (const row of rows) {
    results.push(of(row));
    if (performance.now() - began < SLICE) continue;
    await setImmediate();
    began = performance.now();
  }
  return results;
}

function sealedRows(
  db: Database | Tx,
  place: Place,
  { id, sheet }: Sheet,
  { from, to, backwards, most }: { from: number; to: number; backwards: boolean; most: number },
): Promise<Sealed[]> {
  const read = (tx: Tx): Promise<Sealed[]> =>
    tx.rows<Sealed>(
      `select row, sealed, duplicate from import_rows
        where county_id = $1 and tenant_id = $2 and batch_id = $3 and sheet = $4 and row > $5 and row < $6
        order by row ${backwards ? 'desc' : 'asc'} limit $7`,
      [place.countyId, place.tenantId, id, sheet, from, to, most],
    );
  return db instanceof Tx ? read(db) : db.inside(place, read);
}

function opened(vault: TenantVault, { id, sheet }: Sheet, { row, sealed, duplicate }: Sealed): StagedRow {
  return { row, cells: JSON.parse(vault.open(sealed, cellOf(id, sheet, row))) as CellValue[], duplicate };
}
