import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { addDays } from '@huiyin/domain';
import { tellDay } from '../jobs/notices.daily';
import { anAccusation, NAME_ACCUSED } from '../accusations/accusation.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { TaskEntity } from '../tasks/task.entity';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { send } from '../transfers/transfer.fixture';
import {
  act,
  agreed,
  begun,
  castOf,
  DISPUTE,
  inHand,
  MEDIATION,
  petitionOf,
  refusal,
  TODAY,
  type Cast,
} from './mediation-cast.fixture';
import { look } from './mediation-dispute.fixture';
import { AGREED, aMediation } from './mediation.fixture';

let world: World;
let cast: Cast;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  town = await county.tenant();
  cast = await castOf(town);
  ({ clerk, handler } = cast);
});
afterAll(() => world.close());

const mediationOf = async (id: string) =>
  (await handler.run(`query ($id: ID!) { mediation(id: $id) { ${MEDIATION} } }`, { id })).mediation;
const kinds = ({ timeLine }: { timeLine: { kind: string }[] }) => timeLine.map(({ kind }) => kind);
/** A mediation of a matter that can be sent on, and one that joins it. */
async function accepted({ clerk: who, handler: owner }: Cast): Promise<string> {
  const { id } = await register(who, { firstAskedId: owner.officialId });
  await who.run(verb('acceptPetition'), { input: { id } });
  return id;
}
async function mediatedAt(there: Cast, more: Record<string, unknown>) {
  const petitionId = await accepted(there);
  const { id } = await act(there.clerk, 'openMediation', { id: petitionId, ...DISPUTE, ...more });
  return { petitionId, id: id as string };
}
async function joinAt(there: Cast, mediationId: string) {
  const petitionId = await accepted(there);
  const { id } = await act(there.clerk, 'joinMediation', { id: petitionId, mediationId });
  return { petitionId, id: id as string };
}
const withdraw = (id: string) =>
  clerk.run(verb('withdrawPetition'), { input: { id, reason: '信访人书面撤回' } });

describe('what becomes of a mediation with its matter', () => {
  it('is ended by a withdrawal, which says so and what remains', async () => {
    const { id, petitionId } = await begun(cast);
    await withdraw(petitionId);
    const ended = await mediationOf(id);
    expect(ended).toMatchObject({ status: 'MEDIATION_FAILED', ending: 'ENDED_WITH_PETITION' });
    expect(ended.failureNotice).toMatch(/已经撤回.*诉讼/);
    const { events } = await petitionOf(clerk, petitionId);
    expect(events.slice(-2)).toMatchObject([
      { kind: 'MEDIATION_FAILED', text: '信访人撤回了信访事项' },
      { kind: 'WITHDRAWN' },
    ]);
  });

  it('keeps an agreement that was reached, and what is to be performed', async () => {
    const { id, petitionId, items } = await agreed(cast);
    await withdraw(petitionId);
    expect(await mediationOf(id)).toMatchObject({ status: 'AGREEMENT_REACHED', ending: null });
    const performed = { id, itemId: items[0].id, performedOn: TODAY, proof: '照片' };
    expect((await act(handler, 'recordMediationPerformance', performed)).items[0].performedOn).toBe(TODAY);
  });

  it('is ended where another office gets the matter and the lead', async () => {
    const { id: petitionId } = await register(clerk);
    const { acceptPetition } = inputsOf(town, handler, cast.leader);
    await clerk.run(verb('acceptPetition'), { input: { id: petitionId, ...acceptPetition } });
    const { id } = await act(clerk, 'openMediation', { id: petitionId, ...DISPUTE });
    await send(clerk, petitionId, office);
    const ended = await mediationOf(id);
    expect(ended).toMatchObject({ status: 'MEDIATION_FAILED', ending: 'ENDED_WITH_TRANSFER' });
    expect(ended.failureNotice).toContain('接收的单位办理');
  });

  it('is not ended so by hand', async () => {
    const { id } = await begun(cast);
    expect(await refusal(handler, 'endMediation', { id, ending: 'ENDED_WITH_TRANSFER' })).toBe('INVALID');
    expect((await act(handler, 'endMediation', { id, ending: 'ENDED_BY_OTHER' })).ending).toBe(
      'ENDED_BY_OTHER',
    );
  });
});

describe('whoever keeps it', () => {
  const INBOX = '{ notices(first: 50) { nodes { kind dueOn daysLeft petitionId } } }';
  const told = async (petitionId: string) =>
    (await handler.run(INBOX)).notices.nodes.filter(
      (notice: { kind: string; petitionId: string }) =>
        notice.petitionId === petitionId && notice.kind.startsWith('MEDIATION'),
    );
  const day = (now = new Date()) => tellDay(world.db, town, now);

  it('is told once what is late, and until when a court may be asked, and nothing of what is over', async () => {
    const [late, open, over] = await Promise.all([register(clerk), register(clerk), register(clerk)]);
    await aMediation(world, town, late.id, handler.officialId, AGREED(55));
    await aMediation(world, town, open.id, handler.officialId, AGREED(27));
    await aMediation(world, town, over.id, handler.officialId, { status: 'CONSENT_AWAITED' });
    await day();
    await day();
    const overdue = { kind: 'MEDIATION_DUE', dueOn: addDays(TODAY, -1), daysLeft: -1 };
    expect(await told(late.id)).toMatchObject([overdue]);
    const [window, item] = (await told(open.id)).sort((a: { kind: string }, b: { kind: string }) =>
      b.kind.localeCompare(a.kind),
    );
    expect(item).toMatchObject(overdue);
    expect(window.kind).toBe('MEDIATION_WINDOW');
    expect(window.dueOn >= addDays(TODAY, 3)).toBe(true);
    expect(await told(over.id)).toEqual([]);
  });
});

describe('who keeps its file', () => {
  const HAND_OVER = 'mutation ($input: HandOverPetitionsInput!) { handOverPetitions(input: $input) { id } }';
  const keeperOf = async (id: string) =>
    (await clerk.run('query ($id: ID!) { mediation(id: $id) { keeper { name } } }', { id })).mediation.keeper
      .name;

  it('is another once they leave, and sees to what is still to be performed', async () => {
    const [leaving, next] = [await town.as('HANDLER', '将离任'), await town.as('HANDLER', '接手')];
    const petitionId = await inHand(cast);
    const { mediation: id } = await aMediation(world, town, petitionId, leaving.officialId, AGREED());
    const retire = 'mutation ($input: RetireOfficialInput!) { retireOfficial(input: $input) { id } }';
    const admin = await town.as('TENANT_ADMIN');
    const { errors } = await admin.send(retire, { input: { id: leaving.officialId } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'IN_USE', by: 'HELD_MEDIATIONS=1' });
    const over = { fromId: leaving.officialId, toId: next.officialId, reason: '离任' };
    await clerk.run(HAND_OVER, { input: over });
    expect(await keeperOf(id)).toBe('接手');
    await act(clerk, 'arrangeMediation', { id, keeperId: handler.officialId });
    expect(await keeperOf(id)).toBe('何春燕');
    await admin.run(retire, { input: { id: leaving.officialId } });
  });

  it('is another before they are kept from the matter, as long as something is to be performed', async () => {
    const [accused, next] = [await office.as('HANDLER', '被检举'), await office.as('HANDLER', '接着办')];
    const officeClerk = await office.as('CLERK');
    const { id: petitionId } = await register(officeClerk);
    const { mediation: id } = await aMediation(world, office, petitionId, accused.officialId, AGREED());
    const named = [{ kind: 'OFFICIAL', officialId: accused.officialId }];
    const name = () => officeClerk.send(NAME_ACCUSED, { input: { id: petitionId, accused: named } });
    expect((await name()).errors?.[0]?.extensions).toMatchObject({ code: 'PASS_ON_FIRST', subject: id });
    await act(officeClerk, 'arrangeMediation', { id, keeperId: next.officialId });
    expect((await name()).errors).toBeUndefined();
  });

  it('is another in the matter that accuses them, which leaves its dispute without a trace on the others', async () => {
    const [accused, next] = [await office.as('HANDLER', '被检举乙'), await office.as('HANDLER', '接着办乙')];
    const officeClerk = await office.as('CLERK', '县办');
    const there: Cast = { town: office, clerk: officeClerk, handler: accused, leader: cast.leader };
    const made = (more = {}) => mediatedAt(there, { mediatorIds: [accused.officialId], ...more });
    // the matter that accuses them was there first, or joined
    const [first, second] = [await made(), await made()];
    const pairs = [
      { leaves: first, stays: await joinAt(there, first.id) },
      { stays: second, leaves: await joinAt(there, second.id) },
    ];
    for (const { leaves, stays } of pairs) {
      const alone = await made();
      const before = await look(officeClerk, leaves.id);
      expect(before.matters).toHaveLength(2);
      const named = [{ kind: 'OFFICIAL', officialId: accused.officialId }];
      const input = { id: leaves.petitionId, accused: named };
      expect(await officeClerk.refused(NAME_ACCUSED, { input })).toBe('REQUIRED');
      await officeClerk.run(NAME_ACCUSED, { input: { ...input, toId: next.officialId } });
      // they go on with the other, where nothing tells of it
      expect(await look(accused, leaves.id)).toBeNull();
      const seen = await look(accused, stays.id);
      const usual = await look(accused, alone.id);
      expect(seen).toMatchObject({
        matterCount: 1,
        matters: [{ petitionId: stays.petitionId }],
        participants: usual.participants.map(({ id: _, ...body }: { id: string }) => body),
      });
      expect(new Set(kinds(seen))).toEqual(new Set(kinds(usual)));
      expect((await act(accused, 'planDisputeStep', { id: stays.id, text: '丈量', on: TODAY })).id).toBe(
        stays.id,
      );
      const gone = await look(officeClerk, leaves.id);
      expect(gone.disputeId).not.toBe(seen.disputeId);
      expect(gone).toMatchObject({ mediators: ['老周'], keeper: { name: '接着办乙' }, matterCount: 1 });
      expect(kinds(gone)).not.toContain('DISPUTE_PLANNED');
    }
  });

  it('is nobody from whom the matter is withheld, nor do they get a task on it', async () => {
    const [leaving, kept] = [await town.as('HANDLER', '要走的人'), await town.as('HANDLER', '须回避')];
    const petitionId = await inHand(cast);
    const asked = { what: '会同核实', dueOn: TODAY, status: 'OPEN', source: 'CO_HANDLING' } as const;
    const { unitId } = inputsOf(town, handler, cast.leader)['assignPetition'] as { unitId: string };
    await world.db.write(town, async (tx) =>
      tx.insert(TaskEntity, { ...asked, id: uuid(), petitionId, unitId, ownerId: leaving.officialId }),
    );
    const over = { fromId: leaving.officialId, toId: kept.officialId, reason: '离任' };
    await anAccusation(world, town, petitionId, kept.officialId);
    expect(await clerk.refused(HAND_OVER, { input: over })).toBe('ACCUSED_HANDLES');
    await clerk.run(HAND_OVER, { input: { ...over, toId: handler.officialId } });
    const elsewhere = await inHand(cast);
    const { mediation } = await aMediation(world, town, elsewhere, leaving.officialId, AGREED());
    await anAccusation(world, town, elsewhere, kept.officialId);
    expect(await clerk.refused(HAND_OVER, { input: over })).toBe('ACCUSED_HANDLES');
    expect(await keeperOf(mediation)).toBe('要走的人');
  });
});
