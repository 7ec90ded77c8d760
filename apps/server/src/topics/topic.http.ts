import type { IncomingMessage, ServerResponse } from 'node:http';
import { cellText, cleanLine, matchHeader, type SheetRow } from '@huiyin/domain';
import { requireActivePlace } from '../graphql/act';
import type { Context, SignedIn } from '../graphql/context';
import { requireEntry } from '../graphql/door';
import { refused } from '../http/refused';
import { receiveFile } from '../http/upload';
import { openWorkbook } from '../sheets/open-workbook';
import { importTopics } from './topic.service';

const LEVELS = ['topicLevel1', 'topicLevel2', 'topicLevel3'];

/** `POST /topics`: a workbook with the levels in three columns. Answers `{ rows, added }`. */
export async function uploadTopics(
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requireEntry(context, 'importTopics', 'topic.manage');
    const actor = context.actor as SignedIn;
    const place = requireActivePlace(actor);
    const paths = await readPaths(request, context);
    const done = await context.db.write(place, async (tx) => {
      const { audit = {} } = await importTopics(tx, paths);
      tx.audit({
        actor,
        action: 'importTopics',
        subjectKind: 'Tenant',
        subjectId: place.tenantId,
        outcome: 'DONE',
        detail: audit,
      });
      return audit;
    });
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ rows: paths.length, ...done }));
  } catch (error) {
    await refused(context, response, 'importTopics', error);
  }
}

async function readPaths(request: IncomingMessage, { config }: Context): Promise<string[][]> {
  const upload = await receiveFile(request, config);
  try {
    const workbook = await openWorkbook(upload.path, { name: upload.name });
    try {
      let columns: number[] | null = null;
      const paths: string[][] = [];
      for await (const row of workbook.rows(0)) {
        const levels = (columns ?? [0, 1, 2]).map((index) => cleanLine(cellText(row.cells[index])));
        const header: number[] | null = columns === null ? headerOf(row) : null;
        columns ??= header ?? [0, 1, 2];
        if (header === null && levels.some((level) => level !== '')) paths.push(levels);
      }
      return paths;
    } finally {
      await workbook.close();
    }
  } finally {
    await upload.remove();
  }
}

/** The columns of the three levels, when the row names them. */
function headerOf({ cells }: SheetRow): number[] | null {
  const fields = cells.map((cell) => matchHeader(cellText(cell))?.field ?? null);
  const columns = LEVELS.map((level) => fields.indexOf(level as never)).filter((index) => index >= 0);
  return columns.length > 0 ? columns : null;
}
