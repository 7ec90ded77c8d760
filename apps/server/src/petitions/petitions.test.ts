import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { aPetition, inputsOf, register, REGISTER, verb } from './petition.fixture';

let world: World;
let town: TestTenant;
let school: TestTenant;
let office: TestTenant;
let clerk: TestPerson;
let handler: TestPerson;
let leader: TestPerson;
let inputs: ReturnType<typeof inputsOf>;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  town = await county.tenant();
  school = await county.tenant('SCHOOL');
  [clerk, handler, leader] = await Promise.all([town.as('CLERK'), town.as('HANDLER'), town.as('LEADER')]);
  inputs = inputsOf(town, handler, leader);
});
afterAll(() => world.close());

const act = (person: TestPerson, name: string, id: string, more: Record<string, unknown> = {}) =>
  person.run(verb(name), { input: { id, ...inputs[name], ...more } }).then((data) => data[name]);
const refusal = (person: TestPerson, name: string, id: string, more: Record<string, unknown> = {}) =>
  person.refused(verb(name), { input: { id, ...inputs[name], ...more } });

/** Takes a new petition through the named verbs, each by who does it in practice. */
async function at(...names: string[]): Promise<string> {
  const { id } = await register(clerk);
  const doers: Record<string, TestPerson> = {
    takePetition: handler,
    returnPetition: handler,
    answerPetition: handler,
    extendPetition: leader,
  };
  for (const name of names) await act(doers[name] ?? clerk, name, id);
  return id;
}

const TO_ANSWER = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition'];

describe('registration', () => {
  it('gives a number, a code and a date, and shows the petitioner masked', async () => {
    const petition = await register(clerk);
    expect(petition).toMatchObject({
      status: 'REGISTERED',
      version: 1,
      dueKind: 'DISPOSE',
      petitionerMasked: '欧阳**',
      owner: { id: clerk.officialId },
    });
    expect(petition.number).toMatch(/^\d{4}-\d{5}$/);
    expect(petition.queryCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });

  it('goes on in more tenants at once than there are connections, when no vault is open yet', async () => {
    const fresh = await world.county();
    const clerks = await Promise.all(
      Array.from({ length: 16 }, async () => (await fresh.tenant()).as('CLERK')),
    );
    const petitions = await Promise.all(clerks.map((one) => register(one)));
    expect(new Set(petitions.map(({ number }) => number)).size).toBe(1);
  });

  it('numbers without gaps, also when a registration fails in between', async () => {
    const other = await school.as('CLERK');
    const first = await register(other);
    expect(await other.refused(REGISTER, { input: aPetition({ topicId: town.tenantId }) })).toBe('NOT_FOUND');
    const second = await register(other);
    expect([first.number, second.number].map((number) => Number(number.slice(5)))).toEqual([1, 2]);
  });

  it.each([
    [
      'six representatives',
      { parties: Array.from({ length: 6 }, (_, i) => ({ name: `代表${i}` })) },
      'INVALID',
    ],
    ['no title', { title: '  ' }, 'REQUIRED'],
    ['a title of 201 characters', { title: '长'.repeat(201) }, 'INVALID'],
    ['a receipt tomorrow', { receivedAt: new Date(Date.now() + 86_400_000).toISOString() }, 'INVALID'],
    [
      'a receipt 91 days ago',
      { receivedAt: new Date(Date.now() - 91 * 86_400_000).toISOString() },
      'INVALID',
    ],
    ['a masked name sent back', { parties: [{ name: '欧阳**' }] }, 'INVALID'],
    [
      'fewer heads than representatives',
      { headCount: 1, parties: [{ name: '张三' }, { name: '李四' }] },
      'INVALID',
    ],
    ['an official of another tenant', { firstAskedId: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3' }, 'NOT_FOUND'],
  ])('refuses %s', async (_, more, code) => {
    expect(await clerk.refused(REGISTER, { input: aPetition(more) })).toBe(code);
  });

  it('leaves no matter with somebody who has left', async () => {
    const [admin, leaver] = await Promise.all([town.as('TENANT_ADMIN'), town.as('CLERK', '将离任')]);
    const asked = { input: aPetition({ firstAskedId: leaver.officialId }) };
    const other = { input: aPetition({ firstAskedId: clerk.officialId }) };
    expect((await leaver.run(REGISTER, other)).registerPetition.id).toBeDefined();
    await admin.run('mutation ($input: RetireOfficialInput!) { retireOfficial(input: $input) { id } }', {
      input: { id: leaver.officialId },
    });
    expect(await clerk.refused(REGISTER, asked)).toBe('INVALID');
    expect(await leaver.refused(REGISTER, { input: aPetition() })).toBe('UNAUTHENTICATED');
  });

  it('offers a likely earlier petition of the same matter', async () => {
    const earlier = await register(clerk, {
      title: '水库放水淹没稻田',
      content: '上游水库夜间放水，三十亩稻田被淹。',
    });
    const { similarPetitions } = await clerk.run(
      'query ($t: String!, $c: String!) { similarPetitions(title: $t, content: $c) { id } }',
      {
        t: '水库放水淹了稻田',
        c: '水库夜里放水，稻田淹了三十亩',
      },
    );
    expect(similarPetitions[0].id).toBe(earlier.id);
  });
});

describe('from the counter to the archive', () => {
  it('goes all the way, with an owner and a date at every step', async () => {
    const { id } = await register(clerk);
    await act(clerk, 'acceptPetition', id);
    const assigned = await act(clerk, 'assignPetition', id);
    expect(assigned.owner.id).toBe(clerk.officialId);
    const taken = await act(handler, 'takePetition', id);
    expect(taken).toMatchObject({
      status: 'HANDLING',
      dueKind: 'CONCLUDE',
      owner: { id: handler.officialId },
    });
    await act(handler, 'notePetition', id);
    const extended = await act(leader, 'extendPetition', id);
    expect(extended.dueOn > taken.dueOn).toBe(true);
    await act(handler, 'answerPetition', id);
    expect(await act(clerk, 'servePetition', id)).toMatchObject({
      status: 'SERVED',
      dueKind: 'REVIEW_REQUEST',
    });
    await act(clerk, 'closePetition', id);
    expect(await act(clerk, 'archivePetition', id)).toMatchObject({ status: 'ARCHIVED', dueOn: null });
    const { petition } = await clerk.run(
      'query ($id: ID!) { petition(id: $id) { ratingOpensAt events { seq kind } clocks { kind state } } }',
      { id },
    );
    expect(petition.events.map(({ kind }: { kind: string }) => kind)).toEqual([
      'RECEIVED',
      'REGISTERED',
      'ACCEPTED',
      'ASSIGNED',
      'TAKEN',
      'NOTED',
      'EXTENDED',
      'ANSWERED',
      'SERVED',
      'CLOSED',
      'ARCHIVED',
    ]);
    expect(petition.ratingOpensAt).not.toBeNull();
    expect(petition.clocks).toContainEqual({ kind: 'CONCLUDE', state: 'SATISFIED' });
  });

  it.each([
    ['notAcceptPetition', 'NOT_ACCEPTED'],
    ['referOutPetition', 'REFERRED_OUT'],
  ])('%s tells the lawful way and is served before it is closed', async (name, status) => {
    const id = await at(name);
    expect(await refusal(clerk, 'closePetition', id)).toBe('WRONG_STATE');
    expect(
      (await clerk.run('query ($id: ID!) { petition(id: $id) { status lawfulWay } }', { id })).petition,
    ).toEqual({
      status,
      lawfulWay: inputs[name]?.['lawfulWay'],
    });
    await act(clerk, 'servePetition', id);
    expect((await act(clerk, 'closePetition', id)).status).toBe('CLOSED');
  });

  it('keeps the first asked responsible when the assignee gives it back', async () => {
    const id = await at('acceptPetition', 'assignPetition');
    expect(await act(handler, 'returnPetition', id)).toMatchObject({
      status: 'ACCEPTED',
      owner: { id: clerk.officialId },
    });
  });

  it('voids a wrong registration and keeps its number explained', async () => {
    const id = await at('voidPetition');
    expect(
      (await clerk.run('query ($id: ID!) { petition(id: $id) { status number voidReason dueOn } }', { id }))
        .petition,
    ).toMatchObject({
      status: 'VOIDED',
      voidReason: '重复登记',
      dueOn: null,
    });
  });
});

describe('what the step table refuses', () => {
  it.each([
    ['closing what is not answered', ['acceptPetition'], 'closePetition', 'WRONG_STATE'],
    ['closing what is not served', TO_ANSWER, 'closePetition', 'NOT_SERVED'],
    ['assigning what is not accepted', [], 'assignPetition', 'WRONG_STATE'],
    ['accepting twice', ['acceptPetition'], 'acceptPetition', 'WRONG_STATE'],
    ['voiding what was accepted', ['acceptPetition'], 'voidPetition', 'WRONG_STATE'],
    ['archiving what is open', TO_ANSWER, 'archivePetition', 'WRONG_STATE'],
  ] as const)('%s', async (_, path, name, code) => {
    expect(await refusal(clerk, name, await at(...path))).toBe(code);
  });

  it('a reason, or a lawful way, that says nothing', async () => {
    const id = await at();
    const said = { reason: '无', lawfulWay: '县人社局' };
    expect(await refusal(clerk, 'notAcceptPetition', id, said)).toBe('REQUIRED');
    expect(await refusal(clerk, 'notAcceptPetition', id, { reason: '不属本镇', lawfulWay: '略' })).toBe(
      'REQUIRED',
    );
    const running = await at('acceptPetition');
    expect(await refusal(leader, 'extendPetition', running, { reason: '同上' })).toBe('REQUIRED');
  });

  it('extending twice', async () => {
    const id = await at('acceptPetition', 'extendPetition');
    expect(await refusal(leader, 'extendPetition', id)).toBe('ALREADY_EXTENDED');
  });

  it('taking over what was assigned to somebody else', async () => {
    const id = await at('acceptPetition', 'assignPetition');
    expect(await refusal(leader, 'takePetition', id)).toBe('NOT_YOURS');
    expect(await refusal(clerk, 'takePetition', id)).toBe('NOT_YOURS');
  });

  it('an answer without facts, and an outcome that only old ledgers have', async () => {
    const id = await at('acceptPetition', 'assignPetition', 'takePetition');
    expect(await refusal(handler, 'answerPetition', id, { facts: ' ' })).toBe('REQUIRED');
    expect(await refusal(handler, 'answerPetition', id, { outcome: 'NOT_RECORDED' })).toBe('INVALID');
  });

  it('assigning to nobody, by the name of the field', async () => {
    const id = await at('acceptPetition');
    const refused = async (more: object) => {
      const input = { id, ...inputs['assignPetition'], ...more };
      return (await clerk.send(verb('assignPetition'), { input })).errors?.[0]?.message;
    };
    expect(await refused({ leadId: '' })).toMatch(/^分管领导 不正确/);
    expect(await refused({ leadId: town.unitId })).toMatch(/^分管领导 不正确/);
    expect(await refused({ responsibleId: 'nobody' })).toMatch(/^责任人 不正确/);
    expect(await refused({ unitId: '' })).toMatch(/^承办单位 不正确/);
    await act(clerk, 'assignPetition', id);
  });

  it('correcting the number of people to one that cannot be', async () => {
    const { id } = await register(clerk, { parties: [{ name: '张三' }, { name: '李四' }] });
    const refused = async (headCount: number) =>
      (await clerk.send(verb('correctPetition'), { input: { id, headCount, reason: '人数更正' } }))
        .errors?.[0]?.message;
    for (const few of [1, 0, -5]) expect(await refused(few)).toContain('不能少于所列信访人（2 人）');
    expect(await refused(1_000_000_000)).toContain('最多 100000 人');
    await clerk.run(verb('correctPetition'), { input: { id, headCount: 40, reason: '人数更正' } });
  });

  it('serving before the answer, or in the future', async () => {
    const id = await at(...TO_ANSWER);
    expect(
      await refusal(clerk, 'servePetition', id, {
        servedAt: new Date(Date.now() - 3 * 86_400_000).toISOString(),
      }),
    ).toBe('INVALID');
    expect(
      await refusal(clerk, 'servePetition', id, {
        servedAt: new Date(Date.now() + 86_400_000).toISOString(),
      }),
    ).toBe('INVALID');
  });
});

describe('every verb', () => {
  const verbs = [
    'acceptPetition',
    'notAcceptPetition',
    'referOutPetition',
    'withdrawPetition',
    'voidPetition',
    'assignPetition',
    'takePetition',
    'returnPetition',
    'notePetition',
    'extendPetition',
    'answerPetition',
    'servePetition',
    'closePetition',
    'archivePetition',
    'correctPetition',
    'reissuePetitionCode',
  ];

  it.each(verbs)(
    '%s is forbidden to an auditor, unknown to another tenant, and needs a county to enter',
    async (name) => {
      const id = await at('acceptPetition');
      const [auditor, stranger, county] = await Promise.all([
        town.as('AUDITOR'),
        schoolPersonFor(name),
        office.as('COUNTY_ADMIN'),
      ]);
      expect(await refusal(auditor, name, id)).toBe('FORBIDDEN');
      expect(await refusal(stranger, name, id)).toBe('NOT_FOUND');
      expect(['FORBIDDEN', 'ENTER_TENANT_FIRST']).toContain(await refusal(county, name, id));
    },
  );

  const schoolPersonFor = (name: string): Promise<TestPerson> =>
    school.as(name === 'extendPetition' ? 'LEADER' : name === 'answerPetition' ? 'HANDLER' : 'CLERK');

  it('refuses a stale version and says which is current', async () => {
    const id = await at('acceptPetition');
    const answer = await clerk.send(verb('assignPetition'), {
      input: { id, version: 1, ...inputs['assignPetition'] },
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'STALE_VERSION', version: 2 });
  });
});
