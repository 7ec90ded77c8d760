import { closeSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch, run } from './account';
import { type Cluster, clusterFolder, explainFailure } from './cluster';
import { disownPidFile, findPostmaster, type Postmaster } from './postmaster';

/** Backends of a killed server end within this time, or something is wrong with them. */
const ORPHANS_END_MS = 30_000;

/** The server that was left behind by a Huiyin that was killed, once it serves; null when there is none. */
export async function adopt({ dataDir }: Cluster): Promise<Postmaster | null> {
  for (;;) {
    const found = findPostmaster(clusterFolder(dataDir));
    if (!found || found.status === 'ready') return found;
    await sleep(50);
  }
}

/** Starts the server and waits until it serves, however long it has to recover. Returns its process number. */
export async function start(cluster: Cluster, port: number): Promise<number> {
  const deadline = Date.now() + ORPHANS_END_MS;
  for (;;) {
    const outcome = await attempt(cluster, port);
    if (typeof outcome === 'number') return outcome;
    const orphans = /pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(
      outcome,
    );
    if (!orphans || Date.now() > deadline) throw explainFailure(cluster.dataDir, outcome);
    await sleep(200);
  }
}

/** Ends the server: open transactions are undone, everything committed is on disk. Quiet when there is none. */
export async function stop({ dataDir, binaries, account }: Cluster): Promise<void> {
  const folder = clusterFolder(dataDir);
  if (!findPostmaster(folder)) return;
  const how = ['stop', '-D', folder, '--mode=fast', '--timeout=300'];
  const failure = await run(account, binaries.pgCtl, how, dataDir);
  if (failure !== null && findPostmaster(folder)) throw new Error(`pg_ctl stop: ${failure}`);
}

/** The process number of the server, or what it said before it ended. */
async function attempt({ dataDir, binaries, account }: Cluster, port: number): Promise<number | string> {
  const folder = clusterFolder(dataDir);
  disownPidFile(folder, account);
  const firstWords = join(dataDir, 'postgres-start.log');
  const log = openSync(firstWords, 'w', 0o600);
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
  const args = ['-D', folder, ...settings.flatMap((setting) => ['-c', setting])];
  const began = Date.now();
  const child = launch(account, binaries.postgres, args, { cwd: dataDir, log });
  closeSync(log);
  let ended: string | null = null;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code) => (ended ??= `exit ${code}`));
  while (ended === null) {
    const found = findPostmaster(folder);
    if (found && found.pid === child.pid && found.status === 'ready') return found.pid;
    await sleep(25);
  }
  await sleep(200); // the log is written by a process of its own, which ends after the server
  return [ended, readFileSync(firstWords, 'utf8'), latestLog(folder, began)].join('\n');
}

function latestLog(folder: string, since: number): string {
  const logs = join(folder, 'log');
  try {
    return readdirSync(logs)
      .map((name) => join(logs, name))
      .filter((path) => statSync(path).mtimeMs >= since)
      .map((path) => readFileSync(path, 'utf8').slice(-4000))
      .join('\n');
  } catch {
    return ''; // it did not come as far as a log
  }
}
