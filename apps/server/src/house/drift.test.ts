import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import type { EntityMetadata } from 'typeorm';
import { Database } from '../db/database';
import { migrate } from '../db/migrate';
import { MIGRATIONS } from '../paths';
import { entities } from '../rooms';
import { cloneDatabase, TEST_MASTER_KEY, withClient, type TestDatabase } from '../testing/database';
import { masterKeyCheck } from '../vault/master-key';
import { OWNERS_TABLES } from './wall-openings';

/** Tables that are only ever written in SQL, a few lines each, so that an entity would say nothing. */
const WITHOUT_ENTITY = ['audit_heads', 'counters', 'idempotency_keys', 'tallies', ...OWNERS_TABLES];

let database: TestDatabase;
let db: Database;
let columns: Column[];

type Column = {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  initial: string | null;
  key: boolean;
};

beforeAll(async () => {
  database = await cloneDatabase();
  const logger = pino({ level: 'silent' });
  db = await Database.open({ databaseUrl: database.url, masterKey: TEST_MASTER_KEY, entities, logger });
  columns = await withClient(database.url, async (owner) => (await owner.query<Column>(COLUMNS)).rows);
});
afterAll(async () => {
  await db?.close();
  await database?.drop();
});

const COLUMNS = `
  select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
         pg_get_expr(d.adbin, d.adrelid) as initial,
         coalesce(a.attnum = any(k.conkey), false) as key
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`;

/** TypeORM's short names, as PostgreSQL writes them in full. */
const TYPES: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone' };

const declared = ({ columns: all }: EntityMetadata) =>
  all.map((column) => {
    const type = String(column.type);
    return {
      name: column.databaseName,
      type: `${TYPES[type] ?? type}${column.isArray ? '[]' : ''}`,
      nullable: column.isNullable,
      key: column.isPrimary,
    };
  });

const sorted = <T extends { name: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.name < b.name ? -1 : 1));

describe('entities', () => {
  it.each(entities.map((entity) => [entity.name, entity] as const))('%s is its table', (_, entity) => {
    const metadata = db.catalogue(entity);
    const migrated = columns
      .filter(({ table }) => table === metadata.tableName)
      .map(({ name, type, nullable, key }) => ({ name, type, nullable, key }));
    expect(sorted(declared(metadata))).toEqual(sorted(migrated));
  });

  it('declare no other default than the table has', () => {
    const differing = entities.flatMap((entity) => {
      const metadata = db.catalogue(entity);
      return metadata.columns
        .filter(({ default: initial }) => initial !== undefined)
        .map((column) => [
          `${metadata.tableName}.${column.databaseName}`,
          JSON.stringify(column.default),
          columns.find(({ table, name }) => table === metadata.tableName && name === column.databaseName)
            ?.initial,
        ])
        .filter(([, ours, theirs]) => ours !== JSON.stringify(theirs));
    });
    expect(differing).toEqual([]);
  });

  it('stand for every table but those written in SQL alone', () => {
    // one table that is read as two types has an entity of each, and is told apart by `ofType`
    const mapped = new Set(entities.map((entity) => db.catalogue(entity).tableName));
    expect(entities.length - mapped.size).toBe(1);
    const tables = new Set(columns.map(({ table }) => table));
    expect([...mapped, ...WITHOUT_ENTITY].sort()).toEqual([...tables].sort());
  });
});

it('finds nothing to do when it is migrated again', async () => {
  const again = await migrate({
    ownerUrl: database.url,
    masterKey: TEST_MASTER_KEY,
    masterKeyCheck: masterKeyCheck(TEST_MASTER_KEY),
    folder: MIGRATIONS,
  });
  expect(again).toEqual([]);
});
