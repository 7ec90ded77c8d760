import type { Logger } from 'pino';

/** Work that goes on after the answer: asked to break off when the server stops, and waited for; never lost silently. */
export class Background {
  readonly #running = new Set<Promise<void>>();
  readonly #stop = new AbortController();

  constructor(private readonly log: Logger) {}

  run(name: string, work: (stopping: AbortSignal) => Promise<void>): void {
    const running = work(this.#stop.signal)
      .catch((error: unknown) => this.log.error({ err: error, name }, 'background work failed'))
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    while (this.#running.size > 0) await Promise.all(this.#running);
  }
}
