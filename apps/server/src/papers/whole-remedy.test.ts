import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate, type PaperKind } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { carryReviewOf, REVIEW, reviewInputs, reviewVerb } from '../reviews/review.fixture';
import { hasWordReader, readInWriter } from '../testing/word-reader';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { issued, type Issued } from './issued.fixture';

/*
 * 三级: one matter from the counter through answer, 复查 with a hearing and a remand, another answer, 复查 and 复核 with a hearing to the
 * archive; with each paper on the way, opened as whoever receives it does.
 */
const NAME = '欧阳明月';
const today = beijingDate(new Date());
const REDO = addDays(today, 20);
const PETITION = `query ($id: ID!) { petition(id: $id) { status dueOn events { kind } claims { id }
  clocks { kind due } actions { action code } } }`;

let world: World;
let town: TestTenant;
let bureau: TestTenant;
let office: TestTenant;
let clerks: Record<'town' | 'bureau' | 'office', TestPerson>;
let leader: TestPerson;
let names: Record<'town' | 'bureau' | 'office', string>;
/** In the order they were issued. */
const papers = new Map<string, Issued>();
/** What was stored when each was issued. */
const stored: Record<string, string> = {};
let id: string;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town, bureau] = [county.office, await county.tenant(), await county.tenant('COUNTY_DEPARTMENT')];
  clerks = {
    town: await town.as('CLERK', '吴平'),
    bureau: await bureau.as('CLERK', '郑直'),
    office: await office.as('CLERK', '周正'),
  };
  leader = await town.as('LEADER', '王镇长');
  const admin = await office.as('COUNTY_ADMIN');
  const update = 'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { name } }';
  const named = async (tenant: TestTenant, more: object) =>
    (await admin.run(update, { input: { id: tenant.tenantId, ...more } })).updateTenant.name as string;
  names = {
    town: await named(town, { paperMark: '石信', superiorId: bureau.tenantId }),
    bureau: await named(bureau, { paperMark: '岳教信', superiorId: office.tenantId }),
    office: await named(office, { paperMark: '岳信' }),
  };
  await walk();
});
afterAll(() => world.close());

async function walk(): Promise<void> {
  id = (await register(clerks.town)).id;
  await on('acceptPetition', 'assignPetition', 'takePetition');
  stored['accepted'] = (await petition()).dueOn;
  await paper('acceptance', 'ACCEPTANCE_NOTICE');
  await on('extendPetition');
  stored['extended'] = (await petition()).dueOn;
  await paper('extension', 'EXTENSION_NOTICE');
  await on('answerPetition');
  await paper('first answer', 'HANDLING_OPINION');
  await on('servePetition');

  const remanded = await asked('没有检测就说合格', 'bureau');
  await review('bureau', remanded, 'acceptReview');
  stored['review'] = (await clerks.bureau.run(REVIEW, { id: remanded })).review.dueOn;
  await paperOf('bureau', 'first review accepted', remanded, 'REVIEW_ACCEPTANCE_NOTICE');
  await clerks.town.run(reviewVerb('askHearing'), { input: { id: remanded, reason: '请求当面质证' } });
  await carryReviewOf(world, town, remanded);
  await review('bureau', remanded, 'notifyHearing');
  await paperOf('bureau', 'first hearing', remanded, 'HEARING_NOTICE');
  await review('bureau', remanded, 'recordHearing');
  const remand = {
    result: 'REMANDED',
    ground: 'FACTS_UNCLEAR',
    redoBy: REDO,
    opinion: '责令重新查明塌陷的原因。',
  };
  await review('bureau', remanded, 'decideReview', remand);
  await paperOf('bureau', 'remand', remanded, 'REVIEW_OPINION');
  await review('bureau', remanded, 'serveReview');
  stored['redo'] = (await petition()).dueOn;

  const [{ id: claimId }] = (await petition()).claims;
  const found = '三月五日委托检测，路基被雨水掏空。';
  await clerks.town.run('mutation ($input: AnswerClaimInput!) { answerClaim(input: $input) { id } }', {
    input: {
      id,
      claimId,
      outcome: 'SUPPORTED',
      facts: found,
      legalBasis: '《公路法》第三十五条',
      opinion: '由镇里重修路基',
      performBy: addDays(today, 5),
    },
  });
  await clerks.town.run(verb('answerPetition'), { input: { id, replyText: '由镇里重修路基，五日内开工。' } });
  await paper('second answer', 'HANDLING_OPINION');
  await on('servePetition');

  const upheld = await asked('路基重修没有写明质量标准', 'bureau');
  await review('bureau', upheld, 'acceptReview');
  await review('bureau', upheld, 'decideReview');
  await paperOf('bureau', 'second review', upheld, 'REVIEW_OPINION');
  await review('bureau', upheld, 'serveReview');

  const last = await asked('复查没有回应质量标准', 'office');
  await review('office', last, 'acceptReview');
  await paperOf('office', 're-review accepted', last, 'REVIEW_ACCEPTANCE_NOTICE');
  await review('office', last, 'notifyHearing');
  await paperOf('office', 're-review hearing', last, 'HEARING_NOTICE');
  await review('office', last, 'recordHearing');
  await review('office', last, 'decideReview', {
    basis: '《信访工作条例》第三十六条',
    opinion: '维持复查意见。',
  });
  await paperOf('office', 're-review', last, 'RE_REVIEW_OPINION');
  await review('office', last, 'serveReview');
}

async function on(...steps: string[]): Promise<void> {
  const inputs = inputsOf(town, clerks.town, leader);
  for (const step of steps)
    await (step === 'extendPetition' ? leader : clerks.town).run(verb(step), {
      input: { id, ...inputs[step] },
    });
}
const petition = async () => (await clerks.town.run(PETITION, { id })).petition;
async function paper(name: string, kind: PaperKind): Promise<void> {
  papers.set(name, await issued(world, clerks.town, id, kind));
}
async function paperOf(by: 'bureau' | 'office', name: string, of: string, kind: PaperKind): Promise<void> {
  papers.set(name, await issued(world, clerks[by], of, kind, NAME));
}
async function asked(reason: string, of: 'bureau' | 'office'): Promise<string> {
  const { requestReview } = await clerks.town.run(reviewVerb('requestReview'), { input: { id, reason } });
  await carryReviewOf(world, town, requestReview.id);
  const { review: found } = await clerks[of].run(REVIEW, { id: requestReview.id });
  expect(found).toMatchObject({ side: 'REVIEWING', reason });
  return requestReview.id;
}
async function review(by: 'bureau' | 'office', of: string, step: string, more: object = {}): Promise<void> {
  await clerks[by].run(reviewVerb(step), { input: { id: of, ...reviewInputs()[step], ...more } });
  await carryReviewOf(world, by === 'bureau' ? bureau : office, of);
}

/** What each must say, as the law wants it (信访工作条例第二十三条、第三十二条、第三十四条至第三十六条). */
const said = (): Readonly<Record<string, readonly string[]>> => ({
  acceptance: [
    `${NAME}：`,
    '收到。',
    '予以受理',
    '处理途径和程序：',
    `办理期限：至${chineseDate(stored['accepted'] as string)}`,
  ],
  extension: [
    `${NAME}：`,
    '经王镇长批准，办理期限延长30日',
    '延期理由：需专业检测',
    `原办理期限至${chineseDate(stored['accepted'] as string)}`,
    `延长后的办理期限至${chineseDate(stored['extended'] as string)}`,
  ],
  'first answer': [
    '投诉请求\n石桥村',
    '查明的事实和理由\n现场属实',
    '处理意见\n解释说明。\n一周内修复',
    '法律法规依据\n《公路法》第三十五条',
    `自收到书面答复之日起30日内，向${names.bureau}请求复查`,
  ],
  'first review accepted': [
    `${NAME}：`,
    '提出的复查申请',
    '予以受理',
    `办理期限：至${chineseDate(stored['review'] as string)}`,
  ],
  'first hearing': ['地点\n县信访局二楼', '听证员\n钱明、孙毅、李衡', '申请其回避'],
  remand: [
    `申请人：${NAME}。\n被申请人：${names.town}。`,
    '请求和理由\n没有检测就说合格',
    '查明的事实\n到现场核对',
    '举行了听证',
    '审查结论：责令重新作出',
    chineseDate(REDO),
    '依据：《信访工作条例》第三十五条',
    '对重新作出的处理意见不服的，可以自收到书面答复之日起30日内请求复查',
  ],
  'second answer': [
    '查明的事实和理由\n三月五日委托检测，路基被雨水掏空。',
    `处理意见\n予以支持（${chineseDate(addDays(today, 5))}前完成）。`,
    '由镇里重修路基',
    '法律法规依据\n《公路法》第三十五条',
    `自收到书面答复之日起30日内，向${names.bureau}请求复查`,
  ],
  'second review': [
    `申请人：${NAME}。\n被申请人：${names.town}。`,
    '请求和理由\n路基重修没有写明质量标准',
    '审查结论：维持。',
    `自收到书面答复之日起30日内，向${names.office}请求复核`,
  ],
  're-review accepted': ['提出的复核申请', '予以受理'],
  're-review hearing': ['地点\n县信访局二楼', '听证员\n钱明、孙毅、李衡'],
  're-review': [
    `申请人：${NAME}。\n被申请人：${names.bureau}。`,
    '请求和理由\n复查没有回应质量标准',
    '查明的事实\n到现场核对',
    '举行了听证',
    '审查结论：维持。',
    '依据：《信访工作条例》第三十六条',
    '最终意见',
    '有新的事实或者理由的，可以作为新的事项提出',
  ],
});

const REMEDIES = {
  review: /内，向.+请求复查/,
  reReview: /请求复核/,
  end: /最终意见/,
  court: /人民法院|复议/,
};

function check(read: ReadonlyMap<string, readonly string[]>): void {
  expect([...read.keys()]).toEqual(Object.keys(said()));
  for (const [name, elements] of Object.entries(said())) {
    const lines = read.get(name) ?? [];
    for (const one of elements)
      expect([name, lines.join('\n')]).toEqual([name, expect.stringContaining(one)]);
    const { datedOn, number } = papers.get(name) as Issued;
    expect([name, lines.includes(number), lines.at(-1)]).toEqual([name, true, chineseDate(datedOn)]);
  }
  const remedies = [...read].flatMap(([name, lines]) =>
    Object.entries(REMEDIES)
      .filter(([, words]) => words.test(lines.join('\n')))
      .map(([remedy]) => `${name}: ${remedy}`),
  );
  expect(remedies).toEqual([
    // no remedy of this route: what runs on meanwhile
    'acceptance: court',
    'first answer: review',
    'second answer: review',
    'second review: reReview',
    're-review: end',
  ]);
}

describe('one matter through three tiers', () => {
  it('has the papers of each step, whole, with the remedy of its route and no other', () => {
    expect(stored['redo']).toBe(REDO);
    check(new Map([...papers].map(([name, { lines }]) => [name, lines])));
  });

  (hasWordReader() ? it : it.skip)(
    'has them in a Word reader that is not ours, too (LibreOffice; skipped where it is missing)',
    () => {
      check(readInWriter(new Map([...papers].map(([name, { file }]) => [name, file]))));
    },
  );

  it('numbers them without a gap, office by office', () => {
    const series = new Map<string, number[]>();
    for (const { number } of papers.values()) {
      const [, words = '', n = ''] = /^(.+〔\d{4}〕)(\d+)号$/.exec(number) ?? [];
      series.set(words, [...(series.get(words) ?? []), Number(n)]);
    }
    for (const numbers of series.values()) expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });

  it('ends on the same facts, is performed, closed and archived', async () => {
    const over = await petition();
    expect(over.events.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['HEARD', 'REVIEWED', 'REMANDED', 'RE_REVIEW_REQUESTED', 'RE_REVIEW_SERVED']),
    );
    const requestReview = over.actions.find(({ action }: { action: string }) => action === 'requestReview');
    expect(requestReview.code).toBe('REVIEW_FINAL');
    expect(await clerks.town.refused(verb('closePetition'), { input: { id } })).toBe('NOT_PERFORMED');
    const tasks = '{ tasks(status: OPEN) { nodes { id } } }';
    const [task] = (await clerks.town.run(tasks)).tasks.nodes;
    await clerks.town.run(
      'mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { status } }',
      {
        input: { id: task.id, evidence: '路基已重修，村委会验收签字' },
      },
    );
    await on('closePetition', 'archivePetition');
    expect(await petition()).toMatchObject({ status: 'ARCHIVED', dueOn: null });
  });
});
