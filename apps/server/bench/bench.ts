import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/embedded/start';
import { Child } from './children';
import { MASTER_KEY, openGround, type Ground } from './ground';
import { load, summarise, type Requests } from './load';
import { readOptions, type Options } from './options';
import { signInClerks, signInSupervisor, type Person } from './people';
import { SEARCH } from './queries';
import { searchTable, workloadTable, type Line, type SearchLine } from './report';
import { compareReads, compareRegistrations } from './same-answers';
import { graphql, workloadsOf, type Workload } from './workloads';

type Paths = Readonly<{ args: string[]; server: string; baseline: string; migrations: string }>;

const ROUNDS = 2;
const WARM_UP_MS = 2_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Loads, starts both sides, measures them in turn, prints, and leaves nothing running. */
export async function bench({ args, server, baseline, migrations }: Paths): Promise<void> {
  const options = readOptions(args);
  const scratch = options.dataDir === null ? mkdtempSync(join(tmpdir(), 'huiyin-bench-')) : null;
  const postgres = await startEmbedded({ dataDir: options.dataDir ?? scratch!, onProgress: say });
  const opened: { stop(): Promise<void> }[] = [postgres];
  // Ctrl-C reaches the children too; the database is ours to stop.
  const close = async (): Promise<void> => {
    for (const each of opened.splice(0).reverse()) await each.stop();
    if (scratch !== null) rmSync(scratch, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void close().then(() => process.exit(130)));
  try {
    const ground = await openGround({ postgres, server, migrations, petitions: options.petitions, say });
    opened.push({ stop: ground.drop });
    const env = { DATABASE_URL: ground.ownerUrl, HUIYIN_MASTER_KEY: MASTER_KEY.toString('base64') };
    const flags = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [];
    const huiyin = await Child.start(server, env, flags);
    opened.push(huiyin);
    const opponent = await Child.start(baseline, env);
    opened.push(opponent);
    await measure(options, ground, huiyin, opponent);
  } finally {
    await close();
  }
}

async function measure(options: Options, ground: Ground, huiyin: Child, baseline: Child): Promise<void> {
  const ports = { huiyin: huiyin.port, baseline: baseline.port };
  const clerks = await signInClerks(ports.huiyin, ground.superuserUrl);
  const wanted = (name: string): boolean => options.only === null || options.only.has(name);
  await compareReads(ports, clerks);
  say('Both sides answer W1–W3 alike.');

  const lines: Line[] = [];
  const searches: SearchLine[] = [];
  const [register, ...reads] = workloadsOf(clerks).reverse() as [Workload, ...Workload[]];
  for (const workload of reads.reverse().filter(({ name }) => wanted(name))) {
    lines.push(await contest(workload, ports, options.seconds));
  }
  if (wanted('search')) searches.push(...(await search(clerks, ports.huiyin, options.seconds)));
  // last, because it alone changes what lies in the database
  if (wanted(register.name)) {
    await compareRegistrations(ports, clerks[0] as Person, ground.superuserUrl);
    say('Both sides write the same rows for W4.');
    lines.push(await contest(register, ports, options.seconds));
  }
  say(
    `\n${options.petitions} petitions in 50 tenants, 32 connections, ${ROUNDS} × ${options.seconds} s each\n`,
  );
  if (lines.length > 0) say(`${workloadTable(lines)}\n`);
  if (searches.length > 0) say(`${searchTable(searches)}\n`);
  const memory = huiyin.peakMemory;
  if (memory !== null) say(`Node's own memory at its peak: ${Math.round(memory)} MB (limit 400)`);
}

/** Both sides in turn, so that what else the machine does meets both. */
async function contest(
  { name, title, target, huiyin, baseline }: Workload,
  ports: { huiyin: number; baseline: number },
  seconds: number,
): Promise<Line> {
  say(`${name} …`);
  await load(ports.baseline, baseline, WARM_UP_MS);
  await load(ports.huiyin, huiyin, WARM_UP_MS);
  const theirs = [];
  const ours = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(await load(ports.baseline, baseline, seconds * 1000));
    ours.push(await load(ports.huiyin, huiyin, seconds * 1000));
  }
  return { name, title, target, huiyin: summarise(ours), baseline: summarise(theirs) };
}

/** Words of two characters: one that most texts hold and one that few do, in a tenant and in a whole county. */
async function search(clerks: readonly Person[], port: number, seconds: number): Promise<SearchLine[]> {
  const supervisor = await signInSupervisor(port);
  const asked = (cookies: readonly string[], word: string): Requests => {
    const bytes = cookies.map((cookie) => graphql(cookie, SEARCH, { search: word }));
    return (n) => bytes[n % bytes.length] as Buffer;
  };
  const tenants = clerks.map(({ cookie }) => cookie);
  const cases: [title: string, requests: Requests][] = [
    ['search 道路 (common), a tenant', asked(tenants, '道路')],
    ['search 渔业 (rare), a tenant', asked(tenants, '渔业')],
    ['search 道路 (common), a county', asked([supervisor], '道路')],
    ['search 渔业 (rare), a county', asked([supervisor], '渔业')],
  ];
  const lines: SearchLine[] = [];
  for (const [title, requests] of cases) {
    say(`${title} …`);
    await load(port, requests, WARM_UP_MS / 2);
    const alone = summarise([await load(port, requests, (seconds * 1000) / 2, 1)]);
    const loaded = summarise([await load(port, requests, (seconds * 1000) / 2)]);
    lines.push({ title, alone, loaded });
  }
  return lines;
}
