import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { HEADERS, letter, letters, workbook } from '../../server/src/imports/import.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import type { Desk } from './desk';
import { Stage } from './stage';

const dataDir = mkdtempSync(join(tmpdir(), 'huiyin-journey-'));
const shared = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

let stage: Stage;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  stage = await Stage.open({ dataDir });
  const county = await stage.world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  clerk = await town.as('CLERK', '林小禾');
});
afterEach(() => stage.assertQuiet());
afterAll(async () => {
  await stage.close();
  rmSync(dataDir, { recursive: true });
});

/** Uploads a file, and waits until its columns can be confirmed. */
async function choose(desk: Desk, name: string, buffer: Buffer): Promise<void> {
  await desk.open('/imports/create');
  await desk.page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await desk.button('检查').waitFor();
}

async function take(desk: Desk, count: number): Promise<void> {
  await desk.act(`导入 ${count} 件`);
  await desk.sees(`已导入 ${count} 件`);
}

async function countOf(person: TestPerson, filter: object = {}): Promise<number> {
  const query = 'query ($filter: PetitionFilter) { petitions(filter: $filter) { totalCount } }';
  return (await person.run(query, { filter })).petitions.totalCount;
}

it('a row that cannot be taken in is told with sheet, row and column, and nothing enters', async () => {
  const desk = await stage.deskOf(clerk);
  const bad = ['W9', '钱乙', '日期写错的一行', '明天', '日期写错的一行，请看。', null];
  await choose(desk, '有错.xlsx', await workbook(HEADERS, letter(1), bad, letter(2)));
  await desk.sees('工作表“来信”');
  await desk.page.getByRole('region', { name: '各列的含义' }).getByText('第1组路灯不亮').waitFor();
  await desk.shot('import-columns');
  await desk.press('检查');
  await desk.sees('共 3 行，其中 1 行不能导入');
  await desk.row('无法识别的时间“明天”').getByText('第 3 行 D（留言时间）').waitFor();
  await desk.shot('import-problems');
  expect(await desk.reasonAgainst('导入')).toContain('有 1 行不能导入');
  const [download] = await Promise.all([
    desk.page.waitForEvent('download'),
    desk.link('下载全部问题（Excel）').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  expect(await countOf(clerk)).toBe(0);
});

it('a sound file enters as a whole, and is found by a word of two characters', async () => {
  const desk = await stage.deskOf(clerk);
  const drain = ['W77', '孙某', '井盖丢失', '2024-03-02', '巷口井盖丢失三日，请补装。', null];
  await choose(desk, '来信.xlsx', await workbook(HEADERS, ...letters(20), drain));
  await desk.press('检查');
  await desk.sees('21 行都可以导入');
  await take(desk, 21);
  await desk.shot('import-done');
  await desk.link('查看导入的事项').click();
  await desk.row('井盖丢失').waitFor();
  await desk.page.getByRole('searchbox', { name: '搜索编号、标题、内容' }).fill('补装');
  await desk.row('路灯').first().waitFor({ state: 'detached' });
  await desk.row('井盖丢失').getByText('已登记').waitFor();
  await desk.open('/imports');
  await desk.row('来信.xlsx').getByText('21 件').waitFor();
  expect(await countOf(clerk)).toBe(21);
  expect(await countOf(await school.as('CLERK'))).toBe(0);
});

it('an old .xls is answered with a sentence', async () => {
  const desk = await stage.deskOf(clerk);
  desk.foresee(/status of 4\d\d/);
  await desk.open('/imports/create');
  const buffer = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]);
  await desk.page
    .locator('input[type=file]')
    .setInputFiles({ name: '旧台账.xls', mimeType: 'application/vnd.ms-excel', buffer });
  await desk.sees(/另存为 ?\.xlsx/);
  expect(await countOf(clerk, { search: '旧台账' })).toBe(0);
});

(existsSync(shared) ? describe : describe.skip)(
  'real files of ../shared/data (skipped where they are missing)',
  () => {
    let place: TestTenant;
    let person: TestPerson;
    beforeAll(async () => {
      const county = await stage.world.county();
      [office, place, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
      person = await place.as('CLERK', '林小禾');
    });

    it('495 petitions and the repeated id reported, then 120 answered; the county sees them, the school does not', async () => {
      const desk = await stage.deskOf(person);
      const labelled = 'tipdm_a2_sample_495_labelled.xlsx';
      await choose(desk, labelled, await readFile(`${shared}${labelled}`));
      await desk.sees('共 496 行有内容');
      await desk.press('检查');
      await desk.sees('495 行都可以导入');
      await desk.row('编号与第 100 行相同').getByText('第 312 行').waitFor();
      await desk.shot('import-495-checked');
      await take(desk, 495);
      expect(await countOf(person)).toBe(495);

      const replies = 'tipdm_a4_sample_120_replies.xlsx';
      await choose(desk, replies, await readFile(`${shared}${replies}`));
      await desk.press('检查');
      await desk.sees('其中 120 行带有答复');
      await take(desk, 120);
      expect(await countOf(person, { status: ['ANSWERED'] })).toBe(120);
      await desk.link('查看导入的事项').click();
      await desk.page.getByRole('searchbox', { name: '搜索编号、标题、内容' }).fill('小区');
      await desk.page.waitForURL(/%E5%B0%8F%E5%8C%BA/);
      await desk.settled();
      expect(await desk.page.locator('tbody tr').count()).toBeGreaterThan(10);
      await desk.shot('import-495-searched');

      const supervisor = await stage.deskOf(await office.as('COUNTY_SUPERVISOR'), '/petitions');
      await supervisor.sees(/共 615|615/);
      const neighbour = await stage.deskOf(await school.as('CLERK'), '/petitions');
      await neighbour.sees('还没有信访事项');
    });
  },
);
