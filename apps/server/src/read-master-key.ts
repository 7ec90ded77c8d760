import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFile } from './embedded/durable-file';
import { explainStorage, StartupError } from './startup-error';

export interface MasterKeySource {
  /** HUIYIN_MASTER_KEY. */
  readonly value: string | undefined;
  /** HUIYIN_MASTER_KEY_FILE. */
  readonly file: string | undefined;
  /** The data folder of the embedded database, which keeps its own key; null with a database of the operator's. */
  readonly keptIn: string | null;
}

/** The master key: 32 bytes, from the environment, from a file, or made once for the embedded database. */
export function readMasterKey({ value, file, keptIn }: MasterKeySource): Buffer {
  if (value && file) {
    throw new StartupError(
      'HUIYIN_MASTER_KEY 与 HUIYIN_MASTER_KEY_FILE 只能设置一个。',
      'Set only one of HUIYIN_MASTER_KEY and HUIYIN_MASTER_KEY_FILE.',
    );
  }
  if (value) return decode(value, 'HUIYIN_MASTER_KEY');
  if (file) return decode(readKeyFile(file), file);
  if (keptIn) return keptKey(keptIn);
  throw new StartupError(
    '使用 DATABASE_URL 时必须设置 HUIYIN_MASTER_KEY 或 HUIYIN_MASTER_KEY_FILE；可用 openssl rand -base64 32 生成主密钥，并与数据库备份分开保管。',
    'With DATABASE_URL, HUIYIN_MASTER_KEY or HUIYIN_MASTER_KEY_FILE must be set; make a master key with "openssl rand -base64 32" and keep it apart from the backups of the database.',
  );
}

function keptKey(dataDir: string): Buffer {
  const path = join(dataDir, 'master.key');
  if (!existsSync(path)) {
    // A new key beside old data would make every ciphertext in it unreadable for good.
    if (existsSync(join(dataDir, 'postgres'))) {
      throw new StartupError(
        `数据目录中已有数据库，但主密钥 ${path} 不见了；请从备份恢复该文件，否则已加密的内容无法读出。`,
        `The data folder holds a database, but its master key ${path} is missing; restore that file from the backup, or what was encrypted cannot be read.`,
      );
    }
    try {
      mkdirSync(dataDir, { recursive: true, mode: 0o711 });
      createFile(path, `${randomBytes(32).toString('base64')}\n`);
    } catch (error) {
      throw explainStorage(error, dataDir);
    }
  }
  return decode(readKeyFile(path), path);
}

function readKeyFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartupError(
      `主密钥文件 ${path} 无法读取（${code}）。`,
      `The master key file ${path} cannot be read (${code}).`,
    );
  }
}

function decode(text: string, source: string): Buffer {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (/^[\w+/-]{43}=?$/.test(text)) return Buffer.from(text, 'base64');
  throw new StartupError(
    `${source} 不是有效的主密钥：应为 32 字节的 base64（44 个字符）或十六进制（64 个字符）。`,
    `${source} is no master key: 32 bytes as base64 (44 characters) or hex (64 characters) are expected.`,
  );
}
