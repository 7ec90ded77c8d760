import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { FOLLOW, openPortalOf, SUBMIT, aSubmission } from '../portal/portal.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { applyCalendarToReviews } from './review-dates.service';
import { carryReviewOf, REVIEW, reviewInputs, reviewVerb } from './review.fixture';

let world: World;
let office: TestTenant;
let bureau: TestTenant;
let school: TestTenant;
let town: TestTenant;
let clerks: Record<'office' | 'bureau' | 'school' | 'town', TestPerson>;
const today = beijingDate(new Date());

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  [bureau, school, town] = [
    await county.tenant('COUNTY_DEPARTMENT'),
    await county.tenant('SCHOOL'),
    await county.tenant(),
  ];
  clerks = {
    office: await office.as('CLERK', '周正'),
    bureau: await bureau.as('CLERK', '吴平'),
    school: await school.as('CLERK', '郑直'),
    town: await town.as('CLERK', '林小禾'),
  };
  const admin = await office.as('COUNTY_ADMIN');
  await admin.run(
    'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { superiorId superiorName } }',
    { input: { id: school.tenantId, superiorId: bureau.tenantId } },
  );
  await openPortalOf(school, clerks.school);
});
afterAll(() => world.close());

const ANSWER = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
async function answered(person: TestPerson, tenant: TestTenant, id?: string): Promise<string> {
  const petition = id ?? (await register(person)).id;
  const inputs = inputsOf(tenant, person, person);
  for (const step of ANSWER) await person.run(verb(step), { input: { id: petition, ...inputs[step] } });
  return petition;
}
const inputOf = (name: string, id: string, more: object = {}) => ({
  input: { id, ...reviewInputs()[name], ...more },
});
const act = async (person: TestPerson, name: string, id: string, more = {}) =>
  (await person.run(reviewVerb(name), inputOf(name, id, more)))[name];
const refused = (person: TestPerson, name: string, id: string, more = {}) =>
  person.refused(reviewVerb(name), inputOf(name, id, more));
const review = async (person: TestPerson, id: string) => (await person.run(REVIEW, { id })).review;
const petition = async (person: TestPerson, id: string) =>
  (
    await person.run(
      `query ($id: ID!) { petition(id: $id) { status dueOn dueKind outcome events { kind days text } claims { id outcome }
        clocks { kind state startsOn due } actions { action allowed code } } }`,
      { id },
    )
  ).petition;
const ask = async (person: TestPerson, petitionId: string, more = {}) =>
  (
    await person.run(reviewVerb('requestReview'), {
      input: { id: petitionId, reason: '事实没有查清', ...more },
    })
  ).requestReview;

describe('three tiers between offices', () => {
  let id: string;
  let key: { tenantCode: string; number: string; code: string };

  it('a petitioner asks in the portal, and the body above the school is found', async () => {
    const visitor = world.visitor();
    const receipt = (await visitor.run(SUBMIT, { input: aSubmission({ tenantCode: school.code }) }))
      .submitPetition;
    key = { tenantCode: school.code, number: receipt.number, code: receipt.queryCode };
    const found = await clerks.school.run(
      'query ($n: String!) { petitions(filter: { number: $n }) { nodes { id } } }',
      { n: key.number },
    );
    id = found.petitions.nodes[0].id;
    const ASK = `mutation ($input: AskForReviewInput!) { askForReview(input: $input) { tier bodyName dueOn } }`;
    const asking = { input: { ...key, reason: '水质没有检测就说合格' } };
    expect(await visitor.refused(ASK, asking)).toBe('WRONG_STATE');
    await answered(clerks.school, school, id);
    const { reviewOffer } = (
      await visitor.run(FOLLOW.replace('mayRate', 'reviewOffer { tier bodyName until late } mayRate'), key)
    ).followPetition;
    expect(reviewOffer).toEqual({
      tier: 'REVIEW',
      bodyName: `${bureau.code}镇`,
      until: expect.any(String),
      late: false,
    });
    expect(await clerks.school.refused(ASK, asking)).toBe('FORBIDDEN');
    expect(await visitor.refused(ASK, { input: { ...asking.input, code: '0000-0000-0000' } })).toBe(
      'WRONG_QUERY_CODE',
    );
    expect((await visitor.run(ASK, asking)).askForReview).toMatchObject({
      tier: 'REVIEW',
      bodyName: `${bureau.code}镇`,
    });
    expect(await visitor.refused(ASK, asking)).toBe('REVIEW_RUNNING');
    expect(await petition(clerks.school, id)).toMatchObject({ status: 'SERVED', dueKind: 'REVIEW' });
    expect(await clerks.school.refused(verb('closePetition'), { input: { id } })).toBe('REVIEW_RUNNING');
  });

  it('is heard, and sends the opinion back; the same one is not given again', async () => {
    const visitor = world.visitor();
    const [{ id: rid }] = (
      await clerks.school.run('query ($p: ID) { reviews(petitionId: $p) { nodes { id } } }', { p: id })
    ).reviews.nodes;
    expect(await review(clerks.bureau, rid)).toBeNull();
    await carryReviewOf(world, school, rid);
    await carryReviewOf(world, school, rid);
    expect(await review(clerks.bureau, rid)).toMatchObject({
      side: 'REVIEWING',
      petitionId: null,
      replyText: '一周内修复',
    });
    expect(await review(clerks.town, rid)).toBeNull();
    // each office does its own part
    expect(await refused(clerks.school, 'acceptReview', rid)).toBe('REVIEW_ELSEWHERE');
    await visitor.run('mutation ($input: AskForHearingInput!) { askForHearing(input: $input) { tier } }', {
      input: { ...key, reason: '请求当面质证' },
    });
    await carryReviewOf(world, school, rid);
    await act(clerks.bureau, 'acceptReview', rid);
    expect(await refused(clerks.bureau, 'decideReview', rid)).toBe('HEARING_STATE');
    expect(await refused(clerks.bureau, 'notifyHearing', rid, { panel: ['周正', '吴平'] })).toBe('INVALID');
    expect(await refused(clerks.bureau, 'notifyHearing', rid, { consent: null })).toBe('REQUIRED');
    await act(clerks.bureau, 'notifyHearing', rid);
    await act(clerks.bureau, 'recordHearing', rid);
    const remand = {
      result: 'REMANDED',
      ground: 'FACTS_UNCLEAR',
      redoBy: addDays(today, 20),
      opinion: '责令重新查明水质。',
    };
    expect(await refused(clerks.bureau, 'decideReview', rid, { ...remand, ground: null })).toBe('REQUIRED');
    expect(await refused(clerks.bureau, 'decideReview', rid, { ...remand, redoBy: null })).toBe('REQUIRED');
    await act(clerks.bureau, 'decideReview', rid, remand);
    await carryReviewOf(world, bureau, rid);
    await carryReviewOf(world, bureau, rid);
    expect(await petition(clerks.school, id)).toMatchObject({
      status: 'HANDLING',
      dueOn: addDays(today, 20),
      dueKind: null,
    });
    await act(clerks.bureau, 'serveReview', rid);
    await carryReviewOf(world, bureau, rid);
    const mirrored = await review(clerks.school, rid);
    expect(mirrored).toMatchObject({
      status: 'SERVED',
      result: 'REMANDED',
      hearing: 'HEARING_HELD',
      hearingDays: 1,
    });
    expect(mirrored.steps.map(({ kind }: { kind: string }) => kind)).toEqual(
      (await review(clerks.bureau, rid)).steps.map(({ kind }: { kind: string }) => kind),
    );
    const sentBack = await petition(clerks.school, id);
    expect(sentBack.events.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['REVIEW_REQUESTED', 'HEARD', 'REVIEWED', 'REMANDED']),
    );
    expect(sentBack.claims).toEqual([{ id: expect.any(String), outcome: null }]);

    const claim = (more: object) =>
      clerks.school.run('mutation ($input: AnswerClaimInput!) { answerClaim(input: $input) { id } }', {
        input: {
          id,
          claimId: sentBack.claims[0].id,
          outcome: 'EXPLAINED',
          facts: '现场属实',
          legalBasis: '《公路法》第三十五条',
          opinion: '说明',
          ...more,
        },
      });
    const answer = (replyText: string) => ({ input: { id, replyText } });
    await claim({});
    expect(await clerks.school.refused(verb('answerPetition'), answer('您好：一周内修复。谢谢！'))).toBe(
      'SAME_OPINION',
    );
    expect(
      await clerks.school.refused(
        verb('answerPetition'),
        answer('经过研究，我们决定在七天之内把水管全部换成新的并公布水质检测结果。'),
      ),
    ).toBe('SAME_OPINION');
    await claim({ facts: '三月五日县疾控中心检测，浊度超标一倍，管网老化所致。' });
    await clerks.school.run(
      verb('answerPetition'),
      answer('经检测水质浊度超标，学校四月底前更换管网，期间每日供应桶装水，并公布检测结果。'),
    );
    await clerks.school.run(verb('servePetition'), { input: { id, method: 'IN_PERSON', proof: '签收' } });
    const anew = (await petition(clerks.school, id)).clocks.find(
      ({ kind }: { kind: string }) => kind === 'REVIEW_REQUEST',
    );
    expect(anew).toMatchObject({ state: 'RUNNING', startsOn: today });
  });

  it('goes up to the county’s office, whose opinion is the last on the same facts', async () => {
    const { id: second } = await ask(clerks.school, id);
    await carryReviewOf(world, school, second);
    await act(clerks.bureau, 'acceptReview', second);
    await act(clerks.bureau, 'decideReview', second);
    await act(clerks.bureau, 'serveReview', second);
    await carryReviewOf(world, bureau, second);
    expect(await review(clerks.school, second)).toMatchObject({
      result: 'UPHELD',
      nextBodyName: expect.any(String),
    });

    const { id: third } = await ask(clerks.school, id);
    await carryReviewOf(world, school, third);
    const last = await review(clerks.office, third);
    expect(last).toMatchObject({ tier: 'RE_REVIEW', side: 'REVIEWING', earlierOpinion: '维持原处理意见。' });
    await act(clerks.office, 'acceptReview', third);
    await act(clerks.office, 'notifyHearing', third);
    // days that are still ahead move no term
    expect(await refused(clerks.office, 'recordHearing', third, { days: 2 })).toBe('INVALID');
    const heard = await act(clerks.office, 'recordHearing', third);
    // the day the request came in does not count anyway
    expect(heard.dueOn).toBe(last.dueOn);
    await act(clerks.office, 'decideReview', third, { opinion: '维持复查意见。' });
    await act(clerks.office, 'serveReview', third);
    await carryReviewOf(world, office, third);
    const over = await petition(clerks.school, id);
    expect(over.events.at(-1)).toMatchObject({ kind: 'RE_REVIEW_SERVED' });
    expect(over.actions.find(({ action }: { action: string }) => action === 'requestReview').code).toBe(
      'REVIEW_FINAL',
    );
    await clerks.school.run(verb('closePetition'), { input: { id } });
  });

  it('bars nothing but the same facts and reasons, and never registration', async () => {
    const FINAL =
      'mutation ($input: DeclareFinalityInput!) { declareFinality(input: $input) { status lawfulWay } }';
    const again = await register(clerks.school, { parties: [{ name: '孙 大海' }] });
    const other = await register(clerks.school);
    const input = {
      id: again.id,
      finalNumber: key.number,
      sameFacts: '同一校区水质，同一检测报告',
      sameReasons: '理由相同',
      newFacts: false,
    };
    expect(await clerks.school.refused(FINAL, { input: { ...input, newFacts: true } })).toBe('NEW_FACTS');
    expect(await clerks.school.refused(FINAL, { input: { ...input, anotherPetitioner: true } })).toBe(
      'INVALID',
    );
    expect(await clerks.school.refused(FINAL, { input: { ...input, finalNumber: other.number } })).toBe(
      'NOT_FINAL',
    );
    // its own petitioner brought it again, and not a neighbour
    expect(await clerks.school.refused(FINAL, { input: { ...input, id: other.id } })).toBe('INVALID');
    const { declareFinality } = await clerks.school.run(FINAL, { input });
    expect(declareFinality).toMatchObject({
      status: 'NOT_ACCEPTED',
      lawfulWay: expect.stringContaining('新的事实'),
    });
    await clerks.school.run(verb('acceptPetition'), { input: { id: other.id } });
  });
});

describe('a body outside Huiyin', () => {
  it('is named by hand, and what it does is written down in the one file there is', async () => {
    const id = await answered(clerks.office, office);
    expect(await clerks.office.refused(reviewVerb('requestReview'), { input: { id, reason: '不服' } })).toBe(
      'REVIEW_BODY_UNKNOWN',
    );
    const { id: rid } = await ask(clerks.office, id, { bodyName: '市信访局' });
    await act(clerks.office, 'acceptReview', rid);
    const change = { result: 'CHANGED', ground: 'BEYOND_COMPETENCE', opinion: '变更原处理意见。' };
    expect(await refused(clerks.office, 'decideReview', rid, change)).toBe('REVIEW_BODY_UNKNOWN');
    const decidedAt = new Date().toISOString();
    await act(clerks.office, 'decideReview', rid, {
      ...change,
      nextBodyName: '省信访局',
      opinionNumber: '市信复查〔2026〕18号',
      decidedAt,
    });
    expect(await refused(clerks.office, 'serveReview', rid, { method: 'ELECTRONIC' })).toBe(
      'NO_ELECTRONIC_CONSENT',
    );
    await act(clerks.office, 'serveReview', rid);
    expect((await review(clerks.office, rid)).steps.at(-1)).toMatchObject({
      kind: 'SERVED',
      byOffice: '市信访局',
    });
    const told = await petition(clerks.office, id);
    expect(told.clocks.find(({ kind }: { kind: string }) => kind === 'RE_REVIEW_REQUEST')).toMatchObject({
      state: 'RUNNING',
    });
    const second = await ask(clerks.office, id);
    expect(second).toMatchObject({ status: 'REQUESTED' });
    const quoted = 'query ($id: ID!) { review(id: $id) { opinionNumber decidedAt earlierNumber earlierOn } }';
    const first = (await clerks.office.run(quoted, { id: rid })).review;
    expect(first.opinionNumber).toBe('市信复查〔2026〕18号');
    expect(new Date(first.decidedAt)).toEqual(new Date(decidedAt));
    expect((await clerks.office.run(quoted, { id: second.id })).review).toMatchObject({
      earlierNumber: '市信复查〔2026〕18号',
      earlierOn: beijingDate(new Date(decidedAt)),
    });
  });

  it('alone has its number and moment typed: ours are given, and none lies before the request', async () => {
    const id = await answered(clerks.office, office);
    const { id: rid } = await ask(clerks.office, id, { bodyName: '市信访局' });
    await act(clerks.office, 'acceptReview', rid);
    const early = { nextBodyName: '省信访局', decidedAt: new Date(Date.now() - 86_400_000).toISOString() };
    expect(await refused(clerks.office, 'decideReview', rid, early)).toBe('INVALID');
    const own = await answered(clerks.town, town);
    const { id: there } = await ask(clerks.town, own);
    await carryReviewOf(world, town, there);
    await act(clerks.office, 'acceptReview', there);
    const typed = { nextBodyName: '市信访局', opinionNumber: '岳信复查〔2026〕18号' };
    expect(await refused(clerks.office, 'decideReview', there, typed)).toBe('INVALID');
    await act(clerks.office, 'decideReview', there, { nextBodyName: '市信访局' });
  });
});

describe('a request', () => {
  it('comes within thirty days from service, or with a ground', async () => {
    const id = await answered(clerks.town, town);
    // as if it had been answered and served two months ago
    await world.db.write(town, (tx) =>
      tx.query(
        `insert into petition_events (county_id, tenant_id, id, petition_id, seq, kind, at, actor_name)
         select county_id, tenant_id, gen_random_uuid(), petition_id, seq + 100, kind, at - interval '60 days', actor_name
           from petition_events where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind in ('ANSWERED', 'SERVED')`,
        [town.countyId, town.tenantId, id],
      ),
    );
    const late = { input: { id, reason: '不服' } };
    expect(await clerks.town.refused(reviewVerb('requestReview'), late)).toBe('REVIEW_LATE');
    expect(await ask(clerks.town, id, { lateGround: '住院两个月，有出院小结' })).toMatchObject({
      status: 'REQUESTED',
    });
  });

  it('is withdrawn or turned away, and leaves the matter as it was', async () => {
    const id = await answered(clerks.town, town);
    const { id: rid } = await ask(clerks.town, id);
    await carryReviewOf(world, town, rid);
    await act(clerks.town, 'withdrawReview', rid);
    expect(await review(clerks.town, rid)).toMatchObject({ status: 'REQUESTED' });
    await carryReviewOf(world, town, rid);
    await carryReviewOf(world, office, rid);
    expect(await review(clerks.town, rid)).toMatchObject({ status: 'WITHDRAWN' });
    const { id: again } = await ask(clerks.town, id);
    await carryReviewOf(world, town, again);
    // its term is not that of the one that was withdrawn
    expect((await petition(clerks.town, id)).clocks).toContainEqual(
      expect.objectContaining({ kind: 'REVIEW', state: 'RUNNING' }),
    );
    const final = { ...reviewInputs()['declineReview'], id: again, reason: '该事项已三级终结，不再受理' };
    expect(await clerks.office.refused(reviewVerb('declineReview'), { input: final })).toBe('INVALID');
    await act(clerks.office, 'declineReview', again);
    await carryReviewOf(world, office, again);
    const after = await petition(clerks.town, id);
    expect(after.events.at(-1)).toMatchObject({ kind: 'REVIEW_NOT_ACCEPTED' });
    expect(after.clocks.find(({ kind }: { kind: string }) => kind === 'REVIEW')).toMatchObject({
      state: 'LAPSED',
    });
    await clerks.town.run(verb('closePetition'), { input: { id } });
  });

  it('has a date that its steps give, whatever stood there, when the calendar is applied where it is decided', async () => {
    const { id, dueOn } = await ask(clerks.town, await answered(clerks.town, town));
    await carryReviewOf(world, town, id);
    const { countyId, tenantId } = office;
    await world.db.write(office, (tx) =>
      tx.query(`update reviews set due_on = due_on + 7 where county_id = $1 and tenant_id = $2 and id = $3`, [
        countyId,
        tenantId,
        id,
      ]),
    );
    expect((await review(clerks.office, id)).dueOn).toBe(addDays(dueOn, 7));
    await applyCalendarToReviews(world.db, { countyId, tenantId }, new Date());
    expect((await review(clerks.office, id)).dueOn).toBe(dueOn);
  });

  it('is refused where there is no opinion', async () => {
    const { id } = await register(clerks.town);
    for (const step of ['notAcceptPetition', 'servePetition'])
      await clerks.town.run(verb(step), { input: { id, ...inputsOf(town, clerks.town, clerks.town)[step] } });
    expect(await clerks.town.refused(reviewVerb('requestReview'), { input: { id, reason: '不服' } })).toBe(
      'NO_OPINION',
    );
  });
});
