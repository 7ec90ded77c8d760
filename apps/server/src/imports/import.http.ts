import type { IncomingMessage, ServerResponse } from 'node:http';
import { validate as isUuid } from 'uuid';
import { requireWorkplace, RuleViolation } from '@huiyin/domain';
import { requireActivePlace } from '../graphql/act';
import type { Context, SignedIn } from '../graphql/context';
import { requireEntry } from '../graphql/door';
import { refused } from '../http/refused';
import { receiveFile } from '../http/upload';
import { sendWorkbook } from '../http/workbook';
import { ImportBatchEntity } from './import-batch.entity';
import { allMessagesOf } from './import-findings.service';
import { takeUpload } from './import-upload.service';

const PROBLEM_COLUMNS = [
  { header: '工作表', width: 16 },
  { header: '行', width: 8 },
  { header: '列', width: 20 },
  { header: '问题', width: 60 },
];

/** `POST /imports`: the file as the body, its name percent-encoded in `x-file-name`. Answers `{ id }` of the batch. */
export async function uploadImport(
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requireEntry(context, 'uploadImport', 'import.run');
    const actor = context.actor as SignedIn;
    const place = requireActivePlace(actor);
    const id = await takeUpload(context, actor, place, await receiveFile(request, context.config));
    response
      .writeHead(202, { 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify({ id }));
  } catch (error) {
    await refused(context, response, 'uploadImport', error);
  }
}

/** `GET /imports/<id>/problems.xlsx`: every problem, with sheet, row and column. */
export async function downloadProblems(
  id: string,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requireEntry(context, 'downloadProblems', 'import.run');
    const place = requireWorkplace(context.actor as SignedIn);
    if (!isUuid(id)) throw new RuleViolation('NOT_FOUND');
    const batch = await context.db.inside(place, (tx) => tx.get(ImportBatchEntity, id));
    const sheet = batch.sheets[batch.sheet]?.name ?? '';
    const problems = allMessagesOf(context.db, place, batch, 'problems');
    await sendWorkbook(response, '导入问题.xlsx', {
      sheetName: '导入问题',
      columns: PROBLEM_COLUMNS,
      rows: (async function* () {
        for await (const { row, column, message } of problems) yield [sheet, row, column, message];
      })(),
    });
  } catch (error) {
    await refused(context, response, 'downloadProblems', error);
  }
}
