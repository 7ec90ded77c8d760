import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, dueDate } from '@huiyin/domain';
import { pino } from 'pino';
import { noticesDaily } from '../jobs/notices.daily';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { withhold } from '../withholdings/withholding.service';
import { aCommitment } from './commitment.fixture';

let world: World;
let town: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  [clerk, handler] = await Promise.all([town.as('CLERK', '林小禾'), town.as('HANDLER', '周办')]);
  await openPortalOf(town, clerk);
});
afterAll(() => world.close());

const PETITION = `query ($id: ID!) { petition(id: $id) { status track dueOn dueKind closedAt dispositionReason unit { id }
  owner { id } events { kind text } commitments { id status } clocks { kind state due startsOn } actions { action allowed code } } }`;
const look = async (id: string) => (await clerk.run(PETITION, { id })).petition;
const kindsOf = ({ events }: { events: { kind: string }[] }) => events.map(({ kind }) => kind);
const IN_HAND = ['acceptPetition', 'assignPetition', 'takePetition'];
const today = () => beijingDate(new Date());

async function go(id: string, ...steps: string[]): Promise<void> {
  const inputs = inputsOf(town, handler, clerk);
  for (const step of steps)
    await (step === 'takePetition' ? handler : clerk).run(verb(step), { input: { id, ...inputs[step] } });
}
async function matter(...steps: string[]) {
  const registered = await register(clerk);
  await go(registered.id, ...steps);
  return registered as { id: string; number: string; queryCode: string };
}
const row = (sql: string, id: string, ...values: unknown[]) =>
  world.db.write(town, (tx) => tx.query(sql, [town.countyId, town.tenantId, id, ...values]));
/** As if somebody had had it who has left since. */
async function hadByWhoLeft(id: string): Promise<string> {
  const officialId = (await town.as('HANDLER')).officialId as string;
  for (const column of ['responsible_id', 'owner_id'])
    await row(
      `update petitions set ${column} = $4 where county_id = $1 and tenant_id = $2 and id = $3`,
      id,
      officialId,
    );
  await row(
    'update officials set retired_at = now() where county_id = $1 and tenant_id = $2 and id = $3',
    officialId,
  );
  return officialId;
}
const morning = () => {
  const { vaults, files } = world.app.services;
  const equipped = {
    config: world.config,
    db: world.db,
    vaults,
    files,
    log: pino({ level: 'silent' }),
    mailer: null,
  };
  const place = { countyId: town.countyId, tenantId: town.tenantId };
  return noticesDaily({ ...equipped, now: () => new Date() }, place, null as never);
};

type Way = (id: string) => Promise<void>;
/** Recorded by a person, or found by the daily job. */
const WAYS: readonly (readonly [string, Way])[] = [
  [
    'recorded by the office',
    async (id) => {
      const [{ id: commitmentId }] = (await look(id)).commitments;
      await clerk.run(verb('recordBrokenCommitment'), { input: { id, commitmentId } });
    },
  ],
  ['found in the morning', () => morning()],
];

describe.each(WAYS)('a promise that is broken, %s', (_, breach) => {
  it.each([
    ['was withdrawn', ['withdrawPetition']],
    ['was withdrawn and closed', ['withdrawPetition', 'closePetition']],
    ['was withdrawn and archived', ['withdrawPetition', 'closePetition', 'archivePetition']],
  ])('puts a matter in hand again that %s, with its whole term from that day', async (__, steps) => {
    const { id, number, queryCode: code } = await matter(...IN_HAND, ...steps);
    await aCommitment(world, town, id);
    expect((await look(id)).dueOn).toBeNull();
    await breach(id);
    const after = await look(id);
    expect(after).toMatchObject({
      status: 'HANDLING',
      closedAt: null,
      dispositionReason: null,
      owner: { id: handler.officialId },
      dueKind: 'CONCLUDE',
      dueOn: dueDate(today(), 60, 'DAY', true),
      commitments: [{ status: 'BROKEN' }],
    });
    expect(kindsOf(after).slice(-2)).toEqual(['COMMITMENT_BROKEN', 'RESUMED']);
    expect(after.clocks.find(({ kind }: { kind: string }) => kind === 'DISPOSE')).toMatchObject({
      state: 'SATISFIED',
    });
    const key = { tenantCode: town.code, number, code };
    const { followPetition: told } = await world.visitor().run(FOLLOW, key);
    expect(told.statusText).toBe('正在办理。');
    expect(told.events.at(-1).label).toContain('恢复办理，办理期限从这一天起重新计算');
    expect(told.events.at(-2).text).toContain('修复路面');
    const conclude = told.clocks.find(({ kind }: { kind: string }) => kind === 'CONCLUDE');
    expect(conclude.explanation).toContain('因单位的承诺没有履行恢复办理，办理期限重新计算');
    // and it ends as any other does: answered, served, and closed once the promise is kept
    await go(id, 'answerPetition', 'servePetition');
    expect(await clerk.refused(verb('closePetition'), { input: { id } })).toBe('COMMITMENT_BROKEN');
    const keep = { id, commitmentId: after.commitments[0].id, proof: '现场照片' };
    await clerk.run(verb('keepCommitment'), { input: keep });
    await go(id, 'closePetition');
    const closed = await look(id);
    await morning();
    expect(await look(id)).toEqual(closed);
  });

  it('has it assigned again where who had it has left, or may not have it', async () => {
    const [left, kept] = [
      await matter(...IN_HAND, 'withdrawPetition'),
      await matter(...IN_HAND, 'withdrawPetition'),
    ];
    const leaverId = await hadByWhoLeft(left.id);
    await world.db.write(town, async (tx) =>
      withhold(
        tx,
        [{ petitionId: kept.id, officialId: handler.officialId, unitId: null, ground: 'ACCUSED' }],
        new Date(),
      ),
    );
    for (const { id } of [left, kept]) {
      await aCommitment(world, town, id);
      await breach(id);
      const after = await look(id);
      expect(after).toMatchObject({ status: 'ACCEPTED', unit: null, dueKind: 'CONCLUDE' });
      expect([leaverId, handler.officialId]).not.toContain(after.owner.id);
      expect(kindsOf(after).at(-1)).toBe('RESUMED');
    }
    await go(left.id, 'assignPetition', 'takePetition', 'answerPetition');
  });

  it('has one assigned that was taken over from a ledger, answered and closed: what is answered now is served', async () => {
    const { id } = await matter();
    await row(
      `update petitions set status = 'ANSWERED', origin = 'IMPORT', counted = false, due_on = null, due_kind = null,
              answered_at = now() - interval '300 days', outcome = 'NOT_RECORDED', reply_text = '已回复'
        where county_id = $1 and tenant_id = $2 and id = $3`,
      id,
    );
    await go(id, 'closePetition');
    await aCommitment(world, town, id);
    await breach(id);
    expect(await look(id)).toMatchObject({
      status: 'ACCEPTED',
      track: 'ART_31_6',
      dueOn: dueDate(today(), 60, 'DAY', true),
    });
    await go(id, 'assignPetition', 'takePetition', 'answerPetition');
    expect(await clerk.refused(verb('closePetition'), { input: { id } })).toBe('NOT_SERVED');
    await go(id, 'servePetition');
  });
});

it('tells whoever has it in hand, and who assigns where nobody has', async () => {
  const NOTICES = '{ notices(first: 100) { nodes { kind petition { id } } } }';
  const told = async (who: TestPerson, id: string) =>
    (await who.run(NOTICES)).notices.nodes.filter(
      ({ kind, petition }: { kind: string; petition: { id: string } | null }) =>
        petition?.id === id && kind === 'COMMITMENT_BROKEN',
    ).length;
  const resumed = await matter(...IN_HAND, 'withdrawPetition');
  await aCommitment(world, town, resumed.id);
  const waiting = await matter(...IN_HAND, 'withdrawPetition');
  await hadByWhoLeft(waiting.id);
  await aCommitment(world, town, waiting.id);
  await morning();
  await morning();
  expect(await told(handler, resumed.id)).toBe(1);
  expect(await told(clerk, waiting.id)).toBe(1);
});

it('that is kept in time leaves what was withdrawn as it is, and its petitioner’s own words never count', async () => {
  const { id } = await matter(...IN_HAND, 'withdrawPetition');
  const commitmentId = await aCommitment(world, town, id);
  await row(
    "update commitments set petitioners_words = '不再占用水渠' where county_id = $1 and tenant_id = $2 and id = $3",
    commitmentId,
  );
  await clerk.run(verb('keepCommitment'), { input: { id, commitmentId, proof: '验收单' } });
  const before = await look(id);
  await morning();
  expect(await look(id)).toEqual(before);
  expect(before.status).toBe('WITHDRAWN');
  const ahead = await matter(...IN_HAND, 'withdrawPetition');
  await row(
    'update commitments set due_on = $4 where county_id = $1 and tenant_id = $2 and id = $3',
    await aCommitment(world, town, ahead.id),
    addDays(today(), 1),
  );
  await morning();
  expect((await look(ahead.id)).status).toBe('WITHDRAWN');
});

it('of two that are broken the first puts it in hand, and the second is written down beside it', async () => {
  const { id } = await matter(...IN_HAND, 'withdrawPetition');
  for (const _ of [1, 2]) await aCommitment(world, town, id);
  await morning();
  const after = await look(id);
  expect(kindsOf(after).slice(-3)).toEqual(['COMMITMENT_BROKEN', 'RESUMED', 'COMMITMENT_BROKEN']);
  expect(after).toMatchObject({ status: 'HANDLING', dueOn: dueDate(today(), 60, 'DAY', true) });
});

it('that was made before its sender took the matter back is written down, and nobody here has it again', async () => {
  const { id } = await matter(...IN_HAND, 'withdrawPetition');
  await row(
    `insert into petition_events (county_id, tenant_id, petition_id, id, seq, kind, at, actor_name)
     select $1, $2, $3, gen_random_uuid(), max(seq) + 1, 'TRANSFER_RECALLED', now(), '县信访局'
       from petition_events where county_id = $1 and tenant_id = $2 and petition_id = $3`,
    id,
  );
  await aCommitment(world, town, id);
  await morning();
  expect(await look(id)).toMatchObject({ status: 'WITHDRAWN', commitments: [{ status: 'BROKEN' }] });
});

it('is recorded by who assigns, after its day, and never by who has no hand in it', async () => {
  const { id } = await matter(...IN_HAND, 'withdrawPetition');
  const input = { id, commitmentId: await aCommitment(world, town, id) };
  const record = verb('recordBrokenCommitment');
  expect(await handler.refused(record, { input })).toBe('FORBIDDEN');
  await row(
    'update commitments set due_on = current_date + 3 where county_id = $1 and tenant_id = $2 and id = $3',
    input.commitmentId,
  );
  expect(await clerk.refused(record, { input })).toBe('NOTHING_BREACHED');
  await row(
    'update commitments set due_on = current_date - 3 where county_id = $1 and tenant_id = $2 and id = $3',
    input.commitmentId,
  );
  await clerk.run(record, { input });
  expect(await clerk.refused(record, { input })).toBe('NOTHING_BREACHED');
  const { actions } = await look(id);
  const code = (wanted: string) => actions.find(({ action }: { action: string }) => action === wanted).code;
  expect([code('resume'), code('reopen')]).toEqual(['WRONG_STATE', 'WRONG_STATE']);
});
