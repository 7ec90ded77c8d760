import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { beijingDate, chineseDate, type PaperKind } from '@huiyin/domain';
import { carryUp, REROUTE } from '../accusations/accusation.fixture';
import { aCoSignature, CONFIRM, formGroup, SERVE_CO_SIGNERS } from '../group-matters/group-matter.fixture';
import { act, consent, DISPUTE, ITEMS, MEDIATION } from '../mediations/mediation-cast.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { hasWordReader, readInWriter } from '../testing/word-reader';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { issued, notIssued, type Issued } from './issued.fixture';

/* A mediated dispute, an accusation and a group matter, each carried whole, with its papers as whoever receives them opens them. */
const NAME = '欧阳明月';
const today = beijingDate(new Date());

let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let above: TestPerson;
let townName: string;
let officeName: string;
const papers = new Map<string, Issued>();
/** What each must say; filled as the matters go. */
const said = new Map<string, readonly (string | RegExp)[]>();
/** What none of a matter's papers may say. */
const unsaid = new Map<string, readonly string[]>();

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [clerk, above] = [await town.as('CLERK', '吴平'), await office.as('CLERK', '周正')];
  const admin = await office.as('COUNTY_ADMIN');
  const update = 'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { name } }';
  const named = async (tenant: TestTenant, paperMark: string) =>
    (await admin.run(update, { input: { id: tenant.tenantId, paperMark } })).updateTenant.name as string;
  [townName, officeName] = [await named(town, '石信'), await named(office, '岳信')];
  await openPortalOf(town, clerk);
  await openPortalOf(office, above);
});
afterAll(() => world.close());

async function go(tenant: TestTenant, person: TestPerson, id: string, ...steps: string[]): Promise<void> {
  const inputs = inputsOf(tenant, person, person);
  for (const step of steps) await person.run(verb(step), { input: { id, ...inputs[step] } });
}

async function paper(
  name: string,
  person: TestPerson,
  id: string,
  kind: PaperKind,
  ...words: (string | RegExp)[]
): Promise<void> {
  papers.set(name, await issued(world, person, id, kind));
  said.set(name, words);
}

const petition = async (person: TestPerson, id: string) =>
  (
    await person.run(
      'query ($id: ID!) { petition(id: $id) { status dueOn number confidential events { kind } } }',
      { id },
    )
  ).petition;

const ACCEPTED = ['收到。', '予以受理', '处理途径和程序：'];
const ACCEPTANCE = async (person: TestPerson, id: string) => [
  ...ACCEPTED,
  `办理期限：至${chineseDate((await petition(person, id)).dueOn)}`,
];
const OPINION = () => [
  '投诉请求\n石桥村',
  '查明的事实和理由\n现场属实',
  '处理意见\n解释说明。\n一周内修复',
  '法律法规依据\n《公路法》第三十五条',
  `自收到书面答复之日起30日内，向${officeName}请求复查`,
];

it('carries a dispute through a mediation that fails and one that a court confirms, to the archive', async () => {
  const { id } = await register(clerk);
  await go(town, clerk, id, 'acceptPetition', 'assignPetition', 'takePetition');
  await paper(
    'mediated: acceptance',
    clerk,
    id,
    'ACCEPTANCE_NOTICE',
    `${NAME}：`,
    ...(await ACCEPTANCE(clerk, id)),
  );
  const open = async () => {
    const mediation = await act(clerk, 'openMediation', { id, ...DISPUTE });
    await consent(clerk, mediation.id, 'PETITIONER_SIDE');
    await consent(clerk, mediation.id, 'OTHER_SIDE');
    return mediation.id as string;
  };
  const first = await open();
  await act(clerk, 'endMediation', { id: first, ending: 'NO_AGREEMENT', reason: '补偿数额分歧' });
  await paper(
    'mediated: failure',
    clerk,
    id,
    'MEDIATION_FAILURE_NOTICE',
    '石桥镇人民调解委员会',
    '围墙占用通道',
    '未能达成协议（补偿数额分歧）',
    '《人民调解法》第二十六条',
    /仲裁|行政|司法/,
  );
  const second = await open();
  const at = new Date(Date.now() + 86_400_000).toISOString();
  const { sessions } = await act(clerk, 'planMediationSession', { id: second, at, place: '镇调解室' });
  await act(clerk, 'recordMediationSession', {
    id: second,
    sessionId: sessions[0].id,
    at: new Date().toISOString(),
    result: 'SESSION_AGREED',
    attended: '双方、老周',
    record: '双方各让一步',
  });
  const { items } = await act(clerk, 'recordMediationAgreement', {
    id: second,
    form: 'AGREED_IN_WRITING',
    effectiveOn: today,
    items: ITEMS,
  });
  await act(clerk, 'recordConfirmationRequest', { id: second, court: '县人民法院', askedOn: today });
  await act(clerk, 'recordConfirmation', { id: second, confirmed: true, decidedOn: today });
  for (const item of items)
    await act(clerk, 'recordMediationPerformance', {
      id: second,
      itemId: item.id,
      performedOn: today,
      proof: '照片',
    });
  const { mediation } = await clerk.run(`query ($id: ID!) { mediation(id: $id) { ${MEDIATION} } }`, {
    id: second,
  });
  expect(mediation).toMatchObject({
    status: 'AGREEMENT_PERFORMED',
    confirmation: 'COURT_CONFIRMED',
    confirmationClock: { state: 'SATISFIED', article: '人民调解法第三十三条' },
  });
  await go(town, clerk, id, 'answerPetition');
  await paper('mediated: answer', clerk, id, 'HANDLING_OPINION', `${NAME}：`, ...OPINION());
  await go(town, clerk, id, 'servePetition', 'closePetition', 'archivePetition');
  const { status, events } = await petition(clerk, id);
  expect(status).toBe('ARCHIVED');
  expect(events.map(({ kind }: { kind: string }) => kind)).toEqual(
    expect.arrayContaining(['MEDIATION_FAILED', 'MEDIATION_AGREED', 'MEDIATION_CONFIRMED', 'ARCHIVED']),
  );
  // what was said in a session, and who the other side is, stay with the mediation
  unsaid.set('mediated', ['各让一步', '西邻住户']);
});

it('carries an accusation past the office it accuses, to the archive of the one above', async () => {
  const accused = await town.as('HANDLER', '郝三贵');
  const { id, number, queryCode } = (
    await clerk.run(
      'mutation ($input: RegisterPetitionInput!) { registerPetition(input: $input) { id number queryCode } }',
      {
        input: {
          channel: 'VISIT',
          title: '反映白马坡采石场',
          content: '违规发包白马坡采石场，请求查处。',
          parties: [{ name: NAME, phone: '13800001234', address: '石桥村五组12号' }],
        },
      },
    )
  ).registerPetition;
  await go(town, clerk, id, 'acceptPetition');
  const here = await issued(world, clerk, id, 'ACCEPTANCE_NOTICE');
  const named = [{ kind: 'OFFICIAL', officialId: accused.officialId }];
  await clerk.run(REROUTE, { input: { id, accused: named } });
  await carryUp(world, town, id);
  // its paper went with it, for everybody of the office, number and hash included
  for (const who of [clerk, accused, await town.as('TENANT_ADMIN')]) {
    const paperOf = await fetch(`${world.url}/papers/${here.id}`, { headers: { cookie: who.credentials } });
    const none = await fetch(`${world.url}/papers/${id}`, { headers: { cookie: who.credentials } });
    expect([paperOf.status, await paperOf.text()]).toEqual([none.status, await none.text()]);
    expect(await petition(who, id)).toBeNull();
  }
  const search = 'query ($n: String!) { petitions(filter: { search: $n }) { nodes { id } } }';
  const [{ id: there }] = (await above.run(search, { n: number })).petitions.nodes;
  await go(office, above, there, 'acceptPetition', 'assignPetition', 'takePetition');
  await paper(
    'accusation: acceptance',
    above,
    there,
    'ACCEPTANCE_NOTICE',
    `${NAME}：`,
    ...ACCEPTED,
    '检举、控告材料及有关情况依法予以保密',
  );
  // 检举控告 has no term of sixty days (信访工作条例第三十条、第三十四条)
  expect(await petition(above, there)).toMatchObject({ dueOn: null });
  await go(office, above, there, 'answerPetition');
  // 检举控告 get no 处理意见书
  expect(await notIssued(above, there, 'HANDLING_OPINION')).toBe('PAPER_NOT_FOR_CATEGORY');
  await go(office, above, there, 'servePetition', 'closePetition', 'archivePetition');
  expect(await petition(above, there)).toMatchObject({ status: 'ARCHIVED', confidential: true });
  unsaid.set('accusation', ['郝三贵', number]);
  // the receipt of the office that was accused tells where the matter is, and nothing of it
  const key = { tenantCode: town.code, number, code: queryCode };
  const moved = await world
    .visitor()
    .run(FOLLOW.replace('number title', 'number title movedTo { office }'), key);
  expect(moved.followPetition).toMatchObject({ title: '', answer: null, movedTo: { office: officeName } });
});

it('carries a matter of forty co-signers to one answer, a reply to each, and the archive', async () => {
  const five = ['甲', '乙', '丙', '丁', '戊'].map((name) => ({ name: `代表${name}`, phone: '13800001234' }));
  const { id, number } = await register(clerk, { parties: five, headCount: 45 });
  const code = await formGroup(clerk, id);
  const codes: string[] = [];
  for (let i = 1; i <= 40; i += 1) {
    const input = {
      tenantCode: town.code,
      number,
      code,
      ...aCoSignature(i, i > 30 ? { wish: 'BY_POST' } : {}),
    };
    codes.push((await world.visitor().run(CONFIRM, { input })).confirmCoSignature.queryCode);
  }
  await go(town, clerk, id, 'acceptPetition', 'assignPetition', 'takePetition');
  const all = five.map(({ name }) => name).join('、');
  await paper(
    'group: acceptance',
    clerk,
    id,
    'ACCEPTANCE_NOTICE',
    new RegExp(`^${all}(等45人)?：$`, 'm'),
    ...(await ACCEPTANCE(clerk, id)),
  );
  await go(town, clerk, id, 'answerPetition');
  await paper('group: answer', clerk, id, 'HANDLING_OPINION', all, ...OPINION());
  await go(town, clerk, id, 'servePetition');
  const serve = (input: object) => clerk.run(SERVE_CO_SIGNERS, { input: { id, ...input } });
  await serve({ method: 'IN_PORTAL', proof: '网上信访门户' });
  expect(await clerk.refused(verb('closePetition'), { input: { id } })).toBe('NOT_SERVED');
  const ordinals = Array.from({ length: 10 }, (_, i) => 31 + i);
  await serve({ method: 'BY_POST', ordinals, proof: '挂号信 XA1–XA10' });
  await go(town, clerk, id, 'closePetition', 'archivePetition');
  const MINE = FOLLOW.replace('mayRate', 'coSigner { ordinal servedAt } mayRate');
  for (const [i, own] of codes.entries()) {
    const { followPetition } = await world.visitor().run(MINE, { tenantCode: town.code, number, code: own });
    expect(followPetition).toMatchObject({
      status: 'ARCHIVED',
      answer: { replyText: '一周内修复' },
      coSigner: { ordinal: i + 1, servedAt: expect.any(String) },
    });
  }
  const { events } = await petition(clerk, id);
  expect(events.filter(({ kind }: { kind: string }) => kind === 'ANSWERED')).toHaveLength(1);
  unsaid.set(
    'group',
    Array.from({ length: 40 }, (_, i) => String(aCoSignature(i + 1)['name'])),
  );
});

function check(read: ReadonlyMap<string, readonly string[]>): void {
  expect([...read.keys()]).toEqual([...said.keys()]);
  expect(read.size).toBe(6);
  for (const [name, words] of said) {
    const text = (read.get(name) ?? []).join('\n');
    const lacks = words.filter((one) => (typeof one === 'string' ? !text.includes(one) : !one.test(text)));
    const tells = (unsaid.get(name.split(':')[0] as string) ?? []).filter((one) => text.includes(one));
    expect([name, lacks, tells, text]).toEqual([name, [], [], text]);
    const { datedOn, number } = papers.get(name) as Issued;
    expect(text).toContain(number);
    expect(text.endsWith(chineseDate(datedOn))).toBe(true);
  }
}

it('has their papers whole', () => {
  check(new Map([...papers].map(([name, { lines }]) => [name, lines])));
  expect(papers.get('mediated: answer')?.lines).toContain(townName);
});

(hasWordReader() ? it : it.skip)(
  'has them whole in a Word reader that is not ours, too (LibreOffice; skipped where it is missing)',
  () => {
    check(readInWriter(new Map([...papers].map(([name, { file }]) => [name, file]))));
  },
);
