import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Background } from '../background';
import type { Database } from '../db/database';
import { pathOf } from './asked';

/** Figures for Prometheus: of the process and of its requests, by path, status and code, never by person or tenant. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #durations = new Histogram({
    name: 'huiyin_request_seconds',
    help: 'Requests by path and HTTP status.',
    labelNames: ['path', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.#registry],
  });
  readonly #refusals = new Counter({
    name: 'huiyin_refusals_total',
    help: 'Refusals by their code of docs/errors.md.',
    labelNames: ['code'],
    registers: [this.#registry],
  });

  constructor(db: Pick<Database, 'load'>, background: Pick<Background, 'load'>) {
    collectDefaultMetrics({ register: this.#registry });
    this.#gauge('huiyin_connections', 'Connections to the database by role.', ['role', 'state'], (gauge) => {
      for (const { role, busy, idle, waiting } of db.load().pools) {
        gauge.set({ role, state: 'busy' }, busy);
        gauge.set({ role, state: 'idle' }, idle);
        gauge.set({ role, state: 'waited for' }, waiting);
      }
    });
    this.#gauge('huiyin_turns_waiting', 'Statements that wait for their tenant’s turn.', [], (gauge) =>
      gauge.set(db.load().waitingTurns),
    );
    this.#gauge('huiyin_imports', 'Imports that are worked on, or wait for it.', ['state'], (gauge) => {
      const { running, waiting } = background.load;
      gauge.set({ state: 'running' }, running);
      gauge.set({ state: 'waiting' }, waiting);
    });
  }

  /** A figure that is looked up when it is asked for. */
  #gauge(name: string, help: string, labelNames: string[], look: (gauge: Gauge) => void): void {
    new Gauge({
      name,
      help,
      labelNames,
      registers: [this.#registry],
      collect() {
        look(this);
      },
    });
  }

  /** Follows a request until it is answered. */
  follow(request: IncomingMessage, response: ServerResponse): void {
    const stop = this.#durations.startTimer();
    const path = pathOf(request);
    response.once('close', () => stop({ path, status: response.statusCode }));
  }

  refused(code: string): void {
    this.#refusals.inc({ code });
  }

  /** Serves nothing but the figures; whoever listens chooses the address. */
  server(): Server {
    return createServer((request, response) => {
      if (request.url !== '/metrics') return void response.writeHead(404).end();
      void this.#registry.metrics().then((text) => {
        response.writeHead(200, { 'content-type': this.#registry.contentType }).end(text);
      });
    });
  }
}
