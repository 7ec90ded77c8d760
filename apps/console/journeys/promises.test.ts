import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { breakPassed } from '../../server/src/commitments/commitment-due.service';
import { aCommitment } from '../../server/src/commitments/commitment.fixture';
import { inputsOf, nextWorkday, register, verb } from '../../server/src/petitions/petition.fixture';
import { openPortalOf } from '../../server/src/portal/portal.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE, type Desk } from './desk';
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

async function taken(id: string, ...steps: string[]): Promise<void> {
  for (const step of steps)
    await clerk.run(verb(step), { input: { id, ...inputsOf(town, clerk, clerk)[step] } });
}

/** A matter in hand, with what opens it at the portal. */
async function inHand(): Promise<{ id: string; number: string; code: string }> {
  const { id, queryCode: code } = await register(clerk);
  await taken(id, 'acceptPetition', 'assignPetition', 'takePetition');
  const { petition } = await clerk.run('query ($id: ID!) { petition(id: $id) { number } }', { id });
  return { id, number: petition.number, code };
}

async function follow(desk: Desk, { number, code }: { number: string; code: string }): Promise<void> {
  await desk.page.goto(`${stage.world.url}/portal/#/${town.code}/follow`);
  await desk.page.getByLabel('登记编号').fill(number);
  await desk.page.getByLabel('查询码').fill(code);
  await desk.press('查看');
}

it('an office replies in the meantime and makes a commitment, and the petitioner reads both', async () => {
  const matter = await inHand();
  const desk = await stage.deskOf(clerk, `/petitions/${matter.id}/show`);
  await desk.act('阶段性答复', async () => {
    await desk.page.getByLabel(/^告诉信访人什么/).fill('已委托检测，结果出来后再答复您');
    await desk.page.getByLabel(/^下次答复日期/).fill(nextWorkday());
    await desk.shot('interim-reply');
  });
  await desk.sees('再次答复信访人');
  await desk.act('作出承诺', async () => {
    await desk.page.getByLabel(/^单位承诺做什么/).fill('修复路面');
    await desk.page.getByLabel(/^哪天之前（今天以后）/).fill(nextWorkday());
    await desk.page.getByLabel(/^信访人的书面承诺/).fill('施工期间绕行');
  });
  await desk.sees('待履行');
  await desk.shot('commitment');
  expect(await desk.barriers()).toEqual([]);

  const phone = await stage.desk(PHONE);
  await follow(phone, matter);
  await phone.sees('下次答复');
  await phone.sees(/已委托检测，结果出来后再答复您（下次答复：/);
  await phone.sees(/前：修复路面/);
  // what the office took down as theirs is theirs when they say so
  await phone.sees(/您还没有表示/);
  await desk.sees('单位记下的信访人承诺（信访人没有确认）');
  await phone.press('不是我的意思');
  await phone.page.getByLabel(/^您的意思是什么/).fill('只绕行三天');
  await phone.shot('own-words');
  await phone.press('提交');
  await phone.sees('您表示这不是您的意思');
  expect(await phone.overflows()).toBe(false);
  await desk.open(`/petitions/${matter.id}/show`);
  await desk.sees(/表示不认可/);
  await desk.sees(/只绕行三天/);
  await desk.shot('words-objected');
});

it('a commitment whose day passed opens a closed matter again, until it is kept', async () => {
  const matter = await inHand();
  const { id } = matter;
  await taken(id, 'answerPetition', 'servePetition', 'closePetition');
  await aCommitment(stage.world, town, id);
  const desk = await stage.deskOf(clerk, `/petitions/${id}/show`);
  await desk.act('登记未履行');
  await desk.sees('到期未履行');
  expect(await desk.reasonAgainst('办结')).toMatch(/还有 1 项承诺没有履行/);
  await desk.act('登记履行', () => desk.page.getByLabel(/^履行凭据/).fill('现场照片'));
  await desk.sees('已履行');
  await desk.act('办结');

  // a photo is thin proof: the petitioner says so, and who answers for the matter is told
  const phone = await stage.desk(PHONE);
  await follow(phone, matter);
  await phone.press('没有做到，告诉单位');
  await phone.page.getByLabel(/^哪里没有做到/).fill('只铺了一半');
  await phone.shot('not-done');
  await phone.press('提交');
  await phone.sees('已告诉单位，写入办理过程。不影响您的任何权利。');
  expect(await phone.overflows()).toBe(false);
  await desk.open('/notices');
  await desk.sees(/信访人在门户里对 .+ 到期的承诺提出了异议/);
});

it('a commitment whose day passed takes up a matter again that was withdrawn, and the petitioner reads why', async () => {
  const matter = await inHand();
  await taken(matter.id, 'withdrawPetition', 'closePetition');
  await aCommitment(stage.world, town, matter.id);
  const desk = await stage.deskOf(clerk, `/petitions/${matter.id}/show`);
  await desk.act('登记未履行', () => desk.shot('break-withdrawn'));
  await desk.sees('到期未履行');
  await desk.sees('承诺未履行，恢复办理，期限重新计算');
  await desk.shot('resumed');
  expect(await desk.barriers()).toEqual([]);

  const phone = await stage.desk(PHONE);
  await follow(phone, matter);
  await phone.sees(/因为承诺没有履行，这件事恢复办理，办理期限从这一天起重新计算/);
  await phone.shot('resumed-at-the-portal');
  expect(await phone.overflows()).toBe(false);

  // the same where nobody records it, and the morning finds the day passed
  const found = await inHand();
  await taken(found.id, 'withdrawPetition');
  await aCommitment(stage.world, town, found.id);
  const { countyId, tenantId } = town;
  await breakPassed(stage.world.db, { countyId, tenantId }, new Date());
  await desk.open(`/petitions/${found.id}/show`);
  await desk.sees('承诺未履行，恢复办理，期限重新计算');
  const again = await stage.desk(PHONE);
  await follow(again, found);
  await again.sees(/因为承诺没有履行，这件事恢复办理，办理期限从这一天起重新计算/);
});

it('a category that is corrected takes the track with it, and the petitioner reads why', async () => {
  const matter = await inHand();
  const desk = await stage.deskOf(clerk, `/petitions/${matter.id}/show`);
  await desk.act('更正', async () => {
    await desk.page.getByLabel(/^类别/).click();
    await desk.page.getByRole('option', { name: '建议意见' }).click();
    await desk.page.getByLabel(/^理由/).fill('来信只提建议，没有个人诉求');
    await desk.shot('correct-category');
  });
  await desk.sees('更正类别，办理途径改变');
  await desk.shot('track-moved');

  const phone = await stage.desk(PHONE);
  await follow(phone, matter);
  await phone.sees(/办理途径改变，期限按新的途径/);
  await phone.sees(/来信只提建议，没有个人诉求/);
  await phone.shot('track-moved-at-the-portal');
  expect(await phone.overflows()).toBe(false);
});

it('a rating from a device of staff is set aside and told so, and the petitioner’s own counts', async () => {
  const matter = await inHand();
  await taken(matter.id, 'answerPetition', 'servePetition');
  const rate = async (desk: Desk): Promise<void> => {
    await follow(desk, matter);
    for (const whom of ['对信访工作机构', '对责任单位'])
      await desk.page.getByRole('group', { name: whom }).getByLabel('满意', { exact: true }).check();
    await desk.press('提交评价');
  };
  const desk = await stage.desk();
  await desk.open('/');
  await desk.signIn(town.code, clerk.accountName);
  await desk.press(clerk.accountName);
  await desk.page.getByRole('menuitem', { name: '退出登录' }).click();
  await desk.button('登录').waitFor();
  await rate(desk);
  await desk.sees(/这台设备上曾有工作人员登录/);
  const phone = await stage.desk(PHONE);
  await rate(phone);
  await phone.sees('您的评价');
  const office = await stage.deskOf(clerk, `/petitions/${matter.id}/show`);
  await office.sees(/有一次评价来自工作人员登录过的设备/);
  const ratings = 'query ($id: ID!) { petition(id: $id) { ratings { setAside } } }';
  expect((await clerk.run(ratings, { id: matter.id })).petition.ratings).toEqual([
    { setAside: 'STAFF_DEVICE' },
    { setAside: null },
  ]);
});
