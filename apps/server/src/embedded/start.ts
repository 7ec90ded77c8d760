import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { explainStorage } from '../startup-error';
import { chooseAccount } from './account';
import { locateBinaries } from './binaries';
import { type Cluster, clusterFolder, explainFailure } from './cluster';
import { claimPort, type Credentials, keptCredentials, ownerUrl, superuserUrl } from './credentials';
import { lockFolder } from './folder-lock';
import { initialise } from './initialise';
import { ensureOwner } from './owner';
import { adopt, start, stop } from './server';
import { WatchedServer } from './watch';

/** A running PostgreSQL of our own; its addresses stay the same as long as it lives. */
export interface EmbeddedPostgres {
  /** The owner of the database `huiyin`: may create roles and databases, is no superuser. */
  readonly ownerUrl: string;
  /** The superuser, in the database `postgres`. */
  readonly superuserUrl: string;
  restart(): Promise<void>;
  /** Ends the server cleanly and lets go of the data folder. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** Told in Chinese what is going on when it takes a while, one line at a time. */
  readonly onProgress: (line: string) => void;
}

/**
 * Starts PostgreSQL in the data folder, or takes over the one that a killed Huiyin left running there. Should it die,
 * it is started again within a second.
 *
 * @throws StartupError when the folder is in use or cannot be written, or PostgreSQL does not start.
 */
export async function startEmbedded({ dataDir, onProgress }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 }); // entered by the account that PostgreSQL runs as
    const folder = realpathSync(dataDir);
    const unlock = lockFolder(folder);
    try {
      return await open(folder, onProgress, unlock);
    } catch (error) {
      unlock();
      throw error;
    }
  } catch (error) {
    throw explainStorage(error, dataDir);
  }
}

async function open(
  dataDir: string,
  onProgress: (line: string) => void,
  unlock: () => void,
): Promise<EmbeddedPostgres> {
  const binaries = locateBinaries();
  const cluster = {
    dataDir,
    binaries,
    account: await chooseAccount(dataDir, clusterFolder(dataDir), binaries.postgres),
  };
  const { credentials, pid } = await serve(cluster, await keptCredentials(dataDir), onProgress);
  await ensureOwner(credentials).catch(async (error: Error) => {
    await stop(cluster);
    throw explainFailure(dataDir, error.message);
  });
  const server = new WatchedServer(cluster, credentials.port, pid, onProgress);
  return {
    ownerUrl: ownerUrl(credentials),
    superuserUrl: superuserUrl(credentials),
    restart: () => server.restart(),
    stop: () => server.stop().finally(unlock),
  };
}

async function serve(
  cluster: Cluster,
  kept: Credentials,
  onProgress: (line: string) => void,
): Promise<{ credentials: Credentials; pid: number }> {
  const left = await adopt(cluster);
  if (left) {
    onProgress('接管上次遗留的数据库。');
    return { credentials: { ...kept, port: left.port }, pid: left.pid };
  }
  if (!existsSync(clusterFolder(cluster.dataDir))) {
    onProgress('首次启动，正在创建数据库……');
    await initialise(cluster, kept.superuserPassword);
  }
  const credentials = await claimPort(cluster.dataDir, kept);
  onProgress('正在启动数据库……');
  return { credentials, pid: await start(cluster, credentials.port) };
}
