import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { TestTenant } from '../../server/src/testing/world';
import { PHONE, type Desk } from './desk';
import { appoint, choosePosition } from './newcomers';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  for (const name of ['周正', '方惠民', '何春燕', '严明', '林小禾']) await town.as('LEADER', name);
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

/** Since the group was founded, if `more` says nothing else. */
const appointThen = (desk: Desk, name: string, position: string, more?: () => Promise<void>) =>
  appoint(desk, name, position, async () => {
    await desk.page.getByLabel('任职日期').fill('2017-03-01');
    await more?.();
  });

const chart = (desk: Desk) => desk.page.getByRole('group', { name: '组织架构' });

it('an administrator enters the township’s leadership group, and reads who led it on a past day', async () => {
  const desk = await stage.deskOf(await town.as('TENANT_ADMIN'));
  await desk.page.getByRole('menuitem', { name: '领导小组' }).click();
  await desk.sees('还没有领导小组');
  await desk.link('设立领导小组').click();
  await desk.fill('名称', '石桥镇信访工作领导小组');
  await desk.fill('文号', '石委〔2017〕1号');
  await desk.page.getByLabel('设立日期').fill('2017-03-01');
  await desk.press('保存');
  await desk.page.getByRole('heading', { name: '石桥镇信访工作领导小组', exact: true }).first().waitFor();
  await desk.sees('组长空缺');
  await desk.sees('公开电话未填');

  await appointThen(desk, '周正', '组长');
  await appointThen(desk, '方惠民', '常务副组长');
  await appointThen(desk, '何春燕', '成员', () => desk.fill('分工', '司法所'));
  await appointThen(desk, '林小禾', '办公室主任', () => desk.page.getByLabel('任职日期').fill('2018-01-01'));
  await desk.act('修改', () => desk.fill('公开电话', '0600-5550001'));
  await desk.sees('没有空缺');
  expect(await chart(desk).innerText()).toMatch(
    /组长\s+周正[\s\S]*常务副组长\s+方惠民[\s\S]*成员\s+何春燕[\s\S]*司法所/,
  );
  await desk.shot('leadership-group');

  await desk.begin('任职', async () => {
    await desk.choose('人员', '严明');
    await choosePosition(desk, '组长');
  });
  await desk.submit();
  await desk.sees('组长在这段时间已有人担任');
  await desk.press('取消');

  await desk.row('周正').getByRole('button', { name: '接任' }).click();
  await desk.choose('接任的人', '严明');
  await desk.page.getByLabel('接任日期').fill('2020-01-01');
  await desk.submit();
  await desk.dialog().waitFor({ state: 'detached' });
  await chart(desk).getByText('严明').waitFor();
  await desk.page.getByLabel('查看哪一天').fill('2019-12-31');
  await chart(desk).getByText('周正').waitFor();
  expect(await chart(desk).getByText('严明').count()).toBe(0);
  await desk.sees('没有空缺');
  await desk.page.getByLabel('查看哪一天').fill('2017-06-01');
  await desk.sees('办公室主任空缺');
  await desk.page.getByLabel('查看哪一天').fill('2016-01-01');
  await desk.sees('这一天没有人任职');
});

it('everybody there reads it, on a phone too, and only the administrator changes it', async () => {
  const desk = await stage.deskOf(await town.as('CLERK'), '/leadership-groups', PHONE);
  await desk.sees('齐全');
  await desk.row('石桥镇信访工作领导小组').getByRole('link').click();
  await chart(desk).getByText('严明').waitFor();
  expect(await desk.overflows()).toBe(false);
  expect(await desk.reasonAgainst('任职')).toContain('单位管理员');
  await desk.shot('leadership-group');
});

it('on paper there is the chart, and neither menu nor buttons', async () => {
  const desk = await stage.deskOf(await town.as('TENANT_ADMIN'), '/leadership-groups');
  await desk.row('石桥镇信访工作领导小组').getByRole('link').click();
  await chart(desk).getByText('严明').waitFor();
  const shown = async () => ({
    menu: await desk.page.getByRole('menuitem', { name: '领导小组' }).isVisible(),
    button: await desk.button('任职').isVisible(),
    chart: await chart(desk).isVisible(),
  });
  expect(await shown()).toEqual({ menu: true, button: true, chart: true });
  await desk.page.emulateMedia({ media: 'print' });
  expect(await shown()).toEqual({ menu: false, button: false, chart: true });
  await desk.shot('leadership-group-paper');
});
