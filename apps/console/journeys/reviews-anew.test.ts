import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, dueDate, chineseDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import { openPortalOf } from '../../server/src/portal/portal.fixture';
import {
  carryReviewOf,
  reviewInputs,
  reviewVerb,
  servedBefore,
} from '../../server/src/reviews/review.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let office: TestTenant;
let town: TestTenant;
let above: TestPerson;
let clerk: TestPerson;
const today = beijingDate(new Date());

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  [office, town] = [county.office, await county.tenant()];
  [above, clerk] = [await office.as('CLERK', '周正'), await town.as('CLERK', '郑直')];
  await openPortalOf(town, clerk);
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

const ANSWER = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
async function answered([tenant, person] = [town, clerk], ...further: string[]) {
  const receipt = await register(person);
  const inputs = inputsOf(tenant, person, person);
  for (const step of [...ANSWER, ...further])
    await person.run(verb(step), { input: { id: receipt.id, ...inputs[step] } });
  return receipt as { id: string; number: string; queryCode: string };
}
const act = (person: TestPerson, name: string, id: string, more = {}) =>
  person.run(reviewVerb(name), { input: { id, ...reviewInputs()[name], ...more } });
async function ask(id: string): Promise<string> {
  const input = { id, reason: '没有检测就下结论' };
  const { requestReview } = await clerk.run(reviewVerb('requestReview'), { input });
  await carryReviewOf(stage.world, town, requestReview.id);
  return requestReview.id;
}

it('a matter that was closed and archived comes back as its opinion is quashed, by the term of the law', async () => {
  const { id } = await answered([town, clerk], 'closePetition', 'archivePetition');
  const rid = await ask(id);
  await act(above, 'acceptReview', rid);
  const desk = await stage.deskOf(above, `/reviews/${rid}/show`);
  await desk.act('作出复查复核意见', async () => {
    await desk.choose('结果', '撤销');
    await desk.choose('原意见不能成立的情形', '违反法定程序');
    await desk.fill('查明的事实', '原办理单位没有听取信访人陈述。');
    await desk.fill('依据', '《信访工作条例》第三十五条');
    await desk.fill('意见', '撤销原处理意见。');
  });
  await desk.sees('已决定');
  await carryReviewOf(stage.world, office, rid);
  const theirs = await stage.deskOf(clerk, `/petitions/${id}/show`);
  await theirs.sees('办理中');
  await theirs.sees('原答复（复查、复核后不再有效）');
  await theirs.sees(chineseDate(dueDate(today, 60, 'DAY', true)));
  expect(await theirs.overflows()).toBe(false);
  await theirs.shot('quashed-of-archive');
});

it('a second review that sends the opinion back ends nothing: its petitioner begins anew with the new answer', async () => {
  const { id, number, queryCode } = await answered();
  const first = await ask(id);
  await act(above, 'acceptReview', first);
  await act(above, 'decideReview', first, { nextBodyName: '市信访局' });
  await act(above, 'serveReview', first);
  await carryReviewOf(stage.world, office, first);
  // what was not reviewed twice is final nowhere
  const other = await register(above);
  const counter = await stage.deskOf(above, `/petitions/${other.id}/show`);
  await counter.begin('同一事项已有复核意见', async () => {
    await counter.fill('经过复核的事项的登记编号', number);
    await counter.choose('该编号的单位', `${town.code}镇`);
    await counter.fill('哪些事实相同', '同一路段，同一检测报告');
    await counter.fill('哪些理由相同', '理由相同');
  });
  await counter.submit();
  await counter.sees(/查不到该单位这个编号的事项有已经送达的复核意见/);
  await counter.shot('finality-refused');
  await counter.press('取消');

  const desk = await stage.deskOf(clerk, `/petitions/${id}/show`);
  await desk.act('申请复查复核', async () => {
    await desk.fill('请求和理由', '仍然不服');
    await desk.page.getByLabel(/该机关收到申请的日期/).fill(today);
    await desk.shot('re-review-request');
  });
  const { nodes } = (await clerk.run('{ reviews(status: [REQUESTED]) { nodes { id } } }')).reviews;
  await desk.open(`/reviews/${nodes[0].id}/show`);
  await desk.act('受理复查复核', async () => desk.sees('该机关受理的时间（不填为现在）'));
  await desk.act('作出复查复核意见', async () => {
    await desk.choose('结果', '责令重新作出');
    await desk.choose('原意见不能成立的情形', '主要事实不清');
    await desk
      .dialog()
      .getByLabel(/重新作出的期限/)
      .fill(addDays(today, 20));
    await desk.fill('意见书文号', '市信复核〔2026〕7号');
    await desk.fill('查明的事实', '没有委托检测。');
    await desk.fill('依据', '《信访工作条例》第三十六条');
    await desk.fill('意见', '责令重新作出处理意见。');
    expect(await desk.dialog().getByLabel('复核机关').count()).toBe(0);
    await desk.shot('re-review-remand');
  });
  await desk.act('送达意见', async () => {
    await desk.choose('送达方式', '当面送达');
    await desk.fill('送达凭证', '送达回证已签名');
  });
  await desk.open(`/petitions/${id}/show`);
  await desk.sees('办理中');
  await desk.sees('责令重新作出');

  const phone = await stage.desk(PHONE);
  await phone.page.goto(`${stage.world.url}/portal/#/${town.code}/follow/${number}`);
  await phone.page.getByLabel('查询码', { exact: false }).fill(queryCode);
  await phone.press('查看');
  await phone.sees(/已经不再有效，由办理单位重新作出/);
  await phone.seesNo(/这是最后一级意见/);
  expect(await phone.overflows()).toBe(false);
  await phone.shot('portal-re-review-fell');
});

it('what a body outside did is written down by its own days', async () => {
  const { id } = await answered([office, above]);
  await servedBefore(stage.world, office, id, 40);
  const handedIn = addDays(today, -20);
  const desk = await stage.deskOf(above, `/petitions/${id}/show`, PHONE);
  await desk.act('申请复查复核', async () => {
    await desk.fill('请求和理由', '已经直接向市信访局提出');
    await desk.fill('复查复核机关（系统以外的）', '市信访局');
    await desk.page.getByLabel(/该机关收到申请的日期/).fill(handedIn);
    await desk.shot('review-outside');
  });
  await desk.page.getByText('看复查复核').first().click();
  await desk.sees(chineseDate(dueDate(handedIn, 30, 'DAY', true)));
  await desk.act('受理复查复核');
  await desk.act('通知听证', async () => {
    await desk.sees(/已经举行过的照实填写/);
    await desk
      .dialog()
      .getByLabel(/听证日期/)
      .fill(addDays(today, -5));
    await desk.fill('听证地点', '市信访局三楼');
    await desk.fill('听证员', '甲一、乙二、丙三');
    await desk.shot('hearing-outside');
  });
  await desk.act('登记听证笔录', () => desk.fill('听证笔录', '据市信访局复查意见书，双方到场质证。'));
  await desk.sees('市信访局三楼');
  expect(await desk.overflows()).toBe(false);
});

it('who comes to the counter of the body that reviews is entered there, by what they bring', async () => {
  const { id, number } = await answered();
  const desk = await stage.deskOf(above, '/reviews', PHONE);
  await desk.begin('收到复查复核申请', async () => {
    await desk.choose('原单位', town.code);
    await desk.fill('登记编号', number);
    await desk.fill('信访人登记的姓名', '孙大海');
    await desk.fill('请求和理由', '没有到现场核实');
    await desk.submit();
    await desk.sees(/没有找到可以在本单位申请复查、复核的这件事项/);
    await desk.shot('review-counter-refused');
    await desk.fill('信访人登记的姓名', '欧阳明月');
    await desk.shot('review-counter');
    await desk.submit();
  });
  await desk.sees('没有到现场核实');
  await desk.sees('申请方式');
  await desk.sees('一周内修复');
  expect(await desk.overflows()).toBe(false);
  await desk.shot('review-counter-file');
  const theirs = await stage.deskOf(clerk, `/petitions/${id}/show`);
  await theirs.sees('看复查复核');
});

it('an opinion from outside is entered by its paper', async () => {
  const desk = await stage.deskOf(above, '/reviews');
  await desk.act('收到对系统外单位意见的申请', async () => {
    await desk.fill('作出处理意见的机关、单位', '县供电公司');
    await desk.fill('本单位有权复查复核的依据', '县人民政府授权');
    await desk.fill('姓名', '孙大海');
    await desk.fill('事项', '台区电压不稳');
    await desk
      .dialog()
      .getByLabel(/^处理意见的日期/)
      .fill(addDays(today, -9));
    await desk.choose('处理结果', '不予支持');
    await desk.fill('处理意见的内容', '电压合格');
    await desk
      .dialog()
      .getByLabel(/信访人收到该意见的日期/)
      .fill(addDays(today, -8));
    await desk.fill('请求和理由', '没有在用电高峰测量');
    await desk.shot('review-outside-paper');
  });
  await desk.sees('没有在用电高峰测量');
  await desk.sees('县供电公司 （无编号）');
  expect(await desk.overflows()).toBe(false);
  await desk.shot('review-outside-file');
});
