import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { beijingDate } from '@huiyin/domain';
import { aPost } from '../leadership-groups/leadership-group.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { PASSWORD, World, type TestPerson, type TestTenant } from '../testing/world';

const FIELDS = 'id name post phone unitId unit { id } retiredAt version';
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${FIELDS} } }`;
const LIST = `query ($search: String, $unitId: ID, $includeRetired: Boolean) {
  officials(search: $search, unitId: $unitId, includeRetired: $includeRetired, sort: NAME) { totalCount nodes { ${FIELDS} } } }`;

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let admin: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  [town, school] = await Promise.all([county.tenant(), county.tenant('SCHOOL')]);
  admin = await town.as('TENANT_ADMIN');
});
afterAll(() => world.close());

const act = async (name: string, input: Record<string, unknown>, who = admin) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: Record<string, unknown>, who = admin) =>
  who.refused(mutation(name), { input });
const list = async (variables: Record<string, unknown>, who = admin) =>
  (await who.run(LIST, variables)).officials;

describe('an official', () => {
  it('is entered with or without a unit, found by name or post, and changed', async () => {
    const input = { name: '周建国', post: '水利站站长', phone: '0817-1234567', unitId: town.unitId };
    const official = await act('createOfficial', input);
    expect(official).toMatchObject({ ...input, unit: { id: town.unitId }, version: 1, retiredAt: null });
    for (const search of ['建国', '水利站'])
      expect((await list({ search, unitId: town.unitId })).nodes).toEqual([official]);
    const changed = await act('updateOfficial', { id: official.id, post: '副镇长', phone: '', unitId: null });
    expect(changed).toMatchObject({ name: '周建国', post: '副镇长', phone: null, unit: null, version: 2 });
  });

  it.each([
    ['no name', { name: ' ' }, 'REQUIRED'],
    ['no post', { post: '' }, 'REQUIRED'],
    ['a name of 51 characters', { name: '周'.repeat(51) }, 'INVALID'],
    ['a unit nobody knows', { unitId: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3' }, 'NOT_FOUND'],
  ])('is refused with %s', async (_, more, code) => {
    expect(await refusal('createOfficial', { name: '某人', post: '干事', ...more })).toBe(code);
  });

  it('does not serve in a unit of another tenant', async () => {
    const input = { name: '某人', post: '干事', unitId: school.unitId };
    expect(await refusal('createOfficial', input)).toBe('NOT_FOUND');
  });

  it('leaves once, when nothing waits for them as owner or as responsible', async () => {
    const [clerk, leader] = await Promise.all([town.as('CLERK'), town.as('LEADER')]);
    const inputs = inputsOf(town, leader, leader);
    const { id } = await act('createOfficial', { name: '将离任', post: '干事' });
    const petition = await register(clerk, { firstAskedId: id });
    expect(await refusal('retireOfficial', { id })).toBe('IN_USE');
    await clerk.run(verb('withdrawPetition'), { input: { id: petition.id, ...inputs['withdrawPetition'] } });
    expect(await refusal('retireOfficial', { id })).toBe('IN_USE');
    await clerk.run(verb('closePetition'), { input: { id: petition.id } });
    const assigned = await register(clerk);
    await clerk.run(verb('acceptPetition'), { input: { id: assigned.id } });
    const assignment = { id: assigned.id, ...inputs['assignPetition'], responsibleId: id };
    await clerk.run(verb('assignPetition'), { input: assignment });
    expect(await refusal('retireOfficial', { id })).toBe('IN_USE');
    await clerk.run(verb('assignPetition'), { input: { ...assignment, responsibleId: leader.officialId } });
    expect((await act('retireOfficial', { id })).retiredAt).not.toBeNull();
    expect(await refusal('retireOfficial', { id })).toBe('WRONG_STATE');
    expect((await list({ search: '将离任' })).totalCount).toBe(0);
    expect((await list({ search: '将离任', includeRetired: true })).totalCount).toBe(1);
    expect(await clerk.refused(verb('assignPetition'), { input: assignment })).toBe('INVALID');
  });
});

describe('who holds a post of a leadership group', () => {
  it('leaves only once the post has ended, and is told at once all that is still in hand', async () => {
    const clerk = await town.as('CLERK');
    const { id } = await act('createOfficial', { name: '尚任职', post: '副镇长' });
    const { groupId, postId } = await aPost(world, town, id, 'DEPUTY');
    await register(clerk, { firstAskedId: id });
    const { errors } = await admin.send(mutation('retireOfficial'), { input: { id } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'IN_USE',
      by: `HELD_MATTERS=1,HELD_POSTS=领导小组 ${groupId}`,
    });
    expect(errors?.[0]?.message).toContain('1 件没有办结的事项（请用“移交”）、在领导小组');
    await clerk.run(
      'mutation ($input: HandOverPetitionsInput!) { handOverPetitions(input: $input) { id } }',
      { input: { fromId: id, toId: clerk.officialId, reason: '离任' } },
    );
    expect(await refusal('retireOfficial', { id })).toBe('IN_USE');
    await admin.run(
      'mutation ($input: EndLeadershipPostInput!) { endLeadershipPost(input: $input) { id } }',
      {
        input: { id: postId, untilOn: beijingDate(new Date()) },
      },
    );
    expect((await act('retireOfficial', { id })).retiredAt).not.toBeNull();
  });
});

describe('the account of who leaves', () => {
  const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) }';
  const CHANGE = `mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { id } }`;
  const ENABLE = `mutation ($input: EnableAccountInput!) { enableAccount(input: $input) { disabledAt } }`;

  it('signs in no more, is told why, and opens again under somebody who serves', async () => {
    const person = await town.as('HANDLER', '何远');
    const { name } = (await person.run('{ viewer { name } }')).viewer;
    const credentials = { tenantCode: town.code, name, password: PASSWORD };
    const account = { id: person.accountId };
    await act('retireOfficial', { id: person.officialId });
    expect(await person.refused('{ units { totalCount } }')).toBe('UNAUTHENTICATED');
    const { errors } = await world.visitor().send(SIGN_IN, { input: credentials });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LEFT_OFFICE', name: '何远' });
    expect(errors?.[0]?.message).toContain('请本单位管理员');
    // who does not know the password learns nothing of it
    const wrong = { ...credentials, password: 'another battery and horse' };
    expect(await world.visitor().refused(SIGN_IN, { input: wrong })).toBe('BAD_CREDENTIALS');

    expect(await admin.refused(ENABLE, { input: account })).toBe('LEFT_OFFICE');
    const anew = await act('createOfficial', { name: '何远', post: '干事' });
    await admin.run(CHANGE, { input: { ...account, officialId: anew.id } });
    await admin.run(ENABLE, { input: account });
    const back = world.visitor();
    await back.run(SIGN_IN, { input: credentials });
    expect((await back.run('{ viewer { id } }')).viewer.id).toBe(person.accountId);
    // and not under who has left
    const gone = { ...account, officialId: person.officialId };
    expect(await admin.refused(CHANGE, { input: gone })).toBe('INVALID');
  });

  it('is closed to who left before accounts were closed, sessions included', async () => {
    const person = await town.as('HANDLER');
    const { name } = (await person.run('{ viewer { name } }')).viewer;
    await world.db.write(town, (tx) =>
      tx.query(
        'update officials set retired_at = now() where county_id = $1 and tenant_id = $2 and id = $3',
        [town.countyId, town.tenantId, person.officialId],
      ),
    );
    world.app.services.sessions.forget();
    expect(await person.refused('{ units { totalCount } }')).toBe('UNAUTHENTICATED');
    const credentials = { tenantCode: town.code, name, password: PASSWORD };
    expect(await world.visitor().refused(SIGN_IN, { input: credentials })).toBe('LEFT_OFFICE');
  });

  it('is not one’s own, nor that of the last administrator', async () => {
    const county = await world.county();
    const lonely = await county.tenant();
    const [only, second] = [await lonely.as('TENANT_ADMIN'), await lonely.as('TENANT_ADMIN')];
    expect(await refusal('retireOfficial', { id: only.officialId }, only)).toBe('INVALID');
    await act('retireOfficial', { id: second.officialId }, only);
    // the one that opened the tenant
    await world.db.write(lonely, (tx) =>
      tx.query(
        'update accounts set disabled_at = now() where county_id = $1 and tenant_id = $2 and id <> $3',
        [lonely.countyId, lonely.tenantId, only.accountId],
      ),
    );
    const above = await county.office.as('COUNTY_ADMIN');
    const ENTER = 'mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }';
    await above.run(ENTER, { input: { tenantId: lonely.tenantId } });
    expect(await refusal('retireOfficial', { id: only.officialId }, above)).toBe('LAST_ADMINISTRATOR');
  });
});

describe('every verb', () => {
  it.each([
    ['createOfficial', { name: '不许', post: '干事' }],
    ['updateOfficial', { post: '不许' }],
    ['retireOfficial', {}],
  ])('%s is for administrators, inside their tenant, on the version they saw', async (name, more) => {
    const { id } = await act('createOfficial', { name: '某人', post: '干事' });
    const input = name === 'createOfficial' ? more : { id, ...more };
    for (const role of ['CLERK', 'LEADER', 'AUDITOR'] as const)
      expect(await refusal(name, input, await town.as(role))).toBe('FORBIDDEN');
    expect(await refusal(name, input, await office.as('COUNTY_SUPERVISOR'))).toBe('FORBIDDEN');
    expect(await refusal(name, input, await office.as('COUNTY_ADMIN'))).toBe('ENTER_TENANT_FIRST');
    if (name === 'createOfficial') return;
    expect(await refusal(name, input, await school.as('TENANT_ADMIN'))).toBe('NOT_FOUND');
    expect(await refusal(name, { ...input, version: 9 })).toBe('STALE_VERSION');
  });

  it('reading shows one’s own tenant, and the county all of its own', async () => {
    const { id } = await act('createOfficial', { name: '边界人', post: '干事' });
    const one = 'query ($id: ID!) { official(id: $id) { name } }';
    const [neighbour, supervisor] = await Promise.all([school.as('CLERK'), office.as('COUNTY_SUPERVISOR')]);
    expect((await neighbour.run(one, { id })).official).toBeNull();
    expect((await list({ search: '边界人' }, neighbour)).totalCount).toBe(0);
    expect((await supervisor.run(one, { id })).official).toEqual({ name: '边界人' });
    expect(await world.visitor().refused(one, { id })).toBe('UNAUTHENTICATED');
  });
});
