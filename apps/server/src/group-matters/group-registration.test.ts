import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { carryUp, REROUTE } from '../accusations/accusation.fixture';
import { RateBound } from '../identity/rate-bound';
import { GuessThrottle } from '../identity/throttle';
import { aPetition } from '../petitions/petition.fixture';
import { aSubmission, openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { idAbove } from '../withholdings/withholding.service';
import { aCoSignature, aMandate, CONFIRM, WITHDRAW } from './group-matter.fixture';

const REGISTER = `mutation ($input: RegisterPetitionInput!) {
  registerPetition(input: $input) { id number queryCode invitationCode } }`;
const SUBMIT = `mutation ($input: SubmitPetitionInput!) {
  submitPetition(input: $input) { number queryCode invitationCode tenantCode } }`;
const SHARED = `mutation ($input: CountSharedPhonesInput!) { countSharedPhones(input: $input) { id } }`;
const GROUP = `query ($id: ID!) { petition(id: $id) { events { kind text actorName }
  groupMatter { mandate { mandate formedBy } coSigners sharedPhones actions { action allowed } } } }`;

let world: World;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  clerk = await town.as('CLERK', '林小禾');
  await openPortalOf(town, clerk);
});
afterAll(() => world.close());
beforeEach(() => {
  Object.assign(world.app.services, { submissions: new RateBound(), codeGuesses: new GuessThrottle() });
});

type Registered = Readonly<{ id: string; number: string; queryCode: string; invitationCode: string | null }>;
const register = async (more: object = {}, person = clerk): Promise<Registered> =>
  (await person.run(REGISTER, { input: { ...aPetition({ headCount: 12 }), ...more } })).registerPetition;
const confirm = (
  { number, invitationCode }: Pick<Registered, 'number' | 'invitationCode'>,
  more: object = {},
) =>
  world.visitor().run(CONFIRM, {
    input: { tenantCode: town.code, number, code: invitationCode, ...aCoSignature(1), ...more },
  });
const look = async (id: string) => (await clerk.run(GROUP, { id })).petition;

describe('a group that brings its mandate to the counter', () => {
  it('is one from the registration on, and goes home with the invitation code', async () => {
    const input = {
      ...aPetition({ headCount: 12 }),
      group: aMandate(),
      idempotencyKey: 'group-at-counter-1',
    };
    const { registerPetition: made } = await clerk.run(REGISTER, { input });
    await confirm(made);
    const { events, groupMatter } = await look(made.id);
    expect(groupMatter).toMatchObject({
      mandate: { mandate: aMandate()['mandate'], formedBy: '林小禾' },
      coSigners: 1,
    });
    expect(events.map(({ kind }: { kind: string }) => kind)).toEqual([
      'RECEIVED',
      'REGISTERED',
      'GROUP_FORMED',
    ]);
    // whoever's answer got lost asks again, and makes no second one
    expect((await clerk.run(REGISTER, { input })).registerPetition).toEqual(made);
    expect((await register()).invitationCode).toBeNull();
  });

  it('is none without a representative, a mandate or the right to it, and then nothing is registered', async () => {
    const count = async () =>
      (await clerk.run('{ petitions { totalCount } }')).petitions.totalCount as number;
    const before = await count();
    const refused = (more: object, person = clerk) =>
      person.refused(REGISTER, { input: { ...aPetition({ headCount: 12 }), group: aMandate(), ...more } });
    expect(await refused({ parties: [] })).toBe('REQUIRED');
    expect(await refused({ group: aMandate({ mandate: '无' }) })).toBe('REQUIRED');
    expect(await refused({ group: aMandate({ chosenOn: '2999-01-01' }) })).toBe('INVALID');
    expect(await refused({}, await town.as('HANDLER'))).toBe('FORBIDDEN');
    expect(await count()).toBe(before);
    await register({ group: aMandate() });
    expect(await count()).toBe(before + 1);
  });
});

describe('a group at the portal', () => {
  it('is submitted by a representative, whom the office has no other names of', async () => {
    const input = { tenantCode: town.code, ...aSubmission({ headCount: 40, group: aMandate() }) };
    const { submitPetition: made } = await world.visitor().run(SUBMIT, { input });
    expect(made.invitationCode).not.toBeNull();
    await confirm(made, { phone: '13900000077' });
    const found = 'query ($n: String!) { petitions(filter: { number: $n }) { nodes { id } } }';
    const { petitions } = await clerk.run(found, { n: made.number });
    const { groupMatter, events } = await look(petitions.nodes[0].id);
    expect(groupMatter).toMatchObject({ mandate: { formedBy: '信访人（网上）' }, coSigners: 1 });
    expect(events.at(-1)).toMatchObject({ kind: 'GROUP_FORMED', actorName: '信访人（网上）' });
    const alone = { tenantCode: town.code, ...aSubmission() };
    expect((await world.visitor().run(SUBMIT, { input: alone })).submitPetition.invitationCode).toBeNull();
    const nobody = aSubmission({ petitioner: null, group: aMandate() });
    expect(await world.visitor().refused(SUBMIT, { input: { tenantCode: town.code, ...nobody } })).toBe(
      'REQUIRED',
    );
  });
});

const aRepresentative = (i: number) => ({ name: `代表${'甲乙丙丁戊己'[i]}`, phone: `1390000100${i}` });

describe('several representatives at the portal', () => {
  const PARTIES = `query ($n: String!) { petitions(filter: { number: $n }) { nodes { id headCount parties { nameMasked } } } }`;
  const submission = (others: number, more: object = {}) => ({
    input: {
      tenantCode: town.code,
      ...aSubmission({ headCount: 40, group: aMandate() }),
      representatives: Array.from({ length: others }, (_, i) => aRepresentative(i)),
      ...more,
    },
  });

  it('are five at most, chosen by the others, who join by the invitation as ever', async () => {
    const { submitPetition: made } = await world.visitor().run(SUBMIT, submission(4));
    for (let i = 1; i <= 35; i += 1) {
      await confirm(made, aCoSignature(i));
      if (i % 10 === 0) Object.assign(world.app.services, { submissions: new RateBound() });
    }
    const [found] = (await clerk.run(PARTIES, { n: made.number })).petitions.nodes;
    expect(found).toMatchObject({ headCount: 40 });
    expect(found.parties).toHaveLength(5);
    expect((await look(found.id)).groupMatter).toMatchObject({ coSigners: 35 });
    expect(JSON.stringify(found)).not.toContain('代表甲');
    expect(await world.visitor().refused(SUBMIT, submission(5))).toBe('INVALID');
  });

  it('are none without a mandate, a phone each, or who submits', async () => {
    const refused = (variables: object) => world.visitor().refused(SUBMIT, variables as never);
    expect(await refused(submission(1, { group: null }))).toBe('REQUIRED');
    expect(await refused(submission(1, { petitioner: null }))).toBe('REQUIRED');
    expect(await refused(submission(0, { representatives: [{ name: '代表甲', phone: ' ' }] }))).toBe(
      'REQUIRED',
    );
    expect(await refused(submission(4, { headCount: 3 }))).toBe('INVALID');
  });

  it('are three of a small group where the province says so', async () => {
    const small = await (await world.county()).tenant();
    const keeper = await small.as('CLERK');
    await openPortalOf(small, keeper);
    await world.db.write(small, (tx) =>
      tx.query(`update tenants set overlay = 'zj-2016' where county_id = $1 and tenant_id = $2`, [
        small.countyId,
        small.tenantId,
      ]),
    );
    const at = (others: number, headCount: number) => {
      const { input } = submission(others, { headCount });
      return { input: { ...input, tenantCode: small.code } };
    };
    await expect(world.visitor().run(SUBMIT, at(3, 10))).rejects.toThrow('浙江省信访条例第十五条');
    await world.visitor().run(SUBMIT, at(2, 10));
    await world.visitor().run(SUBMIT, at(4, 11));
  });
});

describe('an accusation of a group', () => {
  it('goes above the office it accuses, and co-signers confirm privately there, numbers to its handlers', async () => {
    const county = await world.county();
    const [office, accused] = [county.office, await county.tenant()];
    const [above, below] = [await office.as('CLERK', '周正'), await accused.as('CLERK', '李红')];
    await openPortalOf(office, above);
    await openPortalOf(accused, below);
    const input = {
      tenantCode: accused.code,
      ...aSubmission({ headCount: 40, group: aMandate() }),
      representatives: [aRepresentative(0), aRepresentative(1)],
      accused: [{ kind: 'UNIT', name: `${accused.code}财政所` }],
    };
    const { submitPetition: made } = await world.visitor().run(SUBMIT, { input });
    expect(made.tenantCode).toBe(office.code);
    for (let i = 1; i <= 37; i += 1) {
      await confirm(made, { ...aCoSignature(i), tenantCode: office.code });
      if (i % 10 === 0) Object.assign(world.app.services, { submissions: new RateBound() });
    }
    const find = 'query ($n: String!) { petitions(filter: { number: $n }) { nodes { id } } }';
    const [there] = (await above.run(find, { n: made.number })).petitions.nodes;
    const shown = JSON.stringify((await above.run(GROUP, { id: there.id })).petition);
    expect(shown).toContain('"coSigners":37');
    expect(shown).not.toContain('联名甲');
    expect((await below.run('{ petitions { totalCount } }')).petitions.totalCount).toBe(0);
  });
});

describe('a group whose matter turns out to accuse its office', () => {
  it('is answered each above: co-signers are told how, and confirm there once more', async () => {
    const county = await world.county();
    const [office, accused] = [county.office, await county.tenant()];
    const [above, below] = [await office.as('CLERK', '周正'), await accused.as('CLERK', '李红')];
    await openPortalOf(office, above);
    await openPortalOf(accused, below);
    const made = await register({ group: aMandate() }, below);
    const { confirmCoSignature: signed } = await confirm(made, { tenantCode: accused.code });
    const FOLLOW = `query ($tenantCode: String!, $number: String!, $code: String!) {
      followPetition(tenantCode: $tenantCode, number: $number, code: $code) { title nextSteps coSigner { ordinal } } }`;
    const told = async (code: string | null, at = accused, { number } = made) =>
      (await world.visitor().run(FOLLOW, { tenantCode: at.code, number, code })).followPetition;
    const whom = [{ kind: 'OFFICIAL', officialId: below.officialId }];
    await below.run(REROUTE, { input: { id: made.id, accused: whom } });
    await carryUp(world, accused, made.id);
    const moved = await told(signed.queryCode);
    expect(moved.title).toBe('');
    expect(moved.nextSteps.join()).toMatch(/没有转给任何单位.*联名码.*再确认一次/s);
    expect((await told(made.queryCode)).nextSteps.join()).not.toContain('联名');
    const input = { id: idAbove(made.id), ...aMandate() };
    const FORM = `mutation ($input: FormGroupMatterInput!) { formGroupMatter(input: $input) { number invitationCode } }`;
    const { formGroupMatter: group } = await above.run(FORM, { input });
    const { confirmCoSignature: anew } = await confirm(group, { tenantCode: office.code });
    expect(await told(anew.queryCode, office, group)).toMatchObject({ coSigner: { ordinal: 1 } });
    // and what they left at the accused office is theirs to delete
    const away = { tenantCode: accused.code, number: made.number, code: signed.queryCode };
    expect(moved.coSigner).toEqual({ ordinal: 1 });
    expect((await world.visitor().run(WITHDRAW, { input: away })).withdrawCoSignature.withdrawnAt).toEqual(
      expect.any(String),
    );
    expect(await world.visitor().refused(WITHDRAW, { input: away })).toBe('WRONG_QUERY_CODE');
    const [left] = await world.db
      .whole()
      .inside(accused, (tx) =>
        tx.rows<{ names: number }>(
          'select count(name_sealed)::integer as names from co_signers where county_id = $1 and tenant_id = $2',
          [accused.countyId, accused.tenantId],
        ),
      );
    expect(left?.names).toBe(0);
  });
});

describe('a household with one phone', () => {
  it('is one co-signer, and as many people as the office has written down, with how it knows and no name', async () => {
    const made = await register({ group: aMandate() });
    const say = (people: number, basis = '上门核对，户内另有成年人') => ({
      input: { id: made.id, people, basis },
    });
    // nobody has confirmed yet
    expect(await clerk.refused(SHARED, say(2))).toBe('INVALID');
    await confirm(made);
    await confirm(made, { name: '同户另一人' });
    expect((await look(made.id)).groupMatter).toMatchObject({ coSigners: 1, sharedPhones: 0 });
    expect(await clerk.refused(SHARED, say(-1))).toBe('INVALID');
    expect(await clerk.refused(SHARED, say(2, ' '))).toBe('REQUIRED');
    expect(await (await town.as('HANDLER')).refused(SHARED, say(2))).toBe('FORBIDDEN');
    await clerk.run(SHARED, say(2));
    const { events, groupMatter } = await look(made.id);
    expect(groupMatter).toMatchObject({ coSigners: 1, sharedPhones: 2 });
    expect(events.at(-1)).toMatchObject({ kind: 'NOTED', text: expect.stringContaining('另有 2 人') });
    await clerk.run(SHARED, say(0, '登记有误'));
    expect((await look(made.id)).groupMatter.sharedPhones).toBe(0);
    const plain = await register();
    expect(await clerk.refused(SHARED, { input: { id: plain.id, people: 1, basis: '核对' } })).toBe(
      'REQUIRED',
    );
  });
});
