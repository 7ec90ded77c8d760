import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import { openPortalOf } from '../../server/src/portal/portal.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE, type Desk } from './desk';
import { Stage } from './stage';

type Matter = Readonly<{ id: string; number: string; queryCode: string }>;
const NEXT = addDays(beijingDate(new Date()), 7);

let stage: Stage;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let matters: readonly Matter[];

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  [clerk, handler] = [await town.as('CLERK', '林小禾'), await town.as('HANDLER', '何春燕')];
  const leader = await town.as('LEADER', '秦岳');
  await openPortalOf(town, clerk);
  const inHand = async (title: string, name: string): Promise<Matter> => {
    const made = await register(clerk, { title, parties: [{ name, phone: '13800001234' }] });
    const inputs = inputsOf(town, handler, leader);
    for (const step of ['acceptPetition', 'assignPetition'])
      await clerk.run(verb(step), { input: { id: made.id, ...inputs[step] } });
    await handler.run(verb('takePetition'), { input: { id: made.id } });
    return made as Matter;
  };
  matters = [await inHand('东头围墙占用村道', '欧阳东来'), await inHand('围墙挡水，院子被淹', '司马西平')];
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

async function follow(desk: Desk, { number, queryCode }: Matter): Promise<void> {
  await desk.page.goto(`${stage.world.url}/portal/#/${town.code}/follow`);
  await desk.page.getByLabel('登记编号').fill(number);
  await desk.page.getByLabel('查询码').fill(queryCode);
  await desk.press('查看');
}

it('one dispute, two petitions, three offices: one lead and one time line', async () => {
  const [first, second] = matters as [Matter, Matter];
  const desk = await stage.deskOf(handler, `/petitions/${first.id}/show`);
  await desk.act('调解', async () => {
    await desk.fill('调解组织', '石桥镇人民调解委员会');
    await desk.fill('纠纷事由', '老围墙占道、挡水');
    await desk.choose('对方是', '企业');
    await desk.fill('对方', '石桥砖厂');
    await desk.fill('外请调解员', '老周');
    // who else works on it from the first day
    await desk.dialog().getByRole('button', { name: '增加一个参与单位' }).click();
    await desk.fill('单位名称', '石桥镇司法所');
    await desk.fill('负责人员', '李岩');
    await desk.fill('职务', '所长');
    await desk.shot('dispute-open');
  });
  await desk.page.getByText('看调解过程').click();
  await desk.sees('纠纷的参与单位和牵头');
  await desk.sees('石桥镇司法所 李岩（所长）');
  await desk.act('增加参与单位', async () => {
    await desk.fill('单位名称', '石桥镇综治中心');
    await desk.fill('负责人员', '周平');
    await desk.fill('职务', '副主任');
    await desk.shot('dispute-add-body');
  });
  await desk.sees('石桥镇综治中心 周平（副主任）');
  await desk.act('变更牵头单位', async () => {
    await desk.choose('改由谁牵头', '石桥镇综治中心 周平（副主任）');
    await desk.fill('原因', '一站式办理更方便');
    await desk.shot('dispute-lead');
  });
  await desk.act('安排下一步', async () => {
    await desk.fill('做什么', '约各方到现场丈量');
    await desk.page.getByLabel('到哪一天').fill(NEXT);
  });
  await desk.sees(`${chineseDate(NEXT)} 前：约各方到现场丈量`);
  for (const side of ['信访人', '对方'])
    await desk.act('登记同意调解', async () => {
      await desk.dialog().getByText(side, { exact: true }).waitFor();
      await desk.choose('表示的方式', '书面');
    });

  // the second petition of the same dispute
  await desk.open(`/petitions/${second.id}/show`);
  await desk.act('并入调解', async () => {
    await desk.choose('并入哪一件调解', '老围墙占道、挡水');
    await desk.shot('dispute-join');
  });
  await desk.sees('共 2 件');
  await desk.shot('dispute-petition');
  await desk.page.getByText('看调解过程').click();
  await desk.sees('征求双方意见');
  await desk.act('登记同意调解', () => desk.choose('表示的方式', '当面口头'));
  await desk.act('安排调解会', async () => {
    await desk.page.getByLabel('时间').fill(`${NEXT}T09:00`);
    await desk.fill('地点', '镇调解室');
  });
  await desk.act('调解会改期', async () => {
    await desk.page.getByLabel('改到').fill(`${addDays(NEXT, 1)}T14:30`);
    await desk.fill('原因', '对方当天有事');
    await desk.shot('dispute-move-session');
  });
  await desk.act('登记参与单位的工作', async () => {
    await desk.choose('哪个单位', '石桥镇综治中心 周平（副主任）');
    await desk.fill('做了什么', '调取了宅基地和村道的规划图');
    await desk.shot('dispute-contribute');
  });
  await desk.sees('石桥镇综治中心 周平（副主任）：调取了宅基地和村道的规划图');
  await desk.shot('dispute');
  expect(await desk.barriers()).toEqual([]);
  // the first matter's page tells the same
  await desk.page.getByRole('link', { name: /东头围墙占用村道/ }).click();
  await desk.sees('石桥镇综治中心 周平（副主任）：调取了宅基地和村道的规划图');
  await desk.act('达成协议', async () => {
    await desk.fill('第 1 项内容', '拆除占道的一段围墙');
    await desk.shot('dispute-agreement');
  });
  await desk.sees('已达成协议、待履行');

  const phone = await stage.deskOf(clerk, '/mediations', PHONE);
  await phone.page.getByText('围墙挡水，院子被淹').first().click();
  await phone.sees('同一纠纷的办理过程');
  await phone.sees('已达成协议、待履行');
  expect(await phone.overflows()).toBe(false);
  await phone.shot('dispute-phone');

  for (const [matter, other, name] of [
    [first, '院子被淹', '司马西平'],
    [second, '东头', '欧阳东来'],
  ] as const) {
    const portal = await stage.desk(PHONE);
    await follow(portal, matter);
    await portal.sees('同一纠纷的办理过程');
    await portal.sees('石桥镇综治中心 周平（副主任） （牵头）');
    await portal.seesNo(other);
    await portal.seesNo(name);
    expect(await portal.overflows()).toBe(false);
    await portal.shot(`dispute-portal-${matter === first ? 1 : 2}`);
  }
  const wide = await stage.desk();
  await follow(wide, second);
  await wide.sees('同一纠纷的办理过程');
  await wide.shot('dispute-portal-desk');
});
