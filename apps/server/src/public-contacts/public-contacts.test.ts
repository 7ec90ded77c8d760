import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { aContact } from './public-contact.fixture';

const FIELDS = `id address receptionPlace phone officeHours receptionDays privacyNotice noticeVersion receiverId
  receiver { id } tenant { id portalOpenedAt } version`;
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${FIELDS} } }`;
const LIST = `{ publicContacts { totalCount nodes { ${FIELDS} } } }`;

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;
let school: TestTenant;
let admin: TestPerson;

beforeAll(async () => {
  world = await World.open();
  county = await world.county();
  [town, school] = await Promise.all([county.tenant(), county.tenant('SCHOOL')]);
  admin = await town.as('TENANT_ADMIN');
});
afterAll(() => world.close());

const act = async (name: string, input: Record<string, unknown>, who = admin) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: Record<string, unknown>, who = admin) =>
  who.refused(mutation(name), { input });
const ownOf = async (who: TestPerson) => (await who.run(LIST)).publicContacts.nodes[0];
/** A tenant with its administrator, its row of public contacts, and a clerk to receive. */
async function ground() {
  const tenant = await county.tenant();
  const [who, clerk] = await Promise.all([tenant.as('TENANT_ADMIN'), tenant.as('CLERK')]);
  return { tenant, who, clerk, contact: await ownOf(who) };
}

describe('what an office tells the public', () => {
  it('is one row from the day the tenant is opened, with a privacy notice in its name', async () => {
    const { publicContacts } = await (await school.as('CLERK')).run(LIST);
    expect(publicContacts.totalCount).toBe(1);
    expect(publicContacts.nodes[0]).toMatchObject({
      address: null,
      receiver: null,
      noticeVersion: 1,
      tenant: { id: school.tenantId, portalOpenedAt: null },
    });
    expect(publicContacts.nodes[0].privacyNotice).toContain(`${school.code}镇`);
  });

  it('is changed field by field; another notice is another version', async () => {
    const { who, clerk, contact } = await ground();
    const { privacyNotice, ...texts } = aContact('石桥镇');
    const input = { id: contact.id, ...texts, receiverId: clerk.officialId };
    expect(await act('updatePublicContact', input, who)).toMatchObject({
      ...texts,
      noticeVersion: 1,
      receiver: { id: clerk.officialId },
    });
    const changed = await act('updatePublicContact', { id: contact.id, privacyNotice, phone: '' }, who);
    expect(changed).toMatchObject({ privacyNotice, noticeVersion: 2, phone: null, address: texts.address });
    const same = await act('updatePublicContact', { id: contact.id, privacyNotice }, who);
    expect(same.noticeVersion).toBe(2);
    const back = await act('updatePublicContact', { id: contact.id, privacyNotice: ' ' }, who);
    expect(back).toMatchObject({ privacyNotice: contact.privacyNotice, noticeVersion: 3 });
  });

  it('keeps every text of the notice in the audit log, where a consent can be held against it', async () => {
    const { tenant, who, contact } = await ground();
    await act('updatePublicContact', { id: contact.id, privacyNotice: '第二版告知' }, who);
    const auditor = await tenant.as('AUDITOR');
    const { auditEntries } = await auditor.run(
      '{ auditEntries(action: "updatePublicContact") { nodes { detail } } }',
    );
    expect(JSON.stringify(auditEntries.nodes)).toContain('第二版告知');
  });

  it.each([
    [
      'a receiver of another tenant',
      async () => ({ receiverId: (await school.as('CLERK')).officialId }),
      'NOT_FOUND',
    ],
    ['a phone that is none', async () => ({ phone: '随便写点什么' }), 'INVALID'],
    ['a number without its area code', async () => ({ phone: '5550000' }), 'INVALID'],
    ['a phone of 51 characters', async () => ({ phone: '1'.repeat(51) }), 'INVALID'],
  ])('does not take %s', async (_, more, code) => {
    const { who, contact } = await ground();
    expect(await refusal('updatePublicContact', { id: contact.id, ...(await more()) }, who)).toBe(code);
  });
});

describe('a portal', () => {
  it('opens when nothing is missing, says what is, and closes again', async () => {
    const { who, clerk, contact } = await ground();
    const { id } = contact;
    const answer = await who.send(mutation('openPortal'), { input: { id } });
    expect(answer.errors?.[0]).toMatchObject({
      extensions: { code: 'REQUIRED' },
      message: '请填写：地址、接待场所、公开电话、办公时间、接待日安排、网上信访接收人。',
    });
    await act('updatePublicContact', { id, ...aContact('石桥镇'), receiverId: clerk.officialId }, who);
    expect(await refusal('closePortal', { id }, who)).toBe('WRONG_STATE');
    expect((await act('openPortal', { id }, who)).tenant.portalOpenedAt).not.toBeNull();
    expect(await refusal('openPortal', { id }, who)).toBe('WRONG_STATE');
    expect((await act('closePortal', { id }, who)).tenant.portalOpenedAt).toBeNull();
  });

  it('keeps, while it is open, what it cannot be without', async () => {
    const { who, clerk, contact } = await ground();
    const { id } = contact;
    await act('updatePublicContact', { id, ...aContact('石桥镇'), receiverId: clerk.officialId }, who);
    await act('openPortal', { id }, who);
    expect(await refusal('updatePublicContact', { id, phone: '' }, who)).toBe('REQUIRED');
    expect(await refusal('updatePublicContact', { id, receiverId: null }, who)).toBe('REQUIRED');
    expect((await act('updatePublicContact', { id, phone: '0600-5551111' }, who)).phone).toBe('0600-5551111');
  });

  it('has a receiver who serves: who receives does not retire before somebody else is named', async () => {
    const { who, clerk, contact, tenant } = await ground();
    const other = await tenant.as('CLERK');
    const retire = 'mutation ($input: RetireOfficialInput!) { retireOfficial(input: $input) { id } }';
    await act('updatePublicContact', { id: contact.id, receiverId: clerk.officialId }, who);
    expect(await who.refused(retire, { input: { id: clerk.officialId } })).toBe('IN_USE');
    await act('updatePublicContact', { id: contact.id, receiverId: other.officialId }, who);
    await who.run(retire, { input: { id: clerk.officialId } });
    const again = { id: contact.id, receiverId: clerk.officialId };
    expect(await refusal('updatePublicContact', again, who)).toBe('INVALID');
  });
});

describe('every verb', () => {
  it.each(['updatePublicContact', 'openPortal', 'closePortal'])(
    '%s is for administrators, inside their tenant, on the version they saw',
    async (name) => {
      const { contact, tenant } = await ground();
      const input = { id: contact.id };
      for (const role of ['CLERK', 'LEADER', 'AUDITOR'] as const)
        expect(await refusal(name, input, await tenant.as(role))).toBe('FORBIDDEN');
      expect(await refusal(name, input, await county.office.as('COUNTY_ADMIN'))).toBe('ENTER_TENANT_FIRST');
      expect(await refusal(name, input, admin)).toBe('NOT_FOUND');
      expect(await refusal(name, { ...input, version: 9 }, await tenant.as('TENANT_ADMIN'))).toBe(
        'STALE_VERSION',
      );
    },
  );

  it('reading shows one’s own tenant, and the county all of its own', async () => {
    const { contact } = await ground();
    const one = 'query ($id: ID!) { publicContact(id: $id) { id } }';
    const [neighbour, supervisor] = await Promise.all([
      school.as('CLERK'),
      county.office.as('COUNTY_SUPERVISOR'),
    ]);
    expect((await neighbour.run(one, { id: contact.id })).publicContact).toBeNull();
    expect((await supervisor.run(one, { id: contact.id })).publicContact).toEqual({ id: contact.id });
    expect((await supervisor.run(LIST)).publicContacts.totalCount).toBeGreaterThan(2);
  });
});
