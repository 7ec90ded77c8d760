import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate } from '@huiyin/domain';
import { anAttachment } from '../house/places';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const TODAY = beijingDate(new Date());
let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [clerk, handler] = [await town.as('CLERK', '林小禾'), await town.as('HANDLER', '何春燕')];
});
afterAll(() => world.close());

const FIELDS = `id version problem openedOn openedBy gapsOpen measuresOpen nextMeasure nextMeasureOn petition { id status }
  entries { id happenedOn what source sourceNote attachmentId recordedBy struckOn strikeReason }
  gaps { id ordinal paper searches status outcome endedOn }`;
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${FIELDS} } }`;
const act = async (name: string, input: object, who = clerk) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: object, who = clerk) => who.refused(mutation(name), { input });

const IN_HAND = ['acceptPetition', 'assignPetition', 'takePetition'];
const CLOSED = [...IN_HAND, 'answerPetition', 'servePetition', 'closePetition'];
async function taken(id: string, ...steps: string[]): Promise<void> {
  const inputs = inputsOf(town, clerk, clerk);
  for (const step of steps) await clerk.run(verb(step), { input: { id, ...inputs[step] } });
}
async function petition(...steps: string[]): Promise<string> {
  const { id } = await register(clerk);
  await taken(id, ...steps);
  return id;
}
async function opened(...steps: string[]) {
  const id = await petition(...steps);
  return act('openLegacyDossier', { id, problem: '民办教师教龄没有认定' });
}
const entry = (id: string, more: object = {}) => ({
  id,
  happenedOn: '1987-09',
  what: '受聘到清水村小学任教',
  source: 'FROM_ORAL_ACCOUNT',
  sourceNote: '时任村支书口述',
  ...more,
});

describe('a legacy dossier', () => {
  it('is opened once a matter, on its time line, and moves no term', async () => {
    const id = await petition(...IN_HAND);
    const LOOK =
      'query ($id: ID!) { petition(id: $id) { status dueOn events { kind text } actions { action allowed code } } }';
    const before = (await clerk.run(LOOK, { id })).petition;
    const dossier = await act('openLegacyDossier', { id, problem: '民办教师教龄没有认定' });
    expect(dossier).toMatchObject({
      problem: '民办教师教龄没有认定',
      openedOn: TODAY,
      openedBy: '林小禾',
      entries: [],
      gaps: [],
      gapsOpen: 0,
      measuresOpen: 0,
      nextMeasure: null,
      petition: { id, status: 'HANDLING' },
    });
    const after = (await clerk.run(LOOK, { id })).petition;
    expect([after.status, after.dueOn]).toEqual([before.status, before.dueOn]);
    expect(after.events.at(-1)).toEqual({ kind: 'DOSSIER_OPENED', text: '民办教师教龄没有认定' });
    expect(await refusal('openLegacyDossier', { id, problem: '再来一份' })).toBe('DOSSIER_THERE');
    expect(after.actions).toContainEqual({ action: 'openDossier', allowed: false, code: 'DOSSIER_THERE' });
    expect(after.actions).toContainEqual({ action: 'keepDossier', allowed: true, code: null });
    expect(await refusal('openLegacyDossier', { id: await petition(), problem: ' ' })).toBe('REQUIRED');
  });

  it('tells what happened as exactly as it is known, the oldest first', async () => {
    const { id } = await opened('acceptPetition');
    for (const happenedOn of ['1998', '1987-09', '1987', '2003-07-15'])
      await act('addDossierEntry', entry(id, { happenedOn, source: 'FROM_DOCUMENT', sourceNote: null }));
    const { entries } = await act('addDossierEntry', entry(id, { happenedOn: '1992-01' }));
    expect(entries.map(({ happenedOn }: { happenedOn: string }) => happenedOn)).toEqual([
      '1987',
      '1987-09',
      '1992-01',
      '1998',
      '2003-07-15',
    ]);
    expect(entries[2]).toMatchObject({
      what: '受聘到清水村小学任教',
      source: 'FROM_ORAL_ACCOUNT',
      sourceNote: '时任村支书口述',
      recordedBy: '林小禾',
      struckOn: null,
    });
    for (const happenedOn of ['87', '1987-13', addDays(TODAY, 1)])
      expect(await refusal('addDossierEntry', entry(id, { happenedOn }))).toBe('INVALID');
    expect(await refusal('addDossierEntry', entry(id, { what: '' }))).toBe('REQUIRED');
  });

  it('names an attachment of its own matter', async () => {
    const dossier = await opened('acceptPetition');
    const own = await anAttachment(world, town, dossier.petition.id);
    const other = await anAttachment(world, town, await petition());
    expect(await refusal('addDossierEntry', entry(dossier.id, { attachmentId: other }))).toBe('NOT_FOUND');
    const { entries } = await act('addDossierEntry', entry(dossier.id, { attachmentId: own }));
    expect(entries).toMatchObject([{ attachmentId: own }]);
  });

  it('strikes out what was wrong, with a reason, and keeps it', async () => {
    const { id } = await opened('acceptPetition');
    const { entries } = await act('addDossierEntry', entry(id));
    const strike = { id, entryId: entries[0].id, reason: '应为 1989 年' };
    expect(await refusal('strikeDossierEntry', { ...strike, reason: '' })).toBe('REQUIRED');
    const struck = await act('strikeDossierEntry', strike);
    expect(struck.entries).toMatchObject([
      { what: '受聘到清水村小学任教', struckOn: TODAY, strikeReason: '应为 1989 年' },
    ]);
    expect(await refusal('strikeDossierEntry', strike)).toBe('INVALID');
    const { id: other } = await opened('acceptPetition');
    expect(await refusal('strikeDossierEntry', { ...strike, id: other })).toBe('NOT_FOUND');
  });
});

describe('a missing paper', () => {
  it('is looked for, certified not to exist, and found after all', async () => {
    const { id } = await opened('acceptPetition');
    const { gaps } = await act('recordDossierGap', { id, paper: '聘用名册' });
    const [{ id: gapId }] = gaps;
    expect(await refusal('recordDossierGap', { id, paper: ' 聘用名册' })).toBe('DUPLICATE');
    const settle = (found: boolean, outcome: string) => ({ id, gapId, found, outcome });
    expect(await refusal('settleDossierGap', settle(false, '县档案馆证明'))).toBe('REQUIRED');
    const searched = await act('recordDossierSearch', { id, gapId, searched: '县档案馆，未找到' });
    expect(searched.gaps).toMatchObject([
      { searches: [`${chineseDate(TODAY)} 县档案馆，未找到`], status: 'GAP_OPEN' },
    ]);
    expect(searched.gapsOpen).toBe(1);
    expect(await refusal('settleDossierGap', settle(false, ' '))).toBe('REQUIRED');
    const certified = await act('settleDossierGap', settle(false, '县档案馆〔2026〕3 号证明'));
    expect(certified).toMatchObject({
      gapsOpen: 0,
      gaps: [{ status: 'GAP_CERTIFIED', outcome: '县档案馆〔2026〕3 号证明', endedOn: TODAY }],
    });
    expect(await refusal('settleDossierGap', settle(false, '再证明一次'))).toBe('WRONG_STATE');
    const found = await act('settleDossierGap', settle(true, '村委会旧账册'));
    expect(found.gaps).toMatchObject([{ ordinal: 1, status: 'GAP_FOUND', outcome: '村委会旧账册' }]);
    expect(await refusal('recordDossierSearch', { id, gapId, searched: '再找' })).toBe('WRONG_STATE');
  });

  it('is one of a hundred at most, beside five hundred entries', async () => {
    const { id } = await act('openLegacyDossier', {
      id: await petition(...IN_HAND),
      problem: '教龄没有认定',
    });
    const filled = (entries: number, gaps: number) =>
      world.db.write(town, async (tx) => {
        const at = [town.countyId, town.tenantId, id];
        await tx.query(
          `insert into dossier_entries (county_id, tenant_id, id, dossier_id, happened_on, what, source, recorded_on, recorded_by)
           select $1, $2, gen_random_uuid(), $3, '1987', '经过', 'SOURCE_UNKNOWN', current_date, '林小禾' from generate_series(1, $4::int)`,
          [...at, entries],
        );
        await tx.query(
          `insert into dossier_gaps (county_id, tenant_id, id, dossier_id, ordinal, paper, searches, status, recorded_by)
           select $1, $2, gen_random_uuid(), $3, n, '名册', '{}', 'GAP_OPEN', '林小禾' from generate_series(1, $4::int) n`,
          [...at, gaps],
        );
      });
    await filled(499, 99);
    const entry = { id, happenedOn: '1988', what: '末条', source: 'FROM_ARCHIVE' };
    expect((await act('addDossierEntry', entry)).entries).toHaveLength(500);
    expect(await refusal('addDossierEntry', entry)).toBe('INVALID');
    expect((await act('recordDossierGap', { id, paper: '末项' })).gaps).toHaveLength(100);
    expect(await refusal('recordDossierGap', { id, paper: '又一项' })).toBe('INVALID');
  });

  it('is of its own dossier', async () => {
    const [one, other] = [await opened('acceptPetition'), await opened('acceptPetition')];
    const { gaps } = await act('recordDossierGap', {
      id: one.id,
      paper: '名册',
      searched: '镇中心校，未找到',
    });
    expect(gaps).toMatchObject([{ searches: [`${chineseDate(TODAY)} 镇中心校，未找到`] }]);
    const search = { gapId: gaps[0].id, searched: '县教育局' };
    expect(await refusal('recordDossierSearch', { id: other.id, ...search })).toBe('NOT_FOUND');
    await act('recordDossierSearch', { id: one.id, ...search });
  });
});

describe('the list', () => {
  it('shows what is missing and which measure is due next', async () => {
    const { id, petition: of } = await opened(...IN_HAND);
    await opened('acceptPetition');
    await act('recordDossierGap', { id, paper: '聘用名册' });
    const plan = async (what: string, dueOn: string) =>
      (
        await clerk.run('mutation ($input: PlanMeasureInput!) { planMeasure(input: $input) { id } }', {
          input: { id: of.id, kind: 'BY_POLICY', task: { what, ownerId: handler.officialId, dueOn } },
        })
      ).planMeasure.id;
    await plan('核定教龄', addDays(TODAY, 60));
    const first = await plan('走访原村干部', addDays(TODAY, 20));
    const LIST = `query ($petitionId: ID, $gaps: Boolean, $overdue: Boolean) {
      legacyDossiers(petitionId: $petitionId, gaps: $gaps, overdue: $overdue, first: 50) { nodes { ${FIELDS} } } }`;
    const list = async (variables: object) => (await clerk.run(LIST, { ...variables })).legacyDossiers.nodes;
    expect(await list({ petitionId: of.id })).toMatchObject([
      {
        id,
        gapsOpen: 1,
        measuresOpen: 2,
        nextMeasure: '走访原村干部',
        nextMeasureOn: addDays(TODAY, 20),
      },
    ]);
    const ids = async (variables: object) => (await list(variables)).map((one: { id: string }) => one.id);
    expect(await ids({})).toContain(id);
    expect(await ids({ gaps: true })).toContain(id);
    expect(await ids({ overdue: true })).not.toContain(id);
    await world.db.write(town, (tx) =>
      tx.query('update tasks set due_on = $4 where county_id = $1 and tenant_id = $2 and id = $3', [
        town.countyId,
        town.tenantId,
        first,
        addDays(TODAY, -1),
      ]),
    );
    expect(await ids({ overdue: true })).toEqual([id]);
  });
});

describe('who keeps it', () => {
  it('is who deals with the matter, here; until that is archived', async () => {
    const { id, version, petition: of } = await opened(...CLOSED);
    expect(await refusal('addDossierEntry', entry(id), handler)).toBe('NOT_YOURS');
    expect(await refusal('addDossierEntry', entry(id), await town.as('AUDITOR'))).toBe('FORBIDDEN');
    const above = await office.as('CLERK');
    expect(await refusal('addDossierEntry', entry(id), above)).toBe('NOT_FOUND');
    expect(await refusal('addDossierEntry', entry(id, { version: version + 9 }))).toBe('STALE_VERSION');
    const kept = await act('addDossierEntry', entry(id, { version }));
    expect(kept.version).toBe(version + 1);
    await taken(of.id, 'archivePetition');
    expect(await refusal('addDossierEntry', entry(id))).toBe('WRONG_STATE');
    const one = 'query ($id: ID!) { legacyDossier(id: $id) { problem } }';
    expect((await (await town.as('AUDITOR')).run(one, { id })).legacyDossier).toEqual({
      problem: '民办教师教龄没有认定',
    });
    expect((await above.run(one, { id })).legacyDossier).toBeNull();
  });

  it('leaves one line an act in the audit log, without a word of what happened', async () => {
    const { id } = await opened('acceptPetition');
    await act('addDossierEntry', entry(id));
    await act('recordDossierGap', { id, paper: '聘用名册', searched: '县档案馆' });
    const rows = await world.db.write(town, (tx) =>
      tx.rows<{ action: string; detail: object }>(
        `select action, detail from audit_log where county_id = $1 and tenant_id = $2 and subject_id = $3 and outcome = 'DONE' order by seq`,
        [town.countyId, town.tenantId, id],
      ),
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'openLegacyDossier',
      'addDossierEntry',
      'recordDossierGap',
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/清水村|名册|档案馆|教龄/);
  });
});
