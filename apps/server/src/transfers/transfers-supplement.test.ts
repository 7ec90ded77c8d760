import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { aPdf, attach, attachmentsOf, openAttachmentWorld } from '../attachments/attachment.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { aReview, reviewInputs, reviewVerb } from '../reviews/review.fixture';
import type { TestPerson, TestTenant, World } from '../testing/world';
import { carry, onTransfer, refusalOfAct, send, transferOf } from './transfer.fixture';

let room: Awaited<ReturnType<typeof openAttachmentWorld>>;
let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let townClerk: TestPerson;

beforeAll(async () => {
  room = await openAttachmentWorld();
  ({ world } = room);
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [clerk, townClerk] = await Promise.all([office.as('CLERK', '周工'), town.as('CLERK', '李工')]);
});
afterAll(() => room.close());

const step = (person: TestPerson, at: TestTenant, id: string, name: string, more: object = {}) =>
  person.run(verb(name), { input: { id, ...inputsOf(at, person, person)[name], ...more } });

/** A matter that the town has answered and reported on. */
async function reported(served: object = {}) {
  const petition = await register(clerk);
  const { id } = await send(clerk, petition.id, town);
  await carry(world, office, id);
  const { petitionId: there } = await onTransfer(townClerk, 'signTransfer', { id });
  for (const name of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition'])
    await step(townClerk, town, there, name);
  await step(townClerk, town, there, 'servePetition', served);
  await onTransfer(townClerk, 'reportTransfer', { id, reason: '已答复' });
  await carry(world, town, id);
  return { id, here: petition.id, there: there as string };
}

async function supplemented(id: string, reason = '补充送达回证') {
  await onTransfer(townClerk, 'supplementTransfer', { id, reason });
  await carry(world, town, id);
  await carry(world, town, id);
}

const PETITION = `query ($id: ID!) { petition(id: $id) { status replyText servedAt serviceProof outcome
  events { kind text } clocks { kind startsOn state } } }`;
const petitionOf = async (person: TestPerson, id: string) => (await person.run(PETITION, { id })).petition;
const kindsOf = ({ events }: { events: { kind: string }[] }) => events.map(({ kind }) => kind);
const paper = (person: TestPerson, petition: string, name: string) =>
  attach(person, petition, aPdf(), name, '&kind=PROOF');
const namesOf = async (person: TestPerson, petition: string) =>
  (await attachmentsOf(person, petition)).map(({ name }) => name);

it('goes after the report with the papers added since, and tells who answers for the matter', async () => {
  const { id, here, there } = await reported();
  const told = await petitionOf(clerk, here);
  await paper(townClerk, there, '送达回证.pdf');
  await carry(world, town, id);
  expect(await namesOf(clerk, here)).toEqual([]);

  await supplemented(id);
  const [mine, theirs] = [await transferOf(clerk, id), await transferOf(townClerk, id)];
  expect(mine.path).toEqual(theirs.path);
  expect(mine).toMatchObject({ status: 'REPORTED', report: '已答复' });
  expect(mine.path.at(-1)).toMatchObject({ kind: 'SUPPLEMENTED', byName: '李工', text: '补充送达回证' });
  expect(await namesOf(clerk, here)).toEqual(['送达回证.pdf']);
  const after = await petitionOf(clerk, here);
  expect(kindsOf(after)).toEqual([...kindsOf(told), 'TRANSFER_SUPPLEMENTED']);
  // words and papers alone move no term
  expect({ ...after, events: null }).toEqual({ ...told, events: null });
  const { nodes } = (await clerk.run('{ notices(first: 50) { nodes { kind petitionId byName } } }')).notices;
  expect(nodes).toContainEqual({ kind: 'RESULT_SUPPLEMENTED', petitionId: here, byName: `${town.code}镇` });
});

it('is the receiver’s alone, after its report alone', async () => {
  const petition = await register(clerk);
  const { id } = await send(clerk, petition.id, town);
  await carry(world, office, id);
  const more = { id, reason: '补充' };
  await onTransfer(townClerk, 'signTransfer', { id });
  expect(await refusalOfAct(() => onTransfer(townClerk, 'supplementTransfer', more))).toBe('WRONG_STATE');
  const done = await reported();
  const late = { id: done.id, reason: '补充' };
  expect(await refusalOfAct(() => onTransfer(clerk, 'supplementTransfer', late))).toBe('OTHER_OFFICE');
  const handler = await town.as('HANDLER');
  expect(await refusalOfAct(() => onTransfer(handler, 'supplementTransfer', late))).toBe('FORBIDDEN');
  expect(
    await refusalOfAct(() => onTransfer(townClerk, 'supplementTransfer', { ...late, reason: ' ' })),
  ).toBe('REQUIRED');
  expect((await onTransfer(townClerk, 'supplementTransfer', late)).status).toBe('REPORTED');
});

it('brings the answer that is served after all', async () => {
  const petition = await register(clerk);
  const { id } = await send(clerk, petition.id, town);
  await carry(world, office, id);
  const { petitionId: there } = await onTransfer(townClerk, 'signTransfer', { id });
  for (const name of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition'])
    await step(townClerk, town, there, name);
  await step(townClerk, town, there, 'attemptService');
  // a second day, as the office wrote it down, of an answer that was there by then
  await world.db.write(town, async (tx) => {
    await tx.query(
      `update petitions set answered_at = answered_at - interval '1 day' where county_id = $1 and tenant_id = $2 and id = $3`,
      [town.countyId, town.tenantId, there],
    );
    await tx.query(
      `insert into service_attempts (county_id, tenant_id, id, petition_id, method, failure, at, proof, by_name, recorded_at)
       select county_id, tenant_id, gen_random_uuid(), petition_id, 'IN_PERSON', 'NOBODY_HOME', at - interval '1 day', '敲门无人', by_name, recorded_at
         from service_attempts where county_id = $1 and tenant_id = $2 and petition_id = $3`,
      [town.countyId, town.tenantId, there],
    );
  });
  await step(townClerk, town, there, 'servePetition', { method: 'UNDELIVERABLE', proof: '两次上门无人' });
  await onTransfer(townClerk, 'reportTransfer', { id, reason: '无法送达' });
  await carry(world, town, id);
  const lost = await petitionOf(clerk, petition.id);
  expect(lost).toMatchObject({ status: 'SERVED', serviceProof: '两次上门无人' });
  expect(lost.clocks.find(({ kind }: { kind: string }) => kind === 'REVIEW_REQUEST')).toBeUndefined();

  await step(townClerk, town, there, 'servePetition');
  await supplemented(id, '已当面送达');
  const found = await petitionOf(clerk, petition.id);
  expect(found).toMatchObject({ status: 'SERVED', serviceProof: '信访人签字' });
  expect(kindsOf(found).slice(-4)).toEqual([
    'SERVICE_FAILED',
    'TRANSFER_REPORTED',
    'SERVED',
    'TRANSFER_SUPPLEMENTED',
  ]);
  expect(found.clocks).toContainEqual(
    expect.objectContaining({ kind: 'REVIEW_REQUEST', startsOn: beijingDate(new Date()), state: 'RUNNING' }),
  );
});

it.each([{ result: 'REMANDED', redoBy: addDays(beijingDate(new Date()), 20) }, { result: 'QUASHED' }])(
  'brings the answer that was given anew; while it is awaited the one before stands: %o',
  async (result) => {
    const { id, here, there } = await reported();
    const before = await petitionOf(clerk, here);
    const review = await aReview(world, town, there);
    const redo = { ...result, ground: 'FACTS_UNCLEAR' };
    for (const [name, more] of [
      ['acceptReview', {}],
      ['decideReview', redo],
      ['serveReview', {}],
    ] as const)
      await townClerk.run(reviewVerb(name), { input: { id: review, ...reviewInputs()[name], ...more } });
    await supplemented(id, '复查机关要求重新作出');
    expect(await petitionOf(clerk, here)).toMatchObject({ status: 'SERVED', replyText: before.replyText });

    const { claims } = (
      await townClerk.run('query ($id: ID!) { petition(id: $id) { claims { id } } }', { id: there })
    ).petition;
    const said = {
      facts: '三月五日现场检测，路基掏空两处，系排水管破裂所致。',
      legalBasis: '《公路法》第三十五条',
      opinion: '说明',
    };
    await townClerk.run('mutation ($input: AnswerClaimInput!) { answerClaim(input: $input) { id } }', {
      input: { id: there, claimId: claims[0].id, outcome: 'EXPLAINED', ...said },
    });
    await step(townClerk, town, there, 'answerPetition', {
      replyText: '经检测路基掏空两处，镇政府四月底前更换排水管并重铺路面，期间设置警示标志。',
    });
    await step(townClerk, town, there, 'servePetition', { proof: '信访人再次签字' });
    await supplemented(id, '已重新答复');
    const after = await petitionOf(clerk, here);
    expect(after).toMatchObject({
      status: 'SERVED',
      replyText: '经检测路基掏空两处，镇政府四月底前更换排水管并重铺路面，期间设置警示标志。',
      serviceProof: '信访人再次签字',
    });
    expect(kindsOf(after).slice(-4)).toEqual([
      'TRANSFER_SUPPLEMENTED',
      'ANSWERED',
      'SERVED',
      'TRANSFER_SUPPLEMENTED',
    ]);
  },
);

it('leaves what was archived as it was: the words come, the papers stay where they are', async () => {
  const { id, here, there } = await reported();
  for (const name of ['closePetition', 'archivePetition']) await step(clerk, office, here, name);
  await paper(townClerk, there, '迟到.pdf');
  await supplemented(id, '补充一份证明');
  expect((await transferOf(clerk, id)).path.at(-1)).toMatchObject({
    kind: 'SUPPLEMENTED',
    text: '补充一份证明',
  });
  expect(await namesOf(clerk, here)).toEqual([]);
  expect(await namesOf(townClerk, there)).toEqual(['迟到.pdf']);
  expect((await petitionOf(clerk, here)).status).toBe('ARCHIVED');
  const query = `{ auditEntries(first: 100) { nodes { action outcome } } }`;
  const { nodes } = (await (await office.as('AUDITOR')).run(query)).auditEntries;
  expect(nodes).toContainEqual({ action: 'carryAttachment', outcome: 'REFUSED' });
});
