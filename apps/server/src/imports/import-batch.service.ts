import { RuleViolation, type ImportStatus, type Place, IMPORT_STALLED_AFTER } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx, Unplaced } from '../db/tx';
import type { Services } from '../services';
import { ImportBatchEntity, type ImportBatchRow } from './import-batch.entity';

/** One start of the work on a batch. */
export type Start = Readonly<{ db: Database; place: Place; id: string; attempt: number }>;
/** The same, under way. `stopping`: the server is going to end. */
export type Run = Start & Readonly<{ stopping: AbortSignal }>;

/** Another start has taken the batch over: this one was given up for dead, and stops without a word. */
class Superseded extends Error {}

/** Where a batch stands whose work was interrupted. */
const BEFORE: Partial<Record<ImportStatus, ImportStatus>> = {
  READING: 'FAILED',
  CHECKING: 'READ',
  COMMITTING: 'CHECKED',
};

/**
 * Moves a batch on, if it stands where it should; work that was not heard of for a while was interrupted, and the batch
 * stands where it stood before. Two people pressing the same button start it once.
 *
 * @throws RuleViolation NOT_FOUND, STALE_VERSION, WRONG_STATE
 */
export async function advance(
  tx: Tx,
  input: { id: string; version?: number | null },
  from: readonly ImportStatus[],
  to: ImportStatus,
): Promise<ImportBatchRow> {
  const batch: ImportBatchRow = await tx.edit(ImportBatchEntity, input.id, input.version);
  const status = (isStalled(batch) && BEFORE[batch.status]) || batch.status;
  if (!from.includes(status)) throw new RuleViolation('WRONG_STATE', { status, from: from.join() });
  const attempt = batch.attempt + 1;
  tx.update(ImportBatchEntity, batch.id, {
    status: to,
    error: null,
    doneRows: 0,
    attempt,
    touchedAt: new Date(),
  });
  return { ...batch, attempt };
}

const isStalled = (batch: ImportBatchRow): boolean =>
  batch.touchedAt.getTime() < Date.now() - IMPORT_STALLED_AFTER * 1000;

/** Makes sure, until the end of the transaction, that the batch is still this run's. */
export async function hold(tx: Tx, { place, id, attempt }: Start): Promise<void> {
  const { rowCount } = await tx.query(
    'update import_batches set touched_at = now() where county_id = $1 and tenant_id = $2 and id = $3 and attempt = $4',
    [place.countyId, place.tenantId, id, attempt],
  );
  if (rowCount === 0) throw new Superseded();
}

/** Says how far a run has come, together with what it has done, so that whoever watches sees it. */
export function report(
  run: Start,
  patch: Unplaced<ImportBatchEntity>,
  work: (tx: Tx) => void = () => undefined,
): Promise<void> {
  return run.db.write(run.place, async (tx) => {
    await hold(tx, run);
    work(tx);
    tx.update(ImportBatchEntity, run.id, { ...patch, touchedAt: new Date() });
  });
}

/** Works on a batch behind the answer; while it waits for its turn it says so, or it would be taken for dead. */
export function inBackground(
  { background }: Services,
  start: Start,
  work: (run: Run) => Promise<void>,
): void {
  background.run(
    `import ${start.id}`,
    (stopping) => work({ ...start, stopping }),
    () => report(start, {}).catch(unlessSuperseded),
  );
}

function unlessSuperseded(error: unknown): void {
  if (!(error instanceof Superseded)) throw error;
}

/** Runs one stage of a batch; a failure is written where the importer sees it, and the batch stands at `otherwise`. */
export async function stage(run: Run, otherwise: ImportStatus, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Superseded) return;
    const expected = error instanceof RuleViolation || run.stopping.aborted;
    await report(run, { status: otherwise, error: sentenceOf(error, run) }).catch(unlessSuperseded);
    if (!expected) throw error;
  }
}

function sentenceOf(error: unknown, { stopping }: Run): string {
  if (stopping.aborted) return '服务器停止，工作中断，什么也没有导入；请重新开始。';
  return error instanceof RuleViolation ? error.message : '系统内部错误，请重试；若仍失败请联系管理员。';
}
