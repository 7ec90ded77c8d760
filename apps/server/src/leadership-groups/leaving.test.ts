import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { register } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { readinessIn } from '../readiness/readiness.service';
import { aPost } from './leadership-group.fixture';
import { handOverLeft } from './post-handover.service';

const TODAY = beijingDate(new Date());

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
const act = (name: string, input: object, who = admin) => who.run(mutation(name), { input });
const refusal = (name: string, input: object, who = admin) => who.refused(mutation(name), { input });

/** Somebody with a post, who answers for one matter and has taken another on. */
async function busy(name: string, position: 'HEAD' | 'MEMBER' = 'MEMBER') {
  const { officialId } = await town.as('LEADER', name);
  const post = await aPost(world, town, officialId, position);
  const { id: asked } = await register(clerk, { firstAskedId: officialId });
  const { id: sponsored } = await register(clerk);
  const terms = { officialId, goal: '修复', untilOn: addDays(TODAY, 30) };
  await act('sponsorPetition', { id: sponsored, ...terms }, clerk);
  return { ...post, officialId, asked };
}
const ownerOf = async (id: string): Promise<string> =>
  (await clerk.run('query ($id: ID!) { petition(id: $id) { ownerId } }', { id })).petition.ownerId;

it('a post ends, today or ahead, once everything open was handed over by name', async () => {
  const [leaving, next] = [await busy('秦岳'), await busy('方惠民')];
  const { errors } = await admin.send(mutation('endLeadershipPost'), {
    input: { id: leaving.postId, untilOn: TODAY },
  });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'NOT_HANDED_OVER',
    name: '秦岳',
    held: 'HELD_MATTERS=1,HELD_CASES=1',
  });
  expect(await refusal('endLeadershipPost', { id: leaving.postId, untilOn: addDays(TODAY, 9) })).toBe(
    'NOT_HANDED_OVER',
  );
  const over = { fromId: leaving.officialId, toId: next.officialId, reason: '离任' };
  await act('handOverPetitions', over, clerk);
  await act('endLeadershipPost', { id: leaving.postId, untilOn: TODAY });
  expect(await ownerOf(leaving.asked)).toBe(next.officialId);
});

describe('who takes over is named with the end', () => {
  const LAST = addDays(TODAY, 9);
  const morningOf = (day: string) => handOverLeft(world.db, town, new Date(`${day}T06:00:00+08:00`));

  it('and has it on the day after, once; until then who leaves answers', async () => {
    const [leaving, next] = [await busy('曲明'), await busy('温岚')];
    const end = { id: leaving.postId, untilOn: LAST, takerId: next.officialId };
    expect(await refusal('endLeadershipPost', { ...end, takerId: leaving.officialId })).toBe('INVALID');
    await act('endLeadershipPost', end);
    await morningOf(LAST);
    expect(await ownerOf(leaving.asked)).toBe(leaving.officialId);
    await morningOf(addDays(LAST, 1));
    expect(await ownerOf(leaving.asked)).toBe(next.officialId);
    const { petition } = await clerk.run(
      'query ($id: ID!) { petition(id: $id) { events { kind text actorName } } }',
      {
        id: leaving.asked,
      },
    );
    expect(petition.events.at(-1)).toMatchObject({ kind: 'HANDED_OVER', actorName: 'TENANT_ADMIN某' });

    // what comes later is not taken away once more
    const { id: later } = await register(clerk, { firstAskedId: leaving.officialId });
    await morningOf(addDays(LAST, 2));
    expect(await ownerOf(later)).toBe(leaving.officialId);
  });

  it('and has it at once where the last day is today', async () => {
    const [leaving, next] = [await busy('闵行之'), await busy('路远')];
    const end = { id: leaving.postId, untilOn: TODAY, takerId: next.officialId };
    const auditor = await town.as('AUDITOR');
    expect(await refusal('endLeadershipPost', end, auditor)).toBe('FORBIDDEN');
    await act('endLeadershipPost', end);
    expect(await ownerOf(leaving.asked)).toBe(next.officialId);
  });

  it('and where who leaves has another post by then, nothing moves', async () => {
    const [leaving, next] = [await busy('祁连山'), await busy('贺兰')];
    await act('endLeadershipPost', { id: leaving.postId, untilOn: LAST, takerId: next.officialId });
    await aPost(world, town, leaving.officialId);
    await morningOf(addDays(LAST, 1));
    expect(await ownerOf(leaving.asked)).toBe(leaving.officialId);
  });

  it('and where they cannot take it, it stays and the readiness page says with whom', async () => {
    const [leaving, next] = [await busy('燕青禾'), await town.as('LEADER', '云舒')];
    const missing = async () => {
      const [here] = await readinessIn(world.db, town, new Date(`${addDays(LAST, 1)}T08:00:00+08:00`), 'zh');
      return here?.points.find(({ point }) => point === 'HANDED_OVER')?.missing ?? [];
    };
    await act('endLeadershipPost', { id: leaving.postId, untilOn: LAST, takerId: next.officialId });
    // the taker has no post today, and a case is only taken on by who has one
    await morningOf(addDays(LAST, 1));
    expect(await ownerOf(leaving.asked)).toBe(leaving.officialId);
    expect(await missing()).toContain('燕青禾');
    const post = { groupId: leaving.groupId, officialId: next.officialId, position: 'MEMBER', fromOn: TODAY };
    await act('appointLeader', post);
    await morningOf(addDays(LAST, 1));
    expect(await ownerOf(leaving.asked)).toBe(next.officialId);
    expect(await missing()).not.toContain('燕青禾');
  });
});

it('whoever goes on in another post keeps what they have in hand', async () => {
  const staying = await busy('孟广');
  await aPost(world, town, staying.officialId);
  await act('endLeadershipPost', { id: staying.postId, untilOn: TODAY });
  expect(await ownerOf(staying.asked)).toBe(staying.officialId);
});

it('a group ends with empty hands, and everybody who has something is named', async () => {
  const [one, two] = [await busy('韩致远'), await town.as('LEADER', '陆明')];
  const post = { groupId: one.groupId, officialId: two.officialId, position: 'DEPUTY', fromOn: '2020-01-01' };
  await act('appointLeader', post);
  await register(clerk, { firstAskedId: two.officialId });
  const { errors } = await admin.send(mutation('endLeadershipGroup'), {
    input: { id: one.groupId, endedOn: TODAY },
  });
  expect(errors?.[0]?.message).toContain('陆明、韩致远手上还有：2 件没有办结的事项');
  const rest = await busy('岳峰');
  for (const { officialId } of [one, two])
    await act('handOverPetitions', { fromId: officialId, toId: rest.officialId, reason: '撤销' }, clerk);
  await act('endLeadershipGroup', { id: one.groupId, endedOn: TODAY });
});

it('a successor takes over in the same act, where the administrator says so', async () => {
  const head = await busy('邵长安', 'HEAD');
  const { officialId } = await town.as('LEADER', '程一川');
  const succession = { id: head.postId, officialId, fromOn: TODAY };
  expect(await refusal('succeedLeader', succession)).toBe('NOT_HANDED_OVER');
  await act('succeedLeader', { ...succession, handOver: true });
  expect(await ownerOf(head.asked)).toBe(officialId);
  const { petition } = await clerk.run('query ($id: ID!) { petition(id: $id) { events { kind text } } }', {
    id: head.asked,
  });
  expect(petition.events.at(-1)).toMatchObject({ kind: 'HANDED_OVER' });
});
