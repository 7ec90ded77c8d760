import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { inputsOf, nextWorkday, register, verb } from '../../server/src/petitions/petition.fixture';
import { openPortalOf } from '../../server/src/portal/portal.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let clerk: TestPerson;
let matter: Readonly<{ id: string; number: string; code: string }>;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  clerk = await town.as('CLERK', '林小禾');
  await openPortalOf(town, clerk);
  const { id, queryCode: code } = await register(clerk, { title: '民办教师教龄没有认定' });
  const inputs = inputsOf(town, clerk, clerk);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  const { petition } = await clerk.run('query ($id: ID!) { petition(id: $id) { number } }', { id });
  matter = { id, number: petition.number, code };
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('rules are explained and legal aid is offered, and the petitioner reads both', async () => {
  const desk = await stage.deskOf(clerk, `/petitions/${matter.id}/show`);
  await desk.act('登记解释说明', async () => {
    await desk.fill('地点', '镇信访接待室');
    await desk.page.getByLabel(/^解释了什么/).fill('说明教龄认定的条件和需要的材料');
    await desk.page.getByLabel(/^依据的法律、政策/).fill('省教育厅教龄补助办法第三条');
    await desk.page.getByLabel(/^发放的材料/).fill('教龄认定办事指南\n法律援助申请须知');
    await desk.choose('服务', '法律援助');
    await desk.fill('提供服务的机构', '县法律援助中心');
    await desk.shot('explain-form');
  });
  await desk.sees('教龄认定办事指南、法律援助申请须知');

  const phone = await stage.desk(PHONE);
  await phone.page.goto(`${stage.world.url}/portal/#/${town.code}/follow`);
  await phone.page.getByLabel('登记编号').fill(matter.number);
  await phone.page.getByLabel('查询码').fill(matter.code);
  await phone.press('查看');
  await phone.sees('说明教龄认定的条件和需要的材料');
  await phone.sees(/不要没有任何影响/);
  await phone.sees('当面解释说明');
  await phone.press('暂不需要');
  await phone.button('暂不需要').waitFor({ state: 'detached' });
  await phone.press('我需要');
  await phone.sees(/需要、待转介/);
  await phone.shot('explained-portal-phone');
  expect(await phone.overflows()).toBe(false);
  expect(await phone.barriers()).toEqual([]);

  await desk.open(`/petitions/${matter.id}/show`);
  await desk.sees('信访人（网上）');
  await desk.act('登记转介');
  await desk.sees('已转介');
  await desk.shot('explained');
  expect(await desk.barriers()).toEqual([]);
});

it('an old matter is reconstructed, its papers are looked for, and its plan keeps it open', async () => {
  const desk = await stage.deskOf(clerk, '/legacy-dossiers');
  await desk.sees('还没有历史遗留问题档案');
  await desk.shot('dossiers-empty');
  await desk.open(`/petitions/${matter.id}/show`);
  await desk.act('建立历史遗留问题档案', async () => {
    await desk.page.getByLabel(/^遗留问题/).fill('1987 年起任教的教龄没有认定');
    await desk.shot('dossier-open-form');
  });
  await desk.page.getByRole('link', { name: '打开档案' }).click();
  await desk.sees(/还没有登记经过/);
  for (const [when, what] of [
    ['1998', '学校撤并，离岗'],
    ['1987-09', '受聘到清水村小学任教'],
  ])
    await desk.act('登记经过', async () => {
      await desk.page.getByLabel(/^发生时间/).fill(when ?? '');
      await desk.page.getByLabel(/^发生了什么/).fill(what ?? '');
      await desk.choose('来源', '口述');
      await desk.page.getByLabel(/^来源说明/).fill('时任村支书口述');
      await desk.shot('dossier-entry-form');
    });
  await desk.act('登记缺少的材料', () => desk.fill('缺什么材料', '民办教师聘用名册'));
  await desk.sees('民办教师聘用名册');
  expect(await desk.reasonAgainst('登记证明不存在')).toContain('还没有登记查找');
  await desk.act('登记查找', () => desk.page.getByLabel(/^找过哪里/).fill('县档案馆，未找到'));
  await desk.sees(/县档案馆，未找到/);
  await desk.act('列化解措施', async () => {
    await desk.choose('措施种类', '政策手段');
    await desk.fill('任务内容', '走访原村干部，核定教龄');
    await desk.choose('责任人', '林小禾');
    await desk.page.getByLabel('完成期限').fill(nextWorkday());
    await desk.shot('measure-form');
  });
  await desk.sees('走访原村干部，核定教龄');
  await desk.shot('dossier');
  await desk.page.emulateMedia({ media: 'print' });
  await desk.shot('dossier-printed');
  await desk.page.emulateMedia({ media: 'screen' });
  expect(await desk.barriers()).toEqual([]);

  const inputs = inputsOf(town, clerk, clerk);
  for (const step of ['answerPetition', 'servePetition'])
    await clerk.run(verb(step), { input: { id: matter.id, ...inputs[step] } });
  await desk.open(`/petitions/${matter.id}/show`);
  expect(await desk.reasonAgainst('办结')).toContain('还有 1 项措施没有完成');
  expect(await desk.reasonAgainst('建立历史遗留问题档案')).toContain('已有历史遗留问题档案');
  await desk.sees('化解方案');
  await desk.shot('petition-with-plan');
  await desk.act('完成', () => desk.page.getByLabel(/^完成情况/).fill('核定 1987 至 1998 年教龄十一年'));
  await desk.sees('核定 1987 至 1998 年教龄十一年');
  await desk.act('办结');

  const phone = await stage.deskOf(clerk, '/legacy-dossiers', PHONE);
  await phone.sees('缺 1 件');
  await phone.shot('dossiers-phone');
  expect(await phone.overflows()).toBe(false);
  await phone.page.getByText('民办教师教龄没有认定').first().click();
  await phone.sees('来龙去脉');
  await phone.shot('dossier-phone');
  expect(await phone.overflows()).toBe(false);
});
