import type { Tx } from '../db/tx';
import type { Services } from '../services';
import type { Chance } from './chance';
import type { Staff } from './staff';

/** Where stories are acted out. */
export type Stage = Readonly<{
  tx: Tx;
  services: Services;
  chance: Chance;
  staff: Staff;
  topics: ReadonlyMap<string, string>;
}>;
