import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PetitionEntity } from '../petitions/petition.entity';
import { register } from '../petitions/petition.fixture';
import { readingArrived } from '../petitions/petition-reveal.service';
import { MIGRATIONS } from '../paths';
import { withClient } from '../testing/database';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { anAccusation } from './accusation.fixture';
import { HISTORIES, rerouted, type Offices } from './accusation-histories.fixture';
import { idAbove } from '../withholdings/withholding.service';

/* A matter lies where it was sent and where it came from: for whom of the county's office it accuses, it is in none of them. */
const WORDS = '玉带水库';
let world: World;
let office: TestTenant;
let offices: Offices;
let clerk: TestPerson;
/** Of the county's office: who reads every office of the county, and who reads that one. */
let accused: TestPerson[];
let unconcerned: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  const [town, school] = [await county.tenant(), await county.tenant('SCHOOL')];
  office = county.office;
  const [townsman, teacher] = [await town.as('CLERK'), await school.as('CLERK')];
  clerk = await office.as('CLERK');
  const names = ['被控督查', '被控领导'] as const;
  accused = [await office.as('COUNTY_SUPERVISOR', names[0]), await office.as('LEADER', names[1])];
  unconcerned = await office.as('COUNTY_SUPERVISOR', '无关督查');
  offices = {
    world,
    office,
    town,
    school,
    clerk,
    townsman,
    teacher,
    accused: accused.map(({ officialId }, i) => ({ officialId, name: names[i] as string })),
    officeName: (await clerk.run('{ viewer { home { name } } }')).viewer.home.name,
    title: `反映${WORDS}`,
  };
});
afterAll(() => world.close());

const MONTHS =
  'tenants { open overdue received answered rated bounced bounceDays receptions } topics { count } bounces { bounced days }';
const HEARD = `query ($words: String!) { petitions(first: 50) { totalCount nodes { id title } }
  found: petitions(filter: { search: $words }) { totalCount nodes { id } } overview { ${MONTHS} }
  transfers(first: 50) { totalCount nodes { id status title } } reviews(first: 50) { totalCount nodes { id } } notices { totalCount nodes { kind } } }`;
const PETITION = 'query ($id: ID!) { petition(id: $id) { id title } }';
const TRANSFER = 'query ($id: ID!) { transfer(id: $id) { id title } }';
const heard = (people: readonly TestPerson[] = accused) =>
  Promise.all(people.map((who) => who.run(HEARD, { words: WORDS })));
const isThere = async (who: TestPerson, document: string, id: string) =>
  Object.values(await who.run(document, { id }))[0] !== null;

it.each(HISTORIES)('is nowhere for whom of the county’s office it accuses: %s', async (_, history) => {
  const before = await heard();
  const { petitions, transferId, found, stays, open } = await history(offices);
  expect(await heard()).not.toEqual(before);
  const [reader] = accused as [TestPerson];
  expect(await isThere(reader, TRANSFER, transferId)).toBe(true);
  for (const id of petitions) expect(await isThere(reader, PETITION, id)).toBe(true);
  const carried = await found();
  const gone = async () => {
    expect(await heard()).toEqual(before);
    for (const who of accused) {
      expect(await isThere(who, TRANSFER, transferId)).toBe(false);
      for (const id of petitions) expect(await isThere(who, PETITION, id)).toBe(false);
    }
  };
  await gone();
  await carried();
  await gone();
  expect(await isThere(clerk, TRANSFER, transferId)).toBe(true);
  for (const [who, id] of stays) expect(await isThere(offices[who], PETITION, id)).toBe(true);
  for (const id of open) expect(await isThere(unconcerned, PETITION, id)).toBe(true);
});

it('nor of what was sent on before copies were followed', async () => {
  const [, history] = HISTORIES.find(([name]) =>
    name.startsWith('objected to'),
  ) as (typeof HISTORIES)[number];
  const { petitions, transferId, found } = await history(offices);
  await (await found())();
  // who reads that office alone: what was sent on is in no list of the whole county
  const [, reader] = accused as [TestPerson, TestPerson];
  const [origin] = petitions;
  const seen = () => isThere(reader, TRANSFER, transferId);
  expect(await seen()).toBe(false);
  await withClient(world.ownerUrl, async (owner) => {
    await owner.query(`begin;
      alter table withholdings no force row level security;
      delete from withholdings where ground = 'ACCUSED' and '${origin}' = any (hanging);
      alter table withholdings force row level security;
      commit`);
    expect(await seen()).toBe(true);
    const text = await readFile(join(MIGRATIONS, '0203-copies-of-earlier-ones.sql'), 'utf8');
    // done again, it keeps nobody away twice
    await owner.query(`begin; ${text} ${text} commit`);
  });
  expect(await seen()).toBe(false);
  const { countyId, tenantId } = office;
  const kept = await world.db.inside(office, (tx) =>
    tx.rows<{ officialId: string }>(
      `select official_id as "officialId" from withholdings where county_id = $1 and tenant_id = $2 and $3 = any(hanging)`,
      [countyId, tenantId, origin],
    ),
  );
  expect(kept.map(({ officialId }) => officialId).sort()).toEqual(
    accused.map(({ officialId }) => officialId).sort(),
  );
});

it('loses no look at its petitioner that is written down while it is being taken up', async () => {
  const { town, townsman } = offices;
  const { id } = await register(townsman, { title: `反映${WORDS}` });
  const carried = await rerouted(offices, id);
  const waiting = () =>
    withClient(world.ownerUrl, async (owner) => {
      const sql = `select from pg_locks where not granted and pid in (select pid from pg_stat_activity where datname = current_database())`;
      for (let asked = 0; (await owner.query(sql)).rowCount !== 1; asked += 1)
        if (asked > 5_000) throw new Error('nobody waits');
    });
  const unit = `${town.code}镇 党政办`;
  const data = { purpose: 'VERIFY_FACTS', roles: ['CLERK'], unit };
  const look = { at: new Date(), byOffice: unit, text: '核实情况', data };
  let hold: (held: void) => void;
  const held = new Promise<void>((resolve) => (hold = resolve));
  const looking = world.db.whole().write(town, async (tx) => {
    await tx.get(PetitionEntity, id, 'for update');
    hold();
    await waiting();
    await readingArrived(tx, id, look, new Date());
  });
  await held;
  await Promise.all([looking, carried()]);
  const EVENTS = 'query ($id: ID!) { petition(id: $id) { events { kind text } } }';
  const { events } = (await clerk.run(EVENTS, { id: idAbove(id) })).petition;
  expect(events).toContainEqual({ kind: 'IDENTITY_READ', text: expect.stringContaining(unit) });
});

it('is looked up alike for whom it accuses and for everybody else of the office, so that no time tells', async () => {
  const county = await world.county();
  const { office: home } = county;
  const [one, another] = [await home.as('LEADER', '某甲'), await home.as('LEADER', '某乙')];
  const told = ({ officialId }: TestPerson) =>
    world.db.as({ home: home.tenantId, officialId }).inside(home, async (tx) => {
      const kept = `nullif(current_setting('app.withheld'), '')::uuid[]`;
      return tx.first<{ kept: string[] | null }>(`select ${kept} as kept`);
    });
  expect([await told(one), await told(another)]).toEqual([{ kept: null }, { kept: null }]);
  const { id } = await register(await home.as('CLERK'));
  await anAccusation(world, home, id, one.officialId);
  const [accusedHears, otherHears] = [await told(one), await told(another)];
  // neither list is empty, which the policies would take for nothing to be looked up
  expect(otherHears?.kept).toHaveLength(1);
  expect(accusedHears?.kept).toEqual([...(otherHears?.kept ?? []), id]);
});
