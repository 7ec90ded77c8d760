import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPdf, openAttachmentWorld } from '../attachments/attachment.fixture';
import { aPetition, REGISTER, register } from '../petitions/petition.fixture';
import { PASSWORD, type TestPerson, type TestTenant } from '../testing/world';

const ALLOWED = 'https://partner.example.cn';
const EVIL = 'https://evil.example';

let room: Awaited<ReturnType<typeof openAttachmentWorld>>;
let town: TestTenant;
let clerk: TestPerson;
let petition: string;

beforeAll(async () => {
  room = await openAttachmentWorld({
    production: true,
    publicUrl: 'https://xinfang.example.cn',
    corsOrigins: [ALLOWED],
  });
  town = await (await room.world.county()).tenant();
  clerk = await town.as('CLERK');
  petition = (await register(clerk)).id;
});
afterAll(() => room.close());

const mutation = REGISTER;
const variables = { input: aPetition() };
const json = JSON.stringify({ query: mutation, variables });
const form = (): FormData => {
  const data = new FormData();
  data.set('operations', json);
  data.set('map', '{}');
  return data;
};
const asQuery = `query=${encodeURIComponent(mutation)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;

/** What another site's page can make a browser send with the visitor's cookie, without asking first. */
const SHAPES: Readonly<Record<string, () => [path: string, init: RequestInit]>> = {
  'text/plain': () => ['/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: json }],
  'a form': () => [
    '/graphql',
    { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: asQuery },
  ],
  'a form of parts': () => ['/graphql', { method: 'POST', body: form() }],
  'no content type': () => ['/graphql', { method: 'POST', body: new Blob([json]) }],
  'a link': () => [`/graphql?${asQuery}`, { method: 'GET' }],
  'JSON, had it been allowed to ask': () => [
    '/graphql',
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: json },
  ],
  'a file': () => [
    `/attachments?petition=${petition}`,
    {
      method: 'POST',
      headers: { 'content-type': 'text/plain', 'x-file-name': 'a.pdf' },
      body: new Blob([new Uint8Array(aPdf())]),
    },
  ],
};

const count = async (): Promise<unknown> => {
  const { petitions } = await clerk.run('{ petitions { totalCount } }');
  const { attachments } = await clerk.run('query ($id: ID!) { attachments(petitionId: $id) { id } }', {
    id: petition,
  });
  return [petitions.totalCount, attachments.length];
};

const send = (shape: string, origin: string | null): Promise<Response> => {
  const [path, init] = SHAPES[shape]?.() ?? ['/', {}];
  return fetch(`${room.world.url}${path}`, {
    ...init,
    headers: {
      ...(init.headers as Record<string, string>),
      cookie: clerk.credentials,
      ...(origin === null ? {} : { origin, 'sec-fetch-site': 'cross-site' }),
    },
  });
};

describe('another site’s page, with the visitor’s cookie', () => {
  it.each(Object.keys(SHAPES))('does nothing by %s', async (shape) => {
    const before = await count();
    const answer = await send(shape, EVIL);
    await answer.arrayBuffer();
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(await count()).toEqual(before);
  });

  it('that is one of ours does what it asks, and is told so by its name, never by a star', async () => {
    const answer = await send('JSON, had it been allowed to ask', ALLOWED);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('queryCode');
    expect(answer.headers.get('access-control-allow-origin')).toBe(ALLOWED);
    expect(answer.headers.get('vary')).toMatch(/origin/i);
  });

  it.each([
    [ALLOWED, ALLOWED],
    ['https://xinfang.example.cn', 'https://xinfang.example.cn'],
    [EVIL, null],
    [`${ALLOWED}.evil.example`, null],
    [ALLOWED.replace('https', 'http'), null],
    [`${ALLOWED}:8443`, null],
    ['null', null],
  ])('at %s may call: %j', async (origin, allowed) => {
    const headers = { origin, 'access-control-request-method': 'POST' };
    const preflight = await fetch(`${room.world.url}/graphql`, { method: 'OPTIONS', headers });
    const call = await fetch(`${room.world.url}/graphql`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: '{"query":"{ viewer { id } }"}',
    });
    for (const answer of [preflight, call]) {
      await answer.arrayBuffer();
      expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
      expect(answer.headers.get('access-control-allow-credentials')).toBe(allowed && 'true');
      expect(answer.headers.get('vary')).toContain('Origin');
    }
    expect(preflight.headers.get('access-control-allow-headers')?.includes('content-type')).toBe(
      allowed === null ? undefined : true,
    );
  });
});

describe('what leaves the house', () => {
  it('a mutation by GET is refused even with a header that asks first', async () => {
    const before = await count();
    const answer = await fetch(`${room.world.url}/graphql?${asQuery}`, {
      headers: { cookie: clerk.credentials, 'apollo-require-preflight': '1' },
    });
    await answer.arrayBuffer();
    expect(answer.status).toBe(405);
    expect(await count()).toEqual(before);
    const query = await fetch(
      `${room.world.url}/graphql?query=${encodeURIComponent('{ viewer { name } }')}`,
      {
        headers: { cookie: clerk.credentials, 'apollo-require-preflight': '1' },
      },
    );
    expect([query.status, await query.text()]).toEqual([200, expect.stringContaining('"viewer"')]);
  });

  it('each cookie has every flag that keeps it at home', async () => {
    const answer = await fetch(`${room.world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) }',
        variables: { input: { tenantCode: town.code, name: clerk.accountName, password: PASSWORD } },
      }),
    });
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(/;\s*/));
    expect(cookies.map(([name]) => name)).toEqual([
      expect.stringMatching(/^__Host-huiyin=[^;]{40,}$/),
      '__Host-huiyin-staff=1',
    ]);
    for (const [, ...flags] of cookies) {
      expect(flags.map((flag) => flag.toLowerCase())).toEqual(
        expect.arrayContaining(['httponly', 'path=/', 'samesite=strict', 'secure']),
      );
      expect(flags.join()).not.toMatch(/domain/i);
    }
  });

  it.each(['/', '/portal/', '/graphql', '/healthz', '/nothing'])(
    '%s says how it is to be treated',
    async (path) => {
      const answer = await fetch(`${room.world.url}${path}`);
      await answer.arrayBuffer();
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('x-frame-options')).toBe('DENY');
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});
