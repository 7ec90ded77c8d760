import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cloneDatabase, TEST_MASTER_KEY, type TestDatabase, withClient } from '../testing/database';
import { ensureRoles } from './roles';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database?.drop());

it('gives one cluster its roles from several sides at once', async () => {
  const give = () =>
    withClient(database.url, async (owner) => {
      await owner.query('begin');
      await ensureRoles(owner, TEST_MASTER_KEY);
      await owner.query('commit');
      return 'given';
    });
  await expect(Promise.all([give(), give(), give(), give()])).resolves.toEqual(Array(4).fill('given'));
});
