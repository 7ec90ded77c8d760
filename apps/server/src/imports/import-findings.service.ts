import type { Place } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import type { ImportBatchRow } from './import-batch.entity';
import type { RowDuplicate, RowMessage } from './import-row.entity';
import { CHUNK } from './import-rows.service';
import type { ImportRowMessage } from './import.type';

type Sheet = Pick<ImportBatchRow, 'id' | 'sheet'>;
type Kind = 'problems' | 'notes' | 'duplicate';

/** What the check says of one row. */
export type Finding = Readonly<{
  row: number;
  problems: readonly RowMessage[] | null;
  notes: readonly RowMessage[] | null;
  duplicate: RowDuplicate | null;
}>;

/** Takes back what an earlier check said, as columns may mean something else now. */
export function clearFindings(tx: Tx, batchId: string): void {
  tx.push({
    text: `update import_rows set problems = null, notes = null, duplicate = null
            where county_id = $1 and tenant_id = $2 and batch_id = $3
              and (problems is not null or notes is not null or duplicate is not null)`,
    values: [tx.place.countyId, tx.place.tenantId, batchId],
  });
}

/** Writes down what is worth saying of a chunk of rows; most rows are in order and stay as they were staged. */
export function writeFindings(tx: Tx, { id, sheet }: Sheet, findings: readonly Finding[]): void {
  const values: unknown[] = [tx.place.countyId, tx.place.tenantId, id, sheet];
  const json = (value: unknown): string => `$${values.push(value && JSON.stringify(value))}::jsonb`;
  const tuples = findings
    .filter(({ problems, notes, duplicate }) => problems ?? notes ?? duplicate)
    .map(
      ({ row, problems, notes, duplicate }) =>
        `($${values.push(row)}::integer, ${json(problems)}, ${json(notes)}, ${json(duplicate)})`,
    );
  if (tuples.length === 0) return;
  tx.push({
    text: `update import_rows r set problems = f.problems, notes = f.notes, duplicate = f.duplicate
             from (values ${tuples.join(', ')}) as f (row, problems, notes, duplicate)
            where r.county_id = $1 and r.tenant_id = $2 and r.batch_id = $3 and r.sheet = $4 and r.row = f.row`,
    values,
  });
}

/** What was withheld from the reader since the check is not named to them. */
const OF_WHAT_IS_THERE = `
          and (duplicate->>'ofNumber' is null or exists (select from petitions p
                 where p.county_id = $1 and p.tenant_id = $2 and p.number = duplicate->>'ofNumber'))`;

/** What the check found of one kind, in the order of the file: of at most so many rows below `after`. */
export async function messagesOf(
  db: Database,
  place: Place,
  { id, sheet }: Sheet,
  kind: Kind,
  { after = 0, most }: { after?: number; most: number },
): Promise<ImportRowMessage[]> {
  const rows = await db.inside(place, (tx) =>
    tx.rows<{ row: number; found: RowMessage[] | RowDuplicate }>(
      `select row, ${kind} as found from import_rows
        where county_id = $1 and tenant_id = $2 and batch_id = $3 and sheet = $4 and row > $5 and ${kind} is not null${
          kind === 'duplicate' ? OF_WHAT_IS_THERE : ''
        }
        order by row limit $6`,
      [place.countyId, place.tenantId, id, sheet, after, most],
    ),
  );
  return rows.flatMap(({ row, found }) =>
    Array.isArray(found)
      ? found.map((message) => ({ row, ...message }))
      : [{ row, column: null, message: sentenceOf(found) }],
  );
}

/** All of them, a piece in memory at a time. */
export async function* allMessagesOf(
  db: Database,
  place: Place,
  sheet: Sheet,
  kind: Kind,
): AsyncGenerator<ImportRowMessage> {
  for (let after = 0; ; ) {
    const messages = await messagesOf(db, place, sheet, kind, { after, most: CHUNK });
    const last = messages.at(-1);
    if (last === undefined) return;
    yield* messages;
    after = last.row;
  }
}

function sentenceOf({ kind, ofRow, ofNumber }: RowDuplicate): string {
  const what = kind === 'SAME_NUMBER' ? '编号' : '内容';
  return ofNumber === undefined ? `${what}与第 ${ofRow} 行相同` : `${what}与已登记的 ${ofNumber} 相同`;
}
