import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { register, verb } from '../../server/src/petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let admin: TestPerson;
let clerk: TestPerson;
let leader: TestPerson;

beforeAll(async () => {
  stage = await Stage.open();
  const county = await stage.world.county();
  office = county.office;
  [town, school] = [await county.tenant(), await county.tenant('SCHOOL')];
  [admin, clerk, leader] = [
    await town.as('TENANT_ADMIN', '高明'),
    await town.as('CLERK', '林小禾'),
    await town.as('LEADER', '秦岳'),
  ];
  const unit = 'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id } }';
  for (const name of ['村建所', '石桥村'])
    await admin.run(unit, { input: { name, kind: name.endsWith('村') ? 'VILLAGE' : 'OFFICE' } });
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('rules are written, a contradiction is decided by the leader, and the clerk assigns where it belongs', async () => {
  const desk = await stage.deskOf(admin, '/competence-rules');
  await desk.sees('还没有职责规则');
  for (const [place, body] of [
    ['', '村建所'],
    ['石桥村', '石桥村'],
  ] as const) {
    await desk.open('/competence-rules/create');
    if (place) await desk.choose('属地', place);
    else await desk.choose('类别', '申诉求决');
    await desk.choose('承办单位', body);
    await desk.fill('依据', '机构设置方案第五条');
    if (place) await desk.shot('competence-rule-form');
    await desk.press('保存');
    await desk.sees('机构设置方案第五条');
  }
  await desk.shot('competence-rules');
  expect(await desk.barriers()).toEqual([]);

  const { id } = await register(clerk);
  await clerk.run(verb('acceptPetition'), { input: { id } });
  const counter = await stage.deskOf(clerk, `/petitions/${id}/show`);
  await counter.act('更正', async () => {
    await counter.choose('属地', '石桥村');
    await counter.choose('类别', '申诉求决');
    await counter.fill('理由', '补充属地和类别');
  });
  await counter.sees('规则互相矛盾');
  expect(await counter.reasonAgainst('交办')).toContain('请“提请决定管辖”');
  await counter.act('提请决定管辖', async () => {
    await counter.shot('docket-form');
    await counter.fill('争议在哪里', '村建所和石桥村都认为由对方办理');
  });
  await counter.sees('待决定');
  await counter.shot('petition-undecided');

  const above = await stage.deskOf(leader, '/jurisdiction-dockets', PHONE);
  await above.page.getByText('村口道路塌陷').first().click();
  await above.act('决定管辖', async () => {
    await above.choose('由谁办理', '村建所');
    await above.fill('理由', '村道由村建所养护');
    await above.shot('decide-phone');
  });
  await above.sees('共同的上级决定');
  await above.shot('decided-phone');
  expect(await above.overflows()).toBe(false);

  await counter.open(`/petitions/${id}/show`);
  await counter.act('交办', async () => {
    await counter.sees('村道由村建所养护');
    await counter.choose('直接责任人', '林小禾');
    await counter.choose('分管领导', '秦岳');
    await counter.shot('assign-routed');
  });
  await counter.sees('已交办');
  await counter.shot('petition-routed');
});

it('the county sends a matter elsewhere than its rules say with the reason, which its time line keeps', async () => {
  const keeper = await office.as('TENANT_ADMIN', '沈宁');
  const rule = 'mutation ($input: CreateCompetenceRuleInput!) { createCompetenceRule(input: $input) { id } }';
  const input = { bodyId: town.tenantId, basis: '属地管理', category: 'PLEA' };
  await keeper.run(rule, { input });
  const receiver = await office.as('CLERK', '许一诺');
  const { id } = await register(receiver, { title: '校门口积水', category: 'PLEA' });
  const desk = await stage.deskOf(receiver, `/petitions/${id}/show`);
  await desk.act('转送交办', async () => {
    await desk.sees('属地管理');
    await desk.seesNo('不转给规则指明的');
    await desk.choose('转到哪个单位', `${school.code}镇`);
    await desk.fill(`不转给规则指明的“${town.code}镇”的理由`, '校园内的积水由学校管理');
    await desk.shot('transfer-elsewhere');
  });
  await desk.sees(`没有转给规则指明的“${town.code}镇”，转给“${school.code}镇”：校园内的积水由学校管理`);
  expect(await desk.page.getByText('没有转给规则指明的').count()).toBe(1);
  await desk.shot('transferred-elsewhere');
});
