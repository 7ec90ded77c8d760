import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { beijingDate } from '@huiyin/domain';
import { aPng } from '../../server/src/attachments/attachment.fixture';
import type { TestTenant } from '../../server/src/testing/world';
import { PHONE, type Desk } from './desk';
import {
  acceptInvitation,
  addAccount,
  addOfficial,
  appoint,
  chooseOwnPassword,
  secretOf,
  tellThePublic,
} from './newcomers';
import { Stage } from './stage';

const dataDir = mkdtempSync(join(tmpdir(), 'huiyin-journey-'));
let stage: Stage;
let office: TestTenant;
let code: string;
/** What one journey leaves to the next. */
let link: string;
const initial: Record<string, string> = {};
let held: { number: string; code: string };
let supervisor: Desk;

beforeAll(async () => {
  stage = await Stage.open({ dataDir });
  ({ office } = await stage.world.county());
  code = `qs-${office.code}`;
});
afterEach(() => stage.assertQuiet());
afterAll(async () => {
  await stage.close();
  rmSync(dataDir, { recursive: true });
});

/** Somebody of the township, at their first sign-in. */
async function newcomer(name: string, look?: typeof PHONE): Promise<Desk> {
  const desk = await stage.desk(look);
  await desk.open('/');
  await desk.signIn(code, name, initial[name]);
  await chooseOwnPassword(desk, initial[name] as string, '青山乡');
  return desk;
}

/** The portal on a petitioner's phone. */
async function phone(path: string): Promise<Desk> {
  const desk = await stage.desk(PHONE);
  await desk.page.goto(`${stage.world.url}/portal/#/${code}${path}`);
  await desk.page.getByRole('heading').first().waitFor();
  return desk;
}

async function openPetition(desk: Desk): Promise<void> {
  await desk.page.getByRole('menuitem', { name: '信访事项' }).click();
  await desk.row(held.number).getByRole('link').first().click();
  await desk.page.getByRole('heading', { name: '自来水浑浊' }).waitFor();
}

it('a county administrator opens a township and its first administrator', async () => {
  supervisor = await stage.deskOf(await office.as('COUNTY_ADMIN', '王敏'), '/tenants');
  await supervisor.begin('开通单位', async () => {
    await supervisor.fill('单位名称', '青山乡');
    await supervisor.fill('单位代码', code);
    await supervisor.fill('管理员姓名', '周大山');
  });
  await supervisor.submit();
  link = await secretOf(supervisor);
  expect(link).toMatch(/#\/invitation\/./);
});

it('that one enters units, people, the leadership group and what the public is told', async () => {
  const desk = await stage.desk();
  await acceptInvitation(desk, link, '青山乡');
  await desk.open('/units');
  await desk.link('新增部门或村居').click();
  await desk.fill('名称', '水利站');
  await desk.choose('类型', '办公室');
  await desk.press('保存');
  await desk.row('水利站').waitFor();
  await addOfficial(desk, '林小禾', '信访专干', '水利站');
  await addOfficial(desk, '周建国', '水利站长', '水利站');
  await addOfficial(desk, '方惠民', '乡长', '水利站');
  initial['linxh'] = await addAccount(desk, 'linxh', '林小禾', '信访办');
  initial['zhoujg'] = await addAccount(desk, 'zhoujg', '周建国', '承办人');

  await desk.open('/leadership-groups');
  await desk.link('设立领导小组').click();
  await desk.fill('名称', '青山乡信访工作领导小组');
  await desk.page.getByLabel('设立日期').fill(beijingDate(new Date()));
  await desk.fill('公开电话', '0600-5551234');
  await desk.press('保存');
  for (const [name, position] of [
    ['方惠民', '组长'],
    ['周建国', '常务副组长'],
    ['周大山', '成员'],
    ['林小禾', '办公室主任'],
  ] as const)
    await appoint(desk, name, position);
  await desk.sees('没有空缺');
  await desk.shot('whole-way-group');

  await desk.open('/public-contacts');
  await desk.row('青山乡').getByRole('link').click();
  await tellThePublic(desk, '林小禾');
  await desk.row('青山乡').getByRole('link').click();
  await desk.act('开放门户');
  await desk.sees(`/portal/#/${code}`);
  expect(await desk.overflows()).toBe(false);
});

it('a petitioner submits with a photo, on a phone', async () => {
  const desk = await phone('/submit');
  await desk.page.getByLabel('标题').fill('自来水浑浊');
  await desk.page.getByLabel('具体情况').fill('入夏以来自来水发黄有异味，请求检测水质并公布结果。');
  await desk.page.getByLabel('选择照片或文件').setInputFiles([
    { name: '水样.png', mimeType: 'image/png', buffer: aPng(40, 30) },
    { name: '拍错了.png', mimeType: 'image/png', buffer: aPng(20, 20) },
  ]);
  await desk.press('不传 拍错了.png');
  await desk.page.getByLabel('姓名').last().fill('孙大海');
  await desk.page.getByLabel('电话').last().fill('13800001234');
  await desk.page.getByLabel('我已看过上面的告知').check();
  expect(await desk.overflows()).toBe(false);
  await desk.shot('whole-way-form');
  // a failed try costs neither what was typed nor what was chosen
  desk.foresee(/ERR_INTERNET_DISCONNECTED/);
  await desk.context.setOffline(true);
  await desk.press('提交');
  await desk.sees(/连不上服务器/);
  await desk.context.setOffline(false);
  await desk.press('提交');
  await desk.sees('已经收到');
  await desk.sees('已交给单位：水样.png');
  await desk.seesNo('拍错了.png');
  const [number = '', queryCode = ''] = await desk.page.locator('.keys strong').allInnerTexts();
  held = { number, code: queryCode };
  expect(await desk.overflows()).toBe(false);
  await desk.shot('whole-way-receipt');
});

it('the clerk sees the photo, accepts and assigns; the handler takes over, answers and serves', async () => {
  const clerk = await newcomer('linxh');
  await openPetition(clerk);
  await clerk.link('下载 水样.png').waitFor();
  expect(await clerk.page.getByText('拍错了.png').count()).toBe(0);
  await clerk.act('受理');
  await clerk.act('交办', async () => {
    await clerk.choose('承办单位', '水利站');
    await clerk.choose('直接责任人', '周建国');
    await clerk.choose('分管领导', '方惠民');
  });
  await clerk.sees('已交办');

  const handler = await newcomer('zhoujg', PHONE);
  await handler.link('签收：自来水浑浊').click();
  await handler.act('签收');
  await handler.act('拆分诉求', async () => {
    await handler.fill('诉求 1', '更换管道');
    await handler.press('再加一项');
    await handler.fill('诉求 2', '减免两个月水费');
  });
  await handler.sees('尚未答复');
  const answer = (outcome: string, facts: string, opinion: string) =>
    handler.act('答复此项', async () => {
      await handler.page.getByRole('radio', { name: outcome, exact: true }).check();
      await handler.fill('查明的事实', facts);
      await handler.fill('依据的法律、法规或政策', '《城市供水条例》');
      await handler.fill('处理意见', opinion);
    });
  await answer('解释说明', '水源地管道老化，水样浊度超标。', '管道已更换，复检合格。');
  await answer('不予支持', '停水不足两日。', '合同没有约定减免，不予支持。');
  await handler.shot('whole-way-claims');
  await handler.act('答复', async () => {
    await handler.fill('答复内容（信访人看到的全文）', '管道已更换，复检合格，结果已在村公示栏公布。');
  });
  await handler.act('送达', async () => {
    await handler.choose('送达方式', '当面');
    await handler.fill('送达凭证', '本人签收');
  });
  await handler.sees('已送达');
});

it('the petitioner reads the answer, the dates and how they came about, and rates', async () => {
  const desk = await phone('/follow');
  await desk.page.getByLabel('登记编号').fill(held.number);
  await desk.page.getByLabel('查询码').fill(held.code);
  await desk.press('查看');
  await desk.sees('管道已更换，复检合格');
  await desk.sees('《城市供水条例》');
  await desk.sees('合同没有约定减免，不予支持。');
  for (const date of await desk.page.getByText('这个日期怎么来的').all()) await date.click();
  await desk.sees(/收到信访事项，自次日起计算15日/);
  await desk.sees(/自次日起计算60日/);
  await desk.page.getByRole('group', { name: '对信访工作机构' }).getByLabel('满意', { exact: true }).check();
  await desk.page.getByRole('group', { name: '对责任单位' }).getByLabel('基本满意').check();
  await desk.press('提交评价');
  await desk.seesNo('请您评价');
  expect(await desk.overflows()).toBe(false);
  await desk.shot('whole-way-answered');
});

it('the county sees it in its overview, and goes from the figure to the petition', async () => {
  await supervisor.open('/overview');
  const row = supervisor.row('青山乡');
  await row.waitFor();
  // open, due soon, overdue; received, answered, in time; rated, of body and organ, set aside, settled here; bounces and days, vacancies, reports none of which is due
  const none = ['0', '0', '0'];
  const rated = ['1', '1 100%', '1 100%', '0', '1 100%'];
  const figures = [...none, '1', '1', '1 100%', ...rated, ...none, '—'];
  expect(await row.locator('td').allInnerTexts()).toEqual(['青山乡', ...figures]);
  await supervisor.shot('whole-way-overview');
  await row.locator('td').nth(11).getByRole('link').first().click();
  await supervisor.row(held.number).waitFor();
  await supervisor.page.goBack();
  await row.locator('td').nth(5).getByRole('link').click();
  await supervisor.row(held.number).getByRole('link').first().click();
  await supervisor.page.getByRole('heading', { name: '自来水浑浊' }).waitFor();
  await supervisor.sees('信访人评价');
  await supervisor.sees('孙**');
  await supervisor.seesNo('孙大海');
});
