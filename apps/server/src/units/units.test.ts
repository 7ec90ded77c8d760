import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inside } from '../house/places';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const FIELDS = 'id name kind code parentId parent { id name } retiredAt version';
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${name === 'importUnits' ? 'id' : FIELDS} } }`;
const LIST = `query ($search: String, $kind: UnitKind, $parentId: ID, $includeRetired: Boolean) {
  units(search: $search, kind: $kind, parentId: $parentId, includeRetired: $includeRetired, sort: NAME, first: 100) { totalCount nodes { ${FIELDS} } } }`;

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let admin: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  [town, school] = await Promise.all([county.tenant(), county.tenant('SCHOOL')]);
  admin = await town.as('TENANT_ADMIN');
});
afterAll(() => world.close());

const act = async (name: string, input: Record<string, unknown>, who = admin) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: Record<string, unknown>, who = admin) =>
  who.refused(mutation(name), { input });
const list = async (variables: Record<string, unknown>, who = admin) =>
  (await who.run(LIST, variables)).units;
const village = (name: string, more: Record<string, unknown> = {}) =>
  act('createUnit', { name, kind: 'VILLAGE', ...more });

describe('a unit', () => {
  it('is created under another, found, changed and lifted to the top', async () => {
    const above = await village('石桥片区', { code: '511902001' });
    const unit = await village('石桥村', { code: '511902001201', parentId: above.id });
    expect(unit).toMatchObject({ parent: { id: above.id, name: '石桥片区' }, version: 1, retiredAt: null });
    expect((await list({ parentId: above.id })).nodes).toEqual([unit]);
    expect((await list({ search: '001201' })).nodes).toEqual([unit]);
    expect((await list({ search: '石桥', kind: 'OFFICE' })).totalCount).toBe(0);
    const changed = await act('updateUnit', { id: unit.id, version: 1, name: '新石桥村', kind: 'COMMUNITY' });
    expect(changed).toMatchObject({ name: '新石桥村', kind: 'COMMUNITY', code: '511902001201', version: 2 });
    const lifted = await act('updateUnit', { id: unit.id, parentId: null, code: '' });
    expect(lifted).toMatchObject({ parent: null, code: null, name: '新石桥村' });
  });

  it('never hangs below itself', async () => {
    const grandparent = await village('甲村');
    const parent = await village('乙村', { parentId: grandparent.id });
    const child = await village('丙村', { parentId: parent.id });
    for (const parentId of [grandparent.id, parent.id, child.id])
      expect(await refusal('updateUnit', { id: grandparent.id, parentId })).toBe('INVALID');
    await act('updateUnit', { id: child.id, parentId: grandparent.id });
  });

  it.each([
    ['no name', { name: '　' }, 'REQUIRED'],
    ['a name of 101 characters', { name: '村'.repeat(101) }, 'INVALID'],
    ['a code of 21 characters', { code: '1'.repeat(21) }, 'INVALID'],
    ['a code that is taken', { code: 'taken' }, 'DUPLICATE'],
    ['a parent nobody knows', { parentId: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3' }, 'NOT_FOUND'],
  ])('is refused with %s', async (_, more, code) => {
    if (code === 'DUPLICATE') await village('先来村', { code: 'taken' });
    expect(await refusal('createUnit', { name: '某村', kind: 'VILLAGE', ...more })).toBe(code);
  });

  it('has a name of its own among those beside it, and may share it elsewhere', async () => {
    const [above, first] = [await village('双名村'), await village('重名组')];
    const input = { name: '重名组', kind: 'VILLAGE' };
    const { errors } = await admin.send(mutation('createUnit'), { input });
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'DUPLICATE' },
      message: '叫“重名组”的部门或村居已存在：请修改已有的那一个，或者换一个。',
    });
    const below = await act('createUnit', { ...input, parentId: above.id });
    expect(await refusal('updateUnit', { id: below.id, parentId: null })).toBe('DUPLICATE');
    await act('updateUnit', { id: below.id, code: 'zc' });
    await act('retireUnit', { id: first.id });
    await act('updateUnit', { id: below.id, parentId: null });
  });

  it('is not hung below one of another tenant', async () => {
    expect(await refusal('createUnit', { name: '某村', kind: 'VILLAGE', parentId: school.unitId })).toBe(
      'NOT_FOUND',
    );
  });

  it('retires once, out of the list, when no petition is open there', async () => {
    const unit = await village('撤并村');
    const [clerk, leader] = await Promise.all([town.as('CLERK'), town.as('LEADER')]);
    const inputs = inputsOf(town, clerk, leader);
    const { id } = await register(clerk);
    await clerk.run(verb('acceptPetition'), { input: { id } });
    await clerk.run(verb('assignPetition'), { input: { id, ...inputs['assignPetition'], unitId: unit.id } });
    expect(await refusal('retireUnit', { id: unit.id })).toBe('IN_USE');
    await clerk.run(verb('withdrawPetition'), { input: { id, ...inputs['withdrawPetition'] } });
    expect((await act('retireUnit', { id: unit.id })).retiredAt).not.toBeNull();
    expect(await refusal('retireUnit', { id: unit.id })).toBe('WRONG_STATE');
    expect((await list({ search: '撤并村' })).totalCount).toBe(0);
    expect((await list({ search: '撤并村', includeRetired: true })).totalCount).toBe(1);
  });
});

describe('every verb', () => {
  it.each([
    ['createUnit', { name: '不许村', kind: 'VILLAGE' }],
    ['updateUnit', { name: '不许村' }],
    ['retireUnit', {}],
    ['importUnits', { csv: 'code,name\n1,不许村', kind: 'VILLAGE' }],
  ])('%s is for administrators, inside their tenant, on the version they saw', async (name, more) => {
    const { id } = await village(`${name}的村`);
    const isEdit = name === 'updateUnit' || name === 'retireUnit';
    const input = isEdit ? { id, ...more } : more;
    for (const role of ['CLERK', 'LEADER', 'AUDITOR'] as const)
      expect(await refusal(name, input, await town.as(role))).toBe('FORBIDDEN');
    expect(await refusal(name, input, await office.as('COUNTY_SUPERVISOR'))).toBe('FORBIDDEN');
    expect(await refusal(name, input, await office.as('COUNTY_ADMIN'))).toBe('ENTER_TENANT_FIRST');
    if (!isEdit) return;
    expect(await refusal(name, input, await school.as('TENANT_ADMIN'))).toBe('NOT_FOUND');
    expect(await refusal(name, { ...input, version: 9 })).toBe('STALE_VERSION');
  });

  it('reading shows one’s own tenant, and the county all of its own', async () => {
    const { id } = await village('边界村');
    const one = 'query ($id: ID!) { unit(id: $id) { name } }';
    const [neighbour, supervisor] = await Promise.all([school.as('CLERK'), office.as('COUNTY_SUPERVISOR')]);
    expect((await neighbour.run(one, { id })).unit).toBeNull();
    expect((await list({ search: '边界村' }, neighbour)).totalCount).toBe(0);
    expect((await supervisor.run(one, { id })).unit).toEqual({ name: '边界村' });
    const elsewhere = await (await world.county()).office.as('COUNTY_ADMIN');
    expect((await elsewhere.run(one, { id })).unit).toBeNull();
  });
});

describe('an import of divisions', () => {
  const HEAD = '统计用区划代码,名称';
  const importing = (csv: string, more: Record<string, unknown> = {}) =>
    act('importUnits', { csv, kind: 'VILLAGE', ...more });

  it('adds what is new under the prefix, and leaves alone what is known', async () => {
    await village('旧名村', { code: '777000001' });
    const csv = `\uFEFF${HEAD}\r\n777000001,新名村\r\n777000002,"二,村"\r\n777000002,二村\r\n888000001,外村\r\n\r\n`;
    await importing(csv, { codePrefix: '777' });
    await importing(csv, { codePrefix: '777' });
    const { nodes } = await list({ search: '777000' });
    expect(nodes.map(({ code, name }: { code: string; name: string }) => [code, name]).sort()).toEqual([
      ['777000001', '旧名村'],
      ['777000002', '二村'],
    ]);
    expect((await list({ search: '888000' })).totalCount).toBe(0);
  });

  it('takes thousands at once', async () => {
    const rows = Array.from({ length: 1_200 }, (_, i) => `600${String(i).padStart(6, '0')},第${i}村`);
    await importing(`code,name\n${rows.join('\n')}`);
    expect((await list({ search: '600001' })).totalCount).toBe(200);
  });

  it.each([
    ['no header that says what is what', 'a,b\n1,2', 'FILE_UNREADABLE'],
    ['an unclosed quote', `${HEAD}\n1,"村`, 'FILE_UNREADABLE'],
    ['no rows', HEAD, 'FILE_UNREADABLE'],
    ['rows of another prefix', `${HEAD}\n999,村`, 'INVALID'],
    ['a row without a name', `${HEAD}\n7771,好村\n7772,`, 'REQUIRED'],
    [
      'more rows than a county has',
      `${HEAD}\n${Array.from({ length: 5_001 }, (_, i) => `777${i},村`).join('\n')}`,
      'TOO_LARGE',
    ],
  ])('is refused as a whole with %s', async (_, csv, code) => {
    expect(await refusal('importUnits', { csv, kind: 'VILLAGE', codePrefix: '777' })).toBe(code);
    expect((await list({ search: '好村' })).totalCount).toBe(0);
  });
});

describe('villages out of the county’s divisions', () => {
  const TAKE = 'mutation ($input: TakeOverVillagesInput!) { takeOverVillages(input: $input) { id } }';
  const UNITS = '{ units(first: 100, sort: NAME) { nodes { id name kind code divisionCode version } } }';
  const RIVER = { code: '990101100201', name: '石桥村委会' };
  const CITY = { code: '990101100202', name: '滨河社区居委会' };
  let place: TestTenant;
  let head: TestPerson;

  beforeAll(async () => {
    const county = await world.county();
    place = await county.tenant();
    head = await place.as('TENANT_ADMIN');
    const keeper = await inside(await county.office.as('COUNTY_ADMIN'), county.office);
    await keeper.run('mutation ($input: ImportDivisionsInput!) { importDivisions(input: $input) { id } }', {
      input: {
        countyCode: '990101',
        rows: [{ code: '990101100', name: '石桥镇' }, RIVER, CITY, { code: '990101101201', name: '外乡村' }],
      },
    });
    await keeper.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
      input: { id: place.tenantId, divisionCode: '990101100' },
    });
  });
  const villages = async () =>
    (await head.run(UNITS)).units.nodes.filter(({ kind }: { kind: string }) => kind !== 'OFFICE');
  const creating = (more: Record<string, unknown>) => ({ input: { name: '一村', kind: 'VILLAGE', ...more } });
  const CREATE = 'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id divisionCode } }';

  it('become units at once, those there already are tied, twice does nothing, and each writes one audit entry', async () => {
    await head.run(CREATE, creating({ name: RIVER.name }));
    await head.run(TAKE, { input: {} });
    const taken = await villages();
    expect(taken).toMatchObject([
      { name: CITY.name, kind: 'COMMUNITY', code: CITY.code, divisionCode: CITY.code, version: 1 },
      { name: RIVER.name, kind: 'VILLAGE', code: null, divisionCode: RIVER.code, version: 2 },
    ]);
    await head.run(TAKE, { input: {} });
    expect(await villages()).toEqual(taken);
    const auditor = await place.as('AUDITOR');
    const { auditEntries } = await auditor.run(
      '{ auditEntries(first: 100) { nodes { action outcome detail } } }',
    );
    expect(
      auditEntries.nodes.filter(({ action }: { action: string }) => action === 'takeOverVillages'),
    ).toMatchObject([
      { outcome: 'DONE', detail: '{"added":0,"linked":0}' },
      { outcome: 'DONE', detail: '{"added":1,"linked":1}' },
    ]);
  });

  it('are chosen one by one too, for villages alone, each once', async () => {
    const [community] = await villages();
    expect(await head.refused(CREATE, creating({ divisionCode: CITY.code }))).toBe('DUPLICATE');
    expect(await head.refused(CREATE, creating({ divisionCode: '990101100' }))).toBe('INVALID');
    expect(await head.refused(CREATE, creating({ divisionCode: '990101101299' }))).toBe('INVALID');
    expect(await head.refused(CREATE, creating({ divisionCode: '990101101201', kind: 'CLASS' }))).toBe(
      'INVALID',
    );
    const UPDATE = 'mutation ($input: UpdateUnitInput!) { updateUnit(input: $input) { divisionCode } }';
    expect(await head.refused(UPDATE, { input: { id: community.id, kind: 'OFFICE' } })).toBe('INVALID');
    const given = async (divisionCode: string) =>
      (await head.run(UPDATE, { input: { id: community.id, divisionCode } })).updateUnit.divisionCode;
    expect(await given('')).toBeNull();
    expect(await given(CITY.code)).toBe(CITY.code);
  });

  it('are not taken over where no township is chosen', async () => {
    expect(await admin.refused(TAKE, { input: {} })).toBe('INVALID');
  });

  it.each(['CLERK', 'LEADER'] as const)('are not taken over by a %s', async (role) => {
    expect(await (await place.as(role)).refused(TAKE, { input: {} })).toBe('FORBIDDEN');
  });
});
