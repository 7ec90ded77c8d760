import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { chineseDate } from '@huiyin/domain';
import { act, agreed, begun, TODAY, type Cast } from '../mediations/mediation-cast.fixture';
import { verb } from '../petitions/petition.fixture';
import { World } from '../testing/world';
import { partsOf } from './paper-package.service';

const ISSUE = `mutation ($input: IssuePaperInput!) { issuePaper(input: $input) { id documentNumber datedOn } }`;
const kind = 'MEDIATION_FAILURE_NOTICE';

let world: World;
let cast: Cast;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  const town = await county.tenant();
  const admin = await county.office.as('COUNTY_ADMIN');
  await admin.run('mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }', {
    input: { id: town.tenantId, paperMark: '石信' },
  });
  const [clerk, handler] = [await town.as('CLERK', '林小禾'), await town.as('HANDLER', '何春燕')];
  cast = { town, clerk, handler, leader: await town.as('LEADER', '秦岳') };
});
afterAll(() => world.close());

const issue = async (petitionId: string) =>
  (await cast.clerk.run(ISSUE, { input: { petitionId, kind } })).issuePaper;

async function wordsOf(id: string): Promise<string> {
  const response = await fetch(`${world.url}/papers/${id}`, {
    headers: { cookie: cast.clerk.credentials },
  });
  const parts = await partsOf(Buffer.from(await response.arrayBuffer()));
  return String(parts.get('word/document.xml')).replace(/<[^>]*>/g, '');
}

it('says that a mediation failed, why, and what remains, dated as it ended', async () => {
  const { id, petitionId } = await begun(cast);
  expect(await cast.clerk.refused(ISSUE, { input: { petitionId, kind } })).toBe('PAPER_NOT_YET');
  await act(cast.handler, 'endMediation', { id, ending: 'NO_AGREEMENT', reason: '补偿数额分歧' });
  const paper = await issue(petitionId);
  expect(paper).toMatchObject({ datedOn: TODAY, documentNumber: `石信调〔${TODAY.slice(0, 4)}〕1号` });
  const words = await wordsOf(paper.id);
  for (const said of [
    '调解终止告知书',
    '石桥镇人民调解委员会',
    '围墙占用通道',
    '未能达成协议（补偿数额分歧）',
    '仲裁、行政复议或者行政裁决、诉讼',
    '《人民调解法》第二十六条',
    chineseDate(TODAY),
  ])
    expect(words).toContain(said);
});

it('says so of one that ended with its matter, and is not for an agreement', async () => {
  const { petitionId } = await begun(cast);
  await cast.clerk.run(verb('withdrawPetition'), { input: { id: petitionId, reason: '信访人撤回' } });
  expect(await wordsOf((await issue(petitionId)).id)).toContain('信访事项已经撤回');
  const settled = await agreed(cast);
  const input = { petitionId: settled.petitionId, kind };
  expect(await cast.clerk.refused(ISSUE, { input })).toBe('PAPER_NOT_YET');
});
