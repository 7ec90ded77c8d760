import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chineseDate } from '@huiyin/domain';
import { v7 as uuid } from 'uuid';
import { RateBound } from '../identity/rate-bound';
import { GuessThrottle } from '../identity/throttle';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { aContact } from '../public-contacts/public-contact.fixture';
import { Visitor } from '../testing/visitor';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { aSubmission, FOLLOW, OFFICE, openPortalOf, RATE, SUBMIT } from './portal.fixture';

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;
let clerk: TestPerson;
let receiver: TestPerson;
/** The throttles' clock, in seconds. */
let seconds = 1_000;
let lastAddress = 0;

beforeAll(async () => {
  world = await World.open({ trustProxy: 1 });
  county = await world.county();
  town = await county.tenant();
  [clerk, receiver] = await Promise.all([town.as('CLERK'), town.as('CLERK', '林小禾')]);
  await openPortalOf(town, receiver);
});
afterAll(() => world.close());
beforeEach(() => {
  const clock = () => seconds * 1_000;
  Object.assign(world.app.services, {
    submissions: new RateBound(clock),
    codeGuesses: new GuessThrottle(clock),
  });
});

/** Somebody at an address of their own. */
const petitioner = (): Visitor => {
  lastAddress += 1;
  return new Visitor(world.url, { 'x-forwarded-for': `198.51.100.${lastAddress}` });
};
const submission = (more: Record<string, unknown> = {}, tenant = town) => ({
  input: { tenantCode: tenant.code, ...aSubmission(more) },
});
const submit = async (who: Visitor, more: Record<string, unknown> = {}, tenant = town) => {
  const { number, queryCode } = (await who.run(SUBMIT, submission(more, tenant))).submitPetition;
  return { tenantCode: tenant.code, number: number as string, code: queryCode as string };
};
const idOf = async (number: string): Promise<string> =>
  (
    await clerk.run('query ($n: String!) { petitions(filter: { number: $n }) { nodes { id } } }', {
      n: number,
    })
  ).petitions.nodes[0].id;
const follow = async (who: Visitor, key: object) => (await who.run(FOLLOW, { ...key })).followPetition;
/** The clerk's part of the way. */
async function handle(number: string, ...steps: string[]): Promise<void> {
  const id = await idOf(number);
  for (const step of steps)
    await clerk.run(verb(step), { input: { id, ...inputsOf(town, clerk, clerk)[step] } });
}
const TO_SERVICE = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
const VERDICT = { body: 'SATISFIED', organ: 'DISSATISFIED', organComment: '修得太慢' };

describe('an open portal', () => {
  it('tells what the office tells everybody', async () => {
    const { publicOffice } = await petitioner().run(OFFICE, { code: ` ${town.code.toUpperCase()} ` });
    const name = `${town.code}镇`;
    const { privacyNotice } = aContact(name);
    expect(publicOffice).toMatchObject({ ...aContact(town.code), privacyNotice, code: town.code, name });
  });

  it('is listed, by county too, with name and code alone', async () => {
    const list = 'query ($c: String) { portalTenants(countyCode: $c) { countyCode code name } }';
    const all = (await petitioner().run(list)).portalTenants;
    const mine = all.find(({ code }: { code: string }) => code === town.code);
    expect(mine).toMatchObject({ name: `${town.code}镇` });
    expect((await petitioner().run(list, { c: mine.countyCode })).portalTenants).toEqual([mine]);
    expect((await petitioner().run(list, { c: 'nowhere' })).portalTenants).toEqual([]);
  });

  it('answers ten questions in one request, and not eleven', async () => {
    const ask = (times: number) => {
      const fields = Array.from(
        { length: times },
        (_, n) => `a${n}: publicOffice(tenantCode: "${town.code}") { name }`,
      );
      return `{ ${fields.join(' ')} }`;
    };
    expect(Object.keys(await petitioner().run(ask(10)))).toHaveLength(10);
    expect(await petitioner().refused(ask(11))).toBe('TOO_COMPLEX');
  });

  it('that is closed, suspended or unknown answers alike', async () => {
    const [closed, suspended, admin] = await Promise.all([
      county.tenant(),
      county.tenant(),
      county.office.as('COUNTY_ADMIN'),
    ]);
    await openPortalOf(suspended, await suspended.as('CLERK'));
    const held = await submit(petitioner(), {}, suspended);
    await admin.run('mutation ($input: SuspendTenantInput!) { suspendTenant(input: $input) { id } }', {
      input: { id: suspended.tenantId, reason: '撤并' },
    });
    const heard = [];
    for (const code of [closed.code, suspended.code, 'no-such-office']) {
      const who = petitioner();
      expect(await who.refused(OFFICE, { code })).toBe('NOT_FOUND');
      expect(await who.refused(SUBMIT, submission({}, { ...town, code }))).toBe('NOT_FOUND');
      const rating = { ...held, ...VERDICT, tenantCode: code };
      expect(await who.refused(RATE, { input: rating })).toBe('NOT_FOUND');
      heard.push(who.heard);
    }
    expect(heard[1]).toEqual(heard[0]);
    expect(heard[2]).toEqual(heard[0]);
    expect(await petitioner().refused(FOLLOW, { ...held, tenantCode: closed.code })).toBe('NOT_FOUND');
    const list = (await petitioner().run('{ portalTenants { code } }')).portalTenants;
    expect(list).not.toContainEqual({ code: closed.code });
    expect(list).not.toContainEqual({ code: suspended.code });
  });
});

describe('submitting', () => {
  it('registers the petition with the official whom the office named, and tells number and code', async () => {
    const key = await submit(petitioner());
    expect(key.number).toMatch(/^\d{4}-\d{5}$/);
    expect(key.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const { petition } = await clerk.run(
      `query ($id: ID!) { petition(id: $id) { channel origin anonymous headCount petitionerMasked
         firstAsked { id } owner { id } parties { nameMasked phoneMasked } events { kind actorName } } }`,
      { id: await idOf(key.number) },
    );
    expect(petition).toMatchObject({
      channel: 'WEB',
      origin: 'PORTAL',
      anonymous: false,
      headCount: 1,
      firstAsked: { id: receiver.officialId },
      owner: { id: receiver.officialId },
    });
    expect(petition.parties).toHaveLength(1);
    expect(petition.parties[0].nameMasked).not.toContain('大海');
    expect(petition.events).toEqual(
      ['RECEIVED', 'REGISTERED'].map((kind) => ({ kind, actorName: '信访人（网上）' })),
    );
  });

  it('keeps which notice was consented to, and logs the act with no actor and no identity', async () => {
    const { number } = await submit(petitioner());
    const [[consented] = []] = await world.db.read(town, {
      text: `select e.data->>'consentedTo' from petition_events e join petitions p
          on p.county_id = e.county_id and p.tenant_id = e.tenant_id and p.id = e.petition_id
        where p.county_id = $1 and p.tenant_id = $2 and p.number = $3 and e.kind = 'REGISTERED'`,
      values: [town.countyId, town.tenantId, number],
    });
    expect(consented).toBe('1');
    const log = await world.db.read(town, {
      text: `select coalesce(actor_id::text, 'nobody'), actor_name, outcome, detail from audit_log
        where county_id = $1 and tenant_id = $2 and action = 'submitPetition' order by seq desc limit 1`,
      values: [town.countyId, town.tenantId],
    });
    expect(log).toEqual([['nobody', '', 'DONE', JSON.stringify({ number })]]);
  });

  it('may be anonymous, and for several people', async () => {
    const { number } = await submit(petitioner(), { petitioner: null, headCount: 12 });
    const { petition } = await clerk.run(
      'query ($id: ID!) { petition(id: $id) { anonymous headCount parties { id } } }',
      { id: await idOf(number) },
    );
    expect(petition).toEqual({ anonymous: true, headCount: 12, parties: [] });
  });

  it('sent twice with one key is registered once, and tells the same number and code', async () => {
    const who = petitioner();
    const more = { idempotencyKey: uuid() };
    const first = await submit(who, more);
    expect(await submit(who, more)).toEqual(first);
    expect(await who.refused(SUBMIT, submission({ ...more, title: '另一件' }))).toBe('IDEMPOTENCY_CONFLICT');
  });

  it.each([
    ['without consent', { consent: false }, 'REQUIRED'],
    ['with consent to another notice', { noticeVersion: 2 }, 'STALE_VERSION'],
    ['without a title', { title: ' ' }, 'REQUIRED'],
    ['without a text', { content: '' }, 'REQUIRED'],
    ['with a name and no phone', { petitioner: { name: '孙大海', phone: ' ' } }, 'REQUIRED'],
    ['for nobody', { headCount: 0 }, 'INVALID'],
  ])('is refused %s', async (_, more, code) => {
    const before = (await clerk.run('{ petitions { totalCount } }')).petitions.totalCount;
    expect(await petitioner().refused(SUBMIT, submission(more))).toBe(code);
    expect((await clerk.run('{ petitions { totalCount } }')).petitions.totalCount).toBe(before);
  });

  it('is possible five times an hour from one address; what was refused or repeated costs no turn', async () => {
    const who = petitioner();
    const key = { idempotencyKey: uuid() };
    await submit(who, key);
    for (let n = 0; n < 4; n += 1) await submit(who);
    expect(await who.refused(SUBMIT, submission({ title: '' }))).toBe('THROTTLED');
    const answer = await who.send(SUBMIT, submission());
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'THROTTLED', seconds: 3_600 });
    await submit(who, key);
    await submit(petitioner());
    seconds += 3_600;
    for (let n = 0; n < 6; n += 1)
      expect(await who.refused(SUBMIT, submission({ title: '' }))).toBe('REQUIRED');
    await submit(who);
  });
});

describe('following', () => {
  it('shows states, dates with their derivation, who deals with it, and the answer', async () => {
    const who = petitioner();
    const key = await submit(who);
    const registered = await follow(who, key);
    expect(registered).toMatchObject({
      number: key.number,
      status: 'REGISTERED',
      handler: { name: '林小禾', post: '干事', phone: '0600-5550000', unit: null },
      answer: null,
      mayRate: false,
    });
    expect(registered.statusText).toContain('已收到并登记');
    expect(registered.clocks[0].explanation).toContain('《信访工作条例》');
    expect(registered.nextSteps.join()).toContain(chineseDate(registered.clocks[0].due));
    await handle(key.number, ...TO_SERVICE);
    const served = await follow(who, key);
    expect(served).toMatchObject({
      status: 'SERVED',
      answer: {
        outcome: 'EXPLAINED',
        facts: '现场属实',
        legalBasis: '《公路法》第三十五条',
        replyText: '一周内修复',
      },
      handler: { unit: '党政办', name: 'CLERK某' },
      mayRate: true,
      rating: null,
    });
    expect(served.clocks.map(({ kind }: { kind: string }) => kind)).toContain('REVIEW_REQUEST');
    expect(served.events.map(({ kind }: { kind: string }) => kind)).toEqual([
      'RECEIVED',
      'REGISTERED',
      'ACCEPTED',
      'ASSIGNED',
      'TAKEN',
      'ANSWERED',
      'SERVED',
    ]);
  });

  it('tells the reason and the lawful way of what was not accepted', async () => {
    const who = petitioner();
    const key = await submit(who);
    await handle(key.number, 'notAcceptPetition');
    expect(await follow(who, key)).toMatchObject({
      status: 'NOT_ACCEPTED',
      dispositionReason: '不属于本机关职责',
      lawfulWay: '向县人社局申请劳动仲裁',
    });
  });

  it('holds back what is the office’s own', async () => {
    const who = petitioner();
    const key = await submit(who);
    await handle(key.number, 'acceptPetition');
    const id = await idOf(key.number);
    const assignment = { ...inputsOf(town, clerk, clerk)['assignPetition'], instruction: '内部要求不外传' };
    await clerk.run(verb('assignPetition'), { input: { id, ...assignment } });
    await clerk.run(verb('takePetition'), { input: { id } });
    await clerk.run(verb('notePetition'), { input: { id, text: '内部记录不外传' } });
    await follow(who, key);
    const heard = who.heard.join();
    expect(heard).toContain(key.number);
    for (const own of ['不外传', '孙大海', '13800001234', id, clerk.officialId])
      expect(heard).not.toContain(own);
  });

  it('works for what was registered at the counter, code typed as people type it', async () => {
    const { number, queryCode } = await register(clerk);
    const code = ` ${String(queryCode).toLowerCase().replaceAll('-', ' ')} `;
    expect((await follow(petitioner(), { tenantCode: town.code, number, code })).number).toBe(number);
    const wide = ` ${String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))} `;
    const typed = { tenantCode: town.code, number: wide.replace('-', '－'), code };
    expect((await follow(petitioner(), typed)).number).toBe(number);
  });

  it('answers a wrong number, a wrong code and a neighbour’s petition alike', async () => {
    const next = await county.tenant();
    await openPortalOf(next, await next.as('CLERK'));
    const [mine, theirs] = [await submit(petitioner()), await submit(petitioner(), {}, next)];
    const keys = [
      { ...mine, code: theirs.code },
      { ...mine, number: '2020-99999' },
      { ...theirs, tenantCode: town.code, number: '2020-99998' },
      { ...mine, tenantCode: next.code, number: '2020-99997' },
      { ...mine, code: '' },
    ];
    const heard = [];
    for (const key of keys) {
      const who = petitioner();
      expect(await who.refused(FOLLOW, key)).toBe('WRONG_QUERY_CODE');
      heard.push(who.heard[0]);
    }
    expect(new Set(heard).size).toBe(1);
    expect((await follow(petitioner(), mine)).number).toBe(mine.number);
    expect((await follow(petitioner(), theirs)).number).toBe(theirs.number);
  });

  it('ends with the code that was reissued', async () => {
    const key = await submit(petitioner());
    const id = await idOf(key.number);
    const reissued = await clerk.run(
      'mutation ($input: ReasonInput!) { reissuePetitionCode(input: $input) { queryCode } }',
      { input: { id, reason: '遗失' } },
    );
    expect(await petitioner().refused(FOLLOW, key)).toBe('WRONG_QUERY_CODE');
    const code = reissued.reissuePetitionCode.queryCode;
    expect((await follow(petitioner(), { ...key, code })).number).toBe(key.number);
  });

  it('is slowed for who guesses, by number and by address, and not for its petitioner', async () => {
    const key = await submit(petitioner());
    const guesser = petitioner();
    const wrong = { ...key, code: '0000-0000-0000' };
    for (let n = 0; n < 4; n += 1) expect(await guesser.refused(FOLLOW, wrong)).toBe('WRONG_QUERY_CODE');
    const answer = await guesser.send(FOLLOW, key);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'THROTTLED', seconds: 20 });
    const rating = { input: { ...key, ...VERDICT } };
    expect(await guesser.refused(RATE, rating)).toBe('THROTTLED');
    expect((await follow(petitioner(), key)).number).toBe(key.number);
    for (let n = 0; n < 26; n += 1) await guesser.refused(FOLLOW, { ...wrong, number: `2020-${10_000 + n}` });
    expect(await guesser.refused(FOLLOW, { ...wrong, number: '2020-20000' })).toBe('THROTTLED');
    seconds += 60;
    expect((await follow(guesser, key)).number).toBe(key.number);
  });
});

describe('rating', () => {
  it('opens at service, is given once for both, and is read by the office', async () => {
    const who = petitioner();
    const key = await submit(who);
    const rating = { input: { ...key, ...VERDICT } };
    await handle(key.number, ...TO_SERVICE.slice(0, -1));
    expect(await who.refused(RATE, rating)).toBe('WRONG_STATE');
    await handle(key.number, 'servePetition');
    const { ratePetition } = await who.run(RATE, rating);
    expect(ratePetition).toMatchObject({ ...VERDICT, bodyComment: null });
    expect(await who.refused(RATE, { input: { ...rating.input, organ: 'SATISFIED' } })).toBe('DUPLICATE');
    expect(await follow(who, key)).toMatchObject({ mayRate: false, rating: VERDICT });
    const query = 'query ($id: ID!) { petition(id: $id) { ratings { body organ organComment } } }';
    const { petition } = await clerk.run(query, { id: await idOf(key.number) });
    expect(petition.ratings).toEqual([VERDICT]);
  });

  it('keeps nothing waiting: without one the matter is closed, and may be rated still', async () => {
    const who = petitioner();
    const key = await submit(who);
    await handle(key.number, ...TO_SERVICE, 'closePetition', 'archivePetition');
    expect(await follow(who, key)).toMatchObject({ status: 'ARCHIVED', mayRate: true });
    await who.run(RATE, { input: { ...key, ...VERDICT } });
  });

  it('sent twice at the same moment is given once', async () => {
    const who = petitioner();
    const key = await submit(who);
    await handle(key.number, ...TO_SERVICE);
    const twice = await Promise.all([1, 2].map(() => who.send(RATE, { input: { ...key, ...VERDICT } })));
    const codes = twice.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE');
    expect(codes.sort()).toEqual(['DONE', 'DUPLICATE']);
  });

  it('is not given with a wrong code, nor by the office’s people, whose attempt is logged', async () => {
    const key = await submit(petitioner());
    await handle(key.number, ...TO_SERVICE);
    const rating = { input: { ...key, ...VERDICT } };
    const wrong = { input: { ...rating.input, code: '0000-0000-0000' } };
    expect(await petitioner().refused(RATE, wrong)).toBe('WRONG_QUERY_CODE');
    expect(await clerk.refused(RATE, rating)).toBe('FORBIDDEN');
    const log = await world.db.read(town, {
      text: `select actor_name, outcome from audit_log
        where county_id = $1 and tenant_id = $2 and action = 'ratePetition' order by seq desc limit 1`,
      values: [town.countyId, town.tenantId],
    });
    expect(log).toEqual([['CLERK某', 'REFUSED']]);
    await petitioner().run(RATE, rating);
  });

  it('has no other door', async () => {
    const { __schema } = await clerk.run(
      '{ __schema { mutationType { fields { name args { type { name ofType { name inputFields { type { name ofType { name } } } } } } } } } }',
    );
    const writers = __schema.mutationType.fields.filter((field: unknown) =>
      JSON.stringify(field).includes('"Satisfaction"'),
    );
    expect(writers.map(({ name }: { name: string }) => name)).toEqual(['ratePetition', 'rateReception']);
  });
});
