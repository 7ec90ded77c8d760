import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, dueDate, term } from '@huiyin/domain';
import { GuessThrottle } from '../identity/throttle';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { v7 as uuid } from 'uuid';
import { AccusationEntity } from '../accusations/accusation.entity';
import { TenantEntity } from '../tenants/tenant.entity';
import { withhold } from '../withholdings/withholding.service';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import {
  anOutsideRequest,
  aReviewHere,
  carryReviewOf,
  REVIEW,
  reviewInputs,
  reviewVerb,
  servedBefore,
} from './review.fixture';

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

const ANSWER = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
async function answered(town: TestTenant, clerk: TestPerson, more = {}) {
  const { id, number, queryCode } = await register(clerk, more);
  const inputs = inputsOf(town, clerk, clerk);
  for (const step of ANSWER) await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  return { id, number, code: queryCode } as { id: string; number: string; code: string };
}

it('what a body outside did is written down by its own days, though it is learnt of afterwards', async () => {
  const clerk = await office.as('CLERK', '周正');
  const { id } = await answered(office, clerk);
  await servedBefore(world, office, id, 40);
  const day = (back: number) => addDays(beijingDate(new Date()), -back);
  const noon = (back: number) => `${day(back)}T12:00:00+08:00`;
  const input = (name: string, more: object) => ({ input: { id, ...reviewInputs()[name], ...more } });
  const run = async (name: string, more: object) =>
    (await clerk.run(reviewVerb(name), input(name, more)))[name];
  const refused = (name: string, more: object) => clerk.refused(reviewVerb(name), input(name, more));

  // 40 days after service today is late; the day on which it was handed in is not
  const ask = { reason: '事实没有查清', bodyName: '市信访局' };
  expect(await refused('requestReview', ask)).toBe('REVIEW_LATE');
  for (const wrong of [day(-1), day(41)])
    expect(await refused('requestReview', { ...ask, handedInOn: wrong })).toBe('INVALID');
  const first = await run('requestReview', { ...ask, handedInOn: day(20) });
  expect(first.dueOn).toBe(dueDate(day(20), 30, 'DAY', true));
  const at = { id: first.id };
  expect(await refused('acceptReview', { ...at, acceptedAt: noon(21) })).toBe('INVALID');
  await run('acceptReview', { ...at, acceptedAt: noon(18) });
  expect(await refused('decideReview', { ...at, nextBodyName: '省信访局', decidedAt: noon(21) })).toBe(
    'INVALID',
  );
  await run('decideReview', { ...at, nextBodyName: '省信访局', decidedAt: noon(16) });
  await run('serveReview', { ...at, servedAt: noon(16) });

  // its hearing was held before anybody here knew of it, and does not run
  const last = await run('requestReview', { reason: '仍然不服', handedInOn: day(14) });
  const again = { id: last.id };
  await run('acceptReview', { ...again, acceptedAt: noon(14) });
  expect(await refused('notifyHearing', { ...again, on: day(15), consent: null })).toBe('INVALID');
  await run('notifyHearing', { ...again, on: day(8), consent: null });
  const heard = await run('recordHearing', { ...again, days: 2 });
  const excluded = [{ from: day(8), to: day(7) }];
  expect(heard.dueOn).toBe(term({ start: day(14), length: 30, unit: 'DAY', roll: true, excluded }).due);
  const remand = { ...again, result: 'REMANDED', ground: 'FACTS_UNCLEAR', opinion: '责令重新作出。' };
  // no opinion precedes its hearing, and its day for a new answer is counted from the opinion
  expect(await refused('decideReview', { ...remand, decidedAt: noon(9), redoBy: day(1) })).toBe('INVALID');
  expect(await refused('decideReview', { ...remand, decidedAt: noon(6), redoBy: day(6) })).toBe('INVALID');
  await run('decideReview', { ...remand, decidedAt: noon(6), redoBy: day(1) });
  const shown = 'query ($id: ID!) { petition(id: $id) { status dueOn events { kind at } } }';
  const { status, dueOn, events } = (await clerk.run(shown, { id })).petition;
  expect([status, dueOn]).toEqual(['HANDLING', day(1)]);
  const on = (kind: string) =>
    beijingDate(new Date(events.findLast((one: { kind: string }) => one.kind === kind).at));
  expect(['REVIEW_ACCEPTED', 'HEARD', 'REMANDED'].map(on)).toEqual([day(18), day(8), day(6)]);
});

it('of an office in Huiyin every act is of now', async () => {
  const [town, clerk] = [await another(), await office.as('CLERK', '周正')];
  const id = await aReviewHere(world, office, { otherTenantId: town.tenantId, status: 'REQUESTED' });
  const verbOf = (name: string, more: object) =>
    [reviewVerb(name), { input: { id, ...reviewInputs()[name], ...more } }] as const;
  expect(await clerk.refused(...verbOf('acceptReview', { acceptedAt: new Date().toISOString() }))).toBe(
    'INVALID',
  );
  await clerk.run(...verbOf('acceptReview', {}));
});

describe('at the counter of the body that reviews', () => {
  const today = beijingDate(new Date());
  const RECEIVE = `mutation ($input: ReceiveReviewRequestInput!) { receiveReviewRequest(input: $input) {
    id side status tier officeName bodyName channel requestedBy dueOn replyText } }`;
  const asked = (town: TestTenant, more: object) => ({
    input: { officeId: town.tenantId, channel: 'VISIT', reason: '水质没有检测', ...more },
  });
  /** What is heard, but for the moment. */
  const heard = async (person: TestPerson, input: Record<string, unknown>) =>
    JSON.stringify((await person.send(RECEIVE, input)).errors);
  const keyOf = ({ number, code }: { number: string; code: string }) => ({ number, code });
  const askedFor = async (person: TestPerson, id: string): Promise<string[]> =>
    (await person.run('{ notices(first: 50) { nodes { kind petitionId byName } } }')).notices.nodes
      .filter(
        (one: { kind: string; petitionId: string }) => one.kind === 'REVIEW_ASKED' && one.petitionId === id,
      )
      .map(({ byName }: { byName: string }) => byName);
  const freely = () => Object.assign(world.app.services, { codeGuesses: new GuessThrottle() });

  it('the request is entered there, and the office that answered has it as if it had come to it', async () => {
    const town = await another();
    const [clerk, above] = [await town.as('CLERK', '林小禾'), await office.as('CLERK', '周正')];
    const { id, number, code } = await answered(town, clerk);
    await servedBefore(world, town, id, 40);
    const day = (back: number) => addDays(today, -back);
    const letter = { number, code, channel: 'LETTER' };
    // the window is that of any request: from service, with the post left out, or with a ground
    expect(await above.refused(RECEIVE, asked(town, { number, code }))).toBe('REVIEW_LATE');
    const wrong = [{ receivedOn: day(-1) }, { receivedOn: day(41) }, { postedOn: day(15), channel: 'VISIT' }];
    for (const one of wrong)
      expect(await above.refused(RECEIVE, asked(town, { ...letter, ...one }))).toBe('INVALID');
    const brought = asked(town, { ...letter, receivedOn: day(3), postedOn: day(12) });
    const { receiveReviewRequest: here } = await above.run(RECEIVE, brought);
    expect(here).toMatchObject({ side: 'REVIEWING', status: 'REQUESTED', tier: 'REVIEW', channel: 'LETTER' });
    // its term begins with the day on which the body received it
    expect(here.dueOn).toBe(dueDate(day(3), 30, 'DAY', true));
    expect(here.replyText).toBe('一周内修复');
    expect(await above.refused(RECEIVE, brought)).toBe('REVIEW_RUNNING');
    // the message that is under way adds nothing
    await carryReviewOf(world, town, here.id);
    const REASONS =
      'query ($id: ID!) { review(id: $id) { side reason requestedBy steps { kind byOffice byName } } }';
    const [theirs, ours] = [clerk, above].map((one) => one.run(REASONS, { id: here.id }));
    const steps = [{ kind: 'REQUESTED', byOffice: here.bodyName, byName: '周正' }];
    expect((await theirs).review).toMatchObject({ side: 'ANSWERING', requestedBy: here.requestedBy, steps });
    expect((await ours).review).toMatchObject({ side: 'REVIEWING', reason: '水质没有检测', steps });
    const EVENTS = 'query ($id: ID!) { petition(id: $id) { events { kind actorName } } }';
    expect((await clerk.run(EVENTS, { id })).petition.events).toContainEqual({
      kind: 'REVIEW_REQUESTED',
      actorName: `${here.bodyName} 周正`,
    });
    // who answers for the matter hears of what was asked for where they were not
    expect(await askedFor(clerk, id)).toEqual([here.bodyName]);
    // and it goes on as any other
    await above.run(reviewVerb('acceptReview'), { input: { id: here.id } });
    await carryReviewOf(world, office, here.id);
    expect((await clerk.run(REVIEW, { id: here.id })).review.status).toBe('ACCEPTED');
  });

  it('nobody hears of it from whom the matter is withheld, though it is theirs', async () => {
    freely();
    const town = await another();
    const [clerk, above] = [await town.as('CLERK', '林小禾'), await office.as('CLERK', '周正')];
    const [open, kept] = [await answered(town, clerk), await answered(town, clerk)];
    const accused = { petitionId: kept.id, officialId: clerk.officialId, unitId: null } as const;
    await world.db.write(town, async (tx) => withhold(tx, [{ ...accused, ground: 'ACCUSED' }], new Date()));
    for (const one of [open, kept]) await above.run(RECEIVE, asked(town, keyOf(one)));
    expect(await askedFor(clerk, open.id)).toHaveLength(1);
    const written = await world.db.inside(town, (tx) =>
      tx.rows(
        'select from notices where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind = $4',
        [town.countyId, town.tenantId, kept.id, 'REVIEW_ASKED'],
      ),
    );
    expect(written).toEqual([]);
  });

  it('what another body reviews is found no more than what is not there, nor by a wrong name or code', async () => {
    freely();
    const [town, bureau] = [await another(), await another()];
    const [clerk, above, aside] = [
      await town.as('CLERK', '林小禾'),
      await office.as('CLERK', '周正'),
      await bureau.as('CLERK', '吴平'),
    ];
    const { number, code } = await answered(town, clerk);
    const unknown = await heard(above, asked(town, { number: '2026-99999', code }));
    expect(unknown).toContain('NOT_REVIEWED_HERE');
    const others = [
      { number, code: 'AAAA-AAAA' },
      { number, name: '欧阳' },
      { number, name: '孙大海' },
    ];
    for (const one of others) {
      freely();
      expect(await heard(above, asked(town, one))).toBe(unknown);
    }
    // with the right key, but where nobody reviews it; and of an office that is none
    expect(await heard(aside, asked(town, { number, code }))).toBe(unknown);
    expect(await heard(above, asked({ ...town, tenantId: town.unitId }, { number, code }))).toBe(unknown);
    expect(await above.refused(RECEIVE, asked(town, { number }))).toBe('REQUIRED');
    expect(await aside.refused(RECEIVE, asked(bureau, { number, code }))).toBe('INVALID');
    expect(await clerk.refused(RECEIVE, asked(town, { number, code }))).toBe('INVALID');
    const { otherOffices } = await above.run('{ otherOffices { id } }');
    expect(otherOffices.map((one: { id: string }) => one.id)).toEqual(
      expect.arrayContaining([town.tenantId, bureau.tenantId]),
    );
    await above.run(RECEIVE, asked(town, { number: number.replace('-', '－'), name: ' 欧阳 明月' }));
  });

  it('guessing is slowed as at the portal', async () => {
    freely();
    const [town, above] = [await another(), await office.as('CLERK', '周正')];
    const guess = () => above.refused(RECEIVE, asked(town, { number: '2026-00001', name: '孙大海' }));
    for (let i = 0; i < 4; i += 1) expect(await guess()).toBe('NOT_REVIEWED_HERE');
    expect(await guess()).toBe('THROTTLED');
  });

  it('what is confidential opens by its code alone, and what was withheld from who asks not at all', async () => {
    freely();
    const town = await another();
    const [clerk, above] = [await town.as('CLERK', '林小禾'), await office.as('CLERK', '周正')];
    const { countyId, tenantId } = town;
    const change = (id: string, text: string) =>
      world.db.write(town, (tx) => tx.query(text, [countyId, tenantId, id]));
    const kept = await answered(town, clerk);
    const unknown = await heard(above, asked(town, { ...keyOf(kept), number: '2026-99999' }));
    const CONFIDENTIAL =
      'update petitions set confidential = true where county_id = $1 and tenant_id = $2 and id = $3';
    await change(kept.id, CONFIDENTIAL);
    expect(await heard(above, asked(town, { number: kept.number, name: '欧阳明月' }))).toBe(unknown);
    expect((await above.run(RECEIVE, asked(town, keyOf(kept)))).receiveReviewRequest.tier).toBe('REVIEW');
    const gone = await answered(town, clerk);
    await change(
      gone.id,
      `insert into withholdings (county_id, tenant_id, id, petition_id, ground, since)
       values ($1, $2, gen_random_uuid(), $3, 'REROUTED', now())`,
    );
    expect(await heard(above, asked(town, keyOf(gone)))).toBe(unknown);
    // and one that is a copy of what is withheld from who asks
    const against = await answered(town, clerk);
    await world.db.write(office, async (tx) =>
      withhold(
        tx,
        [
          {
            petitionId: null,
            officialId: above.officialId,
            unitId: null,
            ground: 'ACCUSED',
            hanging: [against.id],
          },
        ],
        new Date(),
      ),
    );
    expect(await heard(above, asked(town, keyOf(against)))).toBe(unknown);
  });

  it('whom a matter accuses reviews nothing of it, nor finds it: the county’s office does', async () => {
    freely();
    const [town, bureau] = [await another(), await another()];
    await admin.run(UPDATE, under(town, bureau));
    const [clerk, accused] = [await town.as('CLERK', '林小禾'), await bureau.as('CLERK', '吴平')];
    const { id, number, code } = await answered(town, clerk);
    const unknown = await heard(accused, asked(town, { code, number: '2026-99999' }));
    await world.db.write(town, async (tx) =>
      tx.insert(AccusationEntity, {
        id: uuid(),
        petitionId: id,
        kind: 'UNIT',
        name: '党政办',
        officeName: (await tx.get(TenantEntity, town.tenantId)).name.replace(town.code, bureau.code),
        officeId: bureau.tenantId,
        namedAt: new Date(),
      }),
    );
    // nor under another name
    await world.db.write(bureau, async (tx) =>
      tx.update(TenantEntity, bureau.tenantId, { name: '改了名的局' }),
    );
    expect(await heard(accused, asked(town, { number, code }))).toBe(unknown);
    const above = await office.as('CLERK', '周正');
    await above.run(RECEIVE, asked(town, { number, code }));
  });

  it('an opinion of a body outside is reviewed by its paper, to the end', async () => {
    const clerk = await office.as('CLERK', '周正');
    const day = (back: number) => addDays(today, -back);
    const OUTSIDE = `mutation ($input: ReceiveOutsideReviewRequestInput!) { receiveOutsideReviewRequest(input: $input) {
      id tier status petitionerMasked answerNumber officeName dueOn } }`;
    const paper = anOutsideRequest();
    const refused = (more: object) => clerk.refused(OUTSIDE, { input: { ...paper, ...more } });
    expect(await refused({ competence: '无' })).toBe('REQUIRED');
    expect(await refused({ applicants: [] })).toBe('REQUIRED');
    expect(await refused({ servedOn: day(21) })).toBe('INVALID');
    expect(await refused({ tier: 'RE_REVIEW' })).toBe('REQUIRED');
    const { name } = (await clerk.run('{ viewer { home { name } } }')).viewer.home;
    expect(await refused({ officeName: name })).toBe('INVALID');
    expect(await refused({ answeredOn: day(50), servedOn: day(40) })).toBe('REVIEW_LATE');
    const file = (await clerk.run(OUTSIDE, { input: paper })).receiveOutsideReviewRequest;
    expect(file).toMatchObject({ status: 'REQUESTED', petitionerMasked: '欧阳**', officeName: '县供电公司' });
    expect(file.dueOn).toBe(dueDate(today, 30, 'DAY', true));
    expect(await refused({})).toBe('REVIEW_RUNNING');
    const act = (step: string, more = {}) =>
      clerk.run(reviewVerb(step), { input: { id: file.id, ...reviewInputs()[step], ...more } });
    await act('acceptReview');
    const NOTICE =
      'query ($id: ID!) { reviewPaperPreview(reviewId: $id, kind: REVIEW_ACCEPTANCE_NOTICE) { body { text } } }';
    const { reviewPaperPreview: notice } = await clerk.run(NOTICE, { id: file.id });
    // a number of registration would be one that nobody here knows
    expect(notice.body[0].text).toContain('信访事项（原意见文号：供信复〔2026〕8号）');
    const remand = { result: 'REMANDED', ground: 'FACTS_UNCLEAR', redoBy: addDays(today, 20) };
    await act('decideReview', { ...remand, opinion: '责令在用电高峰重新测量。' });
    await act('serveReview');
    expect(await refused({})).toBe('INVALID');
    const earlier = { bodyName: '县能源局', opinion: '维持', givenOn: day(5), result: 'UPHELD' };
    const again = { ...paper, tier: 'RE_REVIEW', servedOn: day(4), earlier };
    expect(await refused({ ...again, earlier: { ...earlier, result: 'QUASHED' } })).toBe('INVALID');
    const last = (await clerk.run(OUTSIDE, { input: again })).receiveOutsideReviewRequest;
    expect(last.tier).toBe('RE_REVIEW');
  });
});
