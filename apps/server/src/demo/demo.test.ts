import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { beijingDate, PETITION_STATUSES, CHANNELS } from '@huiyin/domain';
import { verifyChains } from '../audit/audit.service';
import { suppressionIn } from '../overview/suppression.service';
import { dueReports } from '../reports/due-report.service';
import { World } from '../testing/world';
import { DEMO_PASSWORD, DEMO_TENANTS } from './county';
import { demoCounty, type DemoGround } from './demo';

let world: World;
let isThere: boolean;
let ground: DemoGround;
const said: string[] = [];

beforeAll(async () => {
  world = await World.open();
  ground = { db: world.db, services: world.app.services, ownerUrl: world.ownerUrl };
  isThere = await demoCounty(ground, (line) => said.push(line));
});
afterAll(() => world.close());

const planned = DEMO_TENANTS.reduce((sum, { petitions }) => sum + petitions, 0);

/** As the county's role sees it: everything of the demo county and nothing else. */
async function countyRows(text: string): Promise<(string | null)[][]> {
  return world.db.read({ countyId: 1, tenantId: null }, { text, values: [] });
}

describe('the demo county', () => {
  // a grievance of staff is registered beside them, and counted nowhere
  it('has as many petitions as its tenants are to have, and says so on the way', async () => {
    const rows = await countyRows(`select t.code, count(*) from petitions p join tenants t
      on t.county_id = p.county_id and t.id = p.tenant_id where p.origin <> 'TRANSFER' and not p.confidential group by t.code`);
    const expected = DEMO_TENANTS.map(({ code, petitions }): [string, string] => [code, String(petitions)]);
    expect(new Map(rows as [string, string][])).toEqual(new Map(expected));
    expect(isThere).toBe(true);
    expect(said.at(-1)).toBe(`正在创建演示数据 ${planned}/${planned}`);
  });

  it('numbers the papers of no two offices alike', async () => {
    const marks = (await countyRows('select paper_mark from tenants')).flat();
    expect(marks).toHaveLength(DEMO_TENANTS.length);
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks).not.toContain(null);
  });

  it('shows every state and every channel', async () => {
    const statuses = await countyRows('select distinct status from petitions');
    expect(new Set(statuses.flat())).toEqual(new Set(PETITION_STATUSES));
    const channels = await countyRows('select distinct channel from petitions');
    expect(new Set(channels.flat())).toEqual(new Set(CHANNELS));
  });

  it('has transfers that wait, are at work, and are objected to, in the files of both offices', async () => {
    const files = await countyRows('select status, side from transfers order by 1, 2');
    expect(files).toEqual([
      ['OBJECTED', 'RECEIVED'],
      ['OBJECTED', 'SENT'],
      ['OFFERED', 'RECEIVED'],
      ['OFFERED', 'SENT'],
      ['SIGNED', 'RECEIVED'],
      ['SIGNED', 'SENT'],
    ]);
  });

  it('has rules of who is competent, and a matter of which that is open', async () => {
    const tenants = String(DEMO_TENANTS.length);
    expect(await countyRows('select count(distinct tenant_id) from competence_rules')).toEqual([[tenants]]);
    expect(await countyRows(`select count(*) from jurisdiction_dockets where status = 'UNDECIDED'`)).toEqual([
      [tenants],
    ]);
  });

  it('has cases that leaders have taken on, and a unit that assists', async () => {
    const [[running, visits, assisting]] = (await countyRows(`select
      (select count(*) from sponsorships where status = 'RUNNING'), (select count(*) from sponsor_visits),
      (select count(*) from tasks where source = 'CO_HANDLING')`)) as [[string, string, string]];
    for (const count of [running, visits, assisting]) expect(Number(count)).toBeGreaterThanOrEqual(3);
  });

  it('has matters under supervision, with and without feedback', async () => {
    const statuses = await countyRows('select distinct status from supervision_orders order by 1');
    expect(statuses).toEqual([['FED_BACK'], ['FEEDBACK_AWAITED']]);
  });

  it('has receptions: of every visit that was registered, and some that were not', async () => {
    const [[unwritten]] = (await countyRows(`select count(*) from petitions p
      where origin = 'OFFICE' and channel in ('VISIT', 'PHONE') and not exists (select from receptions r
        where r.county_id = p.county_id and r.tenant_id = p.tenant_id and r.petition_id = p.id)`)) as [
      [string],
    ];
    expect(unwritten).toBe('0');
    const outcomes = await countyRows('select distinct outcome from receptions order by 1');
    expect(outcomes).toEqual([['ANSWERED_ON_THE_SPOT'], ['MATTER_REGISTERED'], ['TOLD_WHERE_TO_GO']]);
  });

  it('has what staff of its schools brought, kept from their line managers', async () => {
    const kept = await countyRows(`select count(*) > 0, count(*) = count(w.id) from petitions p
      left join withholdings w on w.county_id = p.county_id and w.tenant_id = p.tenant_id and w.petition_id = p.id
       and w.ground = 'LINE_MANAGER' where p.staff_office is not null`);
    expect(kept).toEqual([['t', 't']]);
  });

  it('has disputes that are mediated, one of them agreed on', async () => {
    const statuses = await countyRows('select distinct status from mediations order by 1');
    expect(statuses).toEqual([['AGREEMENT_REACHED'], ['MEDIATING']]);
  });

  it('has an old question that is reconstructed with a plan, what was explained, and legal aid handed on', async () => {
    const [counts = []] = await countyRows(`select
      (select count(distinct tenant_id) from legacy_dossiers),
      (select count(distinct tenant_id) from explanations),
      (select count(distinct tenant_id) from tasks where source = 'MEASURE')`);
    for (const count of counts) expect(Number(count)).toBeGreaterThanOrEqual(3);
    expect(await countyRows('select distinct status from dossier_gaps order by 1')).toEqual([
      ['GAP_CERTIFIED'],
      ['GAP_OPEN'],
    ]);
    expect(await countyRows('select distinct status from aid_offers order by 1')).toEqual([
      ['AID_HANDED_ON'],
      ['AID_OFFERED'],
    ]);
  });

  it('has suggestions that were adopted in part, with reasons', async () => {
    const rows = await countyRows(
      `select distinct p.track, p.category, p.due_on is null, c.reasons is not null from petitions p
         join claims c on c.tenant_id = p.tenant_id and c.petition_id = p.id where p.outcome = 'SUGGESTION_PARTLY_ADOPTED'`,
    );
    expect(rows).toEqual([['ART_29', 'SUGGESTION', 't', 't']]);
  });

  it('has villages that report and one that does not, and a month that the county misses', async () => {
    const gaps = await countyRows(
      'select zero, count(*) > 5 from reports where unit_id is not null group by zero order by zero',
    );
    expect(gaps).toEqual([
      ['f', 't'],
      ['t', 't'],
    ]);
    const missing = await dueReports(world.db, { countyId: 1, tenantId: null }, new Date());
    expect(missing.filter(({ state }) => state === 'MISSING')).toMatchObject([{ tenantName: '枫林乡' }]);
  });

  it('has a signal that somebody may have rated in a petitioner’s place, and no number that is missing', async () => {
    const scope = { countyId: 1, tenantId: null };
    const asked = { now: new Date(), language: 'zh' } as const;
    const signals = await suppressionIn(world.db, scope, {}, asked);
    const count = new Map(signals.map(({ signal, found }) => [signal, found.length]));
    expect(count.get('STAFF_DEVICE')).toBeGreaterThan(0);
    expect(count.get('NUMBER_MISSING')).toBe(0);
  });

  it.each([
    ['overdue', `counted and due_on < current_date and status in ('REGISTERED', 'HANDLING')`],
    ['due within a week', 'counted and due_on between current_date and current_date + 7'],
    ['extended', 'extensions = 1'],
    ['of a group', 'head_count > 5'],
    ['anonymous', 'anonymous'],
    [
      'taken over from an older ledger',
      `origin = 'IMPORT' and outcome = 'NOT_RECORDED' and status = 'ANSWERED' and not counted`,
    ],
  ])('has some that are %s', async (_, condition) => {
    const [[count] = []] = await countyRows(`select count(*) from petitions where ${condition}`);
    expect(Number(count)).toBeGreaterThan(0);
  });

  it('has its portals open, with somebody to receive what comes', async () => {
    const { portalTenants } = await world.visitor().run('{ portalTenants { code name } }');
    expect(portalTenants.map(({ code }: { code: string }) => code).sort()).toEqual(
      DEMO_TENANTS.map(({ code }) => code).sort(),
    );
    const rows = await countyRows('select distinct receiver_id is null from public_contacts');
    expect(rows).toEqual([['f']]);
  });

  it('keeps every event behind the one before and none in the future', async () => {
    const rows = await countyRows(`select number, kind from (select p.number, e.kind, e.recorded_at,
        lag(e.recorded_at) over (partition by p.tenant_id, p.id order by e.seq) as before
        from petitions p join petition_events e on e.county_id = p.county_id and e.tenant_id = p.tenant_id and e.petition_id = p.id) x
      where recorded_at < before or recorded_at > now()`);
    expect(rows).toEqual([]);
  });

  it('tallies what a recount finds', async () => {
    const { open, overdue, closed } = (
      await countyStaff().then((staff) => staff.run('{ dashboard { open overdue closed } }'))
    ).dashboard;
    const [recount] = await countyRows(`select
      count(*) filter (where status not in ('SERVED', 'WITHDRAWN', 'CLOSED', 'ARCHIVED', 'VOIDED') and not (status = 'ANSWERED' and origin = 'IMPORT')),
      count(*) filter (where counted and due_on < current_date and status not in ('SERVED', 'WITHDRAWN', 'CLOSED', 'ARCHIVED', 'VOIDED')),
      count(*) filter (where status in ('CLOSED', 'ARCHIVED')) from petitions where not confidential`);
    expect([open, overdue, closed].map(String)).toEqual(recount);
  });

  it('has a leadership group in every township and school: one without a head, one without a phone', async () => {
    const { leadershipGroups } = await countyStaff().then((staff) =>
      staff.run('{ leadershipGroups { nodes { tenant { code } findings { kind } posts { position } } } }'),
    );
    type Group = { tenant: { code: string }; findings: { kind: string }[]; posts: { position: string }[] };
    const groups = leadershipGroups.nodes as Group[];
    const lacks = groups.map(({ tenant, findings }) => [tenant.code, findings.map(({ kind }) => kind)]);
    expect(Object.fromEntries(lacks)).toEqual({
      shiqiao: [],
      fenglin: ['HEAD_VACANT'],
      baisha: [],
      'yunxi-yz': [],
      shiyan: ['PHONE_EMPTY'],
    });
    const members = groups.map(({ posts }) => posts.filter(({ position }) => position === 'MEMBER').length);
    expect(Math.min(...members)).toBeGreaterThan(4);
  });

  it('has somebody on duty today in each of their offices, and a deputy who stands in for a head away', async () => {
    const query = `query ($on: Date) { duties(on: $on) { totalCount }
      leadershipGroups { nodes { tenant { code } actingHead(on: $on) { name acting } } } }`;
    const { duties, leadershipGroups } = await (await countyStaff()).run(query, {
      on: beijingDate(new Date()),
    });
    expect(duties.totalCount).toBe(5);
    const leading = leadershipGroups.nodes.map(
      ({ tenant, actingHead }: { tenant: { code: string }; actingHead: object }) => [tenant.code, actingHead],
    );
    expect(Object.fromEntries(leading)).toMatchObject({
      shiqiao: { name: '吴远山', acting: true },
      fenglin: { acting: true },
      baisha: { acting: false },
    });
  });

  it('leaves audit chains that hold', async () => {
    expect(await verifyChains(world.db)).toEqual([]);
  });

  it('lets everybody in whom it names', async () => {
    for (const { code, officials } of DEMO_TENANTS) {
      for (const { account } of officials) {
        if (account === undefined) continue;
        const { viewer } = await (await signIn(code, account.name)).run(
          '{ viewer { name mustChangePassword } }',
        );
        expect(viewer).toEqual({ name: account.name, mustChangePassword: false });
      }
    }
  });

  it('is made once', async () => {
    const before = await fingerprint();
    said.length = 0;
    expect(await demoCounty(ground, (line) => said.push(line))).toBe(true);
    expect(said).toEqual([]);
    expect(await fingerprint()).toEqual(before);
  });
});

describe('a demo county cut short', () => {
  it('is completed without doing anything twice', async () => {
    const half = await World.open();
    try {
      const { db, ownerUrl, app } = half;
      const failing: DemoGround = { db, ownerUrl, services: app.services };
      const stumble = (line: string): void => {
        if (line.includes('100/')) throw new Error('killed');
      };
      await expect(demoCounty(failing, stumble)).rejects.toThrow('killed');
      await demoCounty(failing, () => undefined);
      const [[petitions] = [], [tenants] = []] = await Promise.all(
        [`petitions where origin <> 'TRANSFER' and not confidential`, 'tenants'].map(
          async (table) =>
            (
              await db.read(
                { countyId: 1, tenantId: null },
                { text: `select count(*) from ${table}`, values: [] },
              )
            )[0] ?? [],
        ),
      );
      expect([petitions, tenants]).toEqual([String(planned), String(DEMO_TENANTS.length)]);
    } finally {
      await half.close();
    }
  });

  it('stays away from a database that serves another county', async () => {
    const other = await World.open();
    try {
      await other.county();
      const { db, ownerUrl, app } = other;
      expect(await demoCounty({ db, ownerUrl, services: app.services }, () => undefined)).toBe(false);
    } finally {
      await other.close();
    }
  });
});

async function signIn(tenantCode: string, name: string) {
  const visitor = world.visitor();
  await visitor.run('mutation ($input: SignInInput!) { signIn(input: $input) }', {
    input: { tenantCode, name, password: DEMO_PASSWORD },
  });
  return visitor;
}

const countyStaff = () => signIn('yunxi-xfj', 'ducha');

/** Everything that a second run could have changed. */
async function fingerprint(): Promise<unknown> {
  return countyRows(`select (select count(*) from petitions), (select max(version) from petitions), (select count(*) from petition_events),
    (select count(*) from officials), (select count(*) from leadership_posts), (select count(*) from units), (select count(*) from topics), (select sum(n) from tallies)`);
}
