import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { carryUp, REROUTE } from '../accusations/accusation.fixture';
import { register } from '../petitions/petition.fixture';
import { openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { act, begun, castOf, DISPUTE, refusal, TODAY, type Cast } from './mediation-cast.fixture';
import { bodyOf, CENTRE, contribute, look, type Participant } from './mediation-dispute.fixture';
import { carryDisputes } from './mediation-moving.fixture';

jest.setTimeout(90_000);

let world: World;
let cast: Cast;
let town: TestTenant;
let office: TestTenant;
let clerk: TestPerson;
let county: TestPerson;
let newTown: () => Promise<TestTenant>;

beforeAll(async () => {
  world = await World.open();
  const whole = await world.county();
  newTown = () => whole.tenant();
  office = whole.office;
  cast = await castOf(await newTown());
  ({ town, clerk } = cast);
  county = await office.as('COUNTY_SUPERVISOR', '督查');
  await openPortalOf(office, await office.as('CLERK', '周正'));
});
afterAll(() => world.close());

const kinds = ({ timeLine }: { timeLine: { kind: string }[] }) => timeLine.map(({ kind }) => kind);
const LINK = `mutation ($input: LinkDisputeInput!) { linkDispute(input: $input) { id status disputeId lead
  offices { name ground } participants { body leads } timeLine { kind text office } } }`;
const enter = async (tenantId: string) =>
  county.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', { input: { tenantId } });
const numberOf = async (person: TestPerson, id: string): Promise<string> =>
  (await person.run('query ($id: ID!) { petition(id: $id) { number } }', { id })).petition.number;
const leads = ({ participants }: { participants: Participant[] }) =>
  participants.filter((body) => body.leads).map(({ body }) => body);

describe('one dispute in two offices', () => {
  it('is joined by the county, has one id, one lead and one time line, and nothing of whose it is', async () => {
    const next = await newTown();
    const theirs = await castOf(next);
    // another number than theirs
    await register(clerk);
    const [mine, other] = [await begun(cast, { participants: [CENTRE] }), await begun(theirs)];
    const otherNumber = await numberOf(theirs.clerk, other.petitionId);
    const input = { id: mine.id, otherTenantId: next.tenantId, otherNumber, reason: '同一道围墙，跨两镇' };
    expect(await clerk.refused(LINK, { input })).toBe('FORBIDDEN');
    await enter(town.tenantId);
    expect(await county.refused(LINK, { input: { ...input, otherTenantId: town.tenantId } })).toBe('INVALID');
    expect(await county.refused(LINK, { input: { ...input, otherNumber: '1' } })).toBe('NOT_FOUND');
    // of what accuses somebody nothing is said
    const confidential = (yes: boolean) =>
      world.db.write(next, (tx) =>
        tx.query(
          'update petitions set confidential = $4 where county_id = $1 and tenant_id = $2 and id = $3',
          [next.countyId, next.tenantId, other.petitionId, yes],
        ),
      );
    await confidential(true);
    expect(await county.refused(LINK, { input })).toBe('NOT_FOUND');
    await confidential(false);
    expect(await county.refused(LINK, { input: { ...input, reason: '欧阳明月两处都反映' } })).toBe('INVALID');
    await county.run(LINK, { input });
    await contribute(clerk, mine.id, '调取了界桩档案');
    await act(theirs.handler, 'planDisputeStep', { id: other.id, text: '约两镇现场丈量', on: TODAY });
    await carryDisputes(world);
    const [one, two] = [await look(clerk, mine.id), await look(theirs.clerk, other.id)];
    expect(one.disputeId).toBe(two.disputeId);
    expect([one.offices, two.offices]).toMatchObject([
      [{ name: `${next.code}镇`, ground: 'COUNTY_JOINED' }],
      [{ name: `${town.code}镇`, ground: 'COUNTY_JOINED' }],
    ]);
    expect([leads(one), leads(two)]).toEqual([[DISPUTE.body], [`${town.code}镇 ${DISPUTE.body}`]]);
    const shared = ({ timeLine }: { timeLine: { kind: string; text: string }[] }) =>
      timeLine.filter(({ kind }) => kind === 'DISPUTE_CONTRIBUTED' || kind === 'DISPUTE_PLANNED');
    expect(shared(one).map(({ text }) => text)).toEqual(shared(two).map(({ text }) => text));
    expect(shared(two)).toMatchObject([{ office: `${town.code}镇` }, { office: null }]);
    expect(kinds(two).filter((kind) => kind === 'MEDIATION_CONSENTED')).toHaveLength(2);
    expect(JSON.stringify(two)).not.toContain(await numberOf(clerk, mine.petitionId));
    // who leads is the county's to say, and it may say so anew
    const { id: participantId } = await bodyOf(theirs.clerk, other.id, 'BODY_PETITION_OFFICE');
    expect(
      await refusal(theirs.clerk, 'changeDisputeLead', { id: other.id, participantId, reason: '换' }),
    ).toBe('INVALID');
    await enter(next.tenantId);
    const back = { id: other.id, otherTenantId: town.tenantId, reason: '围墙在这一侧' };
    await county.run(LINK, {
      input: { ...back, otherNumber: await numberOf(clerk, mine.petitionId) },
    });
    for (const [who, id] of [
      [theirs.clerk, other.id],
      [clerk, mine.id],
    ] as const)
      expect(leads(await look(who, id))).toEqual([`${next.code}镇`]);
    const log = await next
      .as('AUDITOR')
      .then((auditor) => auditor.run('{ auditEntries(first: 50) { nodes { action } } }'));
    expect(JSON.stringify(log)).toContain('linkDispute');
  });
});

describe('one dispute in three offices', () => {
  it('has one id, one lead and one time line, whoever joins, leads, leaves or accuses', async () => {
    const [one, two, three] = [cast, await castOf(await newTown()), await castOf(await newTown())] as const;
    const at = { participants: [CENTRE] };
    const made = [await begun(one, at), await begun(two, at), await begun(three, at)] as const;
    const all = () =>
      Promise.all([look(one.clerk, made[0].id), look(two.clerk, made[1].id), look(three.clerk, made[2].id)]);
    const joins = async (from: Cast, id: string, to: Cast, petitionId: string) => {
      await enter(from.town.tenantId);
      const otherNumber = await numberOf(to.clerk, petitionId);
      const input = { id, otherTenantId: to.town.tenantId, otherNumber, reason: '同一段水渠' };
      await county.run(LINK, { input });
      await carryDisputes(world);
    };
    await joins(one, made[0].id, two, made[1].petitionId);
    await joins(three, made[2].id, one, made[0].petitionId);
    const joined = await all();
    expect(new Set(joined.map(({ disputeId }) => disputeId)).size).toBe(1);
    // each hears from each
    expect(joined.map(({ offices }) => offices.length)).toEqual([2, 2, 2]);
    // who was joined last leads everywhere
    const leader = `${three.town.code}镇 ${DISPUTE.body}`;
    expect(joined.map(leads)).toEqual([[leader], [leader], [DISPUTE.body]]);
    // who is not joined directly hears of it over the one between
    await contribute(two.clerk, made[1].id, '量了渠底');
    await contribute(three.clerk, made[2].id, '调了水文记录');
    await carryDisputes(world);
    const told = (await all()).map(({ timeLine }) =>
      timeLine
        .filter(({ kind }: { kind: string }) => kind === 'DISPUTE_CONTRIBUTED')
        .map(({ text }: { text: string }) => text.split('：')[1]),
    );
    expect(told).toEqual([
      ['量了渠底', '调了水文记录'],
      ['量了渠底', '调了水文记录'],
      ['量了渠底', '调了水文记录'],
    ]);
    // the county lets another lead, from whichever office it has entered
    await enter(two.town.tenantId);
    const { id: participantId } = await bodyOf(two.clerk, made[1].id, 'BODY_SERVICE_CENTRE');
    const changes = { id: made[1].id, participantId, reason: '渠在这一侧' };
    expect(await refusal(two.clerk, 'changeDisputeLead', changes)).toBe('INVALID');
    await act(county, 'changeDisputeLead', changes);
    await carryDisputes(world);
    const led = await all();
    expect(led.map((of) => leads(of)[0])).toEqual([
      `${two.town.code}镇 ${CENTRE.body}`,
      CENTRE.body,
      `${two.town.code}镇 ${CENTRE.body}`,
    ]);
    expect(led.map(({ lead }) => lead)).toEqual(Array(3).fill('LED_BY_SERVICE_CENTRE'));
    for (const of of led) expect(kinds(of).filter((kind) => kind === 'DISPUTE_LED')).toHaveLength(1);
    const log = async (of: Cast) =>
      (await of.town.as('AUDITOR')).run(
        '{ auditEntries(first: 20) { nodes { action actorName subjectKind } } }',
      );
    expect((await log(one)).auditEntries.nodes).toContainEqual({
      action: 'changeDisputeLead',
      actorName: '督查',
      subjectKind: 'Mediation',
    });
    // one petitioner does not go on: the others do, and they are told nothing more
    await act(one.handler, 'endMediation', { id: made[0].id, ending: 'ENDED_BY_PETITIONER' });
    await contribute(two.clerk, made[1].id, '清了淤');
    await carryDisputes(world);
    const [ended, , goesOn] = await all();
    expect(ended.status).toBe('MEDIATION_FAILED');
    expect(JSON.stringify(ended.timeLine)).not.toContain('清了淤');
    expect(JSON.stringify(goesOn.timeLine)).toContain('清了淤');
  });

  it('is left without a trace by a matter that accuses its office, also where that led', async () => {
    const [one, two, three] = [
      await castOf(await newTown()),
      await castOf(await newTown()),
      await castOf(await newTown()),
    ];
    const made = [await begun(one), await begun(two), await begun(three)] as const;
    const numbers = await Promise.all(
      [one, two, three].map((of, i) => numberOf(of.clerk, made[i as 0 | 1 | 2].petitionId)),
    );
    await enter(three.town.tenantId);
    const input = { id: made[2].id, reason: '同一段水渠' };
    for (const [i, { tenantId }] of [one.town, two.town].entries())
      await county.run(LINK, { input: { ...input, otherTenantId: tenantId, otherNumber: numbers[i] } });
    await carryDisputes(world);
    const auditor = await one.town.as('AUDITOR');
    const LOG = '{ auditEntries(first: 50) { totalCount nodes { action } } }';
    // whatever is asked in the offices that stay
    const heard = async () =>
      JSON.stringify([
        await look(one.clerk, made[0].id),
        await look(two.clerk, made[1].id),
        await auditor.run(LOG),
      ]);
    const before = await heard();
    const accused = [{ kind: 'OFFICIAL', officialId: three.handler.officialId }];
    await three.clerk.run(REROUTE, { input: { id: made[2].petitionId, accused } });
    await carryUp(world, three.town, made[2].petitionId);
    await carryDisputes(world);
    expect(await heard()).toBe(before);
    expect(await look(three.clerk, made[2].id)).toBeNull();
    // nor is what went up found again by its old number, or told of what goes on
    await enter(one.town.tenantId);
    const again = { id: made[0].id, otherTenantId: three.town.tenantId, reason: '同一段水渠' };
    expect(await county.refused(LINK, { input: { ...again, otherNumber: numbers[2] } })).toBe('NOT_FOUND');
    const { id: participantId } = await bodyOf(one.clerk, made[0].id, 'BODY_PETITION_OFFICE');
    await act(county, 'changeDisputeLead', { id: made[0].id, participantId, reason: '渠在这一侧' });
    await carryDisputes(world);
    expect(leads(await look(one.clerk, made[0].id))).toEqual([`${one.town.code}镇`]);
    const theirs = await (await three.town.as('AUDITOR')).run(
      '{ auditEntries(first: 50) { nodes { action } } }',
    );
    expect(JSON.stringify(theirs)).not.toContain('changeDisputeLead');
  });
});
