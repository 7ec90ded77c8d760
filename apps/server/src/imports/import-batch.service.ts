import { RuleViolation, type ImportStatus, type Place, IMPORT_STALLED_AFTER } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx, Unplaced } from '../db/tx';
import { ImportBatchEntity } from './import-batch.entity';

/** Says how far a batch has come, in a transaction of its own, so that whoever watches sees it. */
export function report(
  db: Database,
  place: Place,
  id: string,
  patch: Unplaced<ImportBatchEntity>,
): Promise<void> {
  return db.write(place, async (tx) => tx.update(ImportBatchEntity, id, { ...patch, touchedAt: new Date() }));
}

/**
 * Moves a batch on, if it stands where it should; work that was not heard of for a while was interrupted and may be
 * begun again. Two people pressing the same button start it once.
 *
 * @throws RuleViolation NOT_FOUND, STALE_VERSION, WRONG_STATE
 */
export async function advance(
  tx: Tx,
  input: { id: string; version?: number | null },
  from: readonly ImportStatus[],
  to: ImportStatus,
): Promise<ImportBatchEntity> {
  const batch = await tx.edit(ImportBatchEntity, input.id, input.version);
  const interrupted = batch.status === to && isStalled(batch);
  if (!from.includes(batch.status) && !interrupted)
    throw new RuleViolation('WRONG_STATE', { status: batch.status, from: from.join() });
  tx.update(ImportBatchEntity, batch.id, { status: to, error: null, doneRows: 0, touchedAt: new Date() });
  return batch;
}

const isStalled = (batch: ImportBatchEntity): boolean =>
  batch.touchedAt.getTime() < Date.now() - IMPORT_STALLED_AFTER * 1000;

/** Runs one stage of a batch; a failure is written where the importer sees it, and the batch stands where it stood. */
export async function stage(
  db: Database,
  place: Place,
  id: string,
  otherwise: ImportStatus,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const known = error instanceof RuleViolation;
    await report(db, place, id, {
      status: otherwise,
      error: known ? error.message : '系统内部错误，请重试；若仍失败请联系管理员。',
    });
    if (!known) throw error;
  }
}
