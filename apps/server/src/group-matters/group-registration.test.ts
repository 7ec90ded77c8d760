import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { carryUp, REROUTE } from '../accusations/accusation.fixture';
import { RateBound } from '../identity/rate-bound';
import { GuessThrottle } from '../identity/throttle';
import { aPetition, verb } from '../petitions/petition.fixture';
import { aSubmission, openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send } from '../transfers/transfer.fixture';
import { idAbove } from '../withholdings/withholding.service';
import { aCoSignature, aMandate, CONFIRM, REVEAL_CO_SIGNER, SERVE_CO_SIGNERS } from './group-matter.fixture';

const REGISTER = `mutation ($input: RegisterPetitionInput!) {
  registerPetition(input: $input) { id number queryCode invitationCode } }`;
const SUBMIT = `mutation ($input: SubmitPetitionInput!) {
  submitPetition(input: $input) { number queryCode invitationCode tenantCode } }`;
const SHARED = `mutation ($input: CountSharedPhonesInput!) { countSharedPhones(input: $input) { id } }`;
const LEAVE = `mutation ($input: WithdrawCoSignatureInput!) { withdrawCoSignature(input: $input) { title withdrawnAt } }`;
const REISSUE = `mutation ($input: ReissueInvitationInput!) { reissueInvitation(input: $input) { number invitationCode } }`;
const FOLLOW = `query ($tenantCode: String!, $number: String!, $code: String!) {
  followPetition(tenantCode: $tenantCode, number: $number, code: $code) { title nextSteps coSigner { ordinal } } }`;
const GROUP_ABOVE = `query ($id: ID!) { petition(id: $id) { headCount events { kind text }
  groupMatter { mandate { chosenBy chosenOn mandate formedBy } coSigners waiting { ordinal wish } } } }`;
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
    // one of them stands back, and the others choose anew: the parties are corrected, and who was invited stays so
    const RENEW = 'mutation ($input: RenewMandateInput!) { renewMandate(input: $input) { id } }';
    const anew = {
      id: made.id,
      chosenBy: 'CHOSEN_IN_WRITING',
      chosenOn: '2026-03-02',
      mandate: '推选新代表的书面材料',
    };
    const parties = [{ name: '新代表', phone: '13900002222' }];
    await clerk.run(verb('correctPetition'), { input: { id: made.id, parties, reason: '代表更换' } });
    expect(await clerk.refused(RENEW, { input: { ...anew, chosenOn: '2001-01-01' } })).toBe('INVALID');
    expect(await clerk.refused(RENEW, { input: { ...anew, id: (await register()).id } })).toBe('REQUIRED');
    await clerk.run(RENEW, { input: anew });
    await confirm(made, aCoSignature(2));
    const renewed = await look(made.id);
    expect(renewed.groupMatter).toMatchObject({ mandate: { mandate: anew.mandate }, coSigners: 2 });
    expect(renewed.events.map(({ text }: { text: string }) => text)).toEqual(
      expect.arrayContaining([
        aMandate()['mandate'],
        `另行推选代表（2026年3月2日书面推选）：${anew.mandate}`,
      ]),
    );
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
  it('has its mandate and its co-signers above, sealed as before; who reads online confirms there once more', async () => {
    const county = await world.county();
    const [office, accused] = [county.office, await county.tenant()];
    const [above, below] = [await office.as('CLERK', '周正'), await accused.as('CLERK', '李红')];
    await openPortalOf(office, above);
    await openPortalOf(accused, below);
    const made = await register({ group: aMandate() }, below);
    const sign = async (i: number, more: object = {}) =>
      (await confirm(made, { tenantCode: accused.code, ...aCoSignature(i), ...more })).confirmCoSignature;
    const [signed, leaving] = [await sign(1), await sign(2)];
    for (const i of [3, 4]) await sign(i, { wish: 'BY_POST' });
    const out = (code: string) => ({ input: { tenantCode: accused.code, number: made.number, code } });
    const leave = async (code: string) =>
      (await world.visitor().run(LEAVE, out(code))).withdrawCoSignature as { title: string };
    expect((await leave((await sign(5)).queryCode)).title).not.toBe('');
    await below.run(REROUTE, {
      input: { id: made.id, accused: [{ kind: 'OFFICIAL', officialId: below.officialId }] },
    });
    // twice, as after a crash
    for (const _ of [1, 2]) await carryUp(world, accused, made.id);
    const id = idAbove(made.id);
    const group = async () => (await above.run(GROUP_ABOVE, { id })).petition;
    const { groupMatter, events, headCount } = await group();
    expect(groupMatter).toMatchObject({ mandate: { ...aMandate(), formedBy: '李红' }, coSigners: 4 });
    expect(headCount).toBe(12);
    expect(events.filter(({ kind }: { kind: string }) => kind === 'GROUP_FORMED')).toHaveLength(1);
    expect(JSON.stringify(await group())).not.toContain('联名组');
    // each is told where it went, and can leave both places by the one code
    const told = async (code: string | null, at = accused, { number } = made) =>
      (await world.visitor().run(FOLLOW, { tenantCode: at.code, number, code })).followPetition;
    const moved = await told(signed.queryCode);
    expect(moved).toMatchObject({ title: '', coSigner: { ordinal: 1 } });
    expect(moved.nextSteps.join()).toMatch(/随事项一并转去.*联名码.*再确认一次.*转去的一并删除/s);
    expect((await told(made.queryCode)).nextSteps.join()).not.toContain('联名');
    expect(await leave(leaving.queryCode)).toEqual({ title: '', withdrawnAt: expect.any(String) });
    expect(await world.visitor().refused(LEAVE, out(leaving.queryCode))).toBe('WRONG_QUERY_CODE');
    expect((await group()).groupMatter.coSigners).toBe(3);
    const names = (place: TestTenant) =>
      world.db
        .whole()
        .inside(place, (tx) =>
          tx.first(
            'select count(name_sealed)::integer as names from co_signers where county_id = $1 and tenant_id = $2',
            [place.countyId, place.tenantId],
          ),
        );
    expect([await names(accused), await names(office)]).toEqual([{ names: 3 }, { names: 3 }]);
    // no code of the accused office opens anything here; who confirms here keeps the number
    const { reissueInvitation: invited } = await above.run(REISSUE, { input: { id } });
    const key = { tenantCode: office.code, number: invited.number };
    expect(await world.visitor().refused(FOLLOW, { ...key, code: signed.queryCode })).toBe(
      'WRONG_QUERY_CODE',
    );
    await above.run(verb('notAcceptPetition'), {
      input: { id, reason: '属于监察机关管辖', lawfulWay: '向县监委反映' },
    });
    const serve = (input: object) => ({ input: { id, proof: '告知书', ...input } });
    expect(await above.refused(SERVE_CO_SIGNERS, serve({ method: 'IN_PORTAL' }))).toBe('INVALID');
    const { revealedCoSigners } = (
      await above.run(REVEAL_CO_SIGNER, { input: { id, ordinal: 3, purpose: '邮寄告知书' } })
    ).revealCoSigner;
    expect(revealedCoSigners).toEqual([
      { ordinal: 3, name: aCoSignature(3)['name'], address: aCoSignature(3)['address'] },
    ]);
    await above.run(SERVE_CO_SIGNERS, serve({ method: 'BY_POST', ordinals: [3, 4] }));
    await above.run(SERVE_CO_SIGNERS, serve({ method: 'UNREACHED', ordinals: [1] }));
    expect((await group()).groupMatter.coSigners).toBe(3);
  });

  it('counts once who confirms above as well, and lets them read there', async () => {
    const county = await world.county();
    const [office, accused] = [county.office, await county.tenant()];
    const [above, below] = [await office.as('CLERK', '周正'), await accused.as('CLERK', '李红')];
    await openPortalOf(office, above);
    await openPortalOf(accused, below);
    const made = await register({ group: aMandate() }, below);
    for (const i of [1, 2]) await confirm(made, { tenantCode: accused.code, ...aCoSignature(i) });
    await below.run(REROUTE, {
      input: { id: made.id, accused: [{ kind: 'OFFICIAL', officialId: below.officialId }] },
    });
    await carryUp(world, accused, made.id);
    const id = idAbove(made.id);
    const { reissueInvitation: invited } = await above.run(REISSUE, { input: { id } });
    const again = { tenantCode: office.code, ...aCoSignature(2) };
    const { confirmCoSignature: anew } = await confirm(invited, again);
    const { groupMatter } = (await above.run(GROUP_ABOVE, { id })).petition;
    expect(groupMatter.coSigners).toBe(2);
    const key = { tenantCode: office.code, number: invited.number, code: anew.queryCode };
    const { followPetition } = await world.visitor().run(FOLLOW, key);
    expect(followPetition.coSigner).toEqual({ ordinal: 2 });
    await above.run(verb('notAcceptPetition'), {
      input: { id, reason: '属于监察机关管辖', lawfulWay: '向县监委反映' },
    });
    const input = { id, method: 'IN_PORTAL', proof: '网上' };
    expect((await above.run(SERVE_CO_SIGNERS, { input })).serveCoSigners.groupMatter).toEqual({
      waiting: [{ ordinal: 1, wish: 'IN_PORTAL' }],
      served: [{ method: 'IN_PORTAL', count: 1 }],
    });
  });
});

describe('a group whose matter had come down to the office it accuses', () => {
  it('is one group again above: whoever signed in both places counts once, the others come along', async () => {
    const county = await world.county();
    const [office, accused] = [county.office, await county.tenant()];
    const [above, below] = [await office.as('CLERK', '周正'), await accused.as('CLERK', '李红')];
    await openPortalOf(office, above);
    await openPortalOf(accused, below);
    const made = await register({ group: aMandate() }, above);
    const signed = await confirm(made, { tenantCode: office.code, ...aCoSignature(1) });
    const { id: transferId } = await send(above, made.id, accused);
    await carry(world, office, transferId);
    const { petitionId } = await onTransfer(below, 'signTransfer', { id: transferId });
    await carry(world, accused, transferId);
    const input = { id: petitionId, ...aMandate({ mandate: '在镇里另行推选，推选书存镇信访办' }) };
    const { formGroupMatter: there } = await below.run(
      `mutation ($input: FormGroupMatterInput!) { formGroupMatter(input: $input) { number invitationCode } }`,
      { input },
    );
    for (const i of [1, 2]) await confirm(there, { tenantCode: accused.code, ...aCoSignature(i) });
    await below.run(REROUTE, {
      input: { id: petitionId, accused: [{ kind: 'OFFICIAL', officialId: below.officialId }] },
    });
    await carryUp(world, accused, petitionId);
    const { groupMatter } = (await above.run(GROUP_ABOVE, { id: made.id })).petition;
    expect(groupMatter).toMatchObject({ mandate: aMandate(), coSigners: 2 });
    // and who signed here reads here as before
    const key = { tenantCode: office.code, number: made.number, code: signed.confirmCoSignature.queryCode };
    expect((await world.visitor().run(FOLLOW, key)).followPetition.coSigner).toEqual({ ordinal: 1 });
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
