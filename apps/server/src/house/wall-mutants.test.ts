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
});
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

type Fate = 'seen' | 'unseen' | 'impossible';

/** What the check says while all of them are in the wall at once; thrown what PostgreSQL says of one it does not take. */
async function faultsWith(mutants: readonly Mutant[]): Promise<string[]> {
  try {
    await owner.query(['begin', ...mutants.map(({ sql }) => sql)].join('; '));
    return await wallFaults(owner);
  } finally {
    await owner.query('rollback');
  }
}

/** What becomes of a mutant: the check sees it, does not see it, or PostgreSQL itself forbids it to the owner. */
async function fateOf(mutant: Mutant): Promise<Fate> {
  try {
    return (await faultsWith([mutant])).length > 0 ? 'seen' : 'unseen';
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return 'impossible';
    throw new Error(`a mutant that is written wrong: ${mutant.sql}`, { cause: error });
  }
}

/** One of each table and function at once: a mutant is seen where a fault names its own. Who is not, is tried alone. */
function atOnce(mutants: readonly Mutant[]): Mutant[][] {
  const batches: Mutant[][] = [];
  const turn = new Map<string, number>();
  for (const mutant of mutants) {
    if (mutant.of === null) continue;
    const at = turn.get(mutant.of) ?? 0;
    turn.set(mutant.of, at + 1);
    (batches[at] ??= []).push(mutant);
  }
  return batches;
}

async function unseenOf(batch: readonly Mutant[]): Promise<Mutant[]> {
  const faults = await faultsWith(batch).catch(() => []);
  return batch.filter(({ of }) => !faults.some((fault) => new RegExp(`\\b${of}\\b`).test(fault)));
}

it('sees whatever is taken out of the wall, and every hole in it', async () => {
  const mutants = await wallMutants(owner);
  expect(mutants.length).toBeGreaterThan(1_000);
  expect(await wallFaults(owner)).toEqual([]);
  const alone = mutants.filter(({ of }) => of === null);
  for (const batch of atOnce(mutants)) alone.push(...(await unseenOf(batch)));
  const fates: Record<Fate, string[]> = { seen: [], unseen: [], impossible: [] };
  for (const mutant of alone) fates[await fateOf(mutant)].push(mutant.sql);
  expect(fates.unseen).toEqual([]);
  // an owner who is no superuser cannot raise a role above the wall
  expect(fates.impossible.filter((mutant) => !/bypassrls|superuser/.test(mutant))).toEqual([]);
  expect(await wallFaults(owner)).toEqual([]);
}, 300_000);
