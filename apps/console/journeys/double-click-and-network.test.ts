import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { chineseDate } from '@huiyin/domain';
import { register, verb } from '../../server/src/petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { receipt, typePetition } from './counter';
import { WIDE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  clerk = await town.as('CLERK', '林小禾');
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

const matter = (title: string) => ({ title, content: `${title}，已有三天，请派人来看。`, name: '孙大海' });

async function howMany(title: string): Promise<number> {
  const query = 'query ($filter: PetitionFilter) { petitions(filter: $filter) { nodes { title } } }';
  const { petitions } = await clerk.run(query, { filter: {} });
  return petitions.nodes.filter((row: { title: string }) => row.title === title).length;
}

it('registers once on a double click', async () => {
  const desk = await stage.deskOf(clerk, '/petitions/create');
  await typePetition(desk, matter('三组机井水泵损坏'));
  await desk.button('登记').dblclick();
  await receipt(desk);
  expect(await howMany('三组机井水泵损坏')).toBe(1);
});

it('keeps what is typed when the network is lost, says so, and registers once on the next try', async () => {
  const desk = await stage.deskOf(clerk);
  desk.foresee(/ERR_INTERNET_DISCONNECTED/);
  await desk.open('/petitions/create');
  await typePetition(desk, matter('五组路灯不亮'));
  await desk.context.setOffline(true);
  await desk.press('登记');
  await desk.sees('网络中断，没有连上服务器');
  await desk.shot('network-lost');
  expect(await desk.typed('标题')).toBe('五组路灯不亮');
  expect(await desk.typed('姓名')).toBe('孙大海');
  expect(await howMany('五组路灯不亮')).toBe(0);
  await desk.context.setOffline(false);
  await desk.press('登记');
  await receipt(desk);
  expect(await howMany('五组路灯不亮')).toBe(1);
});

it('registers once when only the answer was lost, and the receipt comes on the next try', async () => {
  const desk = await stage.deskOf(clerk);
  desk.foresee(/ERR_FAILED/);
  await desk.open('/petitions/create');
  await typePetition(desk, matter('七组垃圾无人清运'));
  await desk.page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('mutation RegisterPetition')) return route.fallback();
    await route.fetch();
    return route.abort('failed');
  });
  await desk.press('登记');
  await desk.sees('网络中断，没有连上服务器');
  expect(await howMany('七组垃圾无人清运')).toBe(1);
  await desk.page.unroute('**/graphql');
  await desk.press('登记');
  const { code } = await receipt(desk);
  expect(code).toMatch(/\S{8,}/);
  expect(await howMany('七组垃圾无人清运')).toBe(1);
});

it('refuses a stale version readably, keeps what is typed, and goes on from the newest', async () => {
  const { id } = await register(clerk);
  const desk = await stage.deskOf(clerk, `/petitions/${id}/show`);
  await desk.begin('办理记录', () => desk.fill('办理记录', '上午打过电话'));
  await clerk.run(verb('notePetition'), { input: { id, text: '同事先记了一条' } });
  await desk.submit();
  await desk.sees('内容已被他人修改');
  await desk.shot('stale');
  await desk.press('读取最新内容');
  await desk.page.getByText('同事先记了一条').waitFor();
  expect(await desk.typed('办理记录')).toBe('上午打过电话');
  await desk.submit();
  await desk.dialog().waitFor({ state: 'detached' });
  await desk.sees('上午打过电话');
});

it('keeps the page when the session has ended, and goes on after the password', async () => {
  const desk = await stage.deskOf(clerk, '/petitions/create');
  await typePetition(desk, matter('九组桥栏杆断裂'));
  await desk.context.clearCookies();
  await desk.press('登记');
  await desk.sees('登录已过期');
  await desk.page.getByLabel(/^密码/).fill('correct horse battery');
  await desk.press('继续');
  await desk.dialog().waitFor({ state: 'detached' });
  expect(await desk.typed('标题')).toBe('九组桥栏杆断裂');
  await desk.press('登记');
  await receipt(desk);
  expect(await howMany('九组桥栏杆断裂')).toBe(1);
});

it('writes Beijing time, whatever the clock of the PC', async () => {
  const desk = await stage.deskOf(clerk, '/petitions/create', { ...WIDE, timezoneId: 'America/New_York' });
  await typePetition(desk, matter('邮寄来信一封'));
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  await desk.page.getByLabel('收到时间（北京时间）').fill(`${today}T00:05`);
  await desk.press('登记');
  await receipt(desk);
  await desk.sees(`${chineseDate(today)} 00:05`);
  const { petitions } = await clerk.run('{ petitions { nodes { title receivedAt } } }');
  expect(petitions.nodes).toContainEqual({
    title: '邮寄来信一封',
    receivedAt: `${today}T00:05:00+08:00`,
  });
});
