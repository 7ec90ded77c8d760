import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addDays } from '@huiyin/domain';
import { aCoSignature, CONFIRM, formGroup } from '../group-matters/group-matter.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import {
  act,
  begun,
  consent,
  DISPUTE,
  inHand,
  petitionOf,
  refusal,
  TODAY,
  type Cast,
} from './mediation-cast.fixture';
import { bodyOf, CENTRE, disputeTown, join, look, type Participant } from './mediation-dispute.fixture';

jest.setTimeout(90_000);

let world: World;
let cast: Cast;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let other: TestPerson;

beforeAll(async () => {
  world = await World.open();
  ({ other, ...cast } = await disputeTown(world));
  ({ town, clerk, handler } = cast);
});
afterAll(() => world.close());

const PETITIONERS = ['欧阳东来', '司马西平'] as const;
const followable = async (title: string, name: string) => {
  const made = await register(clerk, { title, parties: [{ name, phone: '13800001234' }] });
  const inputs = inputsOf(town, handler, cast.leader);
  for (const step of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(step), { input: { id: made.id, ...inputs[step] } });
  await handler.run(verb('takePetition'), { input: { id: made.id } });
  return made as { id: string; number: string; queryCode: string };
};
const follow = async ({ number, queryCode }: { number: string; queryCode: string }) =>
  (
    await world.visitor().run(
      `query ($t: String!, $n: String!, $c: String!) { followPetition(tenantCode: $t, number: $n, code: $c) {
        events { label text } mediations { statusText joint participants { body person leads } timeLine { at label text } notice } } }`,
      { t: town.code, n: number, c: queryCode },
    )
  ).followPetition;
const kindsOf = async (petitionId: string): Promise<string[]> =>
  (await petitionOf(clerk, petitionId)).events.map(({ kind }: { kind: string }) => kind);

describe('a second petition about the same dispute', () => {
  it('joins it: one time line, each petitioner for themselves, one agreement, one court', async () => {
    const first = await begun(cast, { participants: [CENTRE] });
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    await act(handler, 'planMediationSession', { id: first.id, at: soon, place: '镇调解室' });
    const second = await join(cast, first.id);
    // the other side's consent stands; this petitioner's is asked for
    expect(second).toMatchObject({
      status: 'CONSENT_AWAITED',
      consents: [{ side: 'OTHER_SIDE' }],
      sessions: [],
    });
    expect(
      await refusal(handler, 'planMediationSession', { id: second.id, at: soon, place: '镇调解室' }),
    ).toBe('CONSENT_MISSING');
    expect((await consent(handler, second.id, 'PETITIONER_SIDE')).status).toBe('MEDIATING');
    // what was planned is planned for them, too
    const joined = await look(clerk, second.id);
    expect(joined.sessions).toMatchObject([{ place: '镇调解室', result: null }]);
    expect(joined.participants.map(({ kind, leads }: Participant) => [kind, leads])).toEqual([
      ['BODY_PETITION_OFFICE', false],
      ['BODY_MEDIATION_COMMITTEE', true],
      ['BODY_SERVICE_CENTRE', false],
    ]);
    const theCentre = joined.participants[2];
    await act(handler, 'contributeToDispute', {
      id: second.id,
      participantId: theCentre.id,
      text: '到现场看了围墙',
    });
    await act(handler, 'moveMediationSession', {
      id: second.id,
      sessionId: joined.sessions[0].id,
      at: new Date(Date.now() + 172_800_000).toISOString(),
      reason: '对方当天有事',
    });
    await act(handler, 'recordMediationSession', {
      id: first.id,
      at: new Date().toISOString(),
      place: '村委会',
      result: 'SESSION_AGREED',
      attended: '各方、老周',
      record: '都同意',
    });
    const { petitionId } = first;
    const items = [
      { text: '拆除围墙', doer: 'OTHER_SIDE', dueOn: addDays(TODAY, 5) },
      { text: '赔偿菜地损失 300 元', doer: 'OTHER_SIDE', dueOn: TODAY, petitionId },
    ];
    const agreement = { id: second.id, form: 'AGREED_IN_WRITING', effectiveOn: TODAY };
    expect(await refusal(handler, 'recordMediationAgreement', { ...agreement, items: [items[1]] })).toBe(
      'REQUIRED',
    );
    // what stands in the agreement of each names none of them
    for (const naming of [{ facts: '欧阳明月先砌的墙' }, { manner: '当面交给欧阳明月' }])
      expect(await refusal(handler, 'recordMediationAgreement', { ...agreement, items, ...naming })).toBe(
        'INVALID',
      );
    await act(handler, 'recordMediationAgreement', { ...agreement, items });
    const [one, two] = [await look(clerk, first.id), await look(clerk, second.id)];
    expect([one.status, two.status]).toEqual(['AGREEMENT_REACHED', 'AGREEMENT_REACHED']);
    expect(one.items).toMatchObject(items.map(({ text }, i) => ({ text, ordinal: i + 1 })));
    // what concerns one petitioner alone stands with theirs
    expect(two.items).toMatchObject([{ text: '拆除围墙' }]);
    expect(two.sessions.map(({ result }: { result: string | null }) => result)).toEqual(
      one.sessions.map(({ result }: { result: string | null }) => result),
    );
    expect(one.timeLine).toEqual(two.timeLine);
    expect(one.matters).toEqual(two.matters);
    expect(one.timeLine.filter(({ kind }: { kind: string }) => kind === 'DISPUTE_CONTRIBUTED')).toEqual([
      expect.objectContaining({ numbers: one.matters.map(({ number }: { number: string }) => number) }),
    ]);

    await act(handler, 'recordConfirmationRequest', { id: second.id, court: '县人民法院', askedOn: TODAY });
    await act(handler, 'recordConfirmation', { id: first.id, confirmed: true, decidedOn: TODAY });
    await act(handler, 'recordMediationPerformance', {
      id: second.id,
      itemId: two.items[0].id,
      performedOn: TODAY,
      proof: '照片',
    });
    const [after, there] = [await look(clerk, first.id), await look(clerk, second.id)];
    expect([after.confirmation, there.confirmation]).toEqual(['COURT_CONFIRMED', 'COURT_CONFIRMED']);
    // the first has something of its own to be performed yet
    expect([after.status, there.status]).toEqual(['AGREEMENT_REACHED', 'AGREEMENT_PERFORMED']);
    const common = [
      'MEDIATION_SESSION_MOVED',
      'MEDIATION_SESSION_HELD',
      'MEDIATION_AGREED',
      'MEDIATION_CONFIRMED',
      'MEDIATION_PERFORMED',
    ];
    for (const kinds of [await kindsOf(first.petitionId), await kindsOf(second.petitionId)])
      expect(kinds).toEqual(expect.arrayContaining([...common, 'MEDIATION_OPENED', 'DISPUTE_CONTRIBUTED']));
  });

  it('shows each petitioner the same time line at the portal, and nothing of who the other is', async () => {
    const a = await followable('东户反映围墙占路', PETITIONERS[0]);
    const b = await followable('西户反映排水受阻', PETITIONERS[1]);
    const { id } = await act(handler, 'openMediation', { id: a.id, ...DISPUTE, participants: [CENTRE] });
    for (const side of ['PETITIONER_SIDE', 'OTHER_SIDE']) await consent(handler, id, side);
    const joined = await act(handler, 'joinMediation', { id: b.id, mediationId: id });
    await consent(handler, joined.id, 'PETITIONER_SIDE');
    const participantId = (await bodyOf(clerk, id, 'BODY_SERVICE_CENTRE')).id;
    await act(handler, 'contributeToDispute', { id, participantId, text: '到现场看了围墙' });
    await act(handler, 'endMediation', { id: joined.id, ending: 'ENDED_BY_PETITIONER' });
    const [mine, theirs] = [await follow(a), await follow(b)];
    const contribution = { label: '参与单位的工作', text: '石桥镇综治中心 周平（副主任）：到现场看了围墙' };
    for (const read of [mine, theirs]) {
      expect(read.mediations).toMatchObject([
        { joint: true, participants: [{ leads: true }, {}, { body: CENTRE.body, person: '周平（副主任）' }] },
      ]);
      expect(read.mediations[0].timeLine).toContainEqual(expect.objectContaining(contribution));
      expect(read.events).toContainEqual(expect.objectContaining(contribution));
    }
    // both of one length and of the same moments
    const moments = ({ mediations }: typeof mine) =>
      mediations[0].timeLine.map(({ at }: { at: string }) => at);
    expect(moments(mine)).toEqual(moments(theirs));
    expect(mine.mediations[0].statusText).toBe('调解中');
    expect(mine.mediations[0].timeLine.at(-1)).toMatchObject({
      label: '同一纠纷的一件信访事项不再参加调解',
      text: null,
    });
    expect(JSON.stringify(mine)).not.toMatch(new RegExp(`西户|排水|${b.number}|${PETITIONERS[1]}`));
    expect(JSON.stringify(theirs)).not.toMatch(new RegExp(`东户|占路|${a.number}|${PETITIONERS[0]}`));
    const naming = { id, participantId, text: `走访了${PETITIONERS[1]}` };
    expect(await refusal(handler, 'contributeToDispute', naming)).toBe('INVALID');
  });

  it('leaves for its own petitioner alone; what the other side or nobody agrees to ends for all', async () => {
    const first = await begun(cast);
    const [second, third] = [await join(cast, first.id), await join(cast, first.id)];
    for (const { id } of [second, third]) await consent(handler, id, 'PETITIONER_SIDE');
    const statuses = async () => {
      const { matters } = await look(clerk, first.id);
      return matters.map(({ status }: { status: string }) => status);
    };
    await act(handler, 'endMediation', { id: second.id, ending: 'ENDED_BY_PETITIONER' });
    expect(await statuses()).toEqual(['MEDIATING', 'MEDIATION_FAILED', 'MEDIATING']);
    // the first may leave too, and its dispute goes on
    await act(handler, 'endMediation', {
      id: first.id,
      ending: 'NO_AGREEMENT',
      reason: '本件另案起诉',
      thisMatterOnly: true,
    });
    expect(await statuses()).toEqual(['MEDIATION_FAILED', 'MEDIATION_FAILED', 'MEDIATING']);
    // who left may come back
    const again = await act(handler, 'joinMediation', { id: second.petitionId, mediationId: third.id });
    expect((await look(clerk, again.id)).disputeId).toBe((await look(clerk, first.id)).disputeId);
    await consent(handler, again.id, 'PETITIONER_SIDE');
    // why is told to all of them, and names none
    const apart = { id: third.id, ending: 'NO_AGREEMENT' };
    expect(await refusal(handler, 'endMediation', { ...apart, reason: '欧阳明月不接受' })).toBe('INVALID');
    await act(handler, 'endMediation', { ...apart, reason: '数额相差太大' });
    expect(await statuses()).toEqual([
      'MEDIATION_FAILED',
      'MEDIATION_FAILED',
      'MEDIATION_FAILED',
      'MEDIATION_FAILED',
    ]);
    // an agreement is left by nobody
    const lone = await begun(cast);
    await act(handler, 'recordMediationAgreement', {
      id: lone.id,
      form: 'AGREED_ORALLY',
      effectiveOn: TODAY,
      items: [{ text: '拆除围墙', doer: 'OTHER_SIDE', dueOn: TODAY }],
    });
    expect(await refusal(handler, 'endMediation', { id: lone.id, ending: 'ENDED_BY_PETITIONER' })).toBe(
      'WRONG_STATE',
    );
    const late = await inHand(cast);
    expect(await refusal(handler, 'joinMediation', { id: late, mediationId: lone.id })).toBe('WRONG_STATE');
  });

  it('is left by a petition that is withdrawn, and goes on for the other', async () => {
    const first = await begun(cast);
    const second = await join(cast, first.id);
    await consent(handler, second.id, 'PETITIONER_SIDE');
    await clerk.run(verb('withdrawPetition'), { input: { id: first.petitionId, reason: '信访人书面撤回' } });
    const { matters, timeLine } = await look(clerk, second.id);
    expect(matters).toMatchObject([{ status: 'MEDIATION_FAILED' }, { status: 'MEDIATING' }]);
    expect(timeLine.at(-1)).toMatchObject({ kind: 'MEDIATION_FAILED', numbers: [matters[0].number] });
    const at = new Date(Date.now() + 86_400_000).toISOString();
    await act(handler, 'planMediationSession', { id: second.id, at, place: '调解室' });
    expect(await kindsOf(first.petitionId)).not.toContain('MEDIATION_SESSION_PLANNED');
  });

  it('takes acts on its matters one after another, none of them lost', async () => {
    const first = await begun(cast, { participants: [CENTRE] });
    const second = await join(cast, first.id);
    const ids = [first.id, second.id];
    const bodies = await Promise.all(ids.map((id) => bodyOf(clerk, id, 'BODY_SERVICE_CENTRE')));
    const said = Array.from({ length: 8 }, (_, i) => `第${i + 1}次到现场`);
    await Promise.all(
      said.map((text, i) =>
        act(handler, 'contributeToDispute', { id: ids[i % 2], participantId: bodies[i % 2]?.id, text }),
      ),
    );
    for (const id of [first.petitionId, second.petitionId]) {
      const { events } = await petitionOf(clerk, id);
      const told = events.filter(({ kind }: { kind: string }) => kind === 'DISPUTE_CONTRIBUTED');
      expect(told.map(({ text }: { text: string }) => text.split('：')[1]).toSorted()).toEqual(
        said.toSorted(),
      );
    }
    const { timeLine } = await look(clerk, first.id);
    expect(timeLine.filter(({ kind }: { kind: string }) => kind === 'DISPUTE_CONTRIBUTED')).toHaveLength(8);
  });

  it('is agreed for by who had consented by that day, and by nobody else', async () => {
    const first = await begun(cast);
    const waiting = await join(cast, first.id);
    await act(handler, 'recordMediationAgreement', {
      id: first.id,
      form: 'AGREED_IN_WRITING',
      effectiveOn: TODAY,
      items: [{ text: '拆除围墙', doer: 'OTHER_SIDE', dueOn: TODAY }],
    });
    expect(await look(clerk, waiting.id)).toMatchObject({ status: 'CONSENT_AWAITED', items: [] });
    expect((await consent(handler, waiting.id, 'PETITIONER_SIDE')).status).toBe('MEDIATING');
  });

  it('is not joined by itself, twice, by an accusation or to one, or across what somebody is kept from', async () => {
    const first = await begun(cast);
    expect(await refusal(handler, 'joinMediation', { id: first.petitionId, mediationId: first.id })).toBe(
      'MEDIATION_RUNNING',
    );
    const second = await join(cast, first.id);
    expect(await refusal(handler, 'joinMediation', { id: second.petitionId, mediationId: first.id })).toBe(
      'MEDIATION_RUNNING',
    );
    const petitionId = await inHand(cast);
    const joining = { id: petitionId, mediationId: first.id };
    const confidential = (id: string, yes: boolean) =>
      world.db.write(town, (tx) =>
        tx.query(
          'update petitions set confidential = $4 where county_id = $1 and tenant_id = $2 and id = $3',
          [town.countyId, town.tenantId, id, yes],
        ),
      );
    for (const id of [petitionId, first.petitionId]) {
      await confidential(id, true);
      expect(await refusal(handler, 'joinMediation', joining)).toBe('CONFIDENTIAL');
      await confidential(id, false);
    }
    // who is recused from one matter handles the other
    const asking = {
      input: {
        id: petitionId,
        officialId: other.officialId,
        ground: 'CLOSE_RELATIVE',
        asker: 'ASKED_BY_PETITIONER',
        reason: '对方的亲戚',
      },
    };
    const { askRecusal } = await clerk.run(
      'mutation ($input: AskRecusalInput!) { askRecusal(input: $input) { id } }',
      asking,
    );
    await cast.leader.run(
      'mutation ($input: GrantRecusalInput!) { grantRecusal(input: $input) { status } }',
      {
        input: { id: askRecusal.id, decision: '属实' },
      },
    );
    const kept = await begun(cast, { mediatorIds: [other.officialId] });
    expect(await refusal(handler, 'joinMediation', { id: petitionId, mediationId: kept.id })).toBe(
      'ACCUSED_HANDLES',
    );
    const mine = await act(handler, 'joinMediation', joining);
    // the mediation of the matter they are kept from is not there for them, and the others are
    expect(await look(other, mine.id)).toBeNull();
    const seen = await look(other, first.id);
    expect(seen.matters.map((one: { petitionId: string }) => one.petitionId)).toEqual([
      first.petitionId,
      second.petitionId,
    ]);
    const unseen = await inHand({ ...cast, handler: other });
    expect(await refusal(other, 'joinMediation', { id: unseen, mediationId: mine.id })).toBe('NOT_FOUND');
    expect((await act(other, 'openMediation', { id: unseen, ...DISPUTE })).status).toBe('CONSENT_AWAITED');
  });

  it('is mediated by none of its parties, those who signed behind their representatives among them', async () => {
    const petitionId = await inHand(cast);
    const code = await formGroup(clerk, petitionId);
    const { number } = await clerk
      .run('query ($id: ID!) { petition(id: $id) { number } }', { id: petitionId })
      .then(({ petition }) => petition);
    const signature = aCoSignature(1, { wish: 'BY_POST' });
    await world.visitor().run(CONFIRM, { input: { tenantCode: town.code, number, code, ...signature } });
    const name = String(signature['name']);
    const tried = { id: petitionId, ...DISPUTE };
    for (const party of [name, '欧阳明月', DISPUTE.otherParty])
      expect(await refusal(handler, 'openMediation', { ...tried, outsideMediators: [party] })).toBe(
        'INVALID',
      );
    const body = { ...CENTRE, person: name };
    expect(await refusal(handler, 'openMediation', { ...tried, participants: [body] })).toBe('INVALID');
    // of the same name somebody may be another
    const elsewhere = [`${name}（镇司法所）`];
    const { id } = await act(handler, 'openMediation', { ...tried, outsideMediators: elsewhere });
    expect(await refusal(handler, 'addDisputeParticipant', { id, participant: body })).toBe('INVALID');
    expect(await refusal(handler, 'arrangeMediation', { id, outsideMediators: [name] })).toBe('INVALID');
    const participantId = (await bodyOf(clerk, id, 'BODY_PETITION_OFFICE')).id;
    const said = { id, participantId, text: `走访了${name}` };
    expect(await refusal(handler, 'contributeToDispute', said)).toBe('INVALID');
    expect((await act(handler, 'contributeToDispute', { ...said, text: '走访了双方' })).id).toBe(id);
  });
});
