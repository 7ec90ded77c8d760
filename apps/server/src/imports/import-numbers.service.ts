import { petitionNumber } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { nextSerial } from '../petitions/petition.service';
import { TenantEntity } from '../tenants/tenant.entity';
import type { Run } from './import-batch.service';

/**
 * The numbers of one file's rows. They follow the counter's last without a gap, even if the import fails or is killed, so
 * the counter can be locked only at the very end; and to number a whole ledger then would keep it waiting. Therefore rows
 * enter from the end of the file backwards, numbered from where the counter stood at the beginning, while the counter
 * uses the numbers of the first rows; those go behind the last one. Where both ends meet, the counter is locked for the
 * few rows between them.
 */
export class FileNumbers {
  /** Rows that have entered from the front, and those up to which none has from the back. */
  #front = 0;
  #back: number;
  #registered = 0;

  private constructor(
    private readonly tx: Tx,
    private readonly format: string,
    private readonly year: string,
    private readonly rows: number,
    private before: number,
  ) {
    this.#back = rows;
  }

  /** @throws RuleViolation CONFLICT while another import of the tenant is under way: both would count on the same. */
  static async open(tx: Tx, year: string, rows: number): Promise<FileNumbers> {
    await nextSerial(tx, 'imports');
    const { numberFormat } = await tx.get(TenantEntity, tx.place.tenantId);
    return new FileNumbers(tx, numberFormat, year, rows, await lastSerial(tx, year));
  }

  /** How many rows have no number yet. */
  get left(): number {
    return this.#back - this.#front;
  }

  /** How many of the first rows have lost their numbers to the counter by now, and enter next. */
  async lost({ db, place }: Run): Promise<number> {
    const last = await db.inside(place, (tx) => lastSerial(tx, this.year));
    this.#registered = last - this.before;
    return Math.min(this.#registered - this.#front, this.left);
  }

  /** Takes the numbers; from here until the commit the counter waits. */
  async lock(): Promise<void> {
    const last = (await nextSerial(this.tx, counterOf(this.year), this.rows)) - this.rows;
    if (this.left === this.rows) this.before = last;
    this.#registered = last - this.before;
  }

  /** The number of the next row from the front. */
  first(): string {
    this.#front += 1;
    return this.numberOf(this.#front);
  }

  /** The number of the next row from the back. */
  last(): string {
    this.#back -= 1;
    return this.numberOf(this.#back + 1);
  }

  private numberOf(row: number): string {
    const behind = row > this.#registered ? 0 : this.rows;
    return petitionNumber(this.format, this.year, this.before + behind + row);
  }
}

const counterOf = (year: string): string => `petition:${year}`;

async function lastSerial(tx: Tx, year: string): Promise<number> {
  const row = await tx.first<{ value: string }>(
    'select value from counters where county_id = $1 and tenant_id = $2 and name = $3',
    [tx.place.countyId, tx.place.tenantId, counterOf(year)],
  );
  return Number(row?.value ?? 0);
}
