import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { beijingDate } from '@huiyin/domain';
import { BIND, SET, WHOLE } from '../archive-volumes/archive-volume.fixture';
import { inputsOf, register, REGISTER, aPetition, verb } from '../petitions/petition.fixture';
import { nextNumber } from '../petitions/petition.service';
import { FOLLOW, OFFICE, openPortalOf, RATE, SUBMIT, aSubmission } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send } from '../transfers/transfer.fixture';

const CLOSE = `mutation ($input: CloseTenantInput!) {
  closeTenant(input: $input) { status statusReason successorId successorName successorCode version } }`;
const RESUME =
  'mutation ($input: ResumeTenantInput!) { resumeTenant(input: $input) { status successorName } }';
const ENTER = 'mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }';

let world: World;
let office: TestTenant;
let another: () => Promise<TestTenant>;
let admin: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  another = () => county.tenant();
  admin = await office.as('COUNTY_ADMIN');
});
afterAll(() => world.close());

const closing = (tenant: TestTenant, successor: TestTenant, more: Record<string, unknown> = {}) => ({
  input: { id: tenant.tenantId, successorId: successor.tenantId, reason: '乡镇合并', ...more },
});

describe('closing a tenant', () => {
  it('leaves its people reading, tells them who goes on, and writes one audit entry', async () => {
    const [place, next] = [await another(), await another()];
    const [clerk, auditor, county] = await Promise.all([
      place.as('CLERK'),
      place.as('AUDITOR'),
      office.as('COUNTY_ADMIN'),
    ]);
    await county.run(ENTER, { input: { tenantId: place.tenantId } });
    expect((await admin.run(CLOSE, closing(place, next, { version: 1 }))).closeTenant).toEqual({
      status: 'CLOSED',
      statusReason: '乡镇合并',
      successorId: next.tenantId,
      successorName: `${next.code}镇`,
      successorCode: next.code,
      version: 2,
    });
    for (const who of [clerk, county]) {
      const { errors } = await who.send(REGISTER, { input: aPetition() });
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining(`由${next.code}镇继续受理`),
        extensions: { code: 'TENANT_CLOSED', successor: `${next.code}镇`, tenantCode: next.code },
      });
    }
    // nor does one that was under way when it was closed
    await expect(world.db.write(place, (tx) => nextNumber(tx, '2026'))).rejects.toMatchObject({
      code: 'TENANT_CLOSED',
    });
    expect((await clerk.run('{ petitions { totalCount } }')).petitions.totalCount).toBe(0);
    const { auditEntries } = await auditor.run('{ auditEntries(first: 50) { nodes { action outcome } } }');
    expect(auditEntries.nodes.filter(({ action }: { action: string }) => action === 'closeTenant')).toEqual([
      { action: 'closeTenant', outcome: 'DONE' },
    ]);
    expect(await admin.refused(CLOSE, closing(place, next))).toBe('WRONG_STATE');
    expect(
      await admin.refused('mutation ($input: SuspendTenantInput!) { suspendTenant(input: $input) { id } }', {
        input: { id: place.tenantId, reason: '撤并' },
      }),
    ).toBe('WRONG_STATE');
    expect(await admin.refused(CLOSE, closing(next, place))).toBe('INVALID');
    // closed by mistake
    expect(await admin.refused(RESUME, { input: { id: place.tenantId } })).toBe('REQUIRED');
    const resuming = { input: { id: place.tenantId, reason: '误操作，该镇没有撤并' } };
    expect((await admin.run(RESUME, resuming)).resumeTenant).toEqual({
      status: 'ACTIVE',
      successorName: null,
    });
    expect((await register(clerk)).number).toMatch(/-00001$/);
  });

  it('waits until every matter is finished, or signed for elsewhere, and says how many are not', async () => {
    const place = await another();
    const [clerk, there] = await Promise.all([place.as('CLERK', '林小禾'), office.as('CLERK', '王文')]);
    const [handed, finished] = [await register(clerk), await register(clerk)];
    const refusedWith = async (count: number): Promise<void> => {
      const { errors } = await admin.send(CLOSE, closing(place, office));
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'MATTERS_OPEN', count });
    };
    await refusedWith(2);
    const { id } = await send(clerk, handed.id, office);
    await carry(world, place, id);
    await carry(world, office, id);
    await refusedWith(2);
    await onTransfer(there, 'signTransfer', { id });
    await carry(world, office, id);
    await carry(world, place, id);
    await refusedWith(1);
    const inputs = inputsOf(place, clerk, clerk);
    for (const step of [
      'acceptPetition',
      'assignPetition',
      'takePetition',
      'answerPetition',
      'servePetition',
    ])
      await clerk.run(verb(step), { input: { id: finished.id, ...inputs[step] } });

    const back = await send(there, (await register(there)).id, place);
    await carry(world, office, back.id);
    await carry(world, place, back.id);
    await refusedWith(1);
    await onTransfer(clerk, 'objectToTransfer', { id: back.id, reason: '不属本镇' });
    await carry(world, place, back.id);
    await onTransfer(there, 'takeBackTransfer', { id: back.id });
    await carry(world, office, back.id);
    await carry(world, place, back.id);
    expect((await admin.run(CLOSE, closing(place, office))).closeTenant.status).toBe('CLOSED');
  });

  it('leaves its files to be archived, bound and handed over, and nothing else to be done', async () => {
    const [place, next] = [await another(), await another()];
    const [clerk, head] = [await place.as('CLERK'), await place.as('TENANT_ADMIN')];
    const { id } = await register(clerk);
    const inputs = inputsOf(place, clerk, clerk);
    const step = (name: string) => ({ input: { id, ...inputs[name] } });
    for (const name of WHOLE.slice(0, -1)) await clerk.run(verb(name), step(name));
    await admin.run(CLOSE, closing(place, next));
    expect(await clerk.refused(verb('notePetition'), step('notePetition'))).toBe('TENANT_CLOSED');
    await clerk.run(verb('closePetition'), step('closePetition'));
    await clerk.run(verb('archivePetition'), step('archivePetition'));
    await head.run(SET, { input: { term: 'PERMANENT', basis: '保管期限表' } });
    await clerk.run(BIND, { input: { number: '2026-信-001', title: '撤并前的信访事项' } });
    const today = beijingDate(new Date());
    const hand = {
      throughYear: 2999,
      handedOverOn: today,
      receiver: '县档案馆',
      receivedBy: '周工',
      uncountedReason: '撤并',
    };
    const handOver =
      'mutation ($input: HandOverVolumesInput!) { handOverVolumes(input: $input) { volumes } }';
    expect((await clerk.run(handOver, { input: hand })).handOverVolumes).toEqual({ volumes: 1 });

    const paused = await another();
    const keeper = await paused.as('TENANT_ADMIN');
    await admin.run('mutation ($input: SuspendTenantInput!) { suspendTenant(input: $input) { status } }', {
      input: { id: paused.tenantId, reason: '核查' },
    });
    expect(await keeper.refused(SET, { input: { term: 'PERMANENT', basis: '保管期限表' } })).toBe(
      'TENANT_SUSPENDED',
    );
  });

  it('names its successor at the portal, where a finished matter is still read and nothing is begun', async () => {
    const [place, next] = [await another(), await another()];
    const clerk = await place.as('CLERK');
    await openPortalOf(place, clerk);
    const { id, number, queryCode } = await register(clerk);
    const inputs = inputsOf(place, clerk, clerk);
    for (const step of [
      'acceptPetition',
      'assignPetition',
      'takePetition',
      'answerPetition',
      'servePetition',
    ])
      await clerk.run(verb(step), { input: { id, ...inputs[step] } });
    const key = { tenantCode: place.code, number, code: queryCode };
    const follow = FOLLOW.replace('mayRate', 'successor { name code } mayRate');
    const petitioner = world.visitor();
    expect((await petitioner.run(follow, key)).followPetition).toMatchObject({
      successor: null,
      mayRate: true,
    });

    await admin.run(CLOSE, closing(place, next));
    expect((await petitioner.run(follow, key)).followPetition).toMatchObject({
      number,
      answer: { outcome: 'EXPLAINED' },
      successor: { name: `${next.code}镇`, code: next.code },
      mayRate: false,
      mayAttach: false,
    });
    const { errors } = await petitioner.send(OFFICE, { code: place.code });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TENANT_CLOSED', tenantCode: next.code });
    const submitting = { input: { tenantCode: place.code, ...aSubmission() } };
    expect(await petitioner.refused(SUBMIT, submitting)).toBe('TENANT_CLOSED');
    const rating = { input: { ...key, body: 'SATISFIED', organ: 'SATISFIED' } };
    expect(await petitioner.refused(RATE, rating)).toBe('TENANT_CLOSED');
    expect(await petitioner.refused(follow, { ...key, code: 'AAAA-AAAA-AAAA' })).toBe('WRONG_QUERY_CODE');
    // an office that never opened one is as unknown as before
    const silent = await another();
    await admin.run(CLOSE, closing(silent, next));
    expect(await petitioner.refused(OFFICE, { code: silent.code })).toBe('NOT_FOUND');
  });

  it('is for the county’s administrator, never of its own office, with another office of the county and a reason', async () => {
    const [place, next] = [await another(), await another()];
    const elsewhere = await world.county();
    for (const who of [place.as('TENANT_ADMIN'), office.as('COUNTY_SUPERVISOR')])
      expect(await (await who).refused(CLOSE, closing(place, next))).toBe('FORBIDDEN');
    const stranger = await elsewhere.office.as('COUNTY_ADMIN');
    expect(await stranger.refused(CLOSE, closing(place, elsewhere.office))).toBe('NOT_FOUND');
    expect(await admin.refused(CLOSE, closing(place, elsewhere.office))).toBe('NOT_FOUND');
    expect(await admin.refused(CLOSE, closing(place, place))).toBe('INVALID');
    expect(await admin.refused(CLOSE, closing(office, next))).toBe('INVALID');
    expect(await admin.refused(CLOSE, closing(place, next, { reason: ' ' }))).toBe('REQUIRED');
    expect(await admin.refused(CLOSE, closing(place, next, { version: 9 }))).toBe('STALE_VERSION');
    expect((await admin.run(CLOSE, closing(place, next))).closeTenant.status).toBe('CLOSED');
  });
});
