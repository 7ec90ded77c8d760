import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { chineseDate } from '@huiyin/domain';
import { lastWeek, reportingVillage } from '../../server/src/reports/report.fixture';
import type { TestTenant } from '../../server/src/testing/world';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let ground: Awaited<ReturnType<typeof reportingVillage>>;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  ground = await reportingVillage(town);
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('an officer writes in a dead spot, it is sent once when the network is back, and the clerk signs for it', async () => {
  const phone = await stage.deskOf(ground.officer, '/', PHONE);
  await phone.sees('我的报送 · 石桥村');
  await phone.sees(/缺报 \d 天/);
  phone.foresee(/ERR_INTERNET_DISCONNECTED/);
  await phone.context.setOffline(true);
  const due = phone.page.getByRole('group', { name: `矛盾纠纷排查周报 ${chineseDate(lastWeek().until)}` });
  await due.getByRole('button', { name: '写报告' }).click();
  await phone.press('报送');
  await phone.sees(/请填写：事项/);
  await phone.press('添加事项');
  await phone.fill('什么事、在哪里', '村口道路塌陷');
  await phone.fill('情况（可不填）', '雨天无法通行，已设警示');
  await phone.shot('report-write');
  expect(await phone.overflows()).toBe(false);
  expect(await phone.barriers()).toEqual([]);
  await phone.press('以后再写');
  await due.getByRole('button', { name: '继续写' }).click();
  expect(await phone.typed('什么事、在哪里')).toBe('村口道路塌陷');
  await phone.press('报送');
  await phone.sees('待发送，连上网就发');
  await phone.shot('report-waiting');
  await due.getByRole('button', { name: '现在发送' }).click();
  await phone.context.setOffline(false);
  await phone.sees('石桥村最近报送');
  await phone.sees('待签收');
  await due.waitFor({ state: 'detached' });

  const desk = await stage.deskOf(ground.clerk, '/reports');
  await desk.row('待报').getByText('石桥村').waitFor();
  await desk.sees('1 件');
  await desk.shot('reports');
  expect(await desk.barriers()).toEqual([]);
  expect(await desk.row('待签收').count()).toBe(1);
  await desk.act('签收');
  await desk.sees(/王敏 签收/);
  await phone.open('/');
  await phone.sees(/王敏 签收/);
  await phone.shot('my-reports');

  await phone.open('/emergency-reports/create');
  await phone.fill('发生了什么', '河堤渗水');
  await phone.fill('地点', '村东堤段');
  await phone.fill('已采取的措施', '已组织巡查');
  await phone.press('保存');
  await phone.sees('待签收，已 0 分钟');
  await phone.shot('emergency');
  await desk.open('/emergency-reports');
  await desk.row('河堤渗水').getByRole('button', { name: '签收' }).click();
  await desk.submit();
  await desk.sees(/王敏（用时 \d+ 分钟）/);
  await desk.shot('emergencies');
});

it('a clerk sees which village nobody reports for, appoints and trains somebody, and lets another follow', async () => {
  const village = await (await stage.world.county()).tenant();
  const desk = await stage.deskOf(await village.as('CLERK', '王敏'), '/information-officers');
  await desk.sees('还没有村、社区、科室或班级');
  const admin = await village.as('TENANT_ADMIN');
  for (const name of ['石桥村', '大塘村'])
    await admin.run('mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id } }', {
      input: { name, kind: 'VILLAGE' },
    });
  await Promise.all([village.as('INFORMATION_OFFICER', '何春燕'), village.as('INFORMATION_OFFICER', '严明')]);
  await desk.open('/information-officers');
  await desk.sees('共 2 个，0 个齐全，2 个有缺口');
  await desk.row('石桥村').getByText('没有信息员').waitFor();
  await desk.shot('information-officers-gaps');
  await desk.row('石桥村').getByRole('button', { name: '任命' }).click();
  await desk.choose('人员', '何春燕');
  await desk.choose('替补', '严明');
  await desk.page.getByLabel('任命日期').fill('2025-01-01');
  await desk.submit();
  await desk.dialog().waitFor({ state: 'detached' });
  await desk.row('石桥村').getByText('未培训').waitFor();
  await desk.row('石桥村').getByRole('link').click();
  await desk.act('登记培训', () => desk.fill('培训内容', '报什么、不报什么，零报告'));
  await desk.sees(/报什么、不报什么，零报告$/);
  await desk.act('接任', () => desk.choose('人员', '严明'));
  await desk.sees('石桥村 · 严明');
  await desk.sees('石桥村 · 何春燕');
  await desk.shot('information-officers-unit');
  expect(await desk.barriers()).toEqual([]);
});
