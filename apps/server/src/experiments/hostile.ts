/** A request that is meant to cost the server more than its sender. */
export type Hostile = Readonly<{ kind: string; body: string | Uint8Array; contentType: string | null }>;

const times = (n: number, write: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => write(i)).join(' ');
const levels = (n: number, value: (inner: unknown) => unknown): unknown => {
  let made: unknown = 1;
  for (let i = 0; i < n; i += 1) made = value(made);
  return made;
};

const GET_IDS = 'query ($x: [ID!], $f: PetitionFilter) { petitions(filter: $f) { nodes { id } } }';

/** Documents by kind; `n` grows with each variation, so that no two are the same. */
const DOCUMENTS: Readonly<Record<string, (n: number) => string>> = {
  'depth 50': (n) => `{ petitions { nodes ${times(50 + n, () => '{ unit')} { id } ${'}'.repeat(50 + n)} } }`,
  '1,000 aliases': (n) => `{ ${times(600 + n, (i) => `a${i}: viewer { id }`)} }`,
  'few tokens, many aliases': (n) => `{ viewer { ${times(16 + n, (i) => `a${i}: id`)} } }`,
  'aliases of __typename': (n) => `{ ${times(16 + n, (i) => `a${i}: __typename`)} }`,
  '20,000 duplicate fields': (n) => `{ viewer { ${'id '.repeat(20_000 + n)} } }`,
  'root fields': (n) => `{ ${times(11 + n, () => 'viewer { id }')} }`,
  'root fields by fragments': (n) =>
    `{ ...F ...F ...F ...F } fragment F on Query { ${times(3 + n, () => 'viewer { id }')} }`,
  'fragment chain that doubles': (n) =>
    `{ ...F0 } ${times(30 + n, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F${30 + n} on Query { viewer { id } }`,
  'fragment cycle': (n) =>
    `{ viewer { ...F0 } } ${times(2 + n, (i) => `fragment F${i} on Viewer { id ...F${(i + 1) % (2 + n)} }`)}`,
  'fragment of itself': (n) => `{ viewer { ...F${n} } } fragment F${n} on Viewer { ...F${n} }`,
  '500 directives': (n) => `{ viewer { id ${times(300 + n, () => '@include(if: true)')} } }`,
  'unknown directives': (n) => `{ viewer { id ${times(60 + n, (i) => `@x${i}`)} } }`,
  'cost of pages': (n) =>
    `{ ${times(6, (i) => `a${i}: petitions(first: 100) { nodes { unit { id } owner { id } topic { id } leadOfficial { id } tenant { id } events { seq } n${n}: id } }`)} }`,
  'sign-in by the dozen': (n) =>
    `mutation { ${times(2 + (n % 9), (i) => `a${i}: signIn(input: { tenantCode: "x", name: "n", password: "${n}" })`)} }`,
  'deep literal': (n) =>
    `{ petitions(filter: ${'{ a: '.repeat(100 + n)} 1 ${'}'.repeat(100 + n)}) { totalCount } }`,
  'wide literal': (n) => `{ petitions(filter: { status: [${'CLOSED '.repeat(2_100 + n)}] }) { totalCount } }`,
  'null bytes': (n) => `{ viewer { id \u0000 ${'x'.repeat(n + 1)} } }`,
  'bad unicode': (n) => `{ viewer { id(x: "\\uD800\\u{110000}${n}") } }`,
  'unclosed braces': (n) => '{ viewer '.repeat(400 + n),
  'unknown names': (n) => `{ ${times(8, (i) => `nothing${i}x${n}`)} }`,
  introspection: (n) => `{ __schema { types { name } } x${n}: __typename }`,
  'no operation': (n) => `fragment F${n} on Viewer { id }`,
  subscription: (n) => `subscription { viewer${n} { id } }`,
  'long comment': (n) => `#${'x'.repeat(900_000 + n)}`,
};

const JSON_TYPE = 'application/json';
const asked = (query: unknown, variables?: unknown): string => JSON.stringify({ query, variables });

/** What is hostile below or beside the document. */
const BODIES: Readonly<Record<string, (n: number) => Omit<Hostile, 'kind'>>> = {
  'deep variables': (n) => ({
    body: asked(GET_IDS, { f: levels(50 + n, (a) => ({ a })) }),
    contentType: JSON_TYPE,
  }),
  'deep array': (n) => ({
    body: `${'['.repeat(40_000 + n)}${']'.repeat(40_000 + n)}`,
    contentType: JSON_TYPE,
  }),
  'long list': (n) => ({ body: asked(GET_IDS, { x: Array(5_000 + n).fill('1') }), contentType: JSON_TYPE }),
  'batch of 10': (n) => ({
    body: JSON.stringify(Array(10 + n).fill({ query: '{ viewer { id } }' })),
    contentType: JSON_TYPE,
  }),
  'malformed JSON': (n) => ({
    body: `{"query": "{ viewer { id } }", ${'"x":'.repeat(n + 1)}`,
    contentType: JSON_TYPE,
  }),
  'query of another kind': (n) => ({ body: asked(Array(n + 1).fill(1)), contentType: JSON_TYPE }),
  'text/plain': (n) => ({ body: asked(`{ viewer { id } } #${n}`), contentType: 'text/plain' }),
  'no content type': (n) => ({ body: asked(`{ viewer { id } } #${n}`), contentType: null }),
  'a form': (n) => ({ body: `query={viewer{id}}&n=${n}`, contentType: 'application/x-www-form-urlencoded' }),
  'bytes that are no UTF-8': (n) => ({
    body: new Uint8Array([0x7b, 0xff, 0xfe, 0xc0, n & 0xff, 0x7d]),
    contentType: JSON_TYPE,
  }),
};

/** Some 510 requests, and one of 10 MB; each round's differ from all others'. */
export function hostileRequests(round: number): Hostile[] {
  const variations = Array.from({ length: 15 }, (_, i) => round * 15 + i);
  return [
    ...Object.entries(DOCUMENTS).flatMap(([kind, write]) =>
      variations.map((n) => ({ kind, body: asked(write(n)), contentType: JSON_TYPE })),
    ),
    ...Object.entries(BODIES).flatMap(([kind, make]) => variations.map((n) => ({ kind, ...make(n) }))),
    { kind: '10 MB', body: new Uint8Array(10 * 1_048_576).fill(32), contentType: JSON_TYPE },
  ];
}
