import { petitionFacets } from '@huiyin/domain';
import { addToTallies, type FacetChange } from '../db/tallies';
import type { Tx } from '../db/tx';

type Counted = Parameters<typeof petitionFacets>[0];

/**
 * Keeps the tenant's rolled-up counts with the change that moves them: −1 for what a petition was, +1 for what it is; and
 * what else the act counts, in one statement.
 * Rows are touched in one order, so that two transactions never wait for each other.
 */
export function tally(
  tx: Tx,
  before: Counted | null,
  after: Counted,
  more: readonly FacetChange[] = [],
): void {
  addToTallies(tx, [
    ...(before ? petitionFacets(before).map((facet) => [facet, -1] as const) : []),
    ...petitionFacets(after).map((facet) => [facet, 1] as const),
    ...more,
  ]);
}
