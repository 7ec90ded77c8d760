import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { inside } from '../house/places';
import { register, REGISTER, aPetition } from '../petitions/petition.fixture';
import { PASSWORD, World, type TestPerson, type TestTenant } from '../testing/world';

const FIELDS = 'id code name kind status statusReason version invitation';
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${FIELDS} } }`;
const OPEN = 'mutation ($input: OpenTenantInput!) { openTenant(input: $input) { kind divisionCode } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) }';
const ENTER = 'mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }';

let world: World;
let office: TestTenant;
let town: TestTenant;
let admin: TestPerson;
let another: (kind?: 'TOWNSHIP' | 'SCHOOL') => Promise<TestTenant>;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  another = (kind) => county.tenant(kind);
  town = await another();
  admin = await office.as('COUNTY_ADMIN');
});
afterAll(() => world.close());

const act = async (name: string, input: Record<string, unknown>, who = admin) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: Record<string, unknown>, who = admin) =>
  who.refused(mutation(name), { input });
const opening = (more: Record<string, unknown> = {}) => ({
  code: `c-${uuid().slice(-12)}`,
  name: '新镇',
  kind: 'TOWNSHIP',
  adminName: '周红',
  adminAccount: '周红',
  ...more,
});

const logOf = async (place: TestTenant): Promise<string[]> => {
  const { auditEntries } = await (await place.as('AUDITOR')).run(
    '{ auditEntries(first: 100) { nodes { action } } }',
  );
  return auditEntries.nodes.map(({ action }: { action: string }) => action).reverse();
};

describe('opening a tenant', () => {
  it('makes an administrator who comes in by the invitation that is told once', async () => {
    const input = opening({ idempotencyKey: 'open-tenant-once' });
    const tenant = await act('openTenant', input);
    expect(tenant).toMatchObject({
      code: input.code,
      name: '新镇',
      kind: 'TOWNSHIP',
      status: 'ACTIVE',
      version: 1,
    });
    expect(await act('openTenant', input)).toEqual({ ...tenant, invitation: null });
    const person = world.visitor();
    await person.run('mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) }', {
      input: { invitation: tenant.invitation, password: 'my very own password' },
    });
    const { viewer } = await person.run('{ viewer { roles officialId mustChangePassword home { id } } }');
    expect(viewer).toMatchObject({
      roles: ['TENANT_ADMIN'],
      mustChangePassword: false,
      home: { id: tenant.id },
    });
    const { auditEntries } = await person.run('{ auditEntries(action: "openTenant") { nodes { detail } } }');
    expect(JSON.parse(auditEntries.nodes[0].detail)).toMatchObject({
      administrator: { name: '周红', roles: ['TENANT_ADMIN'] },
    });
    const credentials = { tenantCode: input.code, name: '周红', password: 'my very own password' };
    await world.visitor().run(SIGN_IN, { input: credentials });
    expect((await register(person as TestPerson)).number).toMatch(/-00001$/);
  });

  it.each([
    ['a code that is taken, in whatever county', () => ({ code: town.code }), 'DUPLICATE'],
    ['a code of one letter', () => ({ code: 'a' }), 'INVALID'],
    ['a code that begins with a digit', () => ({ code: '1abc' }), 'INVALID'],
    ['a code with a blank', () => ({ code: 'a b' }), 'INVALID'],
    ['no name', () => ({ name: ' ' }), 'REQUIRED'],
    ['no administrator', () => ({ adminName: '' }), 'REQUIRED'],
    ['no sign-in name', () => ({ adminAccount: '　' }), 'REQUIRED'],
    ['the kind of a second county office', () => ({ kind: 'COUNTY_OFFICE' }), 'INVALID'],
  ])('is refused with %s', async (_, more, code) => {
    expect(await refusal('openTenant', opening(more()))).toBe(code);
    const elsewhere = await (await world.county()).office.as('COUNTY_ADMIN');
    expect(await refusal('openTenant', opening(more()), elsewhere)).toBe(code);
  });

  it('takes a department, and a division out of the county’s list, however its code is written', async () => {
    const ground = await world.county();
    const keeper = await inside(await ground.office.as('COUNTY_ADMIN'), ground.office);
    await keeper.run('mutation ($input: ImportDivisionsInput!) { importDivisions(input: $input) { id } }', {
      input: {
        countyCode: '990101',
        rows: [
          { code: '990101', name: '云溪县' },
          { code: '990101100', name: '石桥镇' },
          { code: '990101100201', name: '石桥村' },
        ],
      },
    });
    const open = async (more: Record<string, unknown>) =>
      (await keeper.run(OPEN, { input: opening(more) })).openTenant;
    expect(await open({ kind: 'COUNTY_DEPARTMENT', name: '云溪县水利局' })).toEqual({
      kind: 'COUNTY_DEPARTMENT',
      divisionCode: null,
    });
    expect(await open({ divisionCode: '990101100' })).toEqual({
      kind: 'TOWNSHIP',
      divisionCode: '990101100000',
    });
    for (const divisionCode of ['990101199', '12', '990101', '990101100201'])
      expect(await keeper.refused(OPEN, { input: opening({ divisionCode }) })).toBe('INVALID');
    const onVillage = await keeper.send(OPEN, { input: opening({ divisionCode: '990101100201' }) });
    expect(onVillage.errors?.[0]?.message).toContain('应选乡镇、街道一级的区划');
    // the township has its office; the county's departments share the county
    const second = await keeper.send(OPEN, { input: opening({ divisionCode: '990101100' }) });
    expect(second.errors?.[0]).toMatchObject({
      extensions: { code: 'DUPLICATE' },
      message: '在这个乡镇区划上开通的单位已存在：请修改已有的那一个，或者换一个。',
    });
    for (const name of ['云溪县住建局', '云溪县教育局'])
      await open({ kind: 'COUNTY_DEPARTMENT', name, divisionCode: '990101' });
  });

  it('chooses how its numbers read, and a change is felt by the next petition alone', async () => {
    const one = await another();
    const clerk = await one.as('CLERK');
    const year = new Date().getFullYear();
    const update = (numberFormat: string) => act('updateTenant', { id: one.tenantId, numberFormat });
    const before = await logOf(one);
    expect((await register(clerk)).number).toBe(`${year}-00001`);
    await update('XF{year}{serial:6}');
    const second = await register(clerk);
    expect(second.number).toBe(`XF${year}000002`);
    const found = await clerk.run(
      'query ($n: String) { petitions(filter: { search: $n }) { nodes { id } } }',
      {
        n: second.number,
      },
    );
    expect(found.petitions.nodes).toEqual([{ id: second.id }]);
    expect((await logOf(one)).slice(before.length).filter((a) => a === 'updateTenant')).toHaveLength(1);
    expect(await refusal('updateTenant', { id: one.tenantId, numberFormat: '{serial:5}' })).toBe('INVALID');
    expect(await refusal('openTenant', opening({ numberFormat: '{year}' }))).toBe('INVALID');
  });

  it('numbers as offices do, sorts its numbers by age and finds them as they are typed', async () => {
    const one = await another();
    const clerk = await one.as('CLERK');
    const first = await register(clerk);
    await act('updateTenant', { id: one.tenantId, numberFormat: '清信[{year}]{serial:1}号' });
    const later = [];
    for (let i = 0; i < 9; i += 1) later.push(await register(clerk));
    const numbers = [first, ...later].map(({ number }) => number);
    expect(numbers[9]).toMatch(/^清信〔\d{4}〕10号$/);
    const sorted = (sort: string) =>
      clerk
        .run(`{ petitions(first: 50, sort: ${sort}) { nodes { number } } }`)
        .then(({ petitions }) => petitions.nodes.map(({ number }: { number: string }) => number));
    expect(await sorted('NUMBER_ASC')).toEqual(numbers);
    expect(await sorted('NUMBER_DESC')).toEqual([...numbers].reverse());
    for (const typed of [numbers[9], numbers[9]?.replace('〔', '[').replace('〕', ']')]) {
      const found = await clerk.run(
        'query ($typed: String) { petitions(filter: { search: $typed }) { nodes { number } } }',
        { typed },
      );
      expect(found.petitions.nodes).toEqual([{ number: numbers[9] }]);
    }
  });

  it('takes a code as people type it', async () => {
    const input = opening({ code: ` X${uuid().slice(-6)} ` });
    expect((await act('openTenant', input)).code).toBe(input.code.trim().toLowerCase());
  });
});

describe('a suspended tenant', () => {
  it('reads and does not write, nor does the county for it, until it is resumed', async () => {
    const place = await another('SCHOOL');
    const [clerk, county] = await Promise.all([place.as('CLERK'), office.as('COUNTY_ADMIN')]);
    await register(clerk);
    await county.run(ENTER, { input: { tenantId: place.tenantId } });
    const suspended = await act('suspendTenant', { id: place.tenantId, version: 1, reason: '撤并' });
    expect(suspended).toMatchObject({ status: 'SUSPENDED', statusReason: '撤并', version: 2 });

    expect(await clerk.refused(REGISTER, { input: aPetition() })).toBe('TENANT_SUSPENDED');
    expect(await county.refused(REGISTER, { input: aPetition() })).toBe('TENANT_SUSPENDED');
    expect((await clerk.run('{ petitions { totalCount } }')).petitions.totalCount).toBe(1);
    const { name } = (await clerk.run('{ viewer { name } }')).viewer;
    const back = world.visitor();
    await back.run(SIGN_IN, { input: { tenantCode: place.code, name, password: PASSWORD } });
    expect(await back.refused(REGISTER, { input: aPetition() })).toBe('TENANT_SUSPENDED');

    expect(await refusal('suspendTenant', { id: place.tenantId, reason: '再次' })).toBe('WRONG_STATE');
    const resumed = await act('resumeTenant', { id: place.tenantId });
    expect(resumed).toMatchObject({ status: 'ACTIVE', statusReason: null });
    expect(await refusal('resumeTenant', { id: place.tenantId })).toBe('WRONG_STATE');
    expect((await register(clerk)).number).toMatch(/-00002$/);
  });

  it('is never the county’s own office, and always has a reason', async () => {
    expect(await refusal('suspendTenant', { id: office.tenantId, reason: '撤并' })).toBe('INVALID');
    expect(await refusal('suspendTenant', { id: town.tenantId, reason: ' ' })).toBe('REQUIRED');
  });
});

describe('every verb', () => {
  it.each([
    ['openTenant', {}],
    ['renameTenant', { name: '改名镇' }],
    ['updateTenant', { divisionCode: '' }],
    ['suspendTenant', { reason: '撤并' }],
    ['resumeTenant', {}],
  ])('%s is for the county’s administrator, in the county, on the version they saw', async (name, more) => {
    const { tenantId: id } = await another();
    const input = name === 'openTenant' ? opening() : { id, ...more };
    const others = [town.as('TENANT_ADMIN'), office.as('COUNTY_SUPERVISOR'), office.as('TENANT_ADMIN')];
    for (const other of await Promise.all(others))
      expect(await refusal(name, input, other)).toBe('FORBIDDEN');
    if (name === 'openTenant') return;
    const elsewhere = await (await world.county()).office.as('COUNTY_ADMIN');
    expect(await refusal(name, input, elsewhere)).toBe('NOT_FOUND');
    expect(await refusal(name, { ...input, version: 9 })).toBe('STALE_VERSION');
  });

  it('a new name is seen at once', async () => {
    const place = await another();
    const clerk = await place.as('CLERK');
    expect(await refusal('renameTenant', { id: place.tenantId, name: ' ' })).toBe('REQUIRED');
    await act('renameTenant', { id: place.tenantId, version: 1, name: '改名镇' });
    expect((await clerk.run('{ viewer { home { name } } }')).viewer.home.name).toBe('改名镇');
  });
});

describe('the list', () => {
  const LIST = 'query ($s: String) { tenants(search: $s, first: 100) { totalCount nodes { id } } }';
  const seen = async (who: TestPerson, s: string | null = null): Promise<string[]> =>
    (await who.run(LIST, { s })).tenants.nodes.map(({ id }: { id: string }) => id);

  it('holds the county’s tenants for the county, and one’s own for the rest', async () => {
    const ground = await world.county();
    const [one, two] = [await ground.tenant(), await ground.tenant('SCHOOL')];
    const supervisor = await ground.office.as('COUNTY_SUPERVISOR');
    expect((await seen(supervisor)).sort()).toEqual(
      [ground.office.tenantId, one.tenantId, two.tenantId].sort(),
    );
    expect(await seen(supervisor, one.code.slice(2))).toEqual([one.tenantId]);
    const clerk = await two.as('CLERK');
    expect(await seen(clerk)).toEqual([two.tenantId]);
    const query = 'query ($id: ID!) { tenant(id: $id) { name } }';
    expect((await clerk.run(query, { id: one.tenantId })).tenant).toBeNull();
    expect((await admin.run(query, { id: one.tenantId })).tenant).toBeNull();
  });
});

describe('机关代字', () => {
  const mark = (id: string, paperMark: string, more = {}) =>
    admin.run(
      'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { paperMark recusalWorkdays } }',
      {
        input: { id, paperMark, ...more },
      },
    );

  it('is one office’s in a county, and whose is told', async () => {
    const [first, second] = [await another(), await another('SCHOOL')];
    await mark(first.tenantId, '云柳信');
    await expect(mark(second.tenantId, '云 柳信')).rejects.toThrow(/“云柳信”已由.+使用.+例如“云柳信办”/);
    await mark(second.tenantId, '云柳校');
    // said again it is the same office’s, and in another county anybody’s
    await mark(first.tenantId, '云柳信');
    const elsewhere = await world.county();
    const keeper = await elsewhere.office.as('COUNTY_ADMIN');
    await keeper.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
      input: { id: elsewhere.office.tenantId, paperMark: '云柳信' },
    });
    // given up it is free
    await mark(first.tenantId, '');
    await mark(second.tenantId, '云柳信');
  });

  it('that two offices shared before is in the way of nothing else', async () => {
    const twins = [await another(), await another()];
    for (const twin of twins)
      await world.db.write(twin, (tx) =>
        tx.query(`update tenants set paper_mark = '同信' where county_id = $1 and tenant_id = $2`, [
          twin.countyId,
          twin.tenantId,
        ]),
      );
    const { updateTenant } = await mark(twins[0]?.tenantId ?? '', '同信', { recusalWorkdays: 4 });
    expect(updateTenant).toEqual({ paperMark: '同信', recusalWorkdays: 4 });
  });
});
