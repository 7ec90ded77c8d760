import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import { openPortalOf } from '../../server/src/portal/portal.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE, type Desk } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let bureau: TestTenant;
let clerk: TestPerson;
let key: { number: string; code: string };
const done = addDays(beijingDate(new Date()), 60);

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  [town, bureau] = [await county.tenant(), await county.tenant('COUNTY_DEPARTMENT')];
  const keeper = await county.office.as('COUNTY_ADMIN');
  await keeper.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
    input: { id: town.tenantId, paperMark: '石信' },
  });
  clerk = await town.as('CLERK', '林小禾');
  await openPortalOf(town, clerk);
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

const shown = async (desk: Desk, name: string): Promise<void> => {
  expect(await desk.overflows()).toBe(false);
  await desk.shot(`suggestion-${name}`);
};

const idOf = async (number: string): Promise<string> =>
  (
    await clerk.run('query ($n: String!) { petitions(filter: { number: $n }) { nodes { id } } }', {
      n: number,
    })
  ).petitions.nodes[0].id;

const field = (desk: Desk, label: string) => desk.page.getByLabel(label, { exact: false });

const follow = async (name: string): Promise<Desk> => {
  const desk = await stage.desk(PHONE);
  await desk.page.goto(`${stage.world.url}/portal/#/${town.code}/follow`);
  await field(desk, '登记编号').fill(key.number);
  await field(desk, '查询码').fill(key.code);
  await desk.press('查看');
  await desk.sees('老街增设路灯');
  await shown(desk, name);
  return desk;
};

it('is made on a phone, and said to be one', async () => {
  const desk = await stage.desk(PHONE);
  await desk.page.goto(`${stage.world.url}/portal/#/${town.code}/submit`);
  await field(desk, '提建议、意见').check();
  await field(desk, '标题').fill('老街增设路灯');
  await field(desk, '具体情况').fill('建议在老街两侧增设路灯，方便夜间出行。');
  await field(desk, '姓名').last().fill('孙大海');
  await field(desk, '电话').last().fill('13800001234');
  await shown(desk, 'portal-form');
  await field(desk, '我已看过上面的告知').check();
  await desk.press('提交');
  await desk.sees('已经收到');
  const [number = '', code = ''] = await desk.page.locator('.keys strong').allInnerTexts();
  expect(number).toMatch(/^\d{4}-\d{5}$/);
  key = { number, code };
});

it('is accepted on its own way, studied, and adopted in part with reasons', async () => {
  const id = await idOf(key.number);
  const desk = await stage.deskOf(clerk, `/petitions/${id}/show`);
  await desk.begin('受理');
  await desk.sees('研究论证后答复：采纳、部分采纳或者不采纳并说明理由');
  await shown(desk, 'accept');
  await desk.submit();
  await desk.sees('建议意见（信访工作条例第二十九条）');
  const waiting = await follow('portal-studied');
  await waiting.sees('您的建议意见正在研究论证');

  const inputs = inputsOf(town, clerk, clerk);
  for (const step of ['assignPetition', 'takePetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  await desk.open(`/petitions/${id}/show`);
  await desk.begin('答复');
  expect(await desk.dialog().getByRole('radio').count()).toBe(3);
  await desk.dialog().getByLabel('部分采纳').check();
  await desk.fill('研究了什么、和谁一起研究的', '会同住建、供电部门到老街现场论证。');
  await desk.fill('没有采纳、没有全部采纳的理由', '南段列入明年改造，现在增设会重复施工。');
  await desk
    .dialog()
    .getByLabel(/^落实期限/)
    .fill(done);
  await desk.fill('答复内容（信访人看到的全文）', '老街北段增设路灯二十盏。');
  await shown(desk, 'answer');
  const phone = await stage.deskOf(clerk, `/petitions/${id}/show`, PHONE);
  await phone.begin('答复');
  await phone.dialog().getByLabel('不采纳', { exact: true }).check();
  await shown(phone, 'answer-phone');
  await desk.submit();
  await desk.sees('部分采纳');
  expect(await desk.page.locator('[data-paper=HANDLING_OPINION]').count()).toBe(0);
  await desk.press('预览建议答复');
  await desk.sees('没有采纳或者没有全部采纳的理由：南段列入明年改造');
  await shown(desk, 'paper');
  await desk.press('关闭');
  await desk.act('送达', async () => {
    await desk.choose('送达方式', '当面');
    await desk.fill('送达凭证', '本人签收');
  });
  await shown(desk, 'answered');
  await phone.open(`/petitions/${id}/show`);
  await phone.sees('部分采纳');
  await shown(phone, 'answered-phone');
  expect(await desk.barriers()).toEqual([]);
});

it('is read by who made it: what is adopted, by when, and why not the rest', async () => {
  const desk = await follow('portal-answered');
  await desk.sees('部分采纳');
  await desk.sees('南段列入明年改造，现在增设会重复施工。');
  await desk.sees(`答应在 ${chineseDate(done)} 前做到`);
  expect(await desk.barriers()).toEqual([]);
});

it('a plea is accepted on any track that is open here, and of the others it is said whom to turn to', async () => {
  const [bureauClerk, townPlea] = [await bureau.as('CLERK', '郑直'), await register(clerk)];
  const { id } = await register(bureauClerk, { title: '不服学校扣发绩效' });
  const desk = await stage.deskOf(bureauClerk, `/petitions/${id}/show`);
  await desk.begin('受理');
  await desk
    .dialog()
    .getByLabel(/^教师申诉/)
    .check();
  await shown(desk, 'tracks');
  await desk.submit();
  await desk.sees('教师申诉（教师法第三十九条）');
  await shown(desk, 'appeal');
  const phone = await stage.deskOf(clerk, `/petitions/${townPlea.id}/show`, PHONE);
  await phone.begin('受理');
  await phone.sees('教师申诉由主管的教育行政部门处理');
  await shown(phone, 'tracks-phone');
  expect(await phone.barriers()).toEqual([]);
});
