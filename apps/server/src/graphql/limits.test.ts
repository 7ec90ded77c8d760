import { describe, expect, it } from '@jest/globals';
import { parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { RuleViolation } from '@huiyin/domain';
import { filesBelow, textOf } from '../house/files';
import { costOf } from './cost';
import { LIMITS } from './limits';
import { buildSchema } from './schema';
import { requireModestDocument, requireModestVariables } from './shape';

const times = (n: number, write: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => write(i)).join(' ');
const nested = (levels: number): string => `{ ${times(levels - 1, () => 'unit {')} id ${'}'.repeat(levels)}`;

/** What a document exceeds, or null. */
function exceeded(check: () => void): unknown {
  try {
    check();
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(RuleViolation);
    expect((error as RuleViolation).code).toBe('TOO_COMPLEX');
    return (error as RuleViolation).details['what'];
  }
}
const inDocument = (text: string): unknown => exceeded(() => requireModestDocument(text));
const inVariables = (value: unknown): unknown => exceeded(() => requireModestVariables(value));

describe('a document', () => {
  it.each<[keyof typeof LIMITS, (n: number) => string]>([
    ['tokens', (n) => `{ ${times(n - 2, () => 'id')} }`],
    ['depth', nested],
    ['aliases', (n) => `{ viewer { ${times(n, (i) => `a${i}: __typename`)} } }`],
    ['rootFields', (n) => `{ ${times(n, () => 'viewer')} }`],
    ['rootFields', (n) => `{ ...F } fragment F on Query { ${times(n, () => 'viewer')} }`],
    ['directives', (n) => `{ viewer { id ${times(n, () => '@include(if: true)')} } }`],
    ['fragments', (n) => `{ viewer { ${times(n, () => '... { id }')} } }`],
    ['passwords', (n) => `mutation { ${times(n, () => 'signIn')} }`],
  ])('may have the limit of %s and no more', (what, write) => {
    // two thousand root fields are refused for another reason first, so tokens stand below a field
    const full = what === 'tokens' ? (n: number) => `{ viewer ${write(n - 3)} }` : write;
    expect(inDocument(full(LIMITS[what]))).toBeNull();
    expect(inDocument(full(LIMITS[what] + 1))).toBe(what);
  });

  it('is as deep as its fragments make it, and a page is no level', () => {
    const deep = (n: number): string =>
      `{ viewer { ...F0 } } ${times(n, (i) => `fragment F${i} on X { unit { ...F${i + 1} } }`)} fragment F${n} on X { id }`;
    expect(inDocument(deep(LIMITS.depth - 2))).toBeNull();
    expect(inDocument(deep(LIMITS.depth - 1))).toBe('depth');
    expect(inDocument(`{ a { edges { nodes ${nested(LIMITS.depth - 1)} } } }`)).toBeNull();
    expect(inDocument(`{ a { edges { nodes ${nested(LIMITS.depth)} } } }`)).toBe('depth');
  });

  // spread out link by link, these would be 2^40 selections, and no test would see the end
  it('whose fragments double at every link, or go round, is measured link by link', () => {
    const links = times(40, (i) => `fragment F${i} on X { a { id } ...F${i + 1} ...F${i + 1} }`);
    const round = times(40, (i) => `fragment F${i} on X { ...F${(i + 1) % 40} ...F${(i + 7) % 40} }`);
    expect(inDocument(`{ viewer { ...F0 } } ${links} fragment F40 on X { id }`)).toBeNull();
    expect(inDocument(`{ viewer { ...F0 } } ${round}`)).toBeNull();
  });
});

describe('variables', () => {
  it('may be long and deep to the limit', () => {
    const deep = (n: number): unknown => (n === 0 ? 1 : { a: deep(n - 1) });
    expect(inVariables({ ids: Array.from({ length: LIMITS.inputList }, String) })).toBeNull();
    expect(inVariables({ ids: Array.from({ length: LIMITS.inputList + 1 }, String) })).toBe('inputList');
    expect(inVariables(deep(LIMITS.inputDepth + 1))).toBeNull();
    expect(inVariables(deep(LIMITS.inputDepth + 2))).toBe('inputDepth');
    const full = Array.from({ length: LIMITS.inputList }, () => 1);
    const many = Array.from({ length: LIMITS.inputValues / LIMITS.inputList }, () => full);
    expect(inVariables(many)).toBe('inputValues');
    expect(inVariables(undefined)).toBeNull();
  });
});

describe('the cost', () => {
  const schema = buildSchema();
  const cost = (text: string, variables: Record<string, unknown> = {}): number => {
    const { definitions } = parse(text);
    const operation = definitions.find(
      (node) => node.kind === 'OperationDefinition',
    ) as OperationDefinitionNode;
    const fragments = new Map(
      definitions
        .filter((node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition')
        .map((node) => [node.name.value, node]),
    );
    return costOf({ schema, operation, fragments, variables });
  };

  it.each<[string, number, Record<string, unknown>]>([
    ['{ __typename }', 1, {}],
    ['{ viewer { id name } }', 1, {}],
    ['{ petitions { totalCount } }', 11, {}],
    ['{ petitions { nodes { id } } }', 26, {}],
    ['{ petitions(first: 100) { nodes { id } } }', 101, {}],
    ['{ petitions(last: 7) { edges { node { id } } } }', 15, {}],
    ['query ($n: Int) { petitions(first: $n) { nodes { id } } }', 41, { n: 40 }],
    ['query ($n: Int) { petitions(first: $n) { nodes { id } } }', 101, { n: 1e9 }],
    ['query ($n: Int) { petitions(first: $n, last: 3) { nodes { id } } }', 4, { n: null }],
    ['{ petitions(first: 10) { nodes { unit { id } owner { id } } } }', 31, {}],
    ['{ petitions(first: 10) { nodes { events { seq } } } }', 111, {}],
    ['{ petitions(first: 10) { nodes { ...P ...P } } } fragment P on Petition { unit { id } }', 31, {}],
  ])('of %s is %d', (text, points, variables) => {
    expect(cost(text, variables)).toBe(points);
  });

  it('of one document is what each request makes of its variables', () => {
    const document = parse('query ($n: Int) { petitions(first: $n) { nodes { id } } }');
    const operation = document.definitions[0] as OperationDefinitionNode;
    const costs = [40, 2].map((n) => costOf({ schema, operation, fragments: new Map(), variables: { n } }));
    expect(costs).toEqual([41, 3]);
  });

  it('of all that the console sends is within every limit', () => {
    const files = filesBelow('packages/client/src/operations').filter((file) => file.endsWith('.graphql'));
    const parts = files.flatMap((file) => parse(textOf(file)).definitions);
    const all = new Map(
      parts.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [])),
    );
    const operations = parts.filter((node) => node.kind === 'OperationDefinition');
    expect(operations.length).toBeGreaterThan(50);
    for (const operation of operations) {
      const used = spreadIn(operation, all);
      const text = [operation, ...used]
        .map((node) => node.loc?.source.body.slice(node.loc.start, node.loc.end))
        .join('\n');
      expect([operation.name?.value, inDocument(text)]).toEqual([operation.name?.value, null]);
      const variables = { first: 100, last: 100, limit: 100 };
      expect(costOf({ schema, operation, fragments: all, variables })).toBeLessThanOrEqual(LIMITS.cost);
    }
  });
});

/** The fragments an operation needs, as a client that sends it brings them. */
function spreadIn(
  operation: OperationDefinitionNode,
  all: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    const text = node.loc?.source.body.slice(node.loc.start, node.loc.end) ?? '';
    for (const [, name = ''] of text.matchAll(/\.\.\.(\w+)/g)) {
      const fragment = all.get(name);
      if (!fragment || found.has(fragment)) continue;
      found.add(fragment);
      look(fragment);
    }
  };
  look(operation);
  return [...found];
}
