import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let admin: TestPerson;
let clerk: TestPerson;
let leader: TestPerson;
let village: string;
let group: string;
let roads: string;

const create = (what: string) =>
  `mutation ($input: Create${what}Input!) { create${what}(input: $input) { id } }`;
const unit = async (name: string, parentId?: string): Promise<string> =>
  (await admin.run(create('Unit'), { input: { name, kind: 'VILLAGE', parentId } })).createUnit.id;
const rule = async (bodyId: string, more: Record<string, unknown> = {}, by = admin): Promise<string> =>
  (await by.run(create('CompetenceRule'), { input: { bodyId, basis: '权责清单', ...more } }))
    .createCompetenceRule.id;
const retire = (id: string, by = admin) =>
  by.run(
    'mutation ($input: RetireCompetenceRuleInput!) { retireCompetenceRule(input: $input) { retiredAt } }',
    {
      input: { id },
    },
  );

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  [town, school] = [await county.tenant(), await county.tenant('SCHOOL')];
  [admin, clerk, leader] = await Promise.all([town.as('TENANT_ADMIN'), town.as('CLERK'), town.as('LEADER')]);
  village = await unit('东村');
  group = await unit('三组', village);
  roads = await unit('道路养护队');
});
afterAll(() => world.close());

const COMPETENCE = `query ($id: ID!) { petition(id: $id) { version
  competence { standing reasons { unitId officeId name responsibleId why } }
  actions { action allowed code } events { kind text } unit { id } responsible { name } } }`;
const look = async (id: string, person = clerk) => (await person.run(COMPETENCE, { id })).petition;
const verdict = async (id: string, action: string) =>
  (await look(id)).actions.find((one: { action: string }) => one.action === action);

async function accepted(more: Record<string, unknown> = {}): Promise<string> {
  const { id } = await register(clerk, more);
  await clerk.run(verb('acceptPetition'), { input: { id } });
  return id;
}
const TRANSFER = 'mutation ($input: TransferPetitionInput!) { transferPetition(input: $input) { id } }';
const assignment = (id: string, unitId: string, more: Record<string, unknown> = {}) => ({
  input: { id, unitId, responsibleId: clerk.officialId, leadId: leader.officialId, ...more },
});

describe('the route of a matter', () => {
  it('is open while there are no rules, and then shown with its reason', async () => {
    const id = await accepted({ placeUnitId: group, category: 'PLEA' });
    expect((await look(id)).competence).toEqual({ standing: 'NO_RULES', reasons: [] });
    const rest = await rule(town.unitId, { responsibleId: clerk.officialId });
    expect((await look(id)).competence).toEqual({
      standing: 'ROUTED',
      reasons: [
        {
          unitId: town.unitId,
          officeId: null,
          name: expect.any(String),
          responsibleId: clerk.officialId,
          why: '权责清单',
        },
      ],
    });
    const nearer = await rule(village, { placeUnitId: village, category: 'PLEA', basis: '村规民约第三条' });
    expect((await look(id)).competence.reasons).toMatchObject([
      { unitId: village, why: '东村 × 申诉求决：村规民约第三条' },
    ]);
    await Promise.all([retire(rest), retire(nearer)]);
    expect((await look(id)).competence.standing).toBe('NO_RULES');
  });

  it('may be departed from with a reason, which stands in the time line after unit and official', async () => {
    const one = await rule(village);
    const id = await accepted();
    expect(await clerk.refused(verb('assignPetition'), assignment(id, roads))).toBe('REQUIRED');
    await clerk.run(verb('assignPetition'), assignment(id, roads, { deviation: '东村人手不足，已商妥' }));
    const after = await look(id);
    expect(after.unit.id).toBe(roads);
    expect(after.events.at(-1)).toMatchObject({
      kind: 'ASSIGNED',
      text: `道路养护队 ${after.responsible.name}\n东村人手不足，已商妥`,
    });
    const by = after.responsible.name;
    const both = { deviation: '仍由养护队办', instruction: '五日内现场查看' };
    await clerk.run(verb('assignPetition'), assignment(id, roads, both));
    expect((await look(id)).events.at(-1).text).toBe(`道路养护队 ${by}\n仍由养护队办\n五日内现场查看`);
    await clerk.run(verb('assignPetition'), assignment(id, village, { instruction: '尽快' }));
    expect((await look(id)).events.at(-1).text).toBe(`东村 ${by}\n尽快`);
    await clerk.run(verb('assignPetition'), assignment(id, village));
    expect((await look(id)).events.at(-1).text).toBe(`东村 ${by}`);
    await retire(one);
  });

  it('of another office is not this tenant’s to assign, but with a reason', async () => {
    const one = await rule(office.tenantId);
    const id = await accepted();
    const { standing, reasons } = (await look(id)).competence;
    expect([standing, reasons]).toMatchObject(['ROUTED', [{ unitId: null, officeId: office.tenantId }]]);
    expect(await clerk.refused(verb('assignPetition'), assignment(id, roads))).toBe('REQUIRED');
    await retire(one);
  });

  it('names nobody who does not exist here, and is written once', async () => {
    const elsewhere = await (await world.county()).tenant();
    const attempt = (more: Record<string, unknown>) =>
      admin.refused(create('CompetenceRule'), { input: { bodyId: roads, basis: '三定', ...more } });
    expect(await attempt({ bodyId: elsewhere.tenantId })).toBe('INVALID');
    expect(await attempt({ bodyId: elsewhere.unitId })).toBe('INVALID');
    expect(await attempt({ bodyId: town.tenantId })).toBe('INVALID');
    expect(await attempt({ bodyId: office.tenantId, leadId: leader.officialId })).toBe('INVALID');
    expect(await attempt({ basis: ' ' })).toBe('REQUIRED');
    for (const [key, field] of [
      ['responsibleId', '责任人'],
      ['leadId', '分管领导'],
    ] as const) {
      const input = { bodyId: roads, basis: '三定', [key]: '' };
      const answer = await admin.send(create('CompetenceRule'), { input });
      expect(answer.errors?.[0]?.message).toContain(`${field} 不正确`);
    }
    expect(await clerk.refused(create('CompetenceRule'), { input: { bodyId: roads, basis: '三定' } })).toBe(
      'FORBIDDEN',
    );
    const one = await rule(roads, { placeUnitId: village });
    expect(await attempt({ placeUnitId: village })).toBe('DUPLICATE');
    await retire(one);
    const again = await rule(roads, { placeUnitId: village });
    const used = 'mutation ($input: RetireUnitInput!) { retireUnit(input: $input) { id } }';
    expect(await admin.refused(used, { input: { id: roads } })).toBe('IN_USE');
    await retire(again);
    expect(
      await admin.refused(
        'mutation ($input: RetireCompetenceRuleInput!) { retireCompetenceRule(input: $input) { id } }',
        {
          input: { id: again },
        },
      ),
    ).toBe('WRONG_STATE');
  });
});

const DOCKET =
  '{ id version status ground manner unit { id } officeName decidedBy opinions { competent } actions { action allowed } }';
const act = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) ${DOCKET} }`;
const open = async (id: string, by = clerk) =>
  (await by.run(act('openJurisdictionDocket'), { input: { id, question: '两家都说不归自己' } }))
    .openJurisdictionDocket;

describe('where it is open who is competent', () => {
  it('rules that contradict block the assignment until the docket is decided, and the decision binds', async () => {
    const [a, b] = [await rule(roads, { category: 'PLEA' }), await rule(village, { placeUnitId: village })];
    const id = await accepted({ placeUnitId: group, category: 'PLEA' });
    expect((await look(id)).competence).toMatchObject({
      standing: 'CONFLICT',
      reasons: [{ unitId: roads }, { unitId: village }],
    });
    expect(await verdict(id, 'assign')).toMatchObject({ allowed: false, code: 'ROUTE_UNCLEAR' });
    expect(
      await clerk.refused(verb('assignPetition'), assignment(id, roads, { deviation: '就交他们' })),
    ).toBe('ROUTE_UNCLEAR');

    const docket = await open(id);
    expect(docket).toMatchObject({ status: 'UNDECIDED', ground: 'CONFLICTING_RULES' });
    expect(await verdict(id, 'assign')).toMatchObject({ code: 'JURISDICTION_UNDECIDED' });
    expect(await verdict(id, 'transfer')).toMatchObject({ code: 'JURISDICTION_UNDECIDED' });
    expect(await clerk.refused(act('openJurisdictionDocket'), { input: { id, question: '再问' } })).toBe(
      'JURISDICTION_UNDECIDED',
    );

    const decision = { id: docket.id, manner: 'COMMON_SUPERIOR', bodyId: roads, reason: '村道由养护队负责' };
    expect(await clerk.refused(act('decideJurisdiction'), { input: decision })).toBe('FORBIDDEN');
    expect(
      await leader.refused(act('decideJurisdiction'), { input: { ...decision, manner: 'AGREEMENT' } }),
    ).toBe('INVALID');
    const { decideJurisdiction } = await leader.run(act('decideJurisdiction'), { input: decision });
    expect(decideJurisdiction).toMatchObject({ status: 'DECIDED', unit: { id: roads } });
    expect(await leader.refused(act('decideJurisdiction'), { input: decision })).toBe('WRONG_STATE');

    expect((await look(id)).competence).toMatchObject({
      standing: 'DECIDED',
      reasons: [{ unitId: roads, why: '村道由养护队负责' }],
    });
    const other = assignment(id, village, { deviation: '还是交村里' });
    expect(await clerk.refused(verb('assignPetition'), other)).toBe('JURISDICTION_DECIDED');
    await clerk.run(verb('assignPetition'), assignment(id, roads));
    expect((await look(id)).events.map(({ kind }: { kind: string }) => kind).slice(-3)).toEqual([
      'JURISDICTION_OPENED',
      'JURISDICTION_DECIDED',
      'ASSIGNED',
    ]);
    await Promise.all([retire(a), retire(b)]);
  });

  it('is agreed on when exactly one unit says that it is competent', async () => {
    const id = await accepted();
    const docket = await open(id);
    expect(docket.ground).toBe('DISPUTE');
    const state = (unitId: string, competent: boolean) =>
      clerk.run(act('stateJurisdictionOpinion'), {
        input: { id: docket.id, unitId, competent, reason: '见职责' },
      });
    const agree = { input: { id: docket.id, unitId: roads, reason: '双方商定' } };
    await state(village, false);
    expect(await clerk.refused(act('agreeOnJurisdiction'), agree)).toBe('NOT_AGREED');
    const { stateJurisdictionOpinion } = await state(roads, true);
    expect(stateJurisdictionOpinion).toMatchObject({
      version: 3,
      opinions: [{ competent: false }, { competent: true }],
    });
    expect(
      await clerk.refused(act('stateJurisdictionOpinion'), {
        input: { id: docket.id, unitId: roads, competent: false, reason: '反悔' },
      }),
    ).toBe('DUPLICATE');
    const { agreeOnJurisdiction } = await clerk.run(act('agreeOnJurisdiction'), agree);
    expect(agreeOnJurisdiction).toMatchObject({
      status: 'DECIDED',
      manner: 'AGREEMENT',
      unit: { id: roads },
    });
  });

  it('a joint conference is named, and only the county’s office decides for another office', async () => {
    const docket = await open(await accepted());
    const decision = { id: docket.id, manner: 'JOINT_CONFERENCE', reason: '联席会议纪要〔2026〕3 号' };
    const participants = '司法所、派出所、村建所';
    expect(await leader.refused(act('decideJurisdiction'), { input: { ...decision, bodyId: roads } })).toBe(
      'REQUIRED',
    );
    expect(
      await leader.refused(act('decideJurisdiction'), {
        input: { ...decision, participants, bodyId: office.tenantId },
      }),
    ).toBe('INVALID');
    await leader.run(act('decideJurisdiction'), { input: { ...decision, participants, bodyId: roads } });

    const [countyClerk, superior] = [await office.as('CLERK'), await office.as('LEADER')];
    const { id } = await register(countyClerk);
    const above = await open(id, countyClerk);
    const { decideJurisdiction } = await superior.run(act('decideJurisdiction'), {
      input: { id: above.id, manner: 'COMMON_SUPERIOR', bodyId: town.tenantId, reason: '属地管理' },
    });
    expect(decideJurisdiction).toMatchObject({ status: 'DECIDED', unit: null, officeName: `${town.code}镇` });
    expect((await look(id, countyClerk)).competence.reasons).toMatchObject([{ officeId: town.tenantId }]);
    const down = (toTenantId: string) => ({ input: { id, toTenantId, kind: 'FORWARD' } });
    expect(await countyClerk.refused(TRANSFER, down(school.tenantId))).toBe('JURISDICTION_DECIDED');
    await countyClerk.run(TRANSFER, down(town.tenantId));
  });

  it('the county’s office hands a matter down once its rules agree, and whoever is below may send it up before', async () => {
    const [keeper, countyClerk] = [await office.as('TENANT_ADMIN'), await office.as('CLERK')];
    const mine = [await rule(village, { category: 'PLEA' }), await rule(roads, { category: 'PLEA' })];
    const stuck = await register(clerk, { category: 'PLEA' });
    expect((await look(stuck.id)).competence.standing).toBe('CONFLICT');
    await clerk.run(TRANSFER, { input: { id: stuck.id, toTenantId: office.tenantId, kind: 'FORWARD' } });

    const ids: string[] = [];
    for (const { tenantId } of [town, school]) ids.push(await rule(tenantId, { category: 'PLEA' }, keeper));
    const { id } = await register(countyClerk, { category: 'PLEA' });
    const down = { input: { id, toTenantId: town.tenantId, kind: 'FORWARD' } };
    expect(await countyClerk.refused(TRANSFER, down)).toBe('ROUTE_UNCLEAR');
    await retire(ids[1] as string, keeper);
    // to another office than the rule names only with the reason, which the time line keeps
    const away = { id, toTenantId: school.tenantId, kind: 'FORWARD' };
    for (const deviation of [null, ' '])
      expect(await countyClerk.refused(TRANSFER, { input: { ...away, deviation } })).toBe('REQUIRED');
    const { id: other } = await register(countyClerk, { category: 'PLEA' });
    const deviation = '校内食堂由学校直接管理';
    await countyClerk.run(TRANSFER, { input: { ...away, id: other, deviation } });
    const [note, sent] = (await look(other, countyClerk)).events.slice(-2);
    expect(note).toEqual({
      kind: 'NOTED',
      text: `没有转给规则指明的“${town.code}镇”，转给“${school.code}镇”：${deviation}`,
    });
    expect(sent).toEqual({ kind: 'TRANSFERRED', text: `${school.code}镇` });
    await countyClerk.run(TRANSFER, { input: { ...down.input, deviation } });
    expect((await look(id, countyClerk)).events.at(-2).kind).not.toBe('NOTED');
    await Promise.all([retire(ids[0] as string, keeper), ...mine.map((one) => retire(one))]);
  });

  it('of two who decide at once one is told that it is decided', async () => {
    const docket = await open(await accepted());
    const decide = (bodyId: string) =>
      leader.send(act('decideJurisdiction'), {
        input: { id: docket.id, manner: 'COMMON_SUPERIOR', bodyId, reason: '定' },
      });
    const answers = await Promise.all([decide(roads), decide(village)]);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.['code'] ?? 'DONE').sort();
    expect(codes).toEqual(['DONE', 'WRONG_STATE']);
  });

  it('every act has one line in the audit log', async () => {
    const acts = await world.db.write({ countyId: town.countyId, tenantId: town.tenantId }, (tx) =>
      tx.rows<{ action: string; n: number }>(
        `select action, count(*)::integer as n from audit_log
          where county_id = $1 and tenant_id = $2 and outcome = 'DONE' and action ~ 'ompetence|urisdiction' group by 1 order by 1`,
        [town.countyId, town.tenantId],
      ),
    );
    expect(Object.fromEntries(acts.map(({ action, n }) => [action, n]))).toEqual({
      agreeOnJurisdiction: 1,
      createCompetenceRule: 10,
      decideJurisdiction: 3,
      openJurisdictionDocket: 4,
      retireCompetenceRule: 10,
      stateJurisdictionOpinion: 2,
    });
  });
});
