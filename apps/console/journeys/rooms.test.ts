import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { inside } from '../../server/src/house/places';
import { register } from '../../server/src/petitions/petition.fixture';
import type { TestTenant } from '../../server/src/testing/world';
import { Stage } from './stage';

let stage: Stage;
let office: TestTenant;
let town: TestTenant;

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  [office, town] = [county.office, await county.tenant()];
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('units: villages come from a CSV of divisions, stand as a tree, and are retired', async () => {
  const desk = await stage.deskOf(await town.as('TENANT_ADMIN'), '/units');
  await desk.act('导入区划代码', async () => {
    const csv = '统计用区划代码,名称\n990101001000,清水村\n990101002000,白杨村\n990202001000,外乡村\n';
    await desk
      .dialog()
      .locator('input[type=file]')
      .setInputFiles({
        name: '区划.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(csv),
      });
    await desk.fill('只导入以此开头的代码（本乡镇代码，可不填）', '990101');
  });
  await desk.row('清水村').getByText('990101001000').waitFor();
  await desk.row('白杨村').waitFor();
  expect(await desk.row('外乡村').count()).toBe(0);

  await desk.link('新增部门或村居').click();
  await desk.fill('名称', '二组');
  await desk.choose('类型', '村');
  await desk.choose('上级', '清水村');
  await desk.press('保存');
  await desk.row('二组').waitFor();
  const names = await desk.page.locator('tbody tr td:first-child').allInnerTexts();
  expect(names.indexOf('二组')).toBe(names.indexOf('清水村') + 1);
  await desk.shot('units');

  await desk.link('白杨村').click();
  await desk.act('停用');
  await desk.open('/units');
  await desk.row('清水村').waitFor();
  expect(await desk.row('白杨村').count()).toBe(0);
  await desk.page.getByRole('switch', { name: '包括已停用' }).click();
  await desk.row('白杨村').getByText('已停用').waitFor();
});

it('topics: a taxonomy is imported for the county, offered at the counter, and what is retired is not', async () => {
  const admin = await office.as('COUNTY_ADMIN');
  const reading = await stage.deskOf(admin, '/topics');
  expect(await reading.reasonAgainst('导入分类')).toContain('先进入一个单位');
  await inside(admin, office);
  const desk = await stage.deskOf(admin, '/tenants');
  await desk.row(office.code).getByRole('button', { name: '进入办理' }).click();
  await desk.page.waitForURL(/#\/$/);
  await desk.sees(/^您正在 .* 办理业务/);
  await desk.open('/topics');
  await desk.act('导入分类', () =>
    desk.fill('分类，每行一条', '民生保障/社会保险/养老金发放\n民生保障/低保\n农业农村/水利设施'),
  );
  await desk.row('养老金发放').getByText('三级').waitFor();
  await desk.shot('topics');
  await desk.button('导入分类').click();
  await desk.page
    .getByLabel('选择 Excel 或 CSV 文件', { exact: true })
    .and(desk.page.locator('input'))
    .setInputFiles({
      name: '分类.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('一级分类,二级分类,三级分类\n农业农村,农机补贴,\n'),
    });
  await desk.row('农机补贴').waitFor();
  await desk.row('水利设施').getByRole('button', { name: '停用' }).click();
  await desk.submit();
  await desk.row('水利设施').waitFor({ state: 'detached' });

  const counter = await stage.deskOf(await town.as('CLERK'), '/petitions/create');
  await counter.choose('内容分类', '民生保障/低保');
  const field = counter.page.getByRole('combobox', { name: '内容分类' });
  await field.fill('养老');
  await counter.page.getByRole('option', { name: '民生保障/社会保险/养老金发放' }).waitFor();
  await field.fill('水利');
  await counter.sees('没有符合条件的记录');
  await counter.page.keyboard.press('Escape');
});

it('audit: the auditor reads who did what, what was refused, and who looked at whom and why', async () => {
  const clerk = await town.as('CLERK', '林小禾');
  const { id } = await register(clerk);
  const reveal = 'mutation ($input: RevealPetitionerInput!) { revealPetitioner(input: $input) { id } }';
  await clerk.run(reveal, { input: { id, purpose: '核对身份后电话回访' } });
  const close = 'mutation ($input: ClosePetitionInput!) { closePetition(input: $input) { id } }';
  expect(await clerk.refused(close, { input: { id } })).toBe('WRONG_STATE');

  const desk = await stage.deskOf(await town.as('AUDITOR'));
  await desk.page.getByRole('menuitem', { name: '审计记录' }).click();
  await desk.row('林小禾').getByText('登记', { exact: true }).waitFor();
  await desk.row('核对身份后电话回访').getByText('查看身份').waitFor();
  await desk.shot('audit');
  await desk.press('只看被拒绝的');
  await desk.row('办结').getByText('被拒绝').waitFor();
  await desk.row('核对身份后电话回访').waitFor({ state: 'detached' });
  await desk.press('只看被拒绝的');
  await desk.press('只看查看身份的');
  await desk.row('核对身份后电话回访').waitFor();
  await desk.row('办结').waitFor({ state: 'detached' });
});

it('language: English by a switch, kept over a reload, and Chinese again', async () => {
  const desk = await stage.deskOf(await town.as('CLERK'), '/petitions');
  await desk.press('English');
  await desk.page.getByRole('columnheader', { name: 'Petitioner' }).waitFor();
  await desk.page.getByRole('menuitem', { name: 'Petitions' }).waitFor();
  await desk.page.reload();
  await desk.link('Register').click();
  await desk.page.getByRole('textbox', { name: 'Title' }).waitFor();
  await desk.shot('english');
  expect(await desk.page.evaluate(() => document.documentElement.lang)).toBe('en');
  await desk.press('中文');
  await desk.page.getByRole('textbox', { name: '标题' }).waitFor();
  await desk.page.getByRole('menuitem', { name: '信访事项' }).waitFor();
});
