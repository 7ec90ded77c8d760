import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/embedded/start';
import { Child } from './children';
import { contest, type Side } from './contest';
import { postmasterOf } from './cpu';
import { MASTER_KEY, openGround, type Ground } from './ground';
import { CONNECTIONS } from './load';
import { measureOverview } from './overview';
import { readOptions, type Options } from './options';
import { signInClerks, type Person } from './people';
import { searchTable, workloadTable, type Line } from './report';
import { compareReads, compareRegistrations } from './same-answers';
import { measureSearch } from './search';
import { COUNTIES, TENANTS_A_COUNTY } from './seed/tenants';
import { workloadsOf } from './workloads';

type Paths = Readonly<{ args: string[]; server: string; baseline: string; migrations: string }>;

const wanted = ({ only }: Options, name: string): boolean => only === null || only.has(name);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Loads, starts both sides, measures them in turn, prints, and leaves nothing running. */
export async function bench({ args, server, baseline, migrations }: Paths): Promise<void> {
  const options = readOptions(args);
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'huiyin-bench-'));
  const postgres = await startEmbedded({ dataDir, onProgress: say });
  const opened: { stop(): Promise<void> }[] = [postgres];
  const close = async (): Promise<void> => {
    for (const each of opened.splice(0).reverse()) await each.stop();
    if (options.dataDir === null) rmSync(dataDir, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void close().then(() => process.exit(130)));
  try {
    if (wanted(options, 'W5'))
      await measureOverview({ postgres, server, migrations, quick: options.quick, say });
    if (options.only !== null && [...options.only].every((name) => name === 'W5')) return;
    const extent = {
      counties: COUNTIES,
      tenants: TENANTS_A_COUNTY,
      petitions: options.petitions,
      whole: true,
    };
    const ground = await openGround({ postgres, server, migrations, extent, say });
    opened.push({ stop: ground.drop });
    const env = { DATABASE_URL: ground.ownerUrl, HUIYIN_MASTER_KEY: MASTER_KEY.toString('base64') };
    const flags = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [];
    const huiyin = await Child.start(server, env, flags);
    opened.push(huiyin);
    const opponent = await Child.start(baseline, env);
    opened.push(opponent);
    const postmaster = postmasterOf(dataDir);
    const sides = { huiyin: sideOf(huiyin, postmaster), baseline: sideOf(opponent, postmaster) };
    await measure(options, ground, sides);
    const memory = huiyin.peakMemory;
    if (memory !== null) say(`Node's own memory at its peak: ${Math.round(memory)} MB (limit 400)`);
  } finally {
    await close();
  }
}

async function measure(
  options: Options,
  ground: Ground,
  sides: { huiyin: Side; baseline: Side },
): Promise<void> {
  const clerks = await signInClerks(sides.huiyin.port, ground.superuserUrl);
  await compareReads(sides, clerks);
  say('Both sides answer W1–W3 alike.');

  const lines: Line[] = [];
  const { reads, register } = workloadsOf(clerks);
  const run = async (workload: (typeof reads)[number]): Promise<void> => {
    say(`${workload.name} …`);
    lines.push({ ...workload, ...(await contest(workload, sides, options.slices)) });
  };
  for (const workload of reads.filter(({ name }) => wanted(options, name))) await run(workload);
  const searches = wanted(options, 'search') ? await measureSearch(sides.huiyin.port, clerks, say) : [];
  // last, because it alone changes what lies in the database
  if (wanted(options, register.name)) {
    await compareRegistrations(sides, clerks[0] as Person, ground.superuserUrl);
    say('Both sides write the same rows for W4.');
    await run(register);
  }
  say(`\n${options.petitions} petitions in ${clerks.length} tenants, ${CONNECTIONS} connections\n`);
  if (lines.length > 0) say(`${workloadTable(lines)}\n`);
  if (searches.length > 0) say(`${searchTable(searches)}\n`);
}

const sideOf = ({ port, pid }: Child, postmaster: number): Side => ({ port, pid, postmaster });
