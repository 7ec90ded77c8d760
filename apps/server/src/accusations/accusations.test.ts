import { NAME_MARKS, plainName } from '@huiyin/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, inputsOf, register, verb } from '../petitions/petition.fixture';
import { aSubmission, FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { aMediation } from '../mediations/mediation.fixture';
import { OfficialEntity } from '../officials/official.entity';
import { LODGE, NAME_ACCUSED, REROUTE } from './accusation.fixture';

let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let receiver: TestPerson;
let townsman: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  town = await county.tenant();
  [clerk, receiver, townsman] = [
    await office.as('CLERK'),
    await office.as('CLERK', '林小禾'),
    await town.as('CLERK'),
  ];
});
afterAll(() => world.close());

const OF_TOWN = { kind: 'UNIT', name: '党政办', officeName: '石桥镇' };
const lodge = async (accused: object[], more: object = {}) =>
  (await clerk.run(LODGE, { input: { ...aPetition(), accused, ...more } })).lodgeAccusation;
const refusal = (accused: object[], more: object = {}, who = clerk) =>
  who.refused(LODGE, { input: { ...aPetition(), accused, ...more } });
const person = ({ officialId }: TestPerson) => ({ kind: 'OFFICIAL', officialId });

/** Everything that stands in an office, by table. */
async function rowsOf({ countyId, tenantId }: TestTenant): Promise<Record<string, unknown>> {
  const tables = ['petitions', 'petition_events', 'parties', 'petition_search', 'counters', 'tallies']
    .concat(['notices', 'audit_log', 'audit_heads', 'idempotency_keys', 'accusations', 'withholdings'])
    .concat(['digests', 'sessions']);
  return world.db.inside({ countyId, tenantId }, async (tx) => {
    const rows = tables.map(async (table) => [
      table,
      await tx.rows(`select * from ${table} t where county_id = $1 and tenant_id = $2 order by t::text`, [
        countyId,
        tenantId,
      ]),
    ]);
    return Object.fromEntries(await Promise.all(rows));
  });
}

describe('an accusation at the counter', () => {
  it('is entered in the county’s office, numbered apart, and told to nobody accused', async () => {
    const before = await rowsOf(town);
    const lodged = await lodge([OF_TOWN]);
    expect(lodged).toMatchObject({ category: 'ACCUSATION', confidential: true, accusations: [OF_TOWN] });
    expect(lodged.number).toMatch(/^控\d{4}-\d{10}$/);
    expect(lodged.queryCode).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(await rowsOf(town)).toEqual(before);
  });

  it('takes no running number and stands in no count', async () => {
    const { tallies } = await rowsOf(office);
    const first = await register(clerk);
    await lodge([OF_TOWN]);
    const second = await register(clerk);
    expect(Number(second.number.slice(-5))).toBe(Number(first.number.slice(-5)) + 1);
    const sum = (rows: unknown) => (rows as { facet: string; n: number }[]).reduce((n, row) => n + row.n, 0);
    // and its reception
    const perPetition = 5;
    expect(sum((await rowsOf(office))['tallies'])).toBe(sum(tallies) + 2 * perPetition);
  });

  it('is not entered in any other office', async () => {
    expect(await refusal([OF_TOWN], {}, townsman)).toBe('ACCUSATION_NOT_HERE');
  });

  it('says whom it accuses', async () => {
    expect(await refusal([])).toBe('REQUIRED');
    expect(await refusal([{ kind: 'OFFICIAL', name: '周某' }])).toBe('REQUIRED');
    expect(await refusal([{ kind: 'OFFICIAL', officeName: '石桥镇' }])).toBe('REQUIRED');
    expect(await refusal(Array.from({ length: 21 }, () => OF_TOWN))).toBe('INVALID');
    expect(await refusal([person(townsman)])).toBe('NOT_FOUND');
    expect((await lodge(Array.from({ length: 20 }, () => OF_TOWN))).accusations).toHaveLength(20);
  });
});

describe('an accusation against one of the office itself', () => {
  it('is entered there only if it can be kept from them', async () => {
    const handler = await office.as('HANDLER', '周某');
    expect((await lodge([person(handler)])).accusations).toMatchObject([{ name: '周某' }]);
    for (const role of ['COUNTY_ADMIN', 'TENANT_ADMIN', 'AUDITOR'] as const)
      expect(await refusal([person(await office.as(role))])).toBe('ACCUSATION_ELSEWHERE');
    // whose unit theirs is
    expect(await refusal([{ kind: 'UNIT', unitId: office.unitId }])).toBe('ACCUSATION_ELSEWHERE');
    const { name } = (await clerk.run('{ viewer { home { name } } }')).viewer.home;
    expect(await refusal([{ kind: 'UNIT', name: '本局', officeName: name }])).toBe('ACCUSATION_ELSEWHERE');
  });

  it('against a unit is kept from its people wherever they serve later, and from who joins it', async () => {
    const [admin, there, later] = [
      await office.as('TENANT_ADMIN'),
      await office.as('HANDLER'),
      await office.as('HANDLER'),
    ];
    const createUnit = 'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id } }';
    const desk = { code: 'ZFDD', name: '执法大队', kind: 'DEPARTMENT' };
    const { id: unitId } = (await admin.run(createUnit, { input: desk })).createUnit;
    const move = ({ officialId }: TestPerson, to: string) =>
      admin.run('mutation ($input: UpdateOfficialInput!) { updateOfficial(input: $input) { id } }', {
        input: { id: officialId, unitId: to },
      });
    await move(there, unitId);
    const { id } = await lodge([{ kind: 'UNIT', unitId }]);
    const seen = async (who: TestPerson) =>
      (await who.run('query ($id: ID!) { petition(id: $id) { id } }', { id })).petition;
    expect([await seen(there), await seen(later)]).toEqual([null, { id }]);
    await move(there, office.unitId);
    await move(later, unitId);
    expect([await seen(there), await seen(later)]).toEqual([null, null]);
    await move(later, office.unitId);
    expect(await seen(later)).toEqual({ id });
  });

  it('is not in the log either, should they come to read it', async () => {
    const [admin, accused, handler, auditor] = [
      await office.as('TENANT_ADMIN'),
      await office.as('HANDLER'),
      await office.as('HANDLER', '经办'),
      await office.as('AUDITOR'),
    ];
    const { id, number } = await lodge([person(accused)]);
    await clerk.run(verb('acceptPetition'), { input: { id } });
    const assign = inputsOf(office, handler, clerk)['assignPetition'];
    await clerk.run(verb('assignPetition'), { input: { id, ...assign } });
    await handler.run(verb('takePetition'), { input: { id } });
    const { mediation } = await aMediation(world, office, id, handler.officialId);
    const looked = { id: mediation, purposeKind: 'CONTACT_OTHER_SIDE', purpose: '联系' };
    const look = 'mutation ($input: RevealOtherPartyInput!) { revealOtherParty(input: $input) { id } }';
    await handler.run(look, { input: looked });
    expect(await handler.refused(look, { input: { ...looked, purpose: '' } })).toBe('REQUIRED');
    const promote = 'mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { id } }';
    await admin.run(promote, { input: { id: accused.accountId, roles: ['AUDITOR'] } });
    const LOG = '{ auditEntries(first: 100) { nodes { action subjectId outcome detail } } }';
    const told = JSON.stringify((await accused.run(LOG)).auditEntries.nodes);
    expect(told).toContain('updateAccount');
    for (const word of [id, number, mediation]) expect(told).not.toContain(word);
    const all = JSON.stringify((await auditor.run(LOG)).auditEntries.nodes);
    for (const word of [id, number, mediation]) expect(all).toContain(word);
    expect(all.split(mediation)).toHaveLength(3);
  });

  it('is neither asked first nor handled by whom it accuses', async () => {
    const [accused, other] = [await office.as('HANDLER', '周某'), await office.as('HANDLER', '吴某')];
    expect(await refusal([person(clerk)])).toBe('ACCUSED_HANDLES');
    expect(await refusal([person(accused)], { firstAskedId: accused.officialId })).toBe('ACCUSED_HANDLES');
    const { id } = await lodge([person(accused)]);
    await clerk.run(verb('acceptPetition'), { input: { id } });
    const assign = (to: TestPerson) => ({ input: { id, ...inputsOf(office, to, clerk)['assignPetition'] } });
    expect(await clerk.refused(verb('assignPetition'), assign(accused))).toBe('ACCUSED_HANDLES');
    expect((await clerk.run(verb('assignPetition'), assign(other))).assignPetition.status).toBe('ASSIGNED');
    const handOver = 'mutation ($input: HandOverPetitionsInput!) { handOverPetitions(input: $input) { id } }';
    const input = { fromId: other.officialId, toId: accused.officialId, reason: '岗位调整' };
    expect(await clerk.refused(handOver, { input })).toBe('ACCUSED_HANDLES');
    await clerk.run(handOver, { input: { ...input, toId: receiver.officialId } });
  });

  it('stays an accusation, and in this office', async () => {
    const { id } = await lodge([OF_TOWN]);
    const correct =
      'mutation ($input: CorrectPetitionInput!) { correctPetition(input: $input) { category } }';
    expect(await clerk.refused(correct, { input: { id, category: 'PLEA', reason: '改类' } })).toBe(
      'CONFIDENTIAL',
    );
    const corrected = await clerk.run(correct, { input: { id, title: '反映违纪', reason: '补充' } });
    expect(corrected.correctPetition.category).toBe('ACCUSATION');
    const transfer = 'mutation ($input: TransferPetitionInput!) { transferPetition(input: $input) { id } }';
    const input = { id, toTenantId: town.tenantId, kind: 'FORWARD' };
    expect(await clerk.refused(transfer, { input })).toBe('CONFIDENTIAL');
    const out = { id, ...inputsOf(office, clerk, clerk)['referOutPetition'] };
    expect((await clerk.run(verb('referOutPetition'), { input: out })).referOutPetition.status).toBe(
      'REFERRED_OUT',
    );
  });
});

describe('an accusation at the portal', () => {
  const SUBMIT = `mutation ($input: SubmitPetitionInput!) {
    submitPetition(input: $input) { number queryCode tenantCode officeName } }`;
  const submission = (more: object = {}) => ({ input: { tenantCode: town.code, ...aSubmission(), ...more } });
  const ACCUSED = { kind: 'OFFICIAL', name: '周某' };

  it('is not taken while the county’s portal is closed, and what accuses nobody is', async () => {
    await openPortalOf(town, townsman);
    const office = 'query ($code: String!) { publicOffice(tenantCode: $code) { accusationsTo } }';
    const told = await world.visitor().run(office, { code: town.code });
    expect(told.publicOffice.accusationsTo).toBeNull();
    expect(await world.visitor().refused(SUBMIT, submission({ accused: [ACCUSED] }))).toBe('NOT_FOUND');
    const { submitPetition } = await world.visitor().run(SUBMIT, submission({ accused: [] }));
    expect(submitPetition.tenantCode).toBe(town.code);
  });

  it('goes to the county’s office, and leaves nothing in the one that is accused', async () => {
    await openPortalOf(office, receiver);
    const before = await rowsOf(town);
    const key = { idempotencyKey: 'an accusation 0001' };
    const { submitPetition } = await world.visitor().run(SUBMIT, submission({ accused: [ACCUSED], ...key }));
    expect(submitPetition).toMatchObject({ tenantCode: office.code });
    const { number, queryCode: code, tenantCode } = submitPetition;
    const again = await world.visitor().run(SUBMIT, submission({ accused: [ACCUSED], ...key }));
    expect(again.submitPetition).toEqual(submitPetition);
    const { followPetition } = await world.visitor().run(FOLLOW, { tenantCode, number, code });
    expect(followPetition).toMatchObject({ number, status: 'REGISTERED' });
    expect(await world.visitor().refused(FOLLOW, { tenantCode: town.code, number, code })).toBe(
      'WRONG_QUERY_CODE',
    );
    expect(await rowsOf(town)).toEqual(before);
    const query =
      'query ($n: String!) { petitions(filter: { number: $n }) { nodes { accusations { name officeName } } } }';
    const { petitions } = await clerk.run(query, { n: number });
    expect(petitions.nodes).toEqual([{ accusations: [{ name: '周某', officeName: `${town.code}镇` }] }]);
  });

  it('against one of the county’s office is kept from everybody of that name', async () => {
    const [one, other] = [await office.as('HANDLER', '郑重'), await office.as('LEADER', '郑重')];
    const to = (name: string, kind = 'OFFICIAL') =>
      submission({ accused: [{ kind, name, tenantCode: office.code }] });
    const { number } = (await world.visitor().run(SUBMIT, to(' 郑重 '))).submitPetition;
    const query =
      'query ($n: String!) { petitions(filter: { number: $n }) { nodes { accusations { officialId } } } }';
    const [{ accusations }] = (await clerk.run(query, { n: number })).petitions.nodes;
    expect(accusations.map(({ officialId }: { officialId: string }) => officialId).sort()).toEqual(
      [one.officialId, other.officialId].sort(),
    );
    // nobody, its receiver, its administrator
    for (const name of ['无此人', '林小禾', '王敏'])
      expect(await world.visitor().refused(SUBMIT, to(name))).toBe('ACCUSATION_ELSEWHERE');
    expect(await world.visitor().refused(SUBMIT, to('县信访局', 'UNIT'))).toBe('ACCUSATION_ELSEWHERE');
  });
});

it('is not told to who keeps the log where it was refused, since it may accuse them', async () => {
  const LOG = '{ auditEntries(first: 50) { nodes { action outcome subjectId } } }';
  const [here, there] = [await office.as('AUDITOR', '审计甲'), await town.as('AUDITOR', '审计乙')];
  const heard = async () => [await here.run(LOG), await there.run(LOG)];
  const { id } = await register(townsman);
  const before = await heard();
  expect(await refusal([person(here)])).toBe('ACCUSATION_ELSEWHERE');
  expect(await refusal([person(there)], {}, townsman)).toBe('ACCUSATION_NOT_HERE');
  expect(await refusal([OF_TOWN], {}, townsman)).toBe('ACCUSATION_NOT_HERE');
  const { name: officeName } = (await clerk.run('{ viewer { home { name } } }')).viewer.home;
  for (const act of [NAME_ACCUSED, REROUTE]) {
    const accused = [{ kind: 'OFFICIAL', name: '审计甲', officeName }];
    expect(await townsman.refused(act, { input: { id, accused } })).toMatch(/^ACCUSATION_/);
  }
  expect(await heard()).toEqual(before);
  // any other refusal is
  expect(await townsman.refused(verb('notePetition'), { input: { id, text: '' } })).toBe('REQUIRED');
  expect(await heard()).not.toEqual(before);
});

describe('who is accused, left, and is entered anew', () => {
  const seen = async (who: TestPerson, id: string) =>
    (await who.run('query ($id: ID!) { petition(id: $id) { id } }', { id })).petition !== null;
  const relink = async (account: TestPerson, officialId: string | null) =>
    (await office.as('TENANT_ADMIN')).run(
      'mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { id } }',
      { input: { id: account.accountId, officialId } },
    );
  const phone = (who: TestPerson, number: string) =>
    world.db.write(office, async (tx) => tx.update(OfficialEntity, who.officialId, { phone: number }));

  it('is kept away by name or mobile number, and nobody who was there before', async () => {
    const [namesake, accused, other] = [
      await office.as('HANDLER', '古来'),
      await office.as('HANDLER', '古来'),
      await office.as('HANDLER', '别人'),
    ];
    await phone(accused, '138 0000 9876');
    const { id } = await lodge([person(accused)]);
    const { id: open } = await lodge([person(accused)]);
    // told apart by who named one of them
    expect([await seen(namesake, id), await seen(accused, id), await seen(other, id)]).toEqual([
      true,
      false,
      true,
    ]);
    const [anew, renamed, colleague] = [
      await office.as('HANDLER', '古　来'),
      await office.as('HANDLER', '古某'),
      await office.as('HANDLER', '新来'),
    ];
    await phone(renamed, '138-0000-9876');
    expect([await seen(anew, id), await seen(renamed, id), await seen(colleague, id)]).toEqual([
      false,
      false,
      true,
    ]);
    // nor is it given into their hands, which who handles the matter hears, and nobody else
    await clerk.run(verb('acceptPetition'), { input: { id: open } });
    const assign = inputsOf(office, anew, anew)['assignPetition'];
    expect(await clerk.refused(verb('assignPetition'), { input: { id: open, ...assign } })).toBe(
      'ACCUSED_HANDLES',
    );
    // one who had left is found out later: who was entered after that is the same
    await world.db.write(office, async (tx) =>
      tx.update(OfficialEntity, accused.officialId, { retiredAt: new Date(0) }),
    );
    const { id: later } = await lodge([person(accused)]);
    expect([await seen(anew, later), await seen(colleague, later)]).toEqual([false, true]);
    // a number that a whole office shares says nothing
    await phone(accused, '0571-88000000');
    await phone(other, '0571-88000000');
    expect(await seen(other, id)).toBe(true);
  });

  it('is kept away however the dot of the name is typed, by one rule here and in the database', async () => {
    const accused = await office.as('HANDLER', '艾山·来');
    const { id } = await lodge([person(accused)]);
    const { id: elsewhere } = await lodge([{ kind: 'OFFICIAL', name: '艾山·调', officeName: '石桥镇' }]);
    const again = await Promise.all(
      ['艾山•来', '艾山．来', '艾山\u00a0来', '艾山\u200b・来'].map((name) => office.as('HANDLER', name)),
    );
    for (const one of again) expect(await seen(one, id)).toBe(false);
    expect(await seen(await office.as('CLERK', '艾山.调'), elsewhere)).toBe(false);
    expect(await seen(await office.as('CLERK', '艾山·去'), id)).toBe(true);
    const names = [...NAME_MARKS].map((mark) => `艾${mark}山`);
    const more = ['Ｍａｒｉａ', 'Jose\u0301', 'Jose \u0301', '张三（白沙镇）', '', '·', '𠮷野･家', 'ｱﾌﾞ'];
    await world.db.write(office, async (tx) => {
      for (const name of [...names, ...more]) {
        const row = await tx.first<{ said: string }>('select app.plain_name($1) as said', [name]);
        expect([name, row?.said]).toEqual([name, plainName(name)]);
      }
    });
  });

  it('is kept away who comes from the office where they were accused', async () => {
    const { id } = await lodge([{ kind: 'OFFICIAL', name: '调来', officeName: '石桥镇' }]);
    const [came, other] = [await office.as('CLERK', '调来'), await office.as('CLERK', '另调来')];
    expect([await seen(came, id), await seen(other, id)]).toEqual([false, true]);
    const list = 'query { petitions(first: 100) { nodes { id } } }';
    expect(JSON.stringify(await came.run(list))).not.toContain(id);
    expect(JSON.stringify(await other.run(list))).toContain(id);
  });

  it('is kept away who had come from there before they were accused, however the letter calls them', async () => {
    const [came, other] = [await office.as('CLERK', '早调来'), await office.as('CLERK', '早到的')];
    const { id } = await lodge([{ kind: 'OFFICIAL', name: '早調來主任', officeName: '石桥镇' }]);
    expect([await seen(came, id), await seen(other, id)]).toEqual([false, true]);
    // nor do they enter it themselves
    expect(await refusal([{ kind: 'OFFICIAL', name: '早调来', officeName: '石桥镇' }], {}, came)).toBe(
      'ACCUSED_HANDLES',
    );
  });

  it('is kept away by another entry of theirs that was there and comes into use, and as an account of nobody', async () => {
    const [accused, spare, free] = [
      await office.as('HANDLER', '双录'),
      await office.as('HANDLER', '双录'),
      await office.as('HANDLER', '无干'),
    ];
    const entry = spare.officialId;
    await relink(spare, null);
    const { id } = await lodge([person(accused)]);
    expect([await seen(accused, id), await seen(spare, id), await seen(free, id)]).toEqual([
      false,
      false,
      true,
    ]);
    await relink(accused, entry);
    expect(await seen(accused, id)).toBe(false);
    // what is withheld from nobody is there for any account
    const { id: plain } = await register(clerk);
    expect([await seen(accused, plain), await seen(spare, plain)]).toEqual([true, true]);
  });
});
