import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { addDays, beijingDate } from '@huiyin/domain';
import { noticesDaily } from '../jobs/notices.daily';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { aSubmission, openPortalOf, SUBMIT } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const NOTICES = `query ($unread: Boolean) { notices(first: 50, unread: $unread) { totalCount nodes {
  id kind petitionId petition { number title } leadershipGroupId leadershipGroup { name } dueOn daysLeft byName position vacantSince madeAt readAt
} } }`;
const READ = 'mutation ($input: ReadNoticeInput!) { readNotice(input: $input) { id readAt } }';
const READ_ALL = 'mutation { readAllNotices }';
const UNREAD = '{ unreadNotices }';

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let clerk: TestPerson;
let leader: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  [clerk, leader] = await Promise.all([town.as('CLERK', '王敏'), town.as('LEADER', '陈刚')]);
});
afterAll(() => world.close());

type Told = Record<string, unknown> & { id: string; kind: string; petitionId: string };
const inbox = async (person: TestPerson, unread?: boolean): Promise<Told[]> =>
  (await person.run(NOTICES, { unread })).notices.nodes;
const kindsOf = async (person: TestPerson, petitionId: string): Promise<string[]> =>
  (await inbox(person))
    .filter((notice) => notice.petitionId === petitionId)
    .map(({ kind }) => kind)
    .toReversed();
const unread = async (person: TestPerson): Promise<number> => (await person.run(UNREAD)).unreadNotices;

/** A petition in the hands of somebody, or on its way to them. */
async function handed(handler: TestPerson, ...steps: string[]) {
  const petition = await register(clerk);
  const inputs = inputsOf(town, handler, leader);
  let last = petition;
  for (const step of ['acceptPetition', 'assignPetition', ...steps]) {
    const by = ['acceptPetition', 'assignPetition'].includes(step) ? clerk : handler;
    last = (await by.run(verb(step), { input: { id: petition.id, ...inputs[step] } }))[step];
  }
  return { ...petition, dueOn: last.dueOn as string };
}

/** Does the day's work as on this day, at seven in the morning. */
const morning = (day: string, place = town): Promise<void> =>
  noticesDaily(
    {
      config: world.config,
      db: world.db,
      vaults: world.app.services.vaults,
      files: world.app.services.files,
      log: pino({ level: 'silent' }),
      mailer: null,
      now: () => new Date(`${day}T07:00:00+08:00`),
    },
    { countyId: place.countyId, tenantId: place.tenantId },
    null as never,
  );

describe('a step tells at once', () => {
  it('who is handed a matter, of which one, and by whom', async () => {
    const handler = await town.as('HANDLER', '赵强');
    const { id, number } = await handed(handler);
    expect(await inbox(handler)).toMatchObject([
      {
        kind: 'HANDED_OVER',
        petitionId: id,
        petition: { number, title: '村口道路塌陷' },
        byName: '王敏',
        dueOn: null,
        readAt: null,
      },
    ]);
    expect(await kindsOf(clerk, id)).toEqual([]);
  });

  it('who answers for a matter that it was sent back', async () => {
    const handler = await town.as('HANDLER', '赵强');
    const { id } = await handed(handler);
    await handler.run(verb('returnPetition'), { input: { id, reason: '非本部门职责' } });
    expect(await inbox(clerk)).toMatchObject([{ kind: 'SENT_BACK', petitionId: id, byName: '赵强' }]);
  });

  it('each time that it is handed over anew', async () => {
    const handler = await town.as('HANDLER');
    const { id } = await handed(handler, 'assignPetition');
    expect(await kindsOf(handler, id)).toEqual(['HANDED_OVER', 'HANDED_OVER']);
  });

  it('nothing when the step is refused', async () => {
    const handler = await town.as('HANDLER');
    const petition = await register(clerk);
    const input = { id: petition.id, ...inputsOf(town, handler, leader)['assignPetition'] };
    expect(await clerk.refused(verb('assignPetition'), { input })).toBe('WRONG_STATE');
    expect(await inbox(handler)).toEqual([]);
  });

  it('once when the request is repeated', async () => {
    const handler = await town.as('HANDLER');
    const { id } = await register(clerk);
    await clerk.run(verb('acceptPetition'), { input: { id } });
    const input = {
      id,
      idempotencyKey: `assign ${id}`,
      ...inputsOf(town, handler, leader)['assignPetition'],
    };
    for (let i = 0; i < 2; i += 1) await clerk.run(verb('assignPetition'), { input });
    expect(await kindsOf(handler, id)).toEqual(['HANDED_OVER']);
  });

  it('whom a colleague names as the one asked first', async () => {
    const colleague = await town.as('CLERK');
    const { id } = await register(clerk, { firstAskedId: colleague.officialId });
    expect(await kindsOf(colleague, id)).toEqual(['HANDED_OVER']);
  });

  it('who receives what comes through the portal, without a name from outside', async () => {
    const receiver = await town.as('CLERK');
    await openPortalOf(town, receiver);
    await world.visitor().run(SUBMIT, { input: { tenantCode: town.code, ...aSubmission() } });
    const [told] = await inbox(receiver);
    expect(told).toMatchObject({ kind: 'HANDED_OVER', byName: null });
    expect(told?.petition).not.toBeNull();
  });

  it('nobody who cannot sign in', async () => {
    const [gone, admin] = [await town.as('HANDLER'), await town.as('TENANT_ADMIN')];
    const disable = (on: string) =>
      admin.run(
        `mutation ($input: ${on === 'disable' ? 'Disable' : 'Enable'}AccountInput!) { ${on}Account(input: $input) { id } }`,
        {
          input: { id: gone.accountId },
        },
      );
    await disable('disable');
    const first = await handed(gone);
    await disable('enable');
    const second = await handed(gone);
    const { rows } = await world.db.write(town, (tx) =>
      tx.query(
        'select petition_id from notices where county_id = $1 and tenant_id = $2 and official_id = $3',
        [town.countyId, town.tenantId, gone.officialId],
      ),
    );
    expect(rows).toEqual([{ petition_id: second.id }]);
    expect(first.id).not.toBe(second.id);
  });
});

describe('a day tells', () => {
  it('who has a matter in hand that its date comes near, and that it has passed; its lead only then', async () => {
    const handler = await town.as('HANDLER');
    const lead = await town.as('LEADER');
    const { id, dueOn } = await handed(handler, 'takePetition');
    await world.db.write(town, (tx) =>
      tx.query('update petitions set lead_id = $4 where county_id = $1 and tenant_id = $2 and id = $3', [
        town.countyId,
        town.tenantId,
        id,
        lead.officialId,
      ]),
    );
    const seen: [number, number][] = [];
    for (const before of [8, 7, 6, 4, 3, 2, 1, 0, -1, -2]) {
      await morning(addDays(dueOn, -before));
      seen.push([before, (await kindsOf(handler, id)).length]);
    }
    expect(seen).toEqual([
      [8, 1],
      [7, 2],
      [6, 2],
      [4, 2],
      [3, 3],
      [2, 3],
      [1, 4],
      [0, 4],
      [-1, 5],
      [-2, 5],
    ]);
    expect(await kindsOf(handler, id)).toEqual(['HANDED_OVER', 'DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE']);
    expect(await kindsOf(lead, id)).toEqual(['OVERDUE']);
    const [overdue] = await inbox(lead);
    expect(overdue).toMatchObject({ dueOn, daysLeft: -1 });
  });

  it('after days without a server what is so today, and nothing of what has passed', async () => {
    const handler = await town.as('HANDLER');
    const { id, dueOn } = await handed(handler, 'takePetition');
    await morning(addDays(dueOn, -2));
    expect(await kindsOf(handler, id)).toEqual(['HANDED_OVER', 'DUE_3']);
  });

  it('a new date anew, when the term was extended', async () => {
    const handler = await town.as('HANDLER');
    const { id, dueOn } = await handed(handler, 'takePetition');
    await morning(addDays(dueOn, -1));
    const extended = await (await town.as('TENANT_ADMIN')).run(verb('extendPetition'), {
      input: { id, ...inputsOf(town, handler, leader)['extendPetition'] },
    });
    await morning(addDays(dueOn, -1));
    expect(await kindsOf(handler, id)).toEqual(['HANDED_OVER', 'DUE_1']);
    await morning(addDays(extended.extendPetition.dueOn, -1));
    expect(await kindsOf(handler, id)).toEqual(['HANDED_OVER', 'DUE_1', 'DUE_1']);
  });

  it('nothing of a matter that owes nothing any more', async () => {
    const handler = await town.as('HANDLER');
    const { id, dueOn } = await handed(handler, 'takePetition', 'answerPetition', 'servePetition');
    await morning(addDays(dueOn, 5));
    expect(await kindsOf(handler, id)).toEqual(['HANDED_OVER']);
  });

  it('whoever has it now, when it changed hands within the same days', async () => {
    const [before, after] = [await town.as('HANDLER'), await town.as('HANDLER')];
    const { id, dueOn } = await handed(before);
    await morning(addDays(dueOn, -7));
    await clerk.run(verb('assignPetition'), {
      input: { id, ...inputsOf(town, after, leader)['assignPetition'] },
    });
    await morning(addDays(dueOn, -6));
    expect(await kindsOf(before, id)).toEqual(['HANDED_OVER', 'DUE_7']);
    expect(await kindsOf(after, id)).toEqual(['HANDED_OVER', 'DUE_7']);
  });
});

describe('a position that nobody holds', () => {
  const act = async (who: TestPerson, name: string, input: object) =>
    (
      await who.run(
        `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`,
        { input },
      )
    )[name];
  const today = beijingDate(new Date());

  it('is told to who can fill it: at once when a term has ended, on its day when it will, once in all', async () => {
    const place = school;
    const [admin, handler] = [await place.as('TENANT_ADMIN'), await place.as('HANDLER')];
    const group = await act(admin, 'createLeadershipGroup', { name: '领导小组', foundedOn: '2017-03-01' });
    const appoint = (position: string) =>
      act(admin, 'appointLeader', {
        groupId: group.id,
        officialId: handler.officialId,
        position,
        fromOn: '2017-03-01',
      });
    const [head, director] = [await appoint('HEAD'), await appoint('DIRECTOR')];
    await morning(today, place);
    expect(await inbox(admin)).toEqual([]);

    const ended = addDays(today, -3);
    await act(admin, 'endLeadershipPost', { id: head.id, untilOn: ended });
    const vacantHead = {
      kind: 'VACANCY',
      position: 'HEAD',
      vacantSince: addDays(ended, 1),
      leadershipGroup: { name: '领导小组' },
    };
    expect(await inbox(admin)).toMatchObject([vacantHead]);
    await morning(today, place);
    expect(await inbox(admin)).toHaveLength(1);

    await act(admin, 'endLeadershipPost', { id: director.id, untilOn: addDays(today, 2) });
    // ahead, since nobody follows, and once more when it is so
    const vacantDirector = { position: 'DIRECTOR', vacantSince: addDays(today, 3) };
    expect(await inbox(admin)).toMatchObject([vacantDirector, vacantHead]);
    await morning(addDays(today, 2), place);
    expect(await inbox(admin)).toHaveLength(2);
    await morning(addDays(today, 3), place);
    await morning(addDays(today, 4), place);
    expect(await inbox(admin)).toMatchObject([vacantDirector, vacantDirector, vacantHead]);
    expect(await inbox(handler)).toEqual([]);
  });
});

describe('an inbox', () => {
  it('is read by its owner alone', async () => {
    const [mine, other] = [await town.as('HANDLER'), await town.as('HANDLER')];
    await handed(mine);
    const [notice] = await inbox(mine);
    const strangers = [other, clerk, await town.as('TENANT_ADMIN'), await school.as('CLERK')];
    const county = await office.as('COUNTY_ADMIN');
    await county.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
      input: { tenantId: town.tenantId },
    });
    for (const stranger of [...strangers, county]) {
      expect((await inbox(stranger)).map(({ id }) => id)).not.toContain(notice?.id);
      expect(await stranger.refused(READ, { input: { id: notice?.id } })).toBe('NOT_FOUND');
    }
    for (const stranger of [other, county]) await stranger.run(READ_ALL);
    expect(await unread(mine)).toBe(1);
    expect(await world.visitor().refused(UNREAD)).toBe('UNAUTHENTICATED');
    expect((await mine.run(READ, { input: { id: notice?.id } })).readNotice.readAt).not.toBeNull();
    expect(await unread(mine)).toBe(0);
  });

  it('shows what is unread first, counts it, and lets all be read at once', async () => {
    const handler = await town.as('HANDLER');
    const [first, second, third] = [await handed(handler), await handed(handler), await handed(handler)];
    const ids = async (only?: boolean) => (await inbox(handler, only)).map(({ petitionId }) => petitionId);
    expect(await ids()).toEqual([third.id, second.id, first.id]);
    const newest = (await inbox(handler))[0]?.id;
    await handler.run(READ, { input: { id: newest } });
    expect(await ids()).toEqual([second.id, first.id, third.id]);
    expect(await ids(true)).toEqual([second.id, first.id]);
    expect(await unread(handler)).toBe(2);
    const { readAt } = (await handler.run(READ, { input: { id: newest } })).readNotice;
    expect((await handler.run(READ, { input: { id: newest } })).readNotice.readAt).toBe(readAt);
    await handler.run(READ_ALL);
    expect(await unread(handler)).toBe(0);
    expect(await ids(true)).toEqual([]);
    expect(await ids()).toHaveLength(3);
  });

  it('of county staff stays at home, wherever they stand', async () => {
    const county = await office.as('COUNTY_ADMIN');
    const colleague = await office.as('CLERK');
    const { id } = await register(colleague, { firstAskedId: county.officialId });
    expect((await inbox(county)).map(({ petitionId }) => petitionId)).toEqual([id]);
    await county.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
      input: { tenantId: town.tenantId },
    });
    expect(await unread(county)).toBe(1);
    expect((await inbox(county)).map(({ petitionId }) => petitionId)).toEqual([id]);
  });

  it('says nothing of who petitions', async () => {
    const handler = await town.as('HANDLER');
    await handed(handler);
    await inbox(handler);
    const heard = handler.heard.join('');
    expect(heard).toContain('村口道路塌陷');
    expect(heard).not.toMatch(/欧阳|明月|13800001234|五组/);
  });
});
