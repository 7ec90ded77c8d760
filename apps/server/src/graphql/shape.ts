import { parse, visit, type DocumentNode, type SelectionSetNode } from 'graphql';
import { RuleViolation, same } from '@huiyin/domain';
import { LRUCache } from 'lru-cache';
import { fragmentsOf } from './fragments';
import { LIMITS } from './limits';

const NO_LEVEL = new Set(['edges', 'nodes']);
const LOOKS_AT_PASSWORD = new Set(['signIn', 'changePassword', 'acceptInvitation']);

/** Documents that passed, by their text: a client sends few different ones. */
const passed = new LRUCache<string, true>({
  max: 1_000,
  maxSize: 4_194_304,
  sizeCalculation: (_, text) => text.length + 1,
});

type Limit = keyof typeof LIMITS;

const bound = (what: Limit, found: number): void => {
  if (found > LIMITS[what]) throw new RuleViolation('TOO_COMPLEX', { what, limit: LIMITS[what] });
};

/**
 * Looks at a document before it is validated, since validation is what a hostile one would make expensive. One that is
 * no GraphQL at all is left to those who say so properly.
 *
 * @throws RuleViolation TOO_COMPLEX, BAD_REQUEST
 */
export function requireModestDocument(text: string): void {
  if (passed.get(text)) return;
  const document = parsed(text);
  if (document === null) return;
  boundCounts(document);
  boundSelections(document);
  passed.set(text, true);
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: LIMITS.tokens, noLocation: true });
  } catch (error) {
    if (String(error).includes(`more that ${LIMITS.tokens} tokens`)) bound('tokens', Infinity);
    return null;
  }
}

function boundCounts(document: DocumentNode): void {
  let aliases = 0;
  let directives = 0;
  let fragments = 0;
  visit(document, {
    Field: (node) => void (aliases += node.alias ? 1 : 0),
    Directive: () => void (directives += 1),
    FragmentDefinition: () => void (fragments += 1),
    InlineFragment: () => void (fragments += 1),
  });
  bound('aliases', aliases);
  bound('directives', directives);
  bound('fragments', fragments);
}

type Measure = { depth: number; fields: number; passwords: number };

/**
 * Depth and root fields with fragments spread out. Each fragment is measured once, so that chains which double at every
 * link cost no time; one that leads back to itself counts nothing there, validation refuses it.
 */
function boundSelections(document: DocumentNode): void {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, Measure>();
  const nothing: Measure = { depth: 0, fields: 0, passwords: 0 };

  const ofFragment = (name: string): Measure => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing);
    const found = measure(fragments.get(name)?.selectionSet);
    measured.set(name, found);
    return found;
  };
  const measure = (selections: SelectionSetNode | undefined): Measure => {
    const sum = { ...nothing };
    for (const node of selections?.selections ?? []) {
      const inner =
        node.kind === 'Field'
          ? {
              depth: node.name.value.startsWith('__')
                ? 1
                : measure(node.selectionSet).depth + (NO_LEVEL.has(node.name.value) ? 0 : 1),
              fields: 1,
              passwords: LOOKS_AT_PASSWORD.has(node.name.value) ? 1 : 0,
            }
          : node.kind === 'FragmentSpread'
            ? ofFragment(node.name.value)
            : measure(node.selectionSet);
      sum.depth = Math.max(sum.depth, inner.depth);
      sum.fields += inner.fields;
      sum.passwords += inner.passwords;
    }
    return sum;
  };

  for (const node of document.definitions) {
    if (node.kind !== 'OperationDefinition') continue;
    // the contract has none, and validation lets one through for execution to stumble over
    if (node.operation === 'subscription')
      throw new RuleViolation('BAD_REQUEST', { reason: same('subscription') });
    const { depth, fields, passwords } = measure(node.selectionSet);
    bound('depth', depth);
    bound('rootFields', fields);
    bound('passwords', passwords);
  }
}

/**
 * Bounds what comes as variables, before anything walks it.
 *
 * @throws RuleViolation TOO_COMPLEX
 */
export function requireModestVariables(variables: unknown): void {
  let values = 0;
  const walk = (value: unknown, depth: number): void => {
    bound('inputValues', (values += 1));
    if (value === null || typeof value !== 'object') return;
    bound('inputDepth', depth);
    if (Array.isArray(value)) bound('inputList', value.length);
    for (const inner of Object.values(value)) walk(inner, depth + 1);
  };
  walk(variables, 0);
}
