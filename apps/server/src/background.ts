import pLimit from 'p-limit';
import type { Logger } from 'pino';

/**
 * How many pieces of work go on at once; the others wait. Taking in a file holds one connection and asks for more, so
 * there must be fewer of them than the pool has connections.
 */
const ABREAST = 3;

/** How often work that waits for its turn is heard of, in milliseconds. */
const HEARD_OF_EVERY = 10_000;

/** Work that goes on after the answer: asked to break off when the server stops, and waited for; never lost silently. */
export class Background {
  readonly #running = new Set<Promise<void>>();
  readonly #stop = new AbortController();
  readonly #limit = pLimit(ABREAST);

  constructor(private readonly log: Logger) {}

  /** `waiting` is called now and then until it is this work's turn. */
  run(name: string, work: (stopping: AbortSignal) => Promise<void>, waiting: () => Promise<void>): void {
    const failed = (error: unknown): void => this.log.error({ err: error, name }, 'background work failed');
    const pulse = setInterval(() => void waiting().catch(failed), HEARD_OF_EVERY);
    const running = this.#limit(() => {
      clearInterval(pulse);
      return work(this.#stop.signal);
    })
      .catch(failed)
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** How many pieces of work go on, and how many wait for their turn. */
  get load(): Readonly<{ running: number; waiting: number }> {
    return { running: this.#limit.activeCount, waiting: this.#limit.pendingCount };
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    while (this.#running.size > 0) await Promise.all(this.#running);
  }
}
