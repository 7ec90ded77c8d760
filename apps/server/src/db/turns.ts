import { RuleViolation } from '@huiyin/domain';

/** As long as the pool itself waits for a connection. */
const PATIENCE_MS = 5_000;

type Waiter = () => void;
type Line = { working: number; waiting: Waiter[] };

/**
 * Whose turn it is at a pool: a tenant works on at most `share` of its connections at once, and those who wait are
 * served one tenant after the other, so that one tenant's flood makes its own people wait and nobody else's.
 */
export class Turns {
  readonly #lines = new Map<string, Line>();
  #free: number;

  constructor(
    size: number,
    private readonly share: number,
  ) {
    this.#free = size;
  }

  /** How many wait. */
  get waiting(): number {
    return [...this.#lines.values()].reduce((sum, { waiting }) => sum + waiting.length, 0);
  }

  /**
   * Runs the work when it is the tenant's turn.
   *
   * @throws RuleViolation UNAVAILABLE when that takes too long
   */
  async take<T>(tenant: string, work: () => Promise<T>): Promise<T> {
    const line = this.#lines.get(tenant) ?? { working: 0, waiting: [] };
    this.#lines.set(tenant, line);
    if (this.#free > 0 && line.working < this.share) this.#start(line);
    else await this.#wait(tenant, line);
    try {
      return await work();
    } finally {
      line.working -= 1;
      this.#free += 1;
      this.#next();
      this.#forget(tenant, line);
    }
  }

  #start(line: Line): void {
    line.working += 1;
    this.#free -= 1;
  }

  #wait(tenant: string, line: Line): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        line.waiting.splice(line.waiting.indexOf(waiter), 1);
        this.#forget(tenant, line);
        reject(new RuleViolation('UNAVAILABLE'));
      }, PATIENCE_MS);
      line.waiting.push(waiter);
    });
  }

  #forget(tenant: string, { working, waiting }: Line): void {
    if (working === 0 && waiting.length === 0) this.#lines.delete(tenant);
  }

  /** Whoever is served goes to the end of the row of tenants. */
  #next(): void {
    for (const [tenant, line] of this.#lines) {
      if (line.waiting.length === 0 || line.working >= this.share) continue;
      this.#lines.delete(tenant);
      this.#lines.set(tenant, line);
      this.#start(line);
      line.waiting.shift()?.();
      return;
    }
  }
}
