import { beijingDate, petitionFacets, readRow } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Context, SignedIn } from '../graphql/context';
import { addToTallies, type FacetChange } from '../petitions/petition-tally.service';
import { ImportBatchEntity, type ImportBatchRow } from './import-batch.entity';
import { hold, report, type Run } from './import-batch.service';
import { rowOptions } from './import-check.service';
import { entryOf, insertEntries, type Desk, type Entry } from './import-entry.service';
import { FileNumbers, HEADROOM, Overtaken } from './import-numbers.service';
import { dropRows, stagedRows, unhurried } from './import-rows.service';
import { topicsOf } from './import-topics.service';

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
  const { db, place } = run;
  const vault = await services.vaults.of(place);
  const now = services.now();
  const takeIn = async (tx: Tx, headroom: number): Promise<void> => {
    const numbers = await FileNumbers.open(tx, batch.id, beijingDate(now).slice(0, 4), headroom);
    grantPatience(tx);
    const desk: Desk = { actor, batch, vault, topics: await topicsOf(tx, place), now };
    const options = rowOptions(batch, now);
    const counts = new Counts();
    for await (const rows of stagedRows(tx, place, vault, batch, batch.headerRow ?? 0)) {
      run.stopping.throwIfAborted();
      const wanted = rows.filter(({ duplicate }) => !(batch.leaveOutDuplicates && duplicate));
      const entries = await unhurried(wanted, (row) => {
        const result = readRow(row, batch.columns, options);
        if ('problems' in result) throw new Error(`row ${row.row} was sound when it was checked`);
        return entryOf(desk, result.value, numbers.next());
      });
      await numbers.requireLead();
      await insertEntries(tx, entries);
      counts.add(entries);
      await report(run, { doneRows: numbers.rows });
    }
    dropRows(tx, batch.id);
    await hold(tx, run);
    await numbers.take();
    addToTallies(tx, counts.changes());
    tx.update(ImportBatchEntity, batch.id, {
      status: 'COMMITTED',
      committedAt: now,
      doneRows: numbers.rows,
      touchedAt: new Date(),
    });
    tx.audit({
      actor,
      action: 'recordHistory',
      subjectKind: 'ImportBatch',
      subjectId: batch.id,
      outcome: 'DONE',
      detail: { fileName: batch.fileName, petitions: numbers.rows },
    });
  };
  for (let headroom = HEADROOM; ; headroom *= 10) {
    try {
      return await db.write(place, (tx) => takeIn(tx, headroom));
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
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
