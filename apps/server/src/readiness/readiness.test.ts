import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aContact } from '../public-contacts/public-contact.fixture';
import { openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const READINESS = '{ readiness { tenantId name kind open points { point met missing } } }';

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;
let school: TestTenant;
let admin: TestPerson;

beforeAll(async () => {
  world = await World.open();
  county = await world.county();
  [town, school] = [await county.tenant(), await county.tenant('SCHOOL')];
  admin = await town.as('TENANT_ADMIN');
});
afterAll(() => world.close());

type Row = { tenantId: string; open: number; points: { point: string; met: boolean; missing: string[] }[] };
const readinessOf = async (person: TestPerson): Promise<Row[]> => (await person.run(READINESS)).readiness;
const unmet = async (): Promise<Record<string, string[]>> => {
  const [own] = await readinessOf(admin);
  return Object.fromEntries(
    (own as Row).points.filter(({ met }) => !met).map(({ point, missing }) => [point, missing]),
  );
};
const idOf = async (person: TestPerson, query: string, input: object): Promise<string> => {
  const data = await person.run(
    `mutation ($input: ${query[0]?.toUpperCase()}${query.slice(1)}Input!) { ${query}(input: $input) { id } }`,
    { input },
  );
  return data[query].id;
};

describe('a township that is set up step by step', () => {
  it('is told at first of everything that is empty', async () => {
    expect(await unmet()).toEqual({
      CLERK: [],
      GROUP: [],
      TOPICS: [],
      CONTACTS: ['地址', '接待场所', '公开电话', '办公时间', '接待日安排', '网上信访接收人'],
      PORTAL: [],
    });
    const [own] = await readinessOf(admin);
    expect(own?.open).toBe(5);
  });

  it('and in English, if one reads that', async () => {
    const english = admin.twin(undefined, { 'accept-language': 'en' });
    const { readiness } = await english.run(READINESS);
    const contacts = readiness[0].points.find(({ point }: { point: string }) => point === 'CONTACTS');
    expect(contacts.missing).toContain('reception place');
  });

  it('misses an information officer in each village that has none who can sign in', async () => {
    const [covered, bare, kept] = await Promise.all(
      ['石桥村', '大塘村', '撤并村'].map((name) => idOf(admin, 'createUnit', { name, kind: 'VILLAGE' })),
    );
    await admin.run('mutation ($input: RetireUnitInput!) { retireUnit(input: $input) { id } }', {
      input: { id: kept },
    });
    const appoint = (name: string, unitId: string | undefined): Promise<string> =>
      idOf(admin, 'createOfficial', { name, post: '信息员', unitId });
    const officers = [await appoint('何春燕', covered), await appoint('严明', bare)];
    for (const [i, unitId] of [covered, bare].entries())
      await idOf(admin, 'appointInformationOfficer', {
        unitId,
        officialId: officers[i],
        fromOn: '2026-01-01',
      });
    expect((await unmet())['INFORMATION_OFFICERS']).toEqual(['大塘村', '石桥村']);
    await idOf(admin, 'createAccount', {
      name: 'chunyan',
      officialId: officers[0],
      roles: ['INFORMATION_OFFICER'],
    });
    const account = await idOf(admin, 'createAccount', {
      name: 'yanming',
      officialId: officers[1],
      roles: ['INFORMATION_OFFICER'],
    });
    expect(await unmet()).not.toHaveProperty('INFORMATION_OFFICERS');
    await admin.run('mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { id } }', {
      input: { id: account, roles: ['HANDLER'] },
    });
    expect((await unmet())['INFORMATION_OFFICERS']).toEqual(['大塘村']);
  });

  it('misses head, director and phone of a group, once there is one, and as of today', async () => {
    const groupId = await idOf(admin, 'createLeadershipGroup', {
      name: '信访工作领导小组',
      foundedOn: '2020-01-01',
    });
    expect(await unmet()).toMatchObject({
      HEAD: ['信访工作领导小组'],
      DIRECTOR: ['信访工作领导小组'],
      OFFICE_PHONE: ['信访工作领导小组'],
    });
    const { officialId } = await town.as('LEADER', '方惠民');
    const post = { groupId, officialId, position: 'HEAD', fromOn: '2020-01-01' };
    const appointed = await idOf(admin, 'appointLeader', post);
    expect(await unmet()).not.toHaveProperty('HEAD');
    await admin.run(
      'mutation ($input: EndLeadershipPostInput!) { endLeadershipPost(input: $input) { id } }',
      {
        input: { id: appointed, untilOn: '2021-01-01' },
      },
    );
    expect((await unmet())['HEAD']).toEqual(['信访工作领导小组']);
  });

  it('is open to the public only when the statutory contacts are complete', async () => {
    const { publicContacts } = await admin.run('{ publicContacts { nodes { id } } }');
    const input = { id: publicContacts.nodes[0].id };
    const open = 'mutation ($input: OpenPortalInput!) { openPortal(input: $input) { id } }';
    expect(await admin.refused(open, { input })).toBe('REQUIRED');
    const { officialId: receiverId } = await town.as('HANDLER');
    const contact = { ...aContact(town.code), privacyNotice: undefined, receiverId };
    await idOf(admin, 'updatePublicContact', { ...input, ...contact });
    // complete, and yet nobody could take in what comes
    const { errors } = await admin.send(open, { input });
    expect(errors?.[0]?.message).toContain('能登录的信访办账号');
    const clerk = await town.as('CLERK');
    await openPortalOf(town, clerk);
    const left = await unmet();
    for (const point of ['CLERK', 'CONTACTS', 'PORTAL']) expect(left).not.toHaveProperty(point);
  });
});

it('a county with subjects lacks none, in any of its offices', async () => {
  const manager = await county.office.as('COUNTY_ADMIN');
  await manager.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
    input: { tenantId: county.office.tenantId },
  });
  await idOf(manager, 'installDefaultTopics', {});
  expect(await unmet()).not.toHaveProperty('TOPICS');
});

describe('who sees it', () => {
  it('a county sees all its tenants that are active, a tenant itself alone', async () => {
    const supervisor = await county.office.as('COUNTY_SUPERVISOR');
    const all = (await readinessOf(supervisor)).map(({ tenantId }) => tenantId);
    expect(all.toSorted()).toEqual([county.office.tenantId, school.tenantId, town.tenantId].toSorted());
    const schools = await readinessOf(await school.as('TENANT_ADMIN'));
    expect(schools.map(({ tenantId }) => tenantId)).toEqual([school.tenantId]);
    expect(schools[0]?.points.map(({ point }) => point)).not.toContain('INFORMATION_OFFICERS');
  });

  it('neither clerks nor handlers are asked to set up their office', async () => {
    for (const role of ['CLERK', 'HANDLER', 'INFORMATION_OFFICER', 'AUDITOR'] as const)
      expect(await (await town.as(role)).refused(READINESS)).toBe('FORBIDDEN');
    expect(await readinessOf(await town.as('LEADER'))).toHaveLength(1);
  });
});
