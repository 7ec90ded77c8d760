import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { StartupError } from '../startup-error';
import { createFile, replaceFile } from './durable-file';

/** What is needed to reach the embedded server; kept in the data folder, readable by its owner alone. */
export interface Credentials {
  readonly port: number;
  readonly superuserPassword: string;
  readonly ownerPassword: string;
}

export const SUPERUSER = 'postgres';
export const OWNER = 'huiyin_owner';
export const DATABASE = 'huiyin';

export function ownerUrl({ port, ownerPassword }: Credentials): string {
  return `postgres://${OWNER}:${ownerPassword}@127.0.0.1:${port}/${DATABASE}`;
}

export function superuserUrl({ port, superuserPassword }: Credentials): string {
  return `postgres://${SUPERUSER}:${superuserPassword}@127.0.0.1:${port}/postgres`;
}

/** The credentials kept in the data folder, made at its first use. */
export async function keptCredentials(dataDir: string): Promise<Credentials> {
  const path = pathIn(dataDir);
  if (!existsSync(path)) {
    if (existsSync(join(dataDir, 'postgres'))) throw lost(path);
    const password = () => randomBytes(24).toString('base64url');
    const made: Credentials = {
      port: await freePort(),
      superuserPassword: password(),
      ownerPassword: password(),
    };
    createFile(path, JSON.stringify(made));
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Credentials;
}

/** The same port as ever, so that whoever was told it finds the server again, unless somebody else has taken it. */
export async function claimPort(dataDir: string, credentials: Credentials): Promise<Credentials> {
  if (await isFree(credentials.port)) return credentials;
  const moved = { ...credentials, port: await freePort() };
  replaceFile(pathIn(dataDir), JSON.stringify(moved));
  return moved;
}

function pathIn(dataDir: string): string {
  return join(dataDir, 'postgres.json');
}

/** Below the range from which systems take the ports of outgoing connections, which could be in the way later. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function lost(path: string): StartupError {
  return new StartupError(
    `数据目录中已有数据库，但连接它所需的 ${path} 不见了；请从备份恢复该文件。`,
    `The data folder holds a database, but ${path}, which is needed to reach it, is missing; restore that file from the backup.`,
  );
}
