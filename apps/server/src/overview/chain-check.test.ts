import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { beijingDate, CHAIN_GAPS, type ChainGap } from '@huiyin/domain';
import { aHandOff } from '../hand-offs/hand-off.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { diceOf, oneOf } from '../reading/reading.fixture';
import { notIssued } from '../papers/issued.fixture';
import { carry, issuePaper, markPapers, onTransfer, send } from '../transfers/transfer.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const ISSUE = 'mutation ($input: IssuePaperInput!) { issuePaper(input: $input) { id } }';
const DAY = 86_400_000;
const CHECK = '{ chainCheck { gap meaning mend tenants { tenantId count } } }';
const LIST =
  'query ($filter: PetitionFilter, $sort: PetitionSort) { petitions(first: 100, filter: $filter, sort: $sort) { nodes { id urgent } } }';

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;
let clerk: TestPerson;
let leader: TestPerson;
let supervisor: TestPerson;

beforeAll(async () => {
  world = await World.open();
  county = await world.county();
  town = await county.tenant();
  [clerk, leader] = [await town.as('CLERK'), await town.as('LEADER')];
  supervisor = await county.office.as('COUNTY_SUPERVISOR');
});
afterAll(() => world.close());

type Counts = Partial<Record<ChainGap, number>>;
async function gapsOf(person: TestPerson, tenant = town): Promise<Counts> {
  const { chainCheck } = await person.run(CHECK);
  expect(chainCheck.map(({ gap }: { gap: string }) => gap)).toEqual([...CHAIN_GAPS]);
  return Object.fromEntries(
    chainCheck.flatMap(
      ({ gap, tenants }: { gap: ChainGap; tenants: { tenantId: string; count: number }[] }) =>
        tenants.filter(({ tenantId }) => tenantId === tenant.tenantId).map(({ count }) => [gap, count]),
    ),
  );
}
const listed = async (person: TestPerson, chainGap: ChainGap): Promise<string[]> =>
  (await person.run(LIST, { filter: { chainGap } })).petitions.nodes.map(({ id }: { id: string }) => id);

/** Daily life some days ago. */
async function daysAgo<T>(days: number, work: () => Promise<T>): Promise<T> {
  const moment = new Date(Date.now() - days * DAY);
  Object.assign(world.app.services, { now: () => moment });
  const done = await work();
  Object.assign(world.app.services, { now: () => new Date() });
  return done;
}
async function petitionAt(...steps: string[]): Promise<string> {
  const { id } = await register(clerk);
  const inputs = inputsOf(town, clerk, leader);
  for (const step of steps) await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  return id;
}
const beside = (text: string, values: readonly unknown[]): Promise<unknown> =>
  world.db.write(town, (tx) => tx.rows(text, [town.countyId, town.tenantId, ...values]));

describe('the chain of a matter', () => {
  it('is whole where nothing is, and where all was done today', async () => {
    expect(await gapsOf(leader)).toEqual({});
    await petitionAt('acceptPetition', 'assignPetition');
    expect(await gapsOf(leader)).toEqual({});
  });

  it('is broken where a decision of another day was never put on paper, until it is', async () => {
    const id = await daysAgo(2, () => petitionAt('acceptPetition'));
    expect(await gapsOf(leader)).toEqual({ NO_PAPER: 1 });
    expect(await listed(leader, 'NO_PAPER')).toEqual([id]);
    const admin = await county.office.as('COUNTY_ADMIN');
    await admin.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { paperMark } }', {
      input: { id: town.tenantId, paperMark: '石信' },
    });
    await clerk.run(ISSUE, { input: { petitionId: id, kind: 'ACCEPTANCE_NOTICE' } });
    expect(await gapsOf(leader)).toEqual({});
  });

  it('is not broken by what needs no paper: anonymous, or simply handled', async () => {
    await daysAgo(2, async () => {
      await clerk.run(verb('acceptPetition'), { input: { id: (await register(clerk, { parties: [] })).id } });
      await petitionAt('acceptPetitionSimply');
    });
    expect(await gapsOf(leader)).toEqual({});
  });

  it('is broken by no paper that cannot be had: nobody reached, article 30, taken back, or answered and told elsewhere', async () => {
    const [sender, receiver] = [await county.office.as('CLERK'), await town.as('CLERK')];
    const offered = async (person: TestPerson, petitionId: string): Promise<string[]> =>
      (
        await person.run(
          'query ($petitionId: ID!) { paperOffers(petitionId: $petitionId) { kind done code issued } }',
          { petitionId },
        )
      ).paperOffers.flatMap(
        ({
          kind,
          done,
          code,
          issued,
        }: {
          kind: string;
          done: boolean;
          code: string | null;
          issued: boolean;
        }) => (done && !issued && code !== 'PAPER_UNADDRESSED' && !kind.endsWith('LETTER') ? [kind] : []),
      );
    const issue = (person: TestPerson, petitionId: string, kind: string) =>
      issuePaper(person, petitionId, kind);
    await markPapers(world, county.office, '岳信');
    const went = async (person: TestPerson, id: string, track: string | null, ...steps: string[]) => {
      const inputs = inputsOf(person === sender ? county.office : town, person, person);
      for (const step of steps)
        await person.run(verb(step), {
          input: { id, ...inputs[step], ...(step === 'acceptPetition' && track ? { track } : {}) },
        });
      return id;
    };
    const ANSWERED = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition'];
    const [unreached, accusing, back, told] = await daysAgo(3, async () => {
      const bare = await register(clerk, { parties: [{ name: '欧阳明月' }] });
      const accusation = await register(clerk, { category: 'ACCUSATION' });
      const returned = await register(sender);
      const there = await register(sender);
      const objected = await send(sender, returned.id, town);
      await carry(world, county.office, objected.id);
      await onTransfer(receiver, 'objectToTransfer', { id: objected.id, reason: '该路段由县公路局管养' });
      await carry(world, town, objected.id);
      await onTransfer(sender, 'takeBackTransfer', { id: objected.id });
      const { id } = await send(sender, there.id, town);
      await carry(world, county.office, id);
      const { petitionId } = await onTransfer(receiver, 'signTransfer', { id });
      await carry(world, town, id);
      await went(receiver, petitionId, null, ...ANSWERED, 'servePetition');
      await onTransfer(receiver, 'reportTransfer', { id, reason: '已办结' });
      await carry(world, town, id);
      await issue(sender, there.id, 'FORWARDING_NOTICE');
      for (const kind of ['ACCEPTANCE_NOTICE', 'HANDLING_OPINION']) await issue(receiver, petitionId, kind);
      await went(clerk, accusation.id, 'ART_30', ...ANSWERED);
      await issue(clerk, accusation.id, 'ACCEPTANCE_NOTICE');
      return [await went(clerk, bare.id, null, ...ANSWERED), accusation.id, returned.id, there.id];
    });
    const all = async () => [...(await listed(leader, 'NO_PAPER')), ...(await listed(sender, 'NO_PAPER'))];
    expect(await all()).toEqual([]);
    expect(await offered(clerk, unreached as string)).toEqual([]);
    expect(await offered(sender, told as string)).toEqual([]);
    expect(await offered(sender, back as string)).toEqual([]);
    expect(await notIssued(sender, told as string, 'HANDLING_OPINION')).toBe('PAPER_ELSEWHERE');
    expect(await offered(clerk, accusing as string)).toEqual(['HANDLING_OPINION']);
    expect(await notIssued(clerk, accusing as string, 'HANDLING_OPINION')).toBe('PAPER_NOT_FOR_CATEGORY');
    // what they can be given is still asked for
    const plain = await daysAgo(2, async () => went(clerk, (await register(clerk)).id, null, ...ANSWERED));
    await issue(clerk, plain, 'ACCEPTANCE_NOTICE');
    expect(await all()).toEqual([plain]);
    expect(await offered(clerk, plain)).toEqual(['HANDLING_OPINION']);
    await issue(clerk, plain, 'HANDLING_OPINION');
    expect(await all()).toEqual([]);
  });

  it('is broken by an answer that was served in writing and closed the same day, until the opinion is there', async () => {
    const ENDED = ['accept', 'assign', 'take', 'answer', 'serve', 'close'].map((verb) => `${verb}Petition`);
    const [issued, archived] = await daysAgo(2, async () => [
      await petitionAt(...ENDED),
      await petitionAt(...ENDED),
    ]);
    expect((await listed(leader, 'NO_PAPER')).sort()).toEqual([issued, archived].sort());
    expect(await gapsOf(supervisor)).toEqual({ NO_PAPER: 2 });
    await markPapers(world, town, '石信');
    await issuePaper(clerk, issued as string, 'HANDLING_OPINION');
    expect(await listed(leader, 'NO_PAPER')).toEqual([archived]);
    await clerk.run(verb('archivePetition'), { input: { id: archived, volume: '2026-意见书' } });
    // told by telephone in simple handling, none is owed
    await daysAgo(2, () =>
      petitionAt(...ENDED.map((step) => (step === 'acceptPetition' ? `${step}Simply` : step))),
    );
    expect(await gapsOf(leader)).toEqual({});
  });

  it('is broken where the day of its next step has passed, a plan or the term', async () => {
    const id = await daysAgo(20, () => petitionAt());
    expect(await gapsOf(leader)).toEqual({ STEP_PASSED: 1 });
    expect(await listed(leader, 'STEP_PASSED')).toEqual([id]);
    expect(await gapsOf(supervisor)).toEqual({ STEP_PASSED: 1 });
    await clerk.run(verb('voidPetition'), { input: { id, reason: '重复登记' } });
    expect(await gapsOf(leader)).toEqual({});
  });

  it('is broken where a packet is not signed for, closed or not, until it is', async () => {
    const id = await petitionAt('acceptPetition');
    await clerk.run(verb('withdrawPetition'), { input: { id, reason: '改走仲裁' } });
    await clerk.run(verb('closePetition'), { input: { id } });
    const late = await aHandOff(world, town, id);
    const handed = (days: number) =>
      beside(
        `update hand_offs set handed_at = now() - $3 * interval '1 day' where county_id = $1 and tenant_id = $2 and id = $4`,
        [days, late],
      );
    await handed(14);
    expect(await gapsOf(leader)).toEqual({});
    await handed(16);
    expect(await gapsOf(leader)).toEqual({ NOT_SIGNED_FOR: 1 });
    expect(await gapsOf(supervisor)).toEqual({ NOT_SIGNED_FOR: 1 });
    expect(await listed(leader, 'NOT_SIGNED_FOR')).toEqual([id]);
    const again = await aHandOff(world, town, id); // sent once more
    expect(await gapsOf(leader)).toEqual({});
    await clerk.run(
      'mutation ($input: AcknowledgeHandOffInput!) { acknowledgeHandOff(input: $input) { id } }',
      {
        input: {
          id,
          handOffId: again,
          on: beijingDate(new Date()),
          signer: '立案窗口',
          proofKind: 'RETURN_SLIP',
          proof: '回执第12号',
        },
      },
    );
    expect(await gapsOf(leader)).toEqual({});
    // what went out before the archive is gone with it, and what goes out after it is looked for
    await clerk.run(verb('archivePetition'), { input: { id, volume: '2026-移送' } });
    const archived = (sent: string, days: number) =>
      beside(
        `with archive as (update petitions set archived_at = now() - $3 * interval '1 day' where county_id = $1 and tenant_id = $2 and id = $4)
         update hand_offs set handed_at = now() - interval '20 days', acknowledged_on = null, signer = null, proof_kind = null, proof = null, recorded_by = null
          where county_id = $1 and tenant_id = $2 and id = $5`,
        [days, id, sent],
      );
    await handed(30);
    await archived(again, 19);
    expect(await gapsOf(leader)).toEqual({});
    await archived(again, 21);
    expect(await gapsOf(leader)).toEqual({ NOT_SIGNED_FOR: 1 });
    expect(await listed(leader, 'NOT_SIGNED_FOR')).toEqual([id]);
    await archived(again, 19);
  });

  it('is broken where something went beside the rules: an owner who left', async () => {
    const lost = await petitionAt('acceptPetition');
    const away = await town.as('HANDLER', '离任人');
    await beside('update petitions set owner_id = $3 where county_id = $1 and tenant_id = $2 and id = $4', [
      away.officialId,
      lost,
    ]);
    await beside(
      'update officials set retired_at = now() where county_id = $1 and tenant_id = $2 and id = $3',
      [away.officialId],
    );
    expect(await gapsOf(leader)).toEqual({ NO_OWNER: 1 });
    expect(await listed(leader, 'NO_OWNER')).toEqual([lost]);
    await clerk.run(verb('withdrawPetition'), { input: { id: lost, reason: '信访人撤回' } });
    await beside(`update petitions set owner_id = $3 where county_id = $1 and tenant_id = $2 and id = $4`, [
      clerk.officialId,
      lost,
    ]);
    expect(await gapsOf(leader)).toEqual({});
  });

  it('is not broken by any order of steps that the rules let pass', async () => {
    const school = await county.tenant('SCHOOL');
    const people = await Promise.all(
      (['CLERK', 'HANDLER', 'LEADER'] as const).map((role) => school.as(role)),
    );
    const inputs = inputsOf(school, people[1] as TestPerson, people[2] as TestPerson);
    const dice = diceOf(45);
    const ids: string[] = [];
    for (let step = 0; step < 250; step += 1) {
      if (ids.length < 5 || dice() < 0.1) ids.push((await register(people[0] as TestPerson)).id);
      const name = oneOf(dice, Object.keys(inputs));
      await oneOf(dice, people).send(verb(name), { input: { id: oneOf(dice, ids), ...inputs[name] } });
    }
    expect(await gapsOf(people[2] as TestPerson, school)).toEqual({});
    const ended = await world.db.inside(school, (tx) =>
      tx.rows<{ status: string }>(
        `select distinct status from petitions where county_id = $1 and tenant_id = $2`,
        [school.countyId, school.tenantId],
      ),
    );
    expect(ended.length).toBeGreaterThan(4);
  });
});

it('an urgent matter stands first, with its reason on the time line, and no date moves', async () => {
  const [first, second] = [await register(clerk), await register(clerk)];
  const expedite = (urgent: boolean) => ({ input: { id: second.id, urgent, reason: '危房漏雨' } });
  await clerk.run(verb('expeditePetition'), expedite(true));
  expect(await clerk.refused(verb('expeditePetition'), expedite(true))).toBe('INVALID');
  const order = async (filter: object): Promise<string[]> =>
    (await clerk.run(LIST, { filter, sort: 'PRESSING_FIRST' })).petitions.nodes.map(
      ({ id }: { id: string }) => id,
    );
  const open = await order({ status: ['REGISTERED'] });
  expect(open.indexOf(second.id)).toBe(0);
  expect(open).toContain(first.id);
  expect(await order({ urgent: true })).toEqual([second.id]);
  const { petition } = await clerk.run(
    'query ($id: ID!) { petition(id: $id) { dueOn events { kind text } } }',
    { id: second.id },
  );
  expect(petition.dueOn).toBe(second.dueOn);
  expect(petition.events.at(-1)).toEqual({ kind: 'EXPEDITED', text: '危房漏雨' });
  await clerk.run(verb('expeditePetition'), expedite(false));
  expect(await order({ urgent: true })).toEqual([]);
});

it('what a village brings for somebody is registered as that', async () => {
  const { id } = await register(clerk, { channel: 'PROXY' });
  const { petitions } = await clerk.run(LIST, { filter: { channel: ['PROXY'] } });
  expect(petitions.nodes.map((one: { id: string }) => one.id)).toEqual([id]);
});
