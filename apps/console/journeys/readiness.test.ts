import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { beijingDate } from '@huiyin/domain';
import type { TestTenant } from '../../server/src/testing/world';
import { PHONE, type Desk } from './desk';
import { addAccount, addOfficial, appoint, tellThePublic } from './newcomers';
import { Stage } from './stage';

let stage: Stage;
let office: TestTenant;
let town: TestTenant;

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  [office, town] = [county.office, await county.tenant()];
  await county.tenant('SCHOOL');
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

/** Follows the point's own button, as somebody would who has never been here. */
async function mend(desk: Desk, button: string): Promise<void> {
  await desk.open('/readiness');
  await desk.link(button).first().click();
  await desk.settled();
}
const left = async (desk: Desk): Promise<number> => {
  await desk.open('/readiness');
  await desk.sees(/还有 \d+ 项|已全部就绪/);
  return desk.page.getByRole('img', { name: '待完成' }).count();
};

it('leads an administrator from nothing to ready, point by point', async () => {
  const desk = await stage.deskOf(town, await town.as('TENANT_ADMIN', '周大山'));
  await desk.sees(/开通准备：还有 4 项/);
  await desk.link('去看看').click();
  await desk.sees('缺少：地址、接待场所、公开电话、办公时间、接待日安排、网上信访接收人');
  await desk.shot('readiness');
  expect(await desk.barriers()).toEqual([]);

  await desk.open('/units');
  await desk.link('新增部门或村居').click();
  await desk.fill('名称', '石桥村');
  await desk.choose('类型', '村');
  await desk.press('保存');
  await desk.row('石桥村').waitFor();
  expect(await left(desk)).toBe(5);
  await desk.sees('缺少：石桥村');
  await addOfficial(desk, '何春燕', '信息员', '石桥村');
  await addAccount(desk, 'chunyan', '何春燕', '信息员');
  await addOfficial(desk, '林小禾', '信访专干', '党政办');
  await addAccount(desk, 'xiaohe', '林小禾', '信访办');
  expect(await left(desk)).toBe(3);

  await mend(desk, '设立领导小组');
  await desk.fill('名称', '石桥镇信访工作领导小组');
  await desk.page.getByLabel('设立日期').fill(beijingDate(new Date()));
  await desk.press('保存');
  await desk.page.getByRole('heading', { name: '石桥镇信访工作领导小组', exact: true }).first().waitFor();
  expect(await left(desk)).toBe(5);
  await mend(desk, '去任职');
  await desk.page.locator('tbody').getByRole('link', { name: '石桥镇信访工作领导小组' }).click();
  for (const [name, position] of [
    ['周大山', '组长'],
    ['林小禾', '办公室主任'],
  ] as const)
    await appoint(desk, name, position);
  await desk.act('修改', () => desk.fill('公开电话', '0600-5550001'));

  await mend(desk, '去填写');
  await desk.row(`${town.code}镇`).getByRole('link').click();
  await tellThePublic(desk, '林小禾');
  expect(await left(desk)).toBe(1);
  await mend(desk, '去开放');
  await desk.row(`${town.code}镇`).getByRole('link').click();
  await desk.act('开放门户');
  expect(await left(desk)).toBe(0);
  await desk.sees('已全部就绪');
  await desk.open('/');
  await desk.seesNo(/开通准备：还有/);
});

it('shows the county each tenant, and a phone the same', async () => {
  const desk = await stage.deskOf(office, await office.as('COUNTY_ADMIN', '王敏'), PHONE);
  await desk.open('/readiness');
  await desk.page
    .locator('summary', { hasText: `${town.code}镇` })
    .getByText('已全部就绪')
    .waitFor();
  const bare = desk.page.locator('details', { hasText: '还有 ' }).first();
  await bare.locator('summary').click();
  await bare.getByText('信访工作领导小组').waitFor();
  expect(await desk.overflows()).toBe(false);
  expect(await desk.link('设立领导小组').count()).toBe(0);
  await desk.shot('readiness-county');
});
