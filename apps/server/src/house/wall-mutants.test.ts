import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../testing/database';
import { wallFaults } from './wall-faults';
import { wallMutants, type Mutant } from './wall-mutants';

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
async function fateOf(mutant: Mutant): Promise<Fate> {
  try {
    await owner.query(`begin; ${mutant}`);
    return (await wallFaults(owner)).length > 0 ? 'seen' : 'unseen';
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return 'impossible';
    throw new Error(`a mutant that is written wrong: ${mutant}`, { cause: error });
  } finally {
    await owner.query('rollback');
  }
}

it('sees whatever is taken out of the wall, and every hole in it', async () => {
  const mutants = await wallMutants(owner);
  expect(mutants.length).toBeGreaterThan(1_000);
  expect(await wallFaults(owner)).toEqual([]);
  const fates: Record<Fate, Mutant[]> = { seen: [], unseen: [], impossible: [] };
  for (const mutant of mutants) fates[await fateOf(mutant)].push(mutant);
  expect(fates.unseen).toEqual([]);
  // an owner who is no superuser cannot raise a role above the wall
  expect(fates.impossible.filter((mutant) => !/bypassrls|superuser/.test(mutant))).toEqual([]);
  expect(await wallFaults(owner)).toEqual([]);
}, 300_000);
