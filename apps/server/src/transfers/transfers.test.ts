import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, refusalOfAct as attempt, send, transferOf } from './transfer.fixture';

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let abroad: TestTenant;
let clerk: TestPerson;
let townClerk: TestPerson;
let schoolClerk: TestPerson;
let stranger: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const [county, other] = [await world.county(), await world.county()];
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  abroad = await other.tenant();
  const clerkOf = (tenant: TestTenant) => tenant.as('CLERK', `${tenant.code}某`);
  [clerk, townClerk, schoolClerk, stranger] = await Promise.all([
    clerkOf(office),
    clerkOf(town),
    clerkOf(school),
    clerkOf(abroad),
  ]);
});
afterAll(() => world.close());

/** From the county's office to the town, and delivered there. */
async function delivered(more: Record<string, unknown> = {}) {
  const petition = await register(clerk);
  const { id } = await send(clerk, petition.id, town, more);
  await carry(world, office, id);
  await carry(world, town, id);
  return { id, petition };
}

async function dealtWith(petitionId: string, tenant: TestTenant, person: TestPerson): Promise<void> {
  const inputs = inputsOf(tenant, person, person);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'])
    await person.run(verb(step), { input: { id: petitionId, ...inputs[step] } });
}

const petitionOf = async (person: TestPerson, id: string) =>
  (
    await person.run(
      `query ($id: ID!) { petition(id: $id) { status dueOn dueKind outcome replyText servedAt channel origin receivedAt
         owner { id } parties { nameMasked } events { kind text } clocks { kind startsOn state } } }`,
      { id },
    )
  ).petition;

it('down and back: one receipt, two files, every hop signed', async () => {
  const { id, petition } = await delivered({ instruction: '请到现场核实' });
  expect(await petitionOf(clerk, petition.id)).toMatchObject({
    status: 'TRANSFERRED',
    owner: { id: clerk.officialId },
  });
  const there = await transferOf(townClerk, id);
  expect(there).toMatchObject({
    side: 'RECEIVED',
    status: 'OFFERED',
    petitionId: null,
    receiptNumber: petition.number,
  });
  expect(there.petitionerMasked).toBe(petition.petitionerMasked);

  const signed = await onTransfer(townClerk, 'signTransfer', { id });
  const theirs = await petitionOf(townClerk, signed.petitionId);
  expect(theirs).toMatchObject({
    status: 'REGISTERED',
    origin: 'TRANSFER',
    channel: 'SUPERIOR',
    dueKind: 'ACCEPT',
  });
  expect(theirs.parties).toEqual([{ nameMasked: petition.petitionerMasked }]);
  expect(theirs.owner.id).toBe(townClerk.officialId);
  expect((await transferOf(townClerk, id)).content).toBeNull();
  await carry(world, town, id);

  expect(await attempt(() => onTransfer(townClerk, 'reportTransfer', { id, reason: '已修复' }))).toBe(
    'NOT_SERVED',
  );
  await dealtWith(signed.petitionId, town, townClerk);
  await onTransfer(townClerk, 'reportTransfer', { id, reason: '已修复' });
  await carry(world, town, id);

  const mine = await petitionOf(clerk, petition.id);
  expect(mine).toMatchObject({ status: 'SERVED', outcome: 'EXPLAINED', replyText: '一周内修复' });
  expect(mine.events.map(({ kind }: { kind: string }) => kind)).toEqual([
    'RECEIVED',
    'REGISTERED',
    'TRANSFERRED',
    'TRANSFER_SIGNED',
    'ANSWERED',
    'SERVED',
    'TRANSFER_REPORTED',
  ]);
  const [here, away] = [await transferOf(clerk, id), await transferOf(townClerk, id)];
  expect(here.path).toEqual(away.path);
  expect(
    here.path.map(({ kind, byName }: { kind: string; byName: string | null }) => [kind, byName]),
  ).toEqual([
    ['OFFERED', `${office.code}某`],
    ['DELIVERED', null],
    ['SIGNED', `${town.code}某`],
    ['REPORTED', `${town.code}某`],
  ]);
  expect(here).toMatchObject({ status: 'REPORTED', report: '已修复', holderName: `${town.code}某` });
});

it('whoever answered has the paper of the answer, and nobody else', async () => {
  const { id, petition } = await delivered();
  const { petitionId } = await onTransfer(townClerk, 'signTransfer', { id });
  await dealtWith(petitionId, town, townClerk);
  await onTransfer(townClerk, 'reportTransfer', { id, reason: '已修复' });
  await carry(world, town, id);
  const opinionFor = async (person: TestPerson, of: string) =>
    (
      await person.run('query ($id: ID!) { paperOffers(petitionId: $id) { kind done code } }', { id: of })
    ).paperOffers.find(({ kind }: { kind: string }) => kind === 'HANDLING_OPINION');
  expect(await opinionFor(townClerk, petitionId)).toMatchObject({ done: true, code: 'PAPER_MARK_MISSING' });
  expect(await opinionFor(clerk, petition.id)).toMatchObject({ done: false, code: 'PAPER_ELSEWHERE' });
});

it('refused as not competent, taken back, and sent where it belongs', async () => {
  const { id, petition } = await delivered();
  const before = (await petitionOf(clerk, petition.id)).clocks;
  const saysNothing = onTransfer(townClerk, 'objectToTransfer', { id, reason: '无' });
  await expect(saysNothing).rejects.toThrow('请填写');
  const only = onTransfer(townClerk, 'objectToTransfer', { id, reason: '不属于本镇职权' });
  await expect(only).rejects.toThrow('没有写明凭什么');
  await onTransfer(townClerk, 'objectToTransfer', { id, reason: '属学校管理事项' });
  await carry(world, town, id);
  expect((await transferOf(clerk, id)).status).toBe('OBJECTED');
  expect(await attempt(() => onTransfer(townClerk, 'signTransfer', { id }))).toBe('WRONG_STATE');
  await onTransfer(clerk, 'takeBackTransfer', { id });
  await carry(world, office, id);

  const back = await petitionOf(clerk, petition.id);
  expect(back).toMatchObject({ status: 'REGISTERED', dueKind: 'DISPOSE', dueOn: petition.dueOn });
  expect(before.find(({ kind }: { kind: string }) => kind === 'DISPOSE').state).toBe('SATISFIED');
  expect(back.clocks.find(({ kind }: { kind: string }) => kind === 'DISPOSE').state).toBe('RUNNING');
  const left = await transferOf(townClerk, id);
  expect(left).toMatchObject({ status: 'RETURNED', content: null, petitionerMasked: null });

  const again = await send(clerk, petition.id, school);
  await carry(world, office, again.id);
  await onTransfer(schoolClerk, 'signTransfer', { id: again.id });
  await carry(world, school, again.id);
  expect((await transferOf(clerk, again.id)).holderName).toBe(`${school.code}某`);
});

it('whoever has to act hears of it, once, however often the work is done', async () => {
  const MINE = '{ notices(first: 100) { nodes { kind byName transferId petitionId } } }';
  const told = async (person: TestPerson, of: string | undefined) =>
    (await person.run(MINE)).notices.nodes
      .filter((notice: Record<string, string | null>) =>
        [notice['transferId'], notice['petitionId']].includes(of ?? ''),
      )
      .map(({ kind, byName }: Record<string, string>) => [kind, byName]);
  const twice = async (from: TestTenant) => {
    await carry(world, from, id);
    await carry(world, from, id);
  };
  const [handler, petition] = [await town.as('HANDLER'), await register(clerk)];
  const { id } = await send(clerk, petition.id, town);
  await twice(office);
  await onTransfer(townClerk, 'objectToTransfer', { id, reason: '不属本镇' });
  await twice(town);
  await onTransfer(clerk, 'insistOnTransfer', { id, reason: '地点在你镇' });
  await twice(office);
  const { petitionId } = await onTransfer(townClerk, 'signTransfer', { id });
  await townClerk.run(verb('withdrawPetition'), { input: { id: petitionId, reason: '信访人撤回' } });
  await onTransfer(townClerk, 'reportTransfer', { id, reason: '信访人撤回' });
  await twice(town);

  const { name: here } = (await clerk.run('{ viewer { home { name } } }')).viewer.home;
  const there = `${town.code}镇`;
  expect(new Set(await told(townClerk, id))).toEqual(
    new Set([
      ['OBJECTION_REFUSED', here],
      ['MATTER_ARRIVED', here],
    ]),
  );
  expect(await told(handler, id)).toEqual([]);
  const heard = await told(clerk, petition.id);
  expect(heard).toHaveLength(3);
  expect(new Set(heard)).toEqual(
    new Set([
      ['RESULT_REPORTED', there],
      ['MATTER_SIGNED', there],
      ['OBJECTION_MADE', there],
    ]),
  );
});

it('an objection that is not agreed to leaves the matter to be signed for', async () => {
  const { id } = await delivered();
  await onTransfer(townClerk, 'objectToTransfer', { id, reason: '不属本镇' });
  await carry(world, town, id);
  await onTransfer(clerk, 'insistOnTransfer', { id, reason: '地点在你镇' });
  await carry(world, office, id);
  expect(await attempt(() => onTransfer(townClerk, 'objectToTransfer', { id, reason: '不属' }))).toBe(
    'OBJECTION_DECIDED',
  );
  expect((await onTransfer(townClerk, 'signTransfer', { id })).status).toBe('SIGNED');
});

it('up to the county and on: the first office hears where it went', async () => {
  const petition = await register(townClerk);
  const up = await send(townClerk, petition.id, office);
  await carry(world, town, up.id);
  const { petitionId } = await onTransfer(clerk, 'signTransfer', { id: up.id });
  const down = await send(clerk, petitionId, school, { kind: 'ASSIGN', reportDueOn: inDays(20) });
  await carry(world, office, up.id);
  await carry(world, office, down.id);
  expect(down.receiptNumber).toBe(petition.number);
  expect((await transferOf(schoolClerk, down.id)).receiptNumber).toBe(petition.number);
  const told = (await petitionOf(townClerk, petition.id)).events.map(
    ({ kind, text }: Record<string, string>) => [kind, text],
  );
  expect(told).toContainEqual(['TRANSFER_PASSED_ON', `${school.code}镇`]);
});

describe('what is refused', () => {
  it('a place that is none: a neighbour, oneself, another county, nobody', async () => {
    const { id } = await register(townClerk);
    for (const to of [school, town, abroad, { ...town, tenantId: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3' }])
      expect(await attempt(() => send(townClerk, id, to))).toBe('NO_TRANSFER_THERE');
    expect((await send(townClerk, id, office)).status).toBe('OFFERED');
  });

  it('back to where it came from: its result goes there', async () => {
    const { id } = await delivered();
    const { petitionId } = await onTransfer(townClerk, 'signTransfer', { id });
    expect(await attempt(() => send(townClerk, petitionId, office))).toBe('NO_TRANSFER_THERE');
    await townClerk.run(verb('withdrawPetition'), { input: { id: petitionId, reason: '信访人撤回' } });
    expect((await onTransfer(townClerk, 'reportTransfer', { id, reason: '信访人撤回' })).status).toBe(
      'REPORTED',
    );
  });

  it('a 交办 by a township to the county, which is forwarded to instead', async () => {
    const { id } = await register(townClerk);
    const assigned = { kind: 'ASSIGN', reportDueOn: inDays(30) };
    expect(await attempt(() => send(townClerk, id, office, assigned))).toBe('INVALID');
    expect((await send(townClerk, id, office)).status).toBe('OFFERED');
  });

  it('a 交办 without a date', async () => {
    const { id } = await register(clerk);
    expect(await attempt(() => send(clerk, id, town, { kind: 'ASSIGN' }))).toBe('REQUIRED');
    expect((await send(clerk, id, town, { kind: 'ASSIGN', reportDueOn: inDays(30) })).status).toBe('OFFERED');
  });

  it('the other office’s steps, another office’s file, a role without the permission', async () => {
    const { id } = await delivered();
    expect(await attempt(() => onTransfer(clerk, 'signTransfer', { id }))).toBe('OTHER_OFFICE');
    expect(await attempt(() => onTransfer(schoolClerk, 'signTransfer', { id }))).toBe('NOT_FOUND');
    expect(await transferOf(stranger, id)).toBeNull();
    expect(await attempt(async () => onTransfer(await town.as('HANDLER'), 'signTransfer', { id }))).toBe(
      'FORBIDDEN',
    );
    expect((await onTransfer(townClerk, 'signTransfer', { id })).status).toBe('SIGNED');
  });

  it('what is with another office is not disposed of here', async () => {
    const { petition } = await delivered();
    expect(await attempt(() => clerk.run(verb('acceptPetition'), { input: { id: petition.id } }))).toBe(
      'WRONG_STATE',
    );
    expect(
      (await clerk.run(verb('notePetition'), { input: { id: petition.id, text: '已电话告知' } })).notePetition
        .status,
    ).toBe('TRANSFERRED');
  });
});

it('may be signed for however long it waited', async () => {
  const { id } = await delivered();
  await world.db.write(town, (tx) =>
    tx.query(
      `update transfers set delivered_at = delivered_at - interval '100 days' where county_id = $1 and tenant_id = $2 and id = $3`,
      [town.countyId, town.tenantId, id],
    ),
  );
  const { petition } = await onTransfer(townClerk, 'signTransfer', { id });
  expect(petition.status).toBe('REGISTERED');
});

it('the petitioner sees with the first receipt where it is and who deals with it', async () => {
  await world.db.write(office, (tx) =>
    tx.query('update tenants set portal_opened_at = now() where county_id = $1 and tenant_id = $2', [
      office.countyId,
      office.tenantId,
    ]),
  );
  const petition = await register(clerk);
  const follow = async () =>
    (
      await world.visitor().run(
        `query ($t: String!, $n: String!, $c: String!) { followPetition(tenantCode: $t, number: $n, code: $c) {
          status handler { office name } events { kind text } } }`,
        { t: office.code, n: petition.number, c: petition.queryCode },
      )
    ).followPetition;
  const { id } = await send(clerk, petition.id, town, { instruction: '只给单位看的话' });
  await carry(world, office, id);
  expect(await follow()).toMatchObject({ status: 'TRANSFERRED', handler: { name: `${office.code}某` } });
  await onTransfer(townClerk, 'signTransfer', { id });
  await carry(world, town, id);
  const told = await follow();
  expect(told.handler).toEqual({ office: `${town.code}镇`, name: `${town.code}某` });
  expect(told.events.slice(2)).toEqual([
    { kind: 'TRANSFERRED', text: `${town.code}镇` },
    { kind: 'TRANSFER_SIGNED', text: `${town.code}镇` },
  ]);
  expect(JSON.stringify(told)).not.toContain('只给单位看的话');
});

it('leaves one line of each act in the log of the office where it was done, the messages’ as well', async () => {
  const { id } = await delivered();
  await onTransfer(townClerk, 'objectToTransfer', { id, reason: '不属本镇' });
  await carry(world, town, id);
  await onTransfer(clerk, 'insistOnTransfer', { id, reason: '地点在你镇' });
  await carry(world, office, id);
  const { petitionId } = await onTransfer(townClerk, 'signTransfer', { id });
  await townClerk.run(verb('withdrawPetition'), { input: { id: petitionId, reason: '信访人撤回' } });
  await onTransfer(townClerk, 'reportTransfer', { id, reason: '信访人撤回' });
  await carry(world, town, id);
  const logged = async (tenant: TestTenant) =>
    (
      await world.db.inside(tenant, (tx) =>
        tx.rows<{ action: string }>(
          'select action from audit_log where county_id = $1 and tenant_id = $2 and subject_id = $3 order by seq',
          [tenant.countyId, tenant.tenantId, id],
        ),
      )
    ).map(({ action }) => action);
  expect(await logged(office)).toEqual([
    'transferPetition',
    'carryTransfer',
    'carryTransfer',
    'insistOnTransfer',
    'carryTransfer',
  ]);
  expect((await logged(town)).filter((action) => action !== 'carryTransfer')).toEqual([
    'objectToTransfer',
    'signTransfer',
    'reportTransfer',
  ]);
  expect((await logged(town)).filter((action) => action === 'carryTransfer')).toHaveLength(2);
});

it('offers to each office those it may transfer to', async () => {
  const names = async (person: TestPerson) =>
    (await person.run('{ transferTargets { id } }')).transferTargets.map(({ id }: { id: string }) => id);
  expect(await names(townClerk)).toEqual([office.tenantId]);
  expect((await names(clerk)).sort()).toEqual([town.tenantId, school.tenantId].sort());
});

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
