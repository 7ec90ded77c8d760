import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { chineseDate } from '@huiyin/domain';
import { applyCalendar } from '../../server/src/petitions/petition-dates.service';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let office: TestTenant;
let town: TestTenant;
let keeper: TestPerson;
let admin: TestPerson;

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  [office, town] = [county.office, await county.tenant()];
  [keeper, admin] = [await office.as('COUNTY_ADMIN', '王敏'), await town.as('TENANT_ADMIN', '李红')];
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('an office follows a province’s regulation, a day off moves a date, and its trace says why', async () => {
  const county = await stage.deskOf(keeper, '/tenants');
  await county.row(town.code).getByRole('button', { name: '修改资料' }).click();
  await county.choose('省级信访条例', '浙江省信访条例（是否现行有效未核实）');
  await county.choose('上一级（复查机关）', `${office.code.slice(2)}县信访局`);
  await county.shot('overlay-form');
  await county.submit();
  await county.dialog().waitFor({ state: 'detached' });

  const { id, dueOn } = await register(admin);
  const desk = await stage.deskOf(admin, `/petitions/${id}/show`);
  await desk.sees('依照《浙江省信访条例》第二十条');
  await desk.shot('derivation');

  await desk.open('/calendar-days');
  await desk.sees('县和本单位没有另行登记放假安排');
  await desk.act('登记放假安排', async () => {
    await desk.page.getByLabel('第一天').fill(dueOn);
    await desk.fill('名称', '镇庆日');
    await desk.fill('依据', '镇政府关于镇庆放假的通知');
    await desk.shot('add-day');
  });
  await desk.row('镇庆日').getByText('待县管理员确认').waitFor();
  await desk.shot('calendar');
  // who administers the county finds it in the list of the county, enters the office and confirms it
  await county.open('/calendar-days');
  await county.row('镇庆日').waitFor();
  await county.shot('waiting');
  await county.open('/tenants');
  await county.row(town.code).getByRole('button', { name: '进入办理' }).click();
  await county.sees(/您正在 .+ 办理业务/);
  await county.open('/calendar-days');
  await county.sees('登记放假安排');
  await county.act('确认');
  await county.row('镇庆日').getByText('待县管理员确认').waitFor({ state: 'detached' });

  // what the queue does within a second
  await applyCalendar(stage.world.db, town, new Date());
  const phone = await stage.deskOf(admin, `/petitions/${id}/show`, PHONE);
  await phone.sees(`期限由${chineseDate(dueOn)}调整为`);
  await phone.sees('依据：镇政府关于镇庆放假的通知');
  await phone.open('/calendar-days');
  await phone.row('镇庆日').waitFor();
  await phone.shot('calendar');
  expect(await phone.overflows()).toBe(false);
});

it('an extension goes as far as the province lets it', async () => {
  const clerk = await town.as('CLERK', '周正');
  const leader = await town.as('LEADER', '秦岳');
  const { id } = await register(clerk);
  for (const step of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(step), { input: { id, ...inputsOf(town, clerk, leader)[step] } });
  const desk = await stage.deskOf(leader, `/petitions/${id}/show`);
  await desk.act('延期', async () => {
    await desk.page.getByLabel('延长天数（1–60日）').fill('60');
    await desk.choose('批准人', '秦岳');
    await desk.fill('理由', '需要专业检测');
    await desk.fill('何时、以何种方式告知信访人', '当面送交告知书');
    await desk.shot('extend');
  });
  await desk.sees('经批准延长60日');
  expect(await desk.overflows()).toBe(false);
});
