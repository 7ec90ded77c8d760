import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { noticesDaily } from '../jobs/notices.daily';
import { register } from '../petitions/petition.fixture';
import { readinessIn } from '../readiness/readiness.service';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { withhold } from '../withholdings/withholding.service';
import { aPost } from './leadership-group.fixture';

const TODAY = beijingDate(new Date());
const LAST = addDays(TODAY, 9);

let world: World;
let town: TestTenant;
let admin: TestPerson;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  [admin, clerk] = await Promise.all([town.as('TENANT_ADMIN'), town.as('CLERK')]);
});
afterAll(() => world.close());

const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`;
const act = async (name: string, input: object, who = admin) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: object) => admin.refused(mutation(name), { input });

/** The daily job at 07:00 of a day, as the queue runs it, twice. */
async function morningOf(day: string): Promise<void> {
  const { db, app } = world;
  const { files, vaults } = app.services;
  const jobs = { db, files, vaults, mailer: null, now: () => new Date(`${day}T07:00:00+08:00`) };
  for (const _ of [1, 2])
    await noticesDaily(
      jobs as never,
      { countyId: town.countyId, tenantId: town.tenantId },
      undefined as never,
    );
}
const told = async (person: TestPerson) =>
  (
    await person.run(
      '{ notices(first: 100) { nodes { kind dueOn byName position inHand why petitionId leadershipGroupId } } }',
    )
  ).notices.nodes.filter(({ kind }: { kind: string }) => ['TERM_ENDING', 'HANDOVER_REFUSED'].includes(kind));
const of = async (person: TestPerson, name: string) =>
  (await told(person)).filter(({ byName }: { byName: string }) => byName.startsWith(name));
const ownerOf = async (id: string): Promise<string> =>
  (await clerk.run('query ($id: ID!) { petition(id: $id) { ownerId } }', { id })).petition.ownerId;

/** Somebody with a post, who answers for one matter. */
async function busy(name: string) {
  const person = await town.as('LEADER', name);
  const post = await aPost(world, town, person.officialId);
  const { id: asked } = await register(clerk, { firstAskedId: person.officialId });
  return { ...post, person, officialId: person.officialId, asked };
}
/** A term that was fixed when it began: nobody was asked who takes over. */
const fixedUntil = (postId: string, day: string | null) =>
  world.db.write(town, (tx) =>
    tx.query(
      'update leadership_posts set until_on = $4 where county_id = $1 and tenant_id = $2 and id = $3',
      [town.countyId, town.tenantId, postId, day],
    ),
  );
const postOf = async (groupId: string) =>
  (
    await admin.run(
      'query ($id: ID!) { leadershipGroup(id: $id) { posts { id fromOn untilOn taker { id name } } } }',
      { id: groupId },
    )
  ).leadershipGroup.posts as {
    id: string;
    fromOn: string;
    untilOn: string | null;
    taker: { id: string } | null;
  }[];

describe('a post that is arranged anew', () => {
  it('takes its taker along, who takes over at its end, and not before', async () => {
    const [leaving, next] = [await busy('曲明'), await busy('温岚')];
    await act('endLeadershipPost', { id: leaving.postId, untilOn: LAST, takerId: next.officialId });
    const later = await act('arrangePost', {
      id: leaving.postId,
      duty: '信访、民政',
      fromOn: addDays(TODAY, 3),
    });
    const [before, after] = await postOf(leaving.groupId);
    expect(before).toMatchObject({ id: leaving.postId, untilOn: addDays(TODAY, 2), taker: null });
    expect(after).toMatchObject({ id: later.id, untilOn: LAST, taker: { id: next.officialId } });
    await morningOf(addDays(TODAY, 3));
    expect(await ownerOf(leaving.asked)).toBe(leaving.officialId);
    await morningOf(addDays(LAST, 1));
    expect(await ownerOf(leaving.asked)).toBe(next.officialId);
    expect(await of(admin, '曲明')).toEqual([]);
  });

  it('asks for another where who was named has left', async () => {
    const [leaving, gone, next] = [
      await busy('闵行之'),
      await town.as('HANDLER', '路远'),
      await busy('贺兰'),
    ];
    await act('endLeadershipPost', { id: leaving.postId, untilOn: LAST, takerId: gone.officialId });
    await act('retireOfficial', { id: gone.officialId });
    const arranged = { id: leaving.postId, duty: '信访', fromOn: addDays(TODAY, 3) };
    const { errors } = await admin.send(mutation('arrangePost'), { input: arranged });
    expect(errors?.[0]?.message).toContain('原定的路远已离任，请另行指定');
    expect(await refusal('arrangePost', { ...arranged, takerId: leaving.officialId })).toBe('INVALID');
    await act('arrangePost', { ...arranged, takerId: next.officialId });
    expect((await postOf(leaving.groupId))[1]?.taker?.id).toBe(next.officialId);
  });

  it('has no taker without an end', async () => {
    const [staying, next] = [await busy('祁连山'), await busy('岳峰')];
    const input = { id: staying.postId, duty: '信访', fromOn: TODAY };
    expect(await refusal('arrangePost', { ...input, takerId: next.officialId })).toBe('INVALID');
    await act('arrangePost', input);
  });
});

describe('the end of a fixed term', () => {
  it('is told seven days and one day before, once each, with what is in hand; what remains stays to be seen', async () => {
    const leaving = await busy('秦岳');
    await fixedUntil(leaving.postId, LAST);
    await morningOf(addDays(LAST, -8));
    expect(await of(admin, '秦岳')).toEqual([]);
    const mornings = [-7, -6, -1, 0].map((days) => addDays(LAST, days));
    for (const day of mornings) await morningOf(day);
    const notice = {
      kind: 'TERM_ENDING',
      dueOn: LAST,
      byName: '秦岳',
      position: 'MEMBER',
      inHand: '1 件没有办结的事项（请用“移交”）',
      why: null,
      petitionId: null,
      leadershipGroupId: leaving.groupId,
    };
    expect(await of(admin, '秦岳')).toEqual([notice, notice]);
    expect(await of(leaving.person, '秦岳')).toEqual([notice, notice]);
    expect(await told(clerk)).toEqual([]);

    await morningOf(addDays(LAST, 1));
    expect(await ownerOf(leaving.asked)).toBe(leaving.officialId);
    const at = new Date(`${addDays(LAST, 1)}T08:00:00+08:00`);
    const [here] = await readinessIn(world.db, town, at, 'zh');
    expect(here?.points.find(({ point }) => point === 'HANDED_OVER')?.missing).toContain('秦岳');
  });

  it('is no news where somebody takes over, another post goes on, or nothing is in hand', async () => {
    const [named, next, staying] = [await busy('燕青禾'), await busy('云舒'), await busy('孟广')];
    await act('endLeadershipPost', { id: named.postId, untilOn: LAST, takerId: next.officialId });
    await fixedUntil(staying.postId, LAST);
    await aPost(world, town, staying.officialId);
    const idle = await town.as('LEADER', '韩致远');
    await fixedUntil((await aPost(world, town, idle.officialId)).postId, LAST);
    await morningOf(addDays(LAST, -1));
    for (const name of ['燕青禾', '孟广', '韩致远']) expect(await of(admin, name)).toEqual([]);
    await morningOf(addDays(LAST, 1));
    expect(await ownerOf(named.asked)).toBe(next.officialId);
  });

  it('tells nobody of a matter that is withheld from them', async () => {
    const leaving = await busy('陆明');
    await fixedUntil(leaving.postId, LAST);
    const { officialId } = admin;
    await world.db.write(town, async (tx) =>
      withhold(tx, [{ petitionId: leaving.asked, officialId, unitId: null, ground: 'RECUSED' }], new Date()),
    );
    await morningOf(addDays(LAST, -1));
    expect(await of(admin, '陆明')).toEqual([]);
    expect(await of(leaving.person, '陆明')).toHaveLength(1);
  });
});

describe('what could not be handed over', () => {
  it('is told with the post, the reason and what is in hand, once however many mornings come', async () => {
    const [leaving, next] = [await busy('邵长安'), await town.as('LEADER', '程一川')];
    const { id: sponsored } = await register(clerk);
    const terms = { officialId: leaving.officialId, goal: '修复', untilOn: addDays(TODAY, 30) };
    await act('sponsorPetition', { id: sponsored, ...terms }, clerk);
    await act('endLeadershipPost', { id: leaving.postId, untilOn: LAST, takerId: next.officialId });
    // the taker has no post, and a case is only taken on by who has one
    for (const days of [1, 2, 3]) await morningOf(addDays(LAST, days));
    expect(await ownerOf(leaving.asked)).toBe(leaving.officialId);
    const [notice, ...more] = await of(admin, '邵长安');
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      kind: 'HANDOVER_REFUSED',
      byName: '邵长安 → 程一川',
      dueOn: LAST,
      leadershipGroupId: leaving.groupId,
      why: expect.stringContaining('程一川'),
      inHand: expect.stringContaining('1 件领导包案'),
    });
    // and when the reason is gone, it is done
    await act('appointLeader', {
      groupId: leaving.groupId,
      officialId: next.officialId,
      position: 'MEMBER',
      fromOn: TODAY,
    });
    await morningOf(addDays(LAST, 4));
    expect(await ownerOf(leaving.asked)).toBe(next.officialId);
    expect(await of(admin, '邵长安')).toHaveLength(1);
  });

  it('names the matter that stands in the way, but not to whom it is withheld from', async () => {
    const [leaving, next] = [await busy('方惠民'), await town.as('TENANT_ADMIN', '江陵')];
    await act('endLeadershipPost', { id: leaving.postId, untilOn: LAST, takerId: next.officialId });
    const { officialId } = next;
    await world.db.write(town, async (tx) =>
      withhold(tx, [{ petitionId: leaving.asked, officialId, unitId: null, ground: 'RECUSED' }], new Date()),
    );
    for (const days of [1, 2]) await morningOf(addDays(LAST, days));
    expect(await ownerOf(leaving.asked)).toBe(leaving.officialId);
    expect(await of(admin, '方惠民')).toEqual([
      expect.objectContaining({
        kind: 'HANDOVER_REFUSED',
        petitionId: leaving.asked,
        leadershipGroupId: null,
        inHand: null,
        why: expect.stringContaining('不能经手这件事项'),
      }),
    ]);
    expect(await of(next, '方惠民')).toEqual([]);
  });
});
