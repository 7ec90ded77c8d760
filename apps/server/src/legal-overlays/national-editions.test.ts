import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate, dueDate, profileBy, type NationalEdition } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { aSupervisionOrder } from '../supervision-orders/supervision-order.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { aLegalOverlay, aRule, NEXT_LAW, OWN_TERMS } from './legal-overlay.fixture';

const WRITE = `mutation ($input: WriteLegalOverlayInput!) {
  writeLegalOverlay(input: $input) { id code edition level law inForceFrom version } }`;
const ENFORCE = `mutation ($input: EnforceLegalOverlayInput!) { enforceLegalOverlay(input: $input) { edition enforcedAt } }`;
const SIMULATE = `query ($id: ID!) { simulateLegalOverlay(id: $id) {
  open next moved { petitionId kind dueOn dueUnder explanation } } }`;
const FOLLOW = 'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { overlay } }';
const PETITION = `query ($id: ID!) { petition(id: $id) {
  profile dueOn boundRules { id body } clocks { kind due article explanation } pathway { provision } acceptTracks { track means } } }`;
const PREVIEW = `query ($id: ID!, $kind: PaperKind!) { paperPreview(petitionId: $id, kind: $kind) { body { text } remedy } }`;

const TODAY = beijingDate(new Date());
const YESTERDAY = new Date(`${addDays(TODAY, -1)}T09:00:00+08:00`).toISOString();

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;
let keeper: TestPerson;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  county = await world.county();
  town = await county.tenant();
  [keeper, clerk] = [await county.office.as('COUNTY_ADMIN'), await town.as('CLERK')];
  await keeper.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
    input: { tenantId: county.office.tenantId },
  });
});

const text = (changed: Partial<NationalEdition> = {}) => ({
  input: { body: JSON.stringify({ ...NEXT_LAW, ...changed }, null, 2) },
});
const write = async (changed: Partial<NationalEdition> = {}) =>
  (await keeper.run(WRITE, text(changed))).writeLegalOverlay;
const petition = async (id: string) => (await clerk.run(PETITION, { id })).petition;
const preview = async (id: string, kind: string): Promise<string> => {
  const { body, remedy } = (await clerk.run(PREVIEW, { id, kind })).paperPreview;
  return [...body.map((part: { text: string }) => part.text), remedy ?? ''].join('\n');
};
/** In force since this morning, as it is once its day has come. */
const inForce = (rule: NationalEdition = NEXT_LAW) =>
  aRule(world, county.office, { ...rule, inForceFrom: TODAY }, true);

describe('a version of the nation’s law', () => {
  it('is written, tried out and put in force by the county’s administrator, in its office', async () => {
    const draft = await write();
    expect(draft).toMatchObject({ code: 'cn-2027', edition: 1, level: 'NATIONAL', law: '信访法' });
    const { id } = await register(clerk);
    await clerk.run(verb('acceptPetition'), { input: { id } });
    const { dueOn } = await petition(id);
    await keeper.run('mutation { leaveTenant }');
    const { simulateLegalOverlay: told } = await keeper.run(SIMULATE, { id: draft.id });
    expect(told).toMatchObject({ open: 1, next: 'R' });
    expect(told.moved).toEqual([
      {
        petitionId: id,
        kind: 'CONCLUDE',
        dueOn,
        dueUnder: dueDate(TODAY, 75, 'DAY', true),
        explanation: expect.stringContaining('依照《信访法》第五十二条'),
      },
    ]);
    await keeper.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
      input: { tenantId: county.office.tenantId },
    });
    const { enforceLegalOverlay: done } = await keeper.run(ENFORCE, { input: { id: draft.id, version: 1 } });
    expect(done.enforcedAt).not.toBeNull();
    await expect(keeper.run(ENFORCE, { input: { id: draft.id } })).rejects.toThrow(
      `第 1 版已经定下，等到${chineseDate(NEXT_LAW.inForceFrom)}起施行，不用再办`,
    );
    // nothing that was registered moves, nor what is received before its day
    expect(await petition(id)).toMatchObject({ profile: 'cn-2022', dueOn });
    expect(await petition((await register(clerk)).id)).toMatchObject({ profile: 'cn-2022', boundRules: [] });
    expect(await clerk.refused(WRITE, text())).toBe('FORBIDDEN');
  });

  it('bounds what the county lays upon it from then on', async () => {
    const laid = (length: number) => ({
      input: {
        body: JSON.stringify({ ...OWN_TERMS, terms: [{ kind: 'CONCLUDE', length, articles: [3] }] }),
      },
    });
    await expect(keeper.run(WRITE, laid(70))).rejects.toThrow('（60 日，延长 30 日，信访');
    await inForce();
    await expect(keeper.run(WRITE, laid(80))).rejects.toThrow('信访法第五十二条）长');
    expect((await keeper.run(WRITE, laid(70))).writeLegalOverlay.level).toBe('COUNTY');
  });

  it('is refused with line and field where something is wrong, and where it follows another than is in force', async () => {
    const { ACCEPTANCE_NOTICE: _, ...notices } = NEXT_LAW.provisions.notices;
    const wrong = { provisions: { ...NEXT_LAW.provisions, notices } } as Partial<NationalEdition>;
    const line =
      text(wrong)
        .input.body.split('\n')
        .findIndex((one) => one.includes('"notices"')) + 1;
    await expect(keeper.run(WRITE, text(wrong))).rejects.toThrow(
      `第 ${line} 行（provisions.notices.ACCEPTANCE_NOTICE）：“受理告知书”（ACCEPTANCE_NOTICE）没有写明条款`,
    );
    await expect(keeper.run(WRITE, text({ follows: 'cn-2026' }))).rejects.toThrow(
      'follows 应写 cn-2022，不是 cn-2026',
    );
    const unread = await write({ verified: false });
    await expect(keeper.run(ENFORCE, { input: { id: unread.id, version: 1 } })).rejects.toThrow(
      '还没有对照公布的文本核实',
    );
    const draft = await write();
    await inForce({ ...NEXT_LAW, id: 'cn-2026' });
    // what was right as it was written is looked at again
    await expect(keeper.run(ENFORCE, { input: { id: draft.id, version: 1 } })).rejects.toThrow(
      'follows 应写 cn-2026',
    );
    const { id } = await write({ follows: 'cn-2026' });
    await keeper.run(ENFORCE, { input: { id, version: 1 } });
  });

  it('binds what is received from its day on in every office, and is what its papers cite', async () => {
    await inForce();
    const before = await register(clerk, { receivedAt: YESTERDAY });
    const { id } = await register(clerk);
    const [old, bound] = [await petition(before.id), await petition(id)];
    expect(old).toMatchObject({ profile: 'cn-2022', boundRules: [] });
    expect(old.clocks[0].article).toBe('信访工作条例第二十二条、第二十三条');
    expect(bound.profile).toBe('cn-2027v1');
    expect(bound.dueOn).toBe(dueDate(TODAY, 10, 'DAY', true));
    expect(bound.clocks[0]).toMatchObject({ article: '信访法第四十一条' });
    expect(bound.clocks[0].explanation).toContain('依照《信访法》第四十一条');
    // a client that has the domain derives the same
    expect(profileBy(bound.profile, bound.boundRules)).toMatchObject({
      id: 'cn-2027v1',
      law: { zh: '信访法' },
    });

    const inputs = inputsOf(town, clerk, clerk);
    const go = (one: string, ...steps: string[]) =>
      steps.reduce(async (done, step) => {
        await done;
        await clerk.run(verb(step), { input: { id: one, ...inputs[step] } });
      }, Promise.resolve());
    for (const one of [before.id, id])
      await go(one, 'acceptPetition', 'assignPetition', 'takePetition', 'answerPetition');
    expect(await preview(id, 'ACCEPTANCE_NOTICE')).toContain('（《信访法》第七十七条、第七十八条）');
    expect(await preview(id, 'HANDLING_OPINION')).toMatch(/45日内.*依据：《信访法》第六十一条。/);
    expect(await preview(before.id, 'ACCEPTANCE_NOTICE')).toContain(
      '（《信访工作条例》第三十一条、第三十二条）',
    );
    expect(await preview(before.id, 'HANDLING_OPINION')).toMatch(
      /30日内.*依据：《信访工作条例》第三十五条。/,
    );
    expect((await petition(id)).clocks).toContainEqual(
      expect.objectContaining({ kind: 'CONCLUDE', due: dueDate(TODAY, 75, 'DAY', true) }),
    );
  });

  it('tells the ways and tracks by its own articles, and stays what a matter is bound to when another follows', async () => {
    await inForce();
    const { id } = await register(clerk);
    const { acceptTracks } = await petition(id);
    const teachers = acceptTracks.find(({ track }: { track: string }) => track === 'TEACHER_APPEAL');
    expect(teachers.means).toContain('20日内');
    const input = { id, ...inputsOf(town, clerk, clerk)['referOutPetition'], pathway: 'ARBITRATION' };
    await clerk.run(verb('referOutPetition'), { input });
    await inForce(NEXT_LAW);
    const gone = await petition(id);
    expect(gone.profile).toBe('cn-2027v1');
    expect(gone.pathway.provision).toBe('《信访法》第九十一条第（二）项');
    expect(await preview(id, 'LAWFUL_WAY_NOTICE')).toContain('《信访法》第九十一条第（二）项');
    expect((await petition((await register(clerk)).id)).profile).toBe('cn-2027v2');
  });

  it('lies beneath what the office follows, and is no overlay to follow', async () => {
    await inForce();
    expect(await keeper.refused(FOLLOW, { input: { id: town.tenantId, overlay: 'cn-2027' } })).toBe(
      'INVALID',
    );
    await aLegalOverlay(world, county.office, { enforced: true, inForceFrom: TODAY });
    await keeper.run(FOLLOW, { input: { id: town.tenantId, overlay: 'yx-2026' } });
    const { id } = await register(clerk);
    const bound = await petition(id);
    expect(bound.profile).toBe('cn-2027v1+yx-2026v1');
    expect(bound.boundRules.map((one: { id: string }) => one.id)).toEqual(['cn-2027v1', 'yx-2026v1']);
    expect(bound.clocks[0].article).toBe('岳西县信访事项办理期限规定第二条');
  });
});

describe('the database', () => {
  const bind = async (profile: string) => {
    const { id } = await register(clerk);
    const values = [town.countyId, town.tenantId, id, profile];
    await world.db.write(town, (tx) =>
      tx.query(
        'update petitions set profile = $4 where county_id = $1 and tenant_id = $2 and id = $3',
        values,
      ),
    );
    return id;
  };
  const order = async (law: string) =>
    aSupervisionOrder(world, town, (await register(clerk)).id, clerk.officialId, { law: law as 'cn-2022' });

  it.each(['cn-2005', 'cn-2027v1', 'cn-2027v12+zj-2016+yx-2026v2', 'cn-2022+yx-2026v2'])(
    'takes %s for the law of a matter, and its version for that of an order',
    async (profile) => {
      expect(await bind(profile)).toBeTruthy();
      expect(await order(profile.split('+')[0] ?? '')).toBeTruthy();
    },
  );

  it.each(['cn-2027', 'cn-2027v1+', 'yx-2027v1', 'cn-2027v1234'])('refuses %s', async (profile) => {
    await expect(bind(profile)).rejects.toThrow('petitions_profile_check');
    await expect(order(profile)).rejects.toThrow('supervision_orders_law_check');
  });
});

it('a matter is supervised under it, by its grounds and heads alone', async () => {
  await inForce();
  const { id } = await register(clerk);
  const outlook = await clerk.run(
    'query ($id: ID!) { supervisionOutlook(petitionId: $id) { grounds { ground provision } } }',
    { id },
  );
  expect(outlook.supervisionOutlook.grounds).toEqual([
    { ground: 'STALLED', provision: '信访法第九十四条第一款' },
  ]);
  const leader = await town.as('LEADER');
  const issued = await leader.run(
    'mutation ($input: IssueSupervisionOrderInput!) { issueSupervisionOrder(input: $input) { id law provision } }',
    {
      input: {
        id,
        ground: 'STALLED',
        rung: 'REMINDER',
        officialId: clerk.officialId,
        supervisor: '镇党委办公室',
        fact: '十天没有办理记录',
        advice: '本周内到现场',
        dueOn: addDays(TODAY, 20),
      },
    },
  );
  expect(issued.issueSupervisionOrder).toMatchObject({
    law: 'cn-2027v1',
    provision: '信访法第九十四条第一款',
  });
  const { supervisionOrder } = await leader.run(
    'query ($id: ID!) { supervisionOrder(id: $id) { liabilityChoices { head provision } } }',
    { id: issued.issueSupervisionOrder.id },
  );
  expect(supervisionOrder.liabilityChoices).toEqual([
    { head: 'HANDLING_STALLED', provision: '信访法第九十五条第二项' },
  ]);
  // and a matter of before by those of the law of 2022
  const before = await aSupervisionOrder(
    world,
    town,
    (await register(clerk, { receivedAt: YESTERDAY })).id,
    clerk.officialId,
  );
  const { supervisionOrder: old } = await leader.run(
    'query ($id: ID!) { supervisionOrder(id: $id) { provision liabilityChoices { head } } }',
    { id: before },
  );
  expect(old.provision).toBe('信访工作条例第四十条第一款');
  expect(old.liabilityChoices).toHaveLength(19);
});
