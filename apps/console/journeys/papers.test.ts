import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import { carryReviewOf, reviewInputs, reviewVerb } from '../../server/src/reviews/review.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { registerAtCounter } from './counter';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let office: TestTenant;
let town: TestTenant;
let keeper: TestPerson;
let clerk: TestPerson;
let petitionId: string;

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  [office, town] = [county.office, await county.tenant()];
  [keeper, clerk] = [await office.as('COUNTY_ADMIN'), await town.as('CLERK', '林小禾')];
  await keeper.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
    input: { id: town.tenantId, paperMark: '岳信' },
  });
  await keeper.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
    input: { id: office.tenantId, paperMark: '岳县信' },
  });
  await keeper.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
    input: { tenantId: office.tenantId },
  });
  petitionId = (await register(clerk)).id;
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('a clerk issues papers as a matter goes on, in the words of the county', async () => {
  const counter = await stage.deskOf(clerk, `/petitions/${petitionId}/show`);
  await counter.sees('还没有可以出具的文书');
  const inputs = inputsOf(town, clerk, clerk);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition'])
    await clerk.run(verb(step), { input: { id: petitionId, ...inputs[step] } });

  await keeper.run(
    `mutation ($input: WritePaperTemplateInput!) { writePaperTemplate(input: $input) { edition } }`,
    {
      input: {
        kind: 'HANDLING_OPINION',
        title: '信访事项答复意见书',
        series: '答',
        body: '一、请求\n{诉求}\n二、事实\n{查明事实}\n三、意见\n{处理结果}。\n{处理意见}\n四、依据\n{法律依据}',
      },
    },
  );
  await counter.open(`/petitions/${petitionId}/show`);
  await counter.press('预览处理意见书');
  await counter.sees('信访事项答复意见书');
  await counter.sees('请求复查');
  await counter.shot('paper-preview');
  // on paper there is the paper, and no page without anything on it
  expect(await counter.pagesPrinted()).toBe(1);
  await counter.press('关闭');
  const offer = counter.page.locator('[data-paper=HANDLING_OPINION]');
  await offer.getByRole('button', { name: '出具', exact: true }).click();
  await counter.shot('paper-issue');
  await counter.submit();
  await counter.sees(/处理意见书 岳信答〔\d{4}〕1号/);
  const saved = counter.page.waitForEvent('download');
  await counter.page.getByRole('link', { name: /^下载 Word 岳信答/ }).click();
  expect((await saved).suggestedFilename()).toMatch(/处理意见书 岳信答〔\d{4}〕1号\.docx/);
  await counter.shot('papers-of-petition');
  expect(await counter.barriers()).toEqual([]);

  const phone = await stage.deskOf(clerk, `/petitions/${petitionId}/show`, PHONE);
  await phone.sees('岳信答');
  await phone.shot('papers-phone');
  expect(await phone.overflows()).toBe(false);

  const county = await stage.deskOf(keeper, '/tenants');
  await county.row(office.code).getByRole('button', { name: '进入办理' }).click();
  await county.sees(/您正在 .+ 办理业务/);
  await county.open('/papers');
  await county.sees('本县第 1 版');
  await county.shot('paper-templates');
  await county.page.getByRole('button', { name: '修改', exact: true }).first().click();
  await county.fill('正文', '您反映的事项已收到。');
  await county.sees('缺少必备内容：{事项}');
  await county.shot('paper-template');
  expect(await county.barriers()).toEqual([]);
});

it('the office above reviews the answer, and issues its opinion from the file of the review', async () => {
  const service = { id: petitionId, ...inputsOf(town, clerk, clerk)['servePetition'] };
  await clerk.run(verb('servePetition'), { input: service });
  const { requestReview } = await clerk.run(reviewVerb('requestReview'), {
    input: { id: petitionId, reason: '没有检测就说路面合格' },
  });
  const { id } = requestReview;
  await carryReviewOf(stage.world, town, id);
  const reviewer = await office.as('CLERK', '周正');
  const desk = await stage.deskOf(reviewer, `/reviews/${id}/show`);
  await desk.sees('通知听证、作出意见之后，对应的文书就会列在这里');
  for (const name of ['acceptReview', 'decideReview'])
    await reviewer.run(reviewVerb(name), {
      input: {
        id,
        ...reviewInputs()[name],
        ...(name === 'decideReview' ? { nextBodyName: '市信访局' } : {}),
      },
    });
  await desk.open(`/reviews/${id}/show`);
  await desk.press('预览复查意见书');
  await desk.sees(/向市信访局请求复核/);
  await desk.shot('review-paper-preview');
  await desk.press('关闭');
  const offer = desk.page.locator('[data-paper=REVIEW_OPINION]');
  await offer.getByRole('button', { name: '出具', exact: true }).click();
  await desk.fill('申请人姓名（全名）', '李四');
  await desk.submit();
  await desk.sees(/对不上/);
  await desk.fill('申请人姓名（全名）', '欧阳明月');
  await desk.shot('review-paper-issue');
  await desk.submit();
  await desk.sees(/复查意见书 岳县信复查〔\d{4}〕1号/);
  const saved = desk.page.waitForEvent('download');
  await desk.page.getByRole('link', { name: /^下载 Word 岳县信复查/ }).click();
  expect((await saved).suggestedFilename()).toMatch(/复查意见书 岳县信复查〔\d{4}〕1号\.docx/);
  await desk.shot('papers-of-review');
  expect(await desk.barriers()).toEqual([]);
  expect(await desk.overflows()).toBe(false);

  const counter = await stage.deskOf(clerk, `/reviews/${id}/show`);
  await counter.sees('没有检测就说路面合格');
  await counter.seesNo('预览复查意见书');
});

it('a receipt is handed over with what shows that the office gave it', async () => {
  const counter = await stage.deskOf(clerk);
  const { number, code } = await registerAtCounter(counter, {
    title: '路灯不亮',
    content: '三组路灯半年不亮。',
  });
  await counter.sees(/公钥指纹 [0-9a-f]{64}/);
  const saved = counter.page.waitForEvent('download');
  await counter.page.getByRole('link', { name: '下载签名文件' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe(`信访事项登记回执 ${number}.json`);
  const text = readFileSync(await file.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ receipt: { number, officeCode: town.code } });
  expect(text).not.toContain(code);
  await counter.shot('receipt-signed');
  expect(await counter.pagesPrinted()).toBe(1);
  expect(await counter.barriers()).toEqual([]);
});
