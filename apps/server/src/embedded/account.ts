import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartupError } from '../startup-error';

/** Whom PostgreSQL's programs run as; PostgreSQL itself refuses to be root. */
export interface Account {
  /** A command that the program and its arguments are handed to. */
  readonly wrapper: readonly string[];
  /** Another user of the system; null for the one we are. */
  readonly user: User | null;
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

/** Chooses an account that can work in the data folder; a cluster that exists is run by its owner. */
export async function chooseAccount(dataDir: string, cluster: string, postgres: string): Promise<Account> {
  if (process.getuid?.() !== 0) return { wrapper: [], user: null };
  for (const account of existsSync(cluster) ? [ownerOf(cluster) ?? namespace()] : candidates(dataDir)) {
    if (account && (await canWork(account, dataDir, postgres))) return account;
  }
  throw new StartupError(
    `以 root 身份无法运行内置数据库：本机不允许用户命名空间，也没有能够进入 ${dataDir} 的普通用户；请改用普通用户启动，或设置 DATABASE_URL。`,
    `The embedded database cannot run as root here: user namespaces are barred, and no ordinary user can enter ${dataDir}; start as an ordinary user, or set DATABASE_URL.`,
  );
}

/** Runs a program to its end. Returns null when it did what it was asked, else what it said. */
export function run(
  account: Account,
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<string | null> {
  const [command, ...rest] = [...account.wrapper, program, ...args] as [string, ...string[]];
  const options = { cwd, ...account.user, env: environment() };
  return new Promise((resolve) => {
    execFile(command, rest, options, (error, stdout, stderr) => {
      resolve(error ? `${stdout}\n${stderr}\n${stderr ? '' : error.message}` : null);
    });
  });
}

/**
 * Starts a program that outlives us, in a session of its own: Ctrl-C on the terminal must not end the database before
 * those who write to it. Its output goes to the open file `log`.
 */
export function launch(
  account: Account,
  program: string,
  args: readonly string[],
  { cwd, log }: { cwd: string; log: number },
): ChildProcess {
  const [command, ...rest] = [...account.wrapper, program, ...args] as [string, ...string[]];
  const options = { cwd, ...account.user, env: environment(), detached: true };
  const child = spawn(command, rest, { ...options, stdio: ['ignore', log, log] });
  child.unref();
  return child;
}

/** Lets the account own a file or folder that we made. */
export function giveTo({ user }: Account, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}

/** Whoever owns the folder; root under another number; whoever owns a folder above, as in sudo at home; `postgres`. */
function candidates(dataDir: string): (Account | null)[] {
  const above: string[] = [];
  for (let path = dirname(dataDir); path !== dirname(path); path = dirname(path)) above.push(path);
  const postgres = systemUsers().find(({ name }) => name === 'postgres');
  return [
    ownerOf(dataDir),
    namespace(),
    ...above.map(ownerOf),
    postgres ? { wrapper: [], user: { uid: postgres.uid, gid: postgres.gid } } : null,
  ];
}

/** The ordinary user who owns a path; null when it is root. */
function ownerOf(path: string): Account | null {
  const { uid, gid } = statSync(path);
  return uid === 0 ? null : { wrapper: [], user: { uid, gid } };
}

/**
 * A user namespace in which root goes by another number: nothing needs to change hands, even in a folder that only
 * root can enter. The number must be one that has a name, or initdb refuses it.
 */
function namespace(): Account | null {
  const ordinary = systemUsers().find(({ uid }) => uid !== 0);
  if (!ordinary) return null;
  const { uid, gid } = ordinary;
  return { wrapper: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'], user: null };
}

function systemUsers(): (User & { name: string })[] {
  if (!existsSync('/etc/passwd')) return [];
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length === 7)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/** Tried rather than reasoned about: namespaces, modes of the folders above and mounts all have a say. */
async function canWork(account: Account, dataDir: string, postgres: string): Promise<boolean> {
  const script = 'cd "$1" && exec "$2" --version';
  return (await run(account, '/bin/sh', ['-c', script, 'sh', dataDir, postgres], '/')) === null;
}

/** Without PG… variables, which change what the programs do, and with messages in English, which we read. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
