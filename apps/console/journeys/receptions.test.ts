import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { openPortalOf } from '../../server/src/portal/portal.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { registerAtCounter } from './counter';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  clerk = await town.as('CLERK', '林小禾');
  await openPortalOf(town, clerk);
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('the log of receptions fills by itself, and says why a visit was not registered', async () => {
  const desk = await stage.deskOf(clerk, '/receptions');
  await desk.sees('还没有接待记录');
  await desk.shot('receptions-empty');
  await desk.open('/petitions/create');
  await desk.shot('register-reception');
  await registerAtCounter(desk, {
    title: '村口道路塌陷',
    content: '雨天无法通行，请求维修',
    name: '欧阳明月',
  });
  await desk.open('/receptions');
  await desk.sees(/村口道路塌陷/);
  await desk.act('登记接待', async () => {
    await desk.fill('反映的问题（一句话）', '问低保怎么申请');
    await desk.fill('告知的内容', '向村委会递交申请书和收入证明');
    await desk.fill('为什么没有登记', '政策咨询，当场答复清楚');
    await desk.shot('record-reception');
  });
  await desk.sees('未登记：政策咨询，当场答复清楚');
  expect(await desk.page.getByText('欧阳').count()).toBe(0);
  await desk.shot('receptions');
  expect(await desk.barriers()).toEqual([]);
  await desk.page.getByRole('button', { name: '没有登记的' }).click();
  await desk.page.getByText(/村口道路塌陷/).waitFor({ state: 'detached' });
  await desk.sees('问低保怎么申请');

  const leader = await stage.deskOf(await town.as('LEADER', '周主任'), '/overview');
  await leader.sees('接待来访、来电');
  await leader.sees('来信来访一视同仁');
  await leader.shot('overview-receptions');
  await leader.page.locator('section', { hasText: '接待来访、来电' }).getByRole('link').nth(1).click();
  await leader.sees('问低保怎么申请');

  const phone = await stage.deskOf(clerk, '/receptions', PHONE);
  await phone.sees(/村口道路塌陷/);
  expect(await phone.overflows()).toBe(false);
  await phone.shot('receptions-phone');
});

it('a petitioner reads the service standard, and rates the reception as soon as it is registered', async () => {
  const desk = await stage.deskOf(clerk);
  const { number, code } = await registerAtCounter(desk, { title: '路灯不亮', content: '三个月了' });
  const phone = await stage.desk(PHONE);
  await phone.page.goto(`${stage.world.url}/portal/#/${town.code}`);
  await phone.page.getByText('接待服务规范').click();
  await phone.sees(/一、首问负责/);
  await phone.shot('portal-standard');
  await phone.page.goto(`${stage.world.url}/portal/#/${town.code}/follow`);
  await phone.page.getByLabel('登记编号').fill(number);
  await phone.page.getByLabel('查询码').fill(code);
  await phone.press('查看');
  await phone.page.getByLabel('基本满意').check();
  await phone.shot('portal-rate-reception');
  await phone.press('提交对接待的评价');
  await phone.page.getByRole('button', { name: '提交对接待的评价' }).waitFor({ state: 'detached' });
  await phone.page.locator('section', { hasText: '评价接待' }).getByText('基本满意').waitFor();
  expect(await phone.overflows()).toBe(false);
});
