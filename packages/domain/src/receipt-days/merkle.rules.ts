/** SHA-256, of whoever runs it. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/** What stands before a leaf and before a node, so that neither can pass for the other. */
const [LEAF, NODE] = [0, 1];

export type MerkleTree = Readonly<{
  root: Uint8Array;
  /** The audit path of each leaf, in their order: its neighbour first, the root's child last. */
  paths: readonly (readonly Uint8Array[])[];
}>;

/** 默克尔树 over these leaves (RFC 6962, 2.1). */
export function merkleTree(leaves: readonly Uint8Array[], hash: Hash): MerkleTree {
  const [first] = leaves;
  if (first === undefined) return { root: hash(new Uint8Array()), paths: [] };
  if (leaves.length === 1) return { root: leafOf(first, hash), paths: [[]] };
  const middle = splitOf(leaves.length);
  const left = merkleTree(leaves.slice(0, middle), hash);
  const right = merkleTree(leaves.slice(middle), hash);
  return {
    root: nodeOf(left.root, right.root, hash),
    paths: [
      ...left.paths.map((path) => [...path, right.root]),
      ...right.paths.map((path) => [...path, left.root]),
    ],
  };
}

export type Inclusion = Readonly<{
  leaf: Uint8Array;
  /** From 0. */
  position: number;
  /** How many leaves the tree has. */
  size: number;
  path: readonly Uint8Array[];
  root: Uint8Array;
}>;

/** Whether a leaf stands at this position of the tree of this root. */
export function isIncluded({ leaf, position, size, path, root }: Inclusion, hash: Hash): boolean {
  if (!Number.isInteger(position) || position < 0 || position >= size) return false;
  const reached = rootFrom(leafOf(leaf, hash), position, size, path, hash);
  return reached !== null && equal(reached, root);
}

/** The root that a path leads to; null where it is longer or shorter than from such a position. */
function rootFrom(
  from: Uint8Array,
  position: number,
  size: number,
  path: readonly Uint8Array[],
  hash: Hash,
): Uint8Array | null {
  const beside = path.at(-1);
  if (size === 1 || beside === undefined) return size === 1 && beside === undefined ? from : null;
  const middle = splitOf(size);
  const below = path.slice(0, -1);
  const isLeft = position < middle;
  const reached = isLeft
    ? rootFrom(from, position, middle, below, hash)
    : rootFrom(from, position - middle, size - middle, below, hash);
  if (reached === null) return null;
  return isLeft ? nodeOf(reached, beside, hash) : nodeOf(beside, reached, hash);
}

/** The largest power of two below. */
function splitOf(size: number): number {
  let middle = 1;
  while (middle * 2 < size) middle *= 2;
  return middle;
}

const leafOf = (leaf: Uint8Array, hash: Hash): Uint8Array => hash(Uint8Array.of(LEAF, ...leaf));

const nodeOf = (left: Uint8Array, right: Uint8Array, hash: Hash): Uint8Array =>
  hash(Uint8Array.of(NODE, ...left, ...right));

const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);
