import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { register } from '../../server/src/petitions/petition.fixture';
import type { TestTenant } from '../../server/src/testing/world';
import { registerAtCounter } from './counter';
import {
  acceptInvitation,
  addAccount,
  addOfficial,
  chooseOwnPassword,
  OWN_PASSWORD,
  secretOf,
} from './newcomers';
import { Stage } from './stage';

let stage: Stage;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  await register(await town.as('CLERK'), { title: '石桥村口道路塌陷' });
  await register(await school.as('CLERK'), { title: '食堂饭菜偏凉' });
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('reads the whole county, opens a township, works in it and leaves; its administrator takes over', async () => {
  const desk = await stage.deskOf(await office.as('COUNTY_ADMIN', '王敏'));
  await desk.sees(/您在查看.*各单位的情况，只能查看/);
  await desk.open('/petitions');
  await desk.sees('石桥村口道路塌陷');
  await desk.sees('食堂饭菜偏凉');
  expect(await desk.reasonAgainst('登记')).toContain('先进入一个单位');

  await desk.open('/tenants');
  await desk.begin('开通单位', async () => {
    await desk.fill('单位名称', '青山乡');
    await desk.fill('单位代码', `qs-${office.code}`);
    await desk.fill('管理员姓名', '周大山');
  });
  await desk.shot('open-tenant');
  await desk.submit();
  await desk.sees('青山乡已开通');
  await desk.shot('tenant-opened');
  const link = await secretOf(desk);

  await desk.row('青山乡').getByRole('button', { name: '进入办理' }).click();
  await desk.page.waitForURL(/#\/$/);
  await desk.sees('您正在 青山乡 办理业务');
  await desk.open('/petitions');
  await desk.sees('您正在 青山乡 办理业务');
  await desk.sees('还没有信访事项');
  await desk.seesNo('石桥村口道路塌陷');

  await desk.open('/units');
  await desk.link('新增部门或村居').click();
  await desk.fill('名称', '民政办');
  await desk.choose('类型', '办公室');
  await desk.press('保存');
  await desk.row('民政办').waitFor();
  await desk.shot('entered');

  await addOfficial(desk, '何春燕', '民政助理', '民政办');
  await desk.press('离开');
  await desk.sees('只能查看');
  await desk.seesNo('您正在 青山乡 办理业务');

  const admin = await stage.desk();
  await admin.page.goto(link);
  await admin.sees('接受邀请');
  await admin.shot('invitation');
  expect(await admin.barriers()).toEqual([]);
  await acceptInvitation(admin, link, '青山乡');
  await admin.shot('invited');
  const latecomer = await stage.desk();
  await latecomer.page.goto(link);
  await latecomer.sees('邀请链接不能用');
  await latecomer.link('去登录').click();
  await latecomer.signIn(`qs-${office.code}`, 'admin', OWN_PASSWORD);

  await addAccount(admin, 'chunyan', '何春燕', '承办人');
  await admin.row('chunyan').getByText('待改初始密码').waitFor();

  await admin.row('chunyan').getByRole('link').click();
  await admin.begin('重置密码');
  await admin.submit();
  await admin.sees('chunyan 的初始密码');
  const reset = await secretOf(admin);

  const handler = await stage.desk();
  await handler.open('/');
  await handler.signIn(`qs-${office.code}`, 'chunyan', reset);
  await chooseOwnPassword(handler, reset, '青山乡');
  await registerAtCounter(handler, { title: '低保金发放迟缓', content: '本月低保金未到账，请核实。' });

  await admin.page.reload();
  await admin.begin('停用');
  await admin.submit();
  await admin.sees('停用以后没有人办：何春燕手上还有：1 件没有办结的事项');
  await admin.shot('account-holds');
  await admin.press('取消');
  await admin.open('/officials');
  await admin.row('何春燕').getByRole('link').click();
  await admin.act('移交事项', async () => {
    await admin.choose('接手的人', '周大山');
    await admin.fill('理由', '岗位调整');
  });
  await admin.open('/accounts');
  await admin.row('chunyan').getByRole('link').click();
  await admin.act('停用');
  await admin.shot('account-disabled');
  await handler.page.getByRole('menuitem', { name: '信访事项' }).click();
  await handler.sees('登录已过期');
  await handler.press('退出登录');
  await handler.button('登录').waitFor();

  await admin.act('启用');
  await handler.signIn(`qs-${office.code}`, 'chunyan', OWN_PASSWORD);
  await handler.row('低保金发放迟缓').waitFor();
  await admin.open('/officials');
  await admin.row('何春燕').getByRole('link').click();
  await admin.act('离任');
  await handler.page.getByRole('menuitem', { name: '工作台' }).click();
  await handler.sees('登录已过期');
  await handler.press('退出登录');
  await handler.trySignIn(`qs-${office.code}`, 'chunyan', OWN_PASSWORD);
  await handler.sees('“何春燕”已登记离任');
  await handler.shot('left-office');
});

it('suspends a tenant, whose people then only read, and resumes it', async () => {
  const desk = await stage.deskOf(await office.as('COUNTY_ADMIN'), '/tenants');
  const row = desk.row(`${school.code}镇`);
  await row.getByRole('button', { name: '停用' }).click();
  await desk.fill('理由', '并校');
  await desk.submit();
  await row.getByRole('button', { name: '恢复' }).waitFor();

  const clerk = await stage.deskOf(await school.as('CLERK'));
  await clerk.sees('已停用，只能查看');
  await clerk.open('/petitions');
  expect(await clerk.reasonAgainst('登记')).toContain('已停用，只能查看');

  await row.getByRole('button', { name: '恢复' }).click();
  await desk.submit();
  await row.getByRole('button', { name: '停用' }).waitFor();
  await clerk.page.reload();
  await clerk.link('登记').waitFor();
});

it('lists one’s sessions and ends another of them at once', async () => {
  const person = await town.as('HANDLER');
  const here = await stage.deskOf(person);
  const there = await stage.deskOf(person);
  await here.open('/own/sessions');
  await here.sees('当前设备');
  // the third is the one with which the test itself signed in
  const others = here.button('退出');
  await others.nth(1).waitFor();
  expect(await others.count()).toBe(2);
  await here.shot('sessions');
  await others.first().click();
  await others.nth(1).waitFor({ state: 'detached' });
  await others.first().click();
  await others.first().waitFor({ state: 'detached' });
  await there.page.getByRole('menuitem', { name: '信访事项' }).click();
  await there.sees('登录已过期');
  await here.page.getByRole('menuitem', { name: '信访事项' }).click();
  await here.sees('石桥村口道路塌陷');
});
