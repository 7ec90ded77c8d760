import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate, concludeAnew, profileOf, PROFILES } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { aReviewHere, carryReviewOf, reviewInputs, reviewVerb } from '../reviews/review.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { partsOf } from './paper-package.service';

const ISSUE = `mutation ($input: IssueReviewPaperInput!) {
  issueReviewPaper(input: $input) { id reviewId kind documentNumber edition datedOn sha256 issuedBy reason }
}`;
const OFFERS = `query ($id: ID!) { reviewPaperOffers(reviewId: $id) { kind done allowed code reason issued } }`;
const PAPERS = `query ($id: ID!) { reviewPapers(reviewId: $id) { id documentNumber edition sha256 } }`;
const PREVIEW = `query ($id: ID!, $kind: PaperKind!) {
  reviewPaperPreview(reviewId: $id, kind: $kind) { title addressee remedy signature date body { text } }
}`;
const ANSWER = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
const NAME = '欧阳明月';
const today = beijingDate(new Date());

let world: World;
let office: TestTenant;
let bureau: TestTenant;
let school: TestTenant;
let clerks: Record<'office' | 'bureau' | 'school', TestPerson>;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  [bureau, school] = [await county.tenant('COUNTY_DEPARTMENT'), await county.tenant('SCHOOL')];
  clerks = {
    office: await office.as('CLERK', '周正'),
    bureau: await bureau.as('CLERK', '吴平'),
    school: await school.as('CLERK', '郑直'),
  };
  const admin = await office.as('COUNTY_ADMIN');
  for (const input of [
    { id: school.tenantId, superiorId: bureau.tenantId },
    { id: bureau.tenantId, paperMark: '岳教信' },
    { id: office.tenantId, paperMark: '岳信' },
  ])
    await admin.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
      input,
    });
});
afterAll(() => world.close());

const act = (person: TestPerson, name: string, id: string, more = {}) =>
  person.run(reviewVerb(name), { input: { id, ...reviewInputs()[name], ...more } });

/** An answered petition of the school. */
async function answered(): Promise<string> {
  const { id } = await register(clerks.school);
  const inputs = inputsOf(school, clerks.school, clerks.school);
  for (const step of ANSWER) await clerks.school.run(verb(step), { input: { id, ...inputs[step] } });
  return id;
}

/** A review asked for at the school, as it lies with the body above it. */
async function asked(petitionId: string): Promise<string> {
  const { requestReview } = await clerks.school.run(reviewVerb('requestReview'), {
    input: { id: petitionId, reason: '水质没有检测就说合格' },
  });
  await carryReviewOf(world, school, requestReview.id);
  return requestReview.id;
}

/** As its own file has the applicant, unless somebody types other names. */
const issue = async (person: TestPerson, reviewId: string, kind: string, more: object = {}) =>
  (await person.run(ISSUE, { input: { reviewId, kind, ...more } })).issueReviewPaper;
const refused = (person: TestPerson, reviewId: string, kind: string, more: object = {}) =>
  person.refused(ISSUE, { input: { reviewId, kind, applicants: NAME, ...more } });

async function download(person: TestPerson, id: string): Promise<{ status: number; file: Buffer }> {
  const response = await fetch(`${world.url}/papers/${id}`, { headers: { cookie: person.credentials } });
  return { status: response.status, file: Buffer.from(await response.arrayBuffer()) };
}
const wordsOf = async (person: TestPerson, id: string): Promise<string> =>
  String((await partsOf((await download(person, id)).file)).get('word/document.xml')).replace(/<[^>]*>/g, '');

describe('a review', () => {
  it('gets its papers from the body that decides, under its own numbers, with the dates there are', async () => {
    const id = await asked(await answered());
    expect(await refused(clerks.bureau, id, 'REVIEW_ACCEPTANCE_NOTICE')).toBe('PAPER_NOT_YET');
    await act(clerks.bureau, 'acceptReview', id);
    const { review } = await clerks.bureau.run('query ($id: ID!) { review(id: $id) { dueOn } }', { id });
    const notice = await issue(clerks.bureau, id, 'REVIEW_ACCEPTANCE_NOTICE');
    expect(notice).toMatchObject({ reviewId: id, edition: 1, datedOn: today, issuedBy: '吴平' });
    expect(notice.documentNumber).toBe(`岳教信复受〔${today.slice(0, 4)}〕1号`);
    expect(await wordsOf(clerks.bureau, notice.id)).toContain(`至${chineseDate(review.dueOn)}`);

    await act(clerks.bureau, 'notifyHearing', id, { time: '14:00' });
    const hearing = await issue(clerks.bureau, id, 'HEARING_NOTICE');
    for (const said of [`${chineseDate(today)}14时`, '县信访局二楼', '钱明、孙毅、李衡'])
      expect(await wordsOf(clerks.bureau, hearing.id)).toContain(said);

    await act(clerks.bureau, 'recordHearing', id);
    await act(clerks.bureau, 'decideReview', id);
    const { review: decided } = await clerks.bureau.run(
      'query ($id: ID!) { review(id: $id) { nextBodyName } }',
      { id },
    );
    expect(decided.nextBodyName).toContain('县信访局');
    const opinion = await issue(clerks.bureau, id, 'REVIEW_OPINION');
    expect(opinion.documentNumber).toMatch(/^岳教信复查〔\d{4}〕1号$/);
    const words = await wordsOf(clerks.bureau, opinion.id);
    for (const said of [
      `${NAME}：`,
      `被申请人：${school.code}镇。`,
      '水质没有检测就说合格',
      '到现场核对，原意见认定的事实属实',
      '《信访工作条例》第三十五条',
      '审查结论：维持。',
      `向${decided.nextBodyName}请求复核`,
      chineseDate(today),
    ])
      expect(words).toContain(said);
    const { file } = await download(clerks.bureau, opinion.id);
    expect(createHash('sha256').update(file).digest('hex')).toBe(opinion.sha256);
    const { reviewPapers } = await clerks.bureau.run(PAPERS, { id });
    expect(reviewPapers.map((paper: { id: string }) => paper.id)).toEqual([
      opinion.id,
      hearing.id,
      notice.id,
    ]);
  });

  it('ends with an opinion that offers nothing more on the same facts and reasons', async () => {
    const petitionId = await answered();
    const first = await asked(petitionId);
    for (const step of ['acceptReview', 'decideReview', 'serveReview']) await act(clerks.bureau, step, first);
    await carryReviewOf(world, bureau, first);
    const last = await asked(petitionId);
    for (const step of ['acceptReview', 'decideReview']) await act(clerks.office, step, last);
    expect(await refused(clerks.office, last, 'REVIEW_OPINION')).toBe('PAPER_NOT_YET');
    const opinion = await issue(clerks.office, last, 'RE_REVIEW_OPINION');
    expect(opinion.documentNumber).toMatch(/^岳信复核〔\d{4}〕1号$/);
    const words = await wordsOf(clerks.office, opinion.id);
    expect(words).toContain(`被申请人：${bureau.code}镇。`);
    expect(words).toContain('复查结论：维持。');
    expect(words).toContain('最终意见');
    expect(words).toContain('以同一事实和理由');
    expect(words).not.toMatch(/请求复查|请求复核|诉讼|行政复议/);
  });

  it('that is sent back names the day of the new answer, and one not taken up the reason and the way', async () => {
    const back = await asked(await answered());
    await act(clerks.bureau, 'acceptReview', back);
    const redoBy = addDays(today, 20);
    await act(clerks.bureau, 'decideReview', back, { result: 'REMANDED', ground: 'FACTS_UNCLEAR', redoBy });
    const opinion = await issue(clerks.bureau, back, 'REVIEW_OPINION');
    const words = await wordsOf(clerks.bureau, opinion.id);
    expect(words).toContain(`应当在${chineseDate(redoBy)}前重新作出处理意见`);
    expect(words).not.toContain('请求复核');

    const quashed = await asked(await answered());
    await act(clerks.bureau, 'acceptReview', quashed);
    await act(clerks.bureau, 'decideReview', quashed, { result: 'QUASHED', ground: 'FACTS_UNCLEAR' });
    const { due } = concludeAnew(PROFILES['cn-2022'], today, 'RECEIVED');
    const fell = await wordsOf(clerks.bureau, (await issue(clerks.bureau, quashed, 'REVIEW_OPINION')).id);
    expect(fell).toContain(`被申请人应当在${chineseDate(due)}前重新作出处理意见。`);
    expect(fell).toContain(
      '原处理意见不再有效，' +
        `${school.code}镇应当在${chineseDate(due)}前重新作出处理意见（办理期限自本意见作出之日起重新计算，依据：《信访工作条例》第三十四条）`,
    );
    expect(fell).toContain('30日内请求复查');
    expect(fell).not.toContain('请求复核');

    // in Henan what was assigned has ninety days, in the paper of the body as in the matter's own term
    const assigned = await asked(await answered());
    const law = 'cn-2022+ha-2012';
    await world.db.write(bureau, (tx) =>
      tx.query(
        `update reviews set profile = $4, came_by = 'ASSIGNMENT_RECEIVED'
          where county_id = $1 and tenant_id = $2 and id = $3 and came_by = 'RECEIVED'`,
        [bureau.countyId, bureau.tenantId, assigned, law],
      ),
    );
    await act(clerks.bureau, 'acceptReview', assigned);
    await act(clerks.bureau, 'decideReview', assigned, { result: 'QUASHED', ground: 'FACTS_UNCLEAR' });
    const term = concludeAnew(profileOf(law), today, 'ASSIGNMENT_RECEIVED');
    expect(term.length).toBe(90);
    expect(
      await wordsOf(clerks.bureau, (await issue(clerks.bureau, assigned, 'REVIEW_OPINION')).id),
    ).toContain(`应当在${chineseDate(term.due)}前重新作出处理意见`);

    const declined = await asked(await answered());
    await act(clerks.bureau, 'declineReview', declined);
    const notice = await issue(clerks.bureau, declined, 'REVIEW_NON_ACCEPTANCE_NOTICE');
    expect(notice.datedOn).toBe(today);
    expect(await wordsOf(clerks.bureau, notice.id)).toContain('向县法院起诉');
  });
});

describe('a paper of a review', () => {
  it('is issued anew only as another edition under its number, when something changed and with the reason', async () => {
    const id = await asked(await answered());
    await act(clerks.bureau, 'acceptReview', id);
    await act(clerks.bureau, 'notifyHearing', id);
    const kind = 'HEARING_NOTICE';
    const first = await issue(clerks.bureau, id, kind);
    expect(await refused(clerks.bureau, id, kind)).toBe('REQUIRED');
    expect(await refused(clerks.bureau, id, kind, { reason: '补盖章' })).toBe('INVALID');
    const names = `${NAME}、李四`;
    const second = await issue(clerks.bureau, id, kind, { applicants: names, reason: '漏写共同申请人' });
    expect(second).toMatchObject({
      documentNumber: first.documentNumber,
      edition: 2,
      reason: '漏写共同申请人',
    });
    expect(await wordsOf(clerks.bureau, second.id)).toContain(`${names}：`);
    const before = await download(clerks.bureau, first.id);
    expect(createHash('sha256').update(before.file).digest('hex')).toBe(first.sha256);
  });

  it('names who applied, and refuses a name that is not theirs or is masked', async () => {
    const id = await asked(await answered());
    await act(clerks.bureau, 'acceptReview', id);
    const kind = 'REVIEW_ACCEPTANCE_NOTICE';
    for (const applicants of ['李四', '欧阳**']) {
      expect(await refused(clerks.bureau, id, kind, { applicants })).toBe('INVALID');
    }
    const notice = await issue(clerks.bureau, id, kind, { applicants: ' ' });
    expect(notice).toMatchObject({ edition: 1 });
    expect(await wordsOf(clerks.bureau, notice.id)).toContain(NAME);
    // a file from before they came along has nobody to name
    const older = await aReviewHere(world, bureau);
    expect(await clerks.bureau.refused(ISSUE, { input: { reviewId: older, kind } })).toBe('REQUIRED');
    const auditor = await bureau.as('AUDITOR');
    const { auditEntries } = await auditor.run('{ auditEntries(first: 10) { nodes { action detail } } }');
    expect(JSON.stringify(auditEntries)).toContain('issueReviewPaper');
    expect(JSON.stringify(auditEntries)).not.toContain(NAME);
  });

  it('is previewed with the name masked, and draws no number', async () => {
    const id = await asked(await answered());
    await act(clerks.bureau, 'acceptReview', id);
    await act(clerks.bureau, 'decideReview', id);
    const { reviewPaperPreview: seen } = await clerks.bureau.run(PREVIEW, { id, kind: 'REVIEW_OPINION' });
    expect(seen).toMatchObject({
      title: '信访事项复查意见书',
      addressee: '欧阳**',
      signature: `${bureau.code}镇`,
      date: today,
    });
    expect(seen.remedy).toContain('请求复核');
    expect(await clerks.bureau.refused(PREVIEW, { id, kind: 'HANDLING_OPINION' })).toBe('INVALID');
    const serials = async () => {
      const { documentNumber } = await issue(clerks.bureau, id, 'REVIEW_ACCEPTANCE_NOTICE');
      return Number(/〕(\d+)号/.exec(documentNumber)?.[1]);
    };
    const { reviewPapers } = await clerks.bureau.run(PAPERS, { id });
    expect(reviewPapers).toEqual([]);
    expect(await serials()).toBeGreaterThan(0);
  });

  it('is not for the office whose answer it is, nor next door, nor without the permission', async () => {
    const id = await asked(await answered());
    await act(clerks.bureau, 'acceptReview', id);
    const kind = 'REVIEW_ACCEPTANCE_NOTICE';
    const paper = await issue(clerks.bureau, id, kind);
    expect(await refused(clerks.school, id, kind)).toBe('REVIEW_ELSEWHERE');
    expect((await clerks.school.run(OFFERS, { id })).reviewPaperOffers).toEqual([]);
    expect(await refused(clerks.office, id, kind)).toBe('NOT_FOUND');
    expect((await download(clerks.school, paper.id)).status).toBe(404);
    const auditor = await bureau.as('AUDITOR');
    expect(await auditor.refused(PAPERS, { id })).toBe('FORBIDDEN');
    const { reviewPaperOffers } = await clerks.bureau.run(OFFERS, { id });
    expect(reviewPaperOffers.filter((offer: { done: boolean }) => offer.done)).toEqual([
      { kind, done: true, allowed: true, code: null, reason: null, issued: true },
    ]);
    expect((await download(clerks.bureau, paper.id)).status).toBe(200);
    // who asks for it stands in it by name, and is told who has had it
    const STEPS = 'query ($id: ID!) { review(id: $id) { steps { kind text } } }';
    const { review } = await clerks.bureau.run(STEPS, { id });
    expect(review.steps.at(-1)).toEqual({
      kind: 'IDENTITY_READ',
      text: expect.stringMatching(/^送达文书：下载 .+\.docx$/),
    });
  });

  it('is no paper of a petition, and the other way round', async () => {
    const petitionId = await answered();
    const input = { petitionId, kind: 'REVIEW_OPINION' };
    expect(
      await clerks.school.refused(
        `mutation ($input: IssuePaperInput!) { issuePaper(input: $input) { id } }`,
        {
          input,
        },
      ),
    ).toBe('INVALID');
    const id = await asked(petitionId);
    await act(clerks.bureau, 'acceptReview', id);
    expect(await refused(clerks.bureau, id, 'HANDLING_OPINION')).toBe('INVALID');
  });
});
