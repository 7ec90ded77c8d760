import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inside } from '../house/places';
import {
  HEADERS,
  letter,
  openImportWorld,
  petitions,
  takeIn,
  upload,
  check,
  workbook,
} from '../imports/import.fixture';
import { aPetition, inputsOf, register, verb } from '../petitions/petition.fixture';
import { fileOf, readSheet } from '../sheets/sheets.fixture';
import type { TestPerson, TestTenant, World } from '../testing/world';

let world: World;
let close: () => Promise<void>;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  ({ world, close } = await openImportWorld());
  county = await world.county();
  town = await county.tenant();
  const [handler, leader] = await Promise.all([town.as('HANDLER'), town.as('LEADER')]);
  clerk = await town.as('CLERK');
  const inputs = inputsOf(town, handler, leader);
  const { id } = await register(clerk, { title: '=1+1 的路灯', content: '@石桥村路灯不亮\n请修' });
  for (const [name, doer] of [
    ['acceptPetition', clerk],
    ['assignPetition', clerk],
    ['takePetition', handler],
    ['answerPetition', handler],
    ['servePetition', clerk],
    ['closePetition', clerk],
  ] as const) {
    await doer.run(verb(name), { input: { id, ...inputs[name] } });
  }
  await register(clerk, {
    channel: 'LETTER',
    title: '水渠淤塞',
    content: '上石村水渠淤塞，请清理。',
    parties: [],
  });
  await takeIn(
    clerk,
    await workbook([...HEADERS, '答复意见', '答复时间'], [...letter(1), '已经修好。', '2024-04-01 10:00:00']),
  );
});
afterAll(() => close());

const download = (person: { credentials: string }, query = ''): Promise<Response> =>
  fetch(`${world.url}/ledger.xlsx${query}`, { headers: { cookie: person.credentials } });
const bytes = async (person: TestPerson, query = ''): Promise<Buffer> => {
  const response = await download(person, query);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

/** The lines of a ledger, by its headers. */
async function lines(person: TestPerson, query = ''): Promise<Record<string, unknown>[]> {
  const [header, ...rows] = await readSheet(await fileOf('ledger.xlsx', await bytes(person, query)));
  return rows.map(({ cells }) =>
    Object.fromEntries((header?.cells ?? []).map((name, at) => [name as string, cells[at] ?? null])),
  );
}
const titles = async (query: string): Promise<unknown[]> =>
  (await lines(clerk, query)).map((line) => line['主题']);

describe('the ledger', () => {
  it('has a line for each petition, oldest first, in official columns', async () => {
    const [old, closed, open] = await lines(clerk);
    expect(Object.keys(old ?? {})).toEqual(
      (
        '登记单位 登记编号 原编号 信访人 人数 信访渠道 主题 内容 收到时间 分类 承办单位 责任人 分管领导 办理状态 办理期限 ' +
        '答复意见 答复时间 处理结果 送达时间 办结时间'
      ).split(' '),
    );
    expect(old).toMatchObject({
      原编号: 'W1001',
      信访渠道: '网上',
      答复意见: '已经修好。',
      处理结果: '未记录',
    });
    expect(closed).toMatchObject({ 承办单位: '党政办', 责任人: 'HANDLER某', 分管领导: 'LEADER某', 人数: 1 });
    expect(open).toMatchObject({ 信访人: '匿名', 主题: '水渠淤塞', 信访渠道: '来信', 答复意见: null });
  });

  it('shows petitioners masked, and nothing of theirs in clear', async () => {
    const [, closed] = await lines(clerk);
    expect(closed).toMatchObject({ 信访人: '欧阳**' });
    const file = await readSheet(await fileOf('ledger.xlsx', await bytes(clerk)));
    for (const secret of ['欧阳明月', '13800001234', '110101199003070038', '五组12号']) {
      expect(JSON.stringify(file)).not.toContain(secret);
    }
  });

  it('keeps what looks like a formula from being one', async () => {
    const [, closed] = await lines(clerk);
    expect(closed).toMatchObject({ 主题: "'=1+1 的路灯", 内容: "'@石桥村路灯不亮\n请修" });
  });

  it.each([
    ['?channel=LETTER', ['水渠淤塞']],
    ['?status=CLOSED,ANSWERED', ['第1组路灯不亮', "'=1+1 的路灯"]],
    ['?search=%E6%B0%B4%E6%B8%A0', ['水渠淤塞']],
    ['?receivedTo=2024-12-31', ['第1组路灯不亮']],
    ['?receivedFrom=2024-12-31&channel=VISIT', ["'=1+1 的路灯"]],
    ['?origin=IMPORT&overdue=false', ['第1组路灯不亮']],
    ['?channel=PHONE', []],
  ])('is narrowed by %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it.each([
    '?status=OPEN',
    '?channel=VISIT,%27',
    '?receivedFrom=2026-02-30',
    '?receivedTo=yesterday',
    '?unitId=1',
    '?unknown=1',
  ])('is refused for %s', async (query) => {
    const response = await download(clerk, query);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID' } }] });
  });
});

describe('a ledger taken in again', () => {
  it('gives the same petitions in another tenant', async () => {
    const neighbour = await (await county.tenant('SCHOOL')).as('CLERK');
    await takeIn(neighbour, await bytes(clerk), '台账.xlsx');
    const facts = (petition: Awaited<ReturnType<typeof petitions>>[number]) => ({
      title: petition.title,
      content: petition.content,
      receivedAt: petition.receivedAt.slice(0, 19),
      petitionerMasked: petition.petitionerMasked,
      anonymous: petition.anonymous,
      topic: petition.topic,
      replyText: petition.replyText,
      answeredAt: petition.answeredAt?.slice(0, 19),
    });
    const byTitle = (a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1);
    const [before, after] = [await petitions(clerk), await petitions(neighbour)];
    expect(after.map(facts).sort(byTitle)).toEqual(before.map(facts).sort(byTitle));
    expect(new Set(after.map(({ originalNumber }) => originalNumber))).toEqual(
      new Set(before.map(({ originalNumber, number }) => originalNumber ?? number)),
    );
  });

  it('is seen to repeat every petition where it came from', async () => {
    const { id } = await upload(clerk, await bytes(clerk), '台账.xlsx');
    expect(await check(clerk, id)).toMatchObject({ totalRows: 3, duplicateRows: 3, problemRows: 0 });
  });
});

describe('who exports', () => {
  it('is written into the log, with the names of the filters and nothing else', async () => {
    await bytes(clerk, '?search=%E8%B7%AF%E7%81%AF');
    const auditor = await town.as('AUDITOR');
    const { auditEntries } = await auditor.run(
      '{ auditEntries(action: "exportLedger", first: 1) { nodes { outcome detail } } }',
    );
    expect(auditEntries.nodes[0].outcome).toBe('DONE');
    expect(JSON.stringify(auditEntries.nodes[0].detail)).toContain('search');
    expect(JSON.stringify(auditEntries.nodes[0].detail)).not.toContain('路灯');
  });

  it('is signed in, has the permission, and sees what is theirs', async () => {
    expect((await download(world.visitor())).status).toBe(401);
    expect((await download(await town.as('HANDLER'))).status).toBe(403);
    const neighbour = await (await county.tenant()).as('CLERK');
    await register(neighbour, aPetition({ title: '邻镇的事项' }));
    expect(await lines(neighbour)).toHaveLength(1);
    const admin = await county.office.as('COUNTY_ADMIN');
    const whole = await lines(admin);
    expect(new Set(whole.map((line) => line['登记单位'])).size).toBeGreaterThan(1);
    expect(await lines(await inside(admin, town))).toHaveLength(3);
  });

  it('reads more than one chunk without loss', async () => {
    const many = await county.tenant();
    const person = await many.as('CLERK');
    const rows = Array.from({ length: 1001 }, (_, n) => [
      `K${n}`,
      `第${n}件`,
      '2024-01-01',
      `第${n}件的内容`,
    ]);
    await takeIn(person, await workbook(['编号', '主题', '日期', '内容'], ...rows));
    const numbers = (await lines(person)).map((line) => line['原编号']);
    expect(new Set(numbers).size).toBe(1001);
  });
});
