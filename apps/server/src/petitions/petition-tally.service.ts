import { petitionFacets } from '@huiyin/domain';
import type { Tx } from '../db/tx';

type Counted = Parameters<typeof petitionFacets>[0];

/**
 * Keeps the tenant's rolled-up counts with the change that moves them: −1 for what a petition was, +1 for what it is.
 * Rows are touched in one order, so that two transactions never wait for each other.
 */
export function tally(tx: Tx, before: Counted | null, after: Counted): void {
  addToTallies(tx, [
    ...(before ? petitionFacets(before).map((facet) => [facet, -1] as const) : []),
    ...petitionFacets(after).map((facet) => [facet, 1] as const),
  ]);
}

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
