import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate, type PaperKind } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { FOLLOW, openPortalOf, SUBMIT, aSubmission } from '../portal/portal.fixture';
import { hasWordReader, readInWriter } from '../testing/word-reader';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { issued, notIssued, type Issued } from './issued.fixture';

/* A suggestion, a duty to be performed and a teacher’s appeal, each carried whole under both regulations, with its paper. */
const NAME = '孙大海';
const today = beijingDate(new Date());
const performBy = addDays(today, 30);
const PARTLY = {
  outcome: 'SUGGESTION_PARTLY_ADOPTED',
  facts: '会同住建、供电部门到老街现场论证，测算了电容和资金',
  reasons: '南段列入明年改造，现在增设会重复施工',
  legalBasis: null,
  replyText: '老街北段增设路灯二十盏',
  performBy,
};

let world: World;
let office: TestTenant;
let town: TestTenant;
let bureau: TestTenant;
let school: TestTenant;
let clerk: TestPerson;
const papers = new Map<string, Issued>();
const said = new Map<string, readonly (string | RegExp)[]>();
const unsaid = new Map<string, RegExp>();

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  [town, bureau, school] = [
    await county.tenant(),
    await county.tenant('COUNTY_DEPARTMENT'),
    await county.tenant('SCHOOL'),
  ];
  clerk = await town.as('CLERK', '吴平');
  const admin = await office.as('COUNTY_ADMIN');
  for (const [tenant, paperMark] of [
    [town, '石信'],
    [bureau, '岳教信'],
  ] as const)
    await admin.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
      input: { id: tenant.tenantId, paperMark },
    });
  await openPortalOf(town, clerk);
});
afterAll(() => world.close());

async function go(
  person: TestPerson,
  tenant: TestTenant,
  id: string,
  steps: readonly string[],
  more: object = {},
) {
  const inputs = inputsOf(tenant, person, person);
  for (const step of steps)
    await person.run(verb(step), {
      input: { id, ...inputs[step], ...(step === steps.at(-1) ? more : {}) },
    });
}

const petition = async (person: TestPerson, id: string) =>
  (
    await person.run(
      `query ($id: ID!) { petition(id: $id) { status track category dueOn dueKind outcome answeredInTime
         actions { action code reason } claims { outcome reasons performBy performedAt } } }`,
      { id },
    )
  ).petition;
const verdictOn = async (person: TestPerson, id: string, action: string) =>
  (await petition(person, id)).actions.find((one: { action: string }) => one.action === action);

/** As if it had been received under that regulation. */
const bind = (tenant: TestTenant, id: string, profile: string) =>
  world.db.write(tenant, (tx) =>
    tx.query('update petitions set profile = $4 where county_id = $1 and tenant_id = $2 and id = $3', [
      tenant.countyId,
      tenant.tenantId,
      id,
      profile,
    ]),
  );

async function paper(
  name: string,
  person: TestPerson,
  id: string,
  kind: PaperKind,
  words: readonly (string | RegExp)[],
  not: RegExp,
): Promise<void> {
  papers.set(name, await issued(world, person, id, kind));
  said.set(name, words);
  unsaid.set(name, not);
}

describe.each(['cn-2022', 'cn-2005'] as const)('under %s', (profile) => {
  const since2022 = profile === 'cn-2022';

  it('carries a suggestion from the portal to its adoption in part, served, carried out and closed', async () => {
    const visitor = world.visitor();
    const { number, queryCode } = (
      await visitor.run(SUBMIT, {
        input: {
          tenantCode: town.code,
          ...aSubmission({ title: '老街增设路灯', content: '建议在老街两侧增设路灯。', suggestion: true }),
        },
      })
    ).submitPetition;
    const key = { tenantCode: town.code, number, code: queryCode };
    const FOLLOWED = FOLLOW.replace(
      'legalBasis replyText',
      'legalBasis replyText claims { reasons performBy performedAt }',
    ).replace('number title', 'number track title');
    const follow = async () => (await visitor.run(FOLLOWED, key)).followPetition;
    const find = 'query ($n: String!) { petitions(filter: { number: $n }) { nodes { id } } }';
    const { id } = (await clerk.run(find, { n: number })).petitions.nodes[0];
    await bind(town, id, profile);
    expect(await petition(clerk, id)).toMatchObject({
      category: 'SUGGESTION',
      track: null,
      dueKind: 'DISPOSE',
    });

    await go(clerk, town, id, ['acceptPetition', 'assignPetition', 'takePetition']);
    const taken = await petition(clerk, id);
    expect(taken).toMatchObject({ track: 'ART_29', dueKind: since2022 ? null : 'CONCLUDE' });
    await paper(
      `${profile} suggestion: acceptance`,
      clerk,
      id,
      'ACCEPTANCE_NOTICE',
      [`${NAME}：`, '研究论证', ...(since2022 ? [] : [`办理期限：至${chineseDate(taken.dueOn)}`])],
      since2022 ? /办理期限|支持/ : /支持/,
    );
    expect((await follow()).nextSteps.join()).toContain('研究论证');

    await go(clerk, town, id, ['answerPetition'], PARTLY);
    expect(await notIssued(clerk, id, 'HANDLING_OPINION')).toBe('PAPER_NOT_FOR_TRACK');
    await paper(
      `${profile} suggestion: answer`,
      clerk,
      id,
      'SUGGESTION_REPLY',
      [
        `${NAME}：`,
        '研究论证情况\n会同住建、供电部门',
        '采纳情况\n部分采纳。\n老街北段增设路灯二十盏',
        `落实期限：${chineseDate(performBy)}前。`,
        '没有采纳或者没有全部采纳的理由：南段列入明年改造',
        ...(since2022 ? [] : [/向.+请求复查/]),
      ],
      since2022 ? /支持|复查|复议|有关依据/ : /支持|复议|有关依据/,
    );
    await go(clerk, town, id, ['servePetition']);
    expect(await petition(clerk, id)).toMatchObject({
      dueKind: since2022 ? null : 'REVIEW_REQUEST',
      answeredInTime: since2022 ? null : true,
    });
    expect((await verdictOn(clerk, id, 'requestReview')).code).toBe(since2022 ? 'NO_REVIEW_ON_TRACK' : null);
    expect(await follow()).toMatchObject({
      track: 'ART_29',
      answer: {
        outcome: 'SUGGESTION_PARTLY_ADOPTED',
        claims: [{ reasons: PARTLY.reasons, performBy, performedAt: null }],
      },
    });

    // what was adopted keeps it open until it is done
    expect(await clerk.refused(verb('closePetition'), { input: { id } })).toBe('NOT_PERFORMED');
    const open = 'query ($id: ID) { tasks(sourceId: $id) { nodes { id source dueOn } } }';
    const [task] = (await clerk.run(open, { id })).tasks.nodes;
    expect(task).toMatchObject({ source: 'PERFORMANCE', dueOn: performBy });
    await clerk.run('mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { id } }', {
      input: { id: task.id, evidence: '二十盏路灯已安装' },
    });
    const followed = await follow();
    expect(followed.answer.claims[0].performedAt).not.toBeNull();
    expect(followed.nextSteps.join()).toContain('再次提出建议');
    await go(clerk, town, id, ['closePetition', 'archivePetition']);
    expect(await petition(clerk, id)).toMatchObject({
      status: 'ARCHIVED',
      outcome: 'SUGGESTION_PARTLY_ADOPTED',
    });
  });

  it('answers what an organ is asked to perform, with reconsideration and court and no review of its own', async () => {
    const { id } = await register(clerk);
    await bind(town, id, profile);
    await go(clerk, town, id, ['acceptPetition'], { track: 'ART_31_5' });
    await go(clerk, town, id, ['assignPetition', 'takePetition', 'answerPetition']);
    await paper(
      `${profile} duty: answer`,
      clerk,
      id,
      'DUTY_REPLY',
      ['履职申请', '履行职责的情况\n解释说明', /60日内依法申请行政复议.+6个月内依法向人民法院提起行政诉讼/],
      since2022 ? /复查|处理意见书/ : /处理意见书/,
    );
    expect(await notIssued(clerk, id, 'HANDLING_OPINION')).toBe('PAPER_NOT_FOR_TRACK');
    await go(clerk, town, id, ['servePetition']);
    const { code, reason } = await verdictOn(clerk, id, 'requestReview');
    expect(code).toBe(since2022 ? 'NO_REVIEW_ON_TRACK' : null);
    expect(reason ?? '行政复议').toContain('行政复议');
    await go(clerk, town, id, ['closePetition']);
  });

  it('decides a teacher’s appeal in thirty days at the education administration, and never at the school', async () => {
    const [bureauClerk, schoolClerk] = [await bureau.as('CLERK', '郑直'), await school.as('CLERK')];
    const brought = await register(schoolClerk);
    await bind(school, brought.id, profile);
    const asAppeal = { input: { id: brought.id, track: 'TEACHER_APPEAL' } };
    expect(await schoolClerk.refused(verb('acceptPetition'), asAppeal)).toBe('TRACK_NOT_OPEN');

    const { id } = await register(bureauClerk, { title: '不服学校扣发绩效' });
    await bind(bureau, id, profile);
    const respondent = '云溪县第二中学';
    // of a petition proper nobody is appealed against
    expect(await bureauClerk.refused(verb('acceptPetition'), { input: { id, respondent } })).toBe('INVALID');
    await go(bureauClerk, bureau, id, ['acceptPetition'], { track: 'TEACHER_APPEAL', respondent });
    const { dueOn, dueKind } = await petition(bureauClerk, id);
    expect(dueKind).toBe('CONCLUDE');
    // the thirtieth day, or the next that is worked
    expect(dueOn >= addDays(today, 30) && dueOn <= addDays(today, 40)).toBe(true);
    await paper(
      `${profile} appeal: acceptance`,
      bureauClerk,
      id,
      'ACCEPTANCE_NOTICE',
      ['《教师法》第三十九条', `办理期限：至${chineseDate(dueOn)}`],
      /延期|复查/,
    );
    await go(bureauClerk, bureau, id, ['assignPetition', 'takePetition', 'answerPetition']);
    await paper(
      `${profile} appeal: decision`,
      bureauClerk,
      id,
      'TEACHER_APPEAL_DECISION',
      [
        `被申诉人：${respondent}。`,
        '根据《教师法》第三十九条',
        '处理决定\n解释说明',
        '属于行政复议、行政诉讼受案范围的',
      ],
      /复查|复核/,
    );
    await go(bureauClerk, bureau, id, ['servePetition', 'closePetition']);
    expect(await petition(bureauClerk, id)).toMatchObject({ status: 'CLOSED', answeredInTime: true });
  });
});

function check(read: ReadonlyMap<string, readonly string[]>): void {
  expect([...read.keys()]).toEqual([...said.keys()]);
  for (const [name, words] of said) {
    const text = (read.get(name) ?? []).join('\n');
    const lacks = words.filter((one) => (typeof one === 'string' ? !text.includes(one) : !one.test(text)));
    expect([name, lacks, unsaid.get(name)?.exec(text) ?? null, text]).toEqual([name, [], null, text]);
  }
}

it('has their papers whole', () => {
  check(new Map([...papers].map(([name, { lines }]) => [name, lines])));
  expect(papers.size).toBe(10);
});

(hasWordReader() ? it : it.skip)(
  'has them whole in a Word reader that is not ours, too (LibreOffice; skipped where it is missing)',
  () => {
    check(readInWriter(new Map([...papers].map(([name, { file }]) => [name, file]))));
  },
);
