import { beijingDate, petitionFacets, readRow } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { Context, SignedIn } from '../graphql/context';
import { addToTallies, type FacetChange } from '../db/tallies';
import { ImportBatchEntity, type ImportBatchRow } from './import-batch.entity';
import { hold, report, type Run } from './import-batch.service';
import { rowOptions } from './import-check.service';
import { entryOf, insertEntries, type Desk, type Entry } from './import-entry.service';
import { FileNumbers } from './import-numbers.service';
import { CHUNK, dropRows, RowsInHand, stagedRows, unhurried, type StagedRow } from './import-rows.service';
import { topicsOf } from './import-topics.service';

/** Rows that enter while the counter waits; so many may be registered there between two looks at it. */
const AT_THE_END = 200;

/**
 * Takes the whole file in, or nothing, in one transaction; only its last moment takes the numbers, the counts and the
 * log, so that the counter next door goes on registering meanwhile.
 */
export async function commitRows(
  run: Run,
  { services }: Context,
  actor: SignedIn,
  batch: ImportBatchRow,
): Promise<void> {
  const vault = await services.vaults.at(run.place);
  const now = services.now();
  const count = batch.totalRows - (batch.leaveOutDuplicates ? batch.duplicateRows : 0);
  await run.db.write(run.place, async (tx) => {
    const numbers = await FileNumbers.open(tx, beijingDate(now).slice(0, 4), count);
    grantPatience(tx);
    const desk: Desk = {
      actor,
      batch,
      vault,
      topics: await topicsOf(tx, run.place),
      rules: await legalRulesOf(tx),
      now,
    };
    const rows = (backwards: boolean): RowsInHand =>
      new RowsInHand(
        stagedRows(tx, run.place, vault, batch, { after: batch.headerRow ?? 0, backwards }),
        ({ duplicate }) => !(batch.leaveOutDuplicates && duplicate),
      );
    const [front, back] = [rows(false), rows(true)];
    const counts = new Counts();
    while (numbers.left > AT_THE_END) {
      run.stopping.throwIfAborted();
      const lost = await numbers.lost(run);
      const entries = await entriesOf(
        desk,
        lost > 0
          ? await front.take(Math.min(lost, CHUNK))
          : await back.take(Math.min(numbers.left - AT_THE_END, CHUNK)),
      );
      await insertEntries(
        tx,
        entries,
        entries.map(() => (lost > 0 ? numbers.first() : numbers.last())),
      );
      counts.add(entries);
      await report(run, { doneRows: count - numbers.left });
    }
    const entries = await entriesOf(desk, await front.take(numbers.left));
    counts.add(entries);
    dropRows(tx, batch.id);
    await hold(tx, run);
    await numbers.lock();
    await insertEntries(
      tx,
      entries,
      entries.map(() => numbers.first()),
    );
    addToTallies(tx, counts.changes());
    tx.update(ImportBatchEntity, batch.id, {
      status: 'COMMITTED',
      committedAt: now,
      doneRows: count,
      touchedAt: new Date(),
    });
    tx.audit({
      actor,
      action: 'recordHistory',
      subjectKind: 'ImportBatch',
      subjectId: batch.id,
      outcome: 'DONE',
      detail: { fileName: batch.fileName, petitions: count },
    });
  });
}

function entriesOf(desk: Desk, rows: readonly StagedRow[]): Promise<Entry[]> {
  const options = rowOptions(desk.batch, desk.now);
  return unhurried(rows, (row) => {
    const result = readRow(row, desk.batch.columns, options);
    if ('problems' in result) throw new Error(`row ${row.row} was sound when it was checked`);
    return entryOf(desk, result.value);
  });
}

/** The transaction waits for its rows to be worked on, and at its end for the counter. */
function grantPatience(tx: Tx): void {
  for (const setting of [
    `idle_in_transaction_session_timeout = '60s'`,
    `statement_timeout = '120s'`,
    `lock_timeout = '30s'`,
  ]) {
    tx.push({ text: `set local ${setting}`, values: [] });
  }
}

/** Adds up what the petitions are counted under, as they come. */
class Counts {
  readonly #sums = new Map<string, { facet: FacetChange[0]; n: number }>();

  add(entries: readonly Entry[]): void {
    for (const facet of entries.flatMap(({ petition }) => petitionFacets(petition))) {
      const sum = this.#sums.get(facet.join()) ?? { facet, n: 0 };
      sum.n += 1;
      this.#sums.set(facet.join(), sum);
    }
  }

  changes(): FacetChange[] {
    return [...this.#sums.values()].map(({ facet, n }) => [facet, n]);
  }
}
