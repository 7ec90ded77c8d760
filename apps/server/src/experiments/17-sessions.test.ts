import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { createApp, type App } from '../app';
import { Database } from '../db/database';
import { aPetition, REGISTER } from '../petitions/petition.fixture';
import { entities } from '../rooms';
import type { Visitor } from '../testing/visitor';
import { World, type TestPerson, type TestTenant } from '../testing/world';

/** How long a second server may go on believing in what the first has ended, in ms. */
const FELT_WITHIN = 1000;
const WHO = '{ viewer { name permissions } }';

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;
let admin: TestPerson;
let other: { app: App; db: Database; url: string };
const logged: string[] = [];

beforeAll(async () => {
  world = await World.open();
  county = await world.county();
  town = await county.tenant();
  admin = await town.as('TENANT_ADMIN');
  other = await openBeside();
});
afterAll(async () => {
  await other.app.stop();
  await world.close();
});

/** A second server on the same database, with pools and beliefs of its own. It logs all it ever would. */
async function openBeside(): Promise<typeof other> {
  const { config } = world;
  const logger = pino({ level: 'trace' }, { write: (line) => void logged.push(line) });
  const db = await Database.open({
    databaseUrl: config.databaseUrl as string,
    masterKey: config.masterKey,
    entities,
    logger,
  });
  const app = await createApp(config, db, logger);
  await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
  return { app, db, url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}` };
}

const act = (person: Visitor, name: string, input: object, fields = '{ id }'): Promise<unknown> =>
  person.run(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) ${fields} }`,
    {
      input,
    },
  );
const isIn = async (visitor: Visitor): Promise<boolean> => (await visitor.send(WHO)).data?.viewer != null;
const mayRegister = async (visitor: Visitor): Promise<boolean> =>
  (await visitor.run(WHO)).viewer.permissions.includes('petition.register');
const mayWrite = async (visitor: Visitor): Promise<boolean> => {
  const { errors } = await visitor.send(REGISTER, { input: aPetition() });
  if (errors) expect(errors[0]?.extensions.code).toBe('TENANT_SUSPENDED');
  return errors === undefined;
};

/** Ends something at the first server; both must have believed in it, and neither may afterwards. */
async function expectEnded(
  person: Visitor,
  holds: (visitor: Visitor) => Promise<boolean>,
  end: () => Promise<unknown>,
): Promise<void> {
  const there = person.twin(other.url);
  expect([await holds(person), await holds(there)]).toEqual([true, true]);
  await end();
  const ended = Date.now();
  expect(await holds(person)).toBe(false);
  let sent = Date.now();
  while (await holds(there)) {
    expect(sent - ended).toBeLessThan(FELT_WITHIN);
    await sleep(20);
    sent = Date.now();
  }
}

describe('of two servers on one database', () => {
  it('both feel that somebody signed out', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => town.as('CLERK')));
    await Promise.all(
      people.map(async (person) => {
        const thief = person.twin();
        await expectEnded(thief, isIn, () => person.run('mutation { signOut }'));
      }),
    );
  });

  it('both feel that a session was revoked', async () => {
    const person = await town.as('CLERK');
    const thief = person.twin();
    const { viewer } = await person.run('{ viewer { sessions { id current } } }');
    const { id } = viewer.sessions.find(({ current }: { current: boolean }) => current);
    await expectEnded(thief, isIn, () =>
      person.run('mutation ($id: ID!) { revokeSession(id: $id) }', { id }),
    );
  });

  it('both feel that an account was disabled, or its password reset', async () => {
    for (const verb of ['disableAccount', 'resetPassword']) {
      const person = await town.as('CLERK');
      await expectEnded(person, isIn, () => act(admin, verb, { id: person.accountId, version: 1 }));
    }
  });

  it('both feel that roles were changed', async () => {
    const person = await town.as('CLERK');
    await expectEnded(person, mayRegister, () =>
      act(admin, 'updateAccount', { id: person.accountId, version: 1, roles: ['AUDITOR'] }),
    );
  });

  it('both feel that a tenant was suspended', async () => {
    const place = await county.tenant();
    const person = await place.as('CLERK');
    const overseer = await county.office.as('COUNTY_ADMIN');
    await expectEnded(person, mayWrite, () =>
      act(overseer, 'suspendTenant', { id: place.tenantId, version: 1, reason: '撤并' }),
    );
  });

  it('the log of one that lost its database holds no session key', async () => {
    const person = (await town.as('CLERK')).twin(other.url);
    await other.db.close();
    expect(await person.refused(WHO)).toBe('UNAVAILABLE');
    const token = person.credentials.split(/[=.:]/).at(-1) as string;
    expect(token.length).toBeGreaterThan(30);
    expect(logged.join('')).toContain('database unavailable');
    expect(logged.join('')).not.toContain(token);
  });
});
