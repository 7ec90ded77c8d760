import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LODGE } from '../accusations/accusation.fixture';
import { aPetition, inputsOf, REGISTER, register, verb } from '../petitions/petition.fixture';
import { openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let leader: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  town = await county.tenant();
  [clerk, leader] = [await town.as('CLERK'), await town.as('LEADER')];
  await openPortalOf(town, clerk);
});
afterAll(() => world.close());

const LOG = `query ($petitionId: ID, $registered: Boolean, $channel: ReceptionChannel, $from: Date, $to: Date) {
  receptions(petitionId: $petitionId, registered: $registered, channel: $channel, receivedFrom: $from, receivedTo: $to) { totalCount
    nodes { id outcome channel place fromAt untilAt asked told organ reason official { id } unit { id } petition { id title } recordedBy } } }`;
const RECORD = `mutation ($input: RecordReceptionInput!) {
  recordReception(input: $input) { id outcome organ reason petition { id } official { id } } }`;
const RATE = `mutation ($input: RateReceptionInput!) { rateReception(input: $input) { verdict setAside } }`;
const FOLLOW = `query ($tenantCode: String!, $number: String!, $code: String!) {
  followPetition(tenantCode: $tenantCode, number: $number, code: $code) { mayRate mayRateReception receptionRating { verdict } } }`;
const FIGURES = `{ overview { tenants { tenantId receptions receptionsUnregistered receptionRated receptionSatisfied rated } } }`;

const log = async (who: TestPerson, variables: Record<string, unknown> = {}) =>
  (await who.run(LOG, variables)).receptions;
const figures = async () =>
  (await leader.run(FIGURES)).overview.tenants.find(
    ({ tenantId }: { tenantId: string }) => tenantId === town.tenantId,
  );
const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const aConsultation = (more: object = {}) => ({
  channel: 'VISIT',
  fromAt: minutesAgo(2),
  untilAt: minutesAgo(1),
  place: '一楼信访接待室',
  outcome: 'ANSWERED_ON_THE_SPOT',
  asked: '问低保怎么申请',
  told: '向村委会递交申请书和收入证明',
  reason: '政策咨询，当场答复清楚，来访人不要求登记',
  ...more,
});
const record = async (who: TestPerson, more: object = {}) =>
  (await who.run(RECORD, { input: aConsultation(more) })).recordReception;

describe('a reception', () => {
  it('is entered by itself where a visit or a call is registered, and of a letter not', async () => {
    for (const channel of ['VISIT', 'PHONE']) {
      const { id } = await register(clerk, { channel });
      const { nodes } = await log(clerk, { petitionId: id });
      expect(nodes).toEqual([
        expect.objectContaining({
          outcome: 'MATTER_REGISTERED',
          channel,
          official: { id: clerk.officialId },
          petition: { id, title: '村口道路塌陷' },
          asked: null,
          reason: null,
        }),
      ]);
      expect(new Date(nodes[0].untilAt).getTime()).toBeGreaterThanOrEqual(
        new Date(nodes[0].fromAt).getTime(),
      );
    }
    for (const channel of ['LETTER', 'WEB', 'EMAIL']) {
      const { id } = await register(clerk, { channel });
      expect((await log(clerk, { petitionId: id })).totalCount).toBe(0);
    }
  });

  it('is of whom was asked first, where and from when to when, and keeps what was told', async () => {
    const reception = {
      place: '二楼领导接待室',
      fromAt: minutesAgo(40),
      untilAt: minutesAgo(10),
      told: '已告知十五日内答复是否受理',
    };
    const { id } = await register(clerk, { firstAskedId: leader.officialId, reception });
    const [entry] = (await log(clerk, { petitionId: id })).nodes;
    expect(entry).toMatchObject({
      place: reception.place,
      told: reception.told,
      official: { id: leader.officialId },
    });
    expect(new Date(entry.fromAt).toISOString()).toBe(reception.fromAt);
    expect(new Date(entry.untilAt).toISOString()).toBe(reception.untilAt);
    const number = { ...reception, told: '请打 13800001234 联系' };
    expect(await clerk.refused(REGISTER, { input: aPetition({ reception: number }) })).toBe('INVALID');
    const turned = { ...reception, untilAt: minutesAgo(50) };
    expect(await clerk.refused(REGISTER, { input: aPetition({ reception: turned }) })).toBe('INVALID');
  });

  it('without a registration says why, and stands in the list that is supervised', async () => {
    const { id } = await record(clerk);
    const sent = await record(clerk, {
      channel: 'PHONE',
      outcome: 'TOLD_WHERE_TO_GO',
      organ: '县人社局劳动监察大队',
    });
    expect(sent.organ).toBe('县人社局劳动监察大队');
    const supervisor = await office.as('COUNTY_SUPERVISOR');
    const unregistered = { registered: false };
    const ids = async (who: TestPerson, more: object = {}) =>
      (await log(who, { ...unregistered, ...more })).nodes.map((one: { id: string }) => one.id);
    for (const who of [clerk, leader, supervisor]) expect(await ids(who)).toEqual([sent.id, id]);
    expect(await ids(clerk, { channel: 'PHONE' })).toEqual([sent.id]);
    expect(await ids(clerk, { to: '2020-01-01' })).toEqual([]);
    for (const field of ['asked', 'told', 'reason'])
      expect(await clerk.refused(RECORD, { input: aConsultation({ [field]: ' ' }) })).toBe('REQUIRED');
    expect(await clerk.refused(RECORD, { input: aConsultation({ outcome: 'TOLD_WHERE_TO_GO' }) })).toBe(
      'REQUIRED',
    );
    expect(await clerk.refused(RECORD, { input: aConsultation({ asked: '110101199003070038 来问' }) })).toBe(
      'INVALID',
    );
  });

  it('of a matter registered before names it, and no other office’s', async () => {
    const { id } = await register(clerk, { channel: 'LETTER' });
    const again = await record(clerk, { outcome: 'MATTER_REGISTERED', petitionId: id });
    expect(again).toMatchObject({ reason: null, petition: { id } });
    const stranger = await office.as('CLERK');
    const elsewhere = { input: aConsultation({ outcome: 'MATTER_REGISTERED', petitionId: id }) };
    expect(await stranger.refused(RECORD, elsewhere)).toBe('NOT_FOUND');
    expect(await clerk.refused(RECORD, { input: aConsultation({ outcome: 'MATTER_REGISTERED' }) })).toBe(
      'REQUIRED',
    );
    expect(await (await town.as('AUDITOR')).refused(RECORD, { input: aConsultation() })).toBe('FORBIDDEN');
  });

  it('knows nobody who came: no field, no argument, nothing in the log of acts', async () => {
    const { __type, query } = await clerk.run(
      `{ __type(name: "Reception") { fields { name } } query: __type(name: "Query") { fields { name args { name } } } }`,
    );
    const names = [
      ...__type.fields.map(({ name }: { name: string }) => name),
      ...query.fields
        .find(({ name }: { name: string }) => name === 'receptions')
        .args.map(({ name }: { name: string }) => name),
    ];
    expect(names).toEqual(expect.arrayContaining(['outcome', 'registered']));
    expect(
      names.filter((name: string) => /phone$|name|visitor|party|search|document|petitioner/i.test(name)),
    ).toEqual([]);
    const { id } = await record(clerk);
    const [entry] = await world.db.inside(town, (tx) =>
      tx.rows<{ detail: string }>(
        `select detail from audit_log where county_id = $1 and tenant_id = $2 and subject_id = $3`,
        [town.countyId, town.tenantId, id],
      ),
    );
    expect(JSON.parse(entry?.detail ?? '')).toEqual({ outcome: 'ANSWERED_ON_THE_SPOT' });
  });

  it('of a confidential matter is there only for who may see the matter, and in no figure', async () => {
    const receiver = await office.as('CLERK', '接收');
    const accused = await office.as('HANDLER', '被检举');
    const overseer = await office.as('LEADER', '分管');
    const counted = async () => (await overseer.run(FIGURES)).overview.tenants[0].receptions;
    const before = await counted();
    const input = { ...aPetition(), accused: [{ kind: 'OFFICIAL', officialId: accused.officialId }] };
    const { id } = (await receiver.run(LODGE, { input })).lodgeAccusation;
    expect((await log(receiver, { petitionId: id })).totalCount).toBe(1);
    expect((await log(accused, { petitionId: id })).totalCount).toBe(0);
    expect(await counted()).toBe(before);
    await register(receiver);
    expect(await counted()).toBe(before + 1);
  });
});

describe('the rating of a reception', () => {
  it('is open as soon as the visit is registered, with the code alone, once, and apart from the others', async () => {
    const { id, number, queryCode } = await register(clerk);
    const key = { tenantCode: town.code, number, code: queryCode };
    const petitioner = world.visitor();
    const followed = async () => (await petitioner.run(FOLLOW, key)).followPetition;
    expect(await followed()).toEqual({ mayRate: false, mayRateReception: true, receptionRating: null });
    const before = await figures();
    const rating = { input: { ...key, verdict: 'MOSTLY_SATISFIED' } };
    expect(await petitioner.refused(RATE, { input: { ...rating.input, code: '0000-0000-0000' } })).toBe(
      'WRONG_QUERY_CODE',
    );
    expect(await clerk.refused(RATE, rating)).toBe('FORBIDDEN');
    expect((await petitioner.run(RATE, rating)).rateReception).toEqual({
      verdict: 'MOSTLY_SATISFIED',
      setAside: null,
    });
    expect(await petitioner.refused(RATE, rating)).toBe('DUPLICATE');
    expect(await followed()).toMatchObject({
      mayRateReception: false,
      receptionRating: { verdict: 'MOSTLY_SATISFIED' },
    });
    const { petition } = await clerk.run(
      'query ($id: ID!) { petition(id: $id) { ratings { body } receptionRatings { verdict } } }',
      { id },
    );
    expect(petition).toEqual({ ratings: [], receptionRatings: [{ verdict: 'MOSTLY_SATISFIED' }] });
    const after = await figures();
    expect(after.receptionRated - before.receptionRated).toBe(1);
    expect(after.receptionSatisfied - before.receptionSatisfied).toBe(1);
    expect(after.rated).toBe(before.rated);
  });

  it('from a device of staff is set aside, and stands in the petitioner’s way nowhere', async () => {
    const { number, queryCode } = await register(clerk);
    const key = { tenantCode: town.code, number, code: queryCode };
    const counter = world.visitor().twin(undefined, { cookie: '__Host-huiyin-staff=1' });
    const before = await figures();
    const input = { ...key, verdict: 'SATISFIED' };
    expect((await counter.run(RATE, { input })).rateReception.setAside).toBe('STAFF_DEVICE');
    expect(await figures()).toEqual(before);
    expect((await world.visitor().run(FOLLOW, key)).followPetition.mayRateReception).toBe(true);
    const own = { input: { ...key, verdict: 'DISSATISFIED' } };
    expect((await world.visitor().run(RATE, own)).rateReception.setAside).toBeNull();
    const after = await figures();
    expect([after.receptionRated - before.receptionRated, after.receptionSatisfied]).toEqual([
      1,
      before.receptionSatisfied,
    ]);
  });

  it('is none of a letter, which is told what can be rated instead', async () => {
    const { number, queryCode } = await register(clerk, { channel: 'LETTER' });
    const key = { tenantCode: town.code, number, code: queryCode };
    expect((await world.visitor().run(FOLLOW, key)).followPetition.mayRateReception).toBe(false);
    expect(await world.visitor().refused(RATE, { input: { ...key, verdict: 'SATISFIED' } })).toBe(
      'NOT_RECEIVED',
    );
  });
});

it('the figures equal a recount of the rows, also after a matter turned out to accuse somebody', async () => {
  const handler = await office.as('HANDLER', '科员');
  const counter = await office.as('CLERK', '窗口');
  const { id } = await register(counter);
  const inputs = inputsOf(office, counter, counter);
  await counter.run(verb('acceptPetition'), { input: { id, ...inputs['acceptPetition'] } });
  const named = { id, accused: [{ kind: 'OFFICIAL', officialId: handler.officialId }] };
  await counter.run('mutation ($input: NameAccusedInput!) { nameAccused(input: $input) { id } }', {
    input: named,
  });
  for (const place of [town, office]) {
    const [recount, tallied] = await world.db.inside(place, (tx) =>
      Promise.all(
        [
          `select split_part(to_char(r.from_at at time zone 'Asia/Shanghai', 'YYYY-MM'), ',', 1) || ':' || r.outcome as key, count(*)::integer as n
             from receptions r left join petitions p on p.county_id = $1 and p.tenant_id = $2 and p.id = r.petition_id
            where r.county_id = $1 and r.tenant_id = $2 and not coalesce(p.confidential, false) group by 1 order by 1`,
          `select key, n::integer from tallies where county_id = $1 and tenant_id = $2 and facet = 'reception' and n <> 0 order by key`,
        ].map((text) => tx.rows(text, [place.countyId, place.tenantId])),
      ),
    );
    expect(tallied).toEqual(recount);
    expect(tallied?.length).toBeGreaterThan(0);
  }
});

describe('the service standard', () => {
  const STANDARD = 'query ($c: String!) { publicOffice(tenantCode: $c) { serviceStandard } }';
  const published = async () =>
    (await world.visitor().run(STANDARD, { c: town.code })).publicOffice.serviceStandard;

  it('is published from the first day, and in the office’s own words once it writes them', async () => {
    expect(await published()).toContain('首问负责');
    const admin = await town.as('TENANT_ADMIN');
    const { id } = (await admin.run('{ publicContacts { nodes { id } } }')).publicContacts.nodes[0];
    const update =
      'mutation ($input: UpdatePublicContactInput!) { updatePublicContact(input: $input) { serviceStandard } }';
    await admin.run(update, { input: { id, serviceStandard: '来访先请坐。' } });
    expect(await published()).toBe('来访先请坐。');
    const cleared = await admin.run(update, { input: { id, serviceStandard: ' ' } });
    expect(cleared.updatePublicContact.serviceStandard).toBeNull();
    expect(await published()).toContain('首问负责');
    expect(await clerk.refused(update, { input: { id, serviceStandard: '改' } })).toBe('FORBIDDEN');
  });
});
