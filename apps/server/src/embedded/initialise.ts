import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveTo, run } from './account';
import { type Cluster, clusterFolder, explainFailure } from './cluster';
import { SUPERUSER } from './credentials';
import { syncFolder } from './durable-file';

const STAGING = 'postgres.init-';

/** Written once into postgresql.conf, where an operator may change them. */
const SETTINGS = {
  shared_buffers: '256MB',
  max_connections: '100',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'Asia/Shanghai',
  // A week of logs, without the statements, rows and values of failed queries: those hold what petitioners confided.
  log_timezone: 'Asia/Shanghai',
  logging_collector: 'on',
  log_filename: 'postgresql-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_size: '0',
  log_error_verbosity: 'terse',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
};

/** Makes the cluster under another name and renames it, so that a kill leaves a whole one behind or none. */
export async function initialise(
  { dataDir, binaries, account }: Cluster,
  superuserPassword: string,
): Promise<void> {
  clearStaging(dataDir);
  const staging = join(dataDir, `${STAGING}${process.pid}`);
  const passwordFile = join(staging, 'password');
  mkdirSync(staging, { mode: 0o700 });
  writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
  for (const path of [staging, passwordFile]) giveTo(account, path);

  const failure = await run(
    account,
    binaries.initdb,
    [
      `--pgdata=${join(staging, 'made')}`,
      '--encoding=UTF8',
      '--locale=C',
      '--auth=scram-sha-256',
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      ...Object.entries(SETTINGS).map(([name, value]) => `--set=${name}=${value}`),
    ],
    dataDir,
  );
  if (failure !== null) {
    clearStaging(dataDir);
    throw explainFailure(dataDir, failure);
  }
  renameSync(join(staging, 'made'), clusterFolder(dataDir));
  syncFolder(dataDir);
  clearStaging(dataDir);
}

/** An initdb that outlived its killed parent may still be writing there, hence the retries; it fails by itself. */
function clearStaging(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith(STAGING)) rmSync(join(dataDir, name), { recursive: true, maxRetries: 10 });
  }
}
