import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addDays, dueDate } from '@huiyin/domain';
import { register } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { aMediation } from './mediation.fixture';
import {
  act,
  agreed,
  begun,
  castOf,
  DISPUTE,
  inHand,
  ITEMS,
  MEDIATION,
  petitionOf,
  refusal,
  TODAY,
  type Cast,
} from './mediation-cast.fixture';

jest.setTimeout(60_000);

const ago = (days: number): string => addDays(TODAY, -days);

let world: World;
let cast: Cast;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  cast = await castOf(town);
  ({ clerk, handler } = cast);
});
afterAll(() => world.close());

it('is consented to on the day it was, from the receipt of the matter on', async () => {
  const receivedAt = new Date(Date.now() - 3 * 86_400_000);
  const { id: petitionId } = await register(clerk, { receivedAt });
  const { mediation: id } = await aMediation(world, town, petitionId, handler.officialId, {
    openedOn: TODAY,
  });
  const said = { id, side: 'PETITIONER_SIDE', means: 'CONSENT_ORAL' };
  const yes = async (on: string) => refusal(handler, 'recordMediationConsent', { ...said, on });
  expect([await yes(addDays(TODAY, -4)), await yes(addDays(TODAY, 1))]).toEqual(['INVALID', 'INVALID']);
  await act(handler, 'recordMediationConsent', { ...said, on: addDays(TODAY, -2) });
  const both = { ...said, side: 'OTHER_SIDE', on: addDays(TODAY, -1) };
  expect((await act(handler, 'recordMediationConsent', both)).status).toBe('MEDIATING');
  const agreement = { id, form: 'AGREED_IN_WRITING', items: ITEMS };
  const agreed = async (effectiveOn: string) =>
    refusal(handler, 'recordMediationAgreement', { ...agreement, effectiveOn });
  expect([await agreed(addDays(TODAY, -2)), await agreed(addDays(TODAY, 1))]).toEqual(['INVALID', 'INVALID']);
  const effectiveOn = addDays(TODAY, -1);
  expect(await act(handler, 'recordMediationAgreement', { ...agreement, effectiveOn })).toMatchObject({
    status: 'AGREEMENT_REACHED',
  });
});

const set = (id: string, what: string) =>
  world.db.write(town, (tx) =>
    tx.query(`update mediations set ${what} where county_id = $1 and tenant_id = $2 and id = $3`, [
      town.countyId,
      town.tenantId,
      id,
    ]),
  );
/** As if it had been agreed on so many days ago. */
const agedBy = async (id: string, days: number) => {
  await set(id, `opened_on = '${ago(days)}', effective_on = '${ago(days)}'`);
  await world.db.write(town, (tx) =>
    tx.query(
      `update mediation_items set due_on = $4 where county_id = $1 and tenant_id = $2 and mediation_id = $3 and ordinal = 1`,
      [town.countyId, town.tenantId, id, ago(1)],
    ),
  );
};

describe('an agreement', () => {
  it('is late by its days, told as a breach once, and may be performed after all', async () => {
    const { id, items, petitionId } = await agreed(cast);
    const breach = { id, itemId: items[0].id };
    expect(await refusal(handler, 'recordMediationBreach', breach)).toBe('INVALID');
    await agedBy(id, 20);
    const { mediations } = await clerk.run('{ mediations(overdue: true) { nodes { id itemsOverdue } } }');
    expect(mediations.nodes).toContainEqual({ id, itemsOverdue: 1 });
    const told = await act(handler, 'recordMediationBreach', breach);
    expect(told.items[0].breachedOn).toBe(TODAY);
    expect(told.remedy).toContain('提起诉讼');
    expect(await refusal(handler, 'recordMediationBreach', breach)).toBe('WRONG_STATE');
    const { events } = await petitionOf(clerk, petitionId);
    expect(events.at(-1)).toMatchObject({ kind: 'MEDIATION_BREACHED' });
    const done = await act(handler, 'recordMediationPerformance', {
      ...breach,
      performedOn: TODAY,
      proof: '现场照片',
    });
    expect(done).toMatchObject({ itemsOverdue: 0, items: [{ performedOn: TODAY, breachedOn: TODAY }, {}] });
  });

  it('is refused in half: none of it is written', async () => {
    const { id } = await begun(cast);
    const agreement = { id, form: 'AGREED_ORALLY', effectiveOn: TODAY };
    const bad = { ...agreement, items: [ITEMS[0], { ...ITEMS[1], dueOn: ago(1) }] };
    expect(await refusal(handler, 'recordMediationAgreement', bad)).toBe('INVALID');
    expect(await refusal(handler, 'recordMediationAgreement', { ...agreement, items: [] })).toBe('REQUIRED');
    expect(
      await refusal(handler, 'recordMediationAgreement', {
        ...agreement,
        effectiveOn: addDays(TODAY, 1),
        items: ITEMS,
      }),
    ).toBe('INVALID');
    expect(
      (await act(handler, 'recordMediationAgreement', { ...agreement, items: ITEMS })).items,
    ).toHaveLength(2);
  });

  it('is confirmed by a court that both sides asked within thirty days', async () => {
    const { id } = await agreed(cast);
    await agedBy(id, 20);
    const { mediation } = await clerk.run(`query ($id: ID!) { mediation(id: $id) { ${MEDIATION} } }`, { id });
    const { due, article, explanation } = mediation.confirmationClock;
    expect(due >= addDays(ago(20), 30)).toBe(true);
    expect(article).toBe('人民调解法第三十三条');
    expect(explanation).toContain('司法确认');
    const decision = { id, confirmed: true, decidedOn: TODAY };
    expect(await refusal(handler, 'recordConfirmation', decision)).toBe('WRONG_STATE');
    const asking = { id, court: '县人民法院', askedOn: ago(3) };
    expect(await act(handler, 'recordConfirmationRequest', asking)).toMatchObject({
      confirmation: 'COURT_ASKED',
      confirmationClock: { state: 'SATISFIED' },
    });
    expect(await refusal(handler, 'recordConfirmationRequest', asking)).toBe('WRONG_STATE');
    const confirmed = await act(handler, 'recordConfirmation', decision);
    expect(confirmed).toMatchObject({ confirmation: 'COURT_CONFIRMED', courtDecidedOn: TODAY });
    expect(confirmed.remedy).toContain('强制执行');
  });

  it('is not confirmed when it was asked for after the window, by the day it was asked and not by today', async () => {
    const { id } = await agreed(cast);
    await agedBy(id, 60);
    const asking = (askedOn: string) => ({ id, court: '县人民法院', askedOn });
    expect(await refusal(handler, 'recordConfirmationRequest', asking(TODAY))).toBe('CONFIRMATION_OVER');
    expect(await refusal(handler, 'recordConfirmationRequest', asking(ago(61)))).toBe('INVALID');
    await act(handler, 'recordConfirmationRequest', asking(ago(40)));
    const refused = await act(handler, 'recordConfirmation', { id, confirmed: false, decidedOn: ago(10) });
    expect(refused.remedy).toContain('变更原协议');
    // where nothing takes its place it ends, and nobody goes on asking for what it said
    const late = async () =>
      (await clerk.run('{ mediations(overdue: true, first: 50) { nodes { id } } }')).mediations.nodes;
    expect(await late()).toContainEqual({ id });
    const ended = await act(handler, 'endMediation', { id, ending: 'NO_AGREEMENT', reason: '各执一词' });
    expect(ended).toMatchObject({ status: 'MEDIATION_FAILED', itemsOverdue: 0, remedy: null });
    expect(await late()).not.toContainEqual({ id });
  });

  it('that a body reached before it was entered here keeps its own day, and so its window', async () => {
    const id = await inHand(cast, { receivedAt: `${ago(50)}T09:00:00+08:00` });
    const proposed = (openedOn: string) => ({ id, ...DISPUTE, openedOn });
    expect(await refusal(handler, 'openMediation', proposed(ago(51)))).toBe('INVALID');
    expect(await refusal(handler, 'openMediation', proposed(addDays(TODAY, 1)))).toBe('INVALID');
    const { id: mediation } = await act(handler, 'openMediation', proposed(ago(45)));
    const said = { id: mediation, means: 'CONSENT_WRITTEN' };
    for (const side of ['PETITIONER_SIDE', 'OTHER_SIDE'])
      await act(handler, 'recordMediationConsent', { ...said, side, on: ago(44) });
    const agreement = { id: mediation, form: 'AGREED_IN_WRITING', effectiveOn: ago(40) };
    const items = [{ ...ITEMS[0], text: '无' }];
    expect(await refusal(handler, 'recordMediationAgreement', { ...agreement, items })).toBe('REQUIRED');
    const { confirmationClock } = await act(handler, 'recordMediationAgreement', {
      ...agreement,
      items: ITEMS,
    });
    const { due } = confirmationClock;
    expect(due).toBe(dueDate(ago(40), 30, 'DAY', true));
    const asking = (askedOn: string) => ({ id: mediation, court: '县人民法院', askedOn });
    expect(await refusal(handler, 'recordConfirmationRequest', asking(addDays(due, 1)))).toBe(
      'CONFIRMATION_OVER',
    );
    expect((await act(handler, 'recordConfirmationRequest', asking(due))).confirmation).toBe('COURT_ASKED');
  });

  it('of a court is enforced as it stands', async () => {
    const { id, confirmationClock, remedy } = await agreed(cast, { kind: 'JUDICIAL_MEDIATION' });
    expect(confirmationClock).toBeNull();
    expect(remedy).toContain('强制执行');
    const asking = { id, court: '县人民法院', askedOn: TODAY };
    expect(await refusal(handler, 'recordConfirmationRequest', asking)).toBe('INVALID');
  });
});
