import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { manyPetitions, SORTS } from './reading.fixture';

let world: World;
let town: TestTenant;
let admin: TestPerson;
let supervisor: TestPerson;
let someId: string;

beforeAll(async () => {
  world = await World.open();
  ({ town, admin, supervisor, someId } = await manyPetitions(world));
});
afterAll(() => world.close());

type Edge = { cursor: string; node: { id: string } };
const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $offset: Int, $sort: PetitionSort) {
  petitions(first: $first, after: $after, last: $last, before: $before, offset: $offset, sort: $sort) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

async function page(args: Record<string, unknown>, person = admin) {
  const { edges, pageInfo } = (await person.run(PAGE, args)).petitions;
  return { ids: (edges as Edge[]).map(({ node }) => node.id), edges: edges as Edge[], pageInfo };
}

describe('a document that is sent again', () => {
  const ONE = `query ($id: ID!, $more: Boolean! = false) {
    one: petition(id: $id) { id title @include(if: $more) } same: petition(id: $id) { number } }`;
  const TWO = 'query ($a: ID!, $b: ID!) { a: petition(id: $a) { id title } b: petition(id: $b) { id } }';

  it('answers each with their own matter, from their own place', async () => {
    const { ids } = await page({ first: 2 });
    const [first = '', second = ''] = ids;
    for (const person of [admin, supervisor, admin]) {
      for (const [a, b] of [
        [first, second],
        [second, first],
        [first, first],
      ]) {
        expect(await person.run(TWO, { a, b })).toMatchObject({ a: { id: a }, b: { id: b } });
      }
    }
    const own = (await page({ first: 100 })).ids;
    const others = (await page({ first: 100 }, supervisor)).ids.filter((id) => !own.includes(id));
    expect(others).toHaveLength(1);
    expect(await admin.run(TWO, { a: first, b: others[0] })).toMatchObject({ a: { id: first }, b: null });
    expect(await supervisor.run(TWO, { a: others[0], b: first })).toMatchObject({ a: { id: others[0] } });
  });

  it('selects what its variables say this time', async () => {
    const keys = async (more: boolean) => Object.keys((await admin.run(ONE, { id: someId, more })).one);
    expect([await keys(false), await keys(true), await keys(false)]).toEqual([
      ['id'],
      ['id', 'title'],
      ['id'],
    ]);
  });
});

describe('a page', () => {
  it.each(SORTS)('forward and backward by %s show every row once, in one order', async (sort) => {
    const all = (await page({ first: 100, sort })).ids;
    expect(all).toHaveLength(23);
    const forward: string[][] = [];
    let after: string | null = null;
    do {
      const { ids, pageInfo, edges } = await page({ first: 7, after, sort });
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges.at(-1)?.cursor]);
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      forward.push(ids);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(forward.map((ids) => ids.length)).toEqual([7, 7, 7, 2]);
    expect(forward.flat()).toEqual(all);

    const backward: string[][] = [];
    let before: string | null = null;
    do {
      const { ids, pageInfo } = await page({ last: 7, before, sort });
      expect(pageInfo.hasNextPage).toBe(before !== null);
      backward.unshift(ids);
      before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
    } while (before !== null);
    expect(backward.map((ids) => ids.length)).toEqual([2, 7, 7, 7]);
    expect(backward.flat()).toEqual(all);
  });

  it('of the county runs over its tenants', async () => {
    const all = (await page({ first: 100 }, supervisor)).ids;
    const first = await page({ first: 20 }, supervisor);
    const rest = await page({ first: 20, after: first.pageInfo.endCursor }, supervisor);
    expect([...first.ids, ...rest.ids]).toEqual(all);
    expect(all).toHaveLength(24);
  });

  it('is found by its offset, forward and from the back', async () => {
    const all = (await page({ first: 100 })).ids;
    const middle = await page({ first: 5, offset: 10 });
    expect(middle.ids).toEqual(all.slice(10, 15));
    expect(middle.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect((await page({ last: 5, offset: 3 })).ids).toEqual(all.slice(15, 20));
    expect((await page({ first: 5, offset: 500 })).ids).toEqual([]);
  });

  it('has 25 rows when nobody says how many, and may be empty', async () => {
    expect((await page({})).ids).toHaveLength(23);
    const nothing =
      '{ petitions(filter: { number: "none" }) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }';
    expect((await admin.run(nothing)).petitions).toEqual({
      totalCount: 0,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it.each([
    { first: 0 },
    { first: -1 },
    { first: 101 },
    { last: 0 },
    { last: 101 },
    { offset: -1 },
    { offset: 10_001 },
    { first: 5, last: 5 },
    { first: 5, before: 'x' },
    { after: '' },
    { after: 'x' },
    { after: 'päth/../cursor' },
    { after: base64('2026-11-22') },
    { after: base64('2026-11-22 10:00:00+08|------------------------------------') },
    { after: base64(`2026-11-22') or true --|0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3`) },
    { after: base64('\0|0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3') },
    { before: base64('2026-00001|0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3') },
  ])('is refused as invalid: %j', async (args) => {
    expect(await admin.refused(PAGE, args)).toBe('INVALID');
  });
});

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

describe('an id that none of ours could be', () => {
  it.each(['abc', '', '0', "'; drop table petitions; --", '\0', '🙂'])(
    'is no internal error: %j',
    async (id) => {
      const query = 'query ($id: ID!) { petition(id: $id) { id } unit(id: $id) { id } }';
      for (const { extensions } of (await admin.send(query, { id })).errors ?? [])
        expect(['INVALID', 'NOT_FOUND']).toContain(extensions.code);
      expect(['INVALID', 'NOT_FOUND']).toContain(
        await admin.refused(verb('acceptPetition'), { input: { id } }),
      );
    },
  );
});

describe('a selection', () => {
  it('may give every field another’s name', async () => {
    const { units } = await admin.run('{ units { n: nodes { id: name name: id kind: __typename } } }');
    expect(units).toEqual({ n: [{ id: '党政办', name: town.unitId, kind: 'Unit' }] });
  });

  it('may call what a mutation tells once by any name', async () => {
    const REGISTER = (selection: string): string =>
      `mutation ($input: RegisterPetitionInput!) { registerPetition(input: $input) { ${selection} } }`;
    const input = { channel: 'VISIT', title: '题', content: '文', parties: [], idempotencyKey: 'told-once' };
    const { registerPetition } = await admin.run(REGISTER('queryCode x: queryCode'), { input });
    const code = registerPetition.queryCode;
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(registerPetition.x).toBe(code);
    const odd = 'title: queryCode queryCode: title toString: queryCode constructor: queryCode';
    expect((await admin.run(REGISTER(odd), { input })).registerPetition).toEqual(
      Object.fromEntries([
        ['title', code],
        ['queryCode', '题'],
        ['toString', code],
        ['constructor', code],
      ]),
    );
    const query = 'query ($id: ID!) { petition(id: $id) { x: queryCode title: queryCode id } }';
    expect((await admin.run(query, { id: someId })).petition).toEqual({ x: null, title: null, id: someId });
    const { createAccount } = await admin.run(
      'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { pw: initialPassword name: initialPassword } }',
      { input: { name: '别名账号', roles: ['CLERK'] } },
    );
    expect(createAccount.pw).toMatch(/^[a-z2-9-]{19}$/);
    expect(createAccount.name).toBe(createAccount.pw);
  });

  it('may take edges and nodes together, each its own fields', async () => {
    const { petitions } = await admin.run(
      '{ petitions(first: 2, sort: NUMBER_ASC) { nodes { id } edges { node { number owner { name } } } totalCount } }',
    );
    expect(petitions.nodes.map((node: object) => Object.keys(node))).toEqual([['id'], ['id']]);
    expect(petitions.edges[1].node.number).toMatch(/-00002$/);
    expect(petitions.edges[1].node.owner.name).toBe('TENANT_ADMIN某');
  });

  it('of the count alone brings no rows', async () => {
    const { petitions, voided } = await admin.run(
      '{ petitions { totalCount } voided: petitions(filter: { status: [VOIDED] }, first: 1) { totalCount } }',
    );
    expect(petitions.totalCount).toBeGreaterThanOrEqual(23);
    expect(voided.totalCount).toBe(2);
  });

  it.each([
    '{ petitions { __typename } }',
    '{ petitions(filter: { search: "道路", channel: [VISIT] }) { __typename } }',
    '{ petitions { pageInfo { hasPreviousPage } } }',
    '{ petitions(filter: { number: "none" }) { pageInfo { __typename } } }',
    '{ petitions { edges { __typename } } }',
    '{ petitions(after: "MjAyNi0wMDAwMXwwMTkyZjBjMS0yZDNlLTdhNGItOGM1ZC02ZTdmODA5MWEyYjM=", sort: NUMBER_ASC) { totalCount } }',
    '{ dashboard { __typename } }',
    '{ accounts { nodes { name } } tenants { nodes { code } } }',
  ])('may be as narrow as %s, for a tenant and for its county', async (query) => {
    for (const person of [admin, supervisor]) {
      const fast = await person.run(query);
      expect(await person.run(query.replace(/ }$/, ' viewer { id } }'))).toEqual({
        ...fast,
        viewer: { id: person.accountId },
      });
    }
  });

  it('names every type', async () => {
    const query = `{ __typename petitions(first: 1) { __typename pageInfo { __typename } edges { __typename node {
      __typename unit { __typename } owner { __typename } tenant { __typename } events { __typename } parties { __typename } } } }
      dashboard { __typename } }`;
    const said = await admin.run(query);
    expect(said).toMatchObject({
      __typename: 'Query',
      dashboard: { __typename: 'Dashboard' },
      petitions: {
        __typename: 'PetitionConnection',
        pageInfo: { __typename: 'PageInfo' },
        edges: [
          {
            __typename: 'PetitionEdge',
            node: {
              __typename: 'Petition',
              owner: { __typename: 'Official' },
              tenant: { __typename: 'Tenant' },
              events: expect.arrayContaining([{ __typename: 'PetitionEvent' }]),
            },
          },
        ],
      },
    });
  });

  it('obeys @skip and @include with variables', async () => {
    const query = `query ($a: Boolean!, $b: Boolean = false) { units { totalCount @include(if: $a)
      nodes { id ... @skip(if: $a) { name } kind @include(if: $b) @skip(if: $a) } } }`;
    const unit = { id: town.unitId, name: '党政办', kind: 'OFFICE' };
    expect((await admin.run(query, { a: true })).units).toEqual({ totalCount: 1, nodes: [{ id: unit.id }] });
    expect((await admin.run(query, { a: false, b: true })).units).toEqual({ nodes: [unit] });
  });

  it('may be the same of a query and of a mutation, on one connection', async () => {
    const selection = '{ id status actions { action allowed } }';
    const ask = `query ($id: ID!) { petition(id: $id) ${selection} }`;
    // as many at once as the pool has connections
    await Promise.all(Array.from({ length: 30 }, () => admin.run(ask, { id: someId })));
    const note = `mutation ($input: NotePetitionInput!) { notePetition(input: $input) ${selection} }`;
    for (let i = 0; i < 5; i += 1) {
      const { notePetition } = await admin.run(note, { input: { id: someId, text: `第${i}次` } });
      expect((await admin.run(ask, { id: someId })).petition).toEqual(notePetition);
    }
  });

  it('with a name too long to be kept apart is refused', async () => {
    expect(await admin.refused(`{ units { nodes { ${'x'.repeat(61)}: id } } }`)).toBe('BAD_REQUEST');
    expect((await admin.run(`{ units { nodes { ${'x'.repeat(60)}: id } } }`)).units.nodes).toHaveLength(1);
  });
});

describe('search', () => {
  const QUERY =
    'query ($s: String!) { petitions(filter: { search: $s }, first: 100) { totalCount nodes { title number } } }';
  const found = async (s: string, person = admin): Promise<number> =>
    (await person.run(QUERY, { s })).petitions.totalCount;

  it.each(['塌陷', '道路', '路', '村口道路', 'abc', 'ＡＢＣ', 'Abc', ' 道路　塌陷 '])(
    'finds the texts with %j',
    async (s) => {
      expect(await found(s)).toBe(23);
    },
  );

  it.each(['ABC-7', 'ＡＢＣ－７', '第7件'])('finds the one text with %j', async (s) => {
    const { petitions } = await admin.run(QUERY, { s });
    expect(petitions.nodes.map(({ title }: { title: string }) => title)).toEqual(['第7件 ABC-7']);
  });

  it('finds a number, also in full-width digits', async () => {
    const { nodes } = (await admin.run(QUERY, { s: '第7件' })).petitions;
    const fullWidth = String(nodes[0].number).replace(/./g, (c) =>
      String.fromCharCode(c.charCodeAt(0) + 0xfee0),
    );
    expect(fullWidth).toMatch(/^２/);
    expect((await admin.run(QUERY, { s: fullWidth })).petitions.nodes).toEqual(nodes);
  });

  it.each([
    '塌方',
    '口村',
    '路道塌陷',
    '卫生',
    '%',
    '_',
    '\\',
    `'`,
    '"',
    ':*',
    '!',
    '&',
    '|',
    '(',
    '<->',
    '🙂',
    '\u0001',
  ])('finds nothing for %j', async (s) => {
    expect(await found(s)).toBe(0);
  });

  it.each([
    `道路'`,
    `"道路"`,
    '道路\\',
    '%道路%',
    '道路:*',
    '!道路',
    '道路 &',
    '(道路',
    `道路') or true --`,
    '道路 <-> 塌陷',
  ])('takes what looks like an operator in %j for nothing more than text', async (s) => {
    expect([0, 23]).toContain(await found(s));
  });

  it('stays within the tenant, or the county', async () => {
    expect(await found('卫生')).toBe(0);
    expect(await found('卫生', supervisor)).toBe(1);
    expect(await found('道路', supervisor)).toBe(24);
  });
});
