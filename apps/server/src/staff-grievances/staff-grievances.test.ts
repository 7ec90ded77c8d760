import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RateBound } from '../identity/rate-bound';
import { aPetition, inputsOf, register, verb } from '../petitions/petition.fixture';
import { aSubmission, openPortalOf, SUBMIT } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { STAFF } from './staff-grievance.fixture';

let world: World;
let office: TestTenant;
let school: TestTenant;
let clerk: TestPerson;
let manager: TestPerson;
let head: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  school = await county.tenant('SCHOOL');
  clerk = await school.as('CLERK', '许静');
  manager = await school.as('LEADER', '教导主任');
  head = await school.as('LEADER', '校长');
  await openPortalOf(school, clerk);
  await openPortalOf(office, await office.as('CLERK', '接收'));
  const admin = await school.as('TENANT_ADMIN');
  const found =
    'mutation ($input: CreateLeadershipGroupInput!) { createLeadershipGroup(input: $input) { id } }';
  const { createLeadershipGroup } = await admin.run(found, {
    input: { name: '信访工作领导小组', foundedOn: '2017-03-01' },
  });
  const appoint = 'mutation ($input: AppointLeaderInput!) { appointLeader(input: $input) { id } }';
  const post = { groupId: createLeadershipGroup.id, position: 'HEAD', fromOn: '2017-03-01' };
  await admin.run(appoint, { input: { ...post, officialId: head.officialId } });
});
beforeEach(() => {
  Object.assign(world.app.services, { submissions: new RateBound() });
});
afterAll(() => world.close());

const aGrievance = (more: object = {}) => ({
  ...aPetition({ title: '超课时津贴没有发', content: '我是本校教师，要求按规定补发。' }),
  managerIds: [manager.officialId],
  ...more,
});
const bring = async (more: object = {}) =>
  (await clerk.run(STAFF, { input: aGrievance(more) })).registerStaffGrievance;
const refusal = async (who: TestPerson, more: object = {}) => {
  const { errors } = await who.send(STAFF, { input: aGrievance(more) });
  return errors?.[0]?.extensions;
};
const sees = async (who: TestPerson, id: string): Promise<boolean> =>
  (await who.run('query ($id: ID!) { petition(id: $id) { id } }', { id })).petition !== null;

describe('a staff grievance', () => {
  it('is not there for the line manager, and is for everybody else', async () => {
    const lists =
      '{ petitions { totalCount nodes { id } } receptions { totalCount } notices { nodes { id } } overview { tenants { open received receptions } } }';
    await register(clerk);
    const before = JSON.stringify(await manager.run(lists));
    const brought = await bring();
    expect(brought).toMatchObject({
      confidential: true,
      category: null,
      staffGrievance: {
        officeName: `${school.code}镇`,
        managers: [{ id: manager.officialId, name: '教导主任' }],
      },
    });
    expect(brought.number).toMatch(/^内\d{4}-\d{10}$/);
    expect(JSON.stringify(await manager.run(lists))).toBe(before);
    expect(await sees(manager, brought.id)).toBe(false);
    for (const who of [clerk, head]) expect(await sees(who, brought.id)).toBe(true);
  });

  it('takes no running number, and the manager gets no part in it', async () => {
    const one = await register(clerk);
    const { id } = await bring();
    const two = await register(clerk);
    expect(Number(two.number.slice(-5)) - Number(one.number.slice(-5))).toBe(1);
    const steps = (by: TestPerson) => inputsOf(school, by, by)['assignPetition'];
    await clerk.run(verb('acceptPetition'), { input: { id } });
    expect(await clerk.refused(verb('assignPetition'), { input: { id, ...steps(manager) } })).toBe(
      'ACCUSED_HANDLES',
    );
    await clerk.run(verb('assignPetition'), { input: { id, ...steps(clerk) } });
    expect(await refusal(clerk, { firstAskedId: manager.officialId })).toMatchObject({
      code: 'ACCUSED_HANDLES',
      name: '教导主任',
    });
  });

  it('keeps its own category, which can be corrected, and is transferred nowhere', async () => {
    const { id } = await bring({ category: 'PLEA' });
    const correct = `mutation ($input: CorrectPetitionInput!) { correctPetition(input: $input) { category confidential } }`;
    const corrected = await clerk.run(correct, { input: { id, category: 'SUGGESTION', reason: '是建议' } });
    expect(corrected.correctPetition).toEqual({ category: 'SUGGESTION', confidential: true });
    const { petition } = await clerk.run(
      'query ($id: ID!) { petition(id: $id) { actions { action allowed } } }',
      { id },
    );
    expect(petition.actions).toContainEqual({ action: 'transfer', allowed: false });
  });

  it('tells a teacher of their appeal, beside it', async () => {
    const { staffGrievance } = await bring();
    expect(staffGrievance.teachersWay).toMatch(
      /教育行政部门.*30日内作出处理（《教师法》第三十九条）；.+最迟\d{4}年/,
    );
    const town = await (await world.county()).tenant();
    const there = await town.as('CLERK');
    const boss = await town.as('HANDLER');
    const input = { ...aGrievance(), managerIds: [boss.officialId] };
    expect((await there.run(STAFF, { input })).registerStaffGrievance.staffGrievance.teachersWay).toBeNull();
  });

  it('that concerns the head, the office or who keeps its log is offered to the superior, which registers it', async () => {
    const { name: superior } = (await (await office.as('HANDLER')).run('{ viewer { home { name } } }')).viewer
      .home;
    const offered = { code: 'STAFF_TO_SUPERIOR', superior };
    const keeper = await school.as('AUDITOR');
    for (const more of [
      { managerIds: [head.officialId] },
      { managerIds: [keeper.officialId] },
      { officeConcerned: true, managerIds: [] },
      { officeName: '第三小学', managerIds: [] },
    ])
      expect(await refusal(clerk, more)).toMatchObject(offered);
    expect(await refusal(clerk, { managerIds: [] })).toMatchObject({ code: 'REQUIRED' });
    const above = await office.as('CLERK');
    const there = { ...aGrievance(), managerIds: [], officeName: `${school.code}镇` };
    const { registerStaffGrievance } = await above.run(STAFF, { input: there });
    expect(registerStaffGrievance.staffGrievance).toMatchObject({
      officeName: `${school.code}镇`,
      managers: [],
      teachersWay: expect.stringContaining('教师申诉'),
    });
    for (const who of [clerk, manager, head]) expect(await sees(who, registerStaffGrievance.id)).toBe(false);
    expect(await refusal(above, { managerIds: [], officeConcerned: true })).toMatchObject({
      code: 'STAFF_ELSEWHERE',
    });
  });

  it('names nobody of another office', async () => {
    const stranger = await office.as('HANDLER');
    expect(await refusal(clerk, { managerIds: [stranger.officialId] })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(await school.as('AUDITOR', '另一审计'))).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a staff grievance from the portal', () => {
  const submit = async (staff: object, tenant: TestTenant = school) =>
    world.visitor().send(SUBMIT, { input: { tenantCode: tenant.code, ...aSubmission({ staff }) } });
  const byNumber = 'query ($n: String!) { petitions(filter: { number: $n }) { nodes { id } } }';
  const found = async (who: TestPerson, n: string) => (await who.run(byNumber, { n })).petitions.nodes.length;

  it('is kept from the superiors named', async () => {
    const { data } = await submit({ managers: ['教导主任'], toSuperior: false });
    const { number } = data.submitPetition;
    expect(number).toMatch(/^内/);
    expect([await found(clerk, number), await found(manager, number)]).toEqual([1, 0]);
  });

  it('that cannot be kept is offered to the superior, alike for whatever reason', async () => {
    for (const name of ['校长', '查无此人', '许静']) {
      const { errors } = await submit({ managers: [name], toSuperior: false });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'STAFF_TO_SUPERIOR' });
    }
    const { data } = await submit({ managers: [], toSuperior: true });
    const { number } = data.submitPetition;
    expect([await found(await office.as('CLERK'), number), await found(head, number)]).toEqual([1, 0]);
  });
});
