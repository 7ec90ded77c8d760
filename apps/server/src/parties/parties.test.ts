import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, register, REGISTER, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const PARTIES = 'parties { ordinal nameMasked phoneMasked addressMasked documentMasked }';
const REVEAL = `mutation ($input: RevealPetitionerInput!) {
  revealPetitioner(input: $input) { id revealed { ordinal name phone address document } } }`;

let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let stranger: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  town = await county.tenant();
  [clerk, stranger] = await Promise.all([town.as('CLERK'), (await county.tenant('SCHOOL')).as('CLERK')]);
});
afterAll(() => world.close());

const group = [
  {
    name: '欧阳明月',
    phone: '138 0000 1234',
    address: '石桥镇石桥村五组12号',
    document: '110101199003070038',
  },
  { name: '李四' },
];
const purpose = '电话核实情况';

async function partiesOf(id: string, reader = clerk) {
  const { petition } = await reader.run(
    `query ($id: ID!) { petition(id: $id) { petitionerMasked ${PARTIES} } }`,
    { id },
  );
  return petition;
}

describe('the people of a petition', () => {
  it('are shown masked, in their order, to everybody who reads it', async () => {
    const { id } = await register(clerk, { parties: group });
    const shown = await partiesOf(id);
    expect(shown).toEqual({
      petitionerMasked: '欧阳**等',
      parties: [
        {
          ordinal: 1,
          nameMasked: '欧阳**',
          phoneMasked: '138****1234',
          addressMasked: expect.stringContaining('*'),
          documentMasked: '110**38',
        },
        { ordinal: 2, nameMasked: '李*', phoneMasked: null, addressMasked: null, documentMasked: null },
      ],
    });
    const supervisor = await office.as('COUNTY_SUPERVISOR');
    expect(await partiesOf(id, supervisor)).toEqual(shown);
  });

  it('may be nobody, and at most five', async () => {
    const { id } = await register(clerk, { parties: [] });
    expect(await partiesOf(id)).toEqual({ petitionerMasked: '匿名', parties: [] });
    const five = Array.from({ length: 5 }, (_, i) => ({ name: `代表${i}` }));
    await register(clerk, { parties: five });
    const six = aPetition({ parties: [...five, { name: '代表六' }] });
    expect(await clerk.refused(REGISTER, { input: six })).toBe('INVALID');
  });

  it('are nobody twice, though two may bear one name or share a phone', async () => {
    const one = { name: '张伟', phone: '13900005678' };
    const listed = (...parties: object[]) => clerk.refused(REGISTER, { input: aPetition({ parties }) });
    expect(await listed(one, { ...one, phone: ' 139 0000 5678' })).toBe('INVALID');
    await register(clerk, { parties: [one, { ...one, phone: '13900005679' }] });
    await register(clerk, { parties: [one, { ...one, name: '张小伟' }] });
    await register(clerk, { parties: [{ name: '张伟' }, { name: '张伟' }] });
  });

  it.each([
    ['a blank name', { name: '　' }, 'REQUIRED'],
    ['a masked phone sent back', { name: '李四', phone: '138****1234' }, 'INVALID'],
    ['a masked document sent back', { name: '李四', document: '110**38' }, 'INVALID'],
  ])('are refused with %s', async (_, party, code) => {
    expect(await clerk.refused(REGISTER, { input: aPetition({ parties: [party] }) })).toBe(code);
  });

  it('are replaced as a whole by a correction', async () => {
    const { id } = await register(clerk, { parties: group, headCount: 5 });
    const input = { id, reason: '姓名登记错误', parties: [{ name: '王五', phone: '13900005678' }] };
    await clerk.run(verb('correctPetition'), { input });
    expect(await partiesOf(id)).toMatchObject({
      petitionerMasked: '王*',
      parties: [{ ordinal: 1, nameMasked: '王*', phoneMasked: '139****5678' }],
    });
    const { revealPetitioner } = await clerk.run(REVEAL, { input: { id, purpose } });
    expect(revealPetitioner.revealed).toEqual([
      { ordinal: 1, name: '王五', phone: '13900005678', address: null, document: null },
    ]);
  });
});

describe('a look at who they are', () => {
  it('shows all of it, and is written down with its purpose', async () => {
    const { id, number } = await register(clerk, { parties: group });
    const { revealPetitioner } = await clerk.run(REVEAL, { input: { id, purpose: ' 电话核实情况 ' } });
    expect(revealPetitioner.revealed).toEqual([
      { ordinal: 1, ...group[0], phone: '13800001234' },
      { ordinal: 2, name: '李四', phone: null, address: null, document: null },
    ]);
    const auditor = await town.as('AUDITOR');
    const query =
      'query ($id: String!) { auditEntries(subjectId: $id, action: "revealPetitioner") { nodes { outcome detail } } }';
    const { nodes } = (await auditor.run(query, { id })).auditEntries;
    expect(nodes.map(({ detail, ...entry }: { detail: string }) => [entry, JSON.parse(detail)])).toEqual([
      [{ outcome: 'DONE' }, { number, purpose, purposeKind: 'OTHER_PURPOSE' }],
    ]);
  });

  it('is not seen by who asks for the petition alone', async () => {
    const { id } = await register(clerk, { parties: group });
    await clerk.run(REVEAL, { input: { id, purpose } });
    const query = 'query ($id: ID!) { petition(id: $id) { revealed { name } } }';
    expect((await clerk.run(query, { id })).petition.revealed).toBeNull();
    expect(clerk.heard.at(-1)).not.toContain('欧阳明月');
  });

  it('needs a purpose, a right, a tenant, and a petition that stands', async () => {
    const { id } = await register(clerk, { parties: group });
    const [auditor, informant, county] = await Promise.all([
      town.as('AUDITOR'),
      town.as('INFORMATION_OFFICER'),
      office.as('COUNTY_ADMIN'),
    ]);
    expect(await clerk.refused(REVEAL, { input: { id, purpose: ' ' } })).toBe('REQUIRED');
    expect(await auditor.refused(REVEAL, { input: { id, purpose } })).toBe('FORBIDDEN');
    expect(await informant.refused(REVEAL, { input: { id, purpose } })).toBe('FORBIDDEN');
    expect(await county.refused(REVEAL, { input: { id, purpose } })).toBe('FORBIDDEN');
    expect(await stranger.refused(REVEAL, { input: { id, purpose } })).toBe('NOT_FOUND');
    await clerk.run(verb('voidPetition'), { input: { id, reason: '重复登记' } });
    expect(await clerk.refused(REVEAL, { input: { id, purpose } })).toBe('WRONG_STATE');
  });

  it('is told again under the same key, and written down once', async () => {
    const { id } = await register(clerk, { parties: group });
    const input = { id, purpose, idempotencyKey: `look-${id}` };
    await clerk.run(REVEAL, { input });
    await clerk.run(REVEAL, { input });
    const auditor = await town.as('AUDITOR');
    const query =
      'query ($id: String!) { auditEntries(subjectId: $id, action: "revealPetitioner") { totalCount } }';
    expect((await auditor.run(query, { id })).auditEntries.totalCount).toBe(1);
  });
});

it('no clear name is kept by the masked columns of the database', async () => {
  const rows = await world.db.inside(town, (tx) =>
    tx.rows(
      'select name_masked, phone_masked, address_masked, document_masked from parties where county_id = $1 and tenant_id = $2',
      [town.countyId, town.tenantId],
    ),
  );
  expect(rows.length).toBeGreaterThan(5);
  expect(JSON.stringify(rows)).not.toMatch(/明月|13800001234|110101199003070038|五组12号/);
});
