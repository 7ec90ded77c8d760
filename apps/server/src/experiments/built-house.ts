import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MIGRATIONS } from '../paths';
import { Visitor } from '../testing/visitor';

const SERVER = dirname(MIGRATIONS);
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) }';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
const ACCEPT = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) }';
const OPEN = 'mutation ($input: OpenTenantInput!) { openTenant(input: $input) { id invitation } }';
const PASSWORD = 'built house password';

/** The server as people run it: built, in a process of its own, with its own embedded PostgreSQL. */
export class BuiltHouse {
  readonly dataDir: string;
  /** What all its processes wrote, of every life. */
  readonly said: string[] = [];
  private process: ChildProcess | null = null;

  private constructor(
    private readonly folder: string,
    private readonly scratch: string,
    readonly port: number,
  ) {
    this.dataDir = join(scratch, 'data');
  }

  /** Builds the server beside its dependencies, in a folder that nobody else builds into. */
  static async build(): Promise<BuiltHouse> {
    const cache = join(SERVER, 'node_modules', '.cache');
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(join(cache, 'experiment-'));
    symlinkSync(MIGRATIONS, join(folder, 'migrations'));
    execFileSync(process.execPath, ['build.mjs'], {
      cwd: SERVER,
      env: { ...process.env, HUIYIN_OUTFILE: join(folder, 'dist', 'main.js') },
    });
    return new BuiltHouse(folder, mkdtempSync(join(tmpdir(), 'huiyin-experiment-')), await freePort());
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** The server's process, for who wants to kill it. */
  get pid(): number {
    return this.process?.pid as number;
  }

  /** Whether the process that was last started still runs. */
  get alive(): boolean {
    return this.process !== null && this.process.exitCode === null && this.process.signalCode === null;
  }

  get postmaster(): number {
    return Number(readFileSync(join(this.dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  /** The embedded PostgreSQL's superuser, in Huiyin's database: sees over every wall. */
  get superuserUrl(): string {
    const kept = JSON.parse(readFileSync(join(this.dataDir, 'postgres.json'), 'utf8')) as {
      port: number;
      superuserPassword: string;
    };
    return `postgres://postgres:${kept.superuserPassword}@127.0.0.1:${kept.port}/huiyin`;
  }

  /** Runs until it is ready to serve. */
  async start(): Promise<void> {
    this.process = this.spawn(['start']);
    while (!(await this.isReady())) {
      if (!this.alive) throw new Error(`the server ended at its start:\n${this.said.join('')}`);
      await sleep(50);
    }
  }

  async isReady(): Promise<boolean> {
    return fetch(`${this.url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  /** Stops whatever still runs and leaves nothing behind. */
  async remove(): Promise<void> {
    if (!this.alive) await this.start();
    await this.stop();
    rmSync(this.scratch, { recursive: true });
    rmSync(this.folder, { recursive: true });
  }

  /** Founds a county from the command line and opens a township in it; returns the township's administrator. */
  async furnish(): Promise<Visitor> {
    const founding = this.spawn(['create-county', 'sy', '试验县', 'sy-xfj', '王敏', 'wang']);
    await once(founding, 'close');
    const initial = /初始密码 (\S+?)（/.exec(this.said.join(''))?.[1] as string;
    await this.start();
    const county = await this.firstDay('sy-xfj', 'wang', initial);
    const input = {
      code: 'sy-zhen',
      name: '试验镇',
      kind: 'TOWNSHIP',
      adminName: '李红',
      adminAccount: 'li',
    };
    const { openTenant } = await county.run(OPEN, { input });
    const { invitation } = openTenant;
    const admin = new Visitor(this.url);
    await admin.run(ACCEPT, { input: { invitation, password: PASSWORD } });
    return admin;
  }

  private async firstDay(tenantCode: string, name: string, password: string): Promise<Visitor> {
    const visitor = new Visitor(this.url);
    await visitor.run(SIGN_IN, { input: { tenantCode, name, password } });
    await visitor.run(CHANGE, { input: { current: password, next: PASSWORD } });
    return visitor;
  }

  private spawn(args: string[]): ChildProcess {
    const child = spawn(process.execPath, [join(this.folder, 'dist', 'main.js'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        PORT: String(this.port),
        HUIYIN_DATA_DIR: this.dataDir,
        HUIYIN_DEMO: '0',
        LOG_LEVEL: 'trace',
      },
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => this.said.push(chunk.toString()));
    return child;
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (!this.alive || this.process === null) return;
    const ended = once(this.process, 'exit');
    this.process.kill(signal);
    await ended;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return port;
}
