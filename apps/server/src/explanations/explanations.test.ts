import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const TODAY = beijingDate(new Date());
let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [clerk, handler] = [await town.as('CLERK', '林小禾'), await town.as('HANDLER', '何春燕')];
});
afterAll(() => world.close());

const IN_HAND = ['acceptPetition', 'assignPetition', 'takePetition'];
const [RECORD, OFFER, ANSWER, HAND_ON, ACKNOWLEDGE] = [
  'recordExplanation',
  'offerAid',
  'answerAidOffer',
  'handOnAid',
  'acknowledgeAid',
].map(verb) as [string, string, string, string, string];
const PETITION = `query ($id: ID!) { petition(id: $id) { status dueOn events { kind text }
  explanations { place explainers explained rules materials recordedBy }
  aidOffers { id service agency status offeredOn offeredBy handedOn acknowledgedOn signer }
  actions { action allowed code } } }`;
const look = async (id: string, who = clerk) => (await who.run(PETITION, { id })).petition;

async function taken(id: string, ...steps: string[]): Promise<void> {
  const inputs = inputsOf(town, clerk, clerk);
  for (const step of steps) await clerk.run(verb(step), { input: { id, ...inputs[step] } });
}
async function petition(...steps: string[]): Promise<string> {
  const { id } = await register(clerk);
  await taken(id, ...steps);
  return id;
}
const explanation = (id: string, more: object = {}) => ({
  input: {
    id,
    heldAt: new Date().toISOString(),
    place: '镇信访接待室',
    explainerIds: [clerk.officialId, handler.officialId],
    explained: '说明征地补偿的标准和算法',
    rules: '《土地管理法》第四十八条',
    materials: ['补偿标准表', ' '],
    ...more,
  },
});
const LEGAL_AID = { service: 'LEGAL_AID', agency: '县法律援助中心' };

async function offered(id: string, more: object = {}): Promise<string> {
  await clerk.run(OFFER, { input: { id, offer: { ...LEGAL_AID, ...more } } });
  return (await look(id)).aidOffers.at(-1).id;
}

describe('an explanation', () => {
  it('says who explained what, by which rules and with which materials, and moves no term', async () => {
    const id = await petition(...IN_HAND);
    const before = await look(id);
    await clerk.run(RECORD, explanation(id, { offer: LEGAL_AID }));
    const after = await look(id);
    expect(after.explanations).toEqual([
      {
        place: '镇信访接待室',
        explainers: ['林小禾', '何春燕'],
        explained: '说明征地补偿的标准和算法',
        rules: '《土地管理法》第四十八条',
        materials: ['补偿标准表'],
        recordedBy: '林小禾',
      },
    ]);
    expect(after.aidOffers).toMatchObject([
      { ...LEGAL_AID, status: 'AID_OFFERED', offeredOn: TODAY, offeredBy: '林小禾' },
    ]);
    expect([after.status, after.dueOn]).toEqual([before.status, before.dueOn]);
    expect(after.events.slice(-2)).toEqual([
      { kind: 'AID_OFFERED', text: '法律援助（县法律援助中心）' },
      { kind: 'EXPLANATION_HELD', text: '镇信访接待室：林小禾、何春燕' },
    ]);
  });

  it.each([
    ['before the matter was there', { heldAt: '2020-01-01T02:00:00Z' }, 'INVALID'],
    ['tomorrow', { heldAt: `${addDays(TODAY, 1)}T02:00:00Z` }, 'INVALID'],
    ['nowhere', { place: ' ' }, 'REQUIRED'],
    ['by nobody', { explainerIds: [] }, 'REQUIRED'],
    ['by nobody here', { explainerIds: ['0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3'] }, 'NOT_FOUND'],
    ['of nothing', { explained: '' }, 'REQUIRED'],
    ['of nothing that is said', { explained: '已阅' }, 'REQUIRED'],
    ['that talks them out of it', { explained: '劝其不要再信访' }, 'INVALID'],
    ['by no rules', { rules: '' }, 'REQUIRED'],
  ])('is refused %s', async (_, more, code) => {
    const id = await petition('acceptPetition');
    expect(await clerk.refused(RECORD, explanation(id, more))).toBe(code);
    await clerk.run(RECORD, explanation(id));
  });

  it('is recorded by who deals with the matter, here, and also once it is closed', async () => {
    const id = await petition(...IN_HAND, 'answerPetition', 'servePetition', 'closePetition');
    expect(await handler.refused(RECORD, explanation(id))).toBe('NOT_YOURS');
    expect(await (await town.as('AUDITOR')).refused(RECORD, explanation(id))).toBe('FORBIDDEN');
    expect(await (await office.as('CLERK')).refused(RECORD, explanation(id))).toBe('NOT_FOUND');
    expect(await clerk.refused(RECORD, explanation(id, { version: 99 }))).toBe('STALE_VERSION');
    await clerk.run(RECORD, explanation(id));
    await taken(id, 'archivePetition');
    expect(await clerk.refused(RECORD, explanation(id))).toBe('WRONG_STATE');
  });

  it('has no column in which something of the person could stand', async () => {
    const columns = await world.db.write(town, (tx) =>
      tx.rows<{ name: string }>(
        `select attname as name from pg_attribute
          where attrelid in ('explanations'::regclass, 'aid_offers'::regclass) and attnum > 0 order by attrelid::regclass::text, attnum`,
      ),
    );
    const own = columns.map(({ name }) => name).filter((name) => !/^(county_id|tenant_id|id)$/.test(name));
    expect(own.join(' ')).toBe(
      'petition_id service agency status offered_on offered_by handed_on acknowledged_on signer version ' +
        'petition_id held_at place explainer_ids explainers explained rules materials recorded_at recorded_by version',
    );
  });
});

describe('a service that the petitioner is told of', () => {
  it('is wanted, handed on, and taken by its agency', async () => {
    const id = await petition('acceptPetition');
    const offerId = await offered(id);
    const of = (more: object) => ({ input: { id, offerId, ...more } });
    expect(await clerk.refused(HAND_ON, of({ on: TODAY }))).toBe('WRONG_STATE');
    await clerk.run(ANSWER, of({ wanted: true }));
    expect(await clerk.refused(HAND_ON, of({ on: addDays(TODAY, 1) }))).toBe('INVALID');
    expect(await clerk.refused(ACKNOWLEDGE, of({ on: TODAY, signer: '值班律师' }))).toBe('WRONG_STATE');
    await clerk.run(HAND_ON, of({ on: TODAY }));
    expect(await clerk.refused(ACKNOWLEDGE, of({ on: addDays(TODAY, -1), signer: '值班律师' }))).toBe(
      'INVALID',
    );
    expect(await clerk.refused(ACKNOWLEDGE, of({ on: TODAY, signer: ' ' }))).toBe('REQUIRED');
    await clerk.run(ACKNOWLEDGE, of({ on: TODAY, signer: '值班律师' }));
    expect((await look(id)).aidOffers).toMatchObject([
      { status: 'AID_ACKNOWLEDGED', handedOn: TODAY, acknowledgedOn: TODAY, signer: '值班律师' },
    ]);
  });

  it('is not wanted without a reason, and wanted another day', async () => {
    const id = await petition('acceptPetition');
    const offerId = await offered(id, { wanted: false });
    const say = (wanted: boolean) => clerk.run(ANSWER, { input: { id, offerId, wanted } });
    expect((await look(id)).aidOffers).toMatchObject([{ status: 'AID_NOT_WANTED' }]);
    await say(true);
    await say(false);
    await say(true);
    expect((await look(id)).aidOffers).toMatchObject([{ status: 'AID_WANTED' }]);
  });

  it('changes nothing of the matter, wanted or not, and the time line does not tell which', async () => {
    const [yes, no] = [await petition(...IN_HAND), await petition(...IN_HAND)];
    for (const [id, wanted] of [
      [yes, true],
      [no, false],
    ] as const)
      await clerk.run(ANSWER, { input: { id, offerId: await offered(id), wanted } });
    expect([(await look(yes)).aidOffers[0].status, (await look(no)).aidOffers[0].status]).toEqual([
      'AID_WANTED',
      'AID_NOT_WANTED',
    ]);
    for (const step of [null, 'answerPetition', 'servePetition', 'closePetition', 'archivePetition']) {
      if (step) for (const id of [yes, no]) await taken(id, step);
      const [one, other] = [await look(yes), await look(no)];
      expect([other.status, other.dueOn, other.actions]).toEqual([one.status, one.dueOn, one.actions]);
      expect(other.events).toEqual(one.events);
    }
  });

  it('is of its own matter and place', async () => {
    const [id, other] = [await petition('acceptPetition'), await petition('acceptPetition')];
    const offerId = await offered(id);
    expect(await clerk.refused(ANSWER, { input: { id: other, offerId, wanted: true } })).toBe('NOT_FOUND');
    const above = await office.as('CLERK');
    expect(await above.refused(ANSWER, { input: { id, offerId, wanted: true } })).toBe('NOT_FOUND');
    expect(await clerk.refused(OFFER, { input: { id, offer: { ...LEGAL_AID, agency: '' } } })).toBe(
      'REQUIRED',
    );
    await clerk.run(ANSWER, { input: { id, offerId, wanted: true } });
  });
});

it('every act has one line in the audit log, which does not tell what was wanted', async () => {
  const id = await petition('acceptPetition');
  await clerk.run(RECORD, explanation(id));
  const offerId = await offered(id);
  await clerk.run(ANSWER, { input: { id, offerId, wanted: false } });
  const rows = await world.db.write(town, (tx) =>
    tx.rows<{ action: string; detail: object }>(
      `select action, detail from audit_log where county_id = $1 and tenant_id = $2 and subject_id = $3 and outcome = 'DONE'
        order by seq desc limit 3`,
      [town.countyId, town.tenantId, id],
    ),
  );
  expect(rows.map(({ action }) => action)).toEqual(['answerAidOffer', 'offerAid', 'recordExplanation']);
  expect(JSON.stringify(rows)).not.toMatch(/wanted|WANTED|补偿/);
});
