import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { aPost } from '../../server/src/leadership-groups/leadership-group.fixture';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let clerk: TestPerson;
let leader: TestPerson;
let petitionId: string;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  const admin = await town.as('TENANT_ADMIN');
  [clerk, leader] = [await town.as('CLERK', '林小禾'), await town.as('LEADER', '秦岳')];
  await aPost(stage.world, town, leader.officialId);
  const { createUnit } = await admin.run(
    'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id } }',
    { input: { name: '国土所', kind: 'OFFICE' } },
  );
  await admin.run('mutation ($input: CreateOfficialInput!) { createOfficial(input: $input) { id } }', {
    input: { name: '马所长', post: '所长', unitId: createUnit.id },
  });
  petitionId = (await register(clerk)).id;
  const inputs = inputsOf(town, clerk, leader);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition'])
    await clerk.run(verb(step), { input: { id: petitionId, ...inputs[step] } });
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('a leader takes a case on, another unit assists, and the matter waits for both', async () => {
  const counter = await stage.deskOf(clerk, '/sponsorships');
  await counter.sees('还没有领导包案');
  await counter.open(`/petitions/${petitionId}/show`);
  await counter.act('领导包案', async () => {
    await counter.choose('包案领导', '秦岳');
    await counter.fill('目标', '两个月内修复道路');
    await counter.shot('sponsor-form');
  });
  await counter.act('请单位会办', async () => {
    await counter.choose('会办单位', '国土所');
    await counter.fill('任务内容', '核实地界权属');
    await counter.choose('责任人', '马所长');
    const due = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    await counter.page.getByLabel('完成期限').fill(due);
    await counter.shot('co-handle-form');
  });
  await counter.sees('核实地界权属');
  expect(await counter.reasonAgainst('答复')).toContain('1 项会办');
  await counter.shot('petition-sponsored');

  const above = await stage.deskOf(leader, '/sponsorships', PHONE);
  await above.sees('包案分布');
  await above.shot('sponsorships-phone');
  await above.page.getByText('村口道路塌陷').first().click();
  await above.act('记录走访', async () => {
    await above.fill('地点', '五组');
    await above.fill('做了什么、结果怎样', '现场约见信访人，定了修复办法');
    await above.shot('visit-phone');
  });
  await above.sees('现场约见信访人');
  await above.act('包案结案', () => above.fill('包案结果', '道路已修复，信访人认可'));
  await above.sees('道路已修复');
  expect(await above.overflows()).toBe(false);

  await counter.open('/sponsorships');
  await counter.sees('已结案');
  await counter.shot('sponsorships');
  expect(await counter.barriers()).toEqual([]);
});
