import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aMediation, AGREED } from '../mediations/mediation.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { inputsOf, register, verb } from './petition.fixture';

let world: World;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  clerk = await town.as('CLERK');
});
afterAll(() => world.close());

const ENDED =
  'query ($id: ID!) { petition(id: $id) { status ending version endings { ending provision holds reason } events { kind text } actions { action allowed code } } }';
const petition = async (id: string) => (await clerk.run(ENDED, { id })).petition;
const act = (name: string, id: string, more: object = {}) =>
  clerk.run(verb(name), { input: { id, ...inputsOf(town, clerk, clerk)[name], ...more } });
const refused = (name: string, id: string, more: object) =>
  clerk.refused(verb(name), { input: { id, ...more } });
const holding = async (id: string) =>
  (await petition(id)).endings.flatMap(({ ending, holds }: { ending: string; holds: boolean }) =>
    holds ? [ending] : [],
  );
const at = (sql: string, id: string) =>
  world.db.write(town, (tx) => tx.query(sql, [town.countyId, town.tenantId, id]));
const under = (profile: string, id: string) =>
  at(`update petitions set profile = '${profile}' where county_id = $1 and tenant_id = $2 and id = $3`, id);

/** Answered and served, forty days ago where the petitioner's window is to be over. */
async function served(profile: string, over = true): Promise<string> {
  const { id } = await register(clerk);
  await under(profile, id);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'])
    await act(step, id);
  if (!over) return id;
  await at(
    `insert into petition_events (county_id, tenant_id, id, petition_id, seq, kind, at, actor_name, recorded_at, data)
     select county_id, tenant_id, gen_random_uuid(), petition_id, seq + 100, kind, at - interval '40 days', actor_name, recorded_at, data
       from petition_events where county_id = $1 and tenant_id = $2 and petition_id = $3`,
    id,
  );
  return id;
}
const WHY = { endingBasis: '信访人书面说明没有正当理由' };

describe('an ending', () => {
  it('is recorded as the matter is closed, by a way of its province, and told to its petitioner', async () => {
    const id = await served('cn-2022+zj-2016');
    expect(await holding(id)).toEqual(['REVIEW_NOT_ASKED']);
    await act('closePetition', id, { ending: 'REVIEW_NOT_ASKED', ...WHY });
    const closed = await petition(id);
    expect(closed).toMatchObject({ status: 'CLOSED', ending: 'REVIEW_NOT_ASKED' });
    const ending = ['MATTER_ENDED', 'CLOSED'];
    expect(closed.events.filter(({ kind }: { kind: string }) => ending.includes(kind))).toEqual([
      {
        kind: 'MATTER_ENDED',
        text: expect.stringContaining('无正当理由逾期未请求复查、复核（浙江省信访条例第二十五条）'),
      },
      { kind: 'CLOSED', text: null },
    ]);
    expect(await refused('endPetition', id, { ending: 'REVIEW_NOT_ASKED', ...WHY })).toBe('ENDED_ALREADY');
  });

  it('never cuts the time to ask for a review: the matter is closed, and its ending recorded afterwards', async () => {
    const id = await served('cn-2022+sd-2015', false);
    const first = await petition(id);
    expect(first.endings).toContainEqual({
      ending: 'NO_SUCCESSOR',
      provision: '山东省信访条例第四十六条',
      holds: false,
      reason: expect.stringContaining('信访工作条例第三十五条'),
    });
    expect(await refused('closePetition', id, { ending: 'NO_SUCCESSOR', ...WHY })).toBe('WINDOW_OPEN');
    await act('closePetition', id);
    expect(await petition(id)).toMatchObject({ status: 'CLOSED', ending: null });
    expect(await refused('endPetition', id, { ending: 'NO_SUCCESSOR', ...WHY })).toBe('WINDOW_OPEN');
    const over = await served('cn-2022+sd-2015');
    await act('closePetition', over);
    await act('endPetition', over, { ending: 'NO_SUCCESSOR', endingBasis: '死亡证明' });
    expect((await petition(over)).ending).toBe('NO_SUCCESSOR');
  });

  it('is of the matter’s own law, with what shows it, by whoever may close', async () => {
    const id = await served('cn-2022');
    expect((await petition(id)).endings.map(({ ending }: { ending: string }) => ending)).toEqual([
      'LAST_OPINION',
    ]);
    expect(await refused('closePetition', id, { ending: 'VERIFIED', ...WHY })).toBe('INVALID');
    expect(await refused('closePetition', id, { ending: 'LAST_OPINION', ...WHY })).toBe('NOT_AT_ITS_END');
    const known = await served('cn-2022+sh-2018');
    expect(await refused('closePetition', known, { ending: 'VERIFIED', endingBasis: ' ' })).toBe('REQUIRED');
    const handler = await town.as('HANDLER');
    expect(
      await handler.refused(verb('endPetition'), { input: { id: known, ending: 'VERIFIED', ...WHY } }),
    ).toBe('FORBIDDEN');
    await act('closePetition', known, { ending: 'VERIFIED', ...WHY });
    expect((await petition(known)).ending).toBe('VERIFIED');
  });

  it('by a settlement wants one on record, and by its performance that all was done', async () => {
    const [reached, performed] = [await served('cn-2022+sd-2015'), await served('cn-2022+zj-2016')];
    expect(await refused('closePetition', reached, { ending: 'SETTLEMENT_REACHED', ...WHY })).toBe(
      'NOT_AT_ITS_END',
    );
    for (const id of [reached, performed]) await aMediation(world, town, id, clerk.officialId, AGREED());
    expect(await refused('closePetition', performed, { ending: 'SETTLEMENT_PERFORMED', ...WHY })).toBe(
      'NOT_AT_ITS_END',
    );
    await at(
      `update mediations set status = 'AGREEMENT_PERFORMED' where county_id = $1 and tenant_id = $2 and petition_id = $3`,
      performed,
    );
    await act('closePetition', reached, { ending: 'SETTLEMENT_REACHED', ...WHY });
    await act('closePetition', performed, { ending: 'SETTLEMENT_PERFORMED', ...WHY });
  });

  it('is lifted by a review that is asked for after all, for a good reason', async () => {
    const id = await served('cn-2022+zj-2016');
    await act('closePetition', id, { ending: 'REVIEW_NOT_ASKED', ...WHY });
    const ASK = 'mutation ($input: RequestReviewInput!) { requestReview(input: $input) { tier } }';
    await clerk.run(ASK, {
      input: { id, reason: '住院期间没有收到', lateGround: '住院四十天，有病历', bodyName: '县人民政府' },
    });
    expect(await petition(id)).toMatchObject({ ending: null });
  });

  it('lets a later matter on the same facts and reasons not be taken up, and one with new facts always', async () => {
    const FINAL =
      'mutation ($input: DeclareFinalityInput!) { declareFinality(input: $input) { status dispositionReason } }';
    const id = await served('cn-2022+zj-2016');
    const { petition: earlier } = await clerk.run('query ($id: ID!) { petition(id: $id) { number } }', {
      id,
    });
    const again = await register(clerk);
    const input = {
      id: again.id,
      finalNumber: earlier.number,
      sameFacts: '同一路段',
      sameReasons: '相同',
      newFacts: false,
    };
    expect(await clerk.refused(FINAL, { input })).toBe('NOT_FINAL');
    await act('closePetition', id, { ending: 'REVIEW_NOT_ASKED', ...WHY });
    expect(await clerk.refused(FINAL, { input: { ...input, newFacts: true } })).toBe('NEW_FACTS');
    const { declareFinality } = await clerk.run(FINAL, { input });
    expect(declareFinality).toEqual({
      status: 'NOT_ACCEPTED',
      dispositionReason: expect.stringContaining('已经终结（无正当理由逾期未请求复查、复核）'),
    });
    // registering goes on as ever
    expect((await register(clerk)).number).not.toBe(earlier.number);
  });
});
