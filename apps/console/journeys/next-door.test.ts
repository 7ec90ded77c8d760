import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import { readSheet } from '../../server/src/sheets/sheets.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import type { Desk } from './desk';
import { Stage } from './stage';

let stage: Stage;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let clerk: TestPerson;
let petition: { id: string; number: string };

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  clerk = await town.as('CLERK');
  petition = await register(clerk, { title: '石桥村口道路塌陷' });
  const elsewhere = { title: '操场灯光扰民', content: '夜里操场的灯照进卧室，请求按时关灯。' };
  await register(await school.as('CLERK'), elsewhere);
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

/** Everything that stands in the ledger one gets by its button. */
async function ledgerOf(desk: Desk): Promise<string> {
  const [download] = await Promise.all([desk.page.waitForEvent('download'), desk.link('导出台账').click()]);
  return JSON.stringify(await readSheet(await download.path()));
}

it('the school next door sees nothing of the township in its console', async () => {
  const desk = await stage.deskOf(await school.as('CLERK'));
  await desk.page.getByRole('menuitem', { name: '信访事项' }).click();
  await desk.row('操场灯光扰民').waitFor();
  expect(await desk.row('石桥村口道路塌陷').count()).toBe(0);

  await desk.page.getByRole('searchbox', { name: '搜索编号、标题、内容' }).fill('塌陷');
  await desk.sees('没有符合条件的记录');
  await desk.press('清除筛选');
  await desk.row('操场灯光扰民').waitFor();

  const ledger = await ledgerOf(desk);
  expect(ledger).toContain('操场灯光扰民');
  expect(ledger).not.toContain('塌陷');

  await desk.open(`/petitions/${petition.id}/show`);
  await desk.sees('没有找到，或您无权查看');
  await desk.seesNo('塌陷');
  await desk.open(`/petitions?filter=${encodeURIComponent(JSON.stringify({ tenantId: town.tenantId }))}`);
  await desk.settled();
  expect(await desk.row('石桥村口道路塌陷').count()).toBe(0);
});

it('nor by the API', async () => {
  const stranger = await school.as('CLERK');
  const query = 'query ($filter: PetitionFilter) { petitions(filter: $filter) { totalCount } }';
  const count = async (filter: object) => (await stranger.run(query, { filter })).petitions.totalCount;
  expect(await count({})).toBe(1);
  expect(await count({ search: '塌陷' })).toBe(0);
  expect(await count({ search: petition.number, tenantId: town.tenantId })).toBe(0);
  const one = 'query ($id: ID!) { petition(id: $id) { title } }';
  expect(await stranger.run(one, { id: petition.id })).toEqual({ petition: null });
  const inputs = inputsOf(school, stranger, stranger);
  for (const mutation of ['acceptPetition', 'notePetition', 'voidPetition']) {
    const input = { id: petition.id, ...inputs[mutation] };
    expect(await stranger.refused(verb(mutation), { input })).toBe('NOT_FOUND');
  }
  expect(stranger.heard.join()).not.toContain('塌陷');
});

it('while the county sees both, each under its tenant', async () => {
  const desk = await stage.deskOf(await office.as('COUNTY_ADMIN'), '/petitions');
  await desk.row('石桥村口道路塌陷').getByText(`${town.code}镇`).waitFor();
  await desk.row('操场灯光扰民').getByText(`${school.code}镇`).waitFor();
  await desk.row('石桥村口道路塌陷').getByRole('link').click();
  await desk.page.getByRole('heading', { name: '石桥村口道路塌陷' }).waitFor();
  expect(await desk.reasonAgainst('办理记录')).toMatch(
    /县级人员办理业务前须先进入一个单位|您的角色不能办理此项/,
  );
});
