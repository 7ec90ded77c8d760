import { IMPORT_FIELDS, readHeader, RuleViolation, suggestHeader, type HeaderColumn } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import type { Context, SignedIn } from '../graphql/context';
import { ImportBatchEntity } from './import-batch.entity';
import { advance, stage } from './import-batch.service';
import { checkRows, requireSoundMapping } from './import-check.service';
import { commitRows } from './import-commit.service';
import { firstRows } from './import-rows.service';
import type { CheckImportInput, ChooseImportSheetInput, CommitImportInput } from './import.inputs';

/** 选择工作表与表头行. @throws RuleViolation INVALID, WRONG_STATE */
export async function chooseSheet(context: Context, tx: Tx, input: ChooseImportSheetInput): Promise<Done> {
  const batch = await advance(tx, input, ['READ', 'CHECKED'], 'READ');
  if (!batch.sheets[input.sheet])
    throw new RuleViolation('INVALID', { field: '工作表', reason: '没有这个工作表' });
  const vault = await context.services.vaults.of(tx.place);
  const head = await firstRows(context.db, tx.place, vault, { id: batch.id, sheet: input.sheet }, 40);
  const header = input.headerRow
    ? (readHeader(head, input.headerRow, 2) ?? readHeader(head, input.headerRow, 1))
    : suggestHeader(head);
  if (!header) throw new RuleViolation('INVALID', { field: '表头行', reason: '这一行不像表头，请另选一行' });
  tx.update(ImportBatchEntity, batch.id, {
    sheet: input.sheet,
    headerRow: header.headerRow,
    columns: asJson(header.columns),
  });
  return { id: batch.id };
}

/** 检查: begins; goes on after the answer. @throws RuleViolation INVALID, REQUIRED, WRONG_STATE */
export async function check(
  context: Context,
  tx: Tx,
  actor: SignedIn,
  input: CheckImportInput,
): Promise<Done> {
  const batch = await advance(tx, input, ['READ', 'CHECKED'], 'CHECKING');
  const firstAskedId = input.firstAskedId ?? batch.firstAskedId ?? actor.officialId;
  if (firstAskedId === null) throw new RuleViolation('REQUIRED', { field: '责任人' });
  const patch = {
    columns: remapped(batch.columns, input),
    channel: input.channel ?? batch.channel,
    firstAskedId,
    receivedOn: input.receivedOn === undefined ? batch.receivedOn : input.receivedOn,
    dateOrder: input.dateOrder === undefined ? batch.dateOrder : input.dateOrder,
    countedFrom: input.countedFrom === undefined ? batch.countedFrom : input.countedFrom,
  };
  const chosen = { ...batch, ...patch };
  requireSoundMapping(chosen);
  tx.update(ImportBatchEntity, batch.id, { ...patch, columns: asJson(patch.columns) });
  const { place } = tx;
  tx.afterCommit(() =>
    context.services.background.run('import.check', () =>
      stage(context.db, place, batch.id, 'READ', () => checkRows(context, place, chosen)),
    ),
  );
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
      reason: `有 ${batch.problemRows} 行不能导入，请按问题清单改正文件后重新上传`,
    });
  }
  const chosen = { ...batch, leaveOutDuplicates: input.leaveOutDuplicates ?? false };
  tx.update(ImportBatchEntity, batch.id, { leaveOutDuplicates: chosen.leaveOutDuplicates });
  const { place } = tx;
  tx.afterCommit(() =>
    context.services.background.run('import.commit', () =>
      stage(context.db, place, batch.id, 'CHECKED', () => commitRows(context, actor, place, chosen)),
    ),
  );
  return { id: batch.id, audit: { fileName: batch.fileName } };
}

/** 放弃. @throws RuleViolation WRONG_STATE (taken in already, or at work) */
export async function discard(tx: Tx, input: EditInput): Promise<Done> {
  const batch = await advance(tx, input, ['READ', 'CHECKED', 'FAILED'], 'DISCARDED');
  await tx.query('delete from import_rows where county_id = $1 and tenant_id = $2 and batch_id = $3', [
    tx.place.countyId,
    tx.place.tenantId,
    batch.id,
  ]);
  return { id: batch.id, audit: { fileName: batch.fileName } };
}

function remapped(columns: readonly HeaderColumn[], { columns: wanted }: CheckImportInput): HeaderColumn[] {
  const fields = new Map((wanted ?? []).map(({ index, field }) => [index, field ?? null]));
  for (const field of fields.values())
    if (field !== null && !IMPORT_FIELDS.includes(field))
      throw new RuleViolation('INVALID', { field: '列', reason: field });
  return columns.map((column) => ({
    ...column,
    field: fields.has(column.index) ? (fields.get(column.index) ?? null) : column.field,
  }));
}

/** The driver would write a JavaScript array as an SQL array, not as JSON. */
const asJson = (value: unknown): never => JSON.stringify(value) as never;
