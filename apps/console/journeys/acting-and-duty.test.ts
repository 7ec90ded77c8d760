import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate } from '@huiyin/domain';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE, type Desk } from './desk';
import { Stage } from './stage';

const TODAY = beijingDate(new Date());

let stage: Stage;
let town: TestTenant;
let admin: TestPerson;
let clerk: TestPerson;
let groupId: string;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  admin = await town.as('TENANT_ADMIN');
  clerk = await town.as('CLERK', '林小禾');
  const [head, deputy] = [await town.as('LEADER', '周正'), await town.as('LEADER', '方惠民')];
  const made = await admin.run(
    'mutation ($input: CreateLeadershipGroupInput!) { createLeadershipGroup(input: $input) { id } }',
    {
      input: {
        name: '石桥镇信访工作领导小组',
        documentNumber: '石委〔2017〕1号',
        foundedOn: '2017-03-01',
        officeName: '石桥镇信访办',
        officePhone: '0600-5550001',
      },
    },
  );
  groupId = made.createLeadershipGroup.id;
  for (const [position, { officialId }] of [
    ['HEAD', head],
    ['EXECUTIVE_DEPUTY', deputy],
  ] as const)
    await admin.run('mutation ($input: AppointLeaderInput!) { appointLeader(input: $input) { id } }', {
      input: { groupId, officialId, position, fromOn: '2017-03-01' },
    });
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

const chart = (desk: Desk) => desk.page.getByRole('group', { name: '组织架构' });
const onGroup = async (desk: Desk) => {
  await desk.open(`/leadership-groups/${groupId}/show`);
  await chart(desk).waitFor();
};

it('while the head is away the deputy stands in, and what was so before stays to be read', async () => {
  const desk = await stage.deskOf(admin);
  await onGroup(desk);
  await desk.sees('由周正（组长）主持工作');
  await desk.act('登记外出', async () => {
    await desk.choose('人员', '周正');
    await desk.page.getByLabel('最后一天').fill(addDays(TODAY, 2));
  });
  await desk.sees('周正外出，由方惠民（常务副组长）代理主持工作');
  await chart(desk).getByText('方惠民（代理）').waitFor();
  await chart(desk)
    .getByText(`出差公务，至 ${chineseDate(addDays(TODAY, 2))}`)
    .waitFor();

  await desk.row('方惠民').getByRole('button', { name: '调整分工' }).click();
  await desk.page.getByRole('dialog').getByLabel('分工').fill('分管信访、民政');
  await desk.submit();
  await desk.dialog().waitFor({ state: 'detached' });
  await chart(desk).getByText('分管信访、民政').waitFor();
  await desk.act('登记调整文件', async () => {
    await desk.fill('文件标题', '关于调整领导小组分工的通知');
  });
  await desk.sees('石委〔2017〕1号');
  await desk.row('关于调整领导小组分工的通知').waitFor();
  await desk.shot('leadership-acting');

  await desk.page.getByLabel('查看哪一天').fill(addDays(TODAY, -1));
  await desk.sees('由周正（组长）主持工作');
  expect(await chart(desk).getByText('分管信访、民政').count()).toBe(0);
});

it('the office plans who is on duty, on a phone too, and hands over to the next', async () => {
  const desk = await stage.deskOf(clerk, '/', PHONE);
  const plan = (name: string, day: string) =>
    desk.act('排班', async () => {
      await desk.choose('值班人员', name);
      await desk.page.getByLabel('从哪一天').fill(day);
    });
  await desk.open('/duties');
  await desk.sees('近期没有排班');
  await plan('林小禾', TODAY);
  await desk.row(chineseDate(TODAY)).getByText('0600-5550001').waitFor();
  await desk.sees(`${chineseDate(addDays(TODAY, 1))} – `);

  await desk.open('/');
  await desk.sees('今日值班');
  await desk.begin('交班', () => desk.fill('交班记录', '三组来电，明早回复'));
  await desk.submit();
  await desk.sees('请先排班再交班');
  await desk.press('取消');
  await desk.shot('duty-dashboard');

  await desk.open('/duties');
  await plan('方惠民', addDays(TODAY, 1));
  await desk.act('交班', () => desk.fill('交班记录', '三组来电，明早回复'));
  await desk.sees(/已交班 · .* 交给方惠民/);
  await desk.sees('三组来电，明早回复');
  expect(await desk.overflows()).toBe(false);
  await desk.shot('duties');
  await desk.page.emulateMedia({ media: 'print' });
  expect(await desk.button('排班').isVisible()).toBe(false);
  expect(
    await desk.page
      .getByRole('heading', { name: /值班表$/ })
      .last()
      .isVisible(),
  ).toBe(true);
  await desk.shot('duties-paper');
});
