import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Paths that are told apart; whatever else is asked for counts as a file, or the labels would grow without end. */
const PATHS = new Set([
  '/graphql',
  '/attachments',
  '/portal/attachments',
  '/imports',
  '/topics',
  '/ledger.xlsx',
  '/overview.xlsx',
  '/healthz',
  '/readyz',
]);

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

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** Follows a request until it is answered. */
  follow(request: IncomingMessage, response: ServerResponse): void {
    const stop = this.#durations.startTimer();
    const asked = (request.url ?? '').split('?')[0] ?? '';
    const path = PATHS.has(asked) ? asked : 'file';
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
