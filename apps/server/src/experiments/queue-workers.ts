import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MIGRATIONS } from '../paths';

const SERVER = dirname(MIGRATIONS);

/** Worker processes on one queue: built once, killed and replaced one after the other. */
export class Workers {
  /** What they complained of. */
  readonly said: string[] = [];
  readonly #running: ChildProcess[] = [];
  readonly #folder: string;
  kills = 0;

  constructor(
    private readonly databaseUrl: string,
    private readonly masterKey: Buffer,
  ) {
    const cache = join(SERVER, 'node_modules', '.cache');
    mkdirSync(cache, { recursive: true });
    this.#folder = mkdtempSync(join(cache, 'experiment-'));
    execFileSync(process.execPath, ['build.mjs'], {
      cwd: SERVER,
      env: {
        ...process.env,
        HUIYIN_ENTRY: 'src/experiments/queue-worker.ts',
        HUIYIN_OUTFILE: join(this.#folder, 'worker.mjs'),
      },
    });
  }

  start(many: number): void {
    for (let i = 0; i < many; i += 1) this.#running.push(this.#spawn());
  }

  /** Kills the one that has lived longest, and sets another in its place. */
  async killOne(): Promise<void> {
    const oldest = this.#running.shift() as ChildProcess;
    await this.#kill(oldest);
    this.kills += 1;
    this.#running.push(this.#spawn());
  }

  async remove(): Promise<void> {
    await Promise.all(this.#running.map((worker) => this.#kill(worker)));
    rmSync(this.#folder, { recursive: true });
  }

  #spawn(): ChildProcess {
    const child = spawn(process.execPath, [join(this.#folder, 'worker.mjs')], {
      stdio: ['pipe', 'ignore', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        EXPERIMENT_DATABASE_URL: this.databaseUrl,
        EXPERIMENT_MASTER_KEY: this.masterKey.toString('hex'),
      },
    });
    child.stderr?.on('data', (chunk: Buffer) => this.said.push(chunk.toString()));
    return child;
  }

  async #kill(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
}
