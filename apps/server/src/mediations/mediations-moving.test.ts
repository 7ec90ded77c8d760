import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aCoSignature, CONFIRM, formGroup } from '../group-matters/group-matter.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send, serving } from '../transfers/transfer.fixture';
import {
  act,
  castOf,
  consent,
  DISPUTE,
  petitionOf,
  refusal,
  TODAY,
  type Cast,
} from './mediation-cast.fixture';
import { CENTRE, contribute, join, look, type Participant } from './mediation-dispute.fixture';
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
  cast = await castOf(town);
  [clerk, above] = [cast.clerk, await office.as('CLERK', '周正')];
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
    const [name, behind] = ['司马西平', String(aCoSignature(1)['name'])];
    const second = await join(cast, first.mediation, { parties: [{ name, phone: '13800001235' }] });
    // what was said in a session goes along, and names nobody whose matter stays
    const held = { id: first.mediation, place: '村部', result: 'SESSION_GOES_ON', attended: '双方' };
    const said = [`${name}也在场`, '各自陈述'];
    for (const record of said)
      await act(clerk, 'recordMediationSession', { ...held, at: new Date().toISOString(), record });
    const code = await formGroup(clerk, first.id);
    const signing = { tenantCode: town.code, number: first.number, code, ...aCoSignature(1) };
    await world.visitor().run(CONFIRM, { input: signing });
    const { id: transferId } = await send(clerk, first.id, office);
    const arrived = await arrive(world, town, office, above, transferId);
    const id = await there(above, arrived);
    expect((await look(above, id)).sessions.map(({ record }: { record: string }) => record)).toEqual(
      expect.arrayContaining([expect.stringContaining(`原件在${town.code}镇`), said[1]]),
    );
    // nobody mediates their own dispute, nor who signed or petitions where it came from: their names are told to nobody
    for (const party of [name, behind])
      expect(await refusal(above, 'arrangeMediation', { id, outsideMediators: [party] })).toBe('INVALID');
    const another = { id, participant: { ...CENTRE, kind: 'BODY_OTHER', person: behind } };
    expect(await refusal(above, 'addDisputeParticipant', another)).toBe('INVALID');
    await act(above, 'arrangeMediation', { id, outsideMediators: ['老周', `${behind}（县司法局）`] });
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
    for (const kept of [number, name]) expect(JSON.stringify(here)).not.toContain(kept);
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
    // another matter of the dispute goes to a third office, and stays there
    const third = await newTown();
    const { id: second } = await register(above);
    await above.run(verb('acceptPetition'), { input: { id: second } });
    await act(above, 'joinMediation', { id: second, mediationId: id });
    const { id: gone } = await send(above, second, third);
    await arrive(world, office, third, await third.as('CLERK', '郑直'), gone);
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
      offices: [{ name: `${third.code}镇` }],
    });
    // what is done here from now on is told there no more
    await contribute(above, id, '约了双方', 'BODY_PETITION_OFFICE');
    await carryDisputes(world);
    await serving(world, next, true);
    const left = await look(theirs, moved);
    expect(left).toMatchObject({ status: 'MEDIATION_FAILED', ending: 'ENDED_WITH_TRANSFER' });
    expect(JSON.stringify(left.timeLine)).not.toContain('约了双方');
  });

  it('takes no agreement along but a copy: it stays with who keeps its file', async () => {
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
    // who gets the matter knows what its petitioner agreed on, and so does whom they send it on to
    const copyAt = async (person: TestPerson, id: string) =>
      (await petitionOf(person, id)).events.find(({ kind }: { kind: string }) => kind === 'NOTED')?.text;
    const copy = await copyAt(above, arrived);
    expect(copy).toContain(`由${town.code}镇保管`);
    expect(copy).toContain('拆除围墙（待履行）');
    const next = await newTown();
    const theirs = await next.as('CLERK', '吴平');
    await above.run(verb('acceptPetition'), { input: { id: arrived } });
    const { id: further } = await send(above, arrived, next, { deviation: '由事发地办理' });
    expect(await copyAt(theirs, await arrive(world, office, next, theirs, further))).toBe(copy);
  });
});
