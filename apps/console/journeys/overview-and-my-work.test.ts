import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import { rated } from '../../server/src/ratings/rating.fixture';
import { readSheet } from '../../server/src/sheets/sheets.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;

const DAYS_AGO = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  [clerk, handler] = [await town.as('CLERK', '林小禾'), await town.as('HANDLER', '陈大川')];
  await register(clerk, { title: '拖了很久的低保申请', receivedAt: DAYS_AGO(60), channel: 'LETTER' });
  const { id } = await register(clerk, { title: '村口桥栏杆断裂' });
  const inputs = inputsOf(town, handler, clerk);
  for (const name of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(name), { input: { id, ...inputs[name] } });
  await register(await school.as('CLERK'), { title: '食堂饭菜偏凉' });
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('the county sees its tenants first, and goes from an overdue figure to the petition', async () => {
  const desk = await stage.deskOf(await office.as('COUNTY_ADMIN', '王敏'));
  await desk.sees('各单位情况');
  // its receptions stand in a table of their own
  const row = desk.row(`${town.code}镇`).first();
  await row.waitFor();
  const figures = ['2', '0', '1', '2', ...Array<string>(10).fill('0'), '—'];
  expect(await row.locator('td').allInnerTexts()).toEqual([`${town.code}镇`, ...figures]);
  await desk.press('已逾期怎么算');
  await desk.sees('对照数字');
  await desk.press('知道了');
  await desk.sees('按信访渠道');
  await desk.shot('overview');
  const [download] = await Promise.all([
    desk.page.waitForEvent('download'),
    desk.page.getByRole('link', { name: '导出' }).click(),
  ]);
  expect(JSON.stringify(await readSheet(await download.path()))).toContain(`${town.code}镇`);

  await row.locator('td').nth(3).getByRole('link').click();
  await desk.row('拖了很久的低保申请').waitFor();
  expect(await desk.row('村口桥栏杆断裂').count()).toBe(0);
  await desk.row('拖了很久的低保申请').getByRole('link').click();
  await desk.page.getByRole('heading', { name: '拖了很久的低保申请' }).waitFor();

  await desk.open('/overview');
  await desk.page.getByRole('button', { name: `${school.code}镇` }).click();
  await desk.row(`${town.code}镇`).waitFor({ state: 'detached' });
  await desk.page.getByRole('link', { name: /来访 1 件/ }).click();
  await desk.row('食堂饭菜偏凉').waitFor();
  await desk.page.getByText(/收到时间 \d{4}年1月1日 – /).waitFor();

  await desk.open('/overview');
  await desk.page.getByRole('link', { name: `${town.code}镇 1 件` }).click();
  await desk.row('拖了很久的低保申请').waitFor();
  await desk.sees('下一步已过');
  expect(await desk.row('村口桥栏杆断裂').count()).toBe(0);
});

it('what is urgent stands first in the work of the day, and says so', async () => {
  const desk = await stage.deskOf(clerk, '/petitions');
  await desk.row('村口桥栏杆断裂').getByRole('link').first().click();
  await desk.act('加急／取消加急', () => desk.fill('理由', '栏杆断裂，随时有人摔下'));
  await desk.page.getByRole('heading', { name: /^加急 ?村口桥栏杆断裂$/ }).waitFor();
  await desk.shot('urgent');
  await desk.open('/petitions');
  await desk.press('加急');
  await desk.row('拖了很久的低保申请').waitFor({ state: 'detached' });
  expect(await desk.row('村口桥栏杆断裂').count()).toBe(1);
});

it('the county goes from a bounce to the matter that was given back, on a phone too', async () => {
  const pupil = await school.as('CLERK', '许一诺');
  const teacher = await school.as('HANDLER', '罗安');
  const { id } = await register(pupil, { title: '操场积水' });
  const inputs = inputsOf(school, teacher, pupil);
  for (const [who, name] of [
    [pupil, 'acceptPetition'],
    [pupil, 'assignPetition'],
    [teacher, 'returnPetition'],
  ] as const)
    await who.run(verb(name), { input: { id, ...inputs[name] } });
  const supervisor = await office.as('COUNTY_SUPERVISOR', '沈宁');
  for (const size of [undefined, PHONE]) {
    const desk = await stage.deskOf(supervisor, '/overview', size);
    const row = desk.row(`${school.code}镇`).first();
    await row.waitFor();
    await row.locator('td').nth(12).getByRole('button').click();
    await desk.sees('共 1 次，耗时 0 天');
    await desk.shot(size ? 'bounces-phone' : 'bounces');
    await desk.page.getByRole('link', { name: '操场积水' }).click();
    await desk.page.getByRole('heading', { name: '操场积水' }).waitFor();
    expect(desk.page.url()).toContain(id);
  }
});

it('a handler finds what was handed over first, takes it, and has it among what they answer for', async () => {
  const desk = await stage.deskOf(handler, '/', PHONE);
  const handed = desk.page.locator('section', { hasText: '待我签收（1）' });
  await handed.getByText('村口桥栏杆断裂').waitFor();
  await desk.shot('my-work');
  expect(await desk.overflows()).toBe(false);
  await handed.getByRole('link', { name: '签收：村口桥栏杆断裂' }).click();
  await desk.act('签收');
  await desk.open('/');
  await desk.page
    .locator('section', { hasText: '由我负责，未办结（1）' })
    .getByText('村口桥栏杆断裂')
    .waitFor();
  await desk.seesNo('待我签收');
});

it('a clerk sees what waits in the office once, and whoever has nothing to do what to do next', async () => {
  const desk = await stage.deskOf(clerk);
  await desk.page.locator('section', { hasText: '待处置（1）' }).getByText('拖了很久的低保申请').waitFor();
  expect(await desk.page.getByText('拖了很久的低保申请').count()).toBe(1);
  const idle = await stage.deskOf(await school.as('INFORMATION_OFFICER'));
  await idle.sees('今天没有等您办的事项');
});

it('the county sees no signal, and what that means; then one, what else it may be, and the matters behind it', async () => {
  const supervisor = await office.as('COUNTY_SUPERVISOR', '罗岚');
  const desk = await stage.deskOf(supervisor, '/overview');
  await desk.sees('没有信号不等于没有压件');
  const matter = await register(clerk, { title: '自来水常停' });
  await rated(stage.world, town, matter, { body: 'SATISFIED', organ: 'SATISFIED' }, 'STAFF_DEVICE');
  for (const size of [undefined, PHONE]) {
    const seat = await stage.deskOf(supervisor, '/overview', size);
    await seat.sees('也可能是：信访人没有手机');
    expect(await seat.overflows()).toBe(false);
    const signal = seat.page
      .getByRole('listitem')
      .filter({ hasText: '不计入的评价（次） 1；对照：计入的评价（次） 0' });
    await signal.scrollIntoViewIfNeeded();
    await seat.shot(size ? 'signals-phone' : 'signals');
    await signal.getByRole('link').click();
    await seat.page.getByText('自来水常停').first().waitFor();
    await seat.seesNo('食堂饭菜偏凉');
  }
});
