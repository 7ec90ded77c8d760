import type { Logger } from 'pino';
import type { Config } from '../config';
import { Database } from '../db/database';
import { migrate, MissingRight, WrongMasterKey } from '../db/migrate';
import { startEmbedded } from '../embedded/start';
import { MIGRATIONS } from '../paths';
import { entities } from '../rooms';
import { StartupError } from '../startup-error';
import { masterKeyCheck } from '../vault/master-key';

export type Ground = { readonly ownerUrl: string; readonly embedded: boolean; stop(): Promise<void> };

/** The database to stand on: the owner's, or one of our own. */
export async function openGround(config: Config, onProgress: (line: string) => void): Promise<Ground> {
  if (config.databaseUrl !== null)
    return { ownerUrl: config.databaseUrl, embedded: false, stop: async () => undefined };
  const postgres = await startEmbedded({ dataDir: config.dataDir, onProgress });
  return { ownerUrl: postgres.ownerUrl, embedded: true, stop: () => postgres.stop() };
}

/** Migrates, turning what an operator can mend into one sentence. */
export async function bringUpToDate(
  config: Config,
  ownerUrl: string,
  onProgress: (line: string) => void,
): Promise<string[]> {
  try {
    return await migrate({
      ownerUrl,
      masterKey: config.masterKey,
      masterKeyCheck: masterKeyCheck(config.masterKey),
      folder: MIGRATIONS,
      onProgress: (file) => onProgress(`正在迁移 ${file}`),
    });
  } catch (error) {
    throw explain(error);
  }
}

export const openDatabase = (config: Config, ownerUrl: string, logger: Logger): Promise<Database> =>
  Database.open({ databaseUrl: ownerUrl, masterKey: config.masterKey, entities, logger });

function explain(error: unknown): unknown {
  if (error instanceof WrongMasterKey) {
    return new StartupError(
      '主密钥与此数据库不符：请使用建立数据库时的 HUIYIN_MASTER_KEY；数据未作任何改动。',
      'The master key does not fit this database: use the HUIYIN_MASTER_KEY it was created with; nothing was changed.',
    );
  }
  if (error instanceof MissingRight) {
    return new StartupError(
      `DATABASE_URL 的账号缺少权限 ${error.right}：请由数据库管理员授予后重试。`,
      `The account of DATABASE_URL lacks ${error.right}; have the database administrator grant it and try again.`,
    );
  }
  const { code } = error as { code?: string };
  if (code === '42501') {
    return new StartupError(
      `DATABASE_URL 的账号权限不足：${(error as Error).message}`,
      `The account of DATABASE_URL lacks a right: ${(error as Error).message}`,
    );
  }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01' || code === '3D000') {
    return new StartupError(
      '连接不上 DATABASE_URL 所指的数据库，请检查地址、账号和密码。',
      'The database of DATABASE_URL cannot be reached; check address, account and password.',
    );
  }
  if (code === '53100')
    return new StartupError(
      '数据库所在磁盘已满，请清理后重试；数据未丢失。',
      'The disk of the database is full; free some space and try again, nothing is lost.',
    );
  return error;
}
