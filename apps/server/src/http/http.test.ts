import { request } from 'node:http';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { createApp } from '../app';
import type { Config } from '../config';
import { Database } from '../db/database';
import { entities } from '../rooms';
import { withClient } from '../testing/database';
import { Visitor } from '../testing/visitor';
import { World, type TestPerson } from '../testing/world';
import { LARGEST_BODY } from './body';

const OWN = 'https://xinfang.example.cn';
const PORTAL = 'https://portal.example.cn';

let world: World;
let production: House;
let admin: TestPerson;
const logged: string[] = [];

beforeAll(async () => {
  world = await World.open({ publicUrl: 'http://localhost', corsOrigins: [PORTAL] });
  production = await openHouse({ production: true, publicUrl: OWN });
  admin = await (await (await world.county()).tenant()).as('TENANT_ADMIN');
});
afterAll(async () => {
  await production.stop();
  await world.close();
});

type House = { url: string; stop(): Promise<void> };

/** Another house before the same, or another, database; what it logs can be read. */
async function openHouse(overrides: Partial<Config>, db: Database = world.db): Promise<House> {
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      logged.push(chunk.toString());
      done();
    },
  });
  const app = await createApp({ ...world.config, ...overrides }, db, pino({ level: 'warn' }, sink));
  await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, stop: () => app.stop() };
}

const post = (body: BodyInit, headers: Record<string, string> = {}, url = world.url): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    duplex: 'half',
  } as RequestInit);

describe('a request that says whose it is', () => {
  it('is heard in the session of that account, and in nobody else’s', async () => {
    const { viewer } = await admin.run('{ viewer { id } }');
    const named = { 'x-account': viewer.id };
    expect(await admin.twin(undefined, named).run('{ viewer { id } }')).toEqual({ viewer });
    const clerk = await (await (await world.county()).tenant()).as('CLERK');
    expect(await clerk.twin(undefined, named).refused('{ viewer { id } }')).toBe('OTHER_ACCOUNT');
    const nobody = new Visitor(world.url, named);
    expect(await nobody.refused('mutation { signOut }')).toBe('UNAUTHENTICATED');
  });
});

describe('a body', () => {
  const ofSize = (bytes: number): string => {
    const body = JSON.stringify({ query: '{ viewer { id } } #' });
    return body.replace('#', `#${'x'.repeat(bytes - body.length)}`);
  };

  it('of 1 MB is read, one byte more is not', async () => {
    const largest = await post(ofSize(LARGEST_BODY));
    expect([largest.status, await largest.json()]).toEqual([200, { data: { viewer: null } }]);
    const larger = await post(ofSize(LARGEST_BODY + 1));
    expect(larger.status).toBe(413);
    expect(await larger.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_LARGE' } }] });
  });

  it('that does not tell its size is cut off at the same', async () => {
    const endless = (): ReadableStream<Uint8Array> => {
      let sent = 0;
      return new ReadableStream({
        pull(controller) {
          if (sent > 4 * LARGEST_BODY) controller.close();
          else controller.enqueue(new Uint8Array(65_536).fill(32));
          sent += 65_536;
        },
      });
    };
    const answer = await post(endless());
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_LARGE' } }] });
  });

  it.each(['', '{', 'null', '[]', '"x"', '1', '{}', '{"query":1}', '[{"query":"{ viewer { id } }"}]'])(
    'of %j is refused',
    async (body) => {
      const answer = await post(body);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    },
  );

  it('with variables that are none is refused', async () => {
    const query = 'query ($id: ID!) { petition(id: $id) { id } }';
    for (const variables of ['x', [1], 7]) {
      const answer = await post(JSON.stringify({ query, variables }), { cookie: admin.credentials });
      expect(answer.status).toBe(400);
    }
  });
});

describe('the schema', () => {
  it('is told to developers, with the names they may have meant', async () => {
    const asked = await post(
      '{"query":"{ __schema { queryType { name } } __type(name: \\"Unit\\") { name } }"}',
    );
    expect((await asked.json()) as unknown).toMatchObject({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
    expect(await (await post('{"query":"{ viewr { id } }"}')).text()).toContain('Did you mean');
  });

  it('is not told in production, not even by a misspelt name', async () => {
    const ask = async (query: string) => (await post(JSON.stringify({ query }), {}, production.url)).text();
    for (const query of ['{ __schema { queryType { name } } }', '{ __type(name: "Unit") { name } }'])
      expect(await ask(query)).toContain('BAD_REQUEST');
    for (const query of [
      '{ viewr { id } }',
      '{ viewer { nme } }',
      '{ unit(ids: 1) { id } }',
      '{ units(kind: OFICE) { totalCount } }',
    ]) {
      const said = await ask(query);
      expect(said).toContain('BAD_REQUEST');
      expect(said).not.toContain('Did you mean');
    }
    expect(await ask('{ __typename }')).toBe('{"data":{"__typename":"Query"}}\n'.trim());
  });

  it('is published as the contract', async () => {
    const answer = await fetch(`${world.url}/schema.graphql`);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await answer.text()).toContain('type Petition {');
  });
});

describe('an error that nobody expected', () => {
  it('is shown as a number, under which the log holds it', async () => {
    const house = await openHouse({});
    const rename = (from: string, to: string) =>
      withClient(world.ownerUrl, (owner) => owner.query(`alter table topics rename column ${from} to ${to}`));
    await rename('path', 'lost');
    try {
      for (const [language, sentence] of [
        ['zh', '系统内部错误'],
        ['en-GB', 'Internal error'],
      ] as const) {
        const visitor = new Visitor(house.url, { cookie: admin.credentials, 'accept-language': language });
        const { errors: [error] = [] } = await visitor.send('{ topics { nodes { path } } }');
        const id = String(error?.extensions['id']);
        expect(error?.extensions.code).toBe('INTERNAL');
        expect(error?.message).toContain(sentence);
        expect(error?.message).toContain(id);
        expect(visitor.heard[0]).not.toMatch(/path does not exist|select|topics t|\.ts|node_modules|42703/);
        expect(logged.filter((line) => line.includes(id) && line.includes('42703'))).toHaveLength(1);
      }
    } finally {
      await rename('lost', 'path');
      await house.stop();
    }
  });
});

describe('every answer', () => {
  /** As it is written, without a browser's or fetch's tidying of the path. */
  const raw = (
    path: string,
    method = 'GET',
  ): Promise<{ status: number; headers: Record<string, unknown>; body: string }> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(world.url);
      const sent = request({ host: '127.0.0.1', port, path, method }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      sent.on('error', reject).end();
    });

  it.each([
    '/graphql',
    '/schema.graphql',
    '/healthz',
    '/readyz',
    '/',
    '/no/such/page',
    '/portal',
    '/portal/',
    '/portal/%',
    '/portal//evil.example',
    '//',
    '/%',
    '/%00',
    '//evil.example',
  ])('at %s carries the headers that browsers guard by, and is no failure of ours', async (path) => {
    const { status, headers } = await raw(path);
    expect(status).toBeLessThan(500);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('at /portal/ is the portal’s page, and at /portal the way there', async () => {
    expect((await raw('/portal/')).body).toContain('<title>网上信访</title>');
    expect((await raw('/portal/')).headers['content-security-policy']).toContain("default-src 'self'");
    expect(await raw('/portal')).toMatchObject({ status: 308, headers: { location: '/portal/' } });
    for (const path of ['/', '/portals']) expect((await raw(path)).body).toContain('<title>回音</title>');
  });

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/portal/../../package.json',
    '/portal/..%2f..%2fpackage.json',
  ])('to %s holds no file from outside the console', async (path) => {
    expect((await raw(path)).body).not.toContain('"workspaces"');
    expect((await raw(path)).body).not.toContain('"dependencies"');
  });
});

describe('health', () => {
  it('is alive and ready while the database is there', async () => {
    for (const path of ['healthz', 'readyz']) expect((await fetch(`${world.url}/${path}`)).status).toBe(200);
  });

  it('is alive but not ready while the database is away, and recovers by itself', async () => {
    const line = await openLine(new URL(world.ownerUrl));
    const db = await Database.open({
      databaseUrl: line.url,
      masterKey: world.config.masterKey,
      entities,
      logger: pino({ level: 'silent' }),
    });
    const house = await openHouse({}, db);
    const status = async (path: string) => (await fetch(`${house.url}/${path}`)).status;
    const ask = () => new Visitor(house.url, { cookie: admin.credentials }).send('{ units { totalCount } }');
    try {
      expect([await status('healthz'), await status('readyz')]).toEqual([200, 200]);
      line.cut();
      expect([await status('healthz'), await status('readyz')]).toEqual([200, 503]);
      expect((await ask()).errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
      line.mend();
      expect(await status('readyz')).toBe(200);
      expect((await ask()).data.units.totalCount).toBe(1);
    } finally {
      await house.stop();
      await db.close();
      line.close();
    }
  });
});

/** A line to the database that can be cut: connections break, new ones find nobody. */
async function openLine(database: URL) {
  const open = new Set<Socket>();
  let whole = true;
  const line = createServer((near) => {
    if (!whole) return void near.destroy();
    const far = connect(Number(database.port), database.hostname);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(end);
      end
        .on('error', () => undefined)
        .on('close', () => other.destroy())
        .pipe(other);
    }
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const url = new URL(database);
  url.port = String((line.address() as AddressInfo).port);
  const hangUp = (): void => {
    for (const socket of open) socket.destroy();
    open.clear();
  };
  return {
    url: url.href,
    cut: () => ((whole = false), hangUp()),
    mend: () => void (whole = true),
    close: () => (hangUp(), void line.close()),
  };
}
