import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let leader: TestPerson;
let follow: (overlay: string) => Promise<unknown>;

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  town = await county.tenant();
  [clerk, handler] = [await town.as('CLERK', '林小禾'), await town.as('HANDLER', '何春燕')];
  leader = await town.as('LEADER', '秦岳');
  const keeper = await county.office.as('COUNTY_ADMIN');
  follow = (overlay) =>
    keeper.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { overlay } }', {
      input: { id: town.tenantId, overlay },
    });
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('a matter is closed by an ending of its province, which says what holds and what does not', async () => {
  await follow('sd-2015');
  const { id } = await register(clerk);
  const inputs = inputsOf(town, handler, leader);
  await clerk.run(verb('withdrawPetition'), { input: { id, ...inputs['withdrawPetition'] } });
  const desk = await stage.deskOf(clerk, `/petitions/${id}/show`);
  await desk.act('办结', async () => {
    await desk.sees('只办结，不登记终结');
    await desk.sees('现在还不能登记的终结情形');
    await desk.sees('没有登记调解、和解协议');
    await desk.shot('ending-close');
    await desk
      .dialog()
      .getByText('信访人死亡或者终止，没有权利义务承受人（山东省信访条例第四十六条）')
      .click();
    await desk.fill('依据（什么材料、哪一天的什么决定能证明）', '死亡证明，没有继承人');
    await desk.shot('ending-chosen');
  });
  await desk.sees('信访人死亡或者终止，没有权利义务承受人');
  await desk.button(/^现在不能办的 \d+ 项/).click();
  await desk.refused('登记终结').hover();
  await desk.sees('已经登记终结');
  await desk.shot('ending-closed');
  expect(await desk.barriers()).toEqual([]);
});

it('a matter is closed in the usual way, and its ending recorded afterwards, on a phone', async () => {
  await follow('sh-2018');
  const { id } = await register(clerk);
  const inputs = inputsOf(town, handler, leader);
  await clerk.run(verb('withdrawPetition'), { input: { id, ...inputs['withdrawPetition'] } });
  const desk = await stage.deskOf(clerk, `/petitions/${id}/show`, PHONE);
  await desk.act('办结');
  await desk.sees('已办结');
  await desk.act('登记终结', async () => {
    await desk
      .dialog()
      .getByText(/经核查程序核查完毕并经审核同意/)
      .click();
    await desk.fill('依据（什么材料、哪一天的什么决定能证明）', '市信访办核查审核意见');
    await desk.shot('ending-recorded');
  });
  await desk.sees(/经核查程序核查完毕/);
  expect(await desk.overflows()).toBe(false);
});

it('a matter is supervised on a ground of its province', async () => {
  await follow('bj-2006');
  const { id } = await register(clerk);
  const desk = await stage.deskOf(leader, `/petitions/${id}/show`);
  await desk.act('督办', async () => {
    await desk.choose('督办情形', '虚报办理结果或者办理结果不落实（北京市信访条例第五十二条第七项）');
    await desk.fill('事实', '路灯没有修，已报办结');
    await desk.fill('整改要求', '一周内修好');
    await desk.shot('provincial-ground');
  });
  await desk.sees('虚报办理结果或者办理结果不落实');
  expect(await desk.barriers()).toEqual([]);
});
