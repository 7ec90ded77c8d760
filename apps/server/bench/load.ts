import { connect, type Socket } from 'node:net';

export const CONNECTIONS = 32;

/** The bytes of the nth HTTP request. */
export type Requests = (n: number) => Buffer;

export type Measured = Readonly<{
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}>;

export type Sample = Readonly<{ perSecond: number; latencies: readonly number[] }>;

/** One HTTP/1.1 request on a connection that stays open. */
export function request(method: string, path: string, cookie: string, body: unknown = null): Buffer {
  const json = body === null ? '' : JSON.stringify(body);
  const content =
    body === null ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(json)}\r\n`;
  return Buffer.from(
    `${method} ${path} HTTP/1.1\r\nhost: localhost\r\ncookie: ${cookie}\r\n${content}\r\n${json}`,
  );
}

/**
 * Keeps so many connections busy for a while, each with one request under way. Sockets are read by hand, since a client
 * library would take as much of the machine as what it measures.
 *
 * @throws Error when an answer is not 200 or carries errors
 */
export async function load(
  port: number,
  requests: Requests,
  milliseconds: number,
  connections = CONNECTIONS,
): Promise<Sample> {
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + milliseconds;
  let sent = 0;
  const visitor = async (): Promise<void> => {
    const wire = await Wire.open(port);
    try {
      while (performance.now() < end) {
        const start = performance.now();
        await wire.ask(requests(sent++));
        latencies.push(performance.now() - start);
      }
    } finally {
      wire.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, visitor));
  return { perSecond: (latencies.length / (performance.now() - began)) * 1000, latencies };
}

/** Several samples of one side as one. */
export function summarise(samples: readonly Sample[]): Measured {
  const latencies = samples.flatMap((sample) => sample.latencies).sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.floor((latencies.length - 1) * share)] ?? Number.NaN;
  return { perSecond: median(samples.map(({ perSecond }) => perSecond)), p50: at(0.5), p99: at(0.99) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** One keep-alive connection; answers must carry their length. */
class Wire {
  private received: Buffer = Buffer.alloc(0);
  private settle: { resolve(): void; reject(error: Error): void } | null = null;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => this.read(chunk));
    socket.on('error', (error) => this.settle?.reject(error));
    socket.on('close', () => this.settle?.reject(new Error('connection closed')));
  }

  static open(port: number): Promise<Wire> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      socket.once('error', reject);
      socket.once('connect', () => resolve(new Wire(socket)));
    });
  }

  ask(bytes: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
      this.socket.write(bytes);
    });
  }

  close(): void {
    this.settle = null;
    this.socket.destroy();
  }

  private read(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const headEnd = this.received.indexOf(HEAD_END);
    if (headEnd < 0) return;
    const head = this.received.toString('latin1', 0, headEnd);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1]);
    const end = headEnd + HEAD_END.length + length;
    if (this.received.length < end) return;
    const answer = this.received;
    this.received = Buffer.alloc(0);
    if (!head.startsWith('HTTP/1.1 200 ') || answer.includes('"errors"')) {
      this.settle?.reject(new Error(`not answered: ${answer.toString('utf8', 0, 2_000)}`));
    } else {
      this.settle?.resolve();
    }
  }
}
