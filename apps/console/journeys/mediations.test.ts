import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE } from './desk';
import { Stage } from './stage';

const NEXT = addDays(beijingDate(new Date()), 30);

let stage: Stage;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let petition: Readonly<{ id: string; dueOn: string }>;

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  town = await county.tenant();
  const keeper = await county.office.as('COUNTY_ADMIN');
  await keeper.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { paperMark } }', {
    input: { id: town.tenantId, paperMark: '石信' },
  });
  [clerk, handler] = [await town.as('CLERK', '林小禾'), await town.as('HANDLER', '何春燕')];
  const { id } = await register(clerk);
  const inputs = inputsOf(town, handler, await town.as('LEADER', '秦岳'));
  for (const step of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  petition = (await handler.run(verb('takePetition'), { input: { id } })).takePetition;
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('a dispute goes from the consent of both to an agreement that a court confirms', async () => {
  const desk = await stage.deskOf(handler, '/mediations');
  await desk.sees('还没有调解');
  await desk.open(`/petitions/${petition.id}/show`);
  await desk.act('调解', async () => {
    await desk.fill('调解组织', '石桥镇人民调解委员会');
    await desk.fill('纠纷事由', '围墙占用通道，出行受影响');
    await desk.choose('对方是', '个人');
    await desk.fill('对方', '欧阳西邻');
    await desk.fill('外请调解员', '老周');
    await desk.shot('mediation-open');
  });
  await desk.sees('征求双方意见');
  // nothing of the petition has moved
  await desk.sees(chineseDate(petition.dueOn));
  await desk.shot('mediation-petition');
  await desk.page.getByText('看调解过程').click();
  await desk.sees('不收费');
  await desk.sees('欧阳**（个人）');
  await desk.act('查看对方身份', async () => {
    await desk.choose('用途类别', '联系对方当事人');
    await desk.fill('用途', '约定调解时间');
    await desk.shot('mediation-reveal');
  });
  await desk.sees('欧阳西邻（个人）');
  await desk.shot('mediation-begun');
  await desk.page.reload();
  await desk.sees('欧阳**（个人）');
  await desk.refused('安排调解会').hover();
  await desk.sees(/调解须双方自愿/);
  // the side that is missing is proposed
  for (const side of ['信访人', '对方'])
    await desk.act('登记同意调解', async () => {
      await desk.dialog().getByText(side, { exact: true }).waitFor();
      await desk.choose('表示的方式', '书面');
    });
  await desk.sees('调解中');
  await desk.act('安排调解会', async () => {
    await desk.page.getByLabel('时间').fill(`${NEXT}T09:00`);
    await desk.fill('地点', '镇调解室');
  });
  await desk.sees(`${chineseDate(NEXT)} 09:00`);
  await desk.open('/mediations');
  await desk.sees(`${chineseDate(NEXT)} 09:00`);
  await desk.shot('mediations');
  await desk.page.getByText('村口道路塌陷').first().click();
  await desk.act('登记调解情况', async () => {
    await desk.choose('结果', '达成一致');
    await desk.fill('到场人员', '双方、老周');
    await desk.fill('调解情况', '对方同意拆除，信访人分担费用');
    await desk.shot('mediation-session');
  });
  await desk.act('达成协议', async () => {
    await desk.fill('第 1 项内容', '拆除占道围墙');
    await desk.press('再加一项');
    await desk.fill('第 2 项内容', '分担一半费用');
    await desk.page.getByRole('combobox', { name: /^第 2 项由谁履行/ }).click();
    await desk.page.getByRole('option', { name: '信访人' }).click();
    await desk.shot('mediation-agreement-form');
  });
  await desk.sees('已达成协议、待履行');
  // 调解协议书 is issued where it was agreed
  await desk.press('预览调解协议书');
  await desk.sees(/甲方（信访人）：欧阳/);
  await desk.shot('mediation-agreement-paper');
  await desk.press('关闭');
  await clerk.run('mutation ($input: IssuePaperInput!) { issuePaper(input: $input) { documentNumber } }', {
    input: { petitionId: petition.id, kind: 'MEDIATION_AGREEMENT' },
  });
  await desk.page.reload();
  await desk.sees(/石信调协〔\d{4}〕1号/);
  await desk.sees(/双方可以共同申请，到 .* 为止（人民调解法第三十三条）/);
  await desk.act('登记申请司法确认', () => desk.fill('人民法院', '县人民法院'));
  await desk.act('登记法院决定', () => desk.choose('法院决定', '法院确认有效'));
  await desk.sees('法院确认有效');
  // had the court refused it, the page says what both sides may do
  const decided = (confirmation: string) =>
    stage.world.db.write(town, (tx) =>
      tx.query(
        'update mediations set confirmation = $4 where county_id = $1 and tenant_id = $2 and petition_id = $3',
        [town.countyId, town.tenantId, petition.id, confirmation],
      ),
    );
  await decided('COURT_REFUSED');
  await desk.page.reload();
  await desk.sees(/可以通过调解变更原协议或者达成新的协议/);
  await decided('COURT_CONFIRMED');
  await desk.page.reload();
  for (const n of [1, 2])
    await desk.act(`登记履行（第 ${n} 项）`, () => desk.fill('履行凭据', '现场照片、收条'));
  await desk.sees('协议已履行');
  await desk.shot('mediation');
  expect(await desk.barriers()).toEqual([]);

  const phone = await stage.deskOf(clerk, '/mediations', PHONE);
  await phone.page.getByText('村口道路塌陷').first().click();
  await phone.sees('协议已履行');
  // the list says so too: what the page alone shows is waited for
  await phone.sees('欧阳**（个人）');
  expect(await phone.overflows()).toBe(false);
  await phone.shot('mediation-phone');
});
