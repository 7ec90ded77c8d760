import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send, serving } from '../transfers/transfer.fixture';
import {
  act,
  begun,
  consent,
  DISPUTE,
  petitionOf,
  refusal,
  TODAY,
  type Cast,
} from './mediation-cast.fixture';
import { bodyOf, CENTRE, join, look, type Participant } from './mediation-dispute.fixture';
import { arrive, carryDisputes } from './mediation-moving.fixture';

jest.setTimeout(90_000);

let world: World;
let cast: Cast;
let town: TestTenant;
let office: TestTenant;
let clerk: TestPerson;
let above: TestPerson;
let newTown: () => Promise<TestTenant>;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  newTown = () => county.tenant();
  [office, town] = [county.office, await newTown()];
  [clerk, above] = [await town.as('CLERK', '林小禾'), await office.as('CLERK', '周正')];
  cast = {
    town,
    clerk,
    handler: await town.as('HANDLER', '何春燕'),
    leader: await town.as('LEADER', '秦岳'),
  };
  await openPortalOf(town, clerk);
});
afterAll(() => world.close());

/** A matter of the clerk's that can still be sent on, with its mediation under way. */
async function mediated(more: Record<string, unknown> = {}) {
  const matter = await register(clerk);
  const { acceptPetition } = inputsOf(town, cast.handler, cast.leader);
  await clerk.run(verb('acceptPetition'), { input: { id: matter.id, ...acceptPetition } });
  const { id } = await act(clerk, 'openMediation', {
    id: matter.id,
    ...DISPUTE,
    participants: [CENTRE],
    ...more,
  });
  for (const side of ['PETITIONER_SIDE', 'OTHER_SIDE']) await consent(clerk, id, side);
  return { ...matter, mediation: id } as { id: string; number: string; queryCode: string; mediation: string };
}
const there = async (person: TestPerson, petitionId: string): Promise<string> =>
  (await person.run('query ($p: ID!) { mediations(petitionId: $p) { nodes { id } } }', { p: petitionId }))
    .mediations.nodes[0]?.id;
const kinds = ({ timeLine }: { timeLine: { kind: string }[] }) => timeLine.map(({ kind }) => kind);
const contributeAs = async (person: TestPerson, id: string, kind: string, text: string) =>
  act(person, 'contributeToDispute', { id, participantId: (await bodyOf(person, id, kind)).id, text });
const contribute = (person: TestPerson, id: string, text: string) =>
  contributeAs(person, id, 'BODY_SERVICE_CENTRE', text);

const FOLLOW = `query ($t: String!, $n: String!, $c: String!) { followPetition(tenantCode: $t, number: $n, code: $c) {
  events { label text } mediations { statusText joint timeLine { label text } } } }`;

describe('a mediation whose matter goes to another office', () => {
  it('goes on there with consent, bodies and time line, and is told here as it goes on', async () => {
    const matter = await mediated({ lead: 'LED_BY_PETITION_OFFICE' });
    await contribute(clerk, matter.mediation, '到现场看了围墙');
    const planned = new Date(Date.now() + 86_400_000).toISOString();
    await act(clerk, 'planMediationSession', { id: matter.mediation, at: planned, place: '镇调解室' });
    const { id: transferId } = await send(clerk, matter.id, office);
    expect(await look(clerk, matter.mediation)).toMatchObject({ status: 'MEDIATION_FAILED' });
    const arrived = await arrive(world, town, office, above, transferId);
    const id = await there(above, arrived);
    const gone = await look(clerk, matter.mediation);
    const here = await look(above, id);
    expect(here).toMatchObject({
      status: 'MEDIATING',
      disputeId: gone.disputeId,
      mediators: DISPUTE.outsideMediators,
      consents: [{ side: 'PETITIONER_SIDE' }, { side: 'OTHER_SIDE' }],
      sessions: [{ place: '镇调解室', result: null }],
      lead: 'LED_BY_PETITION_OFFICE',
    });
    // one lead: this petition office in the place of the other
    expect(here.participants.map(({ kind, body, leads }: Participant) => [kind, body, leads])).toEqual([
      ['BODY_PETITION_OFFICE', `${office.code.slice(2)}县信访局`, true],
      ['BODY_MEDIATION_COMMITTEE', DISPUTE.body, false],
      ['BODY_SERVICE_CENTRE', CENTRE.body, false],
    ]);
    expect(here.timeLine).toContainEqual(
      expect.objectContaining({ kind: 'DISPUTE_CONTRIBUTED', office: `${town.code}镇` }),
    );
    // what is done there from now on stands on both time lines, which are one
    await contribute(above, id, '调取了规划档案');
    await act(above, 'recordMediationSession', {
      id,
      at: new Date().toISOString(),
      place: '县调解中心',
      result: 'SESSION_GOES_ON',
      attended: '双方',
      record: '各自陈述',
    });
    await carryDisputes(world);
    const [one, two] = [await look(clerk, matter.mediation), await look(above, id)];
    expect(kinds(one)).toEqual(kinds(two));
    expect(kinds(one)).toEqual([
      'MEDIATION_OPENED',
      'MEDIATION_CONSENTED',
      'MEDIATION_CONSENTED',
      'DISPUTE_CONTRIBUTED',
      'MEDIATION_SESSION_PLANNED',
      'MEDIATION_MOVED',
      'MEDIATION_RESUMED',
      'DISPUTE_CONTRIBUTED',
      'MEDIATION_SESSION_HELD',
    ]);
    // the petitioner reads it under the number they have
    const told = (await world.visitor().run(FOLLOW, { t: town.code, n: matter.number, c: matter.queryCode }))
      .followPetition;
    expect(JSON.stringify(told.events)).toContain('调取了规划档案');
    expect(told.mediations).toMatchObject([{ statusText: '信访事项转到其他单位办理', joint: false }]);
    expect(told.mediations[0].timeLine.at(-1)).toMatchObject({
      label: `进行调解（${office.code.slice(2)}县信访局）`,
      text: null,
    });
    expect(JSON.stringify(told)).not.toContain('各自陈述');
  });

  it('is the other office’s own: what of the dispute stays here is told there without its matter', async () => {
    const first = await mediated();
    const second = await join(cast, first.mediation);
    const { id: transferId } = await send(clerk, first.id, office);
    const arrived = await arrive(world, town, office, above, transferId);
    const id = await there(above, arrived);
    // the first petition office goes on with the other matter
    expect((await look(above, id)).participants.map(({ body }: Participant) => body)).toEqual([
      `${town.code}镇`,
      DISPUTE.body,
      CENTRE.body,
      `${office.code.slice(2)}县信访局`,
    ]);
    await consent(cast.handler, second.id, 'PETITIONER_SIDE');
    await contribute(cast.handler, second.id, '量了排水沟');
    await carryDisputes(world);
    const here = await look(above, id);
    expect(here.timeLine.at(-1)).toMatchObject({ kind: 'DISPUTE_CONTRIBUTED', office: `${town.code}镇` });
    const consents = here.timeLine.filter(({ kind }: { kind: string }) => kind === 'MEDIATION_CONSENTED');
    expect(consents).toHaveLength(2);
    const { number } = await clerk
      .run('query ($id: ID!) { petition(id: $id) { number } }', { id: second.petitionId })
      .then(({ petition }) => petition);
    expect(JSON.stringify(here)).not.toContain(number);
  });

  it('is here again with a matter that is given back, and goes on where it stood', async () => {
    const matter = await mediated();
    const { id: transferId } = await send(clerk, matter.id, office);
    await carry(world, town, transferId);
    await onTransfer(above, 'objectToTransfer', { id: transferId, reason: '属镇里职责' });
    await carry(world, office, transferId);
    await onTransfer(clerk, 'takeBackTransfer', { id: transferId });
    await carry(world, town, transferId);
    expect(await look(clerk, matter.mediation)).toMatchObject({
      status: 'MEDIATING',
      ending: null,
      failureNotice: null,
    });
    const { events } = await petitionOf(clerk, matter.id);
    expect(events.slice(-2)).toMatchObject([{ kind: 'MEDIATION_RESUMED' }, { kind: 'TRANSFER_RETURNED' }]);
    const at = new Date(Date.now() + 86_400_000).toISOString();
    await act(clerk, 'planMediationSession', { id: matter.mediation, at, place: '调解室' });
    // nothing of it stays where it was not signed for
    const left = await world.db.inside(office, (tx) =>
      tx.first<{ sealed: Buffer | null }>(
        'select mediation_sealed as sealed from transfers where county_id = $1 and tenant_id = $2 and id = $3',
        [office.countyId, office.tenantId, transferId],
      ),
    );
    expect(left).toEqual({ sealed: null });
  });

  it('is here again with a matter that is asked back, with the consent that was recorded there', async () => {
    const next = await newTown();
    const theirs = await next.as('CLERK', '吴平');
    const { id: petitionId } = await register(above);
    await above.run(verb('acceptPetition'), { input: { id: petitionId } });
    const { id } = await act(above, 'openMediation', { id: petitionId, ...DISPUTE });
    await consent(above, id, 'PETITIONER_SIDE');
    const { id: transferId } = await send(above, petitionId, next);
    const arrived = await arrive(world, office, next, theirs, transferId);
    const moved = await there(theirs, arrived);
    expect((await consent(theirs, moved, 'OTHER_SIDE')).status).toBe('MEDIATING');
    await carryDisputes(world);
    await serving(world, next, false);
    await onTransfer(above, 'recallTransfer', { id: transferId, reason: '单位撤并' });
    for (const place of [office, next]) await carry(world, place, transferId);
    await carryDisputes(world);
    expect(await look(above, id)).toMatchObject({
      status: 'MEDIATING',
      consents: [{ side: 'PETITIONER_SIDE' }, { side: 'OTHER_SIDE', recordedBy: `${next.code}镇 吴平` }],
      offices: [],
    });
    // what is done here from now on is told there no more
    await contributeAs(above, id, 'BODY_PETITION_OFFICE', '约了双方');
    await carryDisputes(world);
    await serving(world, next, true);
    const left = await look(theirs, moved);
    expect(left).toMatchObject({ status: 'MEDIATION_FAILED', ending: 'ENDED_WITH_TRANSFER' });
    expect(JSON.stringify(left.timeLine)).not.toContain('约了双方');
  });

  it('takes no agreement along: that stays with who keeps its file', async () => {
    const matter = await mediated();
    await act(clerk, 'recordMediationAgreement', {
      id: matter.mediation,
      form: 'AGREED_ORALLY',
      effectiveOn: TODAY,
      items: [{ text: '拆除围墙', doer: 'OTHER_SIDE', dueOn: TODAY }],
    });
    const { id: transferId } = await send(clerk, matter.id, office);
    const arrived = await arrive(world, town, office, above, transferId);
    expect(await there(above, arrived)).toBeUndefined();
    expect(await look(clerk, matter.mediation)).toMatchObject({ status: 'AGREEMENT_REACHED' });
  });
});

describe('one dispute in two offices', () => {
  const LINK = `mutation ($input: LinkDisputeInput!) { linkDispute(input: $input) { id status disputeId lead
    offices { name ground } participants { body leads } timeLine { kind text office } } }`;
  const entered = async (person: TestPerson, tenantId: string) =>
    person.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
      input: { tenantId },
    });
  const numberOf = async (person: TestPerson, id: string): Promise<string> =>
    (await person.run('query ($id: ID!) { petition(id: $id) { number } }', { id })).petition.number;

  it('is joined by the county, has one id, one lead and one time line, and nothing of whose it is', async () => {
    const county = await office.as('COUNTY_SUPERVISOR', '督查');
    const next = await newTown();
    const theirs: Cast = {
      town: next,
      clerk: await next.as('CLERK', '吴平'),
      handler: await next.as('HANDLER', '陈静'),
      leader: await next.as('LEADER', '李岩'),
    };
    const [mine, other] = [await begun(cast, { participants: [CENTRE] }), await begun(theirs)];
    const otherNumber = await numberOf(theirs.clerk, other.petitionId);
    const input = { id: mine.id, otherTenantId: next.tenantId, otherNumber, reason: '同一道围墙，跨两镇' };
    expect(await clerk.refused(LINK, { input })).toBe('FORBIDDEN');
    await entered(county, town.tenantId);
    expect(await county.refused(LINK, { input: { ...input, otherTenantId: town.tenantId } })).toBe('INVALID');
    expect(await county.refused(LINK, { input: { ...input, otherNumber: '1' } })).toBe('NOT_FOUND');
    // of what accuses somebody nothing is said
    const confidential = (yes: boolean) =>
      world.db.write(next, (tx) =>
        tx.query(
          'update petitions set confidential = $4 where county_id = $1 and tenant_id = $2 and id = $3',
          [next.countyId, next.tenantId, other.petitionId, yes],
        ),
      );
    await confidential(true);
    expect(await county.refused(LINK, { input })).toBe('NOT_FOUND');
    await confidential(false);
    expect(await county.refused(LINK, { input: { ...input, reason: '欧阳明月两处都反映' } })).toBe('INVALID');
    await county.run(LINK, { input });
    await contribute(clerk, mine.id, '调取了界桩档案');
    await act(theirs.handler, 'planDisputeStep', { id: other.id, text: '约两镇现场丈量', on: TODAY });
    await carryDisputes(world);
    const [one, two] = [await look(clerk, mine.id), await look(theirs.clerk, other.id)];
    expect(one.disputeId).toBe(two.disputeId);
    expect([one.offices, two.offices]).toMatchObject([
      [{ name: `${next.code}镇`, ground: 'COUNTY_JOINED' }],
      [{ name: `${town.code}镇`, ground: 'COUNTY_JOINED' }],
    ]);
    const leads = ({ participants }: { participants: Participant[] }) =>
      participants.filter((body) => body.leads).map(({ body }) => body);
    expect([leads(one), leads(two)]).toEqual([[DISPUTE.body], [`${town.code}镇 ${DISPUTE.body}`]]);
    const shared = ({ timeLine }: { timeLine: { kind: string; text: string }[] }) =>
      timeLine.filter(({ kind }) => kind === 'DISPUTE_CONTRIBUTED' || kind === 'DISPUTE_PLANNED');
    expect(shared(one).map(({ text }) => text)).toEqual(shared(two).map(({ text }) => text));
    expect(shared(two)).toMatchObject([{ office: `${town.code}镇` }, { office: null }]);
    expect(kinds(two).filter((kind) => kind === 'MEDIATION_CONSENTED')).toHaveLength(2);
    expect(JSON.stringify(two)).not.toContain(await numberOf(clerk, mine.petitionId));
    // who leads is the county's to say, and it may say so anew
    const { id: participantId } = await bodyOf(theirs.clerk, other.id, 'BODY_PETITION_OFFICE');
    expect(
      await refusal(theirs.clerk, 'changeDisputeLead', { id: other.id, participantId, reason: '换' }),
    ).toBe('INVALID');
    await entered(county, next.tenantId);
    const back = { id: other.id, otherTenantId: town.tenantId, reason: '围墙在这一侧' };
    await county.run(LINK, {
      input: { ...back, otherNumber: await numberOf(clerk, mine.petitionId) },
    });
    for (const [who, id] of [
      [theirs.clerk, other.id],
      [clerk, mine.id],
    ] as const)
      expect(leads(await look(who, id))).toEqual([`${next.code}镇`]);
    const log = await next
      .as('AUDITOR')
      .then((auditor) => auditor.run('{ auditEntries(first: 50) { nodes { action } } }'));
    expect(JSON.stringify(log)).toContain('linkDispute');
  });
});
