import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@huiyin/domain';
import { tellDay } from '../jobs/notices.daily';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { send } from '../transfers/transfer.fixture';
import {
  act,
  agreed,
  begun,
  DISPUTE,
  MEDIATION,
  petitionOf,
  refusal,
  TODAY,
  type Cast,
} from './mediation-cast.fixture';
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
  [clerk, handler] = [await town.as('CLERK', '林小禾'), await town.as('HANDLER', '何春燕')];
  cast = { town, clerk, handler, leader: await town.as('LEADER', '秦岳') };
});
afterAll(() => world.close());

const mediationOf = async (id: string) =>
  (await handler.run(`query ($id: ID!) { mediation(id: $id) { ${MEDIATION} } }`, { id })).mediation;
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
