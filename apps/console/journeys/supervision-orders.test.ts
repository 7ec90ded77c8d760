import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import { aReviewHere } from '../../server/src/reviews/review.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let leader: TestPerson;
let petitionId: string;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  [clerk, handler, leader] = [
    await town.as('CLERK', '林小禾'),
    await town.as('HANDLER', '何春燕'),
    await town.as('LEADER', '秦岳'),
  ];
  petitionId = (await register(clerk)).id;
  const inputs = inputsOf(town, handler, leader);
  // sent back twice: that is a ground
  for (const step of [
    'acceptPetition',
    'assignPetition',
    'returnPetition',
    'assignPetition',
    'returnPetition',
    'assignPetition',
    'takePetition',
  ])
    await (['returnPetition', 'takePetition'].includes(step) ? handler : clerk).run(verb(step), {
      input: { id: petitionId, ...inputs[step] },
    });
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('a leader supervises on a ground that is proposed, the official answers, and it is discharged', async () => {
  const above = await stage.deskOf(leader, '/supervision-orders');
  await above.sees('还没有督办');
  await above.sees('建议督办（1 件）');
  await above.sees(/被退回、提出异议或者再次转往他处 2 次/);
  await above.shot('supervision-list-proposed');
  await above.open(`/petitions/${petitionId}/show`);
  await above.sees('建议督办');
  await above.sees('信访工作条例第四十条第一款');
  await above.shot('supervision-proposed');
  await above.act('依此督办', async () => {
    await above.fill('整改要求', '一周内到现场核实，并告知信访人');
    await above.shot('supervision-form');
  });
  await above.sees('待反馈');
  await above.shot('supervision-petition');

  const phone = await stage.deskOf(handler, '/notices', PHONE);
  await phone.sees('秦岳督办');
  await phone.open('/supervision-orders');
  await phone.page.getByText('村口道路塌陷').first().click();
  await phone.act('书面反馈', async () => {
    await phone.choose('采纳情况', '采纳');
    await phone.fill('反馈内容', '明日到现场，三日内告知信访人');
    await phone.shot('supervision-feedback-phone');
  });
  await phone.sees('已反馈、待整改');
  await phone.act('报告整改结果', () => phone.fill('整改结果', '已到现场，路面已围挡并告知信访人'));
  await phone.sees('已整改、待核实');
  expect(await phone.overflows()).toBe(false);
  await phone.shot('supervision-phone');

  await above.open('/supervision-orders');
  await above.page.getByText('已反馈', { exact: true }).first().click();
  await above.shot('supervision-orders');
  await above.page.getByText('村口道路塌陷').first().click();
  await above.act('升级督办', async () => {
    await above.fill('升级的理由', '影响重大');
    await above.page.getByLabel('反馈期限').fill(addDays(beijingDate(new Date()), 10));
    await above.shot('supervision-escalate');
  });
  await above.sees('待反馈');
  await above.act('撤销督办', () => above.fill('撤销理由', '已经整改'));
  await above.sees('已撤销');
  await above.shot('supervision-order');
  expect(await above.barriers()).toEqual([]);
});

it('a review that its own body lets lie is proposed in the list, supervised on its file and answered for', async () => {
  await aReviewHere(stage.world, town, { title: '灌渠断水', dueOn: addDays(beijingDate(new Date()), -3) });
  const above = await stage.deskOf(leader, '/supervision-orders');
  await above.sees(/灌渠断水/);
  await above.shot('supervision-proposed-review');
  await above.page.getByText('看复查复核').first().click();
  await above.sees(/按这件复查复核的期限和办理过程/);
  await above.act('依此督办', async () => {
    await above.fill('整改要求', '三日内作出复查意见并送达');
    await above.choose('责任人', '林小禾');
    await above.shot('supervision-review-form');
  });
  await above.sees('待反馈');
  await above.shot('supervision-review');

  const desk = await stage.deskOf(clerk, '/notices');
  await desk.page
    .getByText(/灌渠断水/)
    .first()
    .click();
  await desk.page.getByText('看督办过程').first().click();
  await desk.sees(/复查 .*灌渠断水/);
  await desk.act('书面反馈', async () => {
    await desk.choose('采纳情况', '采纳');
    await desk.fill('反馈内容', '后天合议，当日作出意见');
  });
  await desk.sees('已反馈、待整改');
  await desk.shot('supervision-review-order');
  expect(await desk.barriers()).toEqual([]);
});
