import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate, pathwayEnds, PATHWAYS } from '@huiyin/domain';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import { openPortalOf } from '../../server/src/portal/portal.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE, WIDE } from './desk';
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

const known = addDays(beijingDate(new Date()), -50);
const lastDay = pathwayEnds(PATHWAYS.RECONSIDERATION.term, known);

it('what runs on is told at the counter and at the portal, by its last days once the day is known', async () => {
  const { id, number, queryCode } = await register(clerk);
  const desk = await stage.deskOf(clerk, `/petitions/${id}/show`);
  await desk.sees('照常计算的期限');
  await desk.sees(/信访不影响其他法定途径的期限/);
  await desk.sees(/还没有登记：问清信访人以后/);
  await desk.shot('unknown');
  await desk.act('更正', async () => {
    await desk.page.getByLabel('得知行政行为之日（可不填）').fill(known);
    await desk.fill('理由', '信访人出示了处罚决定书');
    await desk.shot('correct');
  });
  await desk.sees(chineseDate(lastDay));
  await desk.sees(/请告知信访人：申请行政复议的期限/);
  await desk.shot('known');
  expect(await desk.barriers()).toEqual([]);

  const phone = await stage.deskOf(clerk, `/petitions/${id}/show`, PHONE);
  await phone.sees(/请告知信访人：申请行政复议的期限/);
  await phone.shot('known-phone');
  expect(await phone.overflows()).toBe(false);

  for (const [look, name] of [
    [PHONE, 'portal-phone'],
    [WIDE, 'portal-desk'],
  ] as const) {
    const portal = await stage.desk(look);
    await portal.page.goto(`${stage.world.url}/portal/#/${town.code}/follow/${number}`);
    await portal.page.getByLabel('查询码').fill(queryCode);
    await portal.press('查看');
    await portal.sees('不要错过的其他期限');
    await portal.sees(chineseDate(lastDay));
    await portal.shot(name);
    expect(await portal.overflows()).toBe(false);
    expect(await portal.barriers()).toEqual([]);
  }
});

it('who submits at the portal may say the day, and it is entered at the counter', async () => {
  const portal = await stage.desk(PHONE);
  await portal.page.goto(`${stage.world.url}/portal/#/${town.code}/submit`);
  await portal.page.getByLabel('您得知行政机关决定的日期').waitFor();
  await portal.shot('portal-submit');
  expect(await portal.overflows()).toBe(false);

  const desk = await stage.deskOf(clerk, '/petitions/create');
  await desk.page.getByLabel('得知行政行为之日（可不填）').waitFor();
  await desk.shot('register');
});

it('what cannot be served online is greyed out, and says why', async () => {
  const { id } = await register(clerk);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition'])
    await clerk.run(verb(step), { input: { id, ...inputsOf(town, clerk, clerk)[step] } });
  for (const [look, name] of [
    [WIDE, 'serve'],
    [PHONE, 'serve-phone'],
  ] as const) {
    const desk = await stage.deskOf(clerk, `/petitions/${id}/show`, look);
    await desk.begin('送达');
    await desk.sees(/“网上”现在不能选：信访人没有在网上同意/);
    await desk.page.getByRole('combobox', { name: '送达方式', exact: true }).click();
    const online = desk.page.getByRole('option', { name: '网上', exact: true });
    expect(await online.getAttribute('aria-disabled')).toBe('true');
    expect(
      await desk.page.getByRole('option', { name: '邮寄', exact: true }).getAttribute('aria-disabled'),
    ).toBeNull();
    await desk.shot(name);
  }
});
