import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const TODAY = beijingDate(new Date());
const STAMP = '该路段属县道，已列入四月份养护计划，开工前张贴公告';
const QUALITY = `query ($from: Date, $to: Date) { replyQuality(from: $from, to: $to) {
  answered within15 within60 flawedCount flawed { petitionId flaw sentTo replyText tenantName } } }`;

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;
let admin: TestPerson;

beforeAll(async () => {
  world = await World.open();
  county = await world.county();
  town = await county.tenant();
  admin = await town.as('TENANT_ADMIN');
});
afterAll(() => world.close());

const quality = async (who = admin, days: Record<string, unknown> = {}) =>
  (await who.run(QUALITY, days)).replyQuality;

/** One of two claims, each of them answered: what covers both may say nothing. */
async function twoAnswered(clerk: TestPerson, id: string): Promise<void> {
  const SPLIT = `mutation ($input: SplitPetitionInput!) { splitPetition(input: $input) { claims { id } } }`;
  const claims = [{ text: '修复路面' }, { text: '设警示牌' }];
  const { splitPetition } = await clerk.run(SPLIT, { input: { id, claims } });
  const said = {
    outcome: 'EXPLAINED',
    facts: '现场查看，路面塌陷两处',
    legalBasis: '《公路法》第三十五条',
    opinion: '四月修复',
  };
  for (const { id: claimId } of splitPetition.claims)
    await clerk.run(verb('answerClaim'), { input: { id, claimId, ...said } });
}

/** A petition received so many days ago, answered today. */
async function answered(at: TestTenant, replyText: string, age = 0, covers = false): Promise<string> {
  const clerk = await at.as('CLERK');
  const receivedAt = new Date(Date.now() - age * 86_400_000);
  const { id } = await register(clerk, { receivedAt });
  const inputs = inputsOf(at, clerk, clerk);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition']) {
    const last = step === 'answerPetition';
    if (last && covers) await twoAnswered(clerk, id);
    const more = last
      ? { replyText, ...(covers ? { outcome: null, facts: null, legalBasis: null } : {}) }
      : {};
    await clerk.run(verb(step), { input: { id, ...inputs[step], ...more } });
  }
  return id;
}

it('tells how soon matters were answered, and sets aside what says nothing or was sent to many', async () => {
  expect(await quality()).toMatchObject({ answered: 0, within15: 0, flawed: [] });
  const empty = await answered(town, '您好，来信收悉，您反映的问题已转交相关部门处理。', 15, true);
  const stamped = [
    await answered(town, `您好，${STAMP}。`, 16),
    await answered(town, `王先生：${STAMP}！`, 60),
    await answered(town, `${STAMP}，谢谢。`, 61),
  ];
  await answered(town, '路灯已于三月五日换好，由村电工老周每周巡查，欢迎监督。');
  const told = await quality();
  expect(told).toMatchObject({ answered: 5, within15: 2, within60: 4, flawedCount: 4 });
  const byId = told.flawed.map(({ petitionId, flaw, sentTo }: Record<string, unknown>) => [
    petitionId,
    flaw,
    sentTo,
  ]);
  expect(byId).toHaveLength(4);
  expect(byId).toEqual(
    expect.arrayContaining([[empty, 'NOTHING_SAID', 1], ...stamped.map((id) => [id, 'SENT_TO_MANY', 3])]),
  );
  expect(byId.at(-1)?.[0]).toBe(empty);
});

it('counts what was answered within the days asked for', async () => {
  expect(await quality(admin, { from: addDays(TODAY, 1), to: addDays(TODAY, 2) })).toMatchObject({
    answered: 0,
  });
  expect(await quality(admin, { from: TODAY, to: TODAY })).toMatchObject({ answered: 5 });
  expect(await admin.refused(QUALITY, { from: TODAY, to: addDays(TODAY, -1) })).toBe('INVALID');
});

it('shows a county what all its tenants answered, and a tenant its own alone', async () => {
  const other = await county.tenant();
  await answered(other, `你好，${STAMP}。`);
  const supervisor = await county.office.as('COUNTY_SUPERVISOR');
  expect(await quality(supervisor)).toMatchObject({ answered: 6, flawedCount: 5 });
  const neighbour = await other.as('TENANT_ADMIN');
  expect(await quality(neighbour)).toMatchObject({ answered: 1, flawedCount: 0 });
  expect(await quality()).toMatchObject({ answered: 5 });
  expect(await (await town.as('HANDLER')).refused(QUALITY)).toBe('FORBIDDEN');
});
