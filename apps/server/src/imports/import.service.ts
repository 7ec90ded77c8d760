import {
  beijingDate,
  IMPORT_FIELDS,
  officialAt,
  readHeader,
  reasons,
  RuleViolation,
  same,
  suggestHeader,
  type HeaderColumn,
  type ImportStatus,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import type { Context, SignedIn } from '../graphql/context';
import { servingOfficial } from '../officials/serving.service';
import { ImportBatchEntity, type ImportBatchRow } from './import-batch.entity';
import { advance, inBackground, stage, type Run } from './import-batch.service';
import { checkRows, requireSoundMapping } from './import-check.service';
import { commitRows } from './import-commit.service';
import { clearFindings } from './import-findings.service';
import { asJson, HEAD, recognised } from './import-reading.service';
import { dropRows, firstRows } from './import-rows.service';
import type { CheckImportInput, ChooseImportSheetInput, CommitImportInput } from './import.inputs';

const UNCHECKED = { totalRows: 0, problemRows: 0, duplicateRows: 0, answeredRows: 0 };

/** 选择工作表与表头行. @throws RuleViolation INVALID, WRONG_STATE */
export async function chooseSheet(context: Context, tx: Tx, input: ChooseImportSheetInput): Promise<Done> {
  const { id, sheets } = await advance(tx, input, ['READ', 'CHECKED'], 'READ');
  const { sheet, headerRow } = input;
  if (!sheets[sheet])
    throw new RuleViolation('INVALID', {
      field: '工作表',
      reason: { zh: '没有这个工作表', en: 'there is no such sheet' },
    });
  const vault = await context.services.vaults.of(tx);
  const head = await firstRows(tx, tx.place, vault, { id, sheet }, HEAD);
  const header = headerRow
    ? (readHeader(head, headerRow, 2) ?? readHeader(head, headerRow, 1))
    : suggestHeader(head);
  if (!header)
    throw new RuleViolation('INVALID', {
      field: '表头行',
      reason: { zh: '这一行不像表头，请另选一行', en: 'this row is no header; choose another' },
    });
  clearFindings(tx, id);
  tx.update(ImportBatchEntity, id, { sheet, ...recognised(head, header), ...UNCHECKED });
  return { id };
}

/** 检查: begins; goes on after the answer. @throws RuleViolation INVALID, REQUIRED, WRONG_STATE */
export async function check(
  context: Context,
  tx: Tx,
  actor: SignedIn,
  input: CheckImportInput,
): Promise<Done> {
  const batch = await advance(tx, input, ['READ', 'CHECKED'], 'CHECKING');
  const firstAskedId = input.firstAskedId ?? batch.firstAskedId ?? officialAt(actor, tx.place);
  if (firstAskedId === null) throw new RuleViolation('REQUIRED', { field: '责任人' });
  await servingOfficial(tx, firstAskedId);
  const patch = {
    columns: remapped(batch.columns, input),
    channel: input.channel ?? batch.channel,
    firstAskedId,
    receivedOn: input.receivedOn === undefined ? batch.receivedOn : input.receivedOn,
    dateOrder: input.dateOrder === undefined ? batch.dateOrder : input.dateOrder,
    countedFrom: input.countedFrom === undefined ? batch.countedFrom : input.countedFrom,
  };
  if (patch.receivedOn !== null && patch.receivedOn > beijingDate(context.services.now())) {
    throw new RuleViolation('INVALID', { field: '收到日期', reason: reasons.notAfterToday });
  }
  const chosen = { ...batch, ...patch };
  requireSoundMapping(chosen);
  tx.update(ImportBatchEntity, batch.id, { ...patch, columns: asJson(patch.columns) });
  begin(context, tx, batch, 'READ', (run) => checkRows(run, context, chosen));
  return { id: batch.id };
}

/** 导入: begins; goes on after the answer. @throws RuleViolation INVALID (rows with problems), WRONG_STATE */
export async function commit(
  context: Context,
  tx: Tx,
  actor: SignedIn,
  input: CommitImportInput,
): Promise<Done> {
  const batch = await advance(tx, input, ['CHECKED'], 'COMMITTING');
  if (batch.problemRows > 0) {
    throw new RuleViolation('INVALID', {
      field: '导入',
      reason: {
        zh: `有 ${batch.problemRows} 行不能导入，请按问题清单改正文件后重新上传`,
        en: `${batch.problemRows} rows cannot be imported: mend them by the list of problems and upload the file again`,
      },
    });
  }
  const leaveOutDuplicates = input.leaveOutDuplicates ?? false;
  tx.update(ImportBatchEntity, batch.id, { leaveOutDuplicates });
  begin(context, tx, batch, 'CHECKED', (run) =>
    commitRows(run, context, actor, { ...batch, leaveOutDuplicates }),
  );
  return { id: batch.id, audit: { fileName: batch.fileName } };
}

/** 放弃. @throws RuleViolation WRONG_STATE (taken in already, or at work) */
export async function discard(tx: Tx, input: EditInput): Promise<Done> {
  const { id, fileName } = await advance(tx, input, ['READ', 'CHECKED', 'FAILED'], 'DISCARDED');
  dropRows(tx, id);
  return { id, audit: { fileName } };
}

/** Begins a stage once the act that asked for it is committed. */
function begin(
  { db, services }: Context,
  tx: Tx,
  { id, attempt }: ImportBatchRow,
  otherwise: ImportStatus,
  work: (run: Run) => Promise<void>,
): void {
  const { place } = tx;
  tx.afterCommit(() =>
    inBackground(services, { db, place, id, attempt }, (run) => stage(run, otherwise, () => work(run))),
  );
}

function remapped(columns: readonly HeaderColumn[], { columns: wanted }: CheckImportInput): HeaderColumn[] {
  const fields = new Map((wanted ?? []).map(({ index, field }) => [index, field ?? null]));
  for (const field of fields.values()) {
    if (field !== null && !IMPORT_FIELDS.includes(field)) {
      throw new RuleViolation('INVALID', { field: '列', reason: same(field) });
    }
  }
  return columns.map((column) => ({
    ...column,
    field: fields.has(column.index) ? (fields.get(column.index) ?? null) : column.field,
  }));
}
