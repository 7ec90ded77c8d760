import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPetition, inputsOf, register, verb } from '../petitions/petition.fixture';
import { openPortalOf } from '../portal/portal.fixture';
import { ReviewEntity } from '../reviews/review.entity';
import { endReview } from '../reviews/review-file.service';
import { carryReviewOf, reviewInputs, reviewVerb } from '../reviews/review.fixture';
import { TenantEntity } from '../tenants/tenant.entity';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send } from '../transfers/transfer.fixture';
import { answerWholly, named, sentTo, throughTheCounty, type Offices } from './accusation-histories.fixture';
import { idAbove, withhold } from '../withholdings/withholding.service';
import { carryUp, LODGE, NAME_ACCUSED, REROUTE, sealOver } from './accusation.fixture';

/* What comes to lie somewhere after it was found out whom a matter accuses, and where more than one office lies between. */
const WORDS = '青石渡口';
let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let offices: Offices;
let clerk: TestPerson;
let townsman: TestPerson;
let teacher: TestPerson;
let supervisor: TestPerson;
let schoolName: string;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  [clerk, townsman, teacher] = [await office.as('CLERK'), await town.as('CLERK'), await school.as('CLERK')];
  supervisor = await office.as('COUNTY_SUPERVISOR', '被控督查');
  const nameOf = async (who: TestPerson) => (await who.run('{ viewer { home { name } } }')).viewer.home.name;
  schoolName = await nameOf(teacher);
  offices = {
    world,
    office,
    town,
    school,
    clerk,
    townsman,
    teacher,
    accused: [{ name: '被控督查', officialId: supervisor.officialId }],
    officeName: await nameOf(clerk),
    title: `反映${WORDS}`,
  };
  await openPortalOf(office, clerk);
  await openPortalOf(town, townsman);
});
beforeEach(() => reviewedBy(null));
afterAll(() => world.close());

/** Who stands above the town: the county's office where nobody was named. */
const reviewedBy = (superiorId: string | null) =>
  world.db.write(town, async (tx) =>
    tx.update(TenantEntity, town.tenantId, { superiorName: null, superiorId }),
  );

const HEARD = `query ($words: String!) { petitions(first: 50) { totalCount nodes { id title } } found: petitions(filter: { search: $words }) { totalCount }
  transfers(first: 50) { totalCount nodes { id status title } } reviews(first: 50) { totalCount nodes { id status title } } notices { totalCount nodes { kind } } }`;
const heardBy = (who: TestPerson) => who.run(HEARD, { words: WORDS });
const REVIEW = 'query ($id: ID!) { review(id: $id) { id status declineReason steps { kind text } } }';
const reviewOf = async (who: TestPerson, id: string) => (await who.run(REVIEW, { id })).review;
const PETITION = 'query ($id: ID!) { petition(id: $id) { id status confidential } }';
const petitionOf = async (who: TestPerson, id: string) => (await who.run(PETITION, { id })).petition;
const ofSchool = () => [{ kind: 'OFFICIAL', name: '孙某', officeName: `${schoolName} 党委` }];

async function asked(id: string): Promise<string> {
  const input = { id, reason: '事实没有查清' };
  return (await townsman.run(reviewVerb('requestReview'), { input })).requestReview.id;
}

describe('an office that lies further on than the next', () => {
  it('has nothing any more of what is found out to accuse it, and reports nothing', async () => {
    const people = [teacher, await school.as('HANDLER'), await school.as('LEADER')];
    const before = await Promise.all(people.map(heardBy));
    const { id, down, there } = await throughTheCounty(offices);
    expect(await petitionOf(teacher, there)).not.toBeNull();
    await townsman.run(REROUTE, { input: { id, accused: ofSchool() } });
    const gone = async () => {
      expect(await Promise.all(people.map(heardBy))).toEqual(before);
      for (const who of people) expect(await petitionOf(who, there)).toBeNull();
    };
    await gone();
    await carryUp(world, town, id);
    await sealOver(world, office, down);
    await gone();
  });

  it('nor of what the superior finds out to accuse it once it was sent up', async () => {
    const before = await heardBy(teacher);
    const { id, above, there } = await throughTheCounty(offices);
    const mayor = [{ kind: 'OFFICIAL', name: '周某', officeName: `${town.code}镇` }];
    await townsman.run(REROUTE, { input: { id, accused: mayor } });
    await carryUp(world, town, id);
    expect(await petitionOf(teacher, there)).not.toBeNull();
    expect(await petitionOf(supervisor, there)).not.toBeNull();
    const { nodes } = (
      await clerk.run('{ petitions(filter: { confidential: true }, first: 50) { nodes { id title } } }')
    ).petitions;
    const entered = nodes.find(
      (one: { id: string; title: string }) => one.id !== above && one.title === offices.title,
    );
    const more = [...ofSchool(), { kind: 'OFFICIAL', officialId: supervisor.officialId }];
    await clerk.run(NAME_ACCUSED, { input: { id: entered.id, accused: more } });
    expect(await heardBy(teacher)).toEqual(before);
    expect(await petitionOf(teacher, there)).toBeNull();
    expect(await petitionOf(supervisor, there)).toBeNull();
    expect(await petitionOf(supervisor, above)).toBeNull();
    expect(await petitionOf(clerk, above)).not.toBeNull();
  });
});

describe('what comes to lie somewhere after the act', () => {
  /** The town's own again, and sent up once more; what brings it back is no part of this. */
  const comesBack = (id: string) =>
    world.db.write(town, (tx) =>
      tx.query(
        `update petitions set status = 'REGISTERED' where county_id = $1 and tenant_id = $2 and id = $3`,
        [town.countyId, town.tenantId, id],
      ),
    );

  it('is not there for whom of the county’s office it accuses: file and petition', async () => {
    const before = await heardBy(supervisor);
    const { id, transferId, signs, reports } = await sentTo(offices, 'town');
    const above = await signs();
    await (await named(offices, above, transferId))();
    await reports(above);
    expect(await petitionOf(townsman, id)).toMatchObject({ status: 'SERVED' });
    expect(await heardBy(supervisor)).toEqual(before);
    await comesBack(id);
    const again = await send(townsman, id, office);
    expect(await heardBy(supervisor)).toEqual(before);
    await carry(world, town, again.id);
    expect(await heardBy(supervisor)).toEqual(before);
    const { petitionId } = await onTransfer(clerk, 'signTransfer', { id: again.id });
    await carry(world, office, again.id);
    expect(await heardBy(supervisor)).toEqual(before);
    expect(await petitionOf(clerk, petitionId)).not.toBeNull();
  });

  it('nor a review of what the town that sent it up answers itself', async () => {
    const before = await heardBy(supervisor);
    const { id, transferId, signs } = await sentTo(offices, 'town');
    await (await named(offices, await signs(), transferId))();
    await comesBack(id);
    await answerWholly(townsman, town, id);
    const reviewId = await asked(id);
    await carryReviewOf(world, town, reviewId);
    expect(await heardBy(supervisor)).toEqual(before);
    expect(await reviewOf(supervisor, reviewId)).toBeNull();
    expect(await reviewOf(clerk, reviewId)).toMatchObject({ status: 'REQUESTED' });
  });

  it('does not come to the office it accuses, by a copy that is sent anew', async () => {
    const { id, transferId, signs, reports } = await sentTo(offices, 'town');
    const above = await signs();
    await clerk.run(NAME_ACCUSED, { input: { id: above, accused: ofSchool() } });
    await sealOver(world, office, transferId);
    await reports(above);
    await comesBack(id);
    const again = await send(townsman, id, office);
    await carry(world, town, again.id);
    const { petitionId } = await onTransfer(clerk, 'signTransfer', { id: again.id });
    const TRANSFER = 'mutation ($input: TransferPetitionInput!) { transferPetition(input: $input) { id } }';
    const to = (tenantId: string) => ({
      input: { id: petitionId, toTenantId: tenantId, kind: 'FORWARD', deviation: '由事发地办理' },
    });
    expect(await clerk.refused(TRANSFER, to(school.tenantId))).toBe('ACCUSED_HANDLES');
    const other = await register(clerk, { title: '另一件' });
    expect(await send(clerk, other.id, school, { deviation: '由事发地办理' })).toMatchObject({
      status: 'OFFERED',
    });
  });

  it('is not for the accused to review, but for the county’s office', async () => {
    await reviewedBy(school.tenantId);
    const { id, transferId, signs } = await sentTo(offices, 'town');
    const above = await signs();
    await clerk.run(NAME_ACCUSED, { input: { id: above, accused: ofSchool() } });
    await sealOver(world, office, transferId);
    await comesBack(id);
    const other = await register(townsman, { title: '另一件' });
    for (const one of [id, other.id]) await answerWholly(townsman, town, one);
    const [ours, theirs] = [await asked(id), await asked(other.id)];
    for (const one of [ours, theirs]) await carryReviewOf(world, town, one);
    expect([await reviewOf(clerk, ours), await reviewOf(teacher, ours)]).toEqual([
      expect.objectContaining({ status: 'REQUESTED' }),
      null,
    ]);
    expect([await reviewOf(clerk, theirs), await reviewOf(teacher, theirs)]).toEqual([
      null,
      expect.objectContaining({ status: 'REQUESTED' }),
    ]);
  });
});

describe('a review under way of what the accused office had answered', () => {
  const answered = async () => {
    const { id } = await register(townsman, { title: `反映${WORDS}` });
    await answerWholly(townsman, town, id);
    return { id, reviewId: await asked(id) };
  };
  const byTown = (id: string) =>
    townsman.run(REROUTE, {
      input: { id, accused: [{ kind: 'OFFICIAL', name: '周某', officeName: `${town.code}镇` }] },
    });

  it.each([
    ['asked for', async () => undefined],
    ['accepted', async (id: string) => clerk.run(reviewVerb('acceptReview'), { input: { id } })],
    [
      'decided',
      async (id: string) => {
        await clerk.run(reviewVerb('acceptReview'), { input: { id } });
        const decided = { ...reviewInputs()['decideReview'], nextBodyName: '市信访局' };
        await clerk.run(reviewVerb('decideReview'), { input: { id, ...decided } });
      },
    ],
  ] as const)('ends with the reason where it lies, and goes on nowhere: %s', async (_, meanwhile) => {
    const { id, reviewId } = await answered();
    await carryReviewOf(world, town, reviewId);
    await meanwhile(reviewId);
    await byTown(id);
    const ended = await reviewOf(clerk, reviewId);
    expect(ended).toMatchObject({ status: 'TERMINATED', declineReason: expect.stringContaining('终止') });
    expect(ended.steps.at(-1)).toMatchObject({ kind: 'TERMINATED' });
    for (const step of ['acceptReview', 'decideReview', 'serveReview'])
      expect(
        await clerk.refused(reviewVerb(step), { input: { id: reviewId, ...reviewInputs()[step] } }),
      ).toBe('WRONG_STATE');
    // nobody of the office it accuses hears so
    expect(await reviewOf(townsman, reviewId)).toBeNull();
    await carryReviewOf(world, office, reviewId);
    await carryUp(world, town, id);
    expect(await reviewOf(townsman, reviewId)).toBeNull();
  });

  it('does not arrive any more where it was still on its way', async () => {
    const before = await heardBy(clerk);
    const { id, reviewId } = await answered();
    await byTown(id);
    await carryReviewOf(world, town, reviewId);
    expect(await reviewOf(clerk, reviewId)).toBeNull();
    expect((await heardBy(clerk)).reviews).toEqual(before.reviews);
  });

  it('ends where it arrived just as it ended in the other office', async () => {
    const { reviewId } = await answered();
    await carryReviewOf(world, town, reviewId);
    const ending = { declineReason: '终止', lawfulWay: '向上级查询', declineNotice: '由上级告知' };
    await world.db.write(town, async (tx) =>
      endReview(tx, await tx.edit(ReviewEntity, reviewId), ending, new Date()),
    );
    for (const from of [town, office, town]) await carryReviewOf(world, from, reviewId);
    const [ours, theirs] = [await reviewOf(clerk, reviewId), await reviewOf(townsman, reviewId)];
    expect(ours).toMatchObject({ status: 'TERMINATED', declineReason: '终止' });
    expect(ours.steps).toEqual(theirs.steps);
  });

  it('goes on where nothing is accused of', async () => {
    const { reviewId } = await answered();
    await carryReviewOf(world, town, reviewId);
    await clerk.run(reviewVerb('acceptReview'), { input: { id: reviewId } });
    expect(await reviewOf(clerk, reviewId)).toMatchObject({ status: 'ACCEPTED' });
  });
});

describe('a review that a body has which is accused itself', () => {
  it.each([
    ['arrived', true],
    ['on its way', false],
  ])('ends, is not there any more, and can be asked for anew above: %s', async (_, arrives) => {
    await reviewedBy(school.tenantId);
    const before = (await heardBy(teacher)).reviews;
    const { id, transferId, signs } = await sentTo(offices, 'town');
    const above = await signs();
    await world.db.write(town, (tx) =>
      tx.query(
        `update petitions set status = 'REGISTERED' where county_id = $1 and tenant_id = $2 and id = $3`,
        [town.countyId, town.tenantId, id],
      ),
    );
    await answerWholly(townsman, town, id);
    const reviewId = await asked(id);
    if (arrives) await carryReviewOf(world, town, reviewId);
    // the county finds out what it has of it
    await clerk.run(NAME_ACCUSED, { input: { id: above, accused: ofSchool() } });
    await sealOver(world, office, transferId);
    expect((await heardBy(teacher)).reviews).toEqual(before);
    expect(await reviewOf(teacher, reviewId)).toBeNull();
    await carryReviewOf(world, arrives ? school : town, reviewId);
    expect(await reviewOf(teacher, reviewId)).toBeNull();
    const ended = await reviewOf(townsman, reviewId);
    expect(ended).toMatchObject({ status: 'TERMINATED', declineReason: expect.stringContaining('回避') });
    const anew = await asked(id);
    await carryReviewOf(world, town, anew);
    expect(await reviewOf(clerk, anew)).toMatchObject({ status: 'REQUESTED' });
  });
});

it('the figures of one’s own office are told without what is withheld, and to others with it', async () => {
  const recused = await office.as('HANDLER', '已回避');
  const FIGURES = '{ dashboard { open registered dueSoon overdue } }';
  const [before, all] = [await recused.run(FIGURES), await clerk.run(FIGURES)];
  const { id } = await register(clerk, { title: '本单位的一件' });
  await world.db.write(office, async (tx) =>
    withhold(
      tx,
      [{ petitionId: id, officialId: recused.officialId, unitId: null, ground: 'RECUSED' }],
      new Date(),
    ),
  );
  expect(await recused.run(FIGURES)).toEqual(before);
  const { dashboard } = await clerk.run(FIGURES);
  expect(dashboard.registered).toBe(all.dashboard.registered + 1);
  expect(dashboard.open).toBe(all.dashboard.open + 1);
});

describe('what is closed, and turns out to accuse who answered it', () => {
  it('tells nobody so, and what is lodged anew is not there for them', async () => {
    const handler = await office.as('HANDLER', '答复者');
    const { id } = await register(clerk, { title: `反映${WORDS}老案` });
    const inputs = inputsOf(office, handler, handler);
    for (const step of ['acceptPetition', 'assignPetition'])
      await clerk.run(verb(step), { input: { id, ...inputs[step] } });
    for (const step of ['takePetition', 'answerPetition', 'servePetition'])
      await handler.run(verb(step), { input: { id, ...inputs[step] } });
    await clerk.run(verb('closePetition'), { input: { id, ...inputs['closePetition'] } });
    const ALL =
      'query ($id: ID!) { petition(id: $id) { status version confidential category events { kind } dueOn } }';
    const SIMILAR = `query ($title: String!, $content: String!) { similarPetitions(title: $title, content: $content) { id } }`;
    const matter = aPetition({ title: `反映${WORDS}老案` });
    const heard = async () => [
      await heardBy(handler),
      await handler.run(ALL, { id }),
      await handler.run(SIMILAR, { title: matter.title, content: matter.content }),
    ];
    const before = await heard();
    const accused = [{ kind: 'OFFICIAL', officialId: handler.officialId }];
    expect(await clerk.refused(NAME_ACCUSED, { input: { id, accused } })).toBe('ACCUSATION_ANEW');
    expect(await heard()).toEqual(before);
    const { lodgeAccusation } = await clerk.run(LODGE, { input: { ...matter, accused } });
    expect(await heard()).toEqual(before);
    expect(await petitionOf(handler, lodgeAccusation.id)).toBeNull();
    expect(await petitionOf(clerk, lodgeAccusation.id)).toMatchObject({ confidential: true });
  });
});

describe('a look at who raises it', () => {
  const FOLLOW = `query ($tenantCode: String!, $number: String!, $code: String!) {
    followPetition(tenantCode: $tenantCode, number: $number, code: $code) { readings { unit purpose } } }`;
  const look = (who: TestPerson, id: string) =>
    who.run('mutation ($input: RevealPetitionerInput!) { revealPetitioner(input: $input) { version } }', {
      input: { id, purpose: '约见张三核实', purposeKind: 'VERIFY_FACTS' },
    });
  const lookAtReview = (who: TestPerson, id: string) =>
    who.run('mutation ($input: RevealApplicantsInput!) { revealApplicants(input: $input) { version } }', {
      input: { id, purpose: '约见', purposeKind: 'CONTACT_PETITIONER' },
    });
  /** What the petitioner reads at the county's portal, by a number and code given there anew. */
  const told = async (id: string) => {
    const REISSUE = `mutation ($input: ReasonInput!) { reissuePetitionCode(input: $input) { number queryCode } }`;
    const input = { id, reason: '信访人到场' };
    const { number, queryCode: code } = (await clerk.run(REISSUE, { input })).reissuePetitionCode;
    return (await world.visitor().run(FOLLOW, { tenantCode: office.code, number, code })).followPetition
      .readings;
  };
  const inTown = () => ({ unit: `${town.code}镇 党政办`, purpose: '核实情况' });

  it('in the office that sent it on is told where it was sent', async () => {
    const { id } = await register(townsman, { title: `反映${WORDS}` });
    await look(townsman, id);
    const { id: transferId } = await send(townsman, id, office);
    await carry(world, town, transferId);
    const { petitionId } = await onTransfer(clerk, 'signTransfer', { id: transferId });
    await carry(world, office, transferId);
    expect(await told(petitionId)).toEqual([inTown()]);
  });

  it('in the office it accuses, or of a review of that, is told by the superior, and whichever comes later', async () => {
    const { id } = await register(townsman, { title: `反映${WORDS}` });
    await look(townsman, id);
    await answerWholly(townsman, town, id);
    const reviewId = await asked(id);
    await carryReviewOf(world, town, reviewId);
    const mayor = [{ kind: 'OFFICIAL', name: '周某', officeName: `${town.code}镇` }];
    await townsman.run(REROUTE, { input: { id, accused: mayor } });
    await carryUp(world, town, id);
    const entered = idAbove(id);
    expect(await told(entered)).toEqual([inTown()]);
    await lookAtReview(clerk, reviewId);
    await carryReviewOf(world, office, reviewId);
    expect(await told(entered)).toEqual([
      { unit: `${offices.officeName} 党政办`, purpose: expect.any(String) },
      inTown(),
    ]);
  });
});
