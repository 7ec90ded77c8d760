import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { pino } from 'pino';
import { noticesDaily } from '../jobs/notices.daily';
import { aCommitment } from './commitment.fixture';

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

const [MAKE, KEEP, BREAK] = ['makeCommitment', 'keepCommitment', 'recordBrokenCommitment'].map(verb) as [
  string,
  string,
  string,
];
const PETITION = `query ($id: ID!) { petition(id: $id) { status dueOn closedAt archiveVolume events { kind text }
  commitments { id text dueOn status petitionersWords wordsStanding wordsObjection madeBy proof } actions { action allowed code } } }`;
const IN_HAND = ['acceptPetition', 'assignPetition', 'takePetition'];
const SERVED = [...IN_HAND, 'answerPetition', 'servePetition'];
const CLOSED = [...SERVED, 'closePetition'];
const dueOn = addDays(beijingDate(new Date()), 10);

async function taken(id: string, ...steps: string[]): Promise<void> {
  const inputs = inputsOf(town, clerk, clerk);
  for (const step of steps) await clerk.run(verb(step), { input: { id, ...inputs[step] } });
}
async function petition(...steps: string[]): Promise<string> {
  const { id } = await register(clerk);
  await taken(id, ...steps);
  return id;
}
const look = async (id: string) => (await clerk.run(PETITION, { id })).petition;
const promise = (id: string, more: object = {}) => ({ input: { id, text: '修复路面', dueOn, ...more } });

describe('a commitment of the organ', () => {
  it('gives up no right, on neither side', async () => {
    const id = await petition(...IN_HAND);
    expect(await clerk.refused(MAKE, promise(id, { petitionersWords: '承诺不再上访' }))).toBe('INVALID');
    expect(await clerk.refused(MAKE, promise(id, { text: '修复路面，信访人息访' }))).toBe('INVALID');
    await clerk.run(MAKE, promise(id, { petitionersWords: '按约到场确认' }));
    expect((await look(id)).commitments).toMatchObject([{ petitionersWords: '按约到场确认' }]);
  });

  it('is read by its petitioner, each with what came of it and what they wrote themselves', async () => {
    const { id, number, queryCode: code } = await register(clerk);
    await taken(id, ...IN_HAND);
    await clerk.run(MAKE, promise(id, { petitionersWords: '按约到场确认' }));
    await clerk.run(MAKE, promise(id, { text: '退还押金' }));
    const [, { id: commitmentId }] = (await look(id)).commitments;
    await clerk.run(KEEP, { input: { id, commitmentId, proof: '收条一张' } });
    const follow = `query ($tenantCode: String!, $number: String!, $code: String!) {
      followPetition(tenantCode: $tenantCode, number: $number, code: $code) {
        commitments { text dueOn status keptOn proof petitionersWords wordsStanding wordsObjection mayAnswerWords } } }`;
    const key = { tenantCode: town.code, number, code };
    const { followPetition } = await world.visitor().run(follow, key);
    const stands = { dueOn, status: 'STANDING', keptOn: null, proof: null, wordsObjection: null };
    expect(followPetition.commitments).toEqual([
      {
        ...stands,
        text: '修复路面',
        petitionersWords: '按约到场确认',
        wordsStanding: 'WORDS_UNCONFIRMED',
        mayAnswerWords: true,
      },
      {
        ...stands,
        wordsStanding: null,
        mayAnswerWords: false,
        text: '退还押金',
        status: 'KEPT',
        keptOn: beijingDate(new Date()),
        proof: '收条一张',
        petitionersWords: null,
      },
    ]);
  });

  it('has words of its petitioner only as they say themselves, by their code and from no device of the staff', async () => {
    const { id, number, queryCode: code } = await register(clerk);
    await taken(id, ...IN_HAND);
    await clerk.run(MAKE, promise(id, { petitionersWords: '按约到场确认，不再堵路' }));
    await clerk.run(MAKE, promise(id, { text: '退还押金' }));
    const [{ id: commitmentId }, other] = (await look(id)).commitments;
    const answer =
      'mutation ($input: AnswerOwnWordsInput!) { answerOwnWords(input: $input) { wordsAnswer wordsObjection } }';
    const key = { tenantCode: town.code, number, code };
    const said = (theirs: boolean, more: object = {}) => ({
      input: { ...key, commitmentId, theirs, ...more },
    });
    const own = world.visitor();
    expect(await own.refused(answer, said(true, { code: 'AAAA-BBBB-CCCC' }))).toBe('WRONG_QUERY_CODE');
    expect(await own.refused(answer, said(true, { commitmentId: other.id }))).toBe('NOT_FOUND');
    expect(await clerk.refused(answer, said(true))).toBe('FORBIDDEN');
    const counter = own.twin(undefined, { cookie: '__Host-huiyin-staff=1' });
    expect(await counter.refused(answer, said(true))).toBe('FORBIDDEN');
    const before = await look(id);
    expect((await own.run(answer, said(true))).answerOwnWords.wordsAnswer).toBe('WORDS_CONFIRMED');
    const objection = '我只说过到场确认，没有堵过路';
    for (const who of [own, counter]) await who.run(answer, said(false, { objection }));
    const after = await look(id);
    expect(after.commitments[0]).toMatchObject({
      wordsStanding: 'WORDS_OBJECTED',
      wordsObjection: objection,
    });
    const told = after.events.filter(({ kind }: { kind: string }) => kind === 'COMMITMENT_ANSWERED');
    expect(told.map(({ text }: { text: string }) => text)).toEqual(['认可', `不认可：${objection}`]);
    // nothing of the matter moves by it, nor is anything refused that was open before
    const { commitments: _, events: __, ...still } = after;
    expect(before).toMatchObject(still);
  });

  it('is disputed by its petitioner where it is recorded as kept: who answers hears of it, as of words that are not theirs', async () => {
    const { id, number, queryCode: code } = await register(clerk);
    await taken(id, ...IN_HAND);
    await clerk.run(MAKE, promise(id, { petitionersWords: '按约到场确认' }));
    const [{ id: commitmentId }] = (await look(id)).commitments;
    const key = { tenantCode: town.code, number, code };
    const own = world.visitor();
    const dispute =
      'mutation ($input: DisputePerformanceInput!) { disputePerformance(input: $input) { dueOn } }';
    const said = { input: { ...key, commitmentId, reason: '只铺了一半，照片是另一条路' } };
    const follow = `query ($tenantCode: String!, $number: String!, $code: String!) { followPetition(tenantCode: $tenantCode,
      number: $number, code: $code) { commitments { mayDisputePerformance performanceObjection performanceObjectedOn } } }`;
    const followed = async () => (await own.run(follow, key)).followPetition.commitments[0];
    const may = async () => (await followed()).mayDisputePerformance;
    expect([await may(), await own.refused(dispute, said)]).toEqual([false, 'NOT_FOUND']);
    await clerk.run(KEEP, { input: { id, commitmentId, proof: '照片' } });
    const before = await look(id);
    expect(await own.refused(dispute, { input: { ...said.input, code: 'AAAA-BBBB-CCCC' } })).toBe(
      'WRONG_QUERY_CODE',
    );
    expect(await clerk.refused(dispute, said)).toBe('FORBIDDEN');
    expect(await own.refused(dispute, { input: { ...said.input, reason: ' ' } })).toBe('REQUIRED');
    expect(await may()).toBe(true);
    expect(await followed()).toMatchObject({ performanceObjection: null, performanceObjectedOn: null });
    await own.run(dispute, said);
    // beside the promise as well, for both
    const performanceObjectedOn = beijingDate(new Date());
    expect(await followed()).toMatchObject({
      performanceObjection: said.input.reason,
      performanceObjectedOn,
    });
    const beside = 'query ($id: ID!) { petition(id: $id) { commitments { status performanceObjection } } }';
    expect((await clerk.run(beside, { id })).petition.commitments).toEqual([
      { status: 'KEPT', performanceObjection: said.input.reason },
    ]);
    await own.run(
      'mutation ($input: AnswerOwnWordsInput!) { answerOwnWords(input: $input) { wordsAnswer } }',
      { input: { ...key, commitmentId, theirs: false } },
    );
    const { events, commitments: _, ...still } = await look(id);
    expect(events.slice(-2).map(({ text }: { text: string }) => text)).toEqual([
      '认为没有做到（修复路面）：只铺了一半，照片是另一条路',
      '不认可',
    ]);
    // nothing of the matter moves by either
    expect(before).toMatchObject(still);
    const { notices } = await clerk.run('{ notices(first: 50) { nodes { kind petition { id } } } }');
    const heard = notices.nodes.filter(
      (one: { kind: string; petition: { id: string } | null }) =>
        one.kind === 'COMMITMENT_OBJECTED' && one.petition?.id === id,
    );
    expect(heard).toHaveLength(2);
  });

  it('is made with its day, kept with its proof, and moves no term', async () => {
    const id = await petition(...IN_HAND);
    const before = await look(id);
    await clerk.run(MAKE, promise(id));
    const [made] = (await look(id)).commitments;
    expect(made).toMatchObject({
      text: '修复路面',
      dueOn,
      status: 'STANDING',
      madeBy: '林小禾',
      proof: null,
    });
    const kept = { input: { id, commitmentId: made.id, proof: '验收单第 3 号' } };
    for (const proof of [' ', '无'])
      expect(await clerk.refused(KEEP, { input: { ...kept.input, proof } })).toBe('REQUIRED');
    await clerk.run(KEEP, kept);
    expect(await clerk.refused(KEEP, kept)).toBe('WRONG_STATE');
    const after = await look(id);
    expect(after.commitments).toEqual([{ ...made, status: 'KEPT', proof: '验收单第 3 号' }]);
    expect([after.status, after.dueOn]).toEqual([before.status, before.dueOn]);
    expect(after.events.slice(-2).map(({ kind }: { kind: string }) => kind)).toEqual([
      'COMMITTED',
      'COMMITMENT_KEPT',
    ]);
    expect(after.events.at(-2).text).toBe(`${chineseDate(dueOn)}前：修复路面`);
    const log = await world.db.read(town, {
      text: `select action from audit_log where county_id = $1 and tenant_id = $2 and outcome = 'DONE' order by seq desc limit 2`,
      values: [town.countyId, town.tenantId],
    });
    expect(log).toEqual([['keepCommitment'], ['makeCommitment']]);
  });

  it('is for a day ahead, in words, by who deals with the matter', async () => {
    const id = await petition(...IN_HAND);
    const refused = (more: object, who = clerk) => who.refused(MAKE, promise(id, more));
    expect(await refused({ dueOn: beijingDate(new Date()) })).toBe('INVALID');
    for (const text of [' ', '无']) expect(await refused({ text })).toBe('REQUIRED');
    expect(await refused({}, await town.as('HANDLER'))).toBe('NOT_YOURS');
    expect(await refused({}, await town.as('AUDITOR'))).toBe('FORBIDDEN');
    const registered = await petition();
    expect(await clerk.refused(MAKE, promise(registered))).toBe('WRONG_STATE');
    const other = await petition(...IN_HAND);
    const elsewhere = await aCommitment(world, town, id);
    expect(await clerk.refused(KEEP, { input: { id: other, commitmentId: elsewhere, proof: '照片' } })).toBe(
      'NOT_FOUND',
    );
  });

  it.each([
    ['closed', CLOSED],
    ['archived', [...CLOSED, 'archivePetition']],
  ])('that is broken opens a matter again that was %s, until it is kept', async (_, steps) => {
    const id = await petition(...steps);
    const broken = { input: { id, commitmentId: await aCommitment(world, town, id) } };
    expect(await (await town.as('HANDLER')).refused(BREAK, broken)).toBe('FORBIDDEN');
    await clerk.run(BREAK, broken);
    expect(await look(id)).toMatchObject({
      status: 'SERVED',
      closedAt: null,
      archiveVolume: null,
      commitments: [{ status: 'BROKEN' }],
    });
    expect(await clerk.refused(BREAK, broken)).toBe('NOTHING_BREACHED');
    expect(await clerk.refused(verb('closePetition'), { input: { id } })).toBe('COMMITMENT_BROKEN');
    await clerk.run(KEEP, { input: { ...broken.input, proof: '现场照片' } });
    await taken(id, 'closePetition');
    expect((await look(id)).status).toBe('CLOSED');
  });

  it('is broken by its day alone: not before it, and in a running matter without another state', async () => {
    const id = await petition(...SERVED);
    await clerk.run(MAKE, promise(id));
    const [made] = (await look(id)).commitments;
    const early = { input: { id, commitmentId: made.id } };
    expect(await clerk.refused(BREAK, early)).toBe('NOTHING_BREACHED');
    const late = await aCommitment(world, town, id);
    expect(await clerk.refused(BREAK, early)).toBe('INVALID');
    await clerk.run(BREAK, { input: { id, commitmentId: late } });
    expect((await look(id)).status).toBe('SERVED');
  });
});

describe('what the petitioner writes beside it', () => {
  it('is kept, and nothing follows from it: the same may be done with the matter, by the same days', async () => {
    const words = '收到补偿款后搬出临时棚屋';
    const [without, beside] = [await petition(...IN_HAND), await petition(...IN_HAND)];
    await clerk.run(MAKE, promise(without));
    await clerk.run(MAKE, promise(beside, { petitionersWords: words }));
    expect((await look(beside)).commitments[0].petitionersWords).toBe(words);
    for (const step of [null, 'answerPetition', 'servePetition', 'closePetition', 'archivePetition']) {
      if (step) for (const id of [without, beside]) await taken(id, step);
      const [one, other] = [await look(without), await look(beside)];
      expect([other.status, other.dueOn, other.actions]).toEqual([one.status, one.dueOn, one.actions]);
    }
  });
});

describe('the morning', () => {
  type Told = Readonly<{ kind: string; dueOn: string; daysLeft: number | null; petition: { id: string } }>;
  const morning = (days: number) => {
    const now = () => new Date(Date.now() + days * 86_400_000);
    const place = { countyId: town.countyId, tenantId: town.tenantId };
    const { vaults, files } = world.app.services;
    const log = pino({ level: 'silent' });
    return noticesDaily(
      { config: world.config, db: world.db, vaults, files, log, mailer: null, now },
      place,
      null as never,
    );
  };
  const told = async (id: string): Promise<Told[]> => {
    const { notices } = await clerk.run(
      '{ notices(first: 100) { nodes { kind dueOn daysLeft petition { id } } } }',
    );
    return notices.nodes.filter(
      ({ kind, petition }: Told) => petition?.id === id && kind.startsWith('COMMITMENT'),
    );
  };

  it('tells of a commitment three days ahead and on the day, once each, and breaks it on the day after', async () => {
    const id = await petition(...CLOSED);
    await promised(id, 5);
    await morning(1);
    expect(await told(id)).toEqual([]);
    await morning(2);
    await morning(3);
    expect((await told(id)).map(({ kind, daysLeft }) => [kind, daysLeft])).toEqual([['COMMITMENT_DUE', 3]]);
    await morning(5);
    await morning(5);
    expect(new Set((await told(id)).map(({ daysLeft }) => daysLeft))).toEqual(new Set([0, 3]));
    expect(await told(id)).toHaveLength(2);
    expect((await look(id)).status).toBe('CLOSED');
    await morning(6);
    await morning(6);
    const after = await look(id);
    expect(after).toMatchObject({ status: 'SERVED', closedAt: null, commitments: [{ status: 'BROKEN' }] });
    const breaches = after.events.filter(({ kind }: { kind: string }) => kind === 'COMMITMENT_BROKEN');
    expect(breaches).toHaveLength(1);
    expect((await told(id)).filter(({ kind }) => kind === 'COMMITMENT_BROKEN')).toMatchObject([
      { dueOn: after.commitments[0].dueOn, daysLeft: null },
    ]);
    expect(await clerk.refused(verb('closePetition'), { input: { id } })).toBe('COMMITMENT_BROKEN');
  });

  it('breaks nothing that was kept or lies ahead; and asks nothing of the petitioner', async () => {
    const [kept, ahead, words] = [
      await petition(...SERVED),
      await petition(...SERVED),
      await petition(...SERVED),
    ];
    const [one] = [await promised(kept, 1)];
    await clerk.run(KEEP, { input: { id: kept, commitmentId: one, proof: '照片' } });
    await promised(ahead, 30);
    await promised(words, 1, '不再上访');
    await clerk.run(KEEP, {
      input: { id: words, commitmentId: (await look(words)).commitments[0].id, proof: '照片' },
    });
    const before = await Promise.all([kept, ahead, words].map(look));
    await morning(4);
    expect(await Promise.all([kept, ahead, words].map(look))).toEqual(before);
  });

  async function promised(id: string, days: number, petitionersWords?: string): Promise<string> {
    const commitment = await aCommitment(world, town, id);
    await world.db.write(town, (tx) =>
      tx.query(
        `update commitments set due_on = $4, petitioners_words = $5 where county_id = $1 and tenant_id = $2 and id = $3`,
        [
          town.countyId,
          town.tenantId,
          commitment,
          addDays(beijingDate(new Date()), days),
          petitionersWords ?? null,
        ],
      ),
    );
    return commitment;
  }
});
