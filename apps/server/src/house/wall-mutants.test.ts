import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../testing/database';
import { wallFaults } from './wall-faults';
import { wallMutants } from './wall-mutants';

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
}, 60_000);
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

type Fate = 'seen' | 'unseen' | 'impossible';

/** What becomes of a mutant: the check sees it, does not see it, or PostgreSQL itself forbids it to the owner. */
async function fateOf(mutant: string): Promise<Fate> {
  await owner.query('begin');
  try {
    await owner.query(mutant);
    return (await wallFaults(owner)).length > 0 ? 'seen' : 'unseen';
  } catch (error) {
    // 42501: roles may not be raised above the owner; anything else would be a mutant that is written wrong
    if ((error as { code?: string }).code === '42501') return 'impossible';
    throw new Error(mutant, { cause: error });
  } finally {
    await owner.query('rollback');
  }
}

it('sees whatever is taken out of the wall, and every hole in it', async () => {
  expect(await wallFaults(owner)).toEqual([]);
  const mutants = await wallMutants(owner);
  const fates = new Map<string, Fate>();
  const start=Date.now();
  for (const mutant of mutants) fates.set(mutant, await fateOf(mutant));
  const with_ = (fate: Fate) => mutants.filter((mutant) => fates.get(mutant) === fate);
  console.log(mutants.length, (Date.now()-start)/mutants.length, with_('impossible'));
  expect(with_('unseen')).toEqual([]);
}, 120_000);
