import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  Logger as QueueLogger,
  parseCronItems,
  run,
  type CronItem,
  type Runner,
  type TaskList,
} from 'graphile-worker';
import pg from 'pg';
import type { Logger } from 'pino';
import { roleUrl, settingsOf } from '../db/pools';
import { QUEUE_SCHEMA } from '../db/queue-schema';
import { HEARTBEAT_MS, keepLeases } from './lease';
import type { Tasks } from './task';

/** How many jobs one server does at once; each may hold one of the tenants' connections. */
const ABREAST = 2;
/** One listens, one fetches, one keeps the leases, and each worker finishes its job. */
const CONNECTIONS = 3 + ABREAST;
/** A busy machine is slow to give a connection; a job that is done and cannot be told so would be done again. */
const PATIENCE_MS = 30_000;
/** NOTIFY is only a hint: a free worker looks this often by itself, in milliseconds. */
const POLL_MS = 1_000;
const RESTART_MS = 2_000;
/**
 * What became of a job is told in batches, if only of one: else the library does not wait for it, and a connection that is
 * lost just then leaves the job with a server that keeps its lease for ever. So it begins anew instead, under another name.
 */
const ENDS_LOUDLY = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

export type QueueOptions<World> = Readonly<{
  databaseUrl: string;
  masterKey: Buffer;
  world: World;
  tasks: Tasks<World>;
  /** What is enqueued at fixed times (in UTC), also when no server ran then. */
  schedule: readonly CronItem[];
  /** What is enqueued, once, when the process begins. */
  atStart?: readonly string[];
  log: Logger;
  abreast?: number;
}>;

/** Does the queue's work in this process until it is stopped. A database that goes away is waited for. */
export class Queue {
  readonly #pool: pg.Pool;
  readonly #log: Logger;
  readonly #stopping = new AbortController();
  readonly #events = new EventEmitter();
  /** Of `atStart`, what is still to be asked for. */
  readonly #due: string[];
  readonly #working: Promise<void>;
  #runner: Runner | null = null;
  #worker: string | null = null;

  private constructor(
    private readonly options: Omit<QueueOptions<never>, 'world' | 'tasks'> & { taskList: TaskList },
  ) {
    const { databaseUrl, masterKey, log } = options;
    this.#log = log;
    this.#due = [...(options.atStart ?? [])];
    this.#pool = new pg.Pool({
      connectionString: roleUrl(databaseUrl, masterKey, 'queue'),
      max: CONNECTIONS,
      connectionTimeoutMillis: PATIENCE_MS,
      application_name: 'huiyin-queue',
      options: settingsOf('queue'),
    });
    this.#pool.on('error', (error) => log.warn({ err: error }, 'queue: connection lost'));
    this.#pool.on('connect', (client) => void client.on('error', () => undefined));
    this.#events.on(
      'pool:create',
      ({ workerPool }: { workerPool: { id: string } }) => (this.#worker = workerPool.id),
    );
    this.#working = Promise.all([this.#work(), this.#beat()]).then(() => undefined);
  }

  static start<World>({ world, tasks, ...options }: QueueOptions<World>): Queue {
    const taskList = Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [
        name,
        (payload: unknown, helpers: Parameters<typeof task>[2]) => task(world, payload, helpers),
      ]),
    );
    return new Queue({ ...options, taskList });
  }

  /** Lets the jobs under way end, and takes no more. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#runner?.stop().catch(() => undefined);
    await this.#working;
    await this.#pool.end();
  }

  async #work(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      try {
        const runner = await this.#run();
        this.#runner = runner;
        // stopped while it was starting
        if (this.#stopping.signal.aborted) await runner.stop();
        else await this.#ask(runner);
        // what is under way ends before the connections do
        await runner.promise;
      } catch (error) {
        this.#log.warn({ err: error }, 'queue: begins anew');
      }
      await this.#pause(RESTART_MS);
    }
  }

  /** Enqueues what is due at a start; what fails is due at the next one. */
  async #ask(runner: Runner): Promise<void> {
    try {
      for (let task = this.#due.at(0); task !== undefined; task = this.#due.at(0)) {
        await runner.addJob(task, {}, { jobKey: task, maxAttempts: 10 });
        this.#due.shift();
      }
    } catch (error) {
      this.#log.warn({ err: error }, 'queue: not asked for');
    }
  }

  #run(): Promise<Runner> {
    const { taskList, schedule, abreast = ABREAST } = this.options;
    return run({
      pgPool: this.#pool,
      schema: QUEUE_SCHEMA,
      taskList,
      parsedCronItems: parseCronItems([...schedule]),
      concurrency: abreast,
      pollInterval: POLL_MS,
      noHandleSignals: true,
      events: this.#events,
      logger: loggerOf(this.#log),
      preset: ENDS_LOUDLY,
    });
  }

  async #beat(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      await this.#pause(HEARTBEAT_MS);
      try {
        if (this.#worker !== null) await keepLeases(this.#pool, this.#worker);
      } catch (error) {
        this.#log.warn({ err: error }, 'queue: leases not kept');
      }
    }
  }

  async #pause(ms: number): Promise<void> {
    await sleep(ms, null, { signal: this.#stopping.signal }).catch(() => undefined);
  }
}

/** The library tells of each job; of that only what is wrong is worth a line, and never a payload. */
const loggerOf = (log: Logger): QueueLogger =>
  new QueueLogger(({ taskIdentifier, jobId }) => (level, message) => {
    const told = { task: taskIdentifier, job: jobId };
    // the first line says what failed; what PostgreSQL quotes behind a colon, and the stack, may hold a value
    const line = (message.split('\n', 1)[0] ?? '').replace(/: ".*$/s, '');
    if (level === 'error') log.error(told, line);
    else if (level === 'warning') log.warn(told, line);
    else log.debug(told, line);
  });
