import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import { closeEveryDay } from '../../server/src/receipt-days/county-receipt-day.service';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { registerAtCounter } from './counter';
import { PHONE, type Desk } from './desk';
import { tellThePublic } from './newcomers';
import { Stage } from './stage';

let stage: Stage;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let held: { number: string; code: string };

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  office = county.office;
  town = await county.tenant();
  const keeper = await office.as('COUNTY_ADMIN');
  await keeper.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
    input: { id: town.tenantId, paperMark: '石信' },
  });
  clerk = await town.as('CLERK', '林小禾');
  const admin = await town.as('TENANT_ADMIN');
  const found =
    'mutation ($input: CreateLeadershipGroupInput!) { createLeadershipGroup(input: $input) { id } }';
  const { createLeadershipGroup } = await admin.run(found, {
    input: { name: '石桥镇信访工作领导小组', foundedOn: '2017-03-01' },
  });
  const appoint = 'mutation ($input: AppointLeaderInput!) { appointLeader(input: $input) { id } }';
  const { officialId } = await town.as('LEADER', '方惠民');
  const head = { groupId: createLeadershipGroup.id, officialId, position: 'HEAD', fromOn: '2017-03-01' };
  await admin.run(appoint, { input: head });
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

/** The portal on a petitioner's phone. */
async function phone(path = ''): Promise<Desk> {
  const desk = await stage.desk(PHONE);
  await desk.page.goto(`${stage.world.url}/portal/${path}`);
  await desk.page.getByRole('heading').first().waitFor();
  return desk;
}

const field = (desk: Desk, label: string) => desk.page.getByLabel(label, { exact: false });

async function expectShown(desk: Desk, name: string): Promise<void> {
  expect(await desk.overflows()).toBe(false);
  await desk.shot(`portal-${name}`);
}

it('says on a phone what to do while no office has opened its portal', async () => {
  const desk = await phone();
  await desk.sees('还没有单位开通网上信访。');
  await desk.sees('请打电话、写信或者到接待场所反映。');
  await expectShown(desk, 'nothing');
});

it('is opened by the office’s administrator, who is told what is missing', async () => {
  const desk = await stage.deskOf(await town.as('TENANT_ADMIN'));
  await desk.page.getByRole('menuitem', { name: '公开信息' }).click();
  await desk.row(`${town.code}镇`).getByRole('link').click();
  await desk.begin('开放门户');
  await desk.submit();
  await desk.sees(/请填写：地址、接待场所、公开电话、办公时间、接待日安排、网上信访接收人/);
  await desk.shot('portal-console-missing');
  await desk.press('取消');
  await desk.dialog().waitFor({ state: 'detached' });
  await tellThePublic(desk, '林小禾');
  await desk.row(`${town.code}镇`).getByRole('link').click();
  await desk.act('开放门户');
  await desk.sees(`/portal/#/${town.code}`);
  await desk.act('更换回执密钥', () => desk.page.getByLabel(/^更换的理由/).fill('定期更换'));
  expect(await desk.overflows()).toBe(false);
  await desk.shot('portal-console-open');
});

it('is reached from the paper of a receipt, which shows the number and never the code', async () => {
  const counter = await stage.deskOf(clerk);
  const { number, code } = await registerAtCounter(counter, {
    title: '路灯不亮',
    content: '石桥村三组路灯不亮。',
  });
  await counter.page.getByRole('img', { name: /扫码查看办到哪里了/ }).waitFor();
  await counter.shot('receipt-qr');
  const desk = await phone(`#/${town.code}/follow/${number}`);
  await expect(field(desk, '登记编号').inputValue()).resolves.toBe(number);
  await expect(field(desk, '查询码').inputValue()).resolves.toBe('');
  await field(desk, '查询码').fill(code);
  await desk.press('查看');
  await desk.sees('路灯不亮');
});

it('tells the office’s hours, takes a petition, and gives number and code', async () => {
  const desk = await phone();
  await expectShown(desk, 'offices');
  await desk.link(`${town.code}镇`).click();
  await desk.sees('周一至周五 8:30–12:00，14:30–17:30');
  await desk.sees('镇政府一楼信访接待室');
  await desk.page.getByText('信访工作领导小组', { exact: true }).click();
  await desk.sees(/方惠民 · 干事/);
  await desk.page.getByText('回执怎样核验').first().click();
  await desk.sees(/起登记的回执用它签名/);
  await expectShown(desk, 'office');
  await desk.link('我要反映').click();
  await field(desk, '标题').fill('自来水浑浊');
  await field(desk, '具体情况').fill('入夏以来自来水发黄有异味，请求检测水质并公布结果。');
  await field(desk, '姓名').last().fill('孙大海');
  await field(desk, '电话').last().fill('13800001234');
  await desk.sees(/《中华人民共和国个人信息保护法》/);
  await expectShown(desk, 'form');
  await field(desk, '我已看过上面的告知').check();
  await desk.press('提交');
  await desk.sees('已经收到');
  await expectShown(desk, 'receipt');
  const [number = '', code = ''] = await desk.page.locator('.keys strong').allInnerTexts();
  expect(number).toMatch(/^\d{4}-\d{5}$/);
  held = { number, code };
  await desk.link('查看办理进度').click();
  await desk.press('查看');
  await desk.sees('已收到并登记，正在决定由谁处理。');
  await desk.sees(/林小禾/);
  await desk.page.getByText('这个日期怎么来的').first().click();
  await desk.sees(/收到信访事项，自次日起计算15日/);
  await desk.sees(/登记当天还没有封存/);
  await expectShown(desk, 'registered');
});

it('keeps what was typed when the server cannot be reached, and sends it once', async () => {
  const desk = await phone(`#/${town.code}/submit`);
  await field(desk, '标题').fill('路灯不亮');
  await field(desk, '具体情况').fill('村口路灯两个月不亮，请求维修。');
  await desk.page.getByLabel('匿名').check();
  await desk.sees(/单位无法把答复直接告诉您/);
  await field(desk, '我已看过上面的告知').check();
  desk.foresee(/ERR_INTERNET_DISCONNECTED/);
  await desk.context.setOffline(true);
  await desk.press('提交');
  await desk.sees(/连不上服务器/);
  await desk.context.setOffline(false);
  expect(await field(desk, '标题').inputValue()).toBe('路灯不亮');
  await desk.press('提交');
  await desk.sees('已经收到');
});

it('shows the way of the matter up to its answer, and takes a rating, once', async () => {
  const { petitions } = await clerk.run(
    'query ($n: String!) { petitions(filter: { number: $n }) { nodes { id origin } } }',
    { n: held.number },
  );
  const [{ id, origin }] = petitions.nodes;
  expect(origin).toBe('PORTAL');
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'])
    await clerk.run(verb(step), { input: { id, ...inputsOf(town, clerk, clerk)[step] } });

  const desk = await phone(`#/${town.code}/follow`);
  await field(desk, '登记编号').fill(held.number);
  await field(desk, '查询码').fill('0000-0000-0000');
  await desk.press('查看');
  await desk.sees(/登记编号或查询码不正确/);
  await field(desk, '查询码').fill(held.code.toLowerCase());
  await desk.press('查看');
  await desk.sees('答复或者告知已送达给您。');
  await desk.sees('一周内修复');
  await desk.sees('《公路法》第三十五条');
  await desk.sees(/请求原办理机关的上一级机关复查/);
  for (const date of await desk.page.getByText('这个日期怎么来的').all()) await date.click();
  await desk.sees(/最迟为/);
  await expectShown(desk, 'served');
  await desk.page.getByRole('group', { name: '对信访工作机构' }).getByLabel('基本满意').check();
  await desk.page.getByRole('group', { name: '对责任单位' }).getByLabel('不满意').check();
  await desk.page.getByLabel('意见').last().fill('修得太慢');
  await expectShown(desk, 'rating');
  await desk.press('提交评价');
  await desk.sees('不满意：修得太慢');
  await desk.seesNo('请您评价');
  await expectShown(desk, 'rated');

  const office = await stage.deskOf(clerk, `/petitions/${id}/show`);
  await office.sees('信访人评价');
  await office.sees('不满意 · 修得太慢');
  await office.sees(/信访人网上提交/);
  await office.shot('portal-petition');
});

it('gives the proof of its day once that is closed', async () => {
  const afterwards = new Date(Date.now() + 2 * 86_400_000);
  await closeEveryDay(stage.world.db, [office, town], afterwards);
  const desk = await phone(`#/${town.code}/follow/${held.number}`);
  await field(desk, '查询码').fill(held.code);
  await desk.press('查看');
  await desk.sees(/这份回执已随当天的其他回执一并封存/);
  await desk.sees(/本单位 \d{4}年\d{1,2}月\d{1,2}日 的封存值 [0-9a-f]{64}/);
  await desk.sees(/全县 \d{4}年\d{1,2}月\d{1,2}日 的封存值 [0-9a-f]{64}/);
  const saved = desk.page.waitForEvent('download');
  await desk.link('下载回执存证').click();
  expect((await saved).suggestedFilename()).toBe(`回执存证 ${held.number}.json`);
  await desk.page.getByRole('heading', { name: '回执存证' }).scrollIntoViewIfNeeded();
  await expectShown(desk, 'proof');
});

it('hands out the papers that were issued, and serves the answer’s to whom has agreed to that', async () => {
  const { id, number, queryCode } = await register(clerk);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition'])
    await clerk.run(verb(step), { input: { id, ...inputsOf(town, clerk, clerk)[step] } });
  for (const kind of ['ACCEPTANCE_NOTICE', 'HANDLING_OPINION'])
    await clerk.run('mutation ($input: IssuePaperInput!) { issuePaper(input: $input) { id } }', {
      input: { petitionId: id, kind },
    });
  const desk = await phone(`#/${town.code}/follow/${number}`);
  await field(desk, '查询码').fill(queryCode);
  await desk.press('查看');
  await desk.sees(/石信受〔\d{4}〕\d+号/);
  await desk.seesNo(/石信复〔\d{4}〕/);
  await desk.sees(/请求复查的三十日开始计算/);
  await desk.press('同意网上送达');
  await desk.sees(/石信复〔\d{4}〕\d+号/);
  await desk.sees(/领取之时即为送达/);
  await expectShown(desk, 'papers');
  const saved = desk.page.waitForEvent('download');
  await desk.press('领取（即为送达）');
  expect((await saved).suggestedFilename()).toMatch(/^处理意见书 石信复〔\d{4}〕\d+号\.docx$/);
  await desk.sees('答复或者告知已送达给您。');
  await desk.seesNo(/领取之时即为送达/);
  await expectShown(desk, 'papers-served');
});

it('asks to serve a notice here without speaking of a review, where nothing was answered', async () => {
  const { id, number, queryCode } = await register(clerk);
  await clerk.run(verb('notAcceptPetition'), {
    input: { id, ...inputsOf(town, clerk, clerk)['notAcceptPetition'] },
  });
  const desk = await phone(`#/${town.code}/follow/${number}`);
  await field(desk, '查询码').fill(queryCode);
  await desk.press('查看');
  await desk.sees(/告知书不是处理意见，不适用复查/);
  await desk.seesNo(/请求复查的三十日/);
  await expectShown(desk, 'notice-consent');
  await desk.press('同意网上送达');
  await desk.sees(/您已同意网上送达/);
});

it('speaks English too, and says what to do about an office that is not there', async () => {
  const desk = await phone('#/no-such-office');
  await desk.sees('没有找到这个单位，或者它没有开通网上信访。');
  await desk.press('English');
  await desk.sees('There is no such office, or its portal is closed.');
  expect(await desk.page.locator('html').getAttribute('lang')).toBe('en');
  await desk.link('All offices').click();
  await desk.sees('Choose the office');
});

it('is small: its first load is well under 100 kB as a browser fetches it', async () => {
  const { url } = stage.world;
  const page = await (await fetch(`${url}/portal/`)).text();
  const parts = [...page.matchAll(/(?:src|href)="(\/portal\/assets\/[^"]+)"/g)].map(([, path]) => path);
  expect(parts.length).toBeGreaterThanOrEqual(2);
  const bodies = await Promise.all(parts.map(async (path) => (await fetch(`${url}${path}`)).arrayBuffer()));
  const bytes = [Buffer.from(page), ...bodies.map((body) => Buffer.from(body))]
    .map((body) => gzipSync(body).length)
    .reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThan(95_000);
});
