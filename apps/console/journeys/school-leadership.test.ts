import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { openPortalOf } from '../../server/src/portal/portal.fixture';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { registerAtCounter } from './counter';
import { PHONE, WIDE, type Desk } from './desk';
import { acceptInvitation, appoint } from './newcomers';
import { Stage } from './stage';

/** The school plan's leadership as written: a head, deputies by rank, members with their parts, an office with its director. */
const GROUP = '青杨中学信访工作领导小组';
const OFFICE = '矛盾纠纷排查和信访工作办公室';
const LEADERSHIP = [
  ['顾长庚', '组长', '主持全面工作'],
  ['季明远', '常务副组长', '分管信访、办公室'],
  ['宋知微', '副组长', '分管教学、教职工事务'],
  ['柏安', '副组长', '分管安全、后勤'],
  ['陶静', '成员', '政教处'],
  ['鲁宽', '成员', '教务处'],
  ['钟灵', '成员', '总务处'],
  ['翟希', '成员', '工会'],
  ['柳叶', '办公室主任', '日常受理、登记、值班'],
] as const;

let stage: Stage;
let office: TestTenant;
let school: TestTenant;
let admin: TestPerson;
let head: TestPerson;
let clerk: TestPerson;

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  [office, school] = [county.office, await county.tenant('SCHOOL')];
  admin = await school.as('TENANT_ADMIN', '文清');
  for (const [name, position] of LEADERSHIP) {
    const person = await school.as(position === '办公室主任' ? 'CLERK' : 'LEADER', name);
    if (position === '组长') head = person;
    if (position === '办公室主任') clerk = person;
  }
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

const chart = (desk: Desk) => desk.page.getByRole('group', { name: '组织架构' });

it('an administrator enters the school plan’s leadership as written, and it hangs on the wall', async () => {
  const desk = await stage.deskOf(admin, '/leadership-groups/create');
  await desk.fill('名称', GROUP);
  await desk.fill('文号', '青中〔2026〕8号');
  await desk.page.getByLabel('设立日期').fill('2026-09-01');
  await desk.fill('办公室名称', OFFICE);
  await desk.fill('公开电话', '0600-5550018');
  await desk.fill('办公地址', '行政楼二楼');
  await desk.shot('school-group-form');
  await desk.press('保存');
  await desk.page.getByRole('heading', { name: GROUP, exact: true }).first().waitFor();
  for (const [name, position, duty] of LEADERSHIP)
    await appoint(desk, name, position, async () => {
      await desk.page.getByLabel('任职日期').fill('2026-09-01');
      await desk.fill('分工', duty);
    });
  await desk.sees('没有空缺');
  const told = await chart(desk).innerText();
  let at = -1;
  for (const [name, , duty] of LEADERSHIP) {
    expect(told).toContain(duty);
    expect(told.indexOf(name)).toBeGreaterThan(at);
    at = told.indexOf(name);
  }
  expect(told).toContain(OFFICE);
  await desk.shot('school-leadership');
  expect(await desk.barriers()).toEqual([]);
  await desk.page.emulateMedia({ media: 'print' });
  await chart(desk).waitFor();
  expect(await desk.page.getByText('任职 · 已完成').filter({ visible: true }).count()).toBe(0);
  await desk.shot('school-leadership-paper');
  const phone = await stage.deskOf(head, '/leadership-groups', PHONE);
  await phone.row(GROUP).getByRole('link').click();
  await chart(phone).getByText('柳叶').waitFor();
  expect(await phone.overflows()).toBe(false);
  await phone.shot('school-leadership');
});

it('a deputy’s letter has two lists, is signed by both, and shows beside it what was done', async () => {
  const desk = await stage.deskOf(admin, '/responsibility-letters');
  // below it the posts in their order: head, executive deputy
  await desk.button('起草责任书').nth(1).click();
  await desk.page.getByRole('heading', { name: '起草责任书：季明远' }).waitFor();
  await desk.fill('业务工作职责', '分管办公室：公文按期办结');
  await desk.fill('信访工作职责', '分管领域的信访事项按期答复、当面说明');
  await desk.shot('school-letter-form');
  await desk.submit();
  await desk.dialog().waitFor({ state: 'detached' });
  await desk.open('/responsibility-letters');
  await desk.row('季明远').getByRole('link').first().click();
  await desk.act('本人签字');
  await desk.act('组长签字生效', () => desk.fill('签字的组长（组长本人的责任书由上级签字）', '顾长庚'));
  await desk.sees('履职情况');
  await desk.sees('完成 0 项，逾期未完成 0 项');
  const paper = await desk.page.getByRole('article').innerText();
  expect(paper).toMatch(/业务工作职责[\s\S]*公文按期办结[\s\S]*信访工作职责[\s\S]*当面说明[\s\S]*顾长庚/);
  await desk.shot('school-letter');
  await desk.open('/responsibility-letters');
  await desk.sees('还没有生效责任书的职务');
  await desk.row('季明远').waitFor();
});

it('an emergency goes up the chain at once, and the county acknowledges it with the time it took', async () => {
  const phone = await stage.deskOf(await school.as('HANDLER', '崔岳'), '/emergency-reports/create', PHONE);
  await phone.fill('发生了什么', '教学楼二层走廊吊顶脱落，没有人受伤');
  await phone.fill('地点', '教学楼二层');
  await phone.fill('已采取的措施', '已封闭走廊，疏散到操场');
  await phone.press('保存');
  await phone.sees('待签收');
  await phone.shot('school-emergency');
  expect(await phone.overflows()).toBe(false);
  const above = await stage.deskOf(await office.as('COUNTY_SUPERVISOR', '沈宁'), '/tenants');
  await above.row(`${school.code}镇`).getByRole('button', { name: '进入办理' }).click();
  await above.sees(/^您正在 .* 办理业务/);
  await above.open('/emergency-reports');
  await above.row('教学楼二层走廊吊顶脱落').getByRole('link').first().click();
  await above.act('签收');
  await above.sees(/沈宁（用时 \d+ 分钟）/);
  await above.shot('school-emergency-county');
});

it('its head follows every open matter of the school, and presses for one that lies', async () => {
  const section = await school.as('HANDLER', '贺一鸣');
  const colleague = await school.as('HANDLER', '沙欣');
  const { id } = await register(clerk, { title: '食堂饭菜偏凉' });
  const inputs = inputsOf(school, section, head);
  for (const [who, name] of [
    [clerk, 'acceptPetition'],
    [clerk, 'assignPetition'],
    [section, 'takePetition'],
  ] as const)
    await who.run(verb(name), { input: { id, ...inputs[name] } });

  const desk = await stage.deskOf(head);
  await desk.sees('本单位情况');
  await desk.page.locator('section', { hasText: '我分管的（1）' }).getByText('食堂饭菜偏凉').waitFor();
  // what one leads is told once
  await desk.seesNo('本科室其他人经办');
  await desk.shot('school-head');
  await desk.open('/petitions?filter=%7B%22open%22%3Atrue%7D');
  await desk.row('食堂饭菜偏凉').getByRole('link').click();
  await desk.page.getByRole('heading', { name: '食堂饭菜偏凉' }).waitFor();
  expect(await desk.button('督办').count()).toBe(1);

  // 科室: whoever sits beside the handler sees the section's queue with its clock
  const beside = await stage.deskOf(colleague, '/', PHONE);
  const queue = beside.page.locator('section', { hasText: '本科室其他人经办，未办结（1）' });
  await queue.getByText('食堂饭菜偏凉').waitFor();
  await queue.getByText(/剩 \d+ 天/).waitFor();
  await beside.shot('section-queue');
  expect(await queue.getByRole('link').count()).toBe(1);
  expect(await beside.overflows()).toBe(false);
  const other = await stage.deskOf(section);
  await other.sees('由我负责，未办结（1）');
  await other.seesNo('本科室其他人经办');
});

it('the receipt of a matter at the counter has a QR code', async () => {
  await openPortalOf(school, clerk);
  for (const look of [WIDE, PHONE]) {
    const desk = await stage.deskOf(clerk, '/', look);
    const { code } = await registerAtCounter(desk, {
      title: '操场积水',
      content: '下雨天操场积水，请修排水沟。',
      name: '丁一',
    });
    expect(code).toMatch(/\S{8,}/);
    await desk.page.locator('svg', { hasText: '扫码查看办到哪里了' }).waitFor();
    expect(await desk.overflows()).toBe(false);
    await desk.shot('school-receipt');
  }
});

it('a link to an account opens once and for three days, and then says what to do', async () => {
  const INVITE = 'mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { invitation } }';
  const linkTo = async (person: TestPerson): Promise<string> => {
    const input = { id: person.accountId };
    const { invitation } = (await admin.run(INVITE, { input })).inviteAccount;
    return `${stage.world.url}/#/invitation/${invitation}`;
  };
  const [used, late] = [
    await linkTo(await school.as('HANDLER', '蓝田')),
    await linkTo(await school.as('HANDLER', '米舟')),
  ];
  await acceptInvitation(await stage.desk(), used, `${school.code}镇`);
  Object.assign(stage.world.app.services, { now: () => new Date(Date.now() + 73 * 3_600_000) });
  for (const [link, name] of [
    [used, 'invitation-used'],
    [late, 'invitation-late'],
  ] as const)
    for (const look of [WIDE, PHONE]) {
      const desk = await stage.desk(look);
      await desk.page.goto(link);
      await desk.sees('邀请链接不能用');
      await desk.shot(name);
      expect(await desk.overflows()).toBe(false);
      await desk.link('去登录').click();
      await desk.button('登录').waitFor();
    }
  Object.assign(stage.world.app.services, { now: () => new Date() });
});
