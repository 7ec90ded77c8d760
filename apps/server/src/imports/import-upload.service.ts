import { v7 as uuid } from 'uuid';
import { cleanLine, cut, officialAt, type Place } from '@huiyin/domain';
import type { Context, SignedIn } from '../graphql/context';
import type { Upload } from '../http/upload';
import { openWorkbook } from '../sheets/open-workbook';
import type { Workbook } from '../sheets/workbook';
import { inBackground, report, stage, type Run } from './import-batch.service';
import { ImportBatchEntity, type BatchSheet } from './import-batch.entity';
import { readSheets } from './import-reading.service';
import { dropRows } from './import-rows.service';

const LONGEST_NAME = 100;

/**
 * Makes a batch of an uploaded file and answers with its id as soon as the file is known to be one; reading goes on and
 * reports its progress there. The file is removed when it was read, or refused.
 *
 * @throws RuleViolation FILE_UNREADABLE for what is no spreadsheet, damaged or hostile
 */
export async function takeUpload(
  context: Context,
  actor: SignedIn,
  place: Place,
  upload: Upload,
): Promise<string> {
  const { db, services } = context;
  let workbook: Workbook | null = null;
  try {
    const opened = await openWorkbook(upload.path, upload);
    workbook = opened;
    const sheets = opened.sheets.map(
      ({ name, declaredRows }): BatchSheet => ({ name: plain(name), declaredRows, rows: 0 }),
    );
    const id = uuid();
    await db.write(place, async (tx) => {
      tx.insert(ImportBatchEntity, {
        id,
        fileName: plain(upload.name),
        status: 'READING',
        sheets: JSON.stringify(sheets) as never,
        date1904: opened.date1904,
        createdBy: actor.name,
        firstAskedId: officialAt(actor, place),
      });
      tx.audit({
        actor,
        action: 'uploadImport',
        subjectKind: 'ImportBatch',
        subjectId: id,
        outcome: 'DONE',
        detail: { fileName: plain(upload.name) },
      });
    });
    inBackground(services, { db, place, id, attempt: 0 }, (run) =>
      readUpload(context, run, opened, sheets, upload),
    );
    return id;
  } catch (error) {
    await workbook?.close();
    await upload.remove();
    throw error;
  }
}

async function readUpload(
  { services }: Context,
  run: Run,
  workbook: Workbook,
  sheets: readonly BatchSheet[],
  upload: Upload,
): Promise<void> {
  const read = async (): Promise<void> => {
    try {
      await readSheets(run, await services.vaults.at(run.place), workbook, sheets);
    } catch (error) {
      await report(run, {}, (tx) => dropRows(tx, run.id));
      throw error;
    }
  };
  try {
    await stage(run, 'FAILED', read);
  } finally {
    await workbook.close();
    await upload.remove();
  }
}

/** Names come from outside: one line, of characters the database takes. */
const plain = (name: string): string => cut(cleanLine(name), LONGEST_NAME);
