import {
  checkMapping,
  DuplicateFinder,
  readRow,
  rowFingerprint,
  RuleViolation,
  type ImportedRow,
  type Place,
  type RowOptions,
  type RowProblem,
} from '@huiyin/domain';
import type { Context } from '../graphql/context';
import type { ImportBatchEntity } from './import-batch.entity';
import { report } from './import-batch.service';
import type { RowDuplicate, RowMessage } from './import-row.entity';
import { stagedRows } from './import-rows.service';

export const rowOptions = (batch: ImportBatchEntity, now: Date): RowOptions => ({
  sheet: batch.sheets[batch.sheet]?.name ?? '',
  now,
  date1904: batch.date1904,
  dateOrder: batch.dateOrder,
  receivedOn: batch.receivedOn,
});

/** @throws RuleViolation INVALID with every reason why these columns cannot be imported */
export function requireSoundMapping(
  batch: Pick<ImportBatchEntity, 'columns' | 'receivedOn' | 'headerRow'>,
): void {
  if (batch.headerRow === null) throw new RuleViolation('REQUIRED', { field: '表头所在行' });
  const { problems } = checkMapping(batch.columns, batch.receivedOn);
  if (problems.length > 0)
    throw new RuleViolation('INVALID', {
      field: '列',
      reason: problems.map(({ message }) => message).join(''),
    });
}

type Finding = {
  row: number;
  problems: RowMessage[] | null;
  notes: RowMessage[] | null;
  duplicate: RowDuplicate | null;
};

/** Reads every row as its columns say, and writes down what is wrong, what is worth knowing, and what it repeats. */
export async function checkRows(context: Context, place: Place, batch: ImportBatchEntity): Promise<void> {
  const { db, services } = context;
  const vault = await services.vaults.of(place);
  const options = rowOptions(batch, services.now());
  const finder = new DuplicateFinder();
  const totals = { totalRows: 0, problemRows: 0, duplicateRows: 0, answeredRows: 0 };
  for await (const rows of stagedRows(db, place, vault, batch, batch.headerRow ?? 0)) {
    const read = rows.map((row) => ({ row: row.row, result: readRow(row, batch.columns, options) }));
    const values = read.flatMap(({ row, result }) =>
      'value' in result ? [{ row, value: result.value }] : [],
    );
    const known = await repeatsOf(
      context,
      place,
      values.map(({ value }) => value),
    );
    const findings = read.map(({ row, result }): Finding => {
      if ('problems' in result)
        return { row, problems: result.problems.map(messageOf), notes: null, duplicate: null };
      const [inFile] = finder.add(row, result.value);
      const duplicate = inFile ? { kind: inFile.kind, ofRow: inFile.ofRow } : known(result.value);
      return {
        row,
        problems: null,
        notes: result.notes.length > 0 ? result.notes.map(messageOf) : null,
        duplicate,
      };
    });
    await writeFindings(context, place, batch, findings);
    totals.totalRows += read.length;
    totals.problemRows += findings.filter(({ problems }) => problems !== null).length;
    totals.duplicateRows += findings.filter(({ duplicate }) => duplicate !== null).length;
    totals.answeredRows += values.filter(({ value }) => value.replyText !== null).length;
    await report(db, place, batch.id, { doneRows: totals.totalRows });
  }
  if (totals.totalRows === 0) throw new RuleViolation('FILE_UNREADABLE', { reason: '表头以下没有数据行' });
  await report(db, place, batch.id, { ...totals, status: 'CHECKED', doneRows: totals.totalRows });
}

const messageOf = ({ column, message }: RowProblem): RowMessage => ({
  column: column ? `${column.letter}（${column.header}）` : null,
  message,
});

/** Which of these rows repeat a petition that is here already, by its old number or its text. */
async function repeatsOf(
  { db }: Context,
  place: Place,
  values: readonly ImportedRow[],
): Promise<(value: ImportedRow) => RowDuplicate | null> {
  const numbers = values.flatMap(({ originalNumber }) => originalNumber ?? []);
  const texts = values.map((value) => String(rowFingerprint(value)));
  const rows = await db.inside(place, (tx) =>
    tx.rows<{ number: string; original_number: string | null; fingerprint: string | null }>(
      `select number, original_number, fingerprint from petitions where county_id = $1 and tenant_id = $2 and status <> 'VOIDED'
          and (original_number = any($3::text[]) or fingerprint = any($4::bigint[]))`,
      [place.countyId, place.tenantId, numbers, texts],
    ),
  );
  const byNumber = new Map(rows.map((row) => [row.original_number, row.number]));
  const byText = new Map(rows.map((row) => [row.fingerprint, row.number]));
  return (value) => {
    const sameNumber = value.originalNumber === null ? undefined : byNumber.get(value.originalNumber);
    if (sameNumber) return { kind: 'SAME_NUMBER', ofNumber: sameNumber };
    const sameText = byText.get(String(rowFingerprint(value)));
    return sameText ? { kind: 'SAME_TEXT', ofNumber: sameText } : null;
  };
}

/** One statement for a chunk; rows with nothing to tell are cleared too, since the columns may have been changed. */
async function writeFindings(
  { db }: Context,
  place: Place,
  { id, sheet }: ImportBatchEntity,
  findings: readonly Finding[],
): Promise<void> {
  await db.write(place, (tx) =>
    tx.query(
      `update import_rows r set problems = f.problems, notes = f.notes, duplicate = f.duplicate
         from jsonb_to_recordset($5::jsonb) as f(row integer, problems jsonb, notes jsonb, duplicate jsonb)
        where r.county_id = $1 and r.tenant_id = $2 and r.batch_id = $3 and r.sheet = $4 and r.row = f.row`,
      [place.countyId, place.tenantId, id, sheet, JSON.stringify(findings)],
    ),
  );
}
