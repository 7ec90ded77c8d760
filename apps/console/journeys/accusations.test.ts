import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import pino from 'pino';
import { startJobs } from '../../server/src/jobs/start-jobs';
import { inputsOf, verb } from '../../server/src/petitions/petition.fixture';
import { openPortalOf } from '../../server/src/portal/portal.fixture';
import type { Queue } from '../../server/src/queue/queue';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { receipt, registerAtCounter } from './counter';
import { PHONE, type Desk } from './desk';
import { Stage } from './stage';

let stage: Stage;
let queue: Queue;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let townsman: TestPerson;
let held: { number: string; code: string };

const TITLE = '河滩砂场承包未招标';

beforeAll(async () => {
  stage = await Stage.open();
  const { config, ownerUrl, db, app } = stage.world;
  queue = startJobs(config, ownerUrl, db, app.services.files, pino({ level: 'silent' }));
  const county = await stage.world.county();
  [office, town] = [county.office, await county.tenant()];
  [clerk, townsman] = [await office.as('CLERK', '罗志远'), await town.as('CLERK', '林小禾')];
  await town.as('LEADER', '周望');
  await openPortalOf(office, clerk);
  await openPortalOf(town, townsman);
});
afterEach(() => stage.assertQuiet());
afterAll(async () => {
  await queue?.stop();
  await stage.close();
});

it('a matter that turns out to accuse its own office leaves it in one act', async () => {
  const desk = await stage.deskOf(townsman);
  held = await registerAtCounter(desk, {
    title: TITLE,
    content: '镇里把河滩砂场包给了周望的亲戚，没有公开招标。',
    name: '赵秋生',
    phone: '13900001111',
  });
  const [{ id }] = (await townsman.run('{ petitions { nodes { id } } }')).petitions.nodes;
  await desk.open(`/petitions/${id}/show`);
  await desk.sees(TITLE);
  // the other office’s way of it is not offered
  expect(await desk.button('指明被检举人').count()).toBe(0);
  await desk.begin('指明被检举人并移送');
  await desk.sees(/本单位任何人都再看不到/);
  await desk.choose('本单位的哪个人', '周望');
  await desk.shot('accusation-reroute');
  await desk.submit();
  await desk.sees(/已移送.*。/);
  await desk.shot('accusation-rerouted');
  expect(await desk.overflows()).toBe(false);
  await desk.seesNo(TITLE);
  await desk.open(`/petitions?filter=${encodeURIComponent(JSON.stringify({ search: held.number }))}`);
  await desk.seesNo(held.number);
  await desk.shot('accusation-searched');
});

/** The queue takes a moment: the page is looked at again until it is there. */
async function arrives(desk: Desk): Promise<void> {
  for (let n = 0; n < 60; n += 1) {
    await desk.open('/petitions');
    if ((await desk.row(TITLE).count()) > 0) return;
  }
  throw new Error('it has not come');
}

it('stands in the superior’s register, whom it accuses beside it, and is handled there', async () => {
  const desk = await stage.deskOf(clerk);
  await arrives(desk);
  await desk.shot('accusation-above-list');
  await desk.row(TITLE).first().click();
  await desk.sees(/周望/);
  await desk.sees(held.number);
  await desk.shot('accusation-above');
  expect(await desk.overflows()).toBe(false);
  await desk.begin('补发查询码', () => desk.fill('理由', '移送后换发'));
  await desk.submit();
  const issued = await receipt(desk);
  expect(issued.number).toMatch(/^控/);
  const [{ id }] = (await clerk.run('{ petitions { nodes { id } } }')).petitions.nodes;
  const handler = await office.as('HANDLER', '何春燕');
  const inputs = inputsOf(office, handler, await office.as('LEADER', '秦岳'));
  for (const step of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  for (const step of ['takePetition', 'answerPetition', 'servePetition'])
    await handler.run(verb(step), { input: { id, ...inputs[step] } });
  const phone = await portal(office, issued);
  await phone.sees(TITLE);
  await phone.shot('accusation-followed-above');
});

it('tells its petitioner, with the first receipt, where it is, and nothing of it', async () => {
  const phone = await portal(town, held);
  await phone.sees(/已由.*接收/);
  await phone.seesNo(TITLE);
  await phone.seesNo('周望');
  expect(await phone.overflows()).toBe(false);
  await phone.shot('accusation-followed');
});

/** The matter on its petitioner's phone. */
async function portal(tenant: TestTenant, { number, code }: typeof held): Promise<Desk> {
  const phone = await stage.desk(PHONE);
  await phone.page.goto(`${stage.world.url}/portal/#/${tenant.code}/follow/${number}`);
  await phone.page.getByLabel('查询码').fill(code);
  await phone.press('查看');
  return phone;
}

it('is named on a phone as well', async () => {
  const desk = await stage.deskOf(townsman, '/', PHONE);
  await registerAtCounter(desk, { title: '低保评定不公', content: '村干部亲属吃低保。' });
  const [{ id }] = (await townsman.run('{ petitions { nodes { id } } }')).petitions.nodes;
  await desk.open(`/petitions/${id}/show`);
  await desk.begin('指明被检举人并移送');
  // another office is offered by the very name it goes by
  await desk.dialog().getByLabel('其他单位').check();
  await desk.sees(/名称一致，才会对该单位保密/);
  const { name } = (await clerk.run('{ viewer { home { name } } }')).viewer.home;
  const offered = desk.dialog().locator('datalist option');
  await offered.waitFor({ state: 'attached' });
  expect(await offered.getAttribute('value')).toBe(name);
  expect(await desk.barriers()).toEqual([]);
  await desk.shot('accusation-elsewhere');
  await desk.dialog().getByLabel('本单位').check();
  await desk.choose('本单位的哪个人', '周望');
  expect(await desk.overflows()).toBe(false);
  await desk.shot('accusation-reroute');
  await desk.submit();
  await desk.sees(/已移送.*。/);
});
