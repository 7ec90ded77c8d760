import type { IncomingMessage, ServerResponse } from 'node:http';
import { requirePermission, requireWorkplace, RuleViolation } from '@huiyin/domain';
import type { Context, SignedIn } from '../graphql/context';
import { sendRefusal } from '../http/refusal';
import { writeWorkbook } from '../sheets/write-workbook';
import { ImportBatchEntity } from './import-batch.entity';
import { messagesOf } from './import-messages.service';
import { receiveUpload } from './import-upload.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * `POST /imports`: the file as the body, its name percent-encoded in `x-file-name`; a custom header, so that no page of
 * another origin can send it unasked. Answers `{ id }` of the batch.
 */
export async function uploadImport(
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  const name = request.headers['x-file-name'];
  if (request.method !== 'POST' || typeof name !== 'string') {
    return sendRefusal(
      response,
      context.language,
      new RuleViolation('BAD_REQUEST', { reason: 'POST, x-file-name' }),
    );
  }
  try {
    const id = await receiveUpload(context, decodeURIComponent(name), request);
    response
      .writeHead(202, { 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify({ id }));
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error;
    sendRefusal(response, context.language, error);
  }
}

/** `GET /imports/<id>/problems.xlsx`: every problem, with sheet, row and column. */
export async function downloadProblems(
  id: string,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requirePermission(context.actor, 'import.run');
    const place = requireWorkplace(context.actor as SignedIn);
    const batch = await context.db.inside(place, (tx) => tx.get(ImportBatchEntity, id));
    const messages = await messagesOf(context.db, place, batch, 'problems', 1_000_000);
    response.writeHead(200, {
      'content-type': XLSX,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('导入问题.xlsx')}`,
    });
    const sheet = batch.sheets[batch.sheet]?.name ?? '';
    await writeWorkbook(response, {
      sheetName: '导入问题',
      columns: [
        { header: '工作表', width: 16 },
        { header: '行', width: 8 },
        { header: '列', width: 20 },
        { header: '问题', width: 60 },
      ],
      rows: (async function* () {
        for (const { row, column, message } of messages) yield [sheet, row, column, message];
      })(),
    });
  } catch (error) {
    if (!(error instanceof RuleViolation) || response.headersSent) throw error;
    sendRefusal(response, context.language, error);
  }
}
