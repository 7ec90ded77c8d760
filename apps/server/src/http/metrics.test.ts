import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Metrics } from './metrics';
import { World, type TestPerson } from '../testing/world';

let world: World;
let clerk: TestPerson;
let secret: string[];

beforeAll(async () => {
  world = await World.open({ metricsPort: 9464 });
  const town = await (await world.county()).tenant();
  clerk = await town.as('CLERK', '赵铁柱');
  secret = ['赵铁柱', clerk.accountName, clerk.accountId, town.code, town.tenantId];
});
afterAll(() => world.close());

describe('the figures for Prometheus', () => {
  it('count requests and refusals, and name nobody', async () => {
    for (const _ of [1, 2]) await clerk.run('{ viewer { id } }');
    await clerk.refused('{ nothing }');
    await clerk.refused(`{ ${Array.from({ length: 11 }, () => 'viewer { id }').join(' ')} }`);
    await fetch(`${world.url}/no/such/page/${clerk.accountId}`);
    const server = (world.app.metrics as Metrics).server();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
    const text = await answer.text();
    expect(await fetch(`http://127.0.0.1:${port}/`).then(({ status }) => status)).toBe(404);
    server.close();
    expect(text).toContain('huiyin_request_seconds_count{path="/graphql",status="200"} 2');
    expect(text).toContain('huiyin_request_seconds_count{path="/graphql",status="400"} 2');
    expect(text).toContain('huiyin_refusals_total{code="BAD_REQUEST"} 1');
    expect(text).toContain('huiyin_refusals_total{code="TOO_COMPLEX"} 1');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).toMatch(/huiyin_connections\{role="tenant",state="idle"\} [1-9]/);
    expect(text).toContain('huiyin_connections{role="county",state="busy"} 0');
    expect(text).toContain('huiyin_turns_waiting 0');
    expect(text).toContain('huiyin_imports{state="running"} 0');
    for (const word of secret) expect(text).not.toContain(word);
  });

  it('are not told on the public port', async () => {
    expect(await (await fetch(`${world.url}/metrics`)).text()).not.toContain('huiyin_request_seconds');
  });

  it('are not kept unless they are wanted', async () => {
    const without = await World.open();
    expect(without.app.metrics).toBeNull();
    await without.close();
  });
});
