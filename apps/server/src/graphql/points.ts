import { RuleViolation } from '@huiyin/domain';
import { LRUCache } from 'lru-cache';

/** Points a minute; 0 sets no limit. */
export type Allowance = Readonly<{ account: number; tenant: number; address: number }>;

/** Who pays: an account and the tenant it belongs to, or, of somebody who has not signed in, the address. */
export type Payer = Readonly<{ accountId: string; tenantId: string } | { address: string }>;

type Bucket = { points: number; at: number };

/** Some 5 MB; the least recently used go first, or invented addresses could fill the memory. */
const MAX_BUCKETS = 50_000;

/**
 * Token buckets in this process: each holds a minute's points and fills evenly. A request is let in while there is any
 * point left and pays what it costs once that is known, so the last one may leave a debt that the next has to wait for.
 */
export class Points {
  readonly #buckets = new LRUCache<string, Bucket>({ max: MAX_BUCKETS });

  /** @param now a clock in milliseconds. */
  constructor(
    private readonly allowance: Allowance,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * Takes the point that every request costs.
   *
   * @throws RuleViolation THROTTLED with the seconds to wait, when one of the payer's buckets is empty
   */
  enter(payer: Payer): void {
    const buckets = this.#of(payer);
    for (const { bucket, aMinute } of buckets) {
      if (bucket.points >= 1) continue;
      const seconds = Math.ceil(((1 - bucket.points) * 60) / aMinute);
      throw new RuleViolation('THROTTLED', { seconds });
    }
    for (const { bucket } of buckets) bucket.points -= 1;
  }

  /** Takes what a request costs beyond that point. */
  pay(payer: Payer, cost: number): void {
    for (const { bucket } of this.#of(payer)) bucket.points -= cost - 1;
  }

  #of(payer: Payer): { bucket: Bucket; aMinute: number }[] {
    const { account, tenant, address } = this.allowance;
    const named =
      'address' in payer
        ? [{ key: `address ${payer.address}`, aMinute: address }]
        : [
            { key: `account ${payer.accountId}`, aMinute: account },
            { key: `tenant ${payer.tenantId}`, aMinute: tenant },
          ];
    return named
      .filter(({ aMinute }) => aMinute > 0)
      .map(({ key, aMinute }) => ({ bucket: this.#filled(key, aMinute), aMinute }));
  }

  #filled(key: string, aMinute: number): Bucket {
    const now = this.now();
    const bucket = this.#buckets.get(key) ?? { points: aMinute, at: now };
    bucket.points = Math.min(aMinute, bucket.points + ((now - bucket.at) * aMinute) / 60_000);
    bucket.at = now;
    this.#buckets.set(key, bucket);
    return bucket;
  }
}
