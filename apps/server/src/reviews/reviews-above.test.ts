import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { aReviewHere, REVIEW, reviewInputs, reviewVerb } from './review.fixture';

let world: World;
let office: TestTenant;
let admin: TestPerson;
let another: () => Promise<TestTenant>;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, another] = [county.office, () => county.tenant()];
  admin = await office.as('COUNTY_ADMIN');
});
afterAll(() => world.close());

const UPDATE = 'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { superiorId } }';
const under = ({ tenantId: id }: TestTenant, superior: TestTenant | null, superiorName = '') => ({
  input: { id, superiorId: superior?.tenantId ?? '', superiorName },
});

it('no office stands above whom it stands below, by whom they named or by the county’s office', async () => {
  const [town, bureau, third] = [await another(), await another(), await another()];
  await admin.run(UPDATE, under(town, bureau));
  expect(await admin.refused(UPDATE, under(bureau, town))).toBe('INVALID');
  await admin.run(UPDATE, under(bureau, third));
  expect(await admin.refused(UPDATE, under(third, town))).toBe('INVALID');
  // who has named nobody is under the county's office
  expect(await admin.refused(UPDATE, under(office, town))).toBe('INVALID');
  await admin.run(UPDATE, under(third, null, '市教育局'));
  await admin.run(UPDATE, under(office, town));
  expect(await admin.refused(UPDATE, under(third, null))).toBe('INVALID');
  await admin.run(UPDATE, under(office, null));
  await admin.run(UPDATE, under(third, null));
});

it('who gave the answer is never named as the next body', async () => {
  const [town, bureau] = [await another(), await another()];
  // the tree was changed after the review was asked for
  await admin.run(UPDATE, under(bureau, town));
  const id = await aReviewHere(world, bureau, { otherTenantId: town.tenantId, officeName: '石桥镇' });
  const clerk = await bureau.as('CLERK', '吴平');
  const decide = (more: object) => ({ input: { id, ...reviewInputs()['decideReview'], ...more } });
  const verb = reviewVerb('decideReview');
  expect(await clerk.refused(verb, decide({}))).toBe('REVIEW_BODY_UNKNOWN');
  expect(await clerk.refused(verb, decide({ nextBodyName: '石桥镇' }))).toBe('INVALID');
  await clerk.run(verb, decide({ nextBodyName: '市信访局' }));
  expect((await clerk.run(REVIEW, { id })).review.nextBodyName).toBe('市信访局');
});
