import type { Place } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { ImportBatchRow } from './import-batch.entity';
import type { RowDuplicate, RowMessage } from './import-row.entity';
import { CHUNK } from './import-rows.service';
import type { ImportRowMessage } from './import.type';

/** What the check found of one kind in the rows below `after`, in the order of the file; of at most so many rows. */
export async function messagesOf(
  db: Database,
  place: Place,
  { id, sheet }: Pick<ImportBatchRow, 'id' | 'sheet'>,
  kind: 'problems' | 'notes' | 'duplicate',
  { after = 0, most }: { after?: number; most: number },
): Promise<ImportRowMessage[]> {
  const rows = await db.inside(place, (tx) =>
    tx.rows<{ row: number; found: RowMessage[] | RowDuplicate }>(
      `select row, ${kind} as found from import_rows
        where county_id = $1 and tenant_id = $2 and batch_id = $3 and sheet = $4 and row > $5 and ${kind} is not null
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
  batch: Pick<ImportBatchRow, 'id' | 'sheet'>,
  kind: 'problems' | 'notes' | 'duplicate',
): AsyncGenerator<ImportRowMessage> {
  for (let after = 0; ; ) {
    const messages = await messagesOf(db, place, batch, kind, { after, most: CHUNK });
    yield* messages;
    after = messages.at(-1)?.row ?? 0;
    if (messages.length === 0) return;
  }
}

function sentenceOf({ kind, ofRow, ofNumber }: RowDuplicate): string {
  const what = kind === 'SAME_NUMBER' ? '编号' : '内容';
  return ofNumber === undefined ? `${what}与第 ${ofRow} 行相同` : `${what}与已登记的 ${ofNumber} 相同`;
}
