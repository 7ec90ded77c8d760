import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { chineseDate } from '@huiyin/domain';
import { lastWeek, reportingVillage } from '../../server/src/reports/report.fixture';
import { PASSWORD, type TestTenant } from '../../server/src/testing/world';
import { PHONE, type Desk } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let ground: Awaited<ReturnType<typeof reportingVillage>>;
let phone: Desk;

beforeAll(async () => {
  stage = await Stage.open();
});
beforeEach(async () => {
  town = await (await stage.world.county()).tenant();
  ground = await reportingVillage(town);
  phone = await stage.deskOf(ground.officer, '/', { ...PHONE, offline: true });
  // by its age, a browser calls a cut network the one or the other
  phone.foresee(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|dynamically imported module/);
  await phone.sees('我的报送 · 石桥村');
  // until the console lies on the phone, as after a minute in the office
  await phone.page.evaluate('navigator.serviceWorker.ready');
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

const offline = (gone: boolean): Promise<void> => phone.context.setOffline(gone);

async function fileEmergency(what: string, more: () => Promise<void> = async () => {}): Promise<void> {
  await phone.open('/emergency-reports/create');
  await phone.fill('发生了什么', what);
  await phone.fill('地点', '村东堤段');
  await phone.fill('已采取的措施', '已组织巡查');
  await more();
  await phone.press('保存');
}

/** What has arrived at the office. */
async function arrived(): Promise<{ emergencies: string[]; reports: number }> {
  const query = '{ emergencyReports { nodes { what } } reports { totalCount } }';
  const { emergencyReports, reports } = await ground.clerk.run(query);
  return {
    emergencies: emergencyReports.nodes.map(({ what }: { what: string }) => what),
    reports: reports.totalCount,
  };
}

const nothingWaits = (): Promise<void> =>
  phone.page.getByText(/等待发送 \d 条/).waitFor({ state: 'detached' });

it('opens without a network, keeps what is written through a reload, and sends each once when it is back', async () => {
  await offline(true);
  await fileEmergency('河堤渗水');
  await phone.sees('还没有送到：已存在本机');
  await phone.sees('等待发送 1 条');
  await phone.sees('我的报送 · 石桥村');
  const due = phone.page.getByRole('group', { name: `矛盾纠纷排查周报 ${chineseDate(lastWeek().until)}` });
  await due.getByRole('button', { name: '写报告' }).click();
  await phone.page.getByLabel(/^零报告/).check();
  await phone.press('报送');
  await phone.sees('等待发送 2 条');
  await phone.page.reload();
  await phone.sees('等待发送 2 条');
  await phone.sees('我的报送 · 石桥村');
  await phone.shot('offline-waiting');
  expect(await phone.overflows()).toBe(false);
  expect(await phone.barriers()).toEqual([]);
  await phone.open('/emergency-reports/create');
  await phone.fill('发生了什么', '还没写完');
  await phone.page.reload();
  expect(await phone.typed('发生了什么')).toBe('还没写完');
  expect(await arrived()).toEqual({ emergencies: [], reports: 0 });

  await offline(false);
  await nothingWaits();
  expect(await arrived()).toEqual({ emergencies: ['河堤渗水'], reports: 1 });
  await phone.open('/');
  await phone.sees('有一条紧急信息还没有写完');
  await nothingWaits();
  expect(await arrived()).toEqual({ emergencies: ['河堤渗水'], reports: 1 });
});

it('sends once where the answer alone was lost', async () => {
  await phone.context.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('mutation ReportEmergency')) return route.fallback();
    await route.fetch();
    return route.abort('failed');
  });
  await fileEmergency('桥面开裂');
  await phone.sees('还没有送到：已存在本机');
  await phone.sees('等待发送 1 条');
  expect((await arrived()).emergencies).toEqual(['桥面开裂']);
  await phone.context.unroute('**/graphql');
  await phone.press('立即发送');
  await nothingWaits();
  expect((await arrived()).emergencies).toEqual(['桥面开裂']);
});

it('gives back what the server refuses, with the reason, to be mended and sent', async () => {
  await offline(true);
  // its clock runs ahead
  await phone.page.clock.setFixedTime('2099-01-01T08:00:00+08:00');
  await fileEmergency('山体滑坡');
  await phone.sees('等待发送 1 条');
  await offline(false);
  await phone.sees(/没有收下，退回成草稿：山体滑坡：.*不能晚于现在/);
  expect((await arrived()).emergencies).toEqual([]);
  await phone.link('继续写').click();
  expect(await phone.typed('发生了什么')).toBe('山体滑坡');
  await phone.sees(/不能晚于现在/);
  await phone.page.clock.setFixedTime(new Date());
  await phone.page.getByLabel('发生时间').fill('2026-01-01T08:00');
  await phone.press('保存');
  await phone.sees('待签收，已 0 分钟');
  expect((await arrived()).emergencies).toEqual(['山体滑坡']);
});

it('sends under the account that wrote it alone, and shows it to no other', async () => {
  await offline(true);
  await fileEmergency('电线脱落');
  await phone.sees('等待发送 1 条');
  // meanwhile the other officer signs in on the same phone
  const input = { tenantCode: town.code, name: ground.backup.accountName, password: PASSWORD };
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) }';
  phone.foresee(/status of 403/);
  await offline(false);
  const data = { query, variables: { input } };
  const signedIn = await phone.context.request.post(`${stage.world.url}/graphql`, { data });
  expect(await signedIn.json()).toEqual({ data: { signIn: true } });
  await phone.page.reload();
  await phone.page.getByRole('button', { name: ground.backup.accountName }).waitFor();
  await phone.sees('我的报送 · 石桥村');
  expect(await phone.page.getByText(/等待发送/).count()).toBe(0);
  await phone.press(ground.backup.accountName);
  await phone.page.getByRole('menuitem', { name: '退出登录' }).click();
  await phone.signIn(town.code, ground.officer.accountName);
  await nothingWaits();
  await phone.open('/emergency-reports');
  await phone.row('电线脱落').getByText('何春燕').waitFor();
});

it('asks before it signs out over what waits, and then leaves nothing, not even the session', async () => {
  const menu = async (): Promise<void> => {
    await phone.press(ground.officer.accountName);
    await phone.page.getByRole('menuitem', { name: '退出登录' }).click();
  };
  await offline(true);
  await fileEmergency('水管爆裂');
  await phone.sees('等待发送 1 条');
  await menu();
  await phone.sees('本机还有 1 条等待发送');
  await phone.press('先不退出');
  await phone.sees('等待发送 1 条');
  await menu();
  await phone.press('删除并退出');
  await phone.button('登录').waitFor();
  expect(
    await phone.page.evaluate('Object.keys(localStorage).filter((key) => key.includes("drafts"))'),
  ).toEqual([]);
  await offline(false);
  await phone.page.reload();
  await phone.signIn(town.code, ground.officer.accountName);
  await phone.sees('我的报送 · 石桥村');
  expect((await arrived()).emergencies).toEqual([]);
});
