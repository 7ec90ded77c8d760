import { petitionNumber } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { nextSerial } from '../petitions/petition.service';
import { CHUNK } from './import-rows.service';

/** How many numbers an import leaves to the counter, and how many rows it has still to number at its end. */
export const HEADROOM = 1_000;

/** The counter has nearly used up what was left to it: begin again and leave it more. */
export class Overtaken extends Error {}

/**
 * The numbers of one file's rows, which follow the counter's last one without a gap, even if the import fails or is
 * killed. So the counter can be locked only at the very end; and to number a whole ledger then would keep it waiting for
 * seconds. Therefore all but the first rows get at once the numbers they will have, counted from where the counter stood
 * at the beginning; what was registered there meanwhile takes numbers of the first rows, which are numbered last and
 * get those of the end instead.
 */
export class FileNumbers {
  #rows = 0;

  private constructor(
    private readonly tx: Tx,
    private readonly batchId: string,
    private readonly year: string,
    private readonly headroom: number,
    private readonly before: number,
  ) {}

  /** @throws RuleViolation CONFLICT while another import of the tenant is under way: both would foretell the same. */
  static async open(tx: Tx, batchId: string, year: string, headroom: number): Promise<FileNumbers> {
    await nextSerial(tx, 'imports');
    return new FileNumbers(tx, batchId, year, headroom, await lastSerial(tx, year));
  }

  /** How many rows there are so far. */
  get rows(): number {
    return this.#rows;
  }

  /** The number of the next row: its own, or one that is unique until it is given its own. */
  next(): string {
    this.#rows += 1;
    return this.#rows > this.headroom
      ? petitionNumber(this.year, this.before + this.#rows)
      : provisional(this.batchId, this.#rows);
  }

  /** Asked now and then. @throws Overtaken */
  async requireLead(): Promise<void> {
    const registered = (await lastSerial(this.tx, this.year)) - this.before;
    if (registered > this.headroom / 2) throw new Overtaken();
  }

  /** Takes the numbers and gives the first rows theirs. From here until the commit the counter waits. */
  async take(): Promise<void> {
    if (this.#rows === 0) return;
    const last = (await nextSerial(this.tx, counterOf(this.year), this.#rows)) - this.#rows;
    const open = Math.min(this.#rows, this.headroom);
    for (let first = 1; first <= open; first += CHUNK) {
      const { countyId, tenantId } = this.tx.place;
      const values: unknown[] = [countyId, tenantId];
      const pairs: string[] = [];
      for (let row = first; row < Math.min(first + CHUNK, open + 1); row += 1) {
        const serial = last + row <= this.before + open ? last + row : last + row + this.#rows - open;
        values.push(provisional(this.batchId, row), petitionNumber(this.year, serial));
        pairs.push(`($${values.length - 1}::text, $${values.length}::text)`);
      }
      this.tx.push({
        text: `update petitions p set number = f.own from (values ${pairs.join(', ')}) as f (provisional, own)
                where p.county_id = $1 and p.tenant_id = $2 and p.number = f.provisional`,
        values,
      });
    }
  }
}

const counterOf = (year: string): string => `petition:${year}`;

const provisional = (batchId: string, row: number): string => `${batchId}:${row}`;

async function lastSerial(tx: Tx, year: string): Promise<number> {
  const row = await tx.first<{ value: string }>(
    'select value from counters where county_id = $1 and tenant_id = $2 and name = $3',
    [tx.place.countyId, tx.place.tenantId, counterOf(year)],
  );
  return Number(row?.value ?? 0);
}
