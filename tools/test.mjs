/**
 * What `npm test` runs: builds what the browser journeys open, starts one embedded PostgreSQL in a temporary folder
 * (or takes an owner's address from HUIYIN_TEST_DATABASE_URL), hands its arguments on to jest, and ends with one line:
 * `N passed, N failed` and, when there are some, `, N skipped`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { loadEmbedded } from './embedded.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'huiyin-test-'));
const report = join(scratch, 'report.json');
const MEMORY = '/dev/shm';
const ROOM = 4 * 1024 ** 3;

// Ctrl-C reaches the children too; we stay to stop the database.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});

try {
  await run('npx', ['turbo', 'run', 'build', '--output-logs=errors-only'], { TURBO_TELEMETRY_DISABLED: '1' });
  await withDatabase((url) =>
    // as it is deployed: for developers, GraphQL checks with each look at a type whether there are two of itself
    run(process.execPath, jest(), { HUIYIN_TEST_DATABASE_URL: url, NODE_ENV: 'production' }),
  );
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
process.stdout.write(`${summary()}\n`);
rmSync(scratch, { recursive: true });

async function withDatabase(work) {
  const given = process.env.HUIYIN_TEST_DATABASE_URL;
  if (given) return work(given);
  const { startEmbedded } = await loadEmbedded();
  const dataDir = mkdtempSync(join(inMemory() ? MEMORY : scratch, 'huiyin-test-'));
  const postgres = await startEmbedded({ dataDir, onProgress: () => {} });
  try {
    await forgetful(postgres.superuserUrl);
    await work(postgres.ownerUrl);
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true });
  }
}

/** A database is a thousand files: copied in memory it is there twenty times sooner than on a disk. */
function inMemory() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ROOM;
  } catch {
    return false; // no such place on this system
  }
}

/** What the tests write need not outlive the machine: hundreds of databases come and go without waiting for the disk. */
async function forgetful(superuserUrl) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  for (const setting of ['fsync', 'full_page_writes'])
    await client.query(`alter system set ${setting} = off`);
  // thousands of connections, each of which would prove its password by so many rounds
  await client.query('alter system set scram_iterations = 1');
  await client.query('select pg_reload_conf()');
  await client.end();
}

function jest() {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  return [
    ...flags,
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ];
}

function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}`)),
    );
  });
}

/** A failure that no test stands for, as of the build, counts as one. */
function summary() {
  let results = {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
  };
  try {
    results = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    process.exitCode = 1;
  }
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  const counted = `${results.numPassedTests} passed, ${Math.max(failed, process.exitCode ?? 0)} failed`;
  return skipped > 0 ? `${counted}, ${skipped} skipped` : counted;
}
