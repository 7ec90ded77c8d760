import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { receipt, timeline } from './counter';
import type { Desk } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let leader: TestPerson;
let desk: Desk;
const desks = new Map<TestPerson, Desk>();

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  clerk = await town.as('CLERK', '林小禾');
  handler = await town.as('HANDLER', '周建国');
  leader = await town.as('LEADER', '方惠民');
  for (const person of [clerk, handler, leader]) desks.set(person, await stage.deskOf(person));
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

/** A petition that has taken these steps, opened at the desk of the person. */
async function opened(person: TestPerson, ...steps: string[]): Promise<string> {
  const { id } = await register(clerk);
  const inputs = inputsOf(town, handler, leader);
  for (const step of steps) {
    const who = step === 'takePetition' ? handler : clerk;
    await who.run(verb(step), { input: { id, ...inputs[step] } });
  }
  desk = desks.get(person) as Desk;
  await desk.open(`/petitions/${id}/show`);
  return id;
}

async function serve(): Promise<void> {
  await desk.act('送达', async () => {
    await desk.choose('送达方式', '邮寄');
    const slip = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 16);
    await desk.page.getByLabel('送达时间（回执上的收件日期）').fill(slip);
    await desk.fill('送达凭证', '挂号信 XA1234');
  });
}

describe('a petition that is not handled here', () => {
  it('is not accepted, with the lawful way, and that is served before it is closed', async () => {
    await opened(clerk);
    await desk.act('不予受理', async () => {
      await desk.fill('理由', '已进入诉讼程序');
      await desk.fill('合法途径（告知信访人应向哪里提出）', '向县人民法院提出');
    });
    await desk.sees('不予受理');
    await desk.sees('向县人民法院提出');
    expect(await desk.reasonAgainst('办结')).toContain('现为“不予受理”');
    await serve();
    await desk.act('办结');
    await desk.sees('已办结');
    expect(await timeline(desk)).toEqual(['收到', '登记', '不予受理', '送达', '办结']);
  });

  it('is referred to who is competent', async () => {
    await opened(clerk);
    await desk.act('转出', async () => {
      await desk.fill('理由', '属县交通运输局职责');
      await desk.fill('接收机关', '县交通运输局公路股');
      await desk.fill('告知信访人（由哪里办理，或者走什么途径）', '由县交通运输局公路股办理并答复。');
    });
    await desk.sees('已转出');
    await desk.sees('县交通运输局公路股');
    await serve();
    await desk.sees('已送达');
    expect(await timeline(desk)).toEqual(['收到', '登记', '转出', '送达']);
  });

  it('is reported up, and what was decided is written down', async () => {
    await opened(clerk);
    await desk.act('报请党委政府决定', async () => {
      await desk.fill('报请对象（如 县委、县政府）', '县委、县政府');
      await desk.fill('处理建议', '建议由住建局牵头，启动应急安置');
      await desk.shot('report-up');
    });
    expect(await desk.reasonAgainst('报请党委政府决定')).toContain('还没有登记批示意见');
    await desk.act('登记批示意见', () => desk.fill('批示意见', '同意，三日内安置到位'));
    await desk.sees('同意，三日内安置到位');
    expect(await timeline(desk)).toEqual(['收到', '登记', '报请党委政府决定', '收到批示意见']);
  });

  it('is withdrawn by who brought it', async () => {
    await opened(clerk, 'acceptPetition');
    await desk.act('撤回', () => desk.fill('理由', '信访人当面书面撤回，问题已自行解决'));
    await desk.sees('已撤回');
    await desk.act('办结');
    await desk.sees('已办结');
    expect(await timeline(desk)).toEqual(['收到', '登记', '受理', '撤回', '办结']);
  });

  it('was registered wrongly: its number stays and says why', async () => {
    const id = await opened(clerk);
    await desk.act('作废', () => desk.fill('理由', '与上一件重复登记'));
    await desk.sees('已作废');
    await desk.sees('作废理由');
    await desk.sees('与上一件重复登记');
    expect(await desk.reasonAgainst('受理')).toContain('现为“已作废”');
    expect(await clerk.refused(verb('acceptPetition'), { input: { id } })).toBe('WRONG_STATE');
    const { petition } = await clerk.run('query ($id: ID!) { petition(id: $id) { number } }', { id });
    await desk.open('/petitions');
    await desk.row(petition.number).getByText('已作废').waitFor();
  });
});

describe('a petition in hand', () => {
  it('is returned by who cannot handle it, and assigned anew', async () => {
    await opened(handler, 'acceptPetition', 'assignPetition');
    await desk.act('退回', () => desk.fill('理由', '不属于本部门职责'));
    await desk.sees('已受理');
    await desk.sees('不属于本部门职责');
    expect(await timeline(desk)).toEqual(['收到', '登记', '受理', '交办', '退回']);
  });

  it('is heard by a panel before it is answered', async () => {
    await opened(handler, 'acceptPetition', 'assignPetition', 'takePetition');
    expect(await desk.reasonAgainst('登记听证笔录')).toContain('请先用“安排听证”');
    await desk.act('安排听证', async () => {
      await desk.fill('听证地点', '镇政府二楼会议室');
      await desk.fill('听证员', '周正、吴平、郑直');
      await desk.shot('hearing-arranged');
    });
    await desk.sees('听证员：周正、吴平、郑直');
    await desk.begin('登记听证笔录', () => desk.fill('听证笔录', '双方到场陈述'));
    await desk.submit();
    await desk.sees('还没有举行');
    expect(await timeline(desk)).toEqual(['收到', '登记', '受理', '交办', '签收', '听证事宜']);
  });

  it('is extended once, by a leader, with the approver and the notice', async () => {
    const id = await opened(leader, 'acceptPetition', 'assignPetition', 'takePetition');
    await desk.act('延期', async () => {
      await desk.page.getByRole('spinbutton', { name: '延长天数（1–30日）' }).fill('30');
      await desk.choose('批准人', '方惠民');
      await desk.fill('理由', '需要专业机构检测');
      await desk.fill('何时、以何种方式告知信访人', '当日电话告知');
    });
    await desk.sees('延期 30日');
    expect(await desk.reasonAgainst('延期')).toContain('延期以一次为限');
    const again = { id, ...inputsOf(town, handler, leader)['extendPetition'] };
    expect(await leader.refused(verb('extendPetition'), { input: again })).toBe('ALREADY_EXTENDED');
  });

  it('is corrected, and the time line says what and why', async () => {
    await opened(clerk);
    await desk.act('更正', async () => {
      await desk.fill('标题', '石桥村村口道路塌陷');
      await desk.fill('理由', '补充地点');
    });
    await desk.page.getByRole('heading', { name: '石桥村村口道路塌陷' }).waitFor();
    await desk.sees(/补充地点/);
    expect(await timeline(desk)).toEqual(['收到', '登记', '更正']);
  });

  it('has its query code reissued, shown once', async () => {
    const id = await opened(clerk);
    await desk.begin('补发查询码', () => desk.fill('理由', '信访人遗失回执，已核对身份证'));
    await desk.submit();
    const { code } = await receipt(desk);
    expect(code).toMatch(/\S{8,}/);
    await desk.sees('查询码只显示这一次');
    await desk.press('关闭');
    await desk.dialog().waitFor({ state: 'detached' });
    await desk.seesNo(code);
    await desk.open('/petitions');
    await desk.open(`/petitions/${id}/show`);
    expect((await timeline(desk)).at(-1)).toBe('补发查询码');
    await desk.seesNo(code);
  });

  it('shows an identity for a purpose, and hides it again once the page is left', async () => {
    const id = await opened(handler, 'acceptPetition');
    await desk.sees('欧阳**');
    await desk.act('查看身份', async () => {
      await desk.choose('用途类别', '联系信访人');
      await desk.fill('用途', '电话回访');
    });
    await desk.sees('欧阳明月');
    await desk.sees('13800001234');
    await desk.sees('身份已显示并记入审计');
    await desk.shot('revealed');
    await desk.page.getByRole('menuitem', { name: '信访事项' }).click();
    await desk.row('村口道路塌陷').first().waitFor();
    await desk.open(`/petitions/${id}/show`);
    await desk.sees('欧阳**');
    expect(await desk.page.content()).not.toMatch(/欧阳明月|13800001234/);
  });
});
