import type { Logger } from 'pino';
import type { Config } from '../config';
import type { Database } from '../db/database';

/** What every task is given. */
export type JobWorld = Readonly<{
  config: Config;
  db: Database;
  log: Logger;
  now: () => Date;
}>;
