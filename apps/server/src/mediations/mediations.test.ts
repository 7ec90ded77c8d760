import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { addDays, chineseDate } from '@huiyin/domain';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import {
  act,
  begun,
  castOf,
  consent,
  DISPUTE,
  inHand,
  ITEMS,
  opened,
  petitionOf,
  refusal,
  TODAY,
  type Cast,
} from './mediation-cast.fixture';
import { aMediation, BOTH_CONSENTED } from './mediation.fixture';

jest.setTimeout(60_000);

let world: World;
let cast: Cast;
let town: TestTenant;
let school: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let other: TestPerson;
let leader: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [town, school] = [await county.tenant(), await county.tenant('SCHOOL')];
  cast = await castOf(town);
  ({ clerk, handler, leader } = cast);
  other = await town.as('HANDLER', '郑某');
});
afterAll(() => world.close());

describe('a mediation', () => {
  it('goes from consent over a session to an agreement that is performed, and moves no term', async () => {
    const petitionId = await inHand(cast);
    const before = await petitionOf(clerk, petitionId);
    const mediation = await act(handler, 'openMediation', {
      id: petitionId,
      ...DISPUTE,
      bodyUnitId: town.unitId,
      mediatorIds: [other.officialId],
    });
    const { id } = mediation;
    expect(mediation).toMatchObject({
      status: 'CONSENT_AWAITED',
      mediators: ['郑某', '老周'],
      keeper: { name: '何春燕' },
      consents: [],
      confirmationClock: null,
      failureNotice: null,
    });
    const session = { id, at: new Date(Date.now() + 86_400_000).toISOString(), place: '镇调解室' };
    expect(await refusal(handler, 'planMediationSession', session)).toBe('CONSENT_MISSING');
    await consent(handler, id, 'PETITIONER_SIDE');
    expect(await refusal(handler, 'planMediationSession', session)).toBe('CONSENT_MISSING');
    expect(
      await refusal(handler, 'recordMediationConsent', {
        id,
        side: 'PETITIONER_SIDE',
        means: 'CONSENT_ORAL',
        on: TODAY,
      }),
    ).toBe('DUPLICATE');
    // a mediator who serves here may keep it as well
    expect(await consent(other, id, 'OTHER_SIDE')).toMatchObject({
      status: 'MEDIATING',
      consents: [
        { side: 'PETITIONER_SIDE', means: 'CONSENT_WRITTEN', on: TODAY, recordedBy: '何春燕' },
        { side: 'OTHER_SIDE', recordedBy: '郑某' },
      ],
    });
    const planned = await act(handler, 'planMediationSession', session);
    expect(planned.nextSessionAt).not.toBeNull();
    const held = await act(handler, 'recordMediationSession', {
      id,
      sessionId: planned.sessions[0].id,
      at: new Date().toISOString(),
      result: 'SESSION_AGREED',
      attended: '双方、郑某、老周',
      record: '双方各让一步',
    });
    expect(held).toMatchObject({
      nextSessionAt: null,
      sessions: [{ place: '镇调解室', result: 'SESSION_AGREED', record: '双方各让一步' }],
    });
    const result = await act(handler, 'recordMediationAgreement', {
      id,
      form: 'AGREED_IN_WRITING',
      effectiveOn: TODAY,
      items: ITEMS,
    });
    expect(result).toMatchObject({ status: 'AGREEMENT_REACHED', effectiveOn: TODAY, itemsOverdue: 0 });
    const [first, second] = result.items;
    const performed = (itemId: string) =>
      act(handler, 'recordMediationPerformance', { id, itemId, performedOn: TODAY, proof: '照片' });
    expect((await performed(first.id)).status).toBe('AGREEMENT_REACHED');
    expect(
      await refusal(handler, 'recordMediationPerformance', {
        id,
        itemId: first.id,
        performedOn: TODAY,
        proof: '照片',
      }),
    ).toBe('WRONG_STATE');
    expect(await performed(second.id)).toMatchObject({ status: 'AGREEMENT_PERFORMED', remedy: null });

    const after = await petitionOf(clerk, petitionId);
    expect([after.dueOn, after.dueKind, after.clocks]).toEqual([before.dueOn, before.dueKind, before.clocks]);
    expect(before.dueOn).not.toBeNull();
    expect(after.events.slice(before.events.length).map(({ kind }: { kind: string }) => kind)).toEqual([
      'MEDIATION_OPENED',
      'MEDIATION_CONSENTED',
      'MEDIATION_CONSENTED',
      'MEDIATION_SESSION_PLANNED',
      'MEDIATION_SESSION_HELD',
      'MEDIATION_AGREED',
      'MEDIATION_PERFORMED',
      'MEDIATION_PERFORMED',
    ]);
    // what was said in confidence stays with the mediation
    expect(JSON.stringify(after.events)).not.toContain('各让一步');
  });

  it('is opened once at a time, by who handles the matter or the office, on a matter in hand', async () => {
    const { petitionId, id } = await opened(cast);
    expect(await refusal(handler, 'openMediation', { id: petitionId, ...DISPUTE })).toBe('MEDIATION_RUNNING');
    await act(handler, 'endMediation', { id, ending: 'ENDED_BY_OTHER' });
    expect((await act(clerk, 'openMediation', { id: petitionId, ...DISPUTE })).status).toBe(
      'CONSENT_AWAITED',
    );
    const { id: fresh } = await register(clerk);
    expect(await refusal(clerk, 'openMediation', { id: fresh, ...DISPUTE })).toBe('WRONG_STATE');
    const another = await inHand(cast);
    expect(await refusal(other, 'openMediation', { id: another, ...DISPUTE })).toBe('NOT_YOURS');
    expect(await refusal(handler, 'openMediation', { id: another, ...DISPUTE, outsideMediators: [] })).toBe(
      'REQUIRED',
    );
    expect(await refusal(handler, 'openMediation', { id: another, ...DISPUTE, otherParty: ' ' })).toBe(
      'REQUIRED',
    );
    expect(await refusal(await school.as('CLERK'), 'openMediation', { id: another, ...DISPUTE })).toBe(
      'NOT_FOUND',
    );
  });

  it('is not for what accuses somebody', async () => {
    const id = await inHand(cast);
    const confidential = (yes: boolean) =>
      world.db.write(town, (tx) =>
        tx.query(
          'update petitions set confidential = $4 where county_id = $1 and tenant_id = $2 and id = $3',
          [town.countyId, town.tenantId, id, yes],
        ),
      );
    await confidential(true);
    expect(await refusal(handler, 'openMediation', { id, ...DISPUTE })).toBe('CONFIDENTIAL');
    await confidential(false);
    expect((await act(handler, 'openMediation', { id, ...DISPUTE })).status).toBe('CONSENT_AWAITED');
  });

  it('has one lead, and mediators who may handle the matter', async () => {
    const { id, petitionId } = await opened(cast, { mediatorIds: [other.officialId] });
    const asked = await clerk.run(
      'mutation ($input: AskRecusalInput!) { askRecusal(input: $input) { id } }',
      {
        input: {
          id: petitionId,
          officialId: other.officialId,
          ground: 'CLOSE_RELATIVE',
          asker: 'ASKED_BY_PETITIONER',
          reason: '对方的亲戚',
        },
      },
    );
    const grant = 'mutation ($input: GrantRecusalInput!) { grantRecusal(input: $input) { status } }';
    const granting = { input: { id: asked.askRecusal.id, decision: '属实' } };
    // they mediate, until somebody else does
    const { errors } = await leader.send(grant, granting);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'PASS_ON_FIRST', room: 'mediations', subject: id });
    expect(errors?.[0]?.message).toContain('请先用“调整调解员、牵头单位”换成别人');
    const arranged = await act(clerk, 'arrangeMediation', {
      id,
      lead: 'LED_BY_SERVICE_CENTRE',
      mediatorIds: [leader.officialId],
      outsideMediators: ['老周'],
    });
    expect(arranged).toMatchObject({ lead: 'LED_BY_SERVICE_CENTRE', mediators: ['秦岳', '老周'] });
    // one dispute, one time line: it says who leads since when
    const { events } = await petitionOf(clerk, petitionId);
    expect(events.at(-1)).toMatchObject({
      kind: 'DISPUTE_LED',
      text: '改由综治（服务）中心牵头（原为石桥镇人民调解委员会 秦岳（调解员））',
    });
    expect((await act(clerk, 'arrangeMediation', { id, lead: 'LED_BY_SERVICE_CENTRE' })).lead).toBe(
      'LED_BY_SERVICE_CENTRE',
    );
    expect((await petitionOf(clerk, petitionId)).events).toHaveLength(events.length);
    expect((await leader.run(grant, granting)).grantRecusal.status).toBe('RECUSAL_GRANTED');
    const back = { id, mediatorIds: [other.officialId], outsideMediators: [] };
    expect(await refusal(clerk, 'arrangeMediation', back)).toBe('ACCUSED_HANDLES');
    expect(await refusal(clerk, 'arrangeMediation', { id, keeperId: other.officialId })).toBe(
      'ACCUSED_HANDLES',
    );
    // the matter and what hangs on it is not there for them
    const look = 'query ($id: ID!) { mediation(id: $id) { id items { id } sessions { id } } }';
    expect((await other.run(look, { id })).mediation).toBeNull();
    expect((await handler.run(look, { id })).mediation).toMatchObject({ id });
  });
});

describe('what is voluntary', () => {
  it('was neither held nor agreed on before the day on which both had said yes', async () => {
    const petitionId = await inHand(cast);
    const { mediation: id } = await aMediation(world, town, petitionId, handler.officialId, BOTH_CONSENTED());
    const held = { id, place: '调解室', attended: '双方', record: '谈过一次' };
    const before = new Date(Date.now() - 172_800_000).toISOString();
    const agreement = { id, form: 'AGREED_IN_WRITING', items: ITEMS };
    expect(
      await refusal(handler, 'recordMediationSession', { ...held, at: before, result: 'SESSION_GOES_ON' }),
    ).toBe('INVALID');
    expect(
      await refusal(handler, 'recordMediationAgreement', { ...agreement, effectiveOn: addDays(TODAY, -2) }),
    ).toBe('INVALID');
    await act(handler, 'recordMediationSession', { ...held, at: before, result: 'SESSION_NOT_HELD' });
    await act(handler, 'recordMediationSession', {
      ...held,
      at: new Date().toISOString(),
      result: 'SESSION_AGREED',
    });
    expect(
      (await act(handler, 'recordMediationAgreement', { ...agreement, effectiveOn: TODAY })).status,
    ).toBe('AGREEMENT_REACHED');
  });

  it('ends whenever a side wants it to, without a reason, and the notice says what remains', async () => {
    const { id, petitionId } = await begun(cast);
    const none = { id, ending: 'NO_AGREEMENT' };
    expect(await refusal(handler, 'endMediation', none)).toBe('REQUIRED');
    expect(await refusal(handler, 'endMediation', { ...none, reason: '无' })).toBe('REQUIRED');
    const ended = await act(handler, 'endMediation', { id, ending: 'ENDED_BY_PETITIONER' });
    const { dueOn, actions } = await petitionOf(clerk, petitionId);
    expect(ended).toMatchObject({ status: 'MEDIATION_FAILED', ending: 'ENDED_BY_PETITIONER' });
    expect(ended.failureNotice).toContain(chineseDate(dueOn));
    expect(ended.failureNotice).toContain('人民调解法第二十六条');
    expect(await refusal(handler, 'endMediation', { id, ending: 'ENDED_BY_PETITIONER' })).toBe('WRONG_STATE');
    // nothing that could be done before cannot be done now
    const allowed = (action: string) =>
      actions.find((one: { action: string }) => one.action === action)?.allowed as boolean;
    expect(['note', 'assign', 'withdraw', 'mediate'].map(allowed)).toEqual([true, true, true, true]);
  });

  it('ends before anybody has consented, too', async () => {
    const { id } = await opened(cast);
    expect((await act(handler, 'endMediation', { id, ending: 'ENDED_BY_OTHER' })).status).toBe(
      'MEDIATION_FAILED',
    );
    expect(
      await refusal(handler, 'recordMediationConsent', {
        id,
        side: 'OTHER_SIDE',
        means: 'CONSENT_ORAL',
        on: TODAY,
      }),
    ).toBe('WRONG_STATE');
  });

  it('keeps its petition open while it runs', async () => {
    const { id, petitionId } = await begun(cast);
    const inputs = inputsOf(town, handler, leader);
    await handler.run(verb('answerPetition'), { input: { id: petitionId, ...inputs['answerPetition'] } });
    await clerk.run(verb('servePetition'), { input: { id: petitionId, ...inputs['servePetition'] } });
    expect(await clerk.refused(verb('closePetition'), { input: { id: petitionId } })).toBe(
      'MEDIATION_RUNNING',
    );
    await act(handler, 'endMediation', { id, ending: 'NO_AGREEMENT', reason: '赔偿数额有分歧' });
    const { closePetition } = await clerk.run(verb('closePetition'), { input: { id: petitionId } });
    expect(closePetition.status).toBe('CLOSED');
  });
});

describe('a session', () => {
  it('is planned ahead and recorded once it was held, or that it was not', async () => {
    const { id } = await begun(cast);
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const before = new Date(Date.now() - 3_600_000).toISOString();
    expect(await refusal(handler, 'planMediationSession', { id, at: before, place: '调解室' })).toBe(
      'INVALID',
    );
    const planned = await act(handler, 'planMediationSession', { id, at: soon, place: '调解室' });
    const sessionId = planned.sessions[0].id;
    const said = { id, sessionId, result: 'SESSION_GOES_ON', attended: '双方', record: '各自陈述' };
    expect(await refusal(handler, 'recordMediationSession', said)).toBe('INVALID');
    const off = { id, sessionId, result: 'SESSION_NOT_HELD', record: '对方没有到场' };
    expect((await act(handler, 'recordMediationSession', off)).sessions).toMatchObject([
      { result: 'SESSION_NOT_HELD', attended: null },
    ]);
    expect(await refusal(handler, 'recordMediationSession', off)).toBe('WRONG_STATE');
    const unplanned = { ...said, sessionId: null, at: new Date().toISOString(), place: '村委会' };
    expect(await refusal(handler, 'recordMediationSession', { ...unplanned, attended: null })).toBe(
      'REQUIRED',
    );
    expect((await act(handler, 'recordMediationSession', unplanned)).sessions).toHaveLength(2);
    const elsewhere = await begun(cast);
    expect(await refusal(handler, 'recordMediationSession', { ...off, id: elsewhere.id })).toBe('NOT_FOUND');
    const next = await act(handler, 'planMediationSession', { id, at: soon, place: '调解室' });
    expect(next.nextSessionAt).not.toBeNull();
    const over = await act(handler, 'endMediation', { id, ending: 'ENDED_BY_OTHER' });
    expect(over).toMatchObject({ status: 'MEDIATION_FAILED', nextSessionAt: null });
  });
});

it('the petitioner follows it in either language, but for what was said', async () => {
  await world.db.write(town, (tx) =>
    tx.query('update tenants set portal_opened_at = now() where county_id = $1 and tenant_id = $2', [
      town.countyId,
      town.tenantId,
    ]),
  );
  const { id: petitionId, number, queryCode } = await register(clerk);
  const inputs = inputsOf(town, handler, leader);
  for (const step of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(step), { input: { id: petitionId, ...inputs[step] } });
  const { id } = await act(clerk, 'openMediation', { id: petitionId, ...DISPUTE });
  await consent(clerk, id, 'PETITIONER_SIDE');
  await consent(clerk, id, 'OTHER_SIDE');
  await act(clerk, 'recordMediationSession', {
    id,
    at: new Date(Date.now() - 60_000).toISOString(),
    place: '调解室',
    result: 'SESSION_APART',
    attended: '双方',
    record: '保密的话',
  });
  await act(clerk, 'endMediation', { id, ending: 'NO_AGREEMENT', reason: '数额有分歧' });
  const follow = async () =>
    (
      await world.visitor().run(
        `query ($t: String!, $n: String!, $c: String!) { followPetition(tenantCode: $t, number: $n, code: $c) {
          mediations { kind body lead statusText running mediators items { text } confirmUntil remedy notice } events { kind label text } } }`,
        { t: town.code, n: number, c: queryCode },
      )
    ).followPetition;
  const { mediations, events } = await follow();
  expect(mediations).toMatchObject([
    { kind: '人民调解', body: DISPUTE.body, lead: '调解组织', statusText: '调解终止', running: false },
  ]);
  expect(mediations[0].notice).toContain('人民调解法第二十六条');
  expect(events.at(-1)).toMatchObject({ kind: 'MEDIATION_FAILED', text: null });
  expect(JSON.stringify([mediations, events])).not.toMatch(/保密的话|西邻/);
  // what may be done after a court's refusal is told at once, and again when nothing takes the place of what it refused
  const { id: anew } = await act(clerk, 'openMediation', { id: petitionId, ...DISPUTE });
  for (const side of ['PETITIONER_SIDE', 'OTHER_SIDE']) await consent(clerk, anew, side);
  const agreement = { form: 'AGREED_IN_WRITING', effectiveOn: TODAY, items: ITEMS };
  await act(clerk, 'recordMediationAgreement', { id: anew, ...agreement });
  await act(clerk, 'recordConfirmationRequest', { id: anew, court: '县人民法院', askedOn: TODAY });
  await act(clerk, 'recordConfirmation', { id: anew, confirmed: false, decidedOn: TODAY });
  expect((await follow()).mediations[1].remedy).toContain('达成新的协议，也可以向人民法院提起诉讼');
  await act(clerk, 'endMediation', { id: anew, ending: 'NO_AGREEMENT', reason: '不再谈' });
  expect((await follow()).mediations[1]).toMatchObject({
    remedy: null,
    notice: expect.stringContaining('没有得到法院确认'),
  });
});

it('a step belongs to its keeper, its mediators or the office, and leaves one line in the audit log', async () => {
  const { id } = await opened(cast);
  const ending = { id, ending: 'ENDED_BY_OTHER' };
  expect(await refusal(other, 'endMediation', ending)).toBe('NOT_YOURS');
  expect(await refusal(await town.as('AUDITOR'), 'endMediation', ending)).toBe('FORBIDDEN');
  expect(await refusal(await school.as('CLERK'), 'endMediation', ending)).toBe('NOT_FOUND');
  expect(await refusal(handler, 'endMediation', { ...ending, version: 99 })).toBe('STALE_VERSION');
  await act(clerk, 'endMediation', ending);
  const rows = await world.db.write(town, (tx) =>
    tx.rows<{ action: string; n: number }>(
      `select action, count(*)::integer as n from audit_log
        where county_id = $1 and tenant_id = $2 and outcome = 'DONE' and subject_id = $3 group by 1 order by 1`,
      [town.countyId, town.tenantId, id],
    ),
  );
  expect(rows).toEqual([
    { action: 'endMediation', n: 1 },
    { action: 'openMediation', n: 1 },
  ]);
});
