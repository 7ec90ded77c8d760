import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { PetitionEntity } from '../petitions/petition.entity';
import { openPortalOf } from '../portal/portal.fixture';
import { reviewVerb } from '../reviews/review.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { recordOf } from './archive-record.service';
import { workRecordOf } from './archive-work.service';
import { workedOn } from './destruction.fixture';

const TODAY = beijingDate(new Date());
let world: World;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  town = await (await world.county()).tenant();
  clerk = await town.as('CLERK', '林小禾');
  await openPortalOf(town, clerk);
});
afterAll(() => world.close());

const recordFor = (id: string): Promise<string> =>
  world.db.inside(town, async (tx) => {
    const vault = await world.app.services.vaults.of(tx);
    return String(await recordOf(tx, vault, await tx.get(PetitionEntity, id)));
  });
const follow = async (number: string, code: string) =>
  (
    await world.visitor().run(
      `query ($t: String!, $n: String!, $c: String!) { followPetition(tenantCode: $t, number: $n, code: $c) {
          explanations { place explainers explained rules materials } aidOffers { service agency offeredOn statusText }
          events { kind label text } } }`,
      { t: town.code, n: number, c: code },
    )
  ).followPetition;

it('keeps what was explained, offered and planned, the same bytes each time; its petitioner reads the first two', async () => {
  const { id, number, queryCode } = await register(clerk);
  const bare = await recordFor(id);
  const inputs = inputsOf(town, clerk, clerk);
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  const explained = {
    place: '镇信访接待室',
    explained: '说明征地补偿的标准和算法',
    rules: '《土地管理法》第四十八条',
    materials: ['补偿标准表'],
  };
  await clerk.run(verb('recordExplanation'), {
    input: {
      id,
      ...explained,
      heldAt: new Date().toISOString(),
      explainerIds: [clerk.officialId],
      offer: { service: 'LEGAL_AID', agency: '县法律援助中心', wanted: false },
    },
  });
  const task = { what: '核算补偿差额', ownerId: clerk.officialId, dueOn: addDays(TODAY, 30) };
  await clerk.run('mutation ($input: PlanMeasureInput!) { planMeasure(input: $input) { id } }', {
    input: { id, kind: 'BY_POLICY', task },
  });
  const { id: dossier } = (
    await clerk.run(
      'mutation ($input: OpenLegacyDossierInput!) { openLegacyDossier(input: $input) { id } }',
      {
        input: { id, problem: '1998 年征地的差额没有补发' },
      },
    )
  ).openLegacyDossier;
  await clerk.run('mutation ($input: AddDossierEntryInput!) { addDossierEntry(input: $input) { id } }', {
    input: { id: dossier, happenedOn: '1998-06', what: '签订征地协议', source: 'FROM_ARCHIVE' },
  });
  await clerk.run('mutation ($input: RecordDossierGapInput!) { recordDossierGap(input: $input) { id } }', {
    input: { id: dossier, paper: '发放清册', searched: '镇财政所，未找到' },
  });

  const record = await recordFor(id);
  expect(JSON.parse(record)).toMatchObject({
    explanations: [{ ...explained, explainers: ['林小禾'] }],
    aidOffers: [{ service: 'LEGAL_AID', agency: '县法律援助中心', status: 'AID_NOT_WANTED' }],
    measures: [{ measureKind: 'BY_POLICY', what: '核算补偿差额', owner: '林小禾', status: 'OPEN' }],
    dossier: {
      problem: '1998 年征地的差额没有补发',
      entries: [{ happenedOn: '1998-06', what: '签订征地协议', source: 'FROM_ARCHIVE' }],
      gaps: [{ paper: '发放清册', searches: [`${chineseDate(TODAY)} 镇财政所，未找到`], status: 'GAP_OPEN' }],
    },
  });
  expect(await recordFor(id)).toBe(record);
  for (const kind of ['explanations', 'aidOffers', 'measures', 'dossier'])
    expect(JSON.parse(bare)).not.toHaveProperty(kind);

  const { explanations, aidOffers, events } = await follow(number, queryCode);
  expect(explanations).toEqual([{ ...explained, explainers: ['林小禾'] }]);
  expect(aidOffers).toEqual([
    { service: '法律援助', agency: '县法律援助中心', offeredOn: TODAY, statusText: '暂不需要' },
  ]);
  expect(events.slice(-2)).toEqual([
    { kind: 'AID_OFFERED', label: '告知您可以使用的服务', text: null },
    { kind: 'EXPLANATION_HELD', label: '当面解释说明', text: null },
  ]);
  // the plan and the dossier are the office’s own
  expect(JSON.stringify(events)).not.toMatch(/MEASURE|DOSSIER/);
});

it('keeps what was done beside: reviews, commitments, supervision, attempts to serve, a leader’s visits', async () => {
  const { id } = await register(clerk);
  const inputs = inputsOf(town, clerk, clerk);
  const work = () => world.db.inside(town, (tx) => workRecordOf(tx, id));
  expect(await work()).toEqual({});
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'])
    await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  await clerk.run(reviewVerb('requestReview'), { input: { id, reason: '没有检测就说合格' } });
  const [leader, expert] = [await town.as('LEADER'), await town.as('HANDLER')];
  await workedOn(world, town, id, leader, expert);
  expect(await work()).toMatchObject({
    reviews: [{ tier: 'REVIEW', reason: '没有检测就说合格', steps: [{ kind: 'REQUESTED' }] }],
    commitments: [
      {
        text: expect.stringContaining('修复路面'),
        proof: '验收单',
        petitionersWords: '按约到场',
        wordsStanding: 'WORDS_UNCONFIRMED',
      },
    ],
    supervision: [{ fact: '排污月余没有去看', advice: '今日到场', status: 'REVOKED' }],
    serviceAttempts: [{ proof: expect.stringContaining('挂号信退回') }],
    sponsorships: [{ status: 'SETTLED', visits: [{ what: expect.stringContaining('现场查看') }] }],
    tasks: [{ source: 'CO_HANDLING', what: '会办排查清单', evidence: '会办已排查' }],
  });
});
