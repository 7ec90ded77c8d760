import type { Tx } from './tx';

export type FacetChange = readonly [facet: readonly [string, string], by: number];

/** Adds up changes of counts and writes those that are not zero. */
export function addToTallies(tx: Tx, changes: readonly FacetChange[]): void {
  const sums = new Map<string, { facet: string; key: string; n: number }>();
  for (const [[facet, key], by] of changes) {
    const sum = sums.get(`${facet}\n${key}`) ?? { facet, key, n: 0 };
    sum.n += by;
    sums.set(`${facet}\n${key}`, sum);
  }
  const rows = [...sums.entries()]
    .filter(([, { n }]) => n !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => sum);
  if (rows.length === 0) return;
  const values: unknown[] = [tx.place.countyId, tx.place.tenantId];
  const tuples = rows.map(
    ({ facet, key, n }) =>
      `($1, $2, $${values.push(facet)}, $${values.push(key)}, $${values.push(n)}::integer)`,
  );
  tx.push({
    text: `insert into tallies (county_id, tenant_id, facet, key, n) values ${tuples.join(', ')}
           on conflict (county_id, tenant_id, facet, key) do update set n = tallies.n + excluded.n`,
    values,
  });
}
