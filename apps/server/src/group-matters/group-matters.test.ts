import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { RateBound } from '../identity/rate-bound';
import { aPetition, inputsOf, register, verb } from '../petitions/petition.fixture';
import { FOLLOW, openPortalOf, RATE } from '../portal/portal.fixture';

import { World, type TestPerson, type TestTenant } from '../testing/world';
import {
  aCoSignature,
  aMandate,
  CONFIRM,
  FORM,
  formGroup,
  GROUP,
  REVEAL_CO_SIGNER,
  SERVE_CO_SIGNERS,
  WITHDRAW,
} from './group-matter.fixture';

// Generous, because the machines that test are shared.
jest.setTimeout(120_000);

let world: World;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  [clerk, handler] = [await town.as('CLERK'), await town.as('HANDLER')];
  await openPortalOf(town, clerk);
});
afterAll(() => world.close());
const TO_ANSWER = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition'];
const five = ['甲', '乙', '丙', '丁', '戊'].map((name) => ({ name: `代表${name}`, phone: '13800001234' }));
const MINE = `query ($tenantCode: String!, $number: String!, $code: String!) {
  followPetition(tenantCode: $tenantCode, number: $number, code: $code) { readings { purpose }
    status answer { replyText } mayRate mayAttach nextSteps
    coSigner { ordinal wish servedAt serviceMethod } reviewOffer { tier } } }`;
const INVITED = `query ($tenantCode: String!, $number: String!, $code: String!) {
  invitedMatter(tenantCode: $tenantCode, number: $number, code: $code) { number title content officeName wishes } }`;
const ACTIONS = 'query ($id: ID!) { petition(id: $id) { actions { action allowed reason } } }';

type Verdict = { action: string };
type Held = { id: string; number: string; queryCode: string; invitation: string };

async function aGroup(more: Record<string, unknown> = {}): Promise<Held> {
  const { id, number, queryCode } = await register(clerk, { parties: five, headCount: 45, ...more });
  return { id, number, queryCode, invitation: await formGroup(clerk, id) };
}
async function go(id: string, ...steps: string[]): Promise<void> {
  const inputs = inputsOf(town, clerk, clerk);
  for (const step of steps) await clerk.run(verb(step), { input: { id, ...inputs[step] } });
}
const group = async (id: string, who = clerk) => (await who.run(GROUP, { id })).petition.groupMatter;
const keyOf = (number: string, code: string) => ({ tenantCode: town.code, number, code });
const confirm = async ({ number, invitation }: Held, i: number, more = {}): Promise<string> =>
  (await world.visitor().run(CONFIRM, { input: { ...keyOf(number, invitation), ...aCoSignature(i, more) } }))
    .confirmCoSignature.queryCode as string;
const notConfirmed = ({ number, invitation }: Held, more = {}) =>
  world.visitor().refused(CONFIRM, { input: { ...keyOf(number, invitation), ...aCoSignature(1), ...more } });
const follow = async ({ number }: Held, code: string) =>
  (await world.visitor().run(MINE, keyOf(number, code))).followPetition;
const serve = async (id: string, input: Record<string, unknown>) =>
  (await clerk.run(SERVE_CO_SIGNERS, { input: { id, ...input } })).serveCoSigners.groupMatter;
const onClosing = async (id: string) =>
  (await clerk.run(ACTIONS, { id })).petition.actions.find((one: Verdict) => one.action === 'close');

describe('one group matter with forty co-signers', () => {
  it('is one matter with one answer, and a reply to each', async () => {
    const held = await aGroup();
    const { id } = held;
    const codes: string[] = [];
    for (let i = 1; i <= 40; i += 1) codes.push(await confirm(held, i, i > 34 ? { wish: 'BY_POST' } : {}));
    expect(new Set(codes).size).toBe(40);
    expect(await group(id)).toMatchObject({
      mandate: { ...aMandate(), formedBy: 'CLERK某' },
      mostRepresentatives: 5,
      limitSource: '信访工作条例第二十条',
      coSigners: 40,
      waiting: [],
      served: [],
    });

    await go(id, ...TO_ANSWER, 'servePetition');
    expect((await group(id)).waiting).toHaveLength(40);
    expect(await onClosing(id)).toMatchObject({
      allowed: false,
      reason: '答复尚未送达40 名联名人，请先登记送达。',
    });
    expect(await clerk.refused(verb('closePetition'), { input: { id } })).toBe('NOT_SERVED');

    expect(await serve(id, { method: 'IN_PORTAL', proof: '网上信访门户' })).toEqual({
      waiting: [35, 36, 37, 38, 39, 40].map((ordinal) => ({ ordinal, wish: 'BY_POST' })),
      served: [{ method: 'IN_PORTAL', count: 34 }],
    });
    await serve(id, { method: 'BY_POST', ordinals: [35, 36, 37, 38], proof: '挂号信 XA1–XA4' });
    await serve(id, { method: 'AT_COUNTER', ordinals: [39], proof: '本人到窗口签收' });
    expect((await onClosing(id)).reason).toContain('1 名联名人');
    const last = await serve(id, { method: 'UNREACHED', ordinals: [40], proof: '两次投递无人，原址已拆迁' });
    expect(last).toEqual({
      waiting: [],
      served: [
        { method: 'IN_PORTAL', count: 34 },
        { method: 'BY_POST', count: 4 },
        { method: 'AT_COUNTER', count: 1 },
        { method: 'UNREACHED', count: 1 },
      ],
    });
    await go(id, 'closePetition');

    // one answer, which each reads with a code of their own
    for (const [i, code] of codes.entries())
      expect(await follow(held, code)).toMatchObject({
        status: 'CLOSED',
        answer: { replyText: '一周内修复' },
        coSigner: {
          ordinal: i + 1,
          servedAt: expect.any(String),
          serviceMethod: i < 34 ? 'IN_PORTAL' : i < 38 ? 'BY_POST' : i === 38 ? 'AT_COUNTER' : 'UNREACHED',
        },
        mayRate: false,
        mayAttach: false,
        reviewOffer: null,
      });
    expect(await follow(held, held.queryCode)).toMatchObject({ coSigner: null, mayRate: true });
    const { events } = (
      await clerk.run('query ($id: ID!) { petition(id: $id) { events { kind text } } }', { id })
    ).petition;
    const kinds = events.map(({ kind }: { kind: string }) => kind);
    expect(kinds.filter((kind: string) => kind === 'ANSWERED')).toHaveLength(1);
    expect(kinds.filter((kind: string) => kind === 'CO_SIGNERS_SERVED')).toHaveLength(4);
    expect(events.findLast(({ kind }: { kind: string }) => kind === 'CO_SIGNERS_SERVED').text).toContain(
      '联名人 40，未能送达',
    );
    // who comes after all is given it at the counter, though the matter is closed
    const late = (method: string) => ({ id, method, ordinals: [40], proof: '本人到窗口签收' });
    expect(await clerk.refused(SERVE_CO_SIGNERS, { input: late('BY_POST') })).toBe('INVALID');
    expect((await serve(id, late('AT_COUNTER'))).served[2]).toEqual({ method: 'AT_COUNTER', count: 2 });
    expect(await clerk.refused(SERVE_CO_SIGNERS, { input: late('AT_COUNTER') })).toBe('SERVED_ALREADY');
  });
});

describe('forming a group', () => {
  it('takes representatives, a mandate and a clerk, once', async () => {
    const { id } = await register(clerk);
    const bad = (more: Record<string, unknown>, who = clerk) =>
      who.refused(FORM, { input: { id, ...aMandate(), ...more } });
    expect(await bad({}, handler)).toBe('FORBIDDEN');
    expect(await bad({ mandate: ' ' })).toBe('REQUIRED');
    expect(await bad({ chosenOn: '2999-01-01' })).toBe('INVALID');
    await clerk.run(FORM, { input: { id, ...aMandate() } });
    expect(await bad({})).toBe('DUPLICATE');
    const nobody = { input: { id, parties: [], reason: '更正' } };
    expect(await clerk.refused(verb('correctPetition'), nobody)).toBe('REQUIRED');

    const anonymous = await register(clerk, { parties: [] });
    expect(await bad({ id: anonymous.id })).toBe('REQUIRED');
    const answered = await register(clerk);
    await go(answered.id, ...TO_ANSWER);
    expect(await bad({ id: answered.id })).toBe('WRONG_STATE');
  });

  it('allows as many representatives as the province says, at the counter and when it is corrected', async () => {
    const county = await world.county();
    const zhejiang = await county.tenant();
    const person = await zhejiang.as('CLERK');
    await world.db.write(zhejiang, (tx) =>
      tx.query(`update tenants set overlay = 'zj-2016' where county_id = $1 and tenant_id = $2`, [
        zhejiang.countyId,
        zhejiang.tenantId,
      ]),
    );
    const REGISTER = `mutation ($input: RegisterPetitionInput!) { registerPetition(input: $input) { id } }`;
    const four = five.slice(0, 4);
    const refusal = await person.send(REGISTER, { input: aPetition({ parties: four, headCount: 10 }) });
    expect(refusal.errors?.[0]?.message).toContain('最多 3 名（浙江省信访条例第十五条）');
    const { id } = await register(person, { parties: four, headCount: 11 });
    const correct = { input: { id, headCount: 9, reason: '人数更正' } };
    expect(await person.refused(verb('correctPetition'), correct)).toBe('INVALID');
    await person.run(verb('correctPetition'), { input: { ...correct.input, headCount: 12 } });
    expect((await person.run(GROUP, { id })).petition.groupMatter).toMatchObject({
      mostRepresentatives: 5,
      limitSource: '浙江省信访条例第十五条',
    });
  });

  it('replaces the invitation: who has confirmed stays, the code before opens nothing', async () => {
    const held = await aGroup();
    const mine = await confirm(held, 1);
    const REISSUE = `mutation ($input: ReissueInvitationInput!) { reissueInvitation(input: $input) { invitationCode } }`;
    const idempotencyKey = 'reissue-once';
    const again = { input: { id: held.id, idempotencyKey } };
    const { invitationCode } = (await clerk.run(REISSUE, again)).reissueInvitation;
    expect((await clerk.run(REISSUE, again)).reissueInvitation.invitationCode).toBe(invitationCode);
    expect(await notConfirmed(held)).toBe('WRONG_QUERY_CODE');
    await confirm({ ...held, invitation: invitationCode }, 2);
    expect(await follow(held, mine)).toMatchObject({ coSigner: { ordinal: 1 } });
    expect((await group(held.id)).coSigners).toBe(2);
  });
});

describe('confirming', () => {
  it('shows what one signs, and takes name, phone, consent and a way that the law knows', async () => {
    const held = await aGroup();
    const invited = (await world.visitor().run(INVITED, keyOf(held.number, held.invitation))).invitedMatter;
    expect(invited).toEqual({
      number: held.number,
      title: '村口道路塌陷',
      content: expect.stringContaining('无法通行'),
      officeName: `${town.code}镇`,
      wishes: ['IN_PORTAL', 'BY_POST'],
    });
    for (const [more, code] of [
      [{ name: '' }, 'REQUIRED'],
      [{ phone: ' ' }, 'REQUIRED'],
      [{ phone: '12' }, 'INVALID'],
      [{ consent: false }, 'REQUIRED'],
      [{ noticeVersion: 7 }, 'STALE_VERSION'],
      [{ wish: 'BY_POST', address: null }, 'REQUIRED'],
      [{ wish: 'BY_REPRESENTATIVE' }, 'INVALID'],
      [{ name: '张*' }, 'INVALID'],
      [{ code: held.queryCode }, 'WRONG_QUERY_CODE'],
      [{ number: '没有这一件' }, 'WRONG_QUERY_CODE'],
    ] as const)
      expect(await notConfirmed(held, more)).toBe(code);
    expect((await group(held.id)).coSigners).toBe(0);
    await confirm(held, 1);
    expect((await group(held.id)).coSigners).toBe(1);
  });

  it('counts one phone once, tells nobody that it was there, and gives a second code', async () => {
    const held = await aGroup();
    const first = await confirm(held, 1);
    await confirm(held, 2);
    const second = await confirm(held, 1, { phone: '+86 139-1000-0001' });
    expect(second).not.toBe(first);
    expect((await group(held.id)).coSigners).toBe(2);
    for (const code of [first, second])
      expect(await follow(held, code)).toMatchObject({ coSigner: { ordinal: 1 } });
    // in another matter the same phone is somebody else's business
    const other = await aGroup();
    await confirm(other, 1);
    expect((await group(other.id)).coSigners).toBe(1);
    const indexes = await world.db.inside(town, (tx) =>
      tx.rows<{ n: string }>(
        `select encode(phone_index, 'hex') as n from co_signers where county_id = $1 and tenant_id = $2
          and petition_id = any($3::uuid[]) and ordinal = 1`,
        [town.countyId, town.tenantId, [held.id, other.id]],
      ),
    );
    expect(new Set(indexes.map(({ n }) => n)).size).toBe(2);
  });

  it('answers a repeated request with the same code, and counts it once', async () => {
    const held = await aGroup();
    const idempotencyKey = 'confirm-once';
    const code = await confirm(held, 1, { idempotencyKey });
    expect(await confirm(held, 1, { idempotencyKey })).toBe(code);
    expect((await group(held.id)).coSigners).toBe(1);
  });

  it('is the person’s own: nobody of the office does it, nor a device of theirs', async () => {
    const held = await aGroup();
    const input = { input: { ...keyOf(held.number, held.invitation), ...aCoSignature(1) } };
    for (const person of [clerk, handler]) expect(await person.refused(CONFIRM, input)).toBe('FORBIDDEN');
    const device = world.visitor().twin(undefined, { cookie: '__Host-huiyin-staff=1' });
    expect(await device.refused(CONFIRM, input)).toBe('FORBIDDEN');
    await confirm(held, 1);
  });

  it('ends with the decision', async () => {
    const held = await aGroup();
    await go(held.id, ...TO_ANSWER.slice(0, 3));
    await confirm(held, 1);
    await go(held.id, 'answerPetition');
    expect(await notConfirmed(held, { phone: '13900009999' })).toBe('WRONG_STATE');
    expect(await world.visitor().refused(INVITED, keyOf(held.number, held.invitation))).toBe('WRONG_STATE');
  });

  it('cannot be flooded', async () => {
    const held = await aGroup();
    const services = world.app.services as { submissions: RateBound };
    const before = services.submissions;
    try {
      services.submissions = new RateBound();
      for (let i = 0; i < 100; i += 1)
        services.submissions.book([{ of: ['co-signature', 'address', '127.0.0.1'], most: 1_000 }]);
      expect(await notConfirmed(held)).toBe('THROTTLED');
    } finally {
      services.submissions = before;
    }
    await confirm(held, 1);
  });
});

describe('a co-signer', () => {
  it('withdraws at any time, and nothing but the number is left', async () => {
    const held = await aGroup();
    const [mine, theirs] = [await confirm(held, 1), await confirm(held, 2)];
    const out = { input: keyOf(held.number, mine) };
    expect((await world.visitor().run(WITHDRAW, out)).withdrawCoSignature).toMatchObject({
      queryCode: null,
      withdrawnAt: expect.any(String),
    });
    expect((await group(held.id)).coSigners).toBe(1);
    expect(await world.visitor().refused(FOLLOW, keyOf(held.number, mine))).toBe('WRONG_QUERY_CODE');
    expect(await follow(held, theirs)).toMatchObject({ coSigner: { ordinal: 2 } });
    // the petitioner has nothing to withdraw here
    const petitioner = { input: keyOf(held.number, held.queryCode) };
    expect(await world.visitor().refused(WITHDRAW, petitioner)).toBe('NOT_FOUND');
    const [kept] = await world.db.inside(town, (tx) =>
      tx.rows(
        `select num_nonnulls(name_sealed, phone_sealed, address_sealed, phone_index, code_index)::integer as left
           from co_signers where county_id = $1 and tenant_id = $2 and petition_id = $3 and ordinal = 1`,
        [town.countyId, town.tenantId, held.id],
      ),
    );
    expect(kept).toEqual({ left: 0 });
    await go(held.id, ...TO_ANSWER, 'servePetition');
    await serve(held.id, { method: 'IN_PORTAL', proof: '网上' });
    expect((await group(held.id)).waiting).toEqual([]);
    // what an answer given anew replaces was served in vain
    await world.db.write(town, (tx) =>
      tx.query(
        'update petitions set answered_at = now() where county_id = $1 and tenant_id = $2 and id = $3',
        [town.countyId, town.tenantId, held.id],
      ),
    );
    expect((await group(held.id)).waiting).toEqual([{ ordinal: 2, wish: 'IN_PORTAL' }]);
    await serve(held.id, { method: 'IN_PORTAL', proof: '网上' });
    await go(held.id, 'closePetition');
  });

  it('does not do what is the representatives’: a matter is rated once, not by heads', async () => {
    const held = await aGroup();
    const mine = await confirm(held, 1);
    await go(held.id, ...TO_ANSWER, 'servePetition');
    const rating = (code: string) => ({
      input: { ...keyOf(held.number, code), body: 'SATISFIED', organ: 'SATISFIED' },
    });
    const reply = await world.visitor().send(RATE, rating(mine));
    expect(reply.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(reply.errors?.[0]?.message).toContain('信访人代表');
    const ASK = 'mutation ($input: AskForReviewInput!) { askForReview(input: $input) { tier } }';
    const ask = { input: { ...keyOf(held.number, mine), reason: '不服' } };
    expect(await world.visitor().refused(ASK, ask)).toBe('FORBIDDEN');
    await world.visitor().run(RATE, rating(held.queryCode));
    expect((await follow(held, mine)).nextSteps.join()).toContain('请代表申请复查');
  });

  it('is told through the representatives where the law has these tell the others', async () => {
    const county = await world.county();
    const shandong = await county.tenant();
    const person = await shandong.as('CLERK');
    await openPortalOf(shandong, person);
    await world.db.write(shandong, (tx) =>
      tx.query(`update tenants set overlay = 'sd-2015' where county_id = $1 and tenant_id = $2`, [
        shandong.countyId,
        shandong.tenantId,
      ]),
    );
    const { id, number } = await register(person, { parties: five, headCount: 8 });
    const code = await formGroup(person, id);
    const given = { tenantCode: shandong.code, number, code };
    for (const [i, wish] of (['BY_REPRESENTATIVE', 'BY_REPRESENTATIVE', 'IN_PORTAL'] as const).entries())
      await world.visitor().run(CONFIRM, { input: { ...given, ...aCoSignature(i, { wish }) } });
    await person.run(verb('notAcceptPetition'), { input: { id, reason: '属诉讼事项', lawfulWay: '法院' } });
    const input = { id, method: 'BY_REPRESENTATIVE', proof: '五名代表签收并承诺转告' };
    expect((await person.run(SERVE_CO_SIGNERS, { input })).serveCoSigners.groupMatter).toEqual({
      waiting: [{ ordinal: 3, wish: 'IN_PORTAL' }],
      served: [{ method: 'BY_REPRESENTATIVE', count: 2 }],
    });
  });
});

describe('an address', () => {
  it('is shown to the clerk alone who writes to it, and whose it is alone is told of the look', async () => {
    const held = await aGroup();
    const [inPortal, byPost] = [await confirm(held, 1), await confirm(held, 2, { wish: 'BY_POST' })];
    const { id } = held;
    const look = (ordinal: number) => ({ input: { id, ordinal, purpose: '寄送答复意见书' } });
    expect(await clerk.refused(REVEAL_CO_SIGNER, look(2))).toBe('WRONG_STATE');
    await go(id, ...TO_ANSWER, 'servePetition');
    expect(await handler.refused(REVEAL_CO_SIGNER, look(2))).toBe('FORBIDDEN');
    expect(await clerk.refused(REVEAL_CO_SIGNER, look(1))).toBe('NOT_FOUND');
    const { name, address } = aCoSignature(2);
    const shown = (await clerk.run(REVEAL_CO_SIGNER, look(2))).revealCoSigner.revealedCoSigners;
    expect(shown).toEqual([{ ordinal: 2, name, address }]);
    const theirs = () =>
      Promise.all(
        [byPost, inPortal, held.queryCode].map(async (code) => (await follow(held, code)).readings),
      );
    const purpose = { purpose: '核对', purposeKind: 'VERIFY_IDENTITY' };
    await clerk.run(verb('revealPetitioner'), { input: { id, ...purpose } });
    expect(await theirs()).toEqual([[{ purpose: '送达文书' }], [], [{ purpose: '核对身份' }]]);
    await serve(id, { method: 'BY_POST', ordinals: [2], proof: '挂号信' });
    expect(await clerk.refused(REVEAL_CO_SIGNER, look(2))).toBe('SERVED_ALREADY');
  });
});
