import type { Tx } from '../db/tx';
import type { ImportBatchRow } from './import-batch.entity';
import type { RowDuplicate, RowMessage } from './import-row.entity';

/** What the check says of one row. */
export type Finding = Readonly<{
  row: number;
  problems: readonly RowMessage[] | null;
  notes: readonly RowMessage[] | null;
  duplicate: RowDuplicate | null;
}>;

const saysSomething = ({ problems, notes, duplicate }: Finding): boolean =>
  problems !== null || notes !== null || duplicate !== null;

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
export function writeFindings(
  tx: Tx,
  { id, sheet }: Pick<ImportBatchRow, 'id' | 'sheet'>,
  findings: readonly Finding[],
): void {
  const telling = findings.filter(saysSomething);
  if (telling.length === 0) return;
  tx.push({
    text: `update import_rows r set problems = f.problems, notes = f.notes, duplicate = f.duplicate
             from jsonb_to_recordset($5::jsonb) as f(row integer, problems jsonb, notes jsonb, duplicate jsonb)
            where r.county_id = $1 and r.tenant_id = $2 and r.batch_id = $3 and r.sheet = $4 and r.row = f.row`,
    values: [tx.place.countyId, tx.place.tenantId, id, sheet, JSON.stringify(telling)],
  });
}
