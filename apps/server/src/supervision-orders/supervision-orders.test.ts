import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate } from '@huiyin/domain';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { withClient } from '../testing/database';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { notifyOfSupervision } from './supervision-due.service';

const NOW = new Date();
const TODAY = beijingDate(NOW);
const LATER = addDays(TODAY, 30);

let world: World;
let town: TestTenant;
let office: TestTenant;
let school: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let leader: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  [clerk, handler, leader] = [
    await town.as('CLERK', '林小禾'),
    await town.as('HANDLER', '何春燕'),
    await town.as('LEADER', '秦岳'),
  ];
});
afterAll(() => world.close());

const ORDER = `id status rung ground provision dueOn term adoption hearingUntil statement liabilityHead liabilityProvision addressee
  endedOn issuedBy supervisor official { name } steps { seq kind rung text dueOn byName } actions { action allowed code }`;
const TEXTS = ['rectify', 'discharge', 'stateOn', 'revoke'].map((name) => `${name}SupervisionOrder`);
const mutation = (name: string): string => {
  const input = TEXTS.includes(name) ? 'SupervisionText' : `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${input}Input!) { ${name}(input: $input) { ${ORDER} } }`;
};
const act = async (who: TestPerson, name: string, input: Record<string, unknown>) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (who: TestPerson, name: string, input: Record<string, unknown>) =>
  who.refused(mutation(name), { input });

const order = (petitionId: string, more: Record<string, unknown> = {}) => ({
  id: petitionId,
  ground: 'STALLED',
  fact: '三十天没有任何办理记录',
  rung: 'REMINDER',
  advice: '一周内到现场核实，并告知信访人',
  officialId: handler.officialId,
  supervisor: '镇党政办',
  dueOn: LATER,
  ...more,
});
const issued = async (more: Record<string, unknown> = {}, who = leader) => {
  const { id } = await register(clerk);
  return { petitionId: id as string, ...(await act(who, 'issueSupervisionOrder', order(id, more))) };
};
const kinds = async (petitionId: string): Promise<string[]> =>
  (
    await clerk.run('query ($id: ID!) { petition(id: $id) { events { kind } } }', { id: petitionId })
  ).petition.events.map(({ kind }: { kind: string }) => kind);
const toldOf = async (who: TestPerson, petitionId: string): Promise<string[]> =>
  (await who.run('{ notices(first: 50) { nodes { kind petitionId } } }')).notices.nodes
    .filter((notice: { petitionId: string }) => notice.petitionId === petitionId)
    .map(({ kind }: { kind: string }) => kind)
    .toReversed();
const set = (id: string, what: string) =>
  world.db.write(town, (tx) =>
    tx.query(`update supervision_orders set ${what} where county_id = $1 and tenant_id = $2 and id = $3`, [
      town.countyId,
      town.tenantId,
      id,
    ]),
  );

describe('an order', () => {
  it('runs from issuing over feedback and rectification to its discharge, told to whom it concerns', async () => {
    const { id, petitionId, ...begun } = await issued();
    expect(begun).toMatchObject({
      status: 'FEEDBACK_AWAITED',
      rung: 'REMINDER',
      provision: '信访工作条例第四十条第一款',
      term: 'INTERNAL_TERM',
      official: { name: '何春燕' },
      supervisor: '镇党政办',
      issuedBy: '秦岳',
      steps: [{ seq: 1, kind: 'ISSUED', dueOn: LATER }],
    });
    const answer = { id, adoption: 'ADVICE_ADOPTED', text: '明日到现场' };
    expect(await refusal(leader, 'answerSupervisionOrder', answer)).toBe('NOT_YOURS');
    expect(await act(handler, 'answerSupervisionOrder', answer)).toMatchObject({
      status: 'FED_BACK',
      adoption: 'ADVICE_ADOPTED',
    });
    expect(await refusal(handler, 'answerSupervisionOrder', answer)).toBe('WRONG_STATE');
    expect(await refusal(leader, 'dischargeSupervisionOrder', { id, text: '属实' })).toBe('NOT_RECTIFIED');
    expect(await refusal(handler, 'rectifySupervisionOrder', { id, text: '已处理。' })).toBe('REQUIRED');
    await act(handler, 'rectifySupervisionOrder', { id, text: '已到现场，路面已围挡' });
    expect(await refusal(clerk, 'dischargeSupervisionOrder', { id, text: '属实' })).toBe('FORBIDDEN');
    expect(await act(leader, 'dischargeSupervisionOrder', { id, text: '已核实' })).toMatchObject({
      status: 'DISCHARGED',
      endedOn: TODAY,
      steps: [
        { kind: 'ISSUED' },
        { kind: 'FED_BACK' },
        { kind: 'RECTIFIED' },
        { kind: 'DISCHARGED', seq: 4 },
      ],
    });
    expect((await kinds(petitionId)).slice(-4)).toEqual([
      'SUPERVISION_ISSUED',
      'SUPERVISION_FED_BACK',
      'SUPERVISION_RECTIFIED',
      'SUPERVISION_DISCHARGED',
    ]);
    expect(await toldOf(handler, petitionId)).toEqual(['SUPERVISED', 'SUPERVISION_PROGRESS']);
    expect(await toldOf(leader, petitionId)).toEqual(['SUPERVISION_PROGRESS', 'SUPERVISION_PROGRESS']);
  });

  it('has an official, a supervisor and a term, each fit for it', async () => {
    const { id } = await register(clerk);
    const refused = (more: Record<string, unknown>, who = leader) =>
      refusal(who, 'issueSupervisionOrder', order(id, more));
    for (const supervisor of [' ', '待定']) expect(await refused({ supervisor })).toBe('REQUIRED');
    for (const advice of ['', '略', '同上']) expect(await refused({ advice })).toBe('REQUIRED');
    expect(await refused({ dueOn: TODAY })).toBe('INVALID');
    expect(await refused({ officialId: leader.officialId })).toBe('OWN_SUPERVISION');
    const elsewhere = await school.as('HANDLER');
    expect(await refused({ officialId: elsewhere.officialId })).toBe('NOT_FOUND');
    expect(await refused({}, clerk)).toBe('FORBIDDEN');
    expect(await refused({}, await school.as('LEADER'))).toBe('NOT_FOUND');
    expect(await refused({ rung: 'ORDER' })).toBe('RUNG_NOT_FAILED');
    expect(await refused({ rung: 'LIABILITY_ADVICE', reason: '影响重大' })).toBe('NOT_HEARD');
    expect(
      (await act(leader, 'issueSupervisionOrder', order(id, { rung: 'ORDER', reason: '依法督办' }))).rung,
    ).toBe('ORDER');
    expect(await refused({})).toBe('SUPERVISED');
  });

  it('makes somebody of the unit responsible that handles the matter', async () => {
    const { id } = await register(clerk);
    const inputs = inputsOf(town, handler, leader);
    for (const step of ['acceptPetition', 'assignPetition'])
      await clerk.run(verb(step), { input: { id, ...inputs[step] } });
    const stranger = await town.as('HANDLER', '外单位');
    await world.db.write(town, (tx) =>
      tx.query('update officials set unit_id = null where county_id = $1 and tenant_id = $2 and id = $3', [
        town.countyId,
        town.tenantId,
        stranger.officialId,
      ]),
    );
    expect(
      await refusal(leader, 'issueSupervisionOrder', order(id, { officialId: stranger.officialId })),
    ).toBe('INVALID');
    await act(leader, 'issueSupervisionOrder', order(id));
    const admin = await town.as('TENANT_ADMIN');
    await clerk.run(verb('assignPetition'), {
      input: { id, ...inputsOf(town, stranger, leader)['assignPetition'] },
    });
    const retire = 'mutation ($input: RetireOfficialInput!) { retireOfficial(input: $input) { id } }';
    const mine = await register(clerk);
    await act(
      leader,
      'issueSupervisionOrder',
      order(mine.id, { officialId: (await town.as('HANDLER')).officialId }),
    );
    expect(await admin.refused(retire, { input: { id: handler.officialId } })).toBe('IN_USE');
  });

  it('ends by good reasons not to adopt it, and by being revoked', async () => {
    const first = await issued();
    const declined = { id: first.id, adoption: 'ADVICE_NOT_ADOPTED' };
    for (const text of ['无。', '不予采纳。'])
      expect(await refusal(handler, 'answerSupervisionOrder', { ...declined, text })).toBe('REQUIRED');
    await act(handler, 'answerSupervisionOrder', { ...declined, text: '权属正在诉讼' });
    expect((await act(leader, 'dischargeSupervisionOrder', { id: first.id, text: '理由成立' })).status).toBe(
      'DISCHARGED',
    );
    const second = await issued();
    expect((await act(leader, 'revokeSupervisionOrder', { id: second.id, text: '重复下达' })).status).toBe(
      'REVOKED',
    );
    expect(await refusal(leader, 'revokeSupervisionOrder', { id: second.id, text: '重复下达' })).toBe(
      'WRONG_STATE',
    );
    await act(leader, 'issueSupervisionOrder', order(second.petitionId));
  });
});

describe('the ladder', () => {
  it('is climbed when a report was sent back or the term passed, or for a reason', async () => {
    const { id } = await issued();
    const up = { id, rung: 'ORDER', dueOn: LATER };
    expect(await refusal(leader, 'escalateSupervisionOrder', up)).toBe('RUNG_NOT_FAILED');
    await act(handler, 'answerSupervisionOrder', { id, adoption: 'ADVICE_ADOPTED', text: '正在办理' });
    const back = { id, reason: '没有说明何时到现场', dueOn: addDays(TODAY, 10) };
    expect(await act(leader, 'rejectSupervisionAnswer', back)).toMatchObject({
      status: 'FEEDBACK_AWAITED',
      adoption: null,
      dueOn: addDays(TODAY, 10),
    });
    expect((await act(leader, 'escalateSupervisionOrder', up)).rung).toBe('ORDER');
    const next = { id, rung: 'LISTED_ORDER', dueOn: LATER };
    expect(await refusal(leader, 'escalateSupervisionOrder', next)).toBe('RUNG_NOT_FAILED');
    await set(id, 'due_on = due_on - 60');
    expect((await act(leader, 'escalateSupervisionOrder', next)).rung).toBe('LISTED_ORDER');
    const skip = { id, rung: 'ORDER', reason: '影响重大', dueOn: LATER };
    expect(await refusal(leader, 'escalateSupervisionOrder', skip)).toBe('INVALID');
  });

  it('is not heard, nor answered, in the words of who issued it', async () => {
    const [both, another] = [await town.as('LEADER'), await town.as('CLERK')];
    await withClient(world.ownerUrl, (owner) =>
      owner.query(`update accounts set roles = '{LEADER,CLERK}' where id = $1`, [both.accountId]),
    );
    const { id } = await issued({}, both);
    const said = { id, text: '没有意见' };
    expect(await refusal(both, 'stateOnSupervisionOrder', said)).toBe('NOT_YOURS');
    const answer = { ...said, adoption: 'ADVICE_ADOPTED' };
    expect(await refusal(both, 'answerSupervisionOrder', answer)).toBe('NOT_YOURS');
    const own = await both.run('query ($id: ID!) { supervisionOrder(id: $id) { actions { action code } } }', {
      id,
    });
    expect(own.supervisionOrder.actions).toContainEqual({ action: 'state', code: 'NOT_YOURS' });
    expect((await act(another, 'answerSupervisionOrder', answer)).status).toBe('FED_BACK');
  });

  it('ends with advice on liability, after the official was heard', async () => {
    const { id, petitionId } = await issued();
    const top = {
      id,
      rung: 'LIABILITY_ADVICE',
      reason: '多次督办没有落实',
      dueOn: LATER,
      liabilityHead: 'HANDLING_STALLED',
      addressee: '镇纪委',
    };
    expect(await refusal(leader, 'escalateSupervisionOrder', top)).toBe('NOT_HEARD');
    expect(await refusal(leader, 'offerSupervisionHearing', { id, until: addDays(TODAY, 2) })).toBe(
      'INVALID',
    );
    await act(leader, 'offerSupervisionHearing', { id, until: addDays(TODAY, 5) });
    expect(await refusal(leader, 'escalateSupervisionOrder', top)).toBe('NOT_HEARD');
    expect(await refusal(leader, 'stateOnSupervisionOrder', { id, text: '代为陈述' })).toBe('NOT_YOURS');
    await act(handler, 'stateOnSupervisionOrder', { id, text: '暴雨中断施工，已书面报告' });
    expect(await refusal(leader, 'escalateSupervisionOrder', { ...top, liabilityHead: null })).toBe(
      'REQUIRED',
    );
    expect(await refusal(leader, 'escalateSupervisionOrder', { ...top, addressee: '待定' })).toBe('REQUIRED');
    expect(await act(leader, 'escalateSupervisionOrder', top)).toMatchObject({
      rung: 'LIABILITY_ADVICE',
      liabilityProvision: '信访工作条例第四十五条第一项',
      addressee: '镇纪委',
      statement: '暴雨中断施工，已书面报告',
    });
    expect(await refusal(leader, 'escalateSupervisionOrder', top)).toBe('LADDER_ENDS');
    // what was said in defence, and of liability, stays off the matter's time line
    const { petition } = await clerk.run('query ($id: ID!) { petition(id: $id) { events { kind text } } }', {
      id: petitionId,
    });
    expect(JSON.stringify(petition)).not.toMatch(/暴雨|纪委|在规定期限内办结/);
    expect(petition.events.at(-1)).toMatchObject({ kind: 'SUPERVISION_ESCALATED' });
  });
});

it('the county supervises a tenant that it has entered', async () => {
  const supervisor = await office.as('COUNTY_SUPERVISOR', '县督查');
  const { id } = await register(clerk);
  expect(await refusal(supervisor, 'issueSupervisionOrder', order(id))).toBe('ENTER_TENANT_FIRST');
  await supervisor.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
    input: { tenantId: town.tenantId },
  });
  const from = await act(supervisor, 'issueSupervisionOrder', order(id, { supervisor: '县信访局' }));
  expect(from).toMatchObject({ issuedBy: '县督查', supervisor: '县信访局' });
  await act(handler, 'answerSupervisionOrder', { id: from.id, adoption: 'ADVICE_ADOPTED', text: '已安排' });
  await act(handler, 'rectifySupervisionOrder', { id: from.id, text: '已修复' });
  // what the county wants of an office, the office does not end
  for (const name of ['dischargeSupervisionOrder', 'revokeSupervisionOrder'])
    expect(await refusal(leader, name, { id: from.id, text: '本镇认为已经落实' })).toBe('COUNTY_SUPERVISES');
  expect((await act(supervisor, 'dischargeSupervisionOrder', { id: from.id, text: '已核实' })).status).toBe(
    'DISCHARGED',
  );
  // and what it takes up of an office's own is the county's
  const own = await issued();
  const up = { id: own.id, rung: 'ORDER', reason: '镇里一再拖延', dueOn: LATER };
  expect(await refusal(supervisor, 'escalateSupervisionOrder', { ...up, reason: '无' })).toBe('REQUIRED');
  expect(await act(supervisor, 'escalateSupervisionOrder', up)).toMatchObject({
    supervisor: expect.stringMatching(/县信访局$/),
  });
  expect(await refusal(leader, 'revokeSupervisionOrder', { id: own.id, text: '镇里已经处理' })).toBe(
    'COUNTY_SUPERVISES',
  );
  expect(await toldOf(leader, own.petitionId)).toEqual(['SUPERVISION_PROGRESS']);
});

it('a matter is closed and not archived while it is supervised', async () => {
  const { id } = await register(clerk);
  const inputs = inputsOf(town, handler, leader);
  const advance = async (...steps: string[]) => {
    for (const step of steps) {
      const who = step === 'takePetition' || step === 'answerPetition' ? handler : clerk;
      await who.run(verb(step), { input: { id, ...inputs[step] } });
    }
  };
  await advance('acceptPetition', 'assignPetition', 'takePetition');
  const running = await act(leader, 'issueSupervisionOrder', order(id));
  await advance('answerPetition', 'servePetition', 'closePetition');
  const archive = { input: { id, ...inputs['archivePetition'] } };
  expect(await clerk.refused(verb('archivePetition'), archive)).toBe('SUPERVISION_RUNNING');
  await act(leader, 'revokeSupervisionOrder', { id: running.id, text: '已经办结' });
  await advance('archivePetition');
});

it('the petitioner reads that it is supervised, and nothing of whom', async () => {
  const { number, queryCode, id } = await register(clerk);
  await world.db.write(town, (tx) =>
    tx.query('update tenants set portal_opened_at = now() where county_id = $1 and tenant_id = $2', [
      town.countyId,
      town.tenantId,
    ]),
  );
  await act(leader, 'issueSupervisionOrder', order(id));
  const { followPetition } = await world
    .visitor()
    .run(
      'query ($t: String!, $n: String!, $c: String!) { followPetition(tenantCode: $t, number: $n, code: $c) { events { label text } } }',
      { t: town.code, n: number, c: queryCode },
    );
  expect(followPetition.events.at(-1)).toEqual({ label: '督办', text: null });
  expect(JSON.stringify(followPetition)).not.toContain('何春燕');
});

it('orders are told three days and a day ahead and once overdue, then to who issued them as well', async () => {
  const { id, petitionId } = await issued({ dueOn: addDays(TODAY, 20) });
  const morning = (days: number) =>
    world.db.write(town, (tx) => notifyOfSupervision(tx, new Date(NOW.getTime() + days * 86_400_000)));
  for (const days of [13, 17, 17, 19, 21, 22]) await morning(days);
  const due = (all: string[]) => all.filter((kind) => kind === 'SUPERVISION_DUE').length;
  expect(due(await toldOf(handler, petitionId))).toBe(3);
  expect(due(await toldOf(leader, petitionId))).toBe(1);
  await set(id, `due_on = '${addDays(TODAY, -1)}'`);
  const { supervisionOrders } = await clerk.run('{ supervisionOrders(overdue: true) { nodes { id } } }');
  expect(supervisionOrders.nodes).toContainEqual({ id });
});

it('proposals are derived from clocks and steps, for whoever may read the matter', async () => {
  const { id } = await register(clerk);
  const look =
    'query ($id: ID!) { supervisionOutlook(petitionId: $id) { proposals { ground provision fact } officialId dueOn term } }';
  const outlook = async () => (await clerk.run(look, { id })).supervisionOutlook;
  expect(await outlook()).toEqual({
    proposals: [],
    officialId: clerk.officialId,
    dueOn: LATER,
    term: 'INTERNAL_TERM',
  });
  await world.db.write(town, (tx) =>
    tx.query(
      `insert into petition_events (county_id, tenant_id, id, petition_id, seq, kind, at, recorded_at, actor_name, data)
       select county_id, tenant_id, gen_random_uuid(), petition_id, 2 + n, 'RETURNED', now(), now(), '何春燕', '{}'
         from petition_events, generate_series(1, 2) n
        where county_id = $1 and tenant_id = $2 and petition_id = $3 and seq = 1`,
      [town.countyId, town.tenantId, id],
    ),
  );
  expect((await outlook()).proposals).toEqual([
    {
      ground: 'STALLED',
      provision: '信访工作条例第四十条第一款',
      fact: '被退回、提出异议或者再次转往他处 2 次，还没有办结',
    },
  ]);
  const elsewhere = await school.as('LEADER');
  expect(await elsewhere.refused(look, { id })).toBe('NOT_FOUND');
});

it('every act has one line in the audit log', async () => {
  const rows = await world.db.write(town, (tx) =>
    tx.rows<{ action: string }>(
      `select distinct action from audit_log
        where county_id = $1 and tenant_id = $2 and outcome = 'DONE' and action ~ 'Supervision' order by 1`,
      [town.countyId, town.tenantId],
    ),
  );
  expect(rows.map(({ action }) => action)).toEqual([
    'answerSupervisionOrder',
    'dischargeSupervisionOrder',
    'escalateSupervisionOrder',
    'issueSupervisionOrder',
    'offerSupervisionHearing',
    'rectifySupervisionOrder',
    'rejectSupervisionAnswer',
    'revokeSupervisionOrder',
    'stateOnSupervisionOrder',
  ]);
});
