import type { Place } from '@huiyin/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { LeadershipPostEntity } from './leadership-post.entity';
import { publicLeadership } from './public-leadership.service';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const POST = 'id position rank duty fromOn untilOn voidedAt voidReason version official { id name }';
const GROUP = `id name documentNumber foundedOn endedOn officePhone version findings { kind from until officialId } posts { ${POST} }`;
const RETURNS: Record<string, string> = {
  createLeadershipGroup: GROUP,
  updateLeadershipGroup: GROUP,
  endLeadershipGroup: GROUP,
};
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${RETURNS[name] ?? POST} } }`;
const ONE = `query ($id: ID!) { leadershipGroup(id: $id) { ${GROUP} } }`;
const HELD = `query ($groupId: ID, $on: Date) { leadershipPosts(groupId: $groupId, on: $on, first: 100) { nodes { ${POST} } } }`;

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let admin: TestPerson;
let people: Record<'a' | 'b' | 'c' | 'd', string>;
let groupId: string;
let groups = 0;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  admin = await town.as('TENANT_ADMIN');
  const entries = await Promise.all(
    (['a', 'b', 'c', 'd'] as const).map(async (key) => [key, (await town.as('LEADER', key)).officialId]),
  );
  people = Object.fromEntries(entries);
});
afterAll(() => world.close());

beforeEach(async () => {
  groups += 1;
  groupId = (await act('createLeadershipGroup', { name: `第${groups}组`, foundedOn: '2017-03-01' })).id;
});

const act = async (name: string, input: Record<string, unknown>, who = admin) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: Record<string, unknown>, who = admin) =>
  who.refused(mutation(name), { input });
const appoint = (officialId: string, position: string, more: Record<string, unknown> = {}) =>
  act('appointLeader', { groupId, officialId, position, fromOn: '2017-03-01', ...more });
const heldOn = async (on: string, who = admin): Promise<[string, string][]> =>
  (await who.run(HELD, { groupId, on })).leadershipPosts.nodes.map(
    ({ position, official }: { position: string; official: { name: string } }) => [position, official.name],
  );
const leadershipOn = (place: Place, day: string) => world.db.inside(place, (tx) => publicLeadership(tx, day));
const findings = async (): Promise<string[]> =>
  (await admin.run(ONE, { id: groupId })).leadershipGroup.findings.map(({ kind }: { kind: string }) => kind);

describe('a leadership group', () => {
  it('takes the leadership of a township plan, in its order', async () => {
    await appoint(people.d, 'MEMBER', { rank: 2, duty: '派出所' });
    await appoint(people.c, 'MEMBER', { rank: 1, duty: '司法所' });
    await appoint(people.c, 'DIRECTOR');
    await appoint(people.b, 'EXECUTIVE_DEPUTY', { duty: '主持日常工作' });
    await appoint(people.a, 'HEAD', { duty: '负总责' });
    await appoint(people.d, 'DEPUTY', { untilOn: '2017-12-31' });
    expect(await heldOn('2018-06-01')).toEqual([
      ['HEAD', 'a'],
      ['EXECUTIVE_DEPUTY', 'b'],
      ['MEMBER', 'c'],
      ['MEMBER', 'd'],
      ['DIRECTOR', 'c'],
    ]);
    expect(await heldOn('2017-12-31')).toContainEqual(['DEPUTY', 'd']);
    expect(await heldOn('2017-02-28')).toEqual([]);
    expect(await findings()).toEqual(['PHONE_EMPTY']);
    await act('updateLeadershipGroup', { id: groupId, officePhone: '0600-5550001' });
    expect(await findings()).toEqual([]);
  });

  it('shows what is empty', async () => {
    expect(await findings()).toEqual(['HEAD_VACANT', 'DIRECTOR_VACANT', 'PHONE_EMPTY', 'NO_MEMBERS']);
  });

  it('keeps its founding document, and is found by a part of its name', async () => {
    const texts = {
      documentNumber: '石委〔2017〕1号',
      documentTitle: '关于成立领导小组的通知',
      officeName: '办公室',
    };
    const input = { name: '矛盾纠纷排查领导小组', foundedOn: '2017-01-05', ...texts };
    const made = await act('createLeadershipGroup', input);
    expect(made).toMatchObject({ documentNumber: texts.documentNumber, version: 1 });
    const { leadershipGroups } = await admin.run('{ leadershipGroups(search: "纠纷") { nodes { id } } }');
    expect(leadershipGroups.nodes).toEqual([{ id: made.id }]);
    expect(await refusal('createLeadershipGroup', input)).toBe('DUPLICATE');
    expect(await refusal('updateLeadershipGroup', { id: made.id, name: ' ' })).toBe('REQUIRED');
    expect(await refusal('updateLeadershipGroup', { id: made.id, version: 9, name: '新' })).toBe(
      'STALE_VERSION',
    );
  });

  it('has one head at a time, in the database too, and the one after follows in one act', async () => {
    const head = await appoint(people.a, 'HEAD');
    const second = { groupId, officialId: people.b, position: 'HEAD', fromOn: '2019-01-01' };
    expect(await refusal('appointLeader', second)).toBe('OVERLAP');
    // also for who goes past the services
    const past = world.db.write(town, async (tx) =>
      tx.insert(LeadershipPostEntity, { id: uuid(), ...second, position: 'HEAD' }),
    );
    await expect(past).rejects.toMatchObject({ code: 'OVERLAP' });
    const successor = await act('succeedLeader', { id: head.id, officialId: people.b, fromOn: '2019-01-01' });
    expect(successor).toMatchObject({ position: 'HEAD', fromOn: '2019-01-01', untilOn: null });
    expect(await heldOn('2018-12-31')).toEqual([['HEAD', 'a']]);
    expect(await heldOn('2019-01-01')).toEqual([['HEAD', 'b']]);
    expect((await admin.run(ONE, { id: groupId })).leadershipGroup.findings).not.toContainEqual(
      expect.objectContaining({ kind: 'HEAD_GAP' }),
    );
  });

  it('gives the place to one of two who are appointed at once', async () => {
    const input = { groupId, position: 'HEAD', fromOn: '2018-01-01' };
    const answers = await Promise.all(
      [people.a, people.b].map((officialId) =>
        admin.send(mutation('appointLeader'), { input: { ...input, officialId } }),
      ),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE');
    expect(codes.toSorted()).toEqual(['DONE', 'OVERLAP']);
  });

  it('says what it lacked on a past day', async () => {
    await appoint(people.a, 'HEAD', { fromOn: '2018-01-01' });
    const query = 'query ($id: ID!, $on: Date) { leadershipGroup(id: $id) { findings(on: $on) { kind } } }';
    const kindsOn = async (on: string | null): Promise<string[]> =>
      (await admin.run(query, { id: groupId, on })).leadershipGroup.findings.map(
        ({ kind }: { kind: string }) => kind,
      );
    expect(await kindsOn('2017-12-31')).toContain('HEAD_VACANT');
    expect(await kindsOn('2018-01-01')).not.toContain('HEAD_VACANT');
    expect(await kindsOn('2017-02-28')).toEqual([]);
    expect(await kindsOn(null)).toEqual(await findings());
  });

  it('names a gap between two heads', async () => {
    await appoint(people.a, 'HEAD', { untilOn: '2018-05-31' });
    await appoint(people.b, 'HEAD', { fromOn: '2018-06-15' });
    expect((await admin.run(ONE, { id: groupId })).leadershipGroup.findings).toContainEqual({
      kind: 'HEAD_GAP',
      from: '2018-06-01',
      until: '2018-06-14',
      officialId: null,
    });
    expect(await heldOn('2018-06-05')).toEqual([]);
  });

  it('ends a post on a day, and voids a wrong one with its reason; both stay to be read', async () => {
    const wrong = await appoint(people.a, 'HEAD');
    expect(await refusal('voidLeadershipPost', { id: wrong.id, reason: ' ' })).toBe('REQUIRED');
    const voided = await act('voidLeadershipPost', { id: wrong.id, reason: '录错了人', version: 1 });
    expect(voided).toMatchObject({ voidReason: '录错了人', voidedAt: expect.any(String) });
    expect(await heldOn('2018-01-01')).toEqual([]);
    expect(await refusal('endLeadershipPost', { id: wrong.id, untilOn: '2018-01-01' })).toBe('WRONG_STATE');
    const head = await appoint(people.b, 'HEAD');
    expect(await refusal('endLeadershipPost', { id: head.id, untilOn: '2017-02-01' })).toBe('INVALID');
    await act('endLeadershipPost', { id: head.id, untilOn: '2018-12-31' });
    expect(await heldOn('2018-12-31')).toEqual([['HEAD', 'b']]);
    expect(await heldOn('2019-01-01')).toEqual([]);
    expect((await admin.run(ONE, { id: groupId })).leadershipGroup.posts).toHaveLength(2);
  });

  it('ends with all that is held in it, and takes nobody in afterwards', async () => {
    await appoint(people.a, 'HEAD');
    const ended = await act('endLeadershipGroup', { id: groupId, endedOn: '2020-06-30' });
    expect(ended).toMatchObject({ endedOn: '2020-06-30', findings: [], posts: [{ untilOn: '2020-06-30' }] });
    const { id } = ended.posts[0];
    expect(await refusal('endLeadershipPost', { id, untilOn: '2020-07-01' })).toBe('INVALID');
    expect((await act('endLeadershipPost', { id, untilOn: '2019-12-31' })).untilOn).toBe('2019-12-31');
    const late = { groupId, officialId: people.b, position: 'MEMBER', fromOn: '2018-01-01' };
    expect(await refusal('appointLeader', late)).toBe('WRONG_STATE');
    const { leadershipGroups } = await admin.run('{ leadershipGroups(first: 100) { nodes { id } } }');
    expect(leadershipGroups.nodes).not.toContainEqual({ id: groupId });
  });

  it('leaves its name, once ended, to the one that is founded next', async () => {
    const name = `第${groups}组`;
    const founding = { name, foundedOn: '2020-07-01' };
    expect(await refusal('createLeadershipGroup', founding)).toBe('DUPLICATE');
    await act('endLeadershipGroup', { id: groupId, endedOn: '2020-06-30' });
    await act('createLeadershipGroup', founding);
    expect(await refusal('createLeadershipGroup', founding)).toBe('DUPLICATE');
  });

  it('does not tell a vacancy as the predecessor’s time', async () => {
    const head = await appoint(people.a, 'HEAD', { untilOn: '2018-12-31' });
    const follow = (fromOn: string) => ({ id: head.id, officialId: people.b, fromOn });
    expect(await refusal('succeedLeader', follow('2021-01-01'))).toBe('INVALID');
    expect(await heldOn('2019-06-01')).toEqual([]);
    // on the day after the end, or before it, there is no vacancy to hide
    await act('succeedLeader', follow('2018-07-01'));
    expect(await heldOn('2018-06-30')).toEqual([['HEAD', 'a']]);
    expect(await heldOn('2018-07-01')).toEqual([['HEAD', 'b']]);
  });

  it.each([
    ['before the group was founded', { fromOn: '2016-01-01' }, 'INVALID'],
    ['until before it begins', { fromOn: '2018-01-01', untilOn: '2017-12-31' }, 'INVALID'],
    ['rank 0', { fromOn: '2018-01-01', rank: 0 }, 'INVALID'],
    [
      'an official nobody knows',
      { officialId: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3', fromOn: '2018-01-01' },
      'NOT_FOUND',
    ],
    ['a day that does not exist', { fromOn: '2018-02-30' }, 'BAD_REQUEST'],
  ])('refuses a post %s', async (_, more, code) => {
    const input = { groupId, officialId: people.a, position: 'DEPUTY', ...more };
    expect(await refusal('appointLeader', input)).toBe(code);
  });

  it('refuses the same post twice at a time, and a succession where nobody is alone', async () => {
    const member = await appoint(people.a, 'MEMBER');
    expect(
      await refusal('appointLeader', {
        groupId,
        officialId: people.a,
        position: 'MEMBER',
        fromOn: '2018-01-01',
      }),
    ).toBe('OVERLAP');
    expect(
      await refusal('succeedLeader', { id: member.id, officialId: people.b, fromOn: '2019-01-01' }),
    ).toBe('INVALID');
  });

  it('is changed by its administrator, read by everybody there and by the county, and by nobody next door', async () => {
    await appoint(people.a, 'HEAD');
    const clerk = await town.as('CLERK');
    expect(await heldOn('2018-01-01', clerk)).toHaveLength(1);
    expect(await refusal('updateLeadershipGroup', { id: groupId, name: 'x' }, clerk)).toBe('FORBIDDEN');
    const supervisor = await office.as('COUNTY_SUPERVISOR');
    expect(await heldOn('2018-01-01', supervisor)).toEqual([['HEAD', 'a']]);
    expect(
      await refusal('updateLeadershipGroup', { id: groupId, name: 'x' }, await office.as('COUNTY_ADMIN')),
    ).toBe('ENTER_TENANT_FIRST');
    const stranger = await school.as('TENANT_ADMIN');
    expect(await stranger.run(ONE, { id: groupId })).toEqual({ leadershipGroup: null });
    expect(await refusal('updateLeadershipGroup', { id: groupId, name: 'x' }, stranger)).toBe('NOT_FOUND');
    const foreign = { groupId, officialId: stranger.officialId, position: 'MEMBER', fromOn: '2018-01-01' };
    expect(await refusal('appointLeader', foreign)).toBe('NOT_FOUND');
  });
});

describe('what the public may read', () => {
  it('is who leads on that day, in order, and the office; nothing of another tenant or another day', async () => {
    const own = await school.as('TENANT_ADMIN');
    const office = { officeName: '综治办', officePhone: '0600-5550002', officeAddress: '校门东侧' };
    const group = await act(
      'createLeadershipGroup',
      { name: '学校组', foundedOn: '2020-01-01', ...office },
      own,
    );
    const [head, deputy] = await Promise.all([
      school.as('LEADER', '校长甲'),
      school.as('LEADER', '副校长乙'),
    ]);
    const post = { groupId: group.id, fromOn: '2020-01-01' };
    await act(
      'appointLeader',
      { ...post, officialId: deputy.officialId, position: 'DEPUTY', duty: '总务' },
      own,
    );
    const first = { ...post, officialId: deputy.officialId, position: 'HEAD', untilOn: '2020-12-31' };
    await act('appointLeader', first, own);
    const second = { ...post, officialId: head.officialId, position: 'HEAD', fromOn: '2021-01-01' };
    await act('appointLeader', second, own);
    const wrong = { ...post, officialId: head.officialId, position: 'MEMBER' };
    const { id } = await act('appointLeader', wrong, own);
    await act('voidLeadershipPost', { id, reason: '录错' }, own);

    const rows = await leadershipOn(school, '2021-01-01');
    expect(rows).toEqual([
      { group: '学校组', ...office, position: 'HEAD', name: '校长甲', post: expect.any(String), duty: null },
      {
        group: '学校组',
        ...office,
        position: 'DEPUTY',
        name: '副校长乙',
        post: expect.any(String),
        duty: '总务',
      },
    ]);
    expect((await leadershipOn(school, '2020-12-31')).map(({ name }) => name)).toEqual([
      '副校长乙',
      '副校长乙',
    ]);
    expect(await leadershipOn(school, '2019-12-31')).toEqual([]);
    await act('endLeadershipGroup', { id: group.id, endedOn: '2022-12-31' }, own);
    expect(await leadershipOn(school, '2022-12-31')).toHaveLength(2);
    expect(await leadershipOn(school, '2023-01-01')).toEqual([]);
  });

  it('shows the office of a group in which nobody serves', async () => {
    const rows = await leadershipOn(town, '2017-03-01');
    expect(rows).toContainEqual(expect.objectContaining({ position: null, name: null, officePhone: null }));
  });
});
