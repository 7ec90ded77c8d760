import { RuleViolation } from '@huiyin/domain';
import { LRUCache } from 'lru-cache';
import { tallyName } from './network';

const HOUR_MS = 3_600_000;

/** The least recently used go first, or invented addresses could fill the memory. */
const MAX_TALLIES = 20_000;

/** How often somebody, or everybody together, may do a thing within an hour. */
export type Share = Readonly<{ of: readonly string[]; most: number }>;

/** Counts what was done within the last hour, in this process. */
export class RateBound {
  readonly #moments = new LRUCache<string, readonly number[]>({ max: MAX_TALLIES });

  /** @param now a clock in milliseconds. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /**
   * Books one for each share, or none.
   *
   * @returns takes the booking back, for what was refused after all
   * @throws RuleViolation THROTTLED with the seconds until the oldest is an hour old
   */
  book(shares: readonly Share[]): () => void {
    const now = this.now();
    const names = shares.map(({ of }) => tallyName(...of));
    const waits = shares.map(({ most }, i) => {
      const moments = this.#within(names[i] as string);
      const oldest = moments[moments.length - most];
      return oldest === undefined ? 0 : oldest + HOUR_MS - now;
    });
    const wait = Math.max(...waits);
    if (wait > 0) throw new RuleViolation('THROTTLED', { seconds: Math.ceil(wait / 1000) });
    for (const name of names) this.#moments.set(name, [...this.#within(name), now]);
    return () => {
      for (const name of names) {
        const moments = this.#within(name);
        const i = moments.indexOf(now);
        if (i >= 0) this.#moments.set(name, moments.toSpliced(i, 1));
      }
    };
  }

  #within(name: string): readonly number[] {
    const since = this.now() - HOUR_MS;
    return (this.#moments.get(name) ?? []).filter((moment) => moment > since);
  }
}
