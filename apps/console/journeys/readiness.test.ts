import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { beijingDate } from '@huiyin/domain';
import type { TestTenant } from '../../server/src/testing/world';
import { PHONE, type Desk } from './desk';
import { acceptInvitation, addAccount, addOfficial, appoint, secretOf, tellThePublic } from './newcomers';
import { Stage } from './stage';

let stage: Stage;
let office: TestTenant;
let bare: TestTenant;
/** What the county hands to the administrators of the township and the school. */
const links: string[] = [];

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  [office, bare] = [county.office, await county.tenant('SCHOOL')];
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

/** Follows the point's own button, as somebody would who has never been here. */
async function mend(desk: Desk, button: string): Promise<void> {
  await desk.open('/readiness');
  await desk.link(button).first().click();
  await desk.settled();
}
const left = async (desk: Desk): Promise<number> => {
  await desk.open('/readiness');
  await desk.sees(/还有 \d+ 项|已全部就绪/);
  return desk.page.getByRole('img', { name: '待完成' }).count();
};

async function addUnit(desk: Desk, name: string, kind: string): Promise<void> {
  await mend(desk, '新增部门或村居');
  await desk.fill('名称', name);
  await desk.choose('类型', kind);
  await desk.press('保存');
  await desk.row(name).waitFor();
}

/** From the first clerk to the open portal. */
async function toReady(desk: Desk, tenant: string, head: string, unit: string): Promise<void> {
  await addOfficial(desk, '林小禾', '信访专干', unit);
  await addAccount(desk, 'xiaohe', '林小禾', '信访办');
  await mend(desk, '设立领导小组');
  await desk.fill('名称', `${tenant}信访工作领导小组`);
  await desk.page.getByLabel('设立日期').fill(beijingDate(new Date()));
  await desk.press('保存');
  await desk.page
    .getByRole('heading', { name: `${tenant}信访工作领导小组`, exact: true })
    .first()
    .waitFor();
  await appoint(desk, head, '组长');
  await appoint(desk, '林小禾', '办公室主任');
  await desk.act('修改', () => desk.fill('公开电话', '0600-5550001'));
  await mend(desk, '去填写');
  await desk.row(tenant).getByRole('link').click();
  await tellThePublic(desk, '林小禾');
  await desk.settled();
  await mend(desk, '去开放');
  await desk.row(tenant).getByRole('link').click();
  await desk.act('开放门户');
}

it('begins a county: default topics, divisions, and out of them a township and a school', async () => {
  const desk = await stage.deskOf(await office.as('COUNTY_ADMIN', '王敏'), '/tenants');
  await desk.row(office.code).getByRole('button', { name: '进入办理' }).click();
  await desk.page.waitForURL(/#\/$/);
  await desk.open('/topics');
  await desk.act('采用默认分类');
  await desk.row('宅基地').waitFor();
  await desk.open('/divisions');
  await desk.sees('还没有区划');
  await desk.act('导入区划', async () => {
    await desk.fill('本县区划代码（6 位）', '990101');
    await desk.fill('区划，每行一条', '990101,云溪县\n990101100,石桥镇\n990101100201,石桥村委会');
  });
  await desk.row('石桥村委会').getByText('990101100201').waitFor();
  await desk.shot('divisions');

  await desk.press('离开');
  await desk.sees('只能查看');
  await desk.open('/tenants');
  await desk.begin('开通单位', async () => {
    await desk.choose('所在乡镇区划', '石桥镇');
    await desk.fill('单位代码', `sq-${office.code}`);
    await desk.fill('管理员姓名', '周大山');
  });
  expect(await desk.typed('单位名称')).toBe('石桥镇');
  await desk.shot('open-tenant');
  await desk.submit();
  links.push(await secretOf(desk));
  await desk.begin('开通单位', async () => {
    await desk.page.getByRole('combobox', { name: /^类型/ }).click();
    await desk.page.getByRole('option', { name: '学校' }).click();
    await desk.fill('单位名称', '石桥镇中心小学');
    await desk.fill('单位代码', `xx-${office.code}`);
    await desk.fill('管理员姓名', '陈明');
  });
  await desk.submit();
  links.push(await secretOf(desk));
  await desk.row('石桥镇中心小学').getByText('学校').waitFor();
  await desk.shot('tenants');
});

it('leads the township’s administrator from nothing to ready, point by point', async () => {
  const desk = await stage.desk();
  await acceptInvitation(desk, links[0] as string, '石桥镇');
  await desk.sees(/开通准备：还有 5 项/);
  await desk.link('去看看').click();
  await desk.sees('缺少：地址、接待场所、公开电话、办公时间、接待日安排、网上信访接收人');
  await desk.shot('readiness');
  expect(await desk.barriers()).toEqual([]);

  await addUnit(desk, '党政办', '办公室');
  await desk.act('带入村居');
  await desk.row('石桥村委会').getByText('990101100201').waitFor();
  await desk.open('/readiness');
  await desk.sees('缺少：石桥村委会');
  await addOfficial(desk, '何春燕', '信息员', '石桥村委会');
  await addAccount(desk, 'chunyan', '何春燕', '信息员');
  await mend(desk, '去安排信息员');
  await desk.act('任命', () => desk.choose('人员', '何春燕'));
  await toReady(desk, '石桥镇', '周大山', '党政办');
  expect(await left(desk)).toBe(0);
  await desk.open('/');
  await desk.seesNo(/开通准备：还有/);
});

it('leads the school’s the same way', async () => {
  const desk = await stage.desk();
  await acceptInvitation(desk, links[1] as string, '石桥镇中心小学');
  await addUnit(desk, '政教处', '科室');
  await toReady(desk, '石桥镇中心小学', '陈明', '政教处');
  expect(await left(desk)).toBe(0);
  await desk.sees('已全部就绪');
});

it('shows the county each tenant, and a phone the same', async () => {
  const desk = await stage.deskOf(await office.as('COUNTY_ADMIN', '王敏'), '/readiness', PHONE);
  await desk.page.locator('summary', { hasText: '石桥镇中心小学' }).getByText('已全部就绪').waitFor();
  const behind = desk.page.locator('details', { hasText: '还有 ' }).first();
  await behind.locator('summary').click();
  await behind.getByText('信访工作领导小组').waitFor();
  expect(await desk.overflows()).toBe(false);
  expect(await desk.link('设立领导小组').count()).toBe(0);
  await desk.shot('readiness-county');

  const leader = await stage.deskOf(await bare.as('LEADER'), '/readiness');
  await leader.sees('可由县管理员、单位管理员办理');
  expect(await leader.link('设立领导小组').count()).toBe(0);
  await leader.shot('readiness-leader');
});
