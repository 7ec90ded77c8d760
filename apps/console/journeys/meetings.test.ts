import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { LeadershipGroupEntity } from '../../server/src/leadership-groups/leadership-group.entity';
import { LeadershipPostEntity } from '../../server/src/leadership-groups/leadership-post.entity';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let owner: TestPerson;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  const people: TestPerson[] = [];
  for (const name of ['周正', '方惠民', '严明']) people.push(await town.as('LEADER', name));
  owner = await town.as('HANDLER', '何春燕');
  const groupId = uuid();
  await stage.world.db.write({ countyId: town.countyId, tenantId: town.tenantId }, async (tx) => {
    tx.insert(LeadershipGroupEntity, {
      id: groupId,
      name: '石桥镇信访工作领导小组',
      foundedOn: '2020-01-01',
    });
    tx.insert(
      LeadershipPostEntity,
      people.map(({ officialId }, i) => ({
        id: uuid(),
        groupId,
        officialId,
        position: i === 0 ? ('HEAD' as const) : ('MEMBER' as const),
        fromOn: '2020-01-01',
      })),
    );
  });
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('a meeting goes from its agenda over a quorum to adopted minutes, and what it decided is done and shown', async () => {
  const desk = await stage.deskOf(await town.as('CLERK', '林小禾'));
  await desk.page.getByRole('menuitem', { name: '小组会议' }).click();
  await desk.sees('还没有会议');
  await desk.link('安排会议').click();
  await desk.page.getByLabel('会议时间').fill('2026-03-10T15:00');
  await desk.fill('地点', '二楼会议室');
  await desk.fill('议题', '通报一季度情况\n研究村口道路问题');
  await desk.press('保存');
  await desk.sees('开会以后登记到会');

  const mark = (name: string, attendance: string) =>
    desk.page.getByRole('group', { name }).getByRole('radio', { name: attendance }).check();
  await desk.act('登记到会', async () => {
    await mark('方惠民', '请假');
    await mark('严明', '缺席');
  });
  await desk.sees('小组当天 3 人，到会 1 人，须有 2 人');
  expect(await desk.reasonAgainst('通过纪要')).toContain('须有 2 人到会');
  await desk.act('更正到会', () => mark('严明', '到会'));
  await desk.act('写纪要', () => desk.fill('会议纪要', '会议听取了一季度情况的汇报。'));
  await desk.act('登记会议决定', async () => {
    await desk.fill('任务内容', '四月底前修通村口道路');
    await desk.choose('责任人', '何春燕');
  });
  await desk.act('通过纪要');
  await desk.sees('纪要已通过');
  await desk.row('四月底前修通村口道路').waitFor();
  await desk.shot('meeting');

  const phone = await stage.deskOf(owner, '/notices', PHONE);
  await phone.sees('林小禾交给您的任务');
  await phone.open('/');
  await phone.page.locator('section', { hasText: '我的任务（1）' }).getByText('四月底前修通').waitFor();
  await phone.open('/tasks');
  await phone.page.getByRole('button', { name: '我的任务' }).click();
  await phone.row('四月底前修通村口道路').getByRole('link').click();
  await phone.act('完成', () => phone.fill('完成情况', '已修通 1.2 公里，验收单已归档'));
  await phone.sees('验收单已归档');
  expect(await phone.overflows()).toBe(false);
  await phone.shot('task');
});

it('a directive from above is divided into tasks, each with its owner and date', async () => {
  const desk = await stage.deskOf(await town.as('CLERK'), '/directives');
  await desk.sees('还没有登记上级部署');
  await desk.link('登记上级部署').click();
  await desk.fill('来文单位', '县委办公室');
  await desk.fill('文号', '县委办〔2026〕12号');
  await desk.page.getByLabel('收到日期').fill('2026-03-01');
  await desk.fill('部署内容', '开展矛盾纠纷排查');
  await desk.fill('任务内容', '报送排查清单');
  await desk.choose('责任人', '何春燕');
  await desk.page.getByLabel('完成期限').fill('2026-03-31');
  await desk.press('保存');
  await desk.row('报送排查清单').getByText('超期').waitFor();
  await desk.act('增加任务', async () => {
    await desk.fill('任务内容', '每月报送进展');
    await desk.choose('责任人', '何春燕');
    await desk.page.getByLabel('完成期限').fill('2026-04-30');
  });
  await desk.row('每月报送进展').waitFor();
  await desk.shot('directive');
  await desk.open('/directives');
  await desk.row('县委办公室').getByText('完成 0 / 2').waitFor();
  await desk.shot('directives');
  expect(await desk.barriers()).toEqual([]);
});
