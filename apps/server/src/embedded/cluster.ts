import { join } from 'node:path';
import { diskFull, StartupError } from '../startup-error';
import type { Account } from './account';
import type { Binaries } from './binaries';

/** A PostgreSQL cluster in the data folder, and who runs it with what. */
export interface Cluster {
  readonly dataDir: string;
  readonly binaries: Binaries;
  readonly account: Account;
}

/** The cluster's own folder; it is there only when it is whole. */
export function clusterFolder(dataDir: string): string {
  return join(dataDir, 'postgres');
}

/** What PostgreSQL's programs said when they failed, as a sentence for the operator. */
export function explainFailure(dataDir: string, said: string): StartupError {
  if (/No space left on device|Disk quota exceeded/.test(said)) return diskFull(dataDir);
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const reason = (lines.findLast((line) => /(FATAL|PANIC|error):/.test(line)) ?? lines.at(-1) ?? '?').trim();
  return new StartupError(
    `内置数据库未能启动（${reason}）；数据仍在 ${dataDir}，日志在其中的 postgres/log。`,
    `The embedded database did not start (${reason}); the data is still in ${dataDir}, its log in postgres/log there.`,
  );
}
