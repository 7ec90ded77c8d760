import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { v7 as uuid } from 'uuid';
import {
  requirePermission,
  RuleViolation,
  suggestHeader,
  suggestDateOrder,
  type Place,
  type SheetRow,
} from '@huiyin/domain';
import { requireActivePlace } from '../graphql/act';
import type { Context } from '../graphql/context';
import { openWorkbook } from '../sheets/open-workbook';
import { report, stage } from './import-batch.service';
import { ImportBatchEntity, type BatchSheet } from './import-batch.entity';
import { ImportRowEntity } from './import-row.entity';
import { CHUNK, firstRows, sealRow } from './import-rows.service';

export const LARGEST_FILE = 64 * 1024 * 1024;
const MOST_ROWS = 200_000;

/**
 * Takes an uploaded file: onto disk while it is read, its rows sealed behind the wall, then off the disk again. Answers
 * with the batch's id as soon as the file has arrived; reading goes on and reports its progress there.
 *
 * @throws RuleViolation FORBIDDEN, TOO_LARGE, and FILE_UNREADABLE for what is no spreadsheet at all
 */
export async function receiveUpload(context: Context, fileName: string, body: Readable): Promise<string> {
  const { actor, db, config, services } = context;
  requirePermission(actor, 'import.run');
  if (actor === null) throw new RuleViolation('UNAUTHENTICATED');
  const place = requireActivePlace(actor as NonNullable<Context['actor']>);
  const id = uuid();
  const folder = join(config.dataDir, 'uploads');
  const path = join(folder, id);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await pipeline(body, bounded, createWriteStream(path, { mode: 0o600 }));
    const workbook = await openWorkbook(path, { name: fileName });
    const sheets = workbook.sheets.map(
      ({ name, declaredRows }): BatchSheet => ({ name, declaredRows, rows: 0 }),
    );
    const { date1904 } = workbook;
    await db.write(place, async (tx) => {
      tx.insert(ImportBatchEntity, {
        id,
        fileName: fileName.slice(0, 200),
        status: 'READING',
        sheets: JSON.stringify(sheets) as never,
        date1904,
        createdBy: actor.name,
        firstAskedId: place.tenantId === actor.home.tenantId ? actor.officialId : null,
      });
      tx.audit({
        actor,
        action: 'uploadImport',
        subjectKind: 'ImportBatch',
        subjectId: id,
        outcome: 'DONE',
        detail: { fileName },
      });
    });
    services.background.run('import.read', async () => {
      try {
        await stage(db, place, id, 'FAILED', () => readSheets(context, place, id, workbook, sheets));
      } finally {
        await workbook.close();
        await rm(path, { force: true });
      }
    });
    return id;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function* bounded(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > LARGEST_FILE)
      throw new RuleViolation('TOO_LARGE', { limit: `${LARGEST_FILE / 1024 / 1024} MB` });
    yield chunk;
  }
}

type Workbook = Awaited<ReturnType<typeof openWorkbook>>;

async function readSheets(
  context: Context,
  place: Place,
  id: string,
  workbook: Workbook,
  sheets: BatchSheet[],
): Promise<void> {
  const { db, services } = context;
  const vault = await services.vaults.of(place);
  const counts = sheets.map(() => 0);
  let done = 0;
  const keep = async (sheet: number, rows: readonly SheetRow[]): Promise<void> => {
    await db.write(place, async (tx) => {
      tx.insert(
        ImportRowEntity,
        rows.map((row) => ({ batchId: id, sheet, row: row.row, sealed: sealRow(vault, id, sheet, row) })),
      );
    });
    counts[sheet] = (counts[sheet] ?? 0) + rows.length;
    done += rows.length;
    if (done > MOST_ROWS) throw new RuleViolation('TOO_LARGE', { limit: `${MOST_ROWS} 行` });
    if (done % (CHUNK * 4) < CHUNK) await report(db, place, id, { doneRows: done });
  };
  for (const sheet of sheets.keys()) {
    let chunk: SheetRow[] = [];
    for await (const row of workbook.rows(sheet)) {
      chunk.push(row);
      if (chunk.length < CHUNK) continue;
      await keep(sheet, chunk);
      chunk = [];
    }
    if (chunk.length > 0) await keep(sheet, chunk);
  }
  // the sheet with most rows is the one that is meant, until somebody says otherwise
  const sheet = counts.indexOf(Math.max(...counts));
  const head = await firstRows(db, place, vault, { id, sheet }, 40);
  const header = suggestHeader(head.slice(0, 20));
  await report(db, place, id, {
    status: 'READ',
    sheets: JSON.stringify(sheets.map((each, i) => ({ ...each, rows: counts[i] ?? 0 }))) as never,
    sheet,
    headerRow: header?.headerRow ?? null,
    columns: JSON.stringify(header?.columns ?? []) as never,
    dateOrder: header ? suggestDateOrder(datesIn(head, header)) : null,
    doneRows: done,
  });
}

type Header = NonNullable<ReturnType<typeof suggestHeader>>;

/** The cells of the columns that hold dates, as far as the first rows show. */
function datesIn(rows: readonly SheetRow[], { headerRow, columns }: Header) {
  const dates = columns
    .filter(({ field }) => field === 'receivedAt' || field === 'repliedAt')
    .map(({ index }) => index);
  return rows
    .filter(({ row }) => row > headerRow)
    .flatMap(({ cells }) => dates.map((index) => cells[index] ?? null));
}
