import { beijingDate, petitionFacets, readRow, yearOf } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Context, SignedIn } from '../graphql/context';
import { nextSerial } from '../petitions/petition.service';
import { addToTallies, type FacetChange } from '../petitions/petition-tally.service';
import { ImportBatchEntity, type ImportBatchRow } from './import-batch.entity';
import { hold, report, type Run } from './import-batch.service';
import { rowOptions } from './import-check.service';
import { entryOf, insertEntries, type Desk, type Entry } from './import-entry.service';
import { dropRows, stagedRows, unhurried } from './import-rows.service';
import { topicsOf } from './import-topics.service';

/**
 * Takes the whole file in, or nothing. All rows go into one transaction under provisional numbers; only its last moment
 * takes the real ones, the counts and the log, so that the counter next door goes on registering meanwhile.
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
  await db.write(place, async (tx) => {
    grantPatience(tx);
    const desk: Desk = { actor, batch, vault, topics: await topicsOf(tx, place), now };
    const options = rowOptions(batch, now);
    const counts = new Counts();
    let ordinal = 0;
    for await (const rows of stagedRows(tx, place, vault, batch, batch.headerRow ?? 0)) {
      run.stopping.throwIfAborted();
      const wanted = rows.filter(({ duplicate }) => !(batch.leaveOutDuplicates && duplicate));
      const entries = await unhurried(wanted, (row) => {
        const result = readRow(row, batch.columns, options);
        if ('problems' in result) throw new Error(`row ${row.row} was sound when it was checked`);
        return entryOf(desk, result.value, (ordinal += 1));
      });
      insertEntries(tx, entries);
      counts.add(entries);
      await report(run, { doneRows: ordinal });
    }
    dropRows(tx, batch.id);
    await hold(tx, run);
    await giveNumbers(tx, batch.id, yearOf(beijingDate(now)), ordinal);
    addToTallies(tx, counts.changes());
    tx.update(ImportBatchEntity, batch.id, {
      status: 'COMMITTED',
      committedAt: now,
      doneRows: ordinal,
      touchedAt: now,
    });
    tx.audit({
      actor,
      action: 'recordHistory',
      subjectKind: 'ImportBatch',
      subjectId: batch.id,
      outcome: 'DONE',
      detail: { fileName: batch.fileName, petitions: ordinal },
    });
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

/** Real numbers, in the order of the file, all at once. */
async function giveNumbers(tx: Tx, batchId: string, year: number, count: number): Promise<void> {
  if (count === 0) return;
  const last = await nextSerial(tx, `petition:${year}`, count);
  await tx.query(
    `update petitions set number = $4 || '-' || lpad((split_part(number, ':', 2)::bigint + $5)::text, greatest(5, length((split_part(number, ':', 2)::bigint + $5)::text)), '0')
      where county_id = $1 and tenant_id = $2 and import_batch_id = $3`,
    [tx.place.countyId, tx.place.tenantId, batchId, String(year), last - count],
  );
}
