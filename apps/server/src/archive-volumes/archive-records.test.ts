import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { labelOf } from '@huiyin/domain';
import { act, begun, ITEMS, TODAY, type Cast } from '../mediations/mediation-cast.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { PetitionEntity } from '../petitions/petition.entity';
import { openPortalOf } from '../portal/portal.fixture';
import { aReviewHere, carryReviewOf, reviewInputs, reviewVerb } from '../reviews/review.fixture';
import { World, type TestTenant } from '../testing/world';
import { archived, BIND, ITEMS as FILES, SET, take, unpacked, WHOLE } from './archive-volume.fixture';
import { recordOf } from './archive-record.service';

const READINGS = `query ($tenantCode: String!, $number: String!, $code: String!) {
  followPetition(tenantCode: $tenantCode, number: $number, code: $code) { readings { unit purpose } } }`;
const UNBOUND = `{ unboundVolumes { number matters } }`;

let world: World;
let cast: Cast;
let office: TestTenant;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  const town = await county.tenant();
  const [clerk, handler] = [await town.as('CLERK', '林小禾'), await town.as('HANDLER', '何春燕')];
  cast = { town, clerk, handler, leader: await town.as('LEADER', '秦岳') };
});
afterAll(() => world.close());

const recordFor = (id: string): Promise<string> =>
  world.db.inside(cast.town, async (tx) => {
    const vault = await world.app.services.vaults.of(tx);
    return String(await recordOf(tx, vault, await tx.get(PetitionEntity, id)));
  });

it('keeps the sessions, the agreement and what was performed, the same bytes each time', async () => {
  const { id, petitionId } = await begun(cast, { otherParty: '欧阳西邻' });
  await act(cast.handler, 'recordMediationSession', {
    id,
    at: new Date(),
    place: '镇调解室',
    result: 'SESSION_AGREED',
    attended: '双方、老周',
    record: '各让一步',
  });
  const agreement = { id, form: 'AGREED_IN_WRITING', effectiveOn: TODAY, items: ITEMS };
  const { items } = await act(cast.handler, 'recordMediationAgreement', agreement);
  await act(cast.handler, 'recordMediationPerformance', {
    id,
    itemId: items[0].id,
    performedOn: ITEMS[0]?.dueOn,
    proof: '现场照片',
  });
  const record = await recordFor(petitionId);
  expect(JSON.parse(record).mediations).toMatchObject([
    {
      status: 'AGREEMENT_REACHED',
      body: '石桥镇人民调解委员会',
      // in clear, as the people of the matter are
      otherParty: '欧阳西邻',
      petitionerConsentMeans: 'CONSENT_WRITTEN',
      form: 'AGREED_IN_WRITING',
      sessions: [{ place: '镇调解室', result: 'SESSION_AGREED', record: '各让一步' }],
      items: [
        { ordinal: 1, text: '拆除围墙', performedOn: ITEMS[0]?.dueOn, proof: '现场照片' },
        { ordinal: 2, performedOn: null },
      ],
    },
  ]);
  expect(await recordFor(petitionId)).toBe(record);
  // and says nothing of mediation where there was none
  const { id: other } = await register(cast.clerk);
  expect(JSON.parse(await recordFor(other))).not.toHaveProperty('mediations');
});

it('the body that decided a review binds its own file of it, beside its matters, for as long as its table says', async () => {
  const { town, clerk } = cast;
  const [above, theirs] = [await office.as('CLERK', '周正'), await office.as('TENANT_ADMIN')];
  const mark = { id: office.tenantId, paperMark: '岳信' };
  await (await office.as('COUNTY_ADMIN')).run(
    'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }',
    { input: mark },
  );
  await openPortalOf(town, clerk);
  const matter = await register(clerk, { parties: [{ name: '欧阳明月', phone: '13800007777' }] });
  const inputs = inputsOf(town, clerk, clerk);
  for (const step of WHOLE.slice(0, -1))
    await clerk.run(verb(step), { input: { id: matter.id, ...inputs[step] } });
  const asked = { id: matter.id, reason: '水质没有检测' };
  const { id } = (await clerk.run(reviewVerb('requestReview'), { input: asked })).requestReview;
  await carryReviewOf(world, town, id);

  const act = (name: string, more = {}) =>
    [reviewVerb(name), { input: { id, ...reviewInputs()[name], ...more } }] as const;
  const archive = (volume: string, which = id) =>
    [reviewVerb('archiveReview'), { input: { id: which, volume } }] as const;
  await above.run(...act('acceptReview'));
  const notice = { input: { reviewId: id, kind: 'REVIEW_ACCEPTANCE_NOTICE' } };
  await above.run(
    'mutation ($input: IssueReviewPaperInput!) { issueReviewPaper(input: $input) { id } }',
    notice,
  );
  expect(await above.refused(...archive('复卷'))).toBe('WRONG_STATE');
  await above.run(...act('decideReview', { nextBodyName: '市信访局' }));
  await above.run(...act('serveReview'));
  await carryReviewOf(world, office, id);
  // in the office that answered it is the matter's
  expect(await clerk.refused(...archive('复卷'))).toBe('INVALID');
  expect(await above.refused(...archive(' '))).toBe('REQUIRED');
  await above.run(...archive('复卷'));
  expect(await above.refused(...archive('复卷'))).toBe('WRONG_STATE');
  const standing = 'query ($id: ID!) { review(id: $id) { status archivedBy archiveVolume } }';
  const kept = { status: 'SERVED', archivedBy: '周正', archiveVolume: '复卷' };
  expect((await above.run(standing, { id })).review).toEqual(kept);
  expect((await clerk.run(standing, { id })).review).toEqual({
    ...kept,
    archivedBy: null,
    archiveVolume: null,
  });
  // the same number at the same office, twice; whoever withdrew is known to nobody any more
  const over = { status: 'WITHDRAWN', officeName: '石桥镇', petitionNumber: '石桥-1' } as const;
  const [one, another] = [await aReviewHere(world, office, over), await aReviewHere(world, office, over)];
  for (const which of [one, another]) await above.run(...archive('复卷', which));
  const own = await archived(office, above, '复卷');
  expect((await above.run(UNBOUND)).unboundVolumes).toEqual([{ number: '复卷', matters: 4 }]);

  const binding = { input: { number: '复卷', title: '2026 年复查复核' } };
  const line = { term: 'YEARS_10', basis: '批复' };
  await theirs.run(SET, { input: line });
  expect(await theirs.refused(SET, { input: { ...line, reviews: true, category: 'PLEA' } })).toBe('INVALID');
  await theirs.run(SET, { input: { ...line, reviews: true, term: 'YEARS_30' } });
  const { bindVolume: volume } = await above.run(BIND, binding);
  expect(volume).toMatchObject({ term: 'YEARS_30', matters: 4, confidential: false });
  const late = await aReviewHere(world, office, over);
  expect(await above.refused(...archive('复卷', late))).toBe('VOLUME_BOUND');
  await above.run(...archive('复卷之二', late));

  const { archiveItems: items } = await above.run(FILES, { id: volume.id });
  const folder = `复查 ${town.code}镇 ${matter.number}`;
  expect(items.map(({ path }: { path: string }) => path).toSorted()).toEqual(
    [
      `${own.number}/record.json`,
      '复查 石桥镇 石桥-1/record.json',
      '复查 石桥镇 石桥-1 (2)/record.json',
      `${folder}/record.json`,
      expect.stringMatching(new RegExp(`^${folder}/papers/.+岳信复受.+docx$`)),
    ].toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
  );
  const ofReview = { matterId: null, reviewId: id };
  expect(items.filter(({ reviewId }: { reviewId: string }) => reviewId === id)).toMatchObject([
    { kind: 'RECORD', title: folder, ...ofReview },
    { kind: 'PAPER', ...ofReview },
  ]);

  const file = Buffer.from(await (await take(above, volume.id, '移交', 'VERIFY_FACTS')).arrayBuffer());
  await unpacked(file, ({ root, check, manifestHash }) => {
    expect(check('manifest-sha256.txt').match(/: OK$/gm)).toHaveLength(5);
    expect(manifestHash()).toBe(volume.manifestSha256);
    const record = JSON.parse(readFileSync(join(root, 'data', folder, 'record.json'), 'utf8'));
    expect(record).toMatchObject({
      opinion: '维持原处理意见。',
      serviceProof: '送达回证已签名',
      applicants: [{ name: '欧阳明月', phone: '13800007777' }],
    });
    expect(record.steps.map(({ kind }: { kind: string }) => kind)).toEqual([
      'REQUESTED',
      'ACCEPTED',
      'DECIDED',
      'SERVED',
    ]);
  });
  // who is named in it is told of it, through the office that answered; nobody stands in the others
  await carryReviewOf(world, office, id);
  const key = { tenantCode: town.code, number: matter.number, code: matter.queryCode };
  const { readings } = (await world.visitor().run(READINGS, key)).followPetition;
  expect(readings).toMatchObject([{ purpose: labelOf('VERIFY_FACTS', 'zh') }]);
  expect(readings[0].unit).toContain('县信访局');
  const steps = 'query ($id: ID!) { review(id: $id) { steps { kind } } }';
  expect((await above.run(steps, { id: one })).review.steps).toHaveLength(2);
});
