import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, inputsOf, register, verb } from '../petitions/petition.fixture';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { AGREED, aMediation } from '../mediations/mediation.fixture';
import { aSponsorship } from '../sponsorships/sponsorship.fixture';
import { aSupervisionOrder } from '../supervision-orders/supervision-order.fixture';
import { TenantEntity } from '../tenants/tenant.entity';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { carry, onTransfer, send } from '../transfers/transfer.fixture';
import { aReviewPaper } from '../house/paper-places';
import { carryReviewOf, reviewVerb } from '../reviews/review.fixture';
import { HANGING, NAMED_BY_THE_LOG, withhold } from '../withholdings/withholding.service';
import { carryUp, NAME_ACCUSED, REROUTE } from './accusation.fixture';

let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let townsman: TestPerson;
let auditor: TestPerson;
let handler: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  town = await county.tenant();
  [clerk, townsman, handler, auditor] = [
    await office.as('CLERK'),
    await town.as('CLERK'),
    await town.as('HANDLER', '周某'),
    await town.as('AUDITOR'),
  ];
});
afterAll(() => world.close());

const WORDS = '白马坡采石场';
const matter = () => register(townsman, { title: `反映${WORDS}`, content: '违规发包，请求查处。' });
const accused = () => [{ kind: 'OFFICIAL', officialId: handler.officialId }];
const reroute = async (id: string, who = townsman, more: object = {}) =>
  (await who.run(REROUTE, { input: { id, accused: accused(), ...more } })).rerouteAccusation;
const LIST = `query ($filter: PetitionFilter) { petitions(filter: $filter, first: 50) { totalCount
  nodes { id number title category confidential status petitionerMasked owner { name } accusations { name officeName } events { kind text } } } }`;
const listed = async (who: TestPerson, filter: object = {}) => (await who.run(LIST, { filter })).petitions;

describe('a matter registered in the office it turns out to accuse', () => {
  it('is gone there in one act, and stands in the superior’s register', async () => {
    const before = await listed(townsman);
    const { id, number } = await matter();
    const assigned = inputsOf(town, handler, handler);
    await townsman.run(verb('acceptPetition'), { input: { id } });
    await townsman.run(verb('assignPetition'), { input: { id, ...assigned['assignPetition'] } });
    expect(await reroute(id)).toEqual({
      receivedBy: (await clerk.run('{ viewer { home { name } } }')).viewer.home.name,
    });
    for (const who of [townsman, handler, await town.as('TENANT_ADMIN')]) {
      expect(await listed(who)).toEqual(before);
      expect(await listed(who, { search: WORDS })).toMatchObject({ totalCount: 0 });
      expect((await who.run('query ($id: ID!) { petition(id: $id) { id } }', { id })).petition).toBeNull();
    }
    expect(await listed(clerk, { search: WORDS })).toMatchObject({ totalCount: 0 });
    await carryUp(world, town, id);
    await carryUp(world, town, id);
    const { nodes, totalCount } = await listed(clerk, { search: number });
    expect(totalCount).toBe(1);
    expect(nodes[0]).toMatchObject({
      title: `反映${WORDS}`,
      status: 'REGISTERED',
      category: 'ACCUSATION',
      confidential: true,
      accusations: [{ name: '周某' }],
      owner: { name: expect.any(String) },
    });
    expect(nodes[0].number).toMatch(/^控/);
    const note = nodes[0].events.find(({ kind }: { kind: string }) => kind === 'NOTED');
    expect(note.text).toContain(number);
    expect(note.text).toContain('受理');
  });

  it('leaves no notice, no count and no line of the log that says so', async () => {
    const OVERVIEW = '{ notices { totalCount nodes { kind } } }';
    const LOG = '{ auditEntries(first: 50) { nodes { action subjectId } } }';
    const [told, logged] = [await handler.run(OVERVIEW), await auditor.run(LOG)];
    const tallies = () =>
      world.db.inside(town, (tx) =>
        tx.rows(
          'select facet, key, n from tallies where county_id = $1 and tenant_id = $2 and n <> 0 order by facet, key',
          [town.countyId, town.tenantId],
        ),
      );
    const counted = await tallies();
    const { id } = await matter();
    const inputs = inputsOf(town, handler, handler);
    for (const step of ['acceptPetition', 'assignPetition'])
      await townsman.run(verb(step), { input: { id, ...inputs[step] } });
    await handler.run(verb('returnPetition'), { input: { id, reason: '不属本所' } });
    expect(await tallies()).not.toEqual(counted);
    await townsman.run(verb('assignPetition'), { input: { id, ...inputs['assignPetition'] } });
    expect((await handler.run(OVERVIEW)).notices.totalCount).toBeGreaterThan(told.notices.totalCount);
    await reroute(id);
    expect(await handler.run(OVERVIEW)).toEqual(told);
    expect(await tallies()).toEqual(counted);
    expect(await auditor.run(LOG)).toEqual(logged);
  });

  it('is refused where it cannot be kept from whom it accuses, and before anything moved', async () => {
    const { id } = await matter();
    const admin = { kind: 'OFFICIAL', name: '王敏', officeName: '县信访局' };
    const { name } = (await clerk.run('{ viewer { home { name } } }')).viewer.home;
    expect(await townsman.refused(REROUTE, { input: { id, accused: [] } })).toBe('REQUIRED');
    const elsewhere = [{ ...admin, officeName: name, name: '无此人' }];
    expect(await townsman.refused(REROUTE, { input: { id, accused: elsewhere } })).toBe(
      'ACCUSATION_ELSEWHERE',
    );
    expect(await handler.refused(REROUTE, { input: { id, accused: accused() } })).toBe('FORBIDDEN');
    expect((await townsman.run('query ($id: ID!) { petition(id: $id) { id } }', { id })).petition).toEqual({
      id,
    });
    const own = await register(clerk);
    expect(
      await clerk.refused(REROUTE, { input: { id: own.id, accused: [{ ...admin, officeName: '石桥镇' }] } }),
    ).toBe('ACCUSATION_ELSEWHERE');
    expect(await townsman.refused(verb('nameAccused'), { input: { id, accused: accused() } })).toBe(
      'ACCUSATION_NOT_HERE',
    );
  });

  it('answers a repeated request alike', async () => {
    const { id } = await matter();
    const key = { idempotencyKey: 'sent up once 0001' };
    const first = await reroute(id, townsman, key);
    expect(await reroute(id, townsman, key)).toEqual(first);
  });
});

describe('its petitioner’s code', () => {
  it('tells where the matter is, and nothing of it', async () => {
    await openPortalOf(town, townsman);
    await openPortalOf(office, clerk);
    const {
      id,
      number,
      queryCode: code,
    } = (
      await townsman.run(
        'mutation ($input: RegisterPetitionInput!) { registerPetition(input: $input) { id number queryCode } }',
        {
          input: aPetition({ title: `再次反映${WORDS}` }),
        },
      )
    ).registerPetition;
    await reroute(id);
    await carryUp(world, town, id);
    const MOVED = FOLLOW.replace('number title', 'number title movedTo { office phone address }');
    const key = { tenantCode: town.code, number, code };
    const { followPetition } = await world.visitor().run(MOVED, key);
    expect(followPetition).toMatchObject({ number, title: '', events: [], handler: { name: '' } });
    expect(followPetition.movedTo.phone).not.toBe('');
    expect(JSON.stringify(followPetition)).not.toContain(WORDS);
    expect(await world.visitor().refused(FOLLOW, { ...key, code: 'AAAA-BBBB-CCCC' })).toBe(
      'WRONG_QUERY_CODE',
    );
    // whoever is signed in there has no key to it
    expect(await townsman.refused(FOLLOW, key)).toBe('WRONG_QUERY_CODE');
    const rate = `mutation ($input: RatePetitionInput!) { ratePetition(input: $input) { body } }`;
    const rating = { ...key, body: 'SATISFIED', organ: 'SATISFIED' };
    expect(await world.visitor().refused(rate, { input: rating })).toBe('MATTER_MOVED');
    const consent = `mutation ($input: ElectronicConsentInput!) { consentToElectronicService(input: $input) { electronicConsentAt } }`;
    expect(await world.visitor().refused(consent, { input: { ...key, consent: true } })).toBe('MATTER_MOVED');
    const wrong = { ...rating, code: 'AAAA-BBBB-CCCC' };
    expect(await world.visitor().refused(rate, { input: wrong })).toBe('WRONG_QUERY_CODE');
    expect(await townsman.refused(rate, { input: rating })).toBe('FORBIDDEN');
    const paper = (more: object = {}) =>
      fetch(`${world.url}/portal/papers/${id}?tenant=${town.code}`, {
        method: 'POST',
        headers: { 'x-petition-number': encodeURIComponent(number), 'x-query-code': code, ...more },
      });
    const said = await (await paper()).text();
    expect(said).toContain('MATTER_MOVED');
    expect(said).toContain(followPetition.movedTo.phone);
    expect(said).not.toContain(WORDS);
    expect(await (await paper({ 'x-query-code': 'AAAA-BBBB-CCCC' })).text()).toContain('WRONG_QUERY_CODE');
  });
});

describe('a matter sent down to the office it turns out to accuse', () => {
  it('is the superior’s own again, as an accusation', async () => {
    const { id } = await register(clerk, { title: `县里收到的${WORDS}` });
    const { id: transferId } = await send(clerk, id, town);
    await carry(world, office, transferId);
    const { petitionId } = await onTransfer(townsman, 'signTransfer', { id: transferId });
    await carry(world, town, transferId);
    await reroute(petitionId);
    await carryUp(world, town, petitionId);
    await carryUp(world, town, petitionId);
    const { nodes } = await listed(clerk, { search: '县里收到的' });
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({
      id,
      status: 'REGISTERED',
      confidential: true,
      accusations: [{ name: '周某' }],
    });
    const files = '{ transfers(first: 50) { nodes { id status } } }';
    expect((await townsman.run(files)).transfers.nodes).toEqual([]);
    expect((await clerk.run(files)).transfers.nodes).toEqual([{ id: transferId, status: 'RETURNED' }]);
  });
});

describe('who is accused, and had taken the superior’s own matter on', () => {
  it('has no part in it any more, whatever else they held, and it goes on to its end', async () => {
    const sponsor = await office.as('LEADER', '秦包案');
    const { id } = await register(clerk, { title: `领导包案的${WORDS}` });
    await clerk.run(verb('acceptPetition'), { input: { id } });
    await aSponsorship(world, office, id, sponsor.officialId);
    await aSupervisionOrder(world, office, id, sponsor.officialId, { issuerId: clerk.officialId });
    await world.db.write(office, (tx) =>
      tx.query('update petitions set owner_id = $4 where county_id = $1 and tenant_id = $2 and id = $3', [
        office.countyId,
        office.tenantId,
        id,
        sponsor.officialId,
      ]),
    );
    const { id: transferId } = await send(clerk, id, town);
    await carry(world, office, transferId);
    const { petitionId } = await onTransfer(townsman, 'signTransfer', { id: transferId });
    await carry(world, town, transferId);
    const { mediation } = await aMediation(world, office, id, sponsor.officialId);
    const { mediation: reached } = await aMediation(world, office, id, sponsor.officialId, AGREED());
    const { name: officeName } = (await clerk.run('{ viewer { home { name } } }')).viewer.home;
    const named = [...accused(), { kind: 'OFFICIAL', name: '秦包案', officeName }];
    expect((await listed(sponsor)).nodes.map((one: { id: string }) => one.id)).toContain(id);
    await reroute(petitionId, townsman, { accused: named });
    // with the act itself, before its job: neither the matter nor the file of its transfer
    const found = await listed(sponsor, { search: '领导包案的' });
    expect(found).toMatchObject({ totalCount: 0 });
    expect((await listed(sponsor)).nodes.map((one: { id: string }) => one.id)).not.toContain(id);
    const { transfers } = await sponsor.run('{ transfers(first: 50) { nodes { id } } }');
    expect(JSON.stringify(transfers)).not.toContain(transferId);
    expect((await listed(clerk, { search: '领导包案的' })).nodes).toMatchObject([{ id, confidential: true }]);
    await carryUp(world, town, petitionId);
    await carryUp(world, town, petitionId);
    expect((await sponsor.run('query ($id: ID!) { petition(id: $id) { id } }', { id })).petition).toBeNull();
    const { nodes } = await listed(clerk, { search: '领导包案的' });
    expect(nodes).toMatchObject([{ id, confidential: true, status: 'ACCEPTED' }]);
    expect(nodes[0].owner.name).not.toBe('秦包案');
    const kinds = nodes[0].events.map(({ kind }: { kind: string }) => kind);
    for (const ended of ['SPONSORSHIP_SETTLED', 'SUPERVISION_REVOKED', 'MEDIATION_FAILED'])
      expect(kinds.filter((kind: string) => kind === ended)).toHaveLength(1);
    const MEDIATION = 'query ($id: ID!) { mediation(id: $id) { status ending keeper { name } } }';
    const ending = { status: 'MEDIATION_FAILED', ending: 'ENDED_BY_RECUSAL' };
    expect((await clerk.run(MEDIATION, { id: mediation })).mediation).toMatchObject(ending);
    // what was agreed on is seen to by another
    const kept = (await clerk.run(MEDIATION, { id: reached })).mediation;
    expect([kept.status, kept.keeper.name]).toEqual(['AGREEMENT_REACHED', nodes[0].owner.name]);
    const { notices } = await clerk.run('{ notices(first: 50) { nodes { kind petitionId } } }');
    expect(notices.nodes).toContainEqual({ kind: 'SUPERVISION_PROGRESS', petitionId: id });
    const inputs = inputsOf(office, clerk, clerk);
    for (const step of ['assignPetition', 'takePetition', 'answerPetition', 'servePetition', 'closePetition'])
      await clerk.run(verb(step), { input: { id, ...inputs[step] } });
  });
});

describe('a review of what the accused office had answered, in the county’s own file', () => {
  const WHOLE = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
  const EVERYTHING = `{ reviews(first: 50) { totalCount nodes { id status title steps { kind } } } notices { totalCount nodes { kind } } }`;
  const REVIEW = `query ($id: ID!) { review(id: $id) { id } }`;
  const PAPERS = `query ($id: ID!) { reviewPapers(reviewId: $id) { id } }`;
  const LOG = '{ auditEntries(first: 50) { nodes { action subjectId } } }';

  async function reviewed(): Promise<{ id: string; reviewId: string }> {
    const { id } = await matter();
    const inputs = inputsOf(town, townsman, townsman);
    for (const step of WHOLE) await townsman.run(verb(step), { input: { id, ...inputs[step] } });
    const input = { id, reason: '事实没有查清' };
    return { id, reviewId: (await townsman.run(reviewVerb('requestReview'), { input })).requestReview.id };
  }
  const nothing = async (decider: TestPerson, id: string) => {
    expect((await decider.run(REVIEW, { id })).review).toBeNull();
    expect(await decider.refused(PAPERS, { id })).toBe('NOT_FOUND');
    expect(await decider.refused(reviewVerb('acceptReview'), { input: { id } })).toBe('NOT_FOUND');
    // what the daily mail is written from
    const told = await world.db.inside(office, (tx) =>
      tx.rows(
        `select from notices where county_id = $1 and tenant_id = $2 and official_id = $3 and review_id = $4`,
        [office.countyId, office.tenantId, decider.officialId, id],
      ),
    );
    expect(told).toEqual([]);
  };
  const called = async (name: string) => {
    const { name: officeName } = (await clerk.run('{ viewer { home { name } } }')).viewer.home;
    return { kind: 'OFFICIAL', name, officeName };
  };

  it('is not there for those of the county whom the matter accuses, nor for whom it is found to accuse later', async () => {
    const [decider, later, auditor] = [
      await office.as('CLERK', '卫复查'),
      await office.as('LEADER', '后查出'),
      await office.as('AUDITOR', '何审计'),
    ];
    const before = await decider.run(EVERYTHING);
    const { id, reviewId } = await reviewed();
    await carryReviewOf(world, town, reviewId);
    await clerk.run(reviewVerb('acceptReview'), { input: { id: reviewId } });
    const paper = await aReviewPaper(world, office, reviewId);
    expect(await decider.run(EVERYTHING)).not.toEqual(before);
    expect((await decider.run(PAPERS, { id: reviewId })).reviewPapers).toEqual([{ id: paper }]);
    await reroute(id, townsman, { accused: [...accused(), await called('卫复查')] });
    expect(await decider.run(EVERYTHING)).toEqual(before);
    await nothing(decider, reviewId);
    // and there for who has to decide
    expect((await clerk.run(REVIEW, { id: reviewId })).review).toEqual({ id: reviewId });
    const { nodes: told } = (await clerk.run(EVERYTHING)).notices;
    expect(told.map((one: { kind: string }) => one.kind)).toContain('REVIEW_ARRIVED');
    // nor does the log name it or its papers to an auditor from whom it is kept
    const logged = async () => JSON.stringify((await auditor.run(LOG)).auditEntries.nodes);
    expect(await logged()).toContain(reviewId);
    const kept = { petitionId: null, hanging: [reviewId], unitId: null, ground: 'ACCUSED' as const };
    await world.db.write(office, async (tx) =>
      withhold(tx, [{ ...kept, officialId: auditor.officialId }], new Date()),
    );
    expect(await logged()).not.toContain(reviewId);
    const [hanging] = await world.db.inside(office, (tx) =>
      tx.rows<{ ids: string[] }>('select app.hanging_on($1) as ids', [[reviewId]]),
    );
    expect(hanging?.ids).toEqual([paper]);
    // its papers take no running number from now on
    const ISSUE =
      'mutation ($input: IssueReviewPaperInput!) { issueReviewPaper(input: $input) { documentNumber } }';
    await world.db.write(office, async (tx) =>
      tx.update(TenantEntity, office.tenantId, { paperMark: '岳信' }),
    );
    // nobody has declined it
    const declined = { reviewId, kind: 'REVIEW_NON_ACCEPTANCE_NOTICE' };
    expect(await clerk.refused(ISSUE, { input: declined })).toBe('PAPER_NOT_YET');
    const another = await reviewed();
    await carryReviewOf(world, town, another.reviewId);
    await clerk.run(reviewVerb('acceptReview'), { input: { id: another.reviewId } });
    await reroute(another.id, townsman, { accused: [await called('卫复查')] });
    const acceptance = { reviewId: another.reviewId, kind: 'REVIEW_ACCEPTANCE_NOTICE' };
    const issued = await clerk.run(ISSUE, { input: acceptance });
    const [, serial] = /〕(\d+)号$/.exec(issued.issueReviewPaper.documentNumber) ?? [];
    expect(Number(serial)).toBeGreaterThan(1_000);
    await carryUp(world, town, id);
    expect((await later.run(REVIEW, { id: reviewId })).review).not.toBeNull();
    const found = (await listed(clerk, { confidential: true })).nodes.find(
      (one: { accusations: { name: string }[] }) => one.accusations.some(({ name }) => name === '卫复查'),
    );
    const more = [{ kind: 'OFFICIAL', officialId: later.officialId }];
    await clerk.run(NAME_ACCUSED, { input: { id: found.id, accused: more } });
    expect((await later.run(REVIEW, { id: reviewId })).review).toBeNull();
  });

  it('does not arrive after the act', async () => {
    const decider = await office.as('CLERK', '卫后到');
    const before = await decider.run(EVERYTHING);
    const { id, reviewId } = await reviewed();
    await reroute(id, townsman, { accused: [...accused(), await called('卫后到')] });
    await carryReviewOf(world, town, reviewId);
    expect(await decider.run(EVERYTHING)).toEqual(before);
    await nothing(decider, reviewId);
  });
});

it('knows every table that hangs on a matter', async () => {
  const columns = await world.db.inside(town, (tx) =>
    tx.rows<{ name: string }>(
      `select c.table_name as name from information_schema.columns c
         join information_schema.columns i on i.table_schema = c.table_schema and i.table_name = c.table_name and i.column_name = 'id'
        where c.table_schema = 'public' and c.column_name = 'petition_id'`,
    ),
  );
  // the withholding itself, and what is removed
  const known = [...HANGING, 'withholdings', 'notices'];
  expect(columns.map(({ name }) => name).sort()).toEqual(known.sort());
  // what no act has as its subject is not looked for in the log
  const silent = [
    'ratings',
    'reception_ratings',
    'service_attempts',
    'parties',
    'petition_events',
    'accusations',
    'receipt_leaves',
  ];
  const [listing] = await world.db.inside(town, (tx) =>
    tx.rows<{ sql: string }>(`select pg_get_functiondef('app.hanging_on(uuid[])'::regprocedure) as sql`),
  );
  const named = [...(listing?.sql.matchAll(/public\.(\w+)/g) ?? [])].map(([, table]) => String(table));
  // papers hang on a matter or on a review
  const listed = [...new Set(named)];
  expect(listed.sort()).toEqual(
    HANGING.filter((table) => ![...silent, 'archive_items'].includes(table)).sort(),
  );
  expect(listed.sort()).toEqual([...NAMED_BY_THE_LOG].sort());
});
