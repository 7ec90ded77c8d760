import { petitionFacets } from '@huiyin/domain';
import { addToTallies } from '../db/tallies';
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
