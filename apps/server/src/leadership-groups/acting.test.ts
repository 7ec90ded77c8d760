import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { beijingDate } from '@huiyin/domain';
import { v7 as uuid } from 'uuid';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { AbsenceEntity } from './absence.entity';

const FIELDS: Readonly<Record<string, string>> = {
  createLeadershipGroup: 'id documentOn',
  appointLeader: 'id',
  arrangePost: 'id rank duty fromOn untilOn',
  amendLeadershipGroup: 'id number title issuedOn',
  voidLeadershipAmendment: 'id voidReason',
  recordAbsence: 'id kind fromOn untilOn lastDay version',
  recordReturn: 'id lastDay version',
  changeAbsence: 'id kind fromOn untilOn version',
  cancelAbsence: 'id cancelledAt',
  updateLeadershipGroup: 'id documentOn',
  endLeadershipGroup: 'id',
};
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${FIELDS[name]} } }`;
const LEADS = `query ($id: ID!, $on: Date) { leadershipGroup(id: $id) { actingHead(on: $on) { name position acting } } }`;
const HELD = `query ($groupId: ID, $on: Date) { leadershipPosts(groupId: $groupId, on: $on) { nodes { id rank duty official { name } } } }`;
const ABSENCES = `query ($groupId: ID, $officialId: ID, $on: Date, $since: Date, $includeCancelled: Boolean) {
  absences(groupId: $groupId, officialId: $officialId, on: $on, since: $since, includeCancelled: $includeCancelled) {
    nodes { id official { name } fromOn } } }`;

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let admin: TestPerson;
let clerk: TestPerson;
let people: Record<'a' | 'b' | 'c', string>;
let groupId: string;
let groups = 0;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  [admin, clerk] = [await town.as('TENANT_ADMIN'), await town.as('CLERK')];
});
afterAll(() => world.close());

beforeEach(async () => {
  groups += 1;
  const entries = await Promise.all(
    (['a', 'b', 'c'] as const).map(async (key) => [key, (await town.as('LEADER', key)).officialId]),
  );
  people = Object.fromEntries(entries);
  const founding = { name: `第${groups}组`, foundedOn: '2017-03-01', documentOn: '2017-02-27' };
  groupId = (await act('createLeadershipGroup', founding)).id;
});

const act = async (name: string, input: Record<string, unknown>, who = admin) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: Record<string, unknown>, who = admin) =>
  who.refused(mutation(name), { input });
const appoint = async (officialId: string, position: string, more: object = {}): Promise<string> =>
  (await act('appointLeader', { groupId, officialId, position, fromOn: '2017-03-01', ...more })).id;
const leads = async (on: string, who = admin) => {
  const leading = (await who.run(LEADS, { id: groupId, on })).leadershipGroup.actingHead;
  return leading && [leading.name, leading.position, leading.acting];
};
const heldOn = async (on: string) => (await admin.run(HELD, { groupId, on })).leadershipPosts.nodes;
const absences = async (variables: Record<string, unknown>, who = admin) =>
  (await who.run(ABSENCES, variables)).absences.nodes;
const away = (officialId: string, fromOn: string, untilOn = fromOn) => ({
  officialId,
  kind: 'OFFICIAL_TRIP',
  fromOn,
  untilOn,
});

describe('who leads on a day', () => {
  it('is the head, and while away the executive deputy, else a deputy by rank', async () => {
    await appoint(people.a, 'HEAD');
    await appoint(people.b, 'EXECUTIVE_DEPUTY');
    await appoint(people.c, 'DEPUTY');
    await act('recordAbsence', away(people.a, '2018-05-07', '2018-05-11'));
    await act('recordAbsence', away(people.b, '2018-05-10', '2018-05-20'));
    expect(await leads('2018-05-06')).toEqual(['a', 'HEAD', false]);
    expect(await leads('2018-05-07')).toEqual(['b', 'EXECUTIVE_DEPUTY', true]);
    expect(await leads('2018-05-10')).toEqual(['c', 'DEPUTY', true]);
    expect(await leads('2018-05-12')).toEqual(['a', 'HEAD', false]);
    expect(await leads('2017-02-01')).toBeNull();
    expect(await leads('2018-05-07', await office.as('COUNTY_SUPERVISOR'))).toEqual(
      await leads('2018-05-07'),
    );
  });

  it('follows an absence that ends early, and one that is cancelled', async () => {
    await appoint(people.a, 'HEAD');
    await appoint(people.b, 'EXECUTIVE_DEPUTY');
    const { id } = await act('recordAbsence', away(people.a, '2018-05-07', '2018-05-11'));
    await act('changeAbsence', { id, untilOn: '2018-05-08' });
    expect(await leads('2018-05-08')).toEqual(['b', 'EXECUTIVE_DEPUTY', true]);
    expect(await leads('2018-05-09')).toEqual(['a', 'HEAD', false]);
    expect((await act('cancelAbsence', { id })).cancelledAt).not.toBeNull();
    expect(await leads('2018-05-08')).toEqual(['a', 'HEAD', false]);
    expect(await refusal('changeAbsence', { id, untilOn: '2018-05-20' })).toBe('WRONG_STATE');
    expect(await absences({ officialId: people.a })).toEqual([]);
    expect(await absences({ officialId: people.a, includeCancelled: true })).toHaveLength(1);
  });
});

describe('two deputies', () => {
  it('never have the same rank in the same days: the next is given, a taken one refused', async () => {
    await appoint(people.a, 'DEPUTY');
    const second = await appoint(people.b, 'DEPUTY');
    const { leadershipPosts } = await admin.run(HELD, { groupId, on: '2018-01-01' });
    expect(leadershipPosts.nodes.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2]);
    const taken = { groupId, officialId: people.c, position: 'DEPUTY', rank: 2, fromOn: '2018-01-01' };
    const { errors } = await admin.send(mutation('appointLeader'), { input: taken });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RANK_TAKEN', name: 'b', free: 3 });
    expect(errors?.[0]?.message).toContain('b已经是第 2 位副组长');
    expect(await refusal('arrangePost', { id: second, rank: 1, fromOn: '2018-01-01' })).toBe('RANK_TAKEN');
    await act('arrangePost', { id: second, rank: 4, fromOn: '2018-01-01' });
    await act('appointLeader', taken);
  });
});

describe('a head who is away', () => {
  it('is missed by the findings where nobody can stand in', async () => {
    const today = beijingDate(new Date());
    await appoint(people.a, 'HEAD');
    await appoint(people.b, 'MEMBER');
    const found = async () => {
      const query = 'query ($id: ID!) { leadershipGroup(id: $id) { findings { kind officialId } } }';
      return (await admin.run(query, { id: groupId })).leadershipGroup.findings;
    };
    const alone = { kind: 'NOBODY_STANDS_IN', officialId: people.a };
    expect(await found()).not.toContainEqual(alone);
    await act('recordAbsence', away(people.a, today));
    expect(await found()).toContainEqual(alone);
    await appoint(people.c, 'DEPUTY');
    expect(await found()).not.toContainEqual(alone);
  });
});

describe('an absence without a last day', () => {
  it('has the deputies stand in by rank until the return is recorded', async () => {
    await appoint(people.a, 'HEAD');
    await appoint(people.b, 'DEPUTY', { rank: 2 });
    const { id, lastDay, version } = await act('recordAbsence', {
      ...away(people.a, '2018-05-07'),
      untilOn: null,
    });
    expect(lastDay).toBeNull();
    expect(await leads('2018-05-06')).toEqual(['a', 'HEAD', false]);
    expect(await leads('2018-05-07')).toEqual(['b', 'DEPUTY', true]);
    expect(await leads('2025-05-07')).toEqual(['b', 'DEPUTY', true]);
    // found on any later day, and in the way of whatever wants the same person there
    expect(await absences({ officialId: people.a, since: '2025-05-07' })).toHaveLength(1);
    expect(await refusal('recordAbsence', away(people.a, '2024-01-01'))).toBe('AWAY');
    expect(await refusal('recordReturn', { id, returnedOn: '2018-05-07' })).toBe('INVALID');
    expect(await refusal('recordReturn', { id, returnedOn: '2099-01-01' })).toBe('INVALID');
    expect(await refusal('recordReturn', { id, returnedOn: '2018-06-01', version: version + 1 })).toBe(
      'STALE_VERSION',
    );
    expect(await act('recordReturn', { id, returnedOn: '2018-06-01' })).toMatchObject({
      lastDay: '2018-05-31',
    });
    expect(await leads('2018-05-31')).toEqual(['b', 'DEPUTY', true]);
    expect(await leads('2018-06-01')).toEqual(['a', 'HEAD', false]);
    await act('recordAbsence', away(people.a, '2024-01-01'));
  });

  it('does not begin over a duty or an absence to come, and is recorded in one’s own tenant by who may', async () => {
    await act('recordAbsence', away(people.a, '2018-06-07'));
    const open = { ...away(people.a, '2018-05-07'), untilOn: null };
    expect(await refusal('recordAbsence', open)).toBe('AWAY');
    const { id } = await act('recordAbsence', { ...open, officialId: people.b });
    const back = { id, returnedOn: '2018-05-10' };
    expect(await refusal('recordReturn', back, await town.as('HANDLER'))).toBe('FORBIDDEN');
    expect(await refusal('recordReturn', back, await school.as('CLERK'))).toBe('NOT_FOUND');
    await act('cancelAbsence', { id });
    expect(await refusal('recordReturn', back)).toBe('WRONG_STATE');
  });
});

describe('an absence', () => {
  it('is found by group, by day and from a day on', async () => {
    await appoint(people.a, 'HEAD');
    await act('recordAbsence', away(people.a, '2018-05-07', '2018-05-11'));
    await act('recordAbsence', away(people.b, '2018-05-07', '2018-05-11'));
    const names = async (variables: Record<string, unknown>) =>
      (await absences({ groupId, ...variables })).map(
        ({ official }: { official: { name: string } }) => official.name,
      );
    expect(await names({})).toEqual(['a']);
    expect(await names({ on: '2018-05-11' })).toEqual(['a']);
    expect(await names({ on: '2018-05-12' })).toEqual([]);
    expect(await names({ since: '2018-05-11' })).toEqual(['a']);
    expect(await names({ since: '2018-05-12' })).toEqual([]);
  });

  it('is not recorded twice for a day, in the database too, and the next one may begin the day after', async () => {
    await act('recordAbsence', away(people.a, '2018-05-07', '2018-05-11'));
    expect(await refusal('recordAbsence', away(people.a, '2018-05-11', '2018-05-12'))).toBe('AWAY');
    const past = world.db.write(town, async (tx) =>
      tx.insert(AbsenceEntity, { id: uuid(), ...away(people.a, '2018-05-11'), kind: 'LEAVE' }),
    );
    await expect(past).rejects.toMatchObject({ code: 'OVERLAP' });
    const { id } = await act('recordAbsence', away(people.a, '2018-05-12'));
    expect(await refusal('changeAbsence', { id, fromOn: '2018-05-11' })).toBe('AWAY');
    expect((await act('changeAbsence', { id, untilOn: '2018-05-14' })).untilOn).toBe('2018-05-14');
  });

  it('is refused in the wrong order, and of an official of another tenant', async () => {
    expect(await refusal('recordAbsence', away(people.a, '2018-05-07', '2018-05-06'))).toBe('INVALID');
    const { officialId } = await school.as('LEADER');
    expect(await refusal('recordAbsence', away(officialId, '2018-05-07'))).toBe('NOT_FOUND');
  });
});

describe('a post', () => {
  it('is given another rank and duty from a day on, and the days before keep theirs', async () => {
    const id = await appoint(people.a, 'DEPUTY', { rank: 3, duty: '农业', untilOn: '2019-12-31' });
    const later = await act('arrangePost', { id, rank: 1, duty: '信访、民政', fromOn: '2018-07-01' });
    expect(later).toMatchObject({
      rank: 1,
      duty: '信访、民政',
      fromOn: '2018-07-01',
      untilOn: '2019-12-31',
    });
    expect(await heldOn('2018-06-30')).toMatchObject([{ id, rank: 3, duty: '农业' }]);
    expect(await heldOn('2018-07-01')).toMatchObject([{ id: later.id, rank: 1, duty: '信访、民政' }]);
    expect(await heldOn('2020-01-01')).toEqual([]);
  });

  it('is corrected from its first day on, and a head keeps the position throughout', async () => {
    const id = await appoint(people.a, 'HEAD', { duty: '总责' });
    const corrected = await act('arrangePost', { id, duty: '负总责', fromOn: '2017-03-01' });
    expect(corrected).toMatchObject({ id, duty: '负总责', rank: 1, untilOn: null });
    await act('arrangePost', { id, duty: '', fromOn: '2018-01-01' });
    expect(await heldOn('2018-01-01')).toMatchObject([{ duty: null }]);
    const query = 'query ($id: ID!) { leadershipGroup(id: $id) { findings(on: "2018-06-01") { kind } } }';
    const { findings } = (await admin.run(query, { id: groupId })).leadershipGroup;
    expect(findings.map(({ kind }: { kind: string }) => kind)).not.toContain('HEAD_GAP');
  });

  it.each([
    ['before its first day', { fromOn: '2017-02-28' }],
    ['after its last day', { fromOn: '2019-01-01' }],
    ['with rank 0', { fromOn: '2017-03-01', rank: 0 }],
  ])('is not arranged %s', async (_, more) => {
    const id = await appoint(people.a, 'MEMBER', { untilOn: '2018-12-31' });
    expect(await refusal('arrangePost', { id, duty: '无', ...more })).toBe('INVALID');
  });
});

describe('a group’s documents', () => {
  it('are the founding one and those that amend it; a wrong one is voided with its reason', async () => {
    const input = { groupId, number: '石委〔2019〕3号', title: '关于调整成员的通知', issuedOn: '2019-04-02' };
    const { id } = await act('amendLeadershipGroup', input);
    await act('amendLeadershipGroup', { ...input, number: null, issuedOn: '2018-01-05' });
    const query =
      'query ($id: ID!) { leadershipGroup(id: $id) { documentOn amendments { number issuedOn voidReason } } }';
    await act('voidLeadershipAmendment', { id, reason: '文号录错' });
    expect((await admin.run(query, { id: groupId })).leadershipGroup).toEqual({
      documentOn: '2017-02-27',
      amendments: [
        { number: null, issuedOn: '2018-01-05', voidReason: null },
        { number: input.number, issuedOn: '2019-04-02', voidReason: '文号录错' },
      ],
    });
    expect(await refusal('voidLeadershipAmendment', { id, reason: '再来一次' })).toBe('WRONG_STATE');
    const update = { id: groupId, documentOn: null };
    expect((await act('updateLeadershipGroup', update)).documentOn).toBeNull();
  });

  it.each([
    ['before the group was founded', { title: '通知', issuedOn: '2017-02-28' }, 'INVALID'],
    ['without a title', { title: ' ', issuedOn: '2018-01-01' }, 'REQUIRED'],
  ])('are refused %s', async (_, more, code) => {
    expect(await refusal('amendLeadershipGroup', { groupId, ...more })).toBe(code);
  });
});

describe('every verb', () => {
  it('is done by its roles, inside its tenant, on the version they saw, and leaves one line in the log', async () => {
    const post = await appoint(people.a, 'DEPUTY');
    const absence = await act('recordAbsence', away(people.a, '2018-05-07', '2018-05-09'));
    const amendment = await act('amendLeadershipGroup', { groupId, title: '通知', issuedOn: '2018-01-01' });
    const acts: readonly (readonly [string, Record<string, unknown>, boolean])[] = [
      ['arrangePost', { id: post, duty: '民政', fromOn: '2018-01-01' }, false],
      ['amendLeadershipGroup', { groupId, title: '通知', issuedOn: '2018-01-01' }, false],
      ['voidLeadershipAmendment', { id: amendment.id, reason: '错' }, false],
      ['recordAbsence', away(people.b, '2018-05-07'), true],
      ['changeAbsence', { id: absence.id, kind: 'LEAVE' }, true],
      ['recordReturn', { id: absence.id, returnedOn: '2018-05-09' }, true],
      ['cancelAbsence', { id: absence.id }, true],
    ];
    const [leader, stranger] = [await town.as('LEADER'), await school.as('TENANT_ADMIN')];
    for (const [name, input] of acts.filter(([, { id }]) => id !== undefined))
      expect(await refusal(name, { ...input, version: 9 })).toBe('STALE_VERSION');
    for (const [name, input, clerksToo] of acts) {
      expect(await refusal(name, input, clerksToo ? leader : clerk)).toBe('FORBIDDEN');
      expect(await refusal(name, input, stranger)).toBe('NOT_FOUND');
      const before = await logged();
      await act(name, input, clerksToo ? clerk : admin);
      expect((await logged()).slice(before.length)).toEqual([name]);
    }
  });
});

/** What was done in the township, in order. */
async function logged(): Promise<string[]> {
  const { countyId, tenantId } = town;
  const rows = await world.db.read(
    { countyId, tenantId },
    {
      text: `select action from audit_log where county_id = $1 and tenant_id = $2 and outcome = 'DONE' order by seq`,
      values: [countyId, tenantId],
    },
  );
  return rows.map(([action]) => action as string);
}
