import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JobHelpers } from 'graphile-worker';
import { LODGE } from '../accusations/accusation.fixture';
import { HEADERS, letters, takeIn, workbook } from '../imports/import.fixture';
import { noticesMorning } from '../jobs/notices.morning';
import type { JobWorld } from '../jobs/world';
import { aPetition, inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { asRole } from './witness';

/* Mistakes that other systems of this kind are known for, where no room’s own test is about them. */
let world: World;
let office: TestTenant;
let town: TestTenant;
let empty: TestTenant;
let away: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const [county, other] = [await world.county(), await world.county()];
  office = county.office;
  [town, empty, away] = [await county.tenant(), await county.tenant(), await other.tenant()];
  clerk = await town.as('CLERK');
});
afterAll(() => world.close());

/** What is done then is done so many days ago. */
async function daysAgo<T>(days: number, work: () => Promise<T>): Promise<T> {
  const moment = new Date(Date.now() - days * 86_400_000);
  Object.assign(world.app.services, { now: () => moment });
  try {
    return await work();
  } finally {
    Object.assign(world.app.services, { now: () => new Date() });
  }
}

describe('a due date', () => {
  const TERMS = `query ($id: ID!) { petition(id: $id) { dueOn dueKind clocks { kind startsOn raw due state } } }`;
  const terms = async (id: string) => (await clerk.run(TERMS, { id })).petition;

  it('is moved by no edit, hand-over, return, retry or import, however late they come', async () => {
    const [one, other, leader] = [
      await town.as('HANDLER'),
      await town.as('HANDLER'),
      await town.as('LEADER'),
    ];
    const { id, dueOn } = await daysAgo(20, () => register(clerk));
    const edits = async (who: TestPerson) => {
      const correct = {
        id,
        title: '村口道路又塌陷',
        content: '改过的内容',
        channel: 'PHONE',
        headCount: 3,
        reason: '更正',
      };
      const again = { input: { ...correct, idempotencyKey: `again-${who.accountName}` } };
      await clerk.run(verb('correctPetition'), again);
      await clerk.run(verb('correctPetition'), again);
      await clerk.run(verb('expeditePetition'), { input: { id, urgent: true, reason: '老人病重' } });
      await clerk.run(verb('expeditePetition'), { input: { id, urgent: false, reason: '已住院' } });
      await clerk.run(verb('reissuePetitionCode'), { input: { id, reason: '信访人遗失' } });
      await takeIn(clerk, await workbook(HEADERS, letters(2)[who === clerk ? 0 : 1] ?? []));
    };
    const registered = await terms(id);
    await edits(clerk);
    expect(await terms(id)).toEqual(registered);
    expect(registered.dueOn).toBe(dueOn);

    await daysAgo(10, () => clerk.run(verb('acceptPetition'), { input: { id } }));
    const accepted = await terms(id);
    expect(accepted.dueKind).toBe('CONCLUDE');
    expect(await clerk.refused(verb('acceptPetition'), { input: { id } })).toBe('WRONG_STATE');
    for (const handler of [one, other]) {
      await clerk.run(verb('assignPetition'), {
        input: { id, ...inputsOf(town, handler, leader)['assignPetition'] },
      });
      await handler.run(verb('returnPetition'), { input: { id, reason: '非本部门职责' } });
    }
    await clerk.run(verb('assignPetition'), {
      input: { id, ...inputsOf(town, one, leader)['assignPetition'] },
    });
    await one.run(verb('takePetition'), { input: { id } });
    const HAND_OVER =
      'mutation ($input: HandOverPetitionsInput!) { handOverPetitions(input: $input) { id } }';
    const handed = { fromId: one.officialId, toId: other.officialId, reason: '岗位调整' };
    await clerk.run(HAND_OVER, { input: handed });
    for (const step of ['notePetition', 'planPetition', 'giveInterimReply'])
      await other.run(verb(step), { input: { id, ...inputsOf(town, other, leader)[step] } });
    await edits(other);
    expect(await terms(id)).toEqual(accepted);

    const extension = inputsOf(town, other, leader)['extendPetition'];
    await leader.run(verb('extendPetition'), { input: { id, ...extension } });
    expect((await terms(id)).dueOn > accepted.dueOn).toBe(true);
  }, 60_000);
});

describe('what was approved', () => {
  const SHOWN = `query ($id: ID!) { petition(id: $id) { dueOn extensions extensionApprover events { kind }
    clocks { kind raw due } } }`;
  const shown = async (id: string) => (await clerk.run(SHOWN, { id })).petition;

  it('is kept when the rules of its term are exchanged, and exchanged back', async () => {
    const [handler, leader] = [await town.as('HANDLER'), await town.as('LEADER')];
    const { id } = await register(clerk, { category: 'PLEA' });
    const inputs = inputsOf(town, handler, leader);
    for (const step of ['acceptPetition', 'assignPetition'])
      await clerk.run(verb(step), { input: { id, ...inputs[step] } });
    await handler.run(verb('takePetition'), { input: { id } });
    await leader.run(verb('extendPetition'), { input: { id, ...inputs['extendPetition'] } });
    const extended = await shown(id);
    const turn = (category: string) =>
      clerk.run(verb('correctPetition'), { input: { id, category, reason: '核对来信后更正' } });
    await turn('SUGGESTION');
    expect((await shown(id)).dueOn).toBeNull();
    await turn('PLEA');
    const back = await shown(id);
    expect([back.dueOn, back.clocks, back.extensions]).toEqual([
      extended.dueOn,
      extended.clocks,
      extended.extensions,
    ]);
    // nor is it forgotten that it was extended once
    expect(await leader.refused(verb('extendPetition'), { input: { id, ...inputs['extendPetition'] } })).toBe(
      'ALREADY_EXTENDED',
    );
  });

  it('is changed by nobody once the matter is closed', async () => {
    const [handler, leader] = [await town.as('HANDLER'), await town.as('LEADER')];
    const { id } = await register(clerk);
    const inputs = inputsOf(town, handler, leader);
    for (const step of ['acceptPetition', 'assignPetition'])
      await clerk.run(verb(step), { input: { id, ...inputs[step] } });
    for (const step of ['takePetition', 'answerPetition'])
      await handler.run(verb(step), { input: { id, ...inputs[step] } });
    for (const step of ['servePetition', 'closePetition'])
      await clerk.run(verb(step), { input: { id, ...inputs[step] } });
    const closed = await shown(id);
    const acts = ['acceptPetition', 'assignPetition', 'extendPetition', 'answerPetition', 'servePetition'];
    const people = [clerk, handler, leader];
    for (const step of acts) {
      const input = { id, ...inputs[step] };
      const heard = await Promise.all(people.map((who) => who.refused(verb(step), { input })));
      expect([step, heard.filter((code) => code !== 'FORBIDDEN')]).toEqual([
        step,
        expect.arrayContaining(['WRONG_STATE']),
      ]);
    }
    expect(await shown(id)).toEqual(closed);
  });
});

describe('a masked form', () => {
  it('is not written back over what it stands for', async () => {
    const { id } = await register(clerk);
    const shown = `query ($id: ID!) { petition(id: $id) { parties { nameMasked phoneMasked } } }`;
    const [{ nameMasked, phoneMasked }] = (await clerk.run(shown, { id })).petition.parties;
    const CORRECT = `mutation ($input: CorrectPetitionInput!) { correctPetition(input: $input) { id } }`;
    const back = (parties: object[]) => ({ input: { id, reason: '照抄页面', parties } });
    expect(await clerk.refused(CORRECT, back([{ name: nameMasked, phone: '13800001234' }]))).toBe('INVALID');
    expect(await clerk.refused(CORRECT, back([{ name: '欧阳明月', phone: phoneMasked }]))).toBe('INVALID');
    const LOOK = `mutation ($input: RevealPetitionerInput!) {
      revealPetitioner(input: $input) { revealed { name phone } } }`;
    const look = { id, purpose: '核对', purposeKind: 'VERIFY_IDENTITY' };
    const [party] = (await clerk.run(LOOK, { input: look })).revealPetitioner.revealed;
    expect(party).toEqual({ name: '欧阳明月', phone: '13800001234' });
  });
});

it('the morning’s work is done in every tenant of every county', async () => {
  const places: string[] = [];
  await asRole(world.ownerUrl, 'queue', null, (client) =>
    noticesMorning({ ...world.app.services, mailer: null } as unknown as JobWorld, {}, {
      query: (text: string) => client.query(text),
      addJob: async (_: string, place: Readonly<{ tenantId: string }>) => places.push(place.tenantId),
    } as unknown as JobHelpers),
  );
  for (const tenant of [office, town, empty, away])
    expect(places.filter((one) => one === tenant.tenantId)).toEqual([tenant.tenantId]);
});

it('who an accusation is kept from follows a reorganisation, both ways', async () => {
  const overseer = await office.as('COUNTY_ADMIN');
  await overseer.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
    input: { tenantId: office.tenantId },
  });
  const UNIT = 'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id } }';
  const [accused, other] = await Promise.all(
    ['信访督查科', '接访科'].map(
      async (name) => (await overseer.run(UNIT, { input: { name, kind: 'OFFICE' } })).createUnit.id as string,
    ),
  );
  const [lodger, colleague] = [await office.as('CLERK', '登记人'), await office.as('CLERK', '同事')];
  const into = (unitId: string | undefined) =>
    overseer.run('mutation ($input: UpdateOfficialInput!) { updateOfficial(input: $input) { id } }', {
      input: { id: colleague.officialId, unitId },
    });
  await into(other);
  const input = { ...aPetition({ title: '反映督查科' }), accused: [{ kind: 'UNIT', unitId: accused }] };
  const { id } = (await lodger.run(LODGE, { input })).lodgeAccusation;
  const sees = async () =>
    (await colleague.run('query ($id: ID!) { petition(id: $id) { id } }', { id })).petition !== null;
  expect(await sees()).toBe(true);
  await into(accused);
  expect(await sees()).toBe(false);
  await into(other);
  expect(await sees()).toBe(true);
});

it('figures stand where topic, unit and place are missing, and where an office has nothing at all', async () => {
  await register(clerk, { parties: [], topicId: null, placeUnitId: null });
  const FIGURES = '{ dashboard { open registered } }';
  const { dashboard } = await clerk.run(FIGURES);
  expect(dashboard.open).toBeGreaterThan(0);
  expect((await (await empty.as('CLERK')).run(FIGURES)).dashboard).toEqual({ open: 0, registered: 0 });
  const supervisor = await office.as('COUNTY_SUPERVISOR');
  const { overview } = await supervisor.run('{ overview { tenants { tenantId open } } }');
  const of = (tenant: TestTenant) =>
    overview.tenants.find(({ tenantId }: { tenantId: string }) => tenantId === tenant.tenantId);
  expect(of(town)?.open).toBe(dashboard.open);
  expect(of(empty)).toEqual({ tenantId: empty.tenantId, open: 0 });
  expect(of(away)).toBeUndefined();
});
