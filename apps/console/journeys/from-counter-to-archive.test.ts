import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { beijingDate } from '@huiyin/domain';
import { inputsOf, verb } from '../../server/src/petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { registerAtCounter, timeline, typePetition, receipt } from './counter';
import type { Desk } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let leader: TestPerson;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  clerk = await town.as('CLERK', '林小禾');
  handler = await town.as('HANDLER', '周建国');
  leader = await town.as('LEADER', '方惠民');
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

type Premature = readonly [button: string, mutation: string, code: string, reason: string];

/** Each is shown disabled with its reason, and its code is what the API answers to who calls it all the same. */
async function expectRefused(desk: Desk, person: TestPerson, id: string, steps: readonly Premature[]) {
  const inputs = inputsOf(town, handler, leader);
  for (const [button, mutation, code, reason] of steps) {
    expect(await desk.reasonAgainst(button)).toContain(reason);
    const refusal = await person.refused(verb(mutation), { input: { id, ...inputs[mutation] } });
    expect([button, refusal]).toEqual([button, code]);
  }
}

it('carries a petition from the counter to the archive, and refuses every premature step', async () => {
  const counter = await stage.deskOf(clerk);
  const earlier = await registerAtCounter(counter, {
    title: '石桥社区老供销社门前排水沟堵塞',
    content: '门前排水沟堵塞已有两个月，下雨就积水，请求清淤。',
  });

  await counter.press('登记下一件');
  await typePetition(counter, {
    title: '石桥社区供销社门前排水沟堵塞',
    content: '供销社门前的排水沟堵塞，下雨积水进屋，请求尽快清淤。',
    name: '欧阳明月',
    phone: '13800001234',
  });
  await counter.sees('可能是同一事项');
  await counter.sees(new RegExp(earlier.number));
  await counter.shot('register');
  await counter.press('登记');
  const { number, code } = await receipt(counter);
  expect(number).toMatch(/^\d{4}-\d{5}$/);
  expect(code.length).toBeGreaterThanOrEqual(8);
  await counter.sees('查询码只显示这一次');
  await counter.shot('receipt');

  await counter.link('查看这件事项').click();
  await counter.sees('已登记');
  const id = /petitions\/([0-9a-f-]{36})/.exec(counter.page.url())?.[1] ?? '';
  await counter.seesNo(code);
  await counter.sees('欧阳**');
  await counter.seesNo('欧阳明月');
  await expectRefused(counter, clerk, id, [
    ['交办', 'assignPetition', 'WRONG_STATE', '现为“已登记”'],
    ['签收', 'takePetition', 'WRONG_STATE', '已交办'],
    ['答复', 'answerPetition', 'WRONG_STATE', '办理中'],
    ['送达', 'servePetition', 'WRONG_STATE', '现为“已登记”'],
    ['办结', 'closePetition', 'WRONG_STATE', '现为“已登记”'],
    ['归档', 'archivePetition', 'WRONG_STATE', '已办结'],
    ['延期', 'extendPetition', 'FORBIDDEN', '领导'],
  ]);
  await counter.button(/^现在不能办的 \d+ 项/).click();
  await counter.refused('归档').hover();
  await counter.page.getByRole('tooltip', { name: '现为“已登记”' }).waitFor();
  await counter.sees(/归档：现为“已登记”/);

  await counter.act('受理');
  await counter.sees('已受理');
  await expectRefused(counter, clerk, id, [
    ['受理', 'acceptPetition', 'WRONG_STATE', '现为“已受理”'],
    ['签收', 'takePetition', 'WRONG_STATE', '现为“已受理”'],
    ['答复', 'answerPetition', 'WRONG_STATE', '现为“已受理”'],
    ['办结', 'closePetition', 'WRONG_STATE', '现为“已受理”'],
    ['作废', 'voidPetition', 'WRONG_STATE', '现为“已受理”'],
  ]);

  await counter.act('交办', async () => {
    await counter.choose('承办单位', '党政办');
    await counter.choose('直接责任人', '周建国');
    await counter.choose('分管领导', '方惠民');
    await counter.fill('办理要求', '三日内到现场查看');
  });
  await counter.sees('已交办');
  await expectRefused(counter, clerk, id, [
    ['签收', 'takePetition', 'NOT_YOURS', '不由您承办'],
    ['答复', 'answerPetition', 'WRONG_STATE', '现为“已交办”'],
    ['送达', 'servePetition', 'WRONG_STATE', '现为“已交办”'],
  ]);

  const office = await stage.deskOf(handler);
  await office
    .link('信访事项')
    .or(office.page.getByRole('menuitem', { name: '信访事项' }))
    .first()
    .click();
  // the desk, which is left, has such a row too
  await office.page.getByRole('searchbox').waitFor();
  await office.row(number).getByRole('link').click();
  await expectRefused(office, handler, id, [
    ['交办', 'assignPetition', 'FORBIDDEN', '由单位管理员、信访办办理'],
    ['办结', 'closePetition', 'FORBIDDEN', '由单位管理员、信访办办理'],
    ['答复', 'answerPetition', 'WRONG_STATE', '现为“已交办”'],
  ]);
  await office.act('签收');
  await office.sees('办理中');
  await office.act('办理记录', () => office.fill('办理记录', '已到现场查看，确有堵塞，约三十米。'));
  await office.sees('已到现场查看，确有堵塞，约三十米。');
  await expectRefused(office, handler, id, [
    ['签收', 'takePetition', 'WRONG_STATE', '现为“办理中”'],
    ['送达', 'servePetition', 'WRONG_STATE', '现为“办理中”'],
    ['归档', 'archivePetition', 'FORBIDDEN', '由单位管理员、信访办办理'],
  ]);
  await office.begin('答复', async () => {
    await office.page.getByRole('radio', { name: '予以支持', exact: true }).check();
    await office.page.getByLabel('执行期限').fill(beijingDate(new Date()));
    await office.fill('查明的事实', '排水沟淤堵三十米。');
    await office.fill('依据的法律、法规或政策', '《城镇排水与污水处理条例》');
    await office.fill('答复内容（信访人看到的全文）', '已清淤完毕，欢迎监督。');
  });
  await office.shot('answer');
  await office.submit();
  await office.sees('已答复');

  await counter.page.reload();
  await counter.sees('已清淤完毕，欢迎监督。');
  await expectRefused(counter, clerk, id, [
    ['办结', 'closePetition', 'NOT_SERVED', '尚未送达'],
    ['归档', 'archivePetition', 'WRONG_STATE', '现为“已答复”'],
    ['答复', 'answerPetition', 'WRONG_STATE', '现为“已答复”'],
  ]);
  await counter.act('送达', async () => {
    await counter.choose('送达方式', '当面送达');
    await counter.fill('送达凭证', '信访人签字');
  });
  await counter.sees('已送达');
  await counter.sees('可评价自');
  await expectRefused(counter, clerk, id, [
    ['归档', 'archivePetition', 'WRONG_STATE', '现为“已送达”'],
    ['撤回', 'withdrawPetition', 'WRONG_STATE', '现为“已送达”'],
  ]);
  await expectRefused(counter, clerk, id, [['办结', 'closePetition', 'NOT_PERFORMED', '没有执行到位']]);
  await office.page.reload();
  await office.link('石桥社区供销社门前排水沟堵塞').first().click();
  await office.act('完成', () => office.fill('完成情况', '排水沟已清淤，信访人到场确认'));
  await counter.page.reload();
  await counter.sees('执行到位');
  await counter.act('办结');
  await counter.sees('已办结');
  await expectRefused(counter, clerk, id, [
    ['更正', 'correctPetition', 'WRONG_STATE', '现为“已办结”'],
    ['办理记录', 'notePetition', 'WRONG_STATE', '现为“已办结”'],
  ]);
  await counter.act('归档', () => counter.fill('案卷号', '2026-信-001'));
  await counter.sees('已归档');
  await counter.sees('2026-信-001');
  await expectRefused(counter, clerk, id, [
    ['归档', 'archivePetition', 'WRONG_STATE', '现为“已归档”'],
    ['办结', 'closePetition', 'WRONG_STATE', '现为“已归档”'],
  ]);
  expect(await timeline(counter)).toEqual([
    '收到',
    '登记',
    '受理',
    '交办',
    '签收',
    '办理记录',
    '答复',
    '送达',
    '执行到位',
    '办结',
    '归档',
  ]);
  await counter.shot('archived');
});
