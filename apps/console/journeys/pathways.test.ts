import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate, pathwayEnds } from '@huiyin/domain';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import { openPortalOf } from '../../server/src/portal/portal.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { timeline } from './counter';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  town = await county.tenant();
  const keeper = await county.office.as('COUNTY_ADMIN');
  await keeper.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
    input: { id: town.tenantId, paperMark: '岳信' },
  });
  clerk = await town.as('CLERK', '林小禾');
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('who is sent on a lawful way is told its last day, and where the papers are', async () => {
  const { id } = await register(clerk);
  const known = addDays(beijingDate(new Date()), -10);
  const ends = pathwayEnds({ length: 60, unit: 'DAY' }, known);
  const desk = await stage.deskOf(clerk, `/petitions/${id}/show`);
  await desk.act('不予受理', async () => {
    await desk.fill('理由', '属于行政复议范围');
    await desk.choose('法定途径', '申请行政复议');
    await desk.page.getByLabel('知道该行为的日期').fill(known);
    expect(await desk.typed('合法途径（告知信访人应向哪里提出）')).toContain(`最迟${chineseDate(ends)}`);
    await desk.shot('dialog');
  });
  await desk.sees('作出行为的机关的同级人民政府或者依法有权的复议机关');
  await desk.sees('还没有移送材料');

  await desk.act('移送材料', async () => {
    await desk.fill('接收机关', '县人民政府行政复议办公室');
    await desk.fill('移送清单', '登记表一份、来信复印件一份');
    await desk.choose('移送方式', '邮寄');
    await desk.shot('hand-off');
  });
  await desk.sees('等对方签收');
  const taken = desk.page.waitForEvent('download');
  await desk.page.getByRole('link', { name: '下载移送包' }).click();
  expect((await taken).suggestedFilename()).toMatch(/^移送包 .+\.zip$/);
  await desk.act('登记签收', async () => {
    await desk.fill('签收人', '收发室王某');
    await desk.choose('凭据种类', '邮寄回执');
    await desk.fill('凭据（单号、文号、通话时间）', 'XA123');
    await desk.shot('acknowledge');
  });
  await desk.sees('由收发室王某签收');
  expect(await timeline(desk)).toEqual(['收到', '登记', '不予受理', '移送材料', '查看身份', '移送签收']);
  await desk.shot('packet');
  expect(await desk.barriers()).toEqual([]);

  const phone = await stage.deskOf(clerk, `/petitions/${id}/show`, PHONE);
  await phone.sees('由收发室王某签收');
  await phone.shot('packet');
  expect(await phone.overflows()).toBe(false);
});

it('what goes a lawful way gets the notice of it, and no letter to an organ', async () => {
  const { id } = await register(clerk);
  const known = beijingDate(new Date());
  const ends = pathwayEnds({ length: 6, unit: 'MONTH' }, known);
  const desk = await stage.deskOf(clerk, `/petitions/${id}/show`);
  await desk.act('转出', async () => {
    await desk.fill('理由', '不服罚款决定，属于人民法院受理范围');
    await desk.choose('法定途径', '提起行政诉讼');
    await desk.page.getByLabel('知道该行为的日期').fill(known);
    expect(await desk.typed('告知信访人（由哪里办理，或者走什么途径）')).toContain(
      `最迟${chineseDate(ends)}`,
    );
    await desk.shot('refer-out');
  });
  await desk.page.locator('[data-paper=LAWFUL_WAY_NOTICE]').waitFor();
  expect(await desk.page.locator('[data-paper^=FORWARDING]').count()).toBe(0);
  await desk.press('预览法定途径告知书');
  await desk.sees('依法应当通过其他法定途径解决');
  await desk.sees('《信访工作条例》第三十一条第（一）项。');
  await desk.shot('way-notice');
  expect(await desk.barriers()).toEqual([]);
});

it('who was sent elsewhere reads in the portal where to turn and until which day', async () => {
  await openPortalOf(town, clerk);
  const sent = async (daysAgo: number | null) => {
    const { id, number, queryCode } = await register(clerk);
    const from = daysAgo === null ? null : addDays(beijingDate(new Date()), -daysAgo);
    const way = { pathway: 'RECONSIDERATION', pathwayFrom: from };
    const input = { id, ...inputsOf(town, clerk, clerk)['notAcceptPetition'], ...way };
    await clerk.run(verb('notAcceptPetition'), { input });
    const portal = await stage.desk(PHONE);
    await portal.page.goto(`${stage.world.url}/portal/#/${town.code}/follow/${number}`);
    await portal.page.getByLabel('查询码').fill(queryCode);
    await portal.press('查看');
    await portal.sees('到哪里去办');
    return { portal, ends: from && pathwayEnds({ length: 60, unit: 'DAY' }, from) };
  };
  const open = await sent(10);
  await open.portal.sees('申请行政复议');
  await open.portal.sees(chineseDate(open.ends as string));
  expect(await open.portal.overflows()).toBe(false);
  expect(await open.portal.barriers()).toEqual([]);
  await open.portal.shot('portal-pathway');
  const over = await sent(200);
  await over.portal.sees(`${chineseDate(over.ends as string)}（已经过了；有正当理由的，可以向受理机关说明）`);
  await over.portal.press('English');
  await over.portal.sees('(over; good reasons can be put to that organ)');
  await over.portal.shot('portal-pathway-over');
  const unknown = await sent(null);
  await unknown.portal.sees('请按下面的期限自己算');
});

it('simple handling is refused where it does not fit, taken where it does, and left again', async () => {
  const { id } = await register(clerk);
  const desk = await stage.deskOf(clerk, `/petitions/${id}/show`);
  await desk.begin('受理（简易办理）', async () => {
    await desk.page.getByLabel('事实清楚、责任明确').check();
    await desk.page.getByLabel('可能不予支持').check();
  });
  await desk.sees('不适用简易办理：可能不予支持。');
  await desk.shot('simple');
  await desk.page.getByLabel('可能不予支持').uncheck();
  await desk.submit();
  await desk.dialog().waitFor({ state: 'detached' });
  await desk.sees('信访事项简易办理办法（试行，2016年）');
  await desk.shot('simple-shown');
  await desk.act('转为普通办理', () => desk.fill('理由', '需要委托检测'));
  expect(await desk.reasonAgainst('转为普通办理')).toContain('没有适用简易办理');
  expect(await timeline(desk)).toEqual(['收到', '登记', '适用简易办理', '受理', '转为普通办理']);
});
