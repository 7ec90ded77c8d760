import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { openPortalOf } from '../../server/src/portal/portal.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { receipt, typePetition } from './counter';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let school: TestTenant;
let clerk: TestPerson;
let manager: TestPerson;

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  school = await county.tenant('SCHOOL');
  clerk = await school.as('CLERK', '许静');
  manager = await school.as('HANDLER', '年级组长');
  await openPortalOf(county.office, await county.office.as('CLERK', '接收'));
  await openPortalOf(school, clerk);
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('a teacher’s grievance is kept from the head of their grade, who finds nothing of it', async () => {
  const desk = await stage.deskOf(clerk, '/petitions/create');
  await typePetition(desk, { title: '超课时津贴没有发', content: '请求补发本学期超课时津贴' });
  await desk.page.getByRole('switch', { name: /本单位教职工反映/ }).check();
  await desk.page.getByRole('combobox', { name: '直接上级' }).fill('年级组长');
  await desk.page.getByRole('option', { name: /年级组长/ }).click();
  await desk.shot('register-staff');
  expect(await desk.barriers()).toEqual([]);
  await desk.press('登记');
  const { number } = await receipt(desk);
  expect(number).toMatch(/^内/);
  await desk.link('查看这件事项').click();
  await desk.sees('对谁保密');
  await desk.sees(/提出教师申诉/);
  await desk.shot('petition-staff');
  await desk.page.getByRole('button', { name: '不予受理' }).click();
  await desk.sees(/首先告知可以提出教师申诉/);
  await desk.shot('teachers-appeal-first');

  const there = await stage.deskOf(manager, '/petitions');
  await there.settled();
  expect(await there.page.getByText('超课时津贴').count()).toBe(0);
});

it('a teacher brings it on a phone, and is offered the office above where it cannot be kept', async () => {
  const phone = await stage.desk(PHONE);
  await phone.page.goto(`${stage.world.url}/portal/#/${school.code}/submit`);
  await phone.page.getByLabel(/对直接上级保密/).check();
  await phone.sees(/教师申诉/);
  const field = (label: string) => phone.page.getByLabel(label, { exact: false });
  await field('对哪些上级保密').fill('查无此人');
  await field('标题（一句话说明）').fill('职称评审名额');
  await field('具体情况和您的请求').fill('请求公开名额分配');
  await phone.page.getByLabel(/匿名/).check();
  await phone.page.getByRole('checkbox').last().check();
  await phone.shot('portal-staff');
  expect(await phone.overflows()).toBe(false);
  await phone.press('提交');
  await phone.sees(/在这里不能对其保密：请向/);
  await phone.page.getByLabel(/由上级单位接收/).check();
  await phone.sees(/您的单位查不到/);
  await field('标题（一句话说明）').fill('职称评审名额');
  await field('具体情况和您的请求').fill('请求公开名额分配');
  await phone.page.getByLabel(/匿名/).check();
  await phone.page.getByRole('checkbox').last().check();
  await phone.press('提交');
  await phone.sees(/内\d{4}-\d{10}/);
});
