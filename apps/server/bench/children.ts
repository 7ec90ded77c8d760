import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

type Environment = Readonly<Record<string, string>>;

/** The bench sends what hundreds of offices would by a handful of accounts: its points are not counted. */
const UNLIMITED = {
  HUIYIN_POINTS_PER_ACCOUNT: '0',
  HUIYIN_POINTS_PER_TENANT: '0',
  HUIYIN_POINTS_PER_ADDRESS: '0',
};

/** A server of ours in a process of its own. */
export class Child {
  private constructor(
    readonly port: number,
    private readonly process: ChildProcess,
  ) {}

  /** Resolves once it answers /healthz. */
  static async start(script: string, env: Environment, flags: readonly string[] = []): Promise<Child> {
    const port = await freePort();
    const child = spawn(process.execPath, [...flags, script], {
      env: {
        ...process.env,
        ...env,
        NODE_ENV: 'production',
        LOG_LEVEL: 'warn',
        PORT: String(port),
        ...UNLIMITED,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const answers = (): Promise<boolean> =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await answers())) {
      if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
      await sleep(50);
    }
    return new Child(port, child);
  }

  get pid(): number {
    return this.process.pid as number;
  }

  /** The most memory it ever held, in MB; null where the system has no /proc. */
  get peakMemory(): number | null {
    const status = `/proc/${this.pid}/status`;
    if (!existsSync(status)) return null;
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    await ended;
  }
}

/** Runs one of the server's commands and waits until it has ended well. */
export async function runToEnd(script: string, args: readonly string[], env: Environment): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
