import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  cellText,
  cleanLine,
  DIVISION_HEADERS,
  divisionPrefix,
  foreignRow,
  MOST_SKIPPED_TOLD,
  requireDivisionCode,
  RuleViolation,
  type DivisionRow,
  type SkippedDivision,
  type SheetRow,
} from '@huiyin/domain';
import { requireActivePlace } from '../graphql/act';
import type { Context, SignedIn } from '../graphql/context';
import { requireEntry } from '../graphql/door';
import { refused } from '../http/refused';
import { receiveFile } from '../http/upload';
import { openWorkbook } from '../sheets/open-workbook';
import { importDivisions } from './division.service';

/** `POST /divisions?county=990101`: a list with a code and a name column. Answers `{ rows, added, renamed, skipped }`, `skipped` the first rows that were not taken, and why. */
export async function uploadDivisions(
  request: IncomingMessage,
  query: URLSearchParams,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requireEntry(context, 'importDivisions', 'division.manage');
    const actor = context.actor as SignedIn;
    const place = requireActivePlace(actor);
    const county = query.get('county') ?? '';
    const { rows, foreign } = await readRows(
      request,
      context,
      divisionPrefix(requireDivisionCode(county, '县区划代码')),
    );
    const done = await context.db.write(place, async (tx) => {
      const { audit, extra } = await importDivisions(tx, [...rows, ...foreign], county);
      tx.audit({
        actor,
        action: 'importDivisions',
        subjectKind: 'Tenant',
        subjectId: place.tenantId,
        outcome: 'DONE',
        detail: audit,
      });
      return { ...audit, skipped: extra.skippedDivisions };
    });
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ rows: rows.length, ...done }));
  } catch (error) {
    await refused(context, response, 'importDivisions', error);
  }
}

/** Of a file that may hold the whole country, the rows of one county, and the first of the others. */
async function readRows(
  request: IncomingMessage,
  { config }: Context,
  prefix: string,
): Promise<{ rows: DivisionRow[]; foreign: SkippedDivision[] }> {
  const upload = await receiveFile(request, config);
  try {
    const workbook = await openWorkbook(upload.path, { name: upload.name });
    try {
      let columns: Columns | null = null;
      const rows: DivisionRow[] = [];
      const foreign: SkippedDivision[] = [];
      for await (const row of workbook.rows(0)) {
        if (columns === null) {
          columns = columnsOf(row);
          continue;
        }
        const found = { code: textAt(row, columns.code), name: textAt(row, columns.name), row: row.row };
        if (found.code === '' && found.name === '') continue;
        const reason = foreignRow(found, prefix);
        if (reason === null) rows.push(found);
        else if (foreign.length < MOST_SKIPPED_TOLD) foreign.push({ ...found, reason });
      }
      return { rows, foreign };
    } finally {
      await workbook.close();
    }
  } finally {
    await upload.remove();
  }
}

type Columns = Readonly<{ code: number; name: number }>;
const textAt = ({ cells }: SheetRow, index: number): string => cleanLine(cellText(cells[index]));

/** @throws RuleViolation FILE_UNREADABLE */
function columnsOf(row: SheetRow): Columns {
  const headers = row.cells.map((_, i) => textAt(row, i).toLowerCase());
  const at = (names: readonly string[]) => headers.findIndex((header) => names.includes(header));
  const columns = { code: at(DIVISION_HEADERS.code), name: at(DIVISION_HEADERS.name) };
  if (columns.code < 0 || columns.name < 0)
    throw new RuleViolation('FILE_UNREADABLE', {
      reason: { zh: '第一行应有“代码”和“名称”两列', en: 'its first row needs the columns “code” and “name”' },
    });
  return columns;
}
