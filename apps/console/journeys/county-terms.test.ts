import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, type NationalEdition } from '@huiyin/domain';
import { register, verb } from '../../server/src/petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE, WIDE, type Desk } from './desk';
import { Stage } from './stage';

let stage: Stage;
let office: TestTenant;
let town: TestTenant;
let keeper: TestPerson;
let clerk: TestPerson;

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  [office, town] = [county.office, await county.tenant()];
  [keeper, clerk] = [await office.as('COUNTY_ADMIN', '王敏'), await town.as('CLERK', '李红')];
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

async function enter(desk: Desk, { code }: TestTenant = office): Promise<void> {
  await desk.open('/tenants');
  await desk.row(code).getByRole('button', { name: '进入办理' }).click();
  await desk.sees(/您正在 .+ 办理业务/);
  await desk.open('/legal-overlays');
}

it('a county writes terms of its own, is told what is wrong, tries them out, and puts them in force', async () => {
  const { dueOn } = await register(clerk);
  const { id } = await register(clerk);
  await clerk.run(verb('acceptPetition'), { input: { id } });
  const tomorrow = addDays(beijingDate(new Date()), 1);
  const terms = (length: number) =>
    JSON.stringify({
      id: 'yx-2026',
      law: { zh: '岳西县信访事项办理期限规定', en: 'Yuexi County terms' },
      inForceFrom: tomorrow,
      division: '340828',
      verified: true,
      terms: [
        { kind: 'DISPOSE', length: 5, unit: 'WORKDAY', articles: [2] },
        { kind: 'CONCLUDE', length, articles: [3] },
      ],
    });

  const desk = await stage.deskOf(keeper);
  await enter(desk);
  await desk.sees('还没有本县期限规定，也没有录入省级条例');
  await desk.shot('empty');
  await desk.act('起草期限规定', async () => {
    // nobody has compared it with anything yet
    expect(await desk.dialog().getByLabel('已对照公布的文本核实，现行有效').isChecked()).toBe(false);
    await desk.press('用 JSON 写');
    await desk.fill('内容（JSON）', terms(90));
    await desk.sees(
      '第 1 行（terms[1].length）：“CONCLUDE”期限比国家规定的（60 日，延长 30 日，信访工作条例第三十四条）长：只能定得更短。',
    );
    await desk.shot('problems');
    await desk.press('用表格填写');
    await desk.sees(/^第 2 条期限：?“?办结”?期限比国家规定的|^“办结”期限比国家规定的/);
    const length = desk.dialog().getByRole('group', { name: '第 2 条期限' }).getByLabel('长度');
    expect(await length.inputValue()).toBe('90');
    await length.fill('45');
    await desk.sees('没有发现问题，可以保存。');
    await desk.shot('fields');
  });
  const row = desk.row('yx-2026 第 1 版');
  await row.getByText('草稿').waitFor();

  // of the whole county, from where no office is entered
  await desk.press('离开');
  await desk.seesNo(/您正在 .+ 办理业务/);
  await desk.open('/legal-overlays');
  await row.getByRole('button', { name: '试算' }).click();
  await desk.sees('未办结的 2 件事项（含复查、复核），有 2 件的期限会变。');
  await desk.sees('《岳西县信访事项办理期限规定》第三条');
  await desk.shot('simulation');
  await desk.dialog().getByRole('button', { name: '关闭' }).click();
  await desk.dialog().waitFor({ state: 'detached' });

  await enter(desk);
  await row.getByRole('button', { name: '施行' }).click();
  await desk.shot('enforce');
  await desk.submit();
  await desk.dialog().waitFor({ state: 'detached' });
  await row.getByText('已施行').waitFor();
  await desk.shot('list');

  // a phone that is turned keeps what is being typed, and a form that is closed then hides nothing
  await row.getByRole('button', { name: '另写一版' }).click();
  await desk.dialog().getByLabel('名称（中文）').fill('改到一半的名称');
  await desk.resize(PHONE);
  expect(await desk.dialog().getByLabel('名称（中文）').inputValue()).toBe('改到一半的名称');
  await desk.press('取消');
  await desk.dialog().waitFor({ state: 'detached' });
  expect(await desk.page.locator('#root').getAttribute('aria-hidden')).toBeNull();
  await desk.resize(WIDE);

  await desk.press('离开');
  await desk.seesNo(/您正在 .+ 办理业务/);
  await desk.open('/tenants');
  await desk.row(town.code).getByRole('button', { name: '修改资料' }).click();
  await desk.choose('省级信访条例', '岳西县信访事项办理期限规定（本县期限规定）');
  await desk.submit();
  await desk.dialog().waitFor({ state: 'detached' });
  // what was registered stays, and so does what is received before its day
  expect((await register(clerk)).dueOn).toBe(dueOn);

  const phone = await stage.deskOf(keeper, '/legal-overlays', PHONE);
  await phone.page.getByRole('button', { name: '试算' }).click();
  await phone.sees('未办结的 3 件事项（含复查、复核），有 3 件的期限会变。');
  await phone.sees(/\d年\d+月\d+日 → \d{4}年/);
  await phone.shot('simulation');
  expect(await phone.overflows()).toBe(false);
});

it('a county reads its province’s regulation from a file, line by line, and its offices may follow it', async () => {
  const county = await stage.world.county();
  const admin = await county.office.as('COUNTY_ADMIN', '赵平');
  const province = (most: number) =>
    JSON.stringify(
      {
        id: 'ah-2027',
        level: 'PROVINCE',
        law: { zh: '安徽省信访条例', en: 'Anhui Petition Regulations' },
        inForceFrom: addDays(beijingDate(new Date()), 1),
        division: '34',
        verified: false,
        partialSupport: true,
        representatives: { limits: [{ upTo: 10, most: 3 }, { most }], articles: [15] },
        terms: [{ kind: 'CONCLUDE', length: 30, extension: { max: 60 }, articles: [23] }],
      },
      null,
      2,
    );
  const desk = await stage.deskOf(admin);
  await enter(desk, county.office);
  const file = (name: string, text: string) =>
    desk
      .dialog()
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await desk.act('录入省级条例', async () => {
    await desk.shot('province-example');
    await desk.press('用 JSON 写');
    await file('条例.json', province(6));
    await desk.sees(/第 \d+ 行（representatives\.limits）：代表人数应逐级写明/);
    await desk.shot('province-problems');
    await file('条例.json', province(5));
    await desk.sees('没有发现问题，可以保存。');
    // a second term, on one track, by fields alone; what no field shows stays
    await desk.press('用表格填写');
    const ladder = desk.dialog().getByRole('region', { name: '代表人数' });
    expect(await ladder.getByLabel('人数不超过').inputValue()).toBe('10');
    await ladder.getByLabel('超过时（不分人数时）代表最多').fill('6');
    await desk.sees(/代表人数应逐级写明/);
    await ladder.getByLabel('超过时（不分人数时）代表最多').fill('5');
    await ladder.getByLabel('由代表把答复转告其他人').check();
    const ending = desk.dialog().getByRole('group', { name: '已达成调解、和解协议' });
    await ending.getByLabel('条', { exact: true }).fill('46');
    await desk.sees('没有发现问题，可以保存。');
    await desk.press('再加一条期限');
    const added = desk.dialog().getByRole('group', { name: '第 2 条期限' });
    await added.getByLabel('长度').fill('10');
    await added.getByLabel('条款').fill('24');
    await desk.sees(/同一事件使两条“办结”期限同时开始/);
    await added.getByLabel('适用途径').click();
    await desk.page.getByRole('option', { name: '简易办理' }).click();
    await desk.sees('没有发现问题，可以保存。');
    await desk.shot('province-fields');
  });
  await desk.row('ah-2027 第 1 版').getByText('草稿').waitFor();
  const { legalOverlays } = (await admin.run('{ legalOverlays { nodes { code body } } }')) as {
    legalOverlays: { nodes: { body: string }[] };
  };
  const saved = JSON.parse(legalOverlays.nodes[0]?.body ?? '') as object;
  expect(saved).toEqual({
    ...(JSON.parse(province(5)) as object),
    representatives: { limits: [{ upTo: 10, most: 3 }, { most: 5 }], articles: [15], relay: true },
    endings: [{ code: 'SETTLEMENT_REACHED', article: 46 }],
    terms: [
      { kind: 'CONCLUDE', length: 30, extension: { max: 60 }, articles: [23] },
      { kind: 'CONCLUDE', length: 10, articles: [24], tracks: ['SIMPLE'] },
    ],
  });
  // nobody has compared it with its text: who puts it in force says so, and is named
  const row = desk.row('ah-2027 第 1 版');
  await row.getByText('未核实').waitFor();
  await row.getByRole('button', { name: '施行' }).click();
  await desk.submit();
  await desk.sees(/还没有对照公布的文本核实/);
  await desk.dialog().getByLabel('已对照公布的文本逐条核对').check();
  await desk.shot('province-compared');
  await desk.submit();
  await desk.dialog().waitFor({ state: 'detached' });
  await row.getByText(/赵平 .+核对/).waitFor();
  expect(await row.getByText('未核实').count()).toBe(0);
  const phone = await stage.deskOf(admin, '/', PHONE);
  await enter(phone, county.office);
  await phone.sees('安徽省信访条例');
  await phone.shot('province-list');
  await phone.press('录入省级条例');
  await phone.shot('province-dialog');
  expect(await phone.overflows()).toBe(false);
});

it('a county enters a new version of the nation’s law from the one in force, and is shown what it would change', async () => {
  const county = await stage.world.county();
  const [admin, other] = [await county.office.as('COUNTY_ADMIN', '孙立'), await county.tenant()];
  const counter = await other.as('CLERK', '李红');
  const { id } = await register(counter);
  await counter.run(verb('acceptPetition'), { input: { id } });
  const desk = await stage.deskOf(admin);
  await enter(desk, county.office);
  const written = async (change: (edition: NationalEdition) => object) => {
    const field = desk.dialog().getByLabel('内容（JSON）');
    const edition = JSON.parse(await field.inputValue()) as NationalEdition;
    await desk.fill('内容（JSON）', JSON.stringify(change(edition), null, 2));
  };
  await desk.act('录入国家规定', async () => {
    await desk.sees(/缺少发布文件/);
    await desk.shot('national-example');
    await written((edition) => ({
      ...edition,
      id: 'cn-2028',
      law: { zh: '信访法', en: 'Petition Law' },
      document: { zh: '主席令第九十号', en: 'Order of the President No. 90' },
      verified: true,
      notice: {},
    }));
    await desk.sees(/不能有“notice”/);
    await desk.shot('national-problems');
    await written(({ notice: _, ...edition }: NationalEdition & { notice?: object }) => ({
      ...edition,
      terms: edition.terms.map((term) =>
        term.kind === 'CONCLUDE' && term.tracks?.includes('31(6)')
          ? { ...term, length: 75, articles: [52] }
          : term,
      ),
    }));
    await desk.sees('没有发现问题，可以保存。');
  });
  const row = desk.row('cn-2028 第 1 版');
  await row.getByText('国家规定').waitFor();
  await desk.press('离开');
  await desk.seesNo(/您正在 .+ 办理业务/);
  await desk.open('/legal-overlays');
  await row.getByRole('button', { name: '试算' }).click();
  await desk.sees('未办结的 1 件事项（含复查、复核），有 1 件的期限会变。');
  await desk.sees('《信访法》第五十二条');
  await desk.shot('national-simulation');
  await desk.dialog().getByRole('button', { name: '关闭' }).click();
  await desk.dialog().waitFor({ state: 'detached' });
  await enter(desk, county.office);
  await row.getByRole('button', { name: '施行' }).click();
  await desk.sees(/全县各单位都按它办理/);
  await desk.shot('national-enforce');
  await desk.submit();
  await desk.dialog().waitFor({ state: 'detached' });
  await row.getByText('已施行').waitFor();

  const phone = await stage.deskOf(admin, '/', PHONE);
  await enter(phone, county.office);
  await phone.sees('信访法（主席令第九十号）');
  await phone.shot('national-list');
  expect(await phone.overflows()).toBe(false);
});
