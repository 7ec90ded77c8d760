import type { Logger } from 'pino';
import type { Config } from '../config';
import type { Database } from '../db/database';
import type { Mailer } from '../mail';
import type { FileStore } from '../storage/file-store';
import type { Vaults } from '../vault/vaults';

/** What every task is given. */
export type JobWorld = Readonly<{
  config: Config;
  db: Database;
  log: Logger;
  vaults: Vaults;
  files: FileStore;
  /** Null: no mail goes out. */
  mailer: Mailer | null;
  now: () => Date;
}>;

/** The same for who carries a matter on: what an office has sent on to its superior is there for them. */
export const whole = (world: JobWorld): JobWorld => ({ ...world, db: world.db.whole() });
