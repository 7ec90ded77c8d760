import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { beijingDate } from '@huiyin/domain';
import { LODGE } from '../accusations/accusation.fixture';
import { aPetition } from '../petitions/petition.fixture';
import { aReviewHere, reviewVerb } from '../reviews/review.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { withhold } from '../withholdings/withholding.service';
import { archived, BIND, ITEMS, SET, take } from './archive-volume.fixture';

const VOLUMES = `{ archiveVolumes(first: 50) { totalCount nodes { number confidential } } }`;
const VOLUME = `query ($id: ID!) { archiveVolume(id: $id) { number } }`;
const UNBOUND = `{ unboundVolumes { number confidential matters } }`;
const LISTS = `{ archiveLists(first: 50) { nodes { id volumes } } }`;
const HAND_OVER = `mutation ($input: HandOverVolumesInput!) { handOverVolumes(input: $input) { id volumes } }`;
const NUMBER = '2026-检-001';

let world: World;
let office: TestTenant;
let clerk: TestPerson;
let accused: TestPerson;
let matter: { id: string; number: string; queryCode: string };

beforeAll(async () => {
  world = await World.open();
  office = (await world.county()).office;
  [clerk, accused] = [await office.as('CLERK'), await office.as('CLERK', '被检举的人')];
  const admin = await office.as('TENANT_ADMIN');
  await admin.run(SET, { input: { term: 'YEARS_10', basis: '批复' } });
  const input = { ...aPetition(), accused: [{ kind: 'OFFICIAL', officialId: accused.officialId }] };
  matter = (await clerk.run(LODGE, { input })).lodgeAccusation;
  await archived(office, clerk, NUMBER, matter);
  await archived(office, clerk, NUMBER);
});
afterAll(() => world.close());

const bind = async (person: TestPerson, confidential: boolean, number = NUMBER) =>
  (await person.run(BIND, { input: { number, title: '卷', confidential } })).bindVolume;

it('accusations are bound in a volume of their own, which is not there for whom they accuse', async () => {
  const apart = { number: NUMBER, confidential: false, matters: 1 };
  expect((await clerk.run(UNBOUND)).unboundVolumes).toEqual([apart, { ...apart, confidential: true }]);
  expect((await accused.run(UNBOUND)).unboundVolumes).toEqual([apart]);
  const volume = await bind(clerk, true);
  expect(volume).toMatchObject({ matters: 1, confidential: true });
  expect((await clerk.run(UNBOUND)).unboundVolumes).toEqual([apart]);

  const heard = async (person: TestPerson) => ({
    list: (await person.run(VOLUMES)).archiveVolumes,
    one: (await person.run(VOLUME, { id: volume.id })).archiveVolume,
    unbound: (await person.run(UNBOUND)).unboundVolumes,
  });
  expect(await heard(clerk)).toMatchObject({
    list: { totalCount: 1, nodes: [{ number: NUMBER, confidential: true }] },
    one: { number: NUMBER },
  });
  expect(await heard(accused)).toEqual({ list: { totalCount: 0, nodes: [] }, one: null, unbound: [apart] });
  expect((await clerk.run(ITEMS, { id: volume.id })).archiveItems).toHaveLength(1);
  expect(await accused.refused(ITEMS, { id: volume.id })).toBe('NOT_FOUND');
  expect((await take(accused, volume.id)).status).toBe(404);
  expect((await take(clerk, volume.id)).status).toBe(200);
  // nor do they learn that its number is taken
  expect(await bind(accused, false)).toMatchObject({ matters: 1, confidential: false });
  expect((await accused.run(VOLUMES)).archiveVolumes.nodes).toEqual([
    { number: NUMBER, confidential: false },
  ]);
});

it('and goes to the archive by a list of its own', async () => {
  const hand = {
    throughYear: Number(beijingDate(new Date()).slice(0, 4)),
    handedOverOn: beijingDate(new Date()),
    receiver: '县档案馆',
    receivedBy: '周工',
    uncountedReason: '没有编页',
  };
  const { handOverVolumes: open } = await clerk.run(HAND_OVER, { input: hand });
  expect(open.volumes).toBe(1);
  expect(await accused.refused(HAND_OVER, { input: { ...hand, confidential: true } })).toBe('INVALID');
  const { handOverVolumes: apart } = await clerk.run(HAND_OVER, { input: { ...hand, confidential: true } });
  expect(apart.volumes).toBe(1);
  const ids = async (person: TestPerson) =>
    new Set((await person.run(LISTS)).archiveLists.nodes.map(({ id }: { id: string }) => id));
  expect(await ids(clerk)).toEqual(new Set([open.id, apart.id]));
  expect(await ids(accused)).toEqual(new Set([open.id]));
});

it('nor is whom they accuse told that a list of such volumes waits for a decision', async () => {
  const [accusedLeader, leader] = [
    await office.as('LEADER', '被检举的领导'),
    await office.as('LEADER', '秦岳'),
  ];
  const input = { ...aPetition(), accused: [{ kind: 'OFFICIAL', officialId: accusedLeader.officialId }] };
  await archived(office, clerk, '密卷', (await clerk.run(LODGE, { input })).lodgeAccusation);
  const { id: volumeId } = await bind(clerk, true, '密卷');
  await world.db.write(office, (tx) =>
    tx.query(
      `update archive_volumes set kept_until = '2015-12-31', year = 2005 where county_id = $1 and tenant_id = $2 and id = $3`,
      [office.countyId, office.tenantId, volumeId],
    ),
  );
  const { appraiseVolumes: list } = await clerk.run(
    'mutation ($input: AppraiseVolumesInput!) { appraiseVolumes(input: $input) { id confidential } }',
    { input: { appraiserIds: [clerk.officialId], lines: [{ volumeId, opinion: 'DESTROY' }] } },
  );
  expect(list.confidential).toBe(true);
  const told = async (person: TestPerson) =>
    (await person.run('{ unreadNotices notices(first: 9) { nodes { kind destructionId } } }')).notices.nodes;
  expect(await told(leader)).toEqual([{ kind: 'DESTRUCTION_ASKED', destructionId: list.id }]);
  expect(await told(accusedLeader)).toEqual([]);
  const { rows } = await world.db.write(office, (tx) =>
    tx.query('select from notices where county_id = $1 and tenant_id = $2 and official_id = $3', [
      office.countyId,
      office.tenantId,
      accusedLeader.officialId,
    ]),
  );
  expect(rows).toEqual([]);
});

it('a review’s file that turned out to accuse somebody here is bound apart, and not there for them', async () => {
  const number = '2026-复-密';
  const archive = (id: string) => clerk.run(reviewVerb('archiveReview'), { input: { id, volume: number } });
  const [plain, kept] = [
    await aReviewHere(world, office, { status: 'WITHDRAWN', petitionNumber: '石桥-1' }),
    await aReviewHere(world, office, { status: 'WITHDRAWN', petitionNumber: '石桥-2' }),
  ];
  for (const id of [plain, kept]) await archive(id);
  const accusing = { petitionId: null, officialId: accused.officialId, unitId: null, hanging: [kept] };
  await world.db.write(office, async (tx) => withhold(tx, [{ ...accusing, ground: 'ACCUSED' }], new Date()));
  const unbound = async (person: TestPerson) =>
    (await person.run(UNBOUND)).unboundVolumes.filter((one: { number: string }) => one.number === number);
  const apart = { number, confidential: false, matters: 1 };
  expect(await unbound(clerk)).toEqual([apart, { ...apart, confidential: true }]);
  expect(await unbound(accused)).toEqual([apart]);
  const open = await bind(accused, false, number);
  expect(open.manifest).not.toContain('石桥-2');
  expect(await unbound(clerk)).toEqual([{ ...apart, confidential: true }]);
  const volume = await bind(clerk, true, number);
  expect(volume).toMatchObject({ matters: 1, confidential: true });
  expect(volume.manifest).toContain('石桥-2');
  expect((await clerk.run(ITEMS, { id: volume.id })).archiveItems).toMatchObject([{ reviewId: kept }]);
  expect((await accused.run(VOLUME, { id: volume.id })).archiveVolume).toBeNull();
  expect(await accused.refused(ITEMS, { id: volume.id })).toBe('NOT_FOUND');
  expect((await take(accused, volume.id)).status).toBe(404);
  expect((await take(clerk, volume.id)).status).toBe(200);
  expect((await take(accused, open.id)).status).toBe(200);
  expect(await unbound(clerk)).toEqual([]);
});
