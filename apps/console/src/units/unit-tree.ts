type Node = { readonly id: string; readonly parentId: string | null };
export type Placed<N> = N & { readonly depth: number };

/** The rows in the order of a tree, each after what is above it; a row whose parent is not among them stands on top. */
export function asTree<N extends Node>(rows: readonly N[]): Placed<N>[] {
  const present = new Set(rows.map(({ id }) => id));
  const below = new Map<string | null, N[]>();
  for (const row of rows) {
    const parent = row.parentId !== null && present.has(row.parentId) ? row.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), row]);
  }
  const walk = (parent: string | null, depth: number): Placed<N>[] =>
    (below.get(parent) ?? []).flatMap((row) => [{ ...row, depth }, ...walk(row.id, depth + 1)]);
  return walk(null, 0);
}
