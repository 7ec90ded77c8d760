import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate, dueDate, type LegalOverlay } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { aReviewHere } from '../reviews/review.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { aLegalOverlay, OWN_TERMS } from './legal-overlay.fixture';

const WRITE = `mutation ($input: WriteLegalOverlayInput!) {
  writeLegalOverlay(input: $input) { id code edition law inForceFrom enforcedAt version } }`;
const ENFORCE = `mutation ($input: EnforceLegalOverlayInput!) { enforceLegalOverlay(input: $input) { edition enforcedBy comparedBy comparedAt version } }`;
const LIST = '{ legalOverlays(first: 10) { totalCount nodes { code edition enforcedAt } } }';
const SIMULATE = `query ($id: ID!, $after: String) { simulateLegalOverlay(id: $id, after: $after) {
  open examined next moved { petitionId reviewId stands number tenantId tenantName kind dueOn dueUnder explanation } } }`;
const LAW = 'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { overlay } }';
const PETITION =
  'query ($id: ID!) { petition(id: $id) { profile dueOn receivedAt clocks { kind due article } } }';

type County = Awaited<ReturnType<World['county']>>;
let world: World;
let county: County;
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

const write = (changed: object = {}) => keeper.run(WRITE, body(changed));
const body = (changed: object = {}) => ({ input: { body: JSON.stringify({ ...OWN_TERMS, ...changed }) } });
const petition = async (id: string) => (await clerk.run(PETITION, { id })).petition;
const follow = (overlay: string) => keeper.run(LAW, { input: { id: town.tenantId, overlay } });
const simulate = async (id: string, after?: string) =>
  (await keeper.run(SIMULATE, { id, ...(after ? { after } : {}) })).simulateLegalOverlay;
const leave = () => keeper.run('mutation { leaveTenant }');
const onDay = (at: string) => beijingDate(new Date(at));

describe('an edition', () => {
  it('is written with a number, checked, and put in force once, by the county’s administrator in its office', async () => {
    const { writeLegalOverlay: first } = await write();
    expect(first).toMatchObject({ code: 'yx-2026', edition: 1, law: OWN_TERMS.law.zh, enforcedAt: null });
    const { writeLegalOverlay: second } = await write();
    expect(second.edition).toBe(2);
    const { id, version } = second;
    const { enforceLegalOverlay: enforced } = await keeper.run(ENFORCE, { input: { id, version } });
    // that it was compared is said in the edition itself, by who wrote it
    const who = { enforcedBy: 'COUNTY_ADMIN某', comparedBy: 'COUNTY_ADMIN某' };
    expect(enforced).toMatchObject({ edition: 2, ...who });
    expect(enforced.comparedAt).not.toBeNull();
    expect(await keeper.refused(ENFORCE, { input: { id, version: enforced.version } })).toBe('INVALID');
    // an edition that was overtaken stays a draft
    expect(await keeper.refused(ENFORCE, { input: { id: first.id, version: 1 } })).toBe('INVALID');
    const { legalOverlays } = await clerk.run(LIST);
    expect(legalOverlays.nodes.map(({ edition }: { edition: number }) => edition)).toEqual([2, 1]);
    expect(await clerk.refused(WRITE, body())).toBe('FORBIDDEN');
    const auditor = await county.office.as('AUDITOR');
    const { auditEntries } = await auditor.run('{ auditEntries(first: 20) { nodes { action outcome } } }');
    for (const action of ['writeLegalOverlay', 'enforceLegalOverlay'])
      expect(auditEntries.nodes).toContainEqual({ action, outcome: 'DONE' });
  });

  it.each([
    ['an unknown key', { colour: 'red' }],
    ['a negative term', { terms: [{ kind: 'CONCLUDE', length: -1, articles: [3] }] }],
    ['a longer term', { terms: [{ kind: 'CONCLUDE', length: 61, articles: [3] }] }],
  ])('is refused with %s', async (_, changed) => {
    expect(await keeper.refused(WRITE, body(changed))).toBe('INVALID');
  });

  it.each(['COUNTY', 'PROVINCE'] as const)(
    'of a %s that nobody compared with its text is put in force by who says that they did',
    async (level) => {
      const { writeLegalOverlay: draft } = await write({ id: 'bb-2027', level, verified: false });
      const input = { id: draft.id, version: draft.version };
      for (const more of [{}, { compared: false }])
        await expect(keeper.run(ENFORCE, { input: { ...input, ...more } })).rejects.toThrow(
          '还没有对照公布的文本核实',
        );
      const second = await county.office.as('COUNTY_ADMIN', '周敏');
      await second.run(`mutation { enterTenant(input: { tenantId: "${county.office.tenantId}" }) }`);
      const { enforceLegalOverlay: done } = await second.run(ENFORCE, {
        input: { ...input, compared: true },
      });
      expect(done.comparedBy).toBe('周敏');
      expect(onDay(done.comparedAt)).toBe(beijingDate(new Date()));
    },
  );

  it('is put in force for a day to come alone', async () => {
    const { writeLegalOverlay: draft } = await write({ inForceFrom: beijingDate(new Date()) });
    expect(await keeper.refused(ENFORCE, { input: { id: draft.id, version: 1 } })).toBe('INVALID');
  });

  it('binds what is received from its day on where it is followed, and nothing that was registered', async () => {
    const before = await register(clerk);
    await expect(follow('yx-2026')).rejects.toThrow('可选：');
    await aLegalOverlay(world, county.office);
    await expect(follow('yx-2026')).rejects.toThrow(
      `还是草稿，写明${chineseDate(OWN_TERMS.inForceFrom)}起施行`,
    );
    await aLegalOverlay(world, county.office, { enforced: true, inForceFrom: beijingDate(new Date()) });
    await follow('yx-2026');
    const { id } = await register(clerk);
    const bound = await petition(id);
    expect(bound.profile).toMatch(/^cn-2022\+yx-2026v\d+$/);
    expect(bound.dueOn).toBe(dueDate(onDay(bound.receivedAt), 5, 'WORKDAY', true));
    expect(bound.clocks[0].article).toBe('岳西县信访事项办理期限规定第二条');
    expect(await petition(before.id)).toMatchObject({ profile: 'cn-2022', dueOn: before.dueOn });

    // the next edition moves nothing that was bound to this one
    await aLegalOverlay(world, county.office, {
      enforced: true,
      inForceFrom: addDays(beijingDate(new Date()), 1),
    });
    await clerk.run(verb('acceptPetition'), { input: { id } });
    const accepted = await petition(id);
    expect(accepted.profile).toBe(bound.profile);
    expect(accepted.dueOn).toBe(dueDate(beijingDate(new Date()), 45, 'DAY', true));
  });
});

describe('a province’s regulation that is entered', () => {
  const PROVINCE: Partial<LegalOverlay> = {
    id: 'ah-2027',
    level: 'PROVINCE',
    division: '34',
    partialSupport: true,
    representatives: { limits: [{ upTo: 10, most: 3 }, { most: 5 }], articles: [15] },
    terms: [{ kind: 'CONCLUDE', length: 30, extension: { max: 60 }, articles: [23] }],
  };
  const GROUP =
    'query ($id: ID!) { petition(id: $id) { claimOutcomes groupMatter { mostRepresentatives limitSource } } }';
  const told = async (id: string) => (await clerk.run(GROUP, { id })).petition;

  it('binds what it says of outcomes and representatives as well as of terms', async () => {
    const before = await register(clerk, { headCount: 8 });
    await aLegalOverlay(world, county.office, {
      enforced: true,
      inForceFrom: beijingDate(new Date()),
      more: PROVINCE,
    });
    await follow('ah-2027');
    const { id } = await register(clerk, { headCount: 8 });
    expect(await told(before.id)).toEqual({
      claimOutcomes: ['SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED'],
      groupMatter: { mostRepresentatives: 5, limitSource: '信访工作条例第二十条' },
    });
    expect(await told(id)).toEqual({
      claimOutcomes: ['SUPPORTED', 'PARTLY_SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED'],
      groupMatter: { mostRepresentatives: 3, limitSource: '岳西县信访事项办理期限规定第十五条' },
    });
    const inputs = inputsOf(town, clerk, clerk);
    for (const one of [before.id, id])
      for (const step of ['acceptPetition', 'assignPetition', 'takePetition'])
        await clerk.run(verb(step), { input: { id: one, ...inputs[step] } });
    const partly = (one: string) => ({
      input: {
        id: one,
        ...inputs['answerPetition'],
        outcome: 'PARTLY_SUPPORTED',
        performBy: addDays(beijingDate(new Date()), 10),
      },
    });
    expect(await clerk.refused(verb('answerPetition'), partly(before.id))).toBe('INVALID');
    await clerk.run(verb('answerPetition'), partly(id));
    expect((await petition(id)).clocks).toContainEqual(
      expect.objectContaining({ kind: 'CONCLUDE', due: dueDate(beijingDate(new Date()), 30, 'DAY', true) }),
    );
  });

  it('is refused with line, field and article where it is longer than the nation’s, and keeps its code to itself', async () => {
    const longer = { ...OWN_TERMS, ...PROVINCE, terms: [{ kind: 'CONCLUDE', length: 90, articles: [26] }] };
    const said = JSON.stringify(longer, null, 2);
    const line = said.split('\n').findIndex((one) => one.includes('"length"')) + 1;
    await expect(keeper.run(WRITE, { input: { body: said } })).rejects.toThrow(
      `第 ${line} 行（terms[0].length）：“CONCLUDE”期限比国家规定的（60 日，延长 30 日，信访工作条例第三十四条）长`,
    );
    await expect(keeper.run(WRITE, { input: { body: '{\n  "id": "ah-2027",\n  level\n}' } })).rejects.toThrow(
      '第 3 行：第 3 个字',
    );
    await write(PROVINCE);
    expect(await keeper.refused(WRITE, body({ id: 'ah-2027' }))).toBe('INVALID');
    expect((await write(PROVINCE)).writeLegalOverlay.edition).toBe(2);
  });
});

describe('where it holds', () => {
  const here = () =>
    keeper.run('mutation ($input: ImportDivisionsInput!) { importDivisions(input: $input) { id } }', {
      input: {
        countyCode: '340828000000',
        rows: [{ row: 1, code: '340828000000', name: '岳西县' }],
      },
    });

  it('is compared with the county that writes it, and what would hold is said', async () => {
    // without a list of divisions nothing can be compared
    await write({ id: 'aa-2026', division: '33' });
    await here();
    await expect(keeper.run(WRITE, body({ division: '330106' }))).rejects.toThrow(
      '适用地区 330106 不含本县，在这里不能施行；可以写的是 34（省）、3408（市）、340828（本县）',
    );
    for (const division of ['34', '3408', '340828']) await write({ division });
    // no office of it follows another province's regulation, of those that come with the product either
    await expect(follow('bj-2006')).rejects.toThrow('北京市信访条例只在该省（市）施行，本县不在其内');
    await follow('');
    await expect(keeper.run(WRITE, body({ over: 'zj-2016' }))).rejects.toThrow(
      '本县没有可以依据的省级信访条例',
    );
  });

  it('binds a county’s terms upon its province’s, the stricter of each, and simulates them so', async () => {
    const today = beijingDate(new Date());
    const province = { id: 'ah-2027', level: 'PROVINCE', division: '34' } as const;
    await here();
    expect(await keeper.refused(WRITE, body({ over: 'ah-2027' }))).toBe('INVALID');
    await aLegalOverlay(world, county.office, {
      enforced: true,
      inForceFrom: today,
      more: { ...province, terms: [{ kind: 'CONCLUDE', length: 30, articles: [23] }] },
    });
    // 5 workdays to dispose, 45 days to conclude; the province's thirty are the stricter
    const { writeLegalOverlay: draft } = await write({ over: 'ah-2027' });
    const { id: accepted } = await register(clerk);
    await clerk.run(verb('acceptPetition'), { input: { id: accepted } });
    await leave();
    expect((await simulate(draft.id)).moved).toEqual([
      expect.objectContaining({ kind: 'CONCLUDE', dueUnder: dueDate(today, 30, 'DAY', true) }),
    ]);
    await aLegalOverlay(world, county.office, {
      enforced: true,
      inForceFrom: today,
      more: { over: 'ah-2027' },
    });
    await keeper.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
      input: { tenantId: county.office.tenantId },
    });
    await follow('yx-2026');
    const { id } = await register(clerk);
    const bound = await petition(id);
    expect(bound.profile).toMatch(/^cn-2022\+ah-2027v1\+yx-2026v\d+$/);
    expect(bound.dueOn).toBe(dueDate(onDay(bound.receivedAt), 5, 'WORKDAY', true));
    await clerk.run(verb('acceptPetition'), { input: { id } });
    expect((await petition(id)).clocks).toContainEqual({
      kind: 'CONCLUDE',
      due: dueDate(today, 30, 'DAY', true),
      article: '岳西县信访事项办理期限规定第二十三条',
    });
  });
});

describe('a simulation', () => {
  it('names every open matter of the county whose date would change, why, and changes none', async () => {
    const { writeLegalOverlay: draft } = await write();
    const fresh = await register(clerk);
    const { id: accepted } = await register(clerk);
    await clerk.run(verb('acceptPetition'), { input: { id: accepted } });
    const { id: gone } = await register(clerk);
    const inputs = inputsOf(town, clerk, clerk);
    await clerk.run(verb('withdrawPetition'), { input: { id: gone, ...inputs['withdrawPetition'] } });
    const next = await county.tenant();
    const neighbour = await register(await next.as('CLERK'));
    const stood = [await petition(fresh.id), await petition(accepted)];

    // in an office, of what is there
    expect(await simulate(draft.id)).toMatchObject({ open: 0, examined: 0, moved: [] });
    await leave();
    const told = await simulate(draft.id);
    expect(told).toMatchObject({ open: 3, examined: 3, next: 'R' });
    expect(await simulate(draft.id, 'R')).toMatchObject({ examined: 0, moved: [], next: null });
    const moved = new Map(told.moved.map((one: { petitionId: string }) => [one.petitionId, one]));
    expect(new Set(moved.keys())).toEqual(new Set([fresh.id, accepted, neighbour.id]));
    const today = beijingDate(new Date());
    expect(moved.get(fresh.id)).toMatchObject({
      kind: 'DISPOSE',
      dueOn: fresh.dueOn,
      dueUnder: dueDate(today, 5, 'WORKDAY', true),
      explanation: expect.stringContaining('岳西县信访事项办理期限规定'),
    });
    expect(moved.get(accepted)).toMatchObject({
      kind: 'CONCLUDE',
      dueOn: dueDate(today, 60, 'DAY', true),
      dueUnder: dueDate(today, 45, 'DAY', true),
    });
    expect([await petition(fresh.id), await petition(accepted)]).toEqual(stood);
  });

  it('takes the running reviews as well, each once, and not those that are decided', async () => {
    const { writeLegalOverlay: draft } = await write({
      terms: [{ kind: 'REVIEW', length: 20, articles: [4] }],
    });
    const today = beijingDate(new Date());
    const running = await aReviewHere(world, town);
    await aReviewHere(world, town, { status: 'WITHDRAWN' });
    const { id: petitionId } = await register(clerk);
    await leave();
    const told = await simulate(draft.id);
    expect(told).toMatchObject({ open: 2, examined: 1, moved: [], next: 'R' });
    const last = await simulate(draft.id, told.next);
    expect(last).toMatchObject({ open: 2, examined: 1, next: null });
    expect(last.moved).toEqual([
      expect.objectContaining({
        petitionId: running,
        reviewId: running,
        kind: 'REVIEW',
        stands: true,
        dueOn: dueDate(today, 30, 'DAY', true),
        dueUnder: dueDate(today, 20, 'DAY', true),
      }),
    ]);
    expect(last.moved.map((one: { petitionId: string }) => one.petitionId)).not.toContain(petitionId);
  });

  it('says nothing where nothing would change, and is the county administrator’s own', async () => {
    const terms = [{ kind: 'CONCLUDE', length: 60, articles: [3] }];
    const { writeLegalOverlay: draft } = await write({ terms });
    await register(clerk);
    await leave();
    expect(await simulate(draft.id)).toMatchObject({ open: 1, examined: 1, moved: [] });
    expect(await clerk.refused(SIMULATE, { id: draft.id })).toBe('FORBIDDEN');
    expect(await keeper.refused(SIMULATE, { id: draft.id, after: 'x' })).toBe('INVALID');
    expect(await keeper.refused(SIMULATE, { id: town.tenantId })).toBe('NOT_FOUND');
  });

  it('goes on where a part ended, until all have been looked at', async () => {
    const { writeLegalOverlay: draft } = await write();
    const { id } = await register(clerk);
    // 450 matters as copies of one
    await world.db.write(town, async (tx) => {
      await tx.query(
        `insert into petitions select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'number', p.number || '-' || n))).*
           from petitions p, generate_series(1, 449) n where p.county_id = $1 and p.tenant_id = $2 and p.id = $3`,
        [town.countyId, town.tenantId, id],
      );
      await tx.query(
        `insert into petition_events select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'petition_id', p.id))).*
           from petition_events e join petitions p on p.county_id = $1 and p.tenant_id = $2 and p.id <> $3
          where e.county_id = $1 and e.tenant_id = $2 and e.petition_id = $3`,
        [town.countyId, town.tenantId, id],
      );
    });
    await leave();
    const seen: string[] = [];
    const parts: number[] = [];
    let after: string | undefined;
    do {
      const part = await simulate(draft.id, after);
      expect(part.open).toBe(450);
      parts.push(part.examined);
      seen.push(...part.moved.map(({ petitionId }: { petitionId: string }) => petitionId));
      after = part.next ?? undefined;
    } while (after !== undefined);
    expect(parts).toEqual([200, 200, 50, 0]);
    expect(new Set(seen).size).toBe(450);
  });
});
