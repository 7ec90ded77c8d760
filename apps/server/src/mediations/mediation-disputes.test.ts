import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addDays } from '@huiyin/domain';
import { tellDay } from '../jobs/notices.daily';
import { register } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import {
  act,
  begun,
  consent,
  DISPUTE,
  opened,
  petitionOf,
  refusal,
  TODAY,
  type Cast,
} from './mediation-cast.fixture';
import { bodyOf, CENTRE, disputeTown, join, look, type Participant } from './mediation-dispute.fixture';
import { aMediation } from './mediation.fixture';

jest.setTimeout(90_000);

let world: World;
let cast: Cast;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let other: TestPerson;
let centre: TestPerson;

beforeAll(async () => {
  world = await World.open();
  ({ other, ...cast } = await disputeTown(world));
  ({ town, clerk, handler } = cast);
  centre = await town.as('HANDLER', '谢中心');
});
afterAll(() => world.close());

describe('who works on a dispute', () => {
  it('is this office and the mediation body from the first day, and whoever else is named', async () => {
    const { id } = await opened(cast, { participants: [CENTRE], lead: 'LED_BY_SERVICE_CENTRE' });
    const { participants, disputeId, matterCount } = await look(clerk, id);
    expect(participants).toMatchObject([
      { kind: 'BODY_PETITION_OFFICE', person: '何春燕', leads: false },
      { kind: 'BODY_MEDIATION_COMMITTEE', body: DISPUTE.body, person: '老周', leads: false },
      { ...CENTRE, leads: true },
    ]);
    expect([typeof disputeId, matterCount]).toEqual(['string', 1]);
    // without a name given, the lead stands there by its kind
    const bare = await opened(cast, { lead: 'LED_BY_SERVICE_CENTRE' });
    expect(await bodyOf(clerk, bare.id, 'BODY_SERVICE_CENTRE')).toMatchObject({ person: null, leads: true });
  });

  it('is a unit here or a body by name, with an official or a name and duty, and nobody twice', async () => {
    const { id } = await opened(cast);
    const unit = { kind: 'BODY_OTHER', unitId: town.unitId, officialId: centre.officialId };
    await act(clerk, 'addDisputeParticipant', { id: id, participant: unit });
    expect(await bodyOf(clerk, id, 'BODY_OTHER')).toMatchObject({ person: '谢中心' });
    const refused = async (participant: object) =>
      refusal(clerk, 'addDisputeParticipant', { id, participant });
    expect(await refused(unit)).toBe('DUPLICATE');
    expect(await refused({ ...CENTRE, body: ' ' })).toBe('REQUIRED');
    expect(await refused({ ...CENTRE, person: null })).toBe('REQUIRED');
    expect(await refused({ ...CENTRE, duty: '' })).toBe('REQUIRED');
    expect(await refusal(other, 'addDisputeParticipant', { id, participant: CENTRE })).toBe('NOT_YOURS');
    await act(clerk, 'addDisputeParticipant', { id: id, participant: CENTRE });
    const one = await bodyOf(clerk, id, 'BODY_SERVICE_CENTRE');
    const leaving = { id, participantId: one.id };
    expect(await refusal(clerk, 'releaseDisputeParticipant', { ...leaving, reason: '无' })).toBe('REQUIRED');
    const naming = { ...leaving, reason: '欧阳明月不同意' };
    expect(await refusal(clerk, 'releaseDisputeParticipant', naming)).toBe('INVALID');
    await act(clerk, 'releaseDisputeParticipant', { ...leaving, reason: '不属其职责' });
    expect(await bodyOf(clerk, id, 'BODY_SERVICE_CENTRE')).toMatchObject({
      leftOn: TODAY,
      leftReason: '不属其职责',
    });
    expect(await refusal(clerk, 'releaseDisputeParticipant', { ...leaving, reason: '不属其职责' })).toBe(
      'WRONG_STATE',
    );
    // who left may come back
    await act(clerk, 'addDisputeParticipant', { id: id, participant: CENTRE });
  });

  it('has exactly one lead, who changes with a reason that both time lines keep', async () => {
    const { id, petitionId } = await opened(cast, {
      participants: [CENTRE, { ...CENTRE, kind: 'BODY_OTHER', body: '石桥派出所' }],
    });
    const next = await bodyOf(clerk, id, 'BODY_SERVICE_CENTRE');
    const police = await bodyOf(clerk, id, 'BODY_OTHER');
    const change = { id, participantId: next.id, reason: '一站式办理更方便' };
    expect(await refusal(clerk, 'changeDisputeLead', { ...change, reason: '' })).toBe('REQUIRED');
    expect(await refusal(clerk, 'changeDisputeLead', { ...change, reason: '欧阳明月要求' })).toBe('INVALID');
    expect(await refusal(clerk, 'changeDisputeLead', { ...change, participantId: police.id })).toBe(
      'INVALID',
    );
    expect(await act(clerk, 'changeDisputeLead', change)).toMatchObject({ lead: 'LED_BY_SERVICE_CENTRE' });
    expect(await refusal(clerk, 'changeDisputeLead', change)).toBe('WRONG_STATE');
    const { participants, timeLine } = await look(clerk, id);
    expect(participants.filter(({ leads }: Participant) => leads)).toMatchObject([CENTRE]);
    const text = `改由石桥镇综治中心 周平（副主任）牵头（原为${DISPUTE.body} 老周（调解员））：一站式办理更方便`;
    expect(timeLine.at(-1)).toMatchObject({ kind: 'DISPUTE_LED', text, actorName: '林小禾' });
    expect((await petitionOf(clerk, petitionId)).events.at(-1)).toMatchObject({ kind: 'DISPUTE_LED', text });
    // it is let go only once another leads
    const leaving = { id, participantId: next.id, reason: '人手不足' };
    expect(await refusal(clerk, 'releaseDisputeParticipant', leaving)).toBe('INVALID');
    const back = await bodyOf(clerk, id, 'BODY_MEDIATION_COMMITTEE');
    await act(clerk, 'changeDisputeLead', { id, participantId: back.id, reason: '回到调委会主持' });
    await act(clerk, 'releaseDisputeParticipant', leaving);
    expect((await look(clerk, id)).participants.filter(({ leads }: Participant) => leads)).toHaveLength(1);
  });

  it('answers by its lead for the next step, of which the lead is told', async () => {
    const { id } = await opened(cast, {
      lead: 'LED_BY_SERVICE_CENTRE',
      participants: [{ kind: 'BODY_SERVICE_CENTRE', body: '镇综治中心', officialId: centre.officialId }],
    });
    const step = { id, text: '约双方到现场丈量', on: addDays(TODAY, 3) };
    // who leads may take every step, who only takes part may not
    expect(await refusal(other, 'planDisputeStep', step)).toBe('NOT_YOURS');
    expect(await act(centre, 'planDisputeStep', step)).toBeDefined();
    for (const on of [addDays(TODAY, -1), '2036-01-01'])
      expect(await refusal(centre, 'planDisputeStep', { ...step, on })).toBe('INVALID');
    const { nextStep, nextStepOn, timeLine } = await look(clerk, id);
    expect([nextStep, nextStepOn]).toEqual([step.text, step.on]);
    expect(timeLine.at(-1).text).toMatch(/^20\d\d年\d+月\d+日前，镇综治中心 谢中心.*：约双方到现场丈量$/);
    await tellDay(world.db, town, new Date());
    const inbox = '{ notices(first: 50) { nodes { kind dueOn daysLeft } } }';
    const told = async (who: TestPerson) =>
      (await who.run(inbox)).notices.nodes.filter(
        ({ kind }: { kind: string }) => kind === 'DISPUTE_STEP_DUE',
      );
    expect(await told(centre)).toMatchObject([{ dueOn: step.on, daysLeft: 3 }]);
    expect(await told(handler)).toEqual([]);
  });

  it('is followed by who goes on for who is there, and lets nobody be recused who still is', async () => {
    const { id, petitionId } = await opened(cast, {
      lead: 'LED_BY_SERVICE_CENTRE',
      participants: [{ kind: 'BODY_SERVICE_CENTRE', body: '镇综治中心', officialId: centre.officialId }],
    });
    const asked = await clerk.run(
      'mutation ($input: AskRecusalInput!) { askRecusal(input: $input) { id } }',
      {
        input: {
          id: petitionId,
          officialId: centre.officialId,
          ground: 'CLOSE_RELATIVE',
          asker: 'ASKED_BY_PETITIONER',
          reason: '对方的亲戚',
        },
      },
    );
    const grant = 'mutation ($input: GrantRecusalInput!) { grantRecusal(input: $input) { status } }';
    const granting = { input: { id: asked.askRecusal.id, decision: '属实' } };
    const { errors } = await cast.leader.send(grant, granting);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'PASS_ON_FIRST', room: 'mediations', subject: id });
    expect(errors?.[0]?.message).toContain('参与单位退出');
    await clerk.run(
      'mutation ($input: HandOverPetitionsInput!) { handOverPetitions(input: $input) { id } }',
      {
        input: { fromId: centre.officialId, toId: other.officialId, reason: '工作调整' },
      },
    );
    expect(await bodyOf(clerk, id, 'BODY_SERVICE_CENTRE')).toMatchObject({ person: '郑某', leads: true });
    const step = { id, text: '约双方到现场丈量', on: TODAY };
    expect(await refusal(centre, 'planDisputeStep', step)).toBe('NOT_YOURS');
    await act(other, 'planDisputeStep', step);
    expect((await cast.leader.run(grant, granting)).grantRecusal.status).toBe('RECUSAL_GRANTED');
  });

  it('writes what each body did on the one time line, and who was there; nothing that names a party', async () => {
    const { id, petitionId } = await opened(cast, { participants: [CENTRE] });
    await act(clerk, 'addDisputeParticipant', {
      id: id,
      participant: { kind: 'BODY_OTHER', body: '司法所', officialId: centre.officialId },
    });
    const [theCentre, justice] = [
      await bodyOf(clerk, id, 'BODY_SERVICE_CENTRE'),
      await bodyOf(clerk, id, 'BODY_OTHER'),
    ];
    await act(handler, 'contributeToDispute', {
      id,
      participantId: theCentre.id,
      text: '调取了宅基地登记档案',
    });
    // who is there for a body writes it down themselves, and does nothing else
    await act(centre, 'contributeToDispute', { id, participantId: justice.id, text: '讲解了相邻关系的规定' });
    expect(await refusal(centre, 'endMediation', { id, ending: 'ENDED_BY_OTHER' })).toBe('NOT_YOURS');
    expect(await refusal(other, 'contributeToDispute', { id, participantId: justice.id, text: '旁听' })).toBe(
      'NOT_YOURS',
    );
    const { events } = await petitionOf(clerk, petitionId);
    expect(events.slice(-2)).toMatchObject([
      { kind: 'DISPUTE_CONTRIBUTED', text: '石桥镇综治中心 周平（副主任）：调取了宅基地登记档案' },
      { kind: 'DISPUTE_CONTRIBUTED', text: expect.stringMatching(/^司法所 谢中心.*：讲解了相邻关系的规定$/) },
    ]);
    const naming = { id, participantId: justice.id, text: '找西邻住户谈话' };
    expect(await refusal(centre, 'contributeToDispute', naming)).toBe('INVALID');
    const elsewhere = await opened(cast);
    expect(await refusal(clerk, 'contributeToDispute', { ...naming, id: elsewhere.id, text: '旁听' })).toBe(
      'NOT_FOUND',
    );
  });

  it('of a mediation from before is written down with the first act on it', async () => {
    const { id: petitionId } = await register(clerk);
    const { mediation: id } = await aMediation(world, town, petitionId, handler.officialId, {
      disputeId: null,
    });
    expect(await look(clerk, id)).toMatchObject({ disputeId: null, matterCount: 1, participants: [] });
    const second = await join(cast, id);
    expect(await look(clerk, id)).toMatchObject({ disputeId: expect.any(String), matterCount: 2 });
    for (const one of [id, second.id])
      expect((await look(clerk, one)).participants).toMatchObject([
        { kind: 'BODY_PETITION_OFFICE', person: '何春燕', leads: false },
        { kind: 'BODY_MEDIATION_COMMITTEE', leads: true },
      ]);
  });
});

describe('what the court has not confirmed', () => {
  it('is replaced by another agreement, and its open items end', async () => {
    const first = await begun(cast);
    const second = await join(cast, first.id);
    await consent(handler, second.id, 'PETITIONER_SIDE');
    const agree = (items: object[], id = first.id) =>
      act(handler, 'recordMediationAgreement', { id, form: 'AGREED_IN_WRITING', effectiveOn: TODAY, items });
    const wall = { text: '拆除围墙', doer: 'OTHER_SIDE', dueOn: TODAY };
    const pay = { text: '补偿 500 元', doer: 'OTHER_SIDE', dueOn: TODAY };
    const { items } = await agree([wall, pay]);
    const again = { id: first.id, form: 'AGREED_IN_WRITING', effectiveOn: TODAY, items: [wall] };
    expect(await refusal(handler, 'recordMediationAgreement', again)).toBe('WRONG_STATE');
    await act(handler, 'recordMediationPerformance', {
      id: first.id,
      itemId: items[1].id,
      performedOn: TODAY,
      proof: '收条',
    });
    await act(handler, 'recordConfirmationRequest', { id: first.id, court: '县人民法院', askedOn: TODAY });
    await act(handler, 'recordConfirmation', { id: first.id, confirmed: false, decidedOn: TODAY });
    await agree([{ ...wall, text: '拆除越界的一段围墙', dueOn: addDays(TODAY, 9) }], second.id);
    for (const id of [first.id, second.id]) {
      const { rows } = await world.db.write(town, (tx) =>
        tx.query(
          'select ordinal, performed_on is not null as done, replaced_on is not null as gone from mediation_items where county_id = $1 and tenant_id = $2 and mediation_id = $3 order by ordinal',
          [town.countyId, town.tenantId, id],
        ),
      );
      expect(rows).toEqual([
        { ordinal: 1, done: false, gone: true },
        { ordinal: 2, done: true, gone: false },
        { ordinal: 3, done: false, gone: false },
      ]);
      // the window for the court is open anew
      expect(await look(clerk, id)).toMatchObject({
        status: 'AGREEMENT_REACHED',
        confirmation: null,
        court: null,
      });
    }
    const old = { id: first.id, itemId: items[0].id, performedOn: TODAY, proof: '照片' };
    expect(await refusal(handler, 'recordMediationPerformance', old)).toBe('WRONG_STATE');
    const { timeLine, items: now } = await look(clerk, first.id);
    expect(timeLine.at(-1).text).toContain('原协议没有履行的 1 项不再履行');
    const last = { ...old, itemId: now[2].id };
    expect((await act(handler, 'recordMediationPerformance', last)).status).toBe('AGREEMENT_PERFORMED');
  });
});

it('a planned session is moved with a reason, to a day within three years', async () => {
  const { id, petitionId } = await begun(cast);
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  expect(
    await refusal(handler, 'planMediationSession', { id, at: '2036-03-02T01:00:00Z', place: '调解室' }),
  ).toBe('INVALID');
  const { sessions } = await act(handler, 'planMediationSession', { id, at: at(2), place: '调解室' });
  const move = { id, sessionId: sessions[0].id, at: at(4), reason: '对方出差' };
  expect(await refusal(handler, 'moveMediationSession', { ...move, reason: ' ' })).toBe('REQUIRED');
  expect(await refusal(handler, 'moveMediationSession', { ...move, reason: '西邻住户出差' })).toBe('INVALID');
  for (const wrong of [at(-1), '2036-03-02T01:00:00Z'])
    expect(await refusal(handler, 'moveMediationSession', { ...move, at: wrong })).toBe('INVALID');
  expect(await refusal(other, 'moveMediationSession', move)).toBe('NOT_YOURS');
  const moved = await act(handler, 'moveMediationSession', { ...move, place: '村委会' });
  expect(moved.sessions).toMatchObject([{ place: '村委会', result: null }]);
  expect(new Date(moved.nextSessionAt).getTime()).toBe(new Date(move.at).getTime());
  expect((await petitionOf(clerk, petitionId)).events.at(-1)).toMatchObject({
    kind: 'MEDIATION_SESSION_MOVED',
    text: expect.stringMatching(/调解室改为.*村委会：对方出差$/),
  });
  await act(handler, 'recordMediationSession', {
    id,
    sessionId: sessions[0].id,
    result: 'SESSION_NOT_HELD',
    record: '下雨',
  });
  expect(await refusal(handler, 'moveMediationSession', move)).toBe('WRONG_STATE');
});
