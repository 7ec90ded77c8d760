import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, chineseDate, PAPER_KINDS, pathwaySentence, type PaperKind } from '@huiyin/domain';
import { boundTo, inputsOf, NOT_ADOPTED, register, verb } from '../petitions/petition.fixture';
import { carryReviewOf, reviewInputs, reviewVerb } from '../reviews/review.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send } from '../transfers/transfer.fixture';
import { act, agreed, begun } from '../mediations/mediation-cast.fixture';
import { hasWordReader, readInWriter } from '../testing/word-reader';
import { ISSUE, issued, type Issued } from './issued.fixture';
import { NAME, SAID, today } from './said.fixture';

const reportDueOn = addDays(today, 45);

let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let townClerk: TestPerson;
const papers = new Map<PaperKind, Issued>();
let names: Readonly<Record<'office' | 'town' | 'bureau', string>>;
/** The term as it was stored when the matter was accepted, and when it was extended. */
let terms: readonly [string, string];

const notForAWay: string[] = [];

/** What is said to a report before anybody asked the petitioner. */
let toNoOrgan: unknown;
let reportWithoutView: string;

/** One of each kind, issued and downloaded as an office does it: county → town, answered there, reviewed by the county. */
beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [clerk, townClerk] = [await office.as('CLERK', '周正'), await town.as('CLERK', '吴平')];
  const bureau = await county.tenant('COUNTY_DEPARTMENT');
  const bureauClerk = await bureau.as('CLERK', '郑直');
  const admin = await office.as('COUNTY_ADMIN');
  for (const input of [
    { id: office.tenantId, paperMark: '岳信' },
    { id: town.tenantId, paperMark: '石信', superiorId: bureau.tenantId },
    { id: bureau.tenantId, paperMark: '岳教信' },
  ])
    await admin.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
      input,
    });

  await world.db.write(town, async (tx) => {
    await tx.query(
      "update public_contacts set contact_name = '陈静', phone = '0600-1234567' where county_id = $1 and tenant_id = $2",
      [town.countyId, town.tenantId],
    );
  });

  const nameOf = async (tenant: TestTenant): Promise<string> =>
    (await admin.run('query ($id: ID!) { tenant(id: $id) { name } }', { id: tenant.tenantId })).tenant.name;
  names = { office: await nameOf(office), town: await nameOf(town), bureau: await nameOf(bureau) };

  const sent = await register(clerk);
  const { id } = await send(clerk, sent.id, town, {
    kind: 'ASSIGN',
    reportDueOn,
    instruction: '请到现场核实',
  });
  for (const kind of ['ASSIGNMENT_LETTER', 'FORWARDING_NOTICE'] as const) await issue(clerk, sent.id, kind);
  await carry(world, office, id);
  const { petitionId } = await onTransfer(townClerk, 'signTransfer', { id });
  await on(town, townClerk, petitionId, 'acceptPetition', 'assignPetition', 'takePetition');
  const before = await termOf(petitionId);
  await issue(townClerk, petitionId, 'ACCEPTANCE_NOTICE');
  await on(town, townClerk, petitionId, 'extendPetition');
  terms = [before, await termOf(petitionId)];
  await issue(townClerk, petitionId, 'EXTENSION_NOTICE');
  await on(town, townClerk, petitionId, 'arrangePetitionHearing');
  await issue(townClerk, petitionId, 'HANDLING_HEARING_NOTICE');
  await on(town, townClerk, petitionId, 'answerPetition');
  await issue(townClerk, petitionId, 'HANDLING_OPINION');
  await on(town, townClerk, petitionId, 'servePetition');
  reportWithoutView = await refusedReport(petitionId);
  await on(town, townClerk, petitionId, 'recordPetitionerView');
  await issue(townClerk, petitionId, 'COMPLETION_REPORT');

  const declined = await register(clerk);
  await on(office, clerk, declined.id, 'notAcceptPetition');
  await issue(clerk, declined.id, 'NON_ACCEPTANCE_NOTICE');
  const referred = await register(clerk);
  const referral = { id: referred.id, reason: '属县公路部门职责', lawfulWay: '请向劳动仲裁委申请' };
  toNoOrgan = await clerk.refused(verb('referOutPetition'), { input: referral });
  await clerk.run(verb('referOutPetition'), {
    input: { ...referral, lawfulWay: '由县公路局办理并直接答复。', receiver: '云溪县公路局' },
  });
  await issue(clerk, referred.id, 'FORWARDING_LETTER');
  const directed = await register(clerk);
  const lawfulWay = pathwaySentence('RECONSIDERATION', today, today, 'zh');
  await clerk.run(verb('referOutPetition'), {
    input: {
      id: directed.id,
      reason: '请求撤销罚款决定',
      lawfulWay,
      pathway: 'RECONSIDERATION',
      pathwayFrom: today,
    },
  });
  // it went to no organ: nobody is written to, and the petitioner is not told that one was
  for (const kind of ['FORWARDING_LETTER', 'FORWARDING_NOTICE'])
    notForAWay.push(await clerk.refused(ISSUE, { input: { petitionId: directed.id, kind } }));
  await issue(clerk, directed.id, 'LAWFUL_WAY_NOTICE');

  const tracks = [
    ['SUGGESTION_REPLY', town, townClerk, { category: 'SUGGESTION' }, undefined, NOT_ADOPTED],
    ['DUTY_REPLY', town, townClerk, {}, 'ART_31_5', {}],
    ['INFORMATION_REPLY', town, townClerk, {}, 'INFORMATION_REQUEST', {}],
    ['TEACHER_APPEAL_DECISION', bureau, bureauClerk, {}, 'TEACHER_APPEAL', {}],
  ] as const;
  for (const [kind, tenant, person, matter, track, answer] of tracks) {
    const { id: on } = await register(person, matter);
    const inputs = inputsOf(tenant, person, person);
    await person.run(verb('acceptPetition'), { input: { id: on, track } });
    for (const step of ['assignPetition', 'takePetition', 'answerPetition'])
      await person.run(verb(step), {
        input: { id: on, ...inputs[step], ...(step === 'answerPetition' ? answer : {}) },
      });
    await issue(person, on, kind);
  }

  const own = await register(townClerk);
  await on(
    town,
    townClerk,
    own.id,
    'acceptPetition',
    'assignPetition',
    'takePetition',
    'answerPetition',
    'servePetition',
  );
  const refusedReview = await review(own.id, bureauClerk, 'declineReview');
  await issue(bureauClerk, refusedReview, 'REVIEW_NON_ACCEPTANCE_NOTICE');
  await boundTo(world, town, own.id, 'cn-2022+bj-2006');
  await carryReviewOf(world, bureau, refusedReview);
  const complex = await review(own.id, bureauClerk, 'acceptReview');
  await bureauClerk.run(reviewVerb('extendReview'), {
    input: { ...reviewInputs()['extendReview'], id: complex, approverId: bureauClerk.officialId },
  });
  await issue(bureauClerk, complex, 'REVIEW_EXTENSION_NOTICE');
  const first = await review(petitionId, bureauClerk, 'acceptReview');
  await issue(bureauClerk, first, 'REVIEW_ACCEPTANCE_NOTICE');
  await onReview(bureauClerk, first, 'notifyHearing');
  await issue(bureauClerk, first, 'HEARING_NOTICE');
  await onReview(bureauClerk, first, 'recordHearing', 'decideReview');
  await issue(bureauClerk, first, 'REVIEW_OPINION');
  await onReview(bureauClerk, first, 'serveReview');
  await carryReviewOf(world, bureau, first);
  const last = await review(petitionId, clerk, 'acceptReview', 'decideReview');
  await issue(clerk, last, 'RE_REVIEW_OPINION');

  const handler = await town.as('HANDLER', '何春燕');
  const cast = { town, clerk: townClerk, handler, leader: await town.as('LEADER', '秦岳') };
  await issue(townClerk, (await agreed(cast)).petitionId, 'MEDIATION_AGREEMENT');
  const oral = await agreed(cast, {}, 'AGREED_ORALLY');
  await issue(townClerk, oral.petitionId, 'ORAL_AGREEMENT_RECORD');
  const mediated = await begun(cast);
  await act(handler, 'endMediation', { id: mediated.id, ending: 'NO_AGREEMENT', reason: '补偿数额分歧' });
  await issue(townClerk, mediated.petitionId, 'MEDIATION_FAILURE_NOTICE');
});
afterAll(() => world.close());

const refusedReport = (petitionId: string) =>
  townClerk.refused(ISSUE, { input: { petitionId, kind: 'COMPLETION_REPORT' } });

const termOf = async (id: string): Promise<string> =>
  (await townClerk.run('query ($id: ID!) { petition(id: $id) { dueOn } }', { id })).petition.dueOn;

async function on(tenant: TestTenant, person: TestPerson, id: string, ...steps: string[]): Promise<void> {
  const lead = steps.includes('extendPetition') ? await tenant.as('LEADER', '王镇长') : person;
  const inputs = inputsOf(tenant, person, lead);
  for (const step of steps)
    await (step === 'extendPetition' ? lead : person).run(verb(step), { input: { id, ...inputs[step] } });
}

async function onReview(person: TestPerson, id: string, ...steps: string[]): Promise<void> {
  for (const step of steps) await person.run(reviewVerb(step), { input: { id, ...reviewInputs()[step] } });
}

async function review(petitionId: string, body: TestPerson, ...steps: string[]): Promise<string> {
  const { requestReview } = await townClerk.run(reviewVerb('requestReview'), {
    input: { id: petitionId, reason: '没有检测就说合格' },
  });
  await carryReviewOf(world, town, requestReview.id);
  await onReview(body, requestReview.id, ...steps);
  return requestReview.id;
}

async function issue(person: TestPerson, of: string, kind: PaperKind): Promise<void> {
  papers.set(kind, await issued(world, person, of, kind, NAME));
}

const textOf = (kind: PaperKind): string => (papers.get(kind)?.lines ?? []).join('\n');

it('is refused as a report while nobody wrote down what the petitioner thinks', () => {
  expect(reportWithoutView).toBe('PAPER_VIEW_MISSING');
});

it('writes to no organ, nor tells of one, where a matter goes a lawful way', () => {
  expect(notForAWay).toEqual(['PAPER_NOT_YET', 'PAPER_NOT_YET']);
});

it('is written to the organ that was named, whatever the petitioner is told', () => {
  const { lines } = papers.get('FORWARDING_LETTER') as Issued;
  expect(toNoOrgan).toBe('INVALID');
  expect(lines).toContain('云溪县公路局：');
  expect(lines.join('\n')).not.toContain('办理并直接答复');
});

describe.each(PAPER_KINDS)('a %s that was issued', (kind) => {
  it('says what the law wants in it, and ends with office and the day of its act', () => {
    const { lines, number, datedOn } = papers.get(kind) as Issued;
    for (const said of SAID[kind]) expect(lines.join('\n')).toContain(said);
    expect(lines.join('\n')).not.toMatch(/[{}]|undefined|null/);
    expect(number).toMatch(/〔\d{4}〕1号$/);
    expect(lines[1]).toBe(number);
    expect(lines.findLast((line) => !line.startsWith('抄送：'))).toBe(chineseDate(datedOn));
    expect(datedOn).toBe(today);
  });

  it('names the remedy of its route and no other', () => {
    const remedies = {
      REVIEW: /日内，向.+请求复查/,
      RE_REVIEW: /日内，向.+请求复核/,
      END: /最终意见/,
      ELSEWHERE: /行政复议|六个月|6个月/,
    };
    const found = Object.entries(remedies).flatMap(([name, said]) => (said.test(textOf(kind)) ? [name] : []));
    const wanted: Partial<Record<PaperKind, string[]>> = {
      // what runs on meanwhile
      ACCEPTANCE_NOTICE: ['ELSEWHERE'],
      HANDLING_OPINION: ['REVIEW'],
      DUTY_REPLY: ['ELSEWHERE'],
      TEACHER_APPEAL_DECISION: ['ELSEWHERE'],
      INFORMATION_REPLY: ['ELSEWHERE'],
      LAWFUL_WAY_NOTICE: ['ELSEWHERE'],
      MEDIATION_FAILURE_NOTICE: ['ELSEWHERE'],
      REVIEW_OPINION: ['RE_REVIEW'],
      RE_REVIEW_OPINION: ['END'],
    };
    expect(found).toEqual(wanted[kind] ?? []);
  });
});

(hasWordReader() ? describe : describe.skip)(
  'in a Word reader that is not ours (LibreOffice; skipped where it is missing)',
  () => {
    it('each says the same, line by line', () => {
      const files = new Map([...papers].map(([kind, { file }]) => [kind, file]));
      const read = readInWriter(files);
      for (const [kind, { lines }] of papers)
        expect([kind, read.get(kind)]).toEqual([kind, lines.map((line) => line.trim()).filter(Boolean)]);
      expect(read.size).toBe(PAPER_KINDS.length);
    });
  },
);

describe('the papers of one matter', () => {
  it('are copied to the office that assigned it, where they tell its petitioner of a decision', () => {
    const copied = [...papers].flatMap(([kind, { lines }]) =>
      lines.at(-1) === `抄送：${names.office}。` ? [kind] : [],
    );
    expect(new Set(copied)).toEqual(new Set(['EXTENSION_NOTICE', 'HANDLING_OPINION']));
  });

  it('print the days that are stored', () => {
    const [before, after] = terms;
    expect(textOf('ACCEPTANCE_NOTICE')).toContain(`办理期限：至${chineseDate(before)}`);
    expect(textOf('EXTENSION_NOTICE')).toContain(`原办理期限至${chineseDate(before)}`);
    expect(textOf('EXTENSION_NOTICE')).toContain(`延长后的办理期限至${chineseDate(after)}`);
    expect(textOf('ASSIGNMENT_LETTER')).toContain(`请于${chineseDate(reportDueOn)}前办理完毕`);
  });

  it('name who sent it, who reviews the answer, and who the review', () => {
    expect(textOf('HANDLING_OPINION')).toContain(`该事项由${names.office}于${chineseDate(today)}转来。`);
    expect(textOf('HANDLING_OPINION')).toContain(`向${names.bureau}请求复查，并提交书面申请`);
    expect(textOf('REVIEW_OPINION')).toContain(`被申请人：${names.town}。`);
    expect(textOf('REVIEW_OPINION')).toContain(`向${names.office}请求复核，并提交书面申请和本复查意见书`);
    expect(textOf('RE_REVIEW_OPINION')).toContain(`被申请人：${names.bureau}。`);
    expect(textOf('COMPLETION_REPORT')).toContain(`${names.office}：`);
    expect(textOf('FORWARDING_NOTICE')).toContain(`转送${names.town}办理`);
    for (const kind of ['HANDLING_OPINION', 'EXTENSION_NOTICE', 'COMPLETION_REPORT'] as const)
      expect(textOf(kind)).toContain('联系人：陈静；联系电话：0600-1234567。');
  });
});
