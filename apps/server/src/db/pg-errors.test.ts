import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cloneDatabase, type TestDatabase, withClient } from '../testing/database';
import { asRefusal, FIELDS } from './pg-errors';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database?.drop());

it('says of each thing that is there once what it is', async () => {
  const { rows } = await withClient(database.url, (owner) =>
    owner.query<{ name: string }>(
      `select i.relname as name from pg_index x
         join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
        where x.indisunique and not x.indisprimary and t.relnamespace = 'public'::regnamespace
          and exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'county_id')
        order by 1`,
    ),
  );
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.map(({ name }) => name).filter((name) => !(name in FIELDS))).toEqual([]);
});

it('is told as a refusal that names it', () => {
  const error = Object.assign(new Error('duplicate key'), {
    code: '23505',
    constraint: 'jurisdiction_opinions_once',
  });
  expect(asRefusal(error)).toMatchObject({
    code: 'DUPLICATE',
    message: '这个单位对这件管辖的意见已存在：请修改已有的那一个，或者换一个。',
  });
  const other = new Error('anything else');
  expect(asRefusal(other)).toBe(other);
});
