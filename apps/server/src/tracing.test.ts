import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, type TestPerson } from './testing/world';
import { startTracing } from './tracing';

type SentSpan = Readonly<{
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: readonly { key: string; value: object }[];
}>;

const bodies: string[] = [];
const collector = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    bodies.push(Buffer.concat(chunks).toString());
    response.end('{}');
  });
});
const spans = (): SentSpan[] =>
  bodies.flatMap((body) => {
    const { resourceSpans } = JSON.parse(body) as {
      resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[];
    };
    return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  });

const TRACE = 'a1'.repeat(16);
let world: World;
let clerk: TestPerson;

beforeAll(async () => {
  await once(collector.listen(0, '127.0.0.1'), 'listening');
  const { port } = collector.address() as AddressInfo;
  const stop = await startTracing(new URL(`http://127.0.0.1:${port}/v1/traces`));
  world = await World.open();
  clerk = await (await world.county()).tenant().then((town) => town.as('CLERK', '赵铁柱'));
  const page = await fetch(`${world.url}/no/such/page/${clerk.accountId}?code=${clerk.accountName}`);
  await page.text();
  const answer = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: {
      cookie: clerk.credentials,
      'content-type': 'application/json',
      traceparent: `00-${TRACE}-${'b2'.repeat(8)}-01`,
    },
    body: JSON.stringify({
      query: `query Secret { viewer { id } petitions { totalCount } }`,
    }),
  });
  await answer.text();
  await clerk.refused('{ nothing }');
  await stop();
});
afterAll(async () => {
  await world.close();
  collector.close();
});

describe('traces', () => {
  it('follow a request of somebody else’s trace down to the database', () => {
    const [request] = spans().filter(({ traceId, name }) => traceId === TRACE && name === 'POST /graphql');
    const attributes = Object.fromEntries(request?.attributes.map(({ key, value }) => [key, value]) ?? []);
    expect(request?.parentSpanId).toBe('b2'.repeat(8));
    expect(attributes['http.response.status_code']).toEqual({ intValue: 200 });
    expect(JSON.stringify(attributes['graphql.root.fields'])).toMatch(/viewer.*petitions/);
    const below = spans().filter(
      ({ traceId, parentSpanId }) => traceId === TRACE && parentSpanId === request?.spanId,
    );
    expect(below.map(({ name }) => name)).toContain('statement');
  });

  it('repeat nothing that a caller made up, and name nobody', () => {
    const sent = bodies.join('\n');
    expect(sent).toContain('GET file');
    for (const word of ['赵铁柱', clerk.accountName, clerk.accountId, 'nothing', 'Secret', '/no/such/page'])
      expect(sent).not.toContain(word);
  });

  it('go nowhere once they are stopped', async () => {
    const before = spans().length;
    await clerk.run('{ viewer { id } }');
    expect(spans()).toHaveLength(before);
  });

  it('of a collector that is away keep nobody from working or stopping', async () => {
    const stop = await startTracing(new URL('http://127.0.0.1:9/v1/traces'));
    expect((await clerk.run('{ viewer { id } }')).viewer).not.toBeNull();
    await stop();
    expect((await clerk.run('{ viewer { id } }')).viewer).not.toBeNull();
  });
});
