import type { Logger } from 'pino';
import type { Config } from '../config';
import type { Database } from '../db/database';
import { mailerOf } from '../mail';
import { Queue } from '../queue/queue';
import type { FileStore } from '../storage/file-store';
import { Vaults } from '../vault/vaults';
import { atStart, jobs, schedule } from './jobs';

/** Every server works on the queue; two of them share it. */
export const startJobs = (
  config: Config,
  databaseUrl: string,
  db: Database,
  files: FileStore,
  log: Logger,
): Queue =>
  Queue.start({
    databaseUrl,
    masterKey: config.masterKey,
    world: {
      config,
      db,
      files,
      log,
      vaults: new Vaults(db, config.masterKey),
      mailer: mailerOf(config.mail),
      now: () => new Date(),
    },
    tasks: jobs,
    schedule,
    atStart,
    log,
  });
