import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate } from '@huiyin/domain';
import { tellDay } from '../../server/src/jobs/notices.daily';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  [clerk, handler] = [await town.as('CLERK', '王敏'), await town.as('HANDLER', '赵强')];
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

async function handOver(title: string) {
  const petition = await register(clerk, { title });
  const inputs = inputsOf(town, handler, clerk);
  for (const step of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(step), { input: { id: petition.id, ...inputs[step] } });
  return petition;
}

it('an official sees by the bell that something came, goes to it, and has it off the list', async () => {
  const desk = await stage.deskOf(handler);
  const bell = (unread: string) => desk.page.getByRole('link', { name: unread, exact: true });
  await bell('提醒').click();
  await desk.sees('还没有提醒');
  await desk.sees(/事项交给您、被退回/);
  await desk.shot('notices-empty');

  const first = await handOver('村口道路塌陷');
  await handOver('路灯不亮');
  const due = await handOver('排水沟堵塞');
  const { dueOn } = (await handler.run('query ($id: ID!) { petition(id: $id) { dueOn } }', { id: due.id }))
    .petition;
  await tellDay(stage.world.db, town, new Date(`${addDays(dueOn, -3)}T07:00:00+08:00`));

  // the bell asks anew with a page that is opened
  await desk.open('/notices');
  await bell('提醒，6 条未读').waitFor();
  await desk.sees('王敏交给您，请签收办理');
  await desk.sees(`${chineseDate(dueOn)} 到期，提醒时还有 3 天`);
  await desk.shot('notices');
  expect(await desk.barriers()).toEqual([]);

  await desk.link(`${first.number} 村口道路塌陷`).last().click();
  await desk.page.waitForURL(new RegExp(`/petitions/${first.id}/show`));
  await bell('提醒，5 条未读').waitFor();
  await bell('提醒，5 条未读').click();
  await desk.page
    .getByRole('button', { name: /^标为已读：.*路灯不亮/ })
    .first()
    .click();
  await bell('提醒，4 条未读').waitFor();
  await desk.press('只看未读');
  await desk.settled();
  expect(await desk.page.getByRole('button', { name: /^标为已读：/ }).count()).toBe(4);
  await desk.press('全部标为已读');
  await bell('提醒').waitFor();
  await desk.sees('没有符合条件的记录');
});

it('an administrator enters an address, and its owner switches the daily mail off', async () => {
  const [admin, colleague] = [await town.as('TENANT_ADMIN'), await town.as('HANDLER')];
  const desk = await stage.deskOf(colleague, '/notices');
  await desk.sees(/您的账号没有登记电子邮箱/);
  const office = await stage.deskOf(admin, `/accounts/${colleague.accountId}`);
  await office.fill('电子邮箱', 'qianjin@qy.example.cn');
  await office.shot('account-email');
  await office.press('保存');
  await office.page.waitForURL(/\/accounts$/);
  await desk.open('/notices');
  const daily = desk.page.getByRole('switch', { name: '每天早上把新提醒发到 qianjin@qy.example.cn' });
  await daily.click();
  await desk.page.locator('input[type=checkbox]:not(:checked):not(:disabled)').waitFor();
  await desk.open('/notices');
  await daily.waitFor();
  expect(await daily.isChecked()).toBe(false);
  await desk.shot('notices-digest');
  expect(await desk.barriers()).toEqual([]);
});

it('reads the same on a phone', async () => {
  await handOver('自来水浑浊，入夏以来发黄有异味，请求检测水质并公布结果');
  const desk = await stage.deskOf(handler, '/notices', PHONE);
  await desk.sees('王敏交给您，请签收办理');
  await desk.shot('notices-phone');
  expect(await desk.overflows()).toBe(false);
  expect(await desk.barriers()).toEqual([]);
});

it('an administrator is told that nobody heads the leadership group', async () => {
  const admin = await town.as('TENANT_ADMIN');
  const { createLeadershipGroup: group } = await admin.run(
    'mutation ($input: CreateLeadershipGroupInput!) { createLeadershipGroup(input: $input) { id } }',
    { input: { name: '信访工作领导小组', foundedOn: '2017-03-01' } },
  );
  await tellDay(stage.world.db, town, new Date(`${beijingDate(new Date())}T07:00:00+08:00`));
  const desk = await stage.deskOf(admin, '/notices');
  await desk.sees('组长自 2017年3月1日 起空缺，请登记任职');
  await desk.shot('notices-vacancy');
  await desk.link('信访工作领导小组').first().click();
  await desk.page.waitForURL(new RegExp(`/leadership-groups/${group.id}/show`));
  await desk.sees('组长空缺');
  expect(await desk.barriers()).toEqual([]);
});
