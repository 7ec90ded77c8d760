import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aPost } from '../leadership-groups/leadership-group.fixture';
import { register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

let world: World;
let town: TestTenant;
let admin: TestPerson;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  [admin, clerk] = await Promise.all([town.as('TENANT_ADMIN'), town.as('CLERK', '林小禾')]);
});
afterAll(() => world.close());

const mutation = (name: string, selection = 'id'): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} } }`;
const act = async (name: string, input: object, who = admin, selection?: string) =>
  (await who.run(mutation(name, selection), { input }))[name];
const chainOf = async (id: string): Promise<string[]> =>
  (
    await clerk.run('query ($id: ID!) { petition(id: $id) { responsibility { level name source } } }', { id })
  ).petition.responsibility.map(
    ({ level, name, source }: Record<string, string>) => `${level} ${name} ${source}`,
  );

it('before a matter is assigned, the competent rule says who answers for it', async () => {
  const [engineer, deputy] = [await town.as('HANDLER', '赵强'), await town.as('LEADER', '方惠民')];
  const people = { responsibleId: engineer.officialId, leadId: deputy.officialId };
  const rule = await act('createCompetenceRule', { bodyId: town.unitId, basis: '权责清单', ...people });
  const { id } = await register(clerk);
  const proposed = [
    'MAIN 方惠民 NOBODY_ABOVE',
    'IN_CHARGE 方惠民 COMPETENCE_RULE',
    'DIRECT 赵强 COMPETENCE_RULE',
  ];
  expect(await chainOf(id)).toEqual(proposed);
  await clerk.run(verb('acceptPetition'), { input: { id } });
  expect(await chainOf(id)).toEqual(proposed);
  const assignment = { unitId: town.unitId, responsibleId: clerk.officialId, leadId: deputy.officialId };
  await clerk.run(verb('assignPetition'), { input: { id, ...assignment } });
  expect((await chainOf(id)).slice(1)).toEqual(['IN_CHARGE 方惠民 ASSIGNED', 'DIRECT 林小禾 ASSIGNED']);

  const { id: other } = await register(clerk);
  await act('retireCompetenceRule', { id: rule.id });
  expect((await chainOf(other))[2]).toBe('DIRECT 林小禾 FIRST_ASKED');
  const { id: withdrawn } = await register(clerk);
  await act('createCompetenceRule', { bodyId: town.unitId, basis: '新权责清单', ...people });
  await clerk.run(verb('withdrawPetition'), { input: { id: withdrawn, reason: '撤回' } });
  expect((await chainOf(withdrawn))[2]).toBe('DIRECT 林小禾 FIRST_ASKED');
  expect((await chainOf(other))[2]).toBe('DIRECT 赵强 COMPETENCE_RULE');
});

it('a group’s office is named by its group, and its director deals with what comes', async () => {
  const director = await town.as('HANDLER', '何主任');
  const { groupId } = await aPost(world, town, director.officialId, 'DIRECTOR');
  const rule = { bodyId: groupId, basis: '三定方案', category: 'PLEA' };
  const { errors } = await admin.send(mutation('createCompetenceRule'), { input: rule });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', reason: 'GROUP_WITHOUT_OFFICE' });
  expect(errors?.[0]?.message).toContain('请先在领导小组“修改”里选定');

  const office = await act('createUnit', { name: '信访工作办公室', kind: 'OFFICE' });
  const group = { id: groupId, officeUnitId: office.id };
  expect(await act('updateLeadershipGroup', group, admin, 'officeUnit { name }')).toEqual({
    officeUnit: { name: '信访工作办公室' },
  });
  const made = await act('createCompetenceRule', rule, admin, 'id unit { id }');
  expect(made.unit).toEqual({ id: office.id });
  const { id } = await register(clerk, { category: 'PLEA' });
  expect((await chainOf(id))[2]).toBe('DIRECT 何主任 COMPETENCE_RULE');
  await clerk.run(verb('acceptPetition'), { input: { id } });
  const assignment = { unitId: office.id, responsibleId: director.officialId, leadId: director.officialId };
  await clerk.run(verb('assignPetition'), { input: { id, ...assignment } });
  const { petitions } = await director.run(
    'query ($unitId: ID!) { petitions(filter: { unitId: $unitId }) { nodes { id } } }',
    { unitId: office.id },
  );
  expect(petitions.nodes).toEqual([{ id }]);

  // as long as it is the office of a group, it is not closed
  await director.run(verb('returnPetition'), { input: { id, reason: '待议' } });
  await act('retireCompetenceRule', { id: made.id });
  expect(await admin.refused(mutation('retireUnit'), { input: { id: office.id } })).toBe('IN_USE');
  await act('updateLeadershipGroup', { id: groupId, officeUnitId: null });
  await act('retireUnit', { id: office.id });
  expect(await admin.refused(mutation('updateLeadershipGroup'), { input: group })).toBe('INVALID');
});
