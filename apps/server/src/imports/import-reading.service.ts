import { RuleViolation, suggestDateOrder, suggestHeader, type Header, type SheetRow } from '@huiyin/domain';
import type { Workbook } from '../sheets/workbook';
import type { TenantVault } from '../vault/tenant-vault';
import type { BatchSheet, ImportBatchRow } from './import-batch.entity';
import { report, type Run } from './import-batch.service';
import { ImportRowEntity } from './import-row.entity';
import { CHUNK, firstRows, sealRow, unhurried } from './import-rows.service';

const MOST_ROWS = 200_000;

/** What any petition with its answer fits into; it bounds what 500 rows take of the memory. */
const LONGEST_ROW = 65_536;

/** Rows at which a header is looked for; they also show how dates are written. */
export const HEAD = 40;

/** Seals every row of every sheet behind the wall, and guesses which sheet and columns are meant. */
export async function readSheets(
  run: Run,
  vault: TenantVault,
  workbook: Workbook,
  sheets: readonly BatchSheet[],
): Promise<void> {
  const counts = sheets.map(() => 0);
  const sum = (): number => counts.reduce((total, count) => total + count, 0);
  let kept = Promise.resolve();
  for (const sheet of sheets.keys()) {
    for await (const rows of inChunks(workbook.rows(sheet))) {
      run.stopping.throwIfAborted();
      counts[sheet] = (counts[sheet] ?? 0) + rows.length;
      if (sum() > MOST_ROWS)
        throw new RuleViolation('TOO_LARGE', { limit: { zh: `${MOST_ROWS} 行`, en: `${MOST_ROWS} rows` } });
      const sealed = await unhurried(rows, (row) => ({
        batchId: run.id,
        sheet,
        row: row.row,
        sealed: sealRow(vault, run.id, sheet, row),
      }));
      await kept;
      // the file is read on while the database writes
      kept = report(run, { doneRows: sum() }, (tx) => tx.insert(ImportRowEntity, sealed));
      kept.catch(() => undefined);
    }
  }
  await kept;
  // the sheet with most rows is the one that is meant, until somebody says otherwise
  const sheet = counts.indexOf(Math.max(...counts));
  const head = await firstRows(run.db, run.place, vault, { id: run.id, sheet }, HEAD);
  await report(run, {
    status: 'READ',
    sheets: JSON.stringify(sheets.map((each, i) => ({ ...each, rows: counts[i] ?? 0 }))) as never,
    sheet,
    ...recognised(head, suggestHeader(head.slice(0, HEAD / 2))),
    doneRows: sum(),
  });
}

/** What the first rows of a sheet tell about it, as the batch keeps it. */
export function recognised(
  head: readonly SheetRow[],
  header: Header | null,
): Pick<ImportBatchRow, 'headerRow' | 'columns' | 'dateOrder'> {
  const { headerRow = null, columns = [] } = header ?? {};
  const dates = columns
    .filter(({ field }) => field === 'receivedAt' || field === 'repliedAt')
    .map(({ index }) => index);
  const data = head.filter(({ row }) => row > (headerRow ?? 0));
  const dateOrder = suggestDateOrder(data.flatMap(({ cells }) => dates.map((index) => cells[index] ?? null)));
  return { headerRow, columns: asJson(columns), dateOrder };
}

/** The driver would write a JavaScript array as an SQL array, not as JSON. */
export const asJson = (value: unknown): never => JSON.stringify(value) as never;

async function* inChunks(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow[]> {
  let chunk: SheetRow[] = [];
  for await (const row of rows) {
    const length = row.cells.reduce<number>(
      (sum, cell) => sum + (typeof cell === 'string' ? cell.length : 1),
      0,
    );
    if (length > LONGEST_ROW) {
      throw new RuleViolation('FILE_UNREADABLE', {
        reason: {
          zh: `第 ${row.row} 行共 ${length} 字，上限 ${LONGEST_ROW} 字。`,
          en: `row ${row.row} has ${length} characters, more than ${LONGEST_ROW}.`,
        },
      });
    }
    chunk.push(row);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
