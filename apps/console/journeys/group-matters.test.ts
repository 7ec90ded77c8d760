import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import { openPortalOf } from '../../server/src/portal/portal.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { typePetition } from './counter';
import { PHONE, type Desk } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let clerk: TestPerson;
let id: string;
let number: string;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  clerk = await town.as('CLERK', '林小禾');
  await openPortalOf(town, clerk);
  ({ id, number } = await register(clerk, { headCount: 40 }));
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

async function onAPhone(path: string): Promise<Desk> {
  const phone = await stage.desk(PHONE);
  await phone.page.goto(`${stage.world.url}/portal/#/${town.code}/${path}`);
  await phone.page.getByRole('heading').first().waitFor();
  return phone;
}

/** What a co-signer does on a phone; answers with their own code. */
async function joins(invitation: string, name: string, phone: string, byPost = false): Promise<string> {
  const desk = await onAPhone(`join/${number}`);
  const field = (label: string) => desk.page.getByLabel(label, { exact: false });
  await expect(field('登记编号').inputValue()).resolves.toBe(number);
  await field('联名码').fill(invitation);
  await desk.press('查看');
  await desk.sees('石桥村村口道路塌陷三个月，雨天无法通行，请求维修。');
  await field('姓名').last().fill(name);
  await field('电话').last().fill(phone);
  if (byPost) {
    await field('寄给我').check();
    await field('邮寄地址').fill('石桥镇石桥村联名组8号');
  }
  await field('我已看过上面的告知').check();
  expect(await desk.overflows()).toBe(false);
  await desk.shot('co-sign-form');
  await desk.press('确认联名');
  await desk.sees('已经联名');
  expect(await desk.overflows()).toBe(false);
  await desk.shot('co-signed');
  const [, code = ''] = await desk.page.locator('.keys strong').allInnerTexts();
  return code;
}

it('a clerk forms a group, its people join on their phones, and each gets the one answer', async () => {
  const desk = await stage.deskOf(clerk, `/petitions/${id}/show`);
  await desk.sees('5 名（信访工作条例第二十条）');
  await desk.begin('登记为集体信访', async () => {
    await desk.choose('推选方式', '会议推选');
    await desk.page.getByLabel(/^推选书/).fill('村民会议推选，推选书存信访办');
  });
  await desk.submit();
  const paper = desk.page.getByRole('article');
  await paper.getByRole('img', { name: /扫码打开联名页面/ }).waitFor();
  await desk.shot('invitation');
  const [, invitation = ''] = await paper.locator('strong').allInnerTexts();
  expect(invitation).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
  await desk.press('关闭');

  const mine = await joins(invitation, '赵联名甲', '13900000001');
  await joins(invitation, '钱联名乙', '13900000002', true);
  await desk.open(`/petitions/${id}/show`);
  await desk.sees('2 人已确认');
  await desk.act('登记共用电话的人数', async () => {
    await desk.page.getByRole('spinbutton', { name: /^共用电话的人数/ }).fill('3');
    await desk.page.getByLabel(/^怎么核对的/).fill('上门核对');
    await desk.shot('shared-phones');
  });
  await desk.sees('另有 3 人与他人共用电话');
  expect(await desk.page.locator('main').innerText()).not.toMatch(/联名甲|联名乙|联名组/);
  expect(await desk.barriers()).toEqual([]);

  const inputs = inputsOf(town, clerk, clerk);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  await desk.open(`/petitions/${id}/show`);
  expect(await desk.reasonAgainst('办结')).toMatch(/2 名联名人/);
  await desk.act('送达联名人', async () => {
    await desk.choose('送达方式', '网上查看');
    await desk.page.getByLabel(/^凭证/).fill('网上信访门户');
  });
  await desk.sees('网上查看 1 人');
  await desk.sees('联名人 2（邮寄）');
  await desk.act('查看联名人地址', async () => {
    await desk.choose('联名人', '联名人 2');
    await desk.page.getByLabel(/^用途/).fill('寄送答复');
  });
  await desk.sees('联名人 2：钱联名乙（石桥镇石桥村联名组8号）');
  await desk.shot('group-to-post');
  await desk.act('送达联名人', async () => {
    await desk.choose('送达方式', '未能送达');
    await desk.choose('联名人编号', '联名人 2');
    await desk.page.getByLabel(/^凭证/).fill('挂号信 XA1 退回，原址已拆迁');
  });
  await desk.act('办结');
  // who comes after all is given it, though the matter is closed
  await desk.act('送达联名人', async () => {
    await desk.choose('送达方式', '本人到窗口领取');
    await desk.choose('联名人编号', '联名人 2');
    await desk.page.getByLabel(/^凭证/).fill('本人到窗口签收');
    await desk.shot('co-signer-after-closing');
    const size = desk.page.viewportSize();
    await desk.page.setViewportSize(PHONE);
    await desk.shot('co-signer-after-closing-phone');
    if (size) await desk.page.setViewportSize(size);
  });
  await desk.sees('本人到窗口领取 1 人');
  await desk.sees('已办结');

  const phone = await onAPhone('follow');
  await phone.page.getByLabel('登记编号').fill(number);
  await phone.page.getByLabel('查询码').fill(mine);
  await phone.press('查看');
  await phone.sees('您是联名人 1');
  await phone.sees('一周内修复');
  expect(await phone.overflows()).toBe(false);
  await phone.shot('co-signer-follows');
  await phone.press('退出联名');
  await phone.press('确认退出');
  await phone.button('查看').waitFor();
  await desk.open(`/petitions/${id}/show`);
  await desk.sees('1 人已确认');
});

it('a group is declared as it is registered: at the counter, and by a representative on a phone', async () => {
  const desk = await stage.deskOf(clerk, '/petitions/create');
  await typePetition(desk, {
    title: '灌渠淤塞',
    content: '灌渠淤塞两年，十户无法灌溉，请求清淤。',
    name: '孙代表',
    phone: '13800001234',
  });
  await desk.page.getByLabel(/^代表带着推选书来/).check();
  await desk.choose('推选方式', '书面推选');
  await desk.page.getByLabel(/^推选书/).fill('推选书一页，存信访办');
  await desk.shot('register-group');
  expect(await desk.overflows()).toBe(false);
  await desk.press('登记');
  await desk.press('联名邀请（只显示这一次）');
  await desk.sees('联名码只显示这一次');
  await desk.press('关闭');

  const phone = await onAPhone('submit');
  const field = (label: string) => phone.page.getByLabel(label, { exact: false });
  await field('标题').fill('灌渠淤塞');
  await field('具体情况').fill('灌渠淤塞两年，十户无法灌溉，请求清淤。');
  await field('姓名').last().fill('孙代表');
  await field('电话').last().fill('13800001234');
  await field('是，我是推选的代表').check();
  await field('推选日期').fill('2024-03-01');
  await field('推选书').last().fill('书面推选，推选书在我处');
  await field('几个人一起反映').fill('12');
  for (const [i, name] of ['李代表', '周代表'].entries()) {
    await phone.press('添加一名代表');
    await field('代表的姓名').last().fill(name);
    await field('代表的电话').last().fill(`1390000100${i}`);
  }
  await field('我已看过上面的告知').check();
  expect(await phone.overflows()).toBe(false);
  await phone.shot('submit-group');
  await phone.press('提交');
  await phone.sees('已经收到');
  await phone.sees('联名码');
  expect(await phone.overflows()).toBe(false);
  await phone.shot('submitted-group');
});
