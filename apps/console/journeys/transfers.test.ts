import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import pino from 'pino';
import { startJobs } from '../../server/src/jobs/start-jobs';
import { register } from '../../server/src/petitions/petition.fixture';
import type { Queue } from '../../server/src/queue/queue';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE, type Desk } from './desk';
import { Stage } from './stage';

let stage: Stage;
let queue: Queue;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let townClerk: TestPerson;

beforeAll(async () => {
  stage = await Stage.open();
  const { config, ownerUrl, db, app } = stage.world;
  queue = startJobs(config, ownerUrl, db, app.services.files, pino({ level: 'silent' }));
  const county = await stage.world.county();
  [office, town] = [county.office, await county.tenant()];
  [clerk, townClerk] = [await office.as('CLERK', '罗志远'), await town.as('CLERK', '林小禾')];
});
afterEach(() => stage.assertQuiet());
afterAll(async () => {
  await queue?.stop();
  await stage.close();
});

/** The messages between two offices take a moment: the page is looked at again until it is there. */
async function arrives(desk: Desk, path: string, text: string): Promise<void> {
  for (;;) {
    await desk.open(path);
    const there = desk.page.getByText(text).first().waitFor({ timeout: 2_000 });
    if (await there.then(() => true).catch(() => false)) return;
  }
}

it('the county’s office assigns a matter to a town, which objects once, signs for it, and is seen to have it', async () => {
  const petition = await register(clerk, { title: '村口道路塌陷' });
  const county = await stage.deskOf(clerk, `/petitions/${petition.id}/show`);
  await county.act('转送交办', async () => {
    await county.choose('转到哪个单位', `${town.code}镇`);
    await county.choose('方式 转送', '交办');
    await county.page
      .getByLabel('反馈期限')
      .fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
    await county.fill('办理要求', '请到现场核实');
    await county.shot('transfer-form');
  });
  await county.sees('已转送交办');
  await county.shot('petition-transferred');

  const there = await stage.deskOf(townClerk, '/', PHONE);
  await arrives(there, '/', '其他单位转来，待签收（1）');
  await there.shot('dashboard-phone');
  await arrives(there, '/transfers', '村口道路塌陷');
  await there.shot('transfers-phone');
  await there.page.getByText('村口道路塌陷').first().click();
  await there.sees('请到现场核实');
  // what it does not do, or not now, is told in a sentence and stands in nobody's way
  await there.sees('请签收，或者在异议期限内提出异议。');
  expect(await there.page.locator('main [aria-disabled=true]').count()).toBe(0);
  await there.act('提出异议', () => there.fill('理由', '该路段由县交通局管养'));
  await there.shot('transfer-phone');
  expect(await there.overflows()).toBe(false);

  await arrives(county, '/transfers', '有异议');
  await county.page.getByText('村口道路塌陷').first().click();
  await county.sees('该路段由县交通局管养');
  await county.shot('transfer-objected');
  expect(await county.barriers()).toEqual([]);
  await county.act('不同意异议', () => county.fill('理由', '该路段已移交你镇'));

  await arrives(there, '/transfers', '待签收');
  await there.page.getByText('村口道路塌陷').first().click();
  await there.act('签收');
  await there.link('打开信访事项').click();
  await there.sees('上级交办');
  // a township assigns nothing to the county, and is told what it does instead
  await there.begin('转送交办');
  await there.sees('交办由上级作出；重大、紧急的，用“报请党委政府决定”');
  await there.dialog().getByRole('combobox', { name: '方式' }).click();
  expect(await there.page.getByRole('option').allInnerTexts()).toEqual(['转送']);
  await there.page.getByRole('option', { name: '转送' }).click();
  await there.press('取消');

  await arrives(county, `/petitions/${petition.id}/show`, '对方签收');
  await county.shot('petition-signed-for');
});
