import type { Client } from 'pg';
import { COUNTY_KEYS, GLOBAL_KEYS } from './wall-openings';

type Key = {
  relname: string;
  name: string;
  /** p: primary key, u: unique index, f: foreign key. */
  kind: 'p' | 'u' | 'f';
  columns: string[];
  /** A foreign key's other side, and whether deletion there changes the row here. */
  target: string[];
  loose: boolean;
};

const PLACE = ['county_id', 'tenant_id'];

/** A key that does not begin with the place can collide with, point at, or probe for a row of another tenant. */
export async function keyFaults(client: Client, tables: readonly string[]): Promise<string[]> {
  const keys = (await client.query<Key>(KEYS)).rows.filter(({ relname }) => tables.includes(relname));
  return [
    ...tables.filter((table) => !keys.some((key) => key.relname === table && key.kind === 'p')),
    ...keys.filter((key) => !isPlaced(key)).map(({ relname, name }) => `${relname}.${name}`),
  ].map((name) => `key: ${name} does not hold the place`);
}

function isPlaced({ relname, name, kind, columns, target, loose }: Key): boolean {
  if (relname === 'counties') return columns[0] === (kind === 'p' ? 'id' : 'code');
  if (GLOBAL_KEYS.includes(name)) return kind === 'u';
  const place = COUNTY_KEYS.includes(name) ? ['county_id'] : PLACE;
  const begins = (side: string[]): boolean => place.every((part, i) => side[i] === part);
  return begins(columns) && (kind !== 'f' || (begins(target) && !loose));
}

const KEYS = `
  select c.relname, coalesce(k.conname, i.relname) as name, case when x.indisprimary then 'p' else 'u' end as kind,
         array(select coalesce(a.attname, '')::text from unnest(x.indkey::int2[]) with ordinality n(attnum, at)
                 left join pg_attribute a on a.attrelid = c.oid and a.attnum = n.attnum order by at) as columns,
         '{}'::text[] as target, false as loose
    from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
    left join pg_constraint k on k.conindid = x.indexrelid and k.contype in ('p', 'u')
   where x.indisunique and c.relnamespace = 'public'::regnamespace
  union all
  select c.relname, k.conname, 'f',
         array(select a.attname::text from unnest(k.conkey) with ordinality n(attnum, at)
                 join pg_attribute a on a.attrelid = k.conrelid and a.attnum = n.attnum order by at),
         array(select a.attname::text from unnest(k.confkey) with ordinality n(attnum, at)
                 join pg_attribute a on a.attrelid = k.confrelid and a.attnum = n.attnum order by at),
         k.confdeltype not in ('a', 'r', 'c') or k.confupdtype not in ('a', 'r')
    from pg_constraint k join pg_class c on c.oid = k.conrelid
   where k.contype = 'f' and c.relnamespace = 'public'::regnamespace`;
