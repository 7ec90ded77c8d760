import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType, getNamedType, type GraphQLObjectType } from 'graphql';
import type { Client } from 'pg';
import type { Place } from '@huiyin/domain';
import { anAttachment } from '../house/places';
import { aPetition, inputsOf, register } from '../petitions/petition.fixture';
import { aSubmission } from '../portal/portal.fixture';
import { aContact } from '../public-contacts/public-contact.fixture';
import { withClient } from '../testing/database';
import type { Visitor } from '../testing/visitor';
import { PASSWORD, World, type TestPerson, type TestTenant } from '../testing/world';
import { verifyChains } from './audit.service';
import { ELSEWHERE } from './elsewhere.fixture';

const UNKNOWN = '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3';

let world: World;
let mutations: ReturnType<GraphQLObjectType['getFields']>;
let office: TestTenant;
let town: TestTenant;
let county: TestPerson;
let admin: TestPerson;
let clerk: TestPerson;
let handler: TestPerson;
let leader: TestPerson;
let inputs: ReturnType<typeof inputsOf>;

beforeAll(async () => {
  world = await World.open();
  const contract = await (await fetch(`${world.url}/schema.graphql`)).text();
  mutations = (buildSchema(contract).getMutationType() as GraphQLObjectType).getFields();
  const ground = await world.county();
  office = ground.office;
  town = await ground.tenant();
  county = await office.as('COUNTY_ADMIN');
  [admin, clerk, handler, leader] = await Promise.all([
    town.as('TENANT_ADMIN'),
    town.as('CLERK'),
    town.as('HANDLER'),
    town.as('LEADER'),
  ]);
  inputs = inputsOf(town, handler, leader);
});
afterAll(() => world.close());

/** The mutation as the contract has it, answered with the subject's id. */
function documentOf(name: string): string {
  const field = mutations[name];
  const args = field?.args.filter((arg) => arg.name !== 'idempotencyKey') ?? [];
  const variables = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const list = (text: string): string => (text === '' ? '' : `(${text})`);
  const type = getNamedType(field?.type);
  const selection = isObjectType(type) ? (type.getFields()['id'] ? '{ id }' : '{ __typename }') : '';
  return `mutation ${list(variables)} { ${name}${list(passed)} ${selection} }`;
}

type Entry = { action: string; outcome: string; actor: string; subject: string; detail: string };

async function log({ countyId, tenantId }: Place): Promise<Entry[]> {
  const rows = await world.db.read(
    { countyId, tenantId },
    {
      text: `select action, outcome, actor_name, subject_id, detail from audit_log where county_id = $1 and tenant_id = $2 order by seq`,
      values: [countyId, tenantId],
    },
  );
  return rows.map(
    ([action, outcome, actor, subject, detail]) => ({ action, outcome, actor, subject, detail }) as Entry,
  );
}

const acted = new Set<string>();

/** Runs a mutation and checks that it left exactly one line in the log, saying what was done. */
async function done(who: Visitor, name: string, variables: Record<string, unknown>, place: Place = town) {
  const before = await log(place);
  const result = (await who.run(documentOf(name), variables))[name];
  const added = (await log(place)).slice(before.length);
  expect(added).toMatchObject([{ action: name, outcome: 'DONE' }]);
  acted.add(name);
  return result;
}

const act = (who: Visitor, name: string, input: Record<string, unknown>, place?: Place) =>
  done(who, name, { input }, place);

/** A petition that has gone through these verbs, each counted in the log. */
async function petition(...names: string[]): Promise<string> {
  const { id } = await act(clerk, 'registerPetition', aPetition());
  const doers: Record<string, TestPerson> = {
    takePetition: handler,
    returnPetition: handler,
    answerPetition: handler,
    extendPetition: leader,
  };
  for (const name of names) await act(doers[name] ?? clerk, name, { id, ...inputs[name] });
  return id;
}

describe('the log', () => {
  it('has one line for each life of a petition’s step', async () => {
    const id = await petition(
      'acceptPetition',
      'assignPetition',
      'returnPetition',
      'assignPetition',
      'takePetition',
      'notePetition',
      'planPetition',
      'expeditePetition',
      'reportPetitionUp',
      'recordDirection',
      'arrangePetitionHearing',
      'recordPetitionHearing',
      'giveInterimReply',
      'extendPetition',
      'answerPetition',
      'servePetition',
      'correctPetition',
      'reissuePetitionCode',
      'closePetition',
      'archivePetition',
    );
    await act(clerk, 'revealPetitioner', { id, purpose: '电话回访' });
    expect((await log(town)).at(-1)?.detail).toContain('电话回访');
    const [notice] = (await handler.run('{ notices { nodes { id } } }')).notices.nodes;
    await act(handler, 'readNotice', { id: notice.id });
    await done(handler, 'readAllNotices', {});
    await done(handler, 'chooseDigest', { wanted: false });
    await act(clerk, 'handOverPetitions', {
      fromId: handler.officialId,
      toId: leader.officialId,
      reason: '岗位调整',
    });
    for (const name of ['notAcceptPetition', 'referOutPetition', 'withdrawPetition', 'voidPetition'])
      await petition(name);
  });

  it('has one line for each act on units, officials, accounts and topics', async () => {
    const unit = await act(admin, 'createUnit', { name: '新村', kind: 'VILLAGE' });
    await act(admin, 'updateUnit', { id: unit.id, name: '新新村' });
    await act(admin, 'retireUnit', { id: unit.id });
    await act(admin, 'importUnits', { csv: 'code,name\n511902,某村', kind: 'VILLAGE' });
    const official = await act(admin, 'createOfficial', { name: '周工', post: '干事' });
    await act(admin, 'updateOfficial', { id: official.id, post: '副主任' });
    await act(admin, 'retireOfficial', { id: official.id });
    const account = await act(admin, 'createAccount', { name: '周工', roles: ['CLERK'] });
    await act(admin, 'updateAccount', { id: account.id, roles: ['AUDITOR'] });
    await act(admin, 'disableAccount', { id: account.id });
    await act(admin, 'enableAccount', { id: account.id });
    await act(admin, 'resetPassword', { id: account.id });
    const { inviteAccount } = await admin.run(
      'mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { invitation } }',
      { input: { id: account.id } },
    );
    acted.add('inviteAccount');
    await act(world.visitor(), 'acceptInvitation', {
      invitation: inviteAccount.invitation,
      password: 'a password of my own',
    });
    await act(county, 'enterTenant', { tenantId: office.tenantId }, office);
    await act(county, 'importTopics', { paths: [['城乡建设', '道路']] }, office);
    const { topics } = await county.run('{ topics { nodes { id } } }');
    await act(county, 'retireTopic', { id: topics.nodes[0].id }, office);
    await done(county, 'leaveTenant', {}, office);
    expect(acted.size).toBeGreaterThan(30);
  });

  it('has one line for each act on who leads', async () => {
    const group = await act(admin, 'createLeadershipGroup', { name: '领导小组', foundedOn: '2017-03-01' });
    await act(admin, 'updateLeadershipGroup', { id: group.id, officePhone: '0600-5550001' });
    const head = { groupId: group.id, position: 'HEAD', fromOn: '2017-03-01' };
    const first = await act(admin, 'appointLeader', { ...head, officialId: leader.officialId });
    const next = { officialId: (await town.as('LEADER')).officialId, fromOn: '2019-01-01' };
    const second = await act(admin, 'succeedLeader', { id: first.id, ...next });
    await act(admin, 'endLeadershipPost', { id: second.id, untilOn: '2020-12-31' });
    await act(admin, 'voidLeadershipPost', { id: second.id, reason: '录错' });
    await act(admin, 'endLeadershipGroup', { id: group.id, endedOn: '2021-12-31' });
    expect((await log(town)).at(-1)).toMatchObject({ action: 'endLeadershipGroup', subject: group.id });
  });

  it('has one line for each paper that is removed', async () => {
    const id = await anAttachment(world, town, await petition());
    await act(clerk, 'removeAttachment', { id, reason: '误传' });
    expect((await log(town)).at(-1)).toMatchObject({ action: 'removeAttachment', subject: id });
  });

  it('has one line for each coming and going, where it happens', async () => {
    await act(county, 'enterTenant', { tenantId: town.tenantId });
    await done(county, 'leaveTenant', {}, office);
    const person = await town.as('CLERK');
    const { name } = (await person.run('{ viewer { name } }')).viewer;
    await act(world.visitor(), 'signIn', { tenantCode: town.code, name, password: PASSWORD });
    const { sessions } = (await person.run('{ viewer { sessions { id current } } }')).viewer;
    const other = sessions.find(({ current }: { current: boolean }) => !current);
    await done(person, 'revokeSession', { id: other.id });
    await act(person, 'changePassword', { current: PASSWORD, next: 'another long password' });
    const before = (await log(town)).length;
    await person.run('mutation { signOut }');
    expect((await log(town)).length).toBe(before + 1);
    acted.add('signOut');
  });

  it('has one line for each act on a tenant, in that tenant', async () => {
    const first = { adminName: '周', adminAccount: 'zhou' };
    const made = { code: 'audit-town', name: '新镇', kind: 'TOWNSHIP', ...first };
    const { id } = (await county.run(documentOf('openTenant'), { input: made })).openTenant;
    acted.add('openTenant');
    const place = { countyId: town.countyId, tenantId: id };
    expect(await log(place)).toMatchObject([{ action: 'openTenant', outcome: 'DONE' }]);
    await act(county, 'renameTenant', { id, name: '新新镇' }, place);
    await act(county, 'suspendTenant', { id, reason: '撤并' }, place);
    await act(county, 'closeTenant', { id, reason: '合并', successorId: town.tenantId }, place);
    await act(county, 'resumeTenant', { id, reason: '误操作' }, place);
  });

  it('has one line for each act of a portal and at it, where nobody is named', async () => {
    const { id } = (await admin.run('{ publicContacts { nodes { id } } }')).publicContacts.nodes[0];
    const { privacyNotice: _, ...texts } = aContact('石桥镇');
    await act(admin, 'updatePublicContact', { id, ...texts, receiverId: clerk.officialId });
    await act(admin, 'openPortal', { id });
    const tenantCode = town.code;
    await act(world.visitor(), 'submitPetition', { tenantCode, ...aSubmission() });
    expect((await log(town)).at(-1)).toMatchObject({ actor: '' });
    const { id: petitionId, number, queryCode } = await register(clerk);
    for (const step of ['acceptPetition', 'assignPetition'])
      await act(clerk, step, { id: petitionId, ...inputs[step] });
    for (const step of ['takePetition', 'answerPetition'])
      await act(handler, step, { id: petitionId, ...inputs[step] });
    await act(clerk, 'servePetition', { id: petitionId, ...inputs['servePetition'] });
    const verdict = { body: 'SATISFIED', organ: 'SATISFIED', bodyComment: '不入日志的话' };
    await act(world.visitor(), 'ratePetition', { tenantCode, number, code: queryCode, ...verdict });
    expect((await log(town)).at(-1)).toMatchObject({ actor: '' });
    expect(JSON.stringify(await log(town))).not.toContain('不入日志的话');
    await act(admin, 'closePortal', { id });
  });

  it('was so tested for every mutation there is', () => {
    expect(
      Object.keys(mutations)
        .filter((name) => !acted.has(name))
        .sort(),
    ).toEqual([...ELSEWHERE].sort());
  });

  it.each<[string, string, () => [TestPerson, Record<string, unknown>]]>([
    ['FORBIDDEN', 'assignPetition', () => [leader, { id: UNKNOWN, ...inputs['assignPetition'] }]],
    ['NOT_FOUND', 'acceptPetition', () => [clerk, { id: UNKNOWN }]],
    ['REQUIRED', 'createUnit', () => [admin, { name: '', kind: 'VILLAGE' }]],
    ['WEAK_PASSWORD', 'changePassword', () => [clerk, { current: PASSWORD, next: 'short' }]],
  ])('has one line for an act refused as %s', async (code, name, attempt) => {
    const [who, input] = attempt();
    const before = (await log(town)).length;
    expect(await who.refused(documentOf(name), { input })).toBe(code);
    const added = (await log(town)).slice(before);
    expect(added).toMatchObject([{ action: name, outcome: 'REFUSED', detail: JSON.stringify({ code }) }]);
  });

  it('has no line for who is not known, and never an identity', async () => {
    const before = (await log(town)).length;
    await world.visitor().refused(documentOf('acceptPetition'), { input: { id: UNKNOWN } });
    const entries = await log(town);
    expect(entries).toHaveLength(before);
    const text = JSON.stringify(entries);
    for (const secret of ['欧阳明月', '13800001234', '五组12号', '110101199003070038', PASSWORD])
      expect(text).not.toContain(secret);
  });

  it('is read by the tenant’s administrator and auditor, newest first, and by nobody else', async () => {
    const query = `query ($s: String, $a: String, $o: AuditOutcome) { auditEntries(subjectId: $s, action: $a, outcome: $o, first: 100) {
      totalCount nodes { id action actorName subjectId outcome hash } } }`;
    const entries = await log(town);
    const auditor = await town.as('AUDITOR');
    for (const reader of [admin, auditor]) {
      const { auditEntries } = await reader.run(query, { a: 'acceptPetition', o: 'REFUSED' });
      expect(auditEntries.nodes).toMatchObject([{ action: 'acceptPetition', subjectId: UNKNOWN }]);
    }
    const subject = entries.find(({ action }) => action === 'archivePetition')?.subject;
    const { nodes, totalCount } = (await auditor.run(query, { s: subject })).auditEntries;
    expect([totalCount, nodes[0].action, nodes.at(-1).action]).toEqual([
      22,
      'revealPetitioner',
      'registerPetition',
    ]);
    for (const other of [clerk, leader, county]) expect(await other.refused(query)).toBe('FORBIDDEN');
    const elsewhere = await (await world.county()).office.as('AUDITOR');
    expect((await elsewhere.run(query, { s: subject })).auditEntries.totalCount).toBe(0);
  });
});

describe('the serving roles', () => {
  it.each([
    `update audit_log set detail = '{}' where county_id = $1 and tenant_id = $2`,
    'delete from audit_log where county_id = $1 and tenant_id = $2',
    'insert into audit_log select county_id, tenant_id, seq + 100000, at, actor_id, actor_name, action, subject_kind, subject_id, outcome, detail, previous, hash from audit_log where county_id = $1 and tenant_id = $2',
    'update audit_heads set seq = 0 where county_id = $1 and tenant_id = $2',
    'delete from audit_heads where county_id = $1 and tenant_id = $2',
  ])('cannot %s', async (sql) => {
    const attempt = world.db.write(town, (tx) => tx.query(sql, [town.countyId, town.tenantId]));
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  });

  it('cannot write into another tenant’s log, nor read their county’s', async () => {
    const line = `select app.audit($1, $2, null, 'x', 'x', 'x', 'x', 'DONE', '{}')`;
    const attempt = world.db.write(town, (tx) => tx.query(line, [office.countyId, office.tenantId]));
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
    const look = { text: 'select seq from audit_log where county_id = $1', values: [town.countyId] };
    await expect(world.db.read({ countyId: town.countyId, tenantId: null }, look)).rejects.toMatchObject({
      code: '42501',
    });
  });
});

describe('the chain', () => {
  const SOME = 'seq = (select seq from audit_log where tenant_id = $1 order by random() limit 1)';
  const LAST = 'seq = (select max(seq) from audit_log where tenant_id = $1)';
  const link =
    'app.audit_hash(previous, county_id, tenant_id, seq, at, actor_id, actor_name, action, subject_kind, subject_id, outcome, detail)';

  beforeAll(() =>
    withOwner(async (owner) => {
      for (const table of ['audit_log', 'audit_heads']) {
        await owner.query(`alter table ${table} no force row level security`);
        await owner.query(`create table kept_${table} as select * from ${table}`);
      }
      await owner.query('grant execute on function app.audit_hash to current_user');
    }),
  );

  const withOwner = (work: (owner: Client) => Promise<unknown>) =>
    withClient(world.ownerUrl, async (owner) => void (await work(owner)));

  it('holds', async () => {
    expect(await verifyChains(world.db)).toEqual([]);
  });

  it.each([
    ['an edited text', `update audit_log set detail = detail || ' ' where tenant_id = $1 and ${SOME}`],
    ['another actor', `update audit_log set actor_name = 'x' where tenant_id = $1 and ${SOME}`],
    [
      'nobody as the actor',
      `update audit_log set actor_id = null where tenant_id = $1 and seq = (select max(seq) from audit_log where tenant_id = $1 and actor_id is not null)`,
    ],
    [
      'a refusal made a deed',
      `update audit_log set outcome = 'DONE' where tenant_id = $1 and outcome = 'REFUSED'`,
    ],
    [
      'another moment',
      `update audit_log set at = at + interval '1 microsecond' where tenant_id = $1 and ${SOME}`,
    ],
    [
      'an edited line hashed anew',
      `update audit_log set hash = sha256(hash) where tenant_id = $1 and ${SOME}`,
    ],
    ['a line taken out', `delete from audit_log where tenant_id = $1 and seq = 3`],
    ['the first line taken out', `delete from audit_log where tenant_id = $1 and seq = 1`],
    ['a cut tail', `delete from audit_log where tenant_id = $1 and ${LAST}`],
    ['everything cut', 'delete from audit_log where tenant_id = $1'],
    [
      'two lines exchanged',
      `update audit_log set seq = case seq when 2 then -3 else -2 end where tenant_id = $1 and seq in (2, 3); update audit_log set seq = -seq where seq < 0`,
    ],
    [
      'a line added behind the head',
      `insert into audit_log select county_id, tenant_id, seq, at, actor_id, actor_name, action, subject_kind, subject_id, outcome, detail, previous, ${link}
        from (select county_id, tenant_id, seq + 1 as seq, at, actor_id, actor_name, action, subject_kind, subject_id, outcome, detail, hash as previous from audit_log where tenant_id = $1 and ${LAST}) l`,
    ],
    [
      'a head set back',
      'update audit_heads h set seq = l.seq, hash = l.hash from audit_log l where l.tenant_id = $1 and l.seq = 2 and h.tenant_id = $1',
    ],
    ['a head taken away', 'delete from audit_heads where tenant_id = $1'],
  ])('shows %s', async (_, tamper) => {
    await withOwner(async (owner) => {
      const literal = owner.escapeLiteral(town.tenantId);
      await owner.query(tamper.replaceAll('$1', `${literal}::uuid`));
    });
    try {
      const faults = await verifyChains(world.db);
      expect(faults.length).toBeGreaterThan(0);
      expect(new Set(faults.map(({ tenant_id }) => tenant_id))).toEqual(new Set([town.tenantId]));
    } finally {
      await withOwner(async (owner) => {
        for (const table of ['audit_log', 'audit_heads'])
          await owner.query(`delete from ${table}; insert into ${table} select * from kept_${table}`);
      });
    }
    expect(await verifyChains(world.db)).toEqual([]);
  });
});
