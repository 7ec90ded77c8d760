import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { register } from '../petitions/petition.fixture';
import type { Visitor } from '../testing/visitor';
import { PASSWORD, World, type TestPerson, type TestTenant } from '../testing/world';

const FIELDS =
  'id name roles officialId mustChangePassword disabledAt version initialPassword official { id }';
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${FIELDS} } }`;
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) }';
const ENTER = 'mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }';

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let admin: TestPerson;
/** Everybody who was ever answered, for the last test. */
const audience: Visitor[] = [];

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  [town, school] = await Promise.all([county.tenant(), county.tenant('SCHOOL')]);
  admin = await join(town, 'TENANT_ADMIN');
});
afterAll(() => world.close());

async function join(tenant: TestTenant, role: Parameters<TestTenant['as']>[0]): Promise<TestPerson> {
  const person = await tenant.as(role);
  audience.push(person);
  return person;
}

const act = async (person: Visitor, name: string, input: Record<string, unknown>) =>
  (await person.run(mutation(name), { input }))[name];
const refusal = (person: Visitor, name: string, input: Record<string, unknown>) =>
  person.refused(mutation(name), { input });

let names = 0;
/** A new account of the township, as its administrator makes one. */
const create = (more: Record<string, unknown> = {}) => {
  names += 1;
  return act(admin, 'createAccount', { name: `账号${names}`, roles: ['CLERK'], ...more });
};

async function signIn(name: string, password: string, tenant = town): Promise<Visitor> {
  const visitor = world.visitor();
  audience.push(visitor);
  await visitor.run(SIGN_IN, { input: { tenantCode: tenant.code, name, password } });
  return visitor;
}

const isSignedIn = async (visitor: Visitor): Promise<boolean> =>
  (await visitor.run('{ viewer { id } }')).viewer !== null;

describe('a new account', () => {
  it('has an initial password that opens the door and is told once', async () => {
    const input = { name: '李工', roles: ['HANDLER'], idempotencyKey: 'create-once' };
    const account = await act(admin, 'createAccount', input);
    expect(account).toMatchObject({ name: '李工', roles: ['HANDLER'], mustChangePassword: true });
    expect(account.initialPassword).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    expect(await isSignedIn(await signIn('李工', account.initialPassword))).toBe(true);
    const again = await act(admin, 'createAccount', input);
    expect(again).toEqual({ ...account, initialPassword: null });
    const query = `query ($id: ID!) { account(id: $id) { ${FIELDS} } }`;
    expect((await admin.run(query, { id: account.id })).account).toEqual({
      ...account,
      initialPassword: null,
    });
  });

  it('belongs to at most one official, of the same tenant', async () => {
    const input = { name: '另一个账号', roles: ['CLERK'] };
    const taken = (await join(town, 'CLERK')).officialId;
    const foreign = (await join(school, 'CLERK')).officialId;
    expect(await refusal(admin, 'createAccount', { ...input, officialId: taken })).toBe('DUPLICATE');
    expect(await refusal(admin, 'createAccount', { ...input, officialId: foreign })).toBe('NOT_FOUND');
    const { createOfficial } = await admin.run(
      'mutation ($input: CreateOfficialInput!) { createOfficial(input: $input) { id } }',
      { input: { name: '张三', post: '主任' } },
    );
    const account = await act(admin, 'createAccount', { ...input, officialId: createOfficial.id });
    expect(account.official).toEqual({ id: createOfficial.id });
  });

  it.each([
    ['a name that is taken', { name: 'first' }, 'DUPLICATE'],
    ['no name', { name: ' ' }, 'REQUIRED'],
    ['a name of one character', { name: '李' }, 'INVALID'],
    ['a name of 41 characters', { name: '李'.repeat(41) }, 'INVALID'],
    ['no role', { roles: [] }, 'REQUIRED'],
    ['a county role', { roles: ['CLERK', 'COUNTY_SUPERVISOR'] }, 'INVALID'],
  ])('is refused with %s', async (_, more, code) => {
    expect(await refusal(admin, 'createAccount', { name: '新账号', roles: ['CLERK'], ...more })).toBe(code);
  });

  it('may have the name of somebody in another tenant', async () => {
    const { name } = await create();
    const elsewhere = await join(school, 'TENANT_ADMIN');
    expect((await act(elsewhere, 'createAccount', { name, roles: ['CLERK'] })).name).toBe(name);
  });
});

describe('roles', () => {
  it('take effect at once, in open sessions too', async () => {
    const clerk = await join(town, 'CLERK');
    expect(await clerk.refused('{ accounts { totalCount } }')).toBe('FORBIDDEN');
    await act(admin, 'updateAccount', { id: clerk.accountId, roles: ['TENANT_ADMIN'] });
    expect((await clerk.run('{ accounts { totalCount } }')).accounts.totalCount).toBeGreaterThan(1);
    await act(admin, 'updateAccount', { id: clerk.accountId, roles: ['CLERK'] });
    expect(await clerk.refused('{ accounts { totalCount } }')).toBe('FORBIDDEN');
  });

  it('of the county are given in its office by its administrators alone', async () => {
    const [county, officeAdmin] = await Promise.all([
      join(office, 'COUNTY_ADMIN'),
      join(office, 'TENANT_ADMIN'),
    ]);
    const input = { name: '督查员', roles: ['COUNTY_SUPERVISOR'] };
    expect(await refusal(officeAdmin, 'createAccount', input)).toBe('INVALID');
    await county.run(ENTER, { input: { tenantId: town.tenantId } });
    expect(await refusal(county, 'createAccount', input)).toBe('INVALID');
    await county.run(ENTER, { input: { tenantId: office.tenantId } });
    expect((await act(county, 'createAccount', input)).roles).toEqual(['COUNTY_SUPERVISOR']);
  });

  it('of the county protect their holders from the office’s own administrator', async () => {
    const [county, officeAdmin] = await Promise.all([
      join(office, 'COUNTY_ADMIN'),
      join(office, 'TENANT_ADMIN'),
    ]);
    const id = county.accountId;
    expect(await refusal(officeAdmin, 'resetPassword', { id })).toBe('INVALID');
    expect(await refusal(officeAdmin, 'disableAccount', { id })).toBe('INVALID');
    expect(await refusal(officeAdmin, 'enableAccount', { id })).toBe('INVALID');
    expect(await refusal(officeAdmin, 'updateAccount', { id, roles: ['CLERK'] })).toBe('INVALID');
    expect(await isSignedIn(county)).toBe(true);
  });

  it('of the county, once lost, leave no foot in the tenant that was entered', async () => {
    const [county, leaving] = await Promise.all([
      join(office, 'COUNTY_ADMIN'),
      join(office, 'COUNTY_SUPERVISOR'),
    ]);
    await leaving.run(ENTER, { input: { tenantId: town.tenantId } });
    await county.run(ENTER, { input: { tenantId: office.tenantId } });
    await act(county, 'updateAccount', { id: leaving.accountId, roles: ['CLERK'] });
    const { nodes } = (await leaving.run('{ units { nodes { tenant { id } } } }')).units;
    expect(nodes).toEqual([{ tenant: { id: office.tenantId } }]);
    expect((await leaving.run('{ viewer { workplace { id } } }')).viewer.workplace.id).toBe(office.tenantId);
  });

  it('may not all be taken away', async () => {
    const { id } = await create();
    expect(await refusal(admin, 'updateAccount', { id, roles: [] })).toBe('REQUIRED');
    expect((await act(admin, 'updateAccount', { id, roles: ['CLERK', 'CLERK'] })).roles).toEqual(['CLERK']);
  });
});

describe('resetting a password', () => {
  it('ends every session and tells a new initial one, once', async () => {
    const clerk = await join(town, 'CLERK');
    const { name } = (await clerk.run('{ viewer { name } }')).viewer;
    const input = { id: clerk.accountId, idempotencyKey: 'reset-once' };
    const { initialPassword, mustChangePassword } = await act(admin, 'resetPassword', input);
    expect(mustChangePassword).toBe(true);
    expect(await isSignedIn(clerk)).toBe(false);
    const credentials = { tenantCode: town.code, name, password: PASSWORD };
    expect(await world.visitor().refused(SIGN_IN, { input: credentials })).toBe('BAD_CREDENTIALS');
    expect(await isSignedIn(await signIn(name, initialPassword))).toBe(true);
    expect((await act(admin, 'resetPassword', input)).initialPassword).toBeNull();
    expect(await isSignedIn(await signIn(name, initialPassword))).toBe(true);
  });
});

describe('disabling', () => {
  it('is felt at once, and undone by enabling', async () => {
    const clerk = await join(town, 'CLERK');
    const { name } = (await clerk.run('{ viewer { name } }')).viewer;
    const input = { id: clerk.accountId };
    expect((await act(admin, 'disableAccount', input)).disabledAt).not.toBeNull();
    expect(await isSignedIn(clerk)).toBe(false);
    expect(await clerk.refused('{ units { totalCount } }')).toBe('UNAUTHENTICATED');
    expect(await refusal(admin, 'disableAccount', input)).toBe('WRONG_STATE');
    expect((await act(admin, 'enableAccount', input)).disabledAt).toBeNull();
    expect(await isSignedIn(clerk)).toBe(false);
    expect(await isSignedIn(await signIn(name, PASSWORD))).toBe(true);
    expect(await refusal(admin, 'enableAccount', input)).toBe('WRONG_STATE');
  });

  it('waits until what is in hand was handed over; a reset ends the sessions meanwhile', async () => {
    const [clerk, handler] = [await join(town, 'CLERK'), await join(town, 'HANDLER')];
    const { id: petitionId } = await register(clerk, { firstAskedId: handler.officialId });
    const id = handler.accountId;
    const { errors } = await admin.send(mutation('disableAccount'), { input: { id } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ACCOUNT_HOLDS', held: 'HELD_MATTERS=1' });
    expect(errors?.[0]?.message).toContain('重置密码');
    expect(await isSignedIn(handler)).toBe(true);

    await act(admin, 'resetPassword', { id });
    expect(await isSignedIn(handler)).toBe(false);
    const owner = async () =>
      (await clerk.run('query ($id: ID!) { petition(id: $id) { owner { id } } }', { id: petitionId }))
        .petition.owner.id;
    expect(await owner()).toBe(handler.officialId);

    await clerk.run(
      'mutation ($input: HandOverPetitionsInput!) { handOverPetitions(input: $input) { id } }',
      { input: { fromId: handler.officialId, toId: clerk.officialId, reason: '账号停用' } },
    );
    expect((await act(admin, 'disableAccount', { id })).disabledAt).not.toBeNull();
  });

  it('is refused for one’s own account', async () => {
    expect(await refusal(admin, 'disableAccount', { id: admin.accountId })).toBe('INVALID');
  });
});

describe('every verb', () => {
  it.each([
    ['createAccount', { name: '不许', roles: ['CLERK'] }],
    ['updateAccount', { roles: ['CLERK'] }],
    ['resetPassword', {}],
    ['disableAccount', {}],
    ['enableAccount', {}],
  ])('%s is for administrators, inside their tenant, on the version they saw', async (name, more) => {
    const { id } = await create();
    const input = name === 'createAccount' ? more : { id, ...more };
    const others = [join(town, 'CLERK'), join(town, 'AUDITOR'), join(office, 'COUNTY_SUPERVISOR')];
    for (const other of await Promise.all(others))
      expect(await refusal(other, name, input)).toBe('FORBIDDEN');
    expect(await refusal(world.visitor(), name, input)).toBe('UNAUTHENTICATED');
    expect(await refusal(await join(office, 'COUNTY_ADMIN'), name, input)).toBe('ENTER_TENANT_FIRST');
    if (name === 'createAccount') return;
    expect(await refusal(await join(school, 'TENANT_ADMIN'), name, input)).toBe('NOT_FOUND');
    expect(await refusal(admin, name, { ...input, version: 7 })).toBe('STALE_VERSION');
  });
});

describe('the list', () => {
  it('holds the accounts of one’s own tenant, found by a part of the name', async () => {
    const { id, name } = await create({ name: '档案员王' });
    const query = 'query ($s: String) { accounts(search: $s) { totalCount nodes { id name } } }';
    expect((await admin.run(query, { s: '案员' })).accounts).toEqual({
      totalCount: 1,
      nodes: [{ id, name }],
    });
    const auditor = await join(town, 'AUDITOR');
    expect((await auditor.run(query, { s: '案员' })).accounts.totalCount).toBe(1);
    const neighbour = await join(school, 'TENANT_ADMIN');
    expect((await neighbour.run(query, { s: '案员' })).accounts.totalCount).toBe(0);
    const one = 'query ($id: ID!) { account(id: $id) { id } }';
    expect((await neighbour.run(one, { id })).account).toBeNull();
    const county = await join(office, 'COUNTY_SUPERVISOR');
    expect((await county.run(one, { id })).account).toEqual({ id });
  });
});

describe('the last administrator', () => {
  const accountOf = async (person: Visitor, name: string): Promise<string> =>
    (
      await person.run('query ($s: String) { accounts(search: $s) { nodes { id name } } }', { s: name })
    ).accounts.nodes.find((account: { name: string }) => account.name === name).id;

  it.each([
    ['a tenant', 'TENANT_ADMIN'],
    ['the county', 'COUNTY_ADMIN'],
  ] as const)('of %s neither lays the role down nor is disabled, until another has it', async (_, role) => {
    const county = await world.county();
    const tenant = role === 'COUNTY_ADMIN' ? county.office : await county.tenant();
    const [one, two] = [await join(tenant, role), await join(tenant, role)];
    if (role === 'COUNTY_ADMIN')
      for (const person of [one, two]) await person.run(ENTER, { input: { tenantId: tenant.tenantId } });
    for (const id of [await accountOf(one, 'first'), two.accountId]) await act(one, 'disableAccount', { id });
    const { errors } = await one.send(mutation('updateAccount'), {
      input: { id: one.accountId, roles: ['CLERK'] },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LAST_ADMINISTRATOR', role });
    expect(errors?.[0]?.message).toContain('请先给另一个账号');
    await act(one, 'updateAccount', { id: one.accountId, roles: [role, 'CLERK'] });
    await act(one, 'enableAccount', { id: two.accountId });
    await act(one, 'updateAccount', { id: one.accountId, roles: ['CLERK'] });
    expect(await refusal(one, 'updateAccount', { id: two.accountId, roles: ['CLERK'] })).toBe('FORBIDDEN');
  });

  it('is not disabled by the county either; of two who drop each other at once one stays', async () => {
    const county = await world.county();
    const tenant = await county.tenant();
    const above = await join(county.office, 'COUNTY_ADMIN');
    await above.run(ENTER, { input: { tenantId: tenant.tenantId } });
    const first = await accountOf(above, 'first');
    expect(await refusal(above, 'disableAccount', { id: first })).toBe('LAST_ADMINISTRATOR');
    const second = await join(tenant, 'TENANT_ADMIN');
    const answers = await Promise.all(
      [first, second.accountId].map((id) => above.send(mutation('disableAccount'), { input: { id } })),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE');
    expect(codes.toSorted()).toEqual(['DONE', 'LAST_ADMINISTRATOR']);
  });
});

it('no answer of all these ever held a password hash', async () => {
  expect(await admin.refused('{ accounts { nodes { passwordHash } } }')).toBe('BAD_REQUEST');
  const heard = audience.flatMap((visitor) => visitor.heard).join('\n');
  expect(heard.length).toBeGreaterThan(1_000);
  expect(heard).not.toContain('$argon2');
});
