import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SESSION_ABSOLUTE_MINUTES, SESSION_IDLE_MINUTES } from '@huiyin/domain';
import pino from 'pino';
import { createApp } from '../app';
import type { Config } from '../config';
import { Visitor } from '../testing/visitor';
import { PASSWORD, World, type TestPerson, type TestTenant } from '../testing/world';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) }';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
const ENTER = 'mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }';
const REVOKE = 'mutation ($id: ID!) { revokeSession(id: $id) }';
const VIEWER = `{ viewer { id name roles permissions mustChangePassword countyStaff countyName
  home { id } workplace { id name } sessions { id current userAgent address } } }`;
const CREATE_UNIT = 'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id tenant { id } } }';
const NEXT = 'a better horse and battery';

let world: World;
let office: TestTenant;
let town: TestTenant;
let stranger: TestTenant;

beforeAll(async () => {
  world = await World.open({ trustProxy: 1 });
  const county = await world.county();
  office = county.office;
  town = await county.tenant();
  stranger = await (await world.county()).tenant();
});
afterAll(() => world.close());

let lastAddress = 0;
/** Somebody at an address of their own, so that one test's wrong guesses do not slow down another's. */
const newcomer = (): Visitor => {
  lastAddress += 1;
  return new Visitor(world.url, { 'x-forwarded-for': `198.51.100.${lastAddress}` });
};

const nameOf = async (person: Visitor): Promise<string> =>
  (await person.run('{ viewer { name } }')).viewer.name;
const credentials = (name: string, password = PASSWORD, tenantCode = town.code) => ({
  input: { tenantCode, name, password },
});
const isSignedIn = async (visitor: Visitor): Promise<boolean> =>
  (await visitor.run('{ viewer { id } }')).viewer !== null;

/** A second sign-in of the same person. */
async function again(name: string, password = PASSWORD): Promise<Visitor> {
  const visitor = newcomer();
  await visitor.run(SIGN_IN, credentials(name, password));
  return visitor;
}

/** Moves a moment of all the person's sessions, behind the keeper's back. */
async function age(person: TestPerson, change: string): Promise<void> {
  await world.db.write(town, (tx) =>
    tx.query(`update sessions set ${change} where county_id = $1 and tenant_id = $2 and account_id = $3`, [
      town.countyId,
      town.tenantId,
      person.accountId,
    ]),
  );
  world.app.services.sessions.forget();
}

describe('signing in', () => {
  it('shows who one is, and nothing to somebody who has not signed in', async () => {
    const clerk = await town.as('CLERK');
    const { viewer } = await clerk.run(VIEWER);
    expect(viewer).toMatchObject({
      roles: ['CLERK'],
      countyStaff: false,
      mustChangePassword: false,
      home: { id: town.tenantId },
      workplace: { id: town.tenantId },
    });
    expect(viewer.permissions).toContain('petition.register');
    expect(viewer.permissions).not.toContain('account.manage');
    expect((await newcomer().run(VIEWER)).viewer).toBeNull();
  });

  it('forgives blanks and capitals in the tenant code, and blanks around the name', async () => {
    const name = await nameOf(await town.as('CLERK'));
    const visitor = newcomer();
    await visitor.run(SIGN_IN, credentials(` ${name} `, PASSWORD, ` ${town.code.toUpperCase()} `));
    expect(await isSignedIn(visitor)).toBe(true);
  });

  it('answers a wrong password, an unknown name or tenant, and a disabled account alike', async () => {
    const [clerk, gone] = await Promise.all([town.as('CLERK'), town.as('CLERK')]);
    const goneName = await nameOf(gone);
    await world.db.write(town, (tx) =>
      tx.query(
        'update accounts set disabled_at = now() where county_id = $1 and tenant_id = $2 and id = $3',
        [town.countyId, town.tenantId, gone.accountId],
      ),
    );
    const attempts = [
      credentials(await nameOf(clerk), 'not the password'),
      credentials('nobody'),
      credentials(goneName),
      credentials('first', PASSWORD, 'no-such-tenant'),
      credentials('first', 'x'.repeat(2_000)),
      credentials('', ''),
    ];
    const said = attempts.map(async (attempt) => {
      const visitor = newcomer();
      await visitor.refused(SIGN_IN, attempt);
      return [visitor.heard[0], visitor.credentials];
    });
    const answers = await Promise.all(said);
    expect(answers[0]?.[0]).toContain('"code":"BAD_CREDENTIALS"');
    expect(answers).toEqual(attempts.map(() => [answers[0]?.[0], '']));
  });

  it('slows a guesser down, and still lets the owner in from elsewhere', async () => {
    const name = await nameOf(await town.as('CLERK'));
    const guesser = newcomer();
    for (let guess = 0; guess < 4; guess += 1)
      expect(await guesser.refused(SIGN_IN, credentials(name, 'guess'))).toBe('BAD_CREDENTIALS');
    const answer = await guesser.send(SIGN_IN, credentials(name));
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'THROTTLED', seconds: 20 });
    expect(await isSignedIn(await again(name))).toBe(true);
  });
});

describe('the first password', () => {
  it('must be changed before anything else can be done', async () => {
    const admin = await town.as('TENANT_ADMIN');
    const { createAccount } = await admin.run(
      'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { name initialPassword } }',
      { input: { name: '新人', roles: ['TENANT_ADMIN'] } },
    );
    const visitor = await again('新人', createAccount.initialPassword);
    expect((await visitor.run(VIEWER)).viewer.mustChangePassword).toBe(true);
    const input = { name: '某村', kind: 'VILLAGE' };
    expect(await visitor.refused(CREATE_UNIT, { input })).toBe('PASSWORD_CHANGE_REQUIRED');
    expect(await visitor.refused('{ units { totalCount } }')).toBe('PASSWORD_CHANGE_REQUIRED');
    expect(await visitor.refused('{ dashboard { open } }')).toBe('PASSWORD_CHANGE_REQUIRED');
    const current = createAccount.initialPassword;
    expect(await visitor.refused(CHANGE, { input: { current, next: current } })).toBe('WEAK_PASSWORD');
    await visitor.run(CHANGE, { input: { current, next: NEXT } });
    expect((await visitor.run(VIEWER)).viewer.mustChangePassword).toBe(false);
    await visitor.run(CREATE_UNIT, { input });
  });
});

describe('one’s own password', () => {
  it('ends the other sessions and is the one that opens from then on', async () => {
    const here = await town.as('CLERK');
    const name = await nameOf(here);
    const elsewhere = await again(name);
    await here.run(CHANGE, { input: { current: PASSWORD, next: NEXT } });
    expect(await isSignedIn(here)).toBe(true);
    expect(await isSignedIn(elsewhere)).toBe(false);
    expect(await newcomer().refused(SIGN_IN, credentials(name))).toBe('BAD_CREDENTIALS');
    expect(await isSignedIn(await again(name, NEXT))).toBe(true);
  });

  it('is asked for again, and has its least length', async () => {
    const clerk = await town.as('CLERK');
    expect(await clerk.refused(CHANGE, { input: { current: 'wrong', next: NEXT } })).toBe('BAD_CREDENTIALS');
    expect(await clerk.refused(CHANGE, { input: { current: PASSWORD, next: 'eleven char' } })).toBe(
      'WEAK_PASSWORD',
    );
    expect(await newcomer().refused(CHANGE, { input: { current: PASSWORD, next: NEXT } })).toBe(
      'UNAUTHENTICATED',
    );
  });
});

describe('sessions', () => {
  it('are listed to their owner, who can end each', async () => {
    const here = await town.as('CLERK');
    const elsewhere = await again(await nameOf(here));
    const { sessions } = (await here.run(VIEWER)).viewer;
    expect(sessions.map(({ current }: { current: boolean }) => current).sort()).toEqual([false, true]);
    const other = sessions.find(({ current }: { current: boolean }) => !current);
    expect(other.address).toMatch(/^198\.51\.100\./);
    await here.run(REVOKE, { id: other.id });
    expect(await isSignedIn(elsewhere)).toBe(false);
  });

  it('are nobody else’s to end', async () => {
    const [mine, colleague, outsider] = await Promise.all([
      town.as('CLERK'),
      town.as('TENANT_ADMIN'),
      stranger.as('TENANT_ADMIN'),
    ]);
    const { id } = (await mine.run(VIEWER)).viewer.sessions[0];
    expect(await colleague.refused(REVOKE, { id })).toBe('NOT_FOUND');
    expect(await outsider.refused(REVOKE, { id })).toBe('NOT_FOUND');
    expect(await isSignedIn(mine)).toBe(true);
  });

  it('end at sign-out, also for who copied the cookie', async () => {
    const clerk = await town.as('CLERK');
    const thief = clerk.twin();
    expect(await isSignedIn(thief)).toBe(true);
    await clerk.run('mutation { signOut }');
    expect(await isSignedIn(thief)).toBe(false);
    expect(clerk.credentials).toBe('__Host-huiyin=');
  });

  it.each([
    ['after the idle time', `last_seen_at = now() - interval '${SESSION_IDLE_MINUTES + 1} minutes'`, false],
    ['not before it', `last_seen_at = now() - interval '${SESSION_IDLE_MINUTES - 1} minutes'`, true],
    ['at the absolute end, however busy', 'expires_at = now()', false],
  ])('end %s', async (_, change, open) => {
    const clerk = await town.as('CLERK');
    await age(clerk, change);
    expect(await isSignedIn(clerk)).toBe(open);
  });

  it('live as long as they are used, up to the absolute end', async () => {
    const clerk = await town.as('CLERK');
    await age(clerk, `last_seen_at = now() - interval '20 minutes'`);
    await isSignedIn(clerk);
    const [[seen, lasts] = []] = await world.db.read(town, {
      text: `select (now() - last_seen_at < interval '1 minute')::text, round(extract(epoch from expires_at - created_at) / 60)::text
               from sessions where county_id = $1 and tenant_id = $2 and account_id = $3`,
      values: [town.countyId, town.tenantId, clerk.accountId],
    });
    expect([seen, Number(lasts)]).toEqual(['true', SESSION_ABSOLUTE_MINUTES]);
  });
});

describe('the cookies of session and device', () => {
  /** The same house under another address. */
  async function cookiesAt(publicUrl: string): Promise<string[]> {
    const config: Config = { ...world.config, publicUrl };
    const app = await createApp(config, world.db, pino({ level: 'silent' }));
    await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
    try {
      const response = await fetch(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: SIGN_IN, variables: credentials('first') }),
      });
      return response.headers.getSetCookie();
    } finally {
      await app.stop();
    }
  }

  it.each(['https://xinfang.example.cn', 'http://localhost:4000', 'http://127.0.0.1:4000'])(
    'are bound to the host and secure at %s, and the device’s says nothing of who signed in',
    async (publicUrl) => {
      expect(await cookiesAt(publicUrl)).toEqual([
        expect.stringMatching(/^__Host-huiyin=[^;]+; Path=\/; HttpOnly; SameSite=Strict; Secure$/),
        '__Host-huiyin-staff=1; Path=/; HttpOnly; SameSite=Strict; Max-Age=34560000; Secure',
      ]);
    },
  );

  it('are plain at an address that browsers keep no secure cookies for', async () => {
    expect(await cookiesAt('http://192.168.1.10:4000')).toEqual([
      expect.stringMatching(/^huiyin=[^;]+; Path=\/; HttpOnly; SameSite=Strict$/),
      'huiyin-staff=1; Path=/; HttpOnly; SameSite=Strict; Max-Age=34560000',
    ]);
  });
});

describe('county staff', () => {
  const units = async (person: Visitor): Promise<Set<string>> => {
    const { nodes } = (await person.run('{ units { nodes { tenant { id } } } }')).units;
    return new Set(nodes.map(({ tenant }: { tenant: { id: string } }) => tenant.id));
  };

  it('read their county, enter one tenant to write there, and leave it', async () => {
    const admin = await office.as('COUNTY_ADMIN');
    const input = { name: '督办村', kind: 'VILLAGE' };
    expect((await admin.run(VIEWER)).viewer).toMatchObject({ countyStaff: true, workplace: null });
    expect(await units(admin)).toEqual(new Set([office.tenantId, town.tenantId]));
    expect(await admin.refused(CREATE_UNIT, { input })).toBe('ENTER_TENANT_FIRST');

    await admin.run(ENTER, { input: { tenantId: town.tenantId } });
    expect((await admin.run(VIEWER)).viewer.workplace).toEqual({ id: town.tenantId, name: `${town.code}镇` });
    expect(await units(admin)).toEqual(new Set([town.tenantId]));
    expect((await admin.run(CREATE_UNIT, { input })).createUnit.tenant.id).toBe(town.tenantId);

    await admin.run('mutation { leaveTenant }');
    expect((await admin.run(VIEWER)).viewer.workplace).toBeNull();
    expect(await admin.refused(CREATE_UNIT, { input })).toBe('ENTER_TENANT_FIRST');
  });

  it('carry no more rights into a tenant than their own', async () => {
    const supervisor = await office.as('COUNTY_SUPERVISOR');
    await supervisor.run(ENTER, { input: { tenantId: town.tenantId } });
    expect(await supervisor.refused(CREATE_UNIT, { input: { name: '某村', kind: 'VILLAGE' } })).toBe(
      'FORBIDDEN',
    );
  });

  it('enter tenants of their own county alone; a tenant’s people enter none', async () => {
    const [admin, clerk] = await Promise.all([office.as('COUNTY_ADMIN'), town.as('CLERK')]);
    const unknown = { input: { tenantId: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3' } };
    expect(await admin.refused(ENTER, { input: { tenantId: stranger.tenantId } })).toBe('NOT_FOUND');
    expect(await admin.refused(ENTER, unknown)).toBe('NOT_FOUND');
    expect(await clerk.refused(ENTER, { input: { tenantId: town.tenantId } })).toBe('FORBIDDEN');
    expect(await clerk.refused('mutation { leaveTenant }')).toBe('FORBIDDEN');
    expect((await admin.run(VIEWER)).viewer.workplace).toBeNull();
  });

  it('entering is written in the log of the tenant that is entered', async () => {
    const [admin, auditor] = await Promise.all([office.as('COUNTY_ADMIN'), town.as('AUDITOR')]);
    await admin.run(ENTER, { input: { tenantId: town.tenantId } });
    const { auditEntries } = await auditor.run(
      '{ auditEntries(first: 1, action: "enterTenant") { nodes { actorName } } }',
    );
    expect(auditEntries.nodes).toEqual([{ actorName: 'COUNTY_ADMIN某' }]);
  });
});
