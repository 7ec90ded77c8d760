import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate } from '@huiyin/domain';
import { issued } from '../papers/issued.fixture';
import { FOLLOW, openPortalOf, SUBMIT, aSubmission } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { inputsOf, register, verb } from './petition.fixture';

let world: World;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  town = await county.tenant();
  await (await county.office.as('COUNTY_ADMIN')).run(
    'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { id } }',
    { input: { id: town.tenantId, paperMark: '石信' } },
  );
  clerk = await town.as('CLERK');
  await openPortalOf(town, clerk);
});
afterAll(() => world.close());

const input = (id: string, name: string, more: Record<string, unknown> = {}) => ({
  input: { id, ...inputsOf(town, clerk, clerk)[name], ...more },
});
const act = async (id: string, name: string, more = {}) =>
  (await clerk.run(verb(name), input(id, name, more)))[name];
const refused = (id: string, name: string, more = {}) => clerk.refused(verb(name), input(id, name, more));
const notOnline = async (id: string): Promise<string | null> =>
  (await clerk.run('query ($id: ID!) { petition(id: $id) { onlineServiceRefusal } }', { id })).petition
    .onlineServiceRefusal;

async function answered(id?: string): Promise<string> {
  const petition = id ?? (await register(clerk)).id;
  for (const step of ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition'])
    await act(petition, step);
  return petition;
}

const shown = async (id: string) =>
  (
    await clerk.run(
      `query ($id: ID!) { petition(id: $id) { status servedAt serviceMethod serviceRecipient electronicConsentAt
        serviceAttempts { method failure untilOn proof byName } clocks { kind state startsOn due }
        events { kind text } actions { action allowed code } } }`,
      { id },
    )
  ).petition;
const window = ({ clocks }: { clocks: { kind: string }[] }) =>
  clocks.find(({ kind }) => kind === 'REVIEW_REQUEST');

describe('an answer is served', () => {
  it('in writing, to somebody, and the petitioner’s term runs from there', async () => {
    const id = await answered();
    expect(window(await shown(id))).toBeUndefined();
    expect(await refused(id, 'servePetition', { method: 'PHONE' })).toBe('SERVICE_UNWRITTEN');
    expect(await refused(id, 'servePetition', { method: 'LEFT_AT_HOME', recipient: 'AGENT' })).toBe(
      'INVALID',
    );
    // one person's matter
    expect(await refused(id, 'servePetition', { method: 'POST', recipient: 'REPRESENTATIVE' })).toBe(
      'INVALID',
    );
    // sent today is not served today: by post it is the day on the slip
    expect(await refused(id, 'servePetition', { method: 'POST', proof: '今日寄出' })).toBe('INVALID');
    await act(id, 'servePetition', {
      method: 'POST',
      servedAt: new Date().toISOString(),
      recipient: 'ADULT_FAMILY',
      proof: '回执 XA123，五月二日签收',
    });
    const petition = await shown(id);
    expect(petition).toMatchObject({
      status: 'SERVED',
      serviceMethod: 'POST',
      serviceRecipient: 'ADULT_FAMILY',
    });
    expect(window(petition)).toMatchObject({ state: 'RUNNING' });
    expect(await refused(id, 'servePetition')).toBe('SERVED_ALREADY');
  });

  it('after attempts that are kept; who could not be reached has no term that runs until they come', async () => {
    const { id, number, queryCode } = await register(clerk);
    await answered(id);
    expect(await refused(id, 'servePetition', { method: 'UNDELIVERABLE' })).toBe('SERVICE_NOT_TRIED');
    expect(await refused(id, 'attemptService', { failure: null })).toBe('REQUIRED');
    for (const step of ['attemptService', 'servePetition'])
      expect(await refused(id, step, { proof: '无' })).toBe('REQUIRED');
    expect(await refused(id, 'attemptService', { method: 'PUBLIC_NOTICE', failure: null })).toBe(
      'SERVICE_NOT_TRIED',
    );
    await act(id, 'attemptService');
    expect(await refused(id, 'servePetition', { method: 'UNDELIVERABLE' })).toBe('SERVICE_NOT_TRIED');
    await act(id, 'attemptService', { method: 'PUBLIC_NOTICE', failure: null, proof: '镇政府公示栏' });
    expect(await refused(id, 'servePetition', { method: 'PUBLIC_NOTICE' })).toBe('NOTICE_RUNNING');
    const notice = { method: 'PUBLIC_NOTICE', failure: null, proof: '镇政府网站' };
    expect(await refused(id, 'attemptService', notice)).toBe('INVALID');
    await act(id, 'attemptService', { ...notice, again: '原公告写错了日期' });
    // the petitioner reads where it stands and until when, and need not wait for it
    const key = { tenantCode: town.code, number, code: queryCode };
    const { followPetition } = await world.visitor().run(FOLLOW, key);
    const until = chineseDate(addDays(beijingDate(new Date()), 30));
    expect(followPetition.nextSteps.join()).toContain(`公告到${until}为止`);
    expect(followPetition.events.at(-1)).toMatchObject({
      label: '公告送达',
      text: `公告至${until}（重新公告，代替至${until}止的前一次：原公告写错了日期）：镇政府网站`,
    });
    // a second day, as the office wrote it down
    await world.db.write(town, (tx) =>
      tx.query(
        `insert into service_attempts (county_id, tenant_id, id, petition_id, method, failure, at, proof, by_name, recorded_at)
         select county_id, tenant_id, gen_random_uuid(), petition_id, 'IN_PERSON', 'NOBODY_HOME', at - interval '1 day', '敲门无人', by_name, recorded_at
           from service_attempts where county_id = $1 and tenant_id = $2 and petition_id = $3 and until_on is null`,
        [town.countyId, town.tenantId, id],
      ),
    );
    // of an answer that was given after it, it tells nothing
    expect(await refused(id, 'servePetition', { method: 'UNDELIVERABLE' })).toBe('SERVICE_NOT_TRIED');
    await world.db.write(town, (tx) =>
      tx.query(
        `update petitions set answered_at = answered_at - interval '2 days' where county_id = $1 and tenant_id = $2 and id = $3`,
        [town.countyId, town.tenantId, id],
      ),
    );
    await act(id, 'servePetition', { method: 'UNDELIVERABLE', proof: '两次上门无人，挂号信退回' });
    const lost = await shown(id);
    expect(lost).toMatchObject({ status: 'SERVED', serviceRecipient: null });
    expect(lost.serviceAttempts.map(({ failure }: { failure: string }) => failure)).toEqual([
      'NOBODY_HOME',
      'LETTER_RETURNED',
      null,
      null,
    ]);
    expect(lost.events.at(-1)).toMatchObject({ kind: 'SERVICE_FAILED' });
    expect(window(lost)).toBeUndefined();
    await act(id, 'servePetition');
    expect(window(await shown(id))).toMatchObject({ state: 'RUNNING' });
  });
});

describe('online', () => {
  const CONSENT = `mutation ($input: ElectronicConsentInput!) {
    consentToElectronicService(input: $input) { number electronicConsentAt } }`;

  it('an answer is served only once the petitioner has agreed in the portal, and not after they took it back', async () => {
    const visitor = world.visitor();
    const { number, queryCode: code } = (
      await visitor.run(SUBMIT, { input: aSubmission({ tenantCode: town.code }) })
    ).submitPetition;
    const found = await clerk.run(
      'query ($n: String!) { petitions(filter: { number: $n }) { nodes { id } } }',
      {
        n: number,
      },
    );
    const id = await answered(found.petitions.nodes[0].id);
    const key = { tenantCode: town.code, number, code };
    const online = { method: 'ELECTRONIC', proof: '网上信访门户' };
    const say = (consent: boolean, more = {}) => ({ input: { ...key, consent, ...more } });

    expect(await notOnline(id)).toContain('没有在网上同意');
    expect(await refused(id, 'servePetition', online)).toBe('NO_ELECTRONIC_CONSENT');
    expect(await clerk.refused(CONSENT, say(true))).toBe('FORBIDDEN');
    expect(await visitor.refused(CONSENT, say(true, { code: '0000-0000-0000' }))).toBe('WRONG_QUERY_CODE');
    await visitor.run(CONSENT, say(true));
    expect((await visitor.run(CONSENT, say(false))).consentToElectronicService).toEqual({
      number,
      electronicConsentAt: null,
    });
    expect(await refused(id, 'servePetition', online)).toBe('NO_ELECTRONIC_CONSENT');
    await visitor.run(CONSENT, say(true));
    // an answer without its paper is nothing that could be served
    expect(await refused(id, 'servePetition', online)).toBe('PAPER_NOT_ISSUED');
    expect(await notOnline(id)).toContain('还没有出具');
    await issued(world, clerk, id, 'HANDLING_OPINION');
    expect(await notOnline(id)).toBeNull();
    await act(id, 'servePetition', online);
    const { followPetition } = await visitor.run(FOLLOW, key);
    expect(followPetition.events.map(({ kind }: { kind: string }) => kind).slice(-4)).toEqual([
      'ELECTRONIC_CONSENTED',
      'ELECTRONIC_CONSENT_WITHDRAWN',
      'ELECTRONIC_CONSENTED',
      'SERVED',
    ]);
    expect(window(followPetition)).toBeDefined();
    // before there is anything to serve, nothing stands in the way
    expect(await notOnline((await register(clerk)).id)).toBeNull();
  });
});
