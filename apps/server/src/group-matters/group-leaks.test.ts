import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Kind, parse, print, separateOperations, type OperationDefinitionNode, type TypeNode } from 'graphql';
import { openAttachmentWorld } from '../attachments/attachment.fixture';
import { inside } from '../house/places';
import { partsOf } from '../papers/paper-package.service';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { openPortalOf } from '../portal/portal.fixture';
import type { TestPerson, TestTenant, World } from '../testing/world';
import { carry, onTransfer, send, transferOf } from '../transfers/transfer.fixture';
import {
  aCoSignature,
  CONFIRM,
  formGroup,
  GROUP,
  REVEAL_CO_SIGNER,
  SERVE_CO_SIGNERS,
} from './group-matter.fixture';

// Generous, because the machines that test are shared.
jest.setTimeout(180_000);

const SIX = [1, 2, 3, 4, 5, 6];
/** Whatever says who a co-signer is. */
const SECRETS = SIX.flatMap((i) => ['name', 'phone', 'address'].map((key) => String(aCoSignature(i)[key])));
const WHOLE = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];

let world: World;
let close: () => Promise<void>;
let county: Awaited<ReturnType<World['county']>>;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let people: TestPerson[];
let archived: string;
let codes: string[];
let numberOfArchived: string;

const said = (text: string): string[] => SECRETS.filter((secret) => text.includes(secret));
const key = (number: string, code: string) => ({ tenantCode: office.code, number, code });

async function aGroup(title: string): Promise<{ id: string; number: string; code: string; mine: string[] }> {
  const { id, number } = await register(clerk, {
    title,
    parties: [{ name: '欧阳代表', phone: '13800005678' }],
    headCount: 2,
  });
  const code = await formGroup(clerk, id);
  const mine: string[] = [];
  for (const i of SIX) {
    const wish = i === 6 ? 'BY_POST' : 'IN_PORTAL';
    const input = { ...key(number, code), ...aCoSignature(i, { wish }) };
    mine.push((await world.visitor().run(CONFIRM, { input })).confirmCoSignature.queryCode);
  }
  return { id, number, code, mine };
}

async function go(
  tenant: TestTenant,
  person: TestPerson,
  id: string,
  steps: readonly string[],
): Promise<void> {
  const inputs = inputsOf(tenant, person, person);
  for (const step of steps) await person.run(verb(step), { input: { id, ...inputs[step] } });
}

beforeAll(async () => {
  ({ world, close } = await openAttachmentWorld());
  county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  clerk = await office.as('CLERK');
  await openPortalOf(office, clerk);
  people = [clerk];
  for (const role of ['HANDLER', 'LEADER', 'TENANT_ADMIN', 'AUDITOR'] as const)
    people.push(await office.as(role));
  for (const role of ['COUNTY_ADMIN', 'COUNTY_SUPERVISOR'] as const)
    people.push(await inside(await office.as(role), office));
  const group = await aGroup('村道路灯联名信');
  ({ id: archived, mine: codes, number: numberOfArchived } = group);
  await go(office, clerk, archived, WHOLE);
  for (const input of [
    { method: 'IN_PORTAL', proof: '网上' },
    { method: 'BY_POST', ordinals: [6], proof: '挂号信' },
  ])
    await clerk.run(SERVE_CO_SIGNERS, { input: { id: archived, ...input } });
  await go(office, clerk, archived, ['closePetition']);
  await clerk.run(verb('archivePetition'), { input: { id: archived, volume: '联名卷' } });
});
afterAll(() => close());

const bareType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : bareType(type.type);

/** Every query that a front end of ours sends, with this petition where an id is asked for. */
function questions(id: string): { query: string; variables: Record<string, unknown> }[] {
  const folder = fileURLToPath(new URL('../../../../packages/client/src/operations', import.meta.url));
  const whole = parse(
    readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n'),
  );
  return Object.values(separateOperations(whole)).flatMap((document) => {
    const operation = document.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    );
    if (operation?.operation !== 'query') return [];
    const variables = Object.fromEntries(
      (operation.variableDefinitions ?? []).flatMap(({ variable, type }) =>
        ['ID', 'String'].includes(bareType(type)) && type.kind === Kind.NON_NULL_TYPE
          ? [[variable.name.value, bareType(type) === 'ID' ? id : '2026-01-01']]
          : [],
      ),
    );
    return [{ query: print(document), variables }];
  });
}

describe('who stands behind a matter', () => {
  it('is in no answer to anybody of the office, its county or another office', async () => {
    const asked = questions(archived);
    expect(asked.length).toBeGreaterThan(50);
    const stranger = await town.as('CLERK');
    for (const person of [...people, stranger]) {
      for (const { query, variables } of asked) await person.send(query, variables);
      expect(said(person.heard.join('\n'))).toEqual([]);
    }
    // the questions do reach the matter: its representative is there, masked, and the number of the others
    const heard = clerk.heard.join('\n');
    expect(heard).toContain('村道路灯联名信');
    expect(heard).toContain('欧阳**');
    expect((await clerk.run(GROUP, { id: archived })).petition.groupMatter).toMatchObject({ coSigners: 6 });
  });

  it('is found by no search', async () => {
    const SEARCH = 'query ($search: String!) { petitions(filter: { search: $search }) { totalCount } }';
    const found = async (search: string): Promise<number> =>
      (await clerk.run(SEARCH, { search })).petitions.totalCount;
    for (const secret of SECRETS) expect([secret, await found(secret)]).toEqual([secret, 0]);
    expect(await found('路灯联名')).toBe(1);
  });

  it('stands nowhere in the database in clear, nor in the log', async () => {
    const tables = await world.db.inside(office, (tx) =>
      tx.rows<{ name: string }>(
        `select c.relname as name from pg_class c
           join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
          where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
            and has_table_privilege(current_user, c.oid, 'select')`,
      ),
    );
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['co_signers', 'audit_log', 'notices']),
    );
    const hexed = SECRETS.map((secret) => Buffer.from(secret).toString('hex'));
    const rows: Record<string, number> = {};
    for (const { name } of tables) {
      const text = await world.db.inside(office, (tx) =>
        tx.rows<{ row: string }>(
          `select t::text as row from ${name} t where county_id = $1 and tenant_id = $2`,
          [office.countyId, office.tenantId],
        ),
      );
      rows[name] = text.length;
      const whole = text.map(({ row }) => row).join('\n');
      expect([name, said(whole), hexed.filter((secret) => whole.includes(secret))]).toEqual([name, [], []]);
    }
    expect(rows).toMatchObject({ co_signers: 6, group_matters: 1, petitions: 1 });
    expect(rows['audit_log']).toBeGreaterThan(10);
  });

  it('is in no ledger, and in no package of a volume, which keep the mandate and the number', async () => {
    const cookie = { headers: { cookie: clerk.credentials } };
    const ledger = await fetch(`${world.url}/ledger.xlsx`, cookie);
    expect(ledger.status).toBe(200);
    const sheets = [...(await partsOf(Buffer.from(await ledger.arrayBuffer())))].map(([, part]) =>
      String(part),
    );
    expect(sheets.join()).toContain('村道路灯联名信');
    expect(said(sheets.join())).toEqual([]);

    const admin = await office.as('TENANT_ADMIN');
    await admin.run(
      'mutation ($input: SetRetentionTermInput!) { setRetentionTerm(input: $input) { term } }',
      {
        input: { term: 'YEARS_30', basis: '保管期限表' },
      },
    );
    const BIND = 'mutation ($input: BindVolumeInput!) { bindVolume(input: $input) { id } }';
    const { id } = (await clerk.run(BIND, { input: { number: '联名卷', title: '卷' } })).bindVolume;
    const purpose = encodeURIComponent('移交县档案馆');
    const bag = await fetch(`${world.url}/archive-volumes/${id}?purpose=${purpose}`, cookie);
    const parts = [...(await partsOf(Buffer.from(await bag.arrayBuffer())))];
    expect(said(parts.map(([name, part]) => name + String(part)).join())).toEqual([]);
    const record = parts.find(([name]) => name.endsWith('record.json'));
    expect(JSON.parse(String(record?.[1]))).toMatchObject({
      parties: [{ name: '欧阳代表' }],
      group: { mandate: '村民会议推选，推选书存信访办', coSigners: 6 },
    });
  });

  it('is each co-signer’s own, whose code opens the matter after all of this', async () => {
    const FOLLOW = `query ($tenantCode: String!, $number: String!, $code: String!) {
      followPetition(tenantCode: $tenantCode, number: $number, code: $code) { status coSigner { ordinal } } }`;
    const visitor = world.visitor();
    for (const [i, code] of codes.entries())
      expect((await visitor.run(FOLLOW, key(numberOfArchived, code))).followPetition).toEqual({
        status: 'ARCHIVED',
        coSigner: { ordinal: i + 1 },
      });
    expect(said(visitor.heard.join())).toEqual([]);
  });
});

describe('a group matter that goes to another office', () => {
  it('takes the number along and leaves the people, whose codes go on working', async () => {
    const { id, number, code, mine } = await aGroup('水渠联名信');
    const representative = aCoSignature(7, { name: '欧阳代表', phone: '13800005678' });
    await world.visitor().run(CONFIRM, { input: { ...key(number, code), ...representative } });
    const townClerk = await town.as('CLERK');
    const { id: transfer } = await send(clerk, id, town);
    await carry(world, office, transfer);
    await carry(world, town, transfer);
    expect((await transferOf(townClerk, transfer)).petitionerMasked).toBe('欧阳**');
    const { petitionId } = await onTransfer(townClerk, 'signTransfer', { id: transfer });
    await carry(world, town, transfer);
    // the representative and six, though the representative confirmed as well
    expect((await townClerk.run(GROUP, { id: petitionId })).petition).toMatchObject({
      headCount: 7,
      groupMatter: { mandate: null, coSigners: 0 },
    });
    for (const { query, variables } of questions(petitionId)) await townClerk.send(query, variables);
    expect(said(townClerk.heard.join())).toEqual([]);

    const STATE = `query ($tenantCode: String!, $number: String!, $code: String!) {
      followPetition(tenantCode: $tenantCode, number: $number, code: $code) {
        status coSigner { ordinal } answer { replyText } } }`;
    const state = async () =>
      (await world.visitor().run(STATE, key(number, mine[0] as string))).followPetition;
    expect(await state()).toEqual({ status: 'TRANSFERRED', coSigner: { ordinal: 1 }, answer: null });
    await go(town, townClerk, petitionId, WHOLE);
    await onTransfer(townClerk, 'reportTransfer', { id: transfer, reason: '已办结' });
    await carry(world, town, transfer);
    expect(await state()).toMatchObject({ status: 'SERVED', answer: { replyText: '一周内修复' } });
    // who has their word tells each of them
    expect(await clerk.refused(verb('closePetition'), { input: { id } })).toBe('NOT_SERVED');
    for (const input of [
      { method: 'IN_PORTAL', proof: '网上' },
      { method: 'BY_POST', ordinals: [6], proof: '挂号信' },
    ])
      await clerk.run(SERVE_CO_SIGNERS, { input: { id, ...input } });
    await go(office, clerk, id, ['closePetition']);
  });
});

it('is shown by one act alone, to the clerk who writes a letter', async () => {
  const { id } = await aGroup('桥面联名信');
  await go(office, clerk, id, WHOLE);
  const listener = clerk.twin();
  await listener.run(REVEAL_CO_SIGNER, { input: { id, ordinal: 6, purpose: '寄送答复' } });
  const { name, address } = aCoSignature(6);
  expect(said(listener.heard.join())).toEqual([name, address]);
});
