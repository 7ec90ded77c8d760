import { AsyncLocalStorage } from 'node:async_hooks';
import type { App } from '../app';
import type { Database } from '../db/database';

const inside = new AsyncLocalStorage<'transaction' | 'background'>();

/** What runs in the background may hold one connection and ask for another: there is less of it than connections. */
export const asInBackground = <T>(work: () => T): T => inside.run('background', work);

/**
 * From now on a transaction that asks for a second connection fails: under load, as many as the pool has connections
 * would each hold one and wait for another.
 */
export function forbidNesting(db: Database, { services }: App): void {
  const require = (): void => {
    if (inside.getStore() === 'transaction')
      throw new Error('a transaction asks for a connection while it holds one');
  };
  const entered = <T>(work: () => T): T =>
    inside.getStore() === 'background' ? work() : inside.run('transaction', work);
  const original = { read: db.read.bind(db), write: db.write.bind(db), inside: db.inside.bind(db) };
  db.read = async (scope, statement) => {
    require();
    return original.read(scope, statement);
  };
  db.write = async (place, work) => {
    require();
    return original.write(place, (tx) => entered(() => work(tx)));
  };
  db.inside = async (place, work) => {
    require();
    return original.inside(place, (tx) => entered(() => work(tx)));
  };
  const run = services.background.run.bind(services.background);
  services.background.run = (name, work, waiting) => asInBackground(() => run(name, work, waiting));
}
