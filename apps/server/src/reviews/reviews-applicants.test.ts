import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { aPetition, inputsOf, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { aReviewHere, carryReviewOf, REVIEW, reviewVerb } from './review.fixture';

let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let townsman: TestPerson;
let auditor: TestPerson;
let reviewId: string;
let key: { tenantCode: string; number: string; code: string };

const NAME = '欧阳明月';
const PHONE = '13800007777';
const REVEAL = `mutation ($input: RevealApplicantsInput!) {
  revealApplicants(input: $input) { id petitionerMasked applicants { ordinal name phone } } }`;
const INBOX = '{ notices { nodes { kind dueOn byName review { id petitionNumber } } } }';
const purpose = { purposeKind: 'CONTACT_PETITIONER', purpose: '送达复查意见' };

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  town = await county.tenant();
  [clerk, auditor, townsman] = [
    await office.as('CLERK', '周正'),
    await office.as('AUDITOR'),
    await town.as('CLERK', '林小禾'),
  ];
  await openPortalOf(town, townsman);
  const register = `mutation ($input: RegisterPetitionInput!) { registerPetition(input: $input) { id number queryCode } }`;
  const parties = [{ name: NAME, phone: PHONE }];
  const { registerPetition } = await townsman.run(register, { input: aPetition({ parties }) });
  const { id, number, queryCode: code } = registerPetition;
  key = { tenantCode: town.code, number, code };
  const inputs = inputsOf(town, townsman, townsman);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'])
    await townsman.run(verb(step), { input: { id, ...inputs[step] } });
  const { requestReview } = await townsman.run(reviewVerb('requestReview'), {
    input: { id, reason: '事实没有查清' },
  });
  reviewId = requestReview.id;
});
afterAll(() => world.close());

it('tells those who decide reviews there, once', async () => {
  expect((await clerk.run(INBOX)).notices.nodes).toEqual([]);
  await carryReviewOf(world, town, reviewId);
  await carryReviewOf(world, town, reviewId);
  const { nodes } = (await clerk.run(INBOX)).notices;
  const { dueOn } = (await clerk.run(REVIEW, { id: reviewId })).review;
  expect(nodes).toEqual([
    {
      kind: 'REVIEW_ARRIVED',
      dueOn,
      byName: `${town.code}镇`,
      review: { id: reviewId, petitionNumber: key.number },
    },
  ]);
  expect((await auditor.run(INBOX)).notices.nodes).toEqual([]);
});

it('shows who asks for it to the reviewing body, for a purpose, and tells the petitioner', async () => {
  const input = { id: reviewId, ...purpose };
  expect(await auditor.refused(REVEAL, { input })).toBe('FORBIDDEN');
  expect(await clerk.refused(REVEAL, { input: { ...input, purpose: ' ' } })).toBe('REQUIRED');
  // masked, until somebody looks
  const masked = JSON.stringify(await clerk.run(REVIEW, { id: reviewId }));
  expect(masked).not.toContain(NAME);
  expect((await clerk.run(REVEAL, { input })).revealApplicants).toEqual({
    id: reviewId,
    petitionerMasked: '欧阳**',
    applicants: [{ ordinal: 1, name: NAME, phone: PHONE }],
  });
  await carryReviewOf(world, office, reviewId);
  const READ = FOLLOW.replace('mayRate', 'readings { unit role purpose } mayRate');
  const { followPetition } = await world.visitor().run(READ, key);
  expect(followPetition.readings).toEqual([
    { unit: expect.stringMatching(/信访局/), role: expect.any(String), purpose: expect.any(String) },
  ]);
  const { steps } = (await townsman.run(REVIEW, { id: reviewId })).review;
  expect(steps.at(-1)).toMatchObject({ kind: 'IDENTITY_READ', byName: '周正' });
  const log = '{ auditEntries(first: 20) { nodes { action detail } } }';
  const entries = JSON.stringify((await auditor.run(log)).auditEntries.nodes);
  expect(entries).toContain('revealApplicants');
  expect(entries).not.toContain(NAME);
});

it('is not for the office whose answer it is, nor where the file has it not', async () => {
  expect(await townsman.refused(REVEAL, { input: { id: reviewId, ...purpose } })).toBe('REVIEW_ELSEWHERE');
  const older = await aReviewHere(world, office);
  expect(await clerk.refused(REVEAL, { input: { id: older, ...purpose } })).toBe('INVALID');
});

it('is forgotten there once it is withdrawn', async () => {
  const row = async () =>
    (
      await world.db.inside(office, (tx) =>
        tx.rows(
          'select parties_sealed as sealed from reviews where county_id = $1 and tenant_id = $2 and id = $3',
          [office.countyId, office.tenantId, reviewId],
        ),
      )
    )[0]?.['sealed'];
  expect(await row()).not.toBeNull();
  await clerk.run(reviewVerb('withdrawReview'), { input: { id: reviewId, reason: '信访人书面撤回' } });
  expect(await row()).toBeNull();
  expect(await clerk.refused(REVEAL, { input: { id: reviewId, ...purpose } })).toBe('WRONG_STATE');
});
