import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { inputsOf, verb } from '../petitions/petition.fixture';
import { aSubmission, FOLLOW, openPortalOf, SUBMIT } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carryReviewOf, REVIEW, reviewInputs, reviewVerb } from './review.fixture';

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let above: TestPerson;
let admin: TestPerson;

beforeAll(async () => {
  world = await World.open();
  county = await world.county();
  [above, admin] = [await county.office.as('CLERK', '周正'), await county.office.as('COUNTY_ADMIN')];
});
afterAll(() => world.close());

type Key = { tenantCode: string; number: string; code: string };
const ASK = 'mutation ($input: AskForReviewInput!) { askForReview(input: $input) { tier bodyName } }';
const OFFER = FOLLOW.replace('mayRate', 'reviewOffer { tier bodyName } reviews { status result } mayRate');

/** An office that answered one matter and was closed then, another going on in its place. */
async function closedOffice(superiorName: string | null = null): Promise<{ town: TestTenant; key: Key }> {
  const [town, successor] = [await county.tenant(), await county.tenant()];
  const clerk = await town.as('CLERK', '林小禾');
  await openPortalOf(town, clerk);
  const { number, queryCode } = (
    await world.visitor().run(SUBMIT, { input: aSubmission({ tenantCode: town.code }) })
  ).submitPetition;
  const { petitions } = await clerk.run('{ petitions { nodes { id } } }');
  const inputs = inputsOf(town, clerk, clerk);
  const whole = [
    'acceptPetition',
    'assignPetition',
    'takePetition',
    'answerPetition',
    'servePetition',
    'closePetition',
  ];
  for (const step of whole)
    await clerk.run(verb(step), { input: { id: petitions.nodes[0].id, ...inputs[step] } });
  if (superiorName !== null)
    await admin.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
      input: { id: town.tenantId, superiorName },
    });
  await admin.run('mutation ($input: CloseTenantInput!) { closeTenant(input: $input) { id } }', {
    input: { id: town.tenantId, successorId: successor.tenantId, reason: '乡镇合并' },
  });
  return { town, key: { tenantCode: town.code, number, code: queryCode } };
}
const follow = async (key: Key) => (await world.visitor().run(OFFER, key)).followPetition;

it('an office that was closed stands in nobody’s way to the body above, which decides itself', async () => {
  const { town, key } = await closedOffice();
  expect((await follow(key)).reviewOffer).toEqual({ tier: 'REVIEW', bodyName: expect.any(String) });
  await world.visitor().run(ASK, { input: { ...key, reason: '水质没有检测' } });
  const [file] = await world.db.inside(town, (tx) =>
    tx.rows<{ id: string }>('select id from reviews where county_id = $1 and tenant_id = $2', [
      town.countyId,
      town.tenantId,
    ]),
  );
  const id = file?.id as string;
  await carryReviewOf(world, town, id);
  await world
    .visitor()
    .run('mutation ($input: AskForHearingInput!) { askForHearing(input: $input) { tier } }', {
      input: { ...key, reason: '请求当面质证' },
    });
  await carryReviewOf(world, town, id);
  expect((await above.run(REVIEW, { id })).review).toMatchObject({ hearing: 'HEARING_ASKED' });
  const act = (name: string, more = {}) => ({ input: { id, ...reviewInputs()[name], ...more } });
  await above.run(reviewVerb('acceptReview'), act('acceptReview'));
  await above.run(reviewVerb('declineHearing'), act('declineHearing'));
  const falls = { ground: 'FACTS_UNCLEAR', nextBodyName: '市信访局' };
  const remand = { ...falls, result: 'REMANDED', redoBy: addDays(beijingDate(new Date()), 20) };
  expect(await above.refused(reviewVerb('decideReview'), act('decideReview', remand))).toBe('INVALID');
  await above.run(reviewVerb('decideReview'), act('decideReview', { ...falls, result: 'CHANGED' }));
  await above.run(reviewVerb('serveReview'), act('serveReview'));
  await carryReviewOf(world, county.office, id);
  expect((await follow(key)).reviews).toEqual([{ status: 'SERVED', result: 'CHANGED' }]);
  // 市信访局 is outside Huiyin, and nobody is left who writes down what it does
  expect((await follow(key)).reviewOffer).toBeNull();
  expect(await world.visitor().refused(ASK, { input: { ...key, reason: '仍不服' } })).toBe('INVALID');
});

it('a body outside Huiyin is asked directly', async () => {
  const { key } = await closedOffice('市教育局');
  expect((await follow(key)).reviewOffer).toBeNull();
  const { errors } = await world.visitor().send(ASK, { input: { ...key, reason: '水质没有检测' } });
  expect(errors?.[0]?.message).toContain('请直接向市教育局书面提出');
});
