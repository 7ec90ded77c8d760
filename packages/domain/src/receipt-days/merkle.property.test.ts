import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isIncluded, merkleTree, type Inclusion } from './merkle.rules';

const hash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });

/** Any leaf of any tree. */
const inclusion = fc
  .uniqueArray(bytes, { minLength: 1, maxLength: 70, selector: hex })
  .chain((leaves) => fc.record({ leaves: fc.constant(leaves), position: fc.nat(leaves.length - 1) }))
  .map(({ leaves, position }): Inclusion => {
    const { root, paths } = merkleTree(leaves, hash);
    return {
      leaf: leaves[position] as Uint8Array,
      position,
      size: leaves.length,
      path: paths[position] as Uint8Array[],
      root,
    };
  });

const flipped = (whole: Uint8Array, bit: number): Uint8Array =>
  whole.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
const bit = fc.nat(255);

describe('a tree', () => {
  // the vectors that RFC 6962 itself has none of: those of Certificate Transparency's own tests
  it('has the roots that others compute', () => {
    const leaves = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ].map((text) => new Uint8Array(Buffer.from(text, 'hex')));
    const rootOf = (size: number): string => hex(merkleTree(leaves.slice(0, size), hash).root);
    expect(rootOf(0)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(rootOf(1)).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    expect(rootOf(2)).toBe('fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125');
    expect(rootOf(3)).toBe('aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77');
    expect(rootOf(7)).toBe('ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c');
    expect(rootOf(8)).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  it('includes each of its leaves', () => {
    fc.assert(fc.property(inclusion, (one) => isIncluded(one, hash)));
  });

  it('includes no leaf of which a bit was changed, nor under another root', () => {
    fc.assert(
      fc.property(inclusion, bit, (one, changed) => {
        expect(isIncluded({ ...one, leaf: flipped(one.leaf, changed) }, hash)).toBe(false);
        expect(isIncluded({ ...one, root: flipped(one.root, changed) }, hash)).toBe(false);
      }),
    );
  });

  it('includes no leaf at another position', () => {
    fc.assert(
      fc.property(inclusion, fc.integer({ min: -1, max: 70 }), (one, position) => {
        expect(isIncluded({ ...one, position }, hash)).toBe(position === one.position);
      }),
    );
  });

  it('follows no path of which a bit was changed, that is longer or that is shorter', () => {
    fc.assert(
      fc.property(inclusion, bit, fc.nat(), bytes, (one, changed, at, more) => {
        expect(isIncluded({ ...one, path: [...one.path, more] }, hash)).toBe(false);
        if (one.path.length === 0) return;
        const step = at % one.path.length;
        const path = one.path.map((node, i) => (i === step ? flipped(node, changed) : node));
        expect(isIncluded({ ...one, path }, hash)).toBe(false);
        expect(isIncluded({ ...one, path: one.path.filter((_, i) => i !== step) }, hash)).toBe(false);
      }),
    );
  });

  it('takes no node for a leaf', () => {
    fc.assert(
      fc.property(bytes, bytes, (left, right) => {
        const { root } = merkleTree([left, right], hash);
        const [a, b] = [left, right].map((leaf) => merkleTree([leaf], hash).root) as [Uint8Array, Uint8Array];
        const leaf = Uint8Array.of(...a, ...b);
        expect(isIncluded({ leaf, position: 0, size: 1, path: [], root }, hash)).toBe(false);
      }),
    );
  });
});
