import { COUNTY_KEYS, GLOBAL_KEYS } from './wall-openings';

type Key = {
  relname: string;
  name: string;
  /** p: primary key, u: unique index, f: foreign key. */
  kind: 'p' | 'u' | 'f';
  columns: string[];
  /** A foreign key's other side, and whether a change there would change the row here. */
  target: string[];
  loose: boolean;
};

const PLACE = ['county_id', 'tenant_id'];

/** A key that does not begin with the place can collide with, point at, or probe for a row of another tenant. */
export function keyFaults(tables: readonly string[], found: readonly string[]): string[] {
  const keys = found.map((text) => JSON.parse(text) as Key).filter(({ relname }) => tables.includes(relname));
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
