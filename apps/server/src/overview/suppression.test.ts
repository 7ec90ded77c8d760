import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, periodOf, SUPPRESSION_SIGNALS, type SuppressionSignal } from '@huiyin/domain';
import { v7 as uuid } from 'uuid';
import { LODGE } from '../accusations/accusation.fixture';
import { aPetition, inputsOf, register, verb } from '../petitions/petition.fixture';
import { rated } from '../ratings/rating.fixture';
import { withClient } from '../testing/database';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const SIGNALS = `query ($from: String, $to: String, $tenantId: ID) { suppressionSignals(from: $from, to: $to, tenantId: $tenantId) {
  signal meaning innocent next counts against
  found { tenantId tenantName month unitId unitName from until of count counterFigure } } }`;
const DAY = 86_400_000;
const today = beijingDate(new Date());
const [thisMonth, thisYear] = [today.slice(0, 7), today.slice(0, 4)];
const PERIOD = { from: addDays(today, -370).slice(0, 7), to: thisMonth };

let world: World;
let county: Awaited<ReturnType<World['county']>>;
let supervisor: TestPerson;

beforeAll(async () => {
  world = await World.open();
  county = await world.county();
  supervisor = await county.office.as('COUNTY_SUPERVISOR');
});
afterAll(() => world.close());

type Found = Readonly<Record<string, string | number | null>>;
async function found(signal: SuppressionSignal, tenant: TestTenant, who = supervisor): Promise<Found[]> {
  const { suppressionSignals } = await who.run(SIGNALS, PERIOD);
  expect(suppressionSignals.map((one: { signal: string }) => one.signal)).toEqual([...SUPPRESSION_SIGNALS]);
  return suppressionSignals
    .find((one: { signal: string }) => one.signal === signal)
    .found.filter(({ tenantId }: { tenantId: string }) => tenantId === tenant.tenantId);
}
async function townWith(): Promise<{ town: TestTenant; clerk: TestPerson; leader: TestPerson }> {
  const town = await county.tenant();
  return { town, clerk: await town.as('CLERK'), leader: await town.as('LEADER') };
}
async function onDay<T>(moment: Date, work: () => Promise<T>): Promise<T> {
  Object.assign(world.app.services, { now: () => moment });
  const done = await work();
  Object.assign(world.app.services, { now: () => new Date() });
  return done;
}
const noon = (day: string): Date => new Date(`${day}T12:00:00+08:00`);

describe('a missing number', () => {
  /** As nobody can through the wall: its owner takes the wall down, and the row with all that hangs on it. */
  const deleted = (id: string): Promise<void> =>
    withClient(world.ownerUrl, async (owner) => {
      for (const table of [
        'receptions',
        'petition_search',
        'petition_events',
        'parties',
        'notices',
        'petitions',
      ]) {
        await owner.query(`alter table ${table} no force row level security`);
        await owner.query(`delete from ${table} where ${table === 'petitions' ? 'id' : 'petition_id'} = $1`, [
          id,
        ]);
        await owner.query(`alter table ${table} force row level security`);
      }
    });

  it('shows where rows were deleted, in the middle and at the end, and nowhere else', async () => {
    const { town, clerk, leader } = await townWith();
    const rows = [];
    for (let i = 0; i < 6; i += 1) rows.push(await register(clerk));
    expect(await found('NUMBER_MISSING', town)).toEqual([]);
    for (const i of [1, 2, 5]) await deleted(rows[i].id);
    const missing = [
      expect.objectContaining({
        month: thisMonth,
        of: `${thisYear}: 2–3, 6`,
        count: 3,
        counterFigure: 6,
        unitId: null,
      }),
    ];
    expect(await found('NUMBER_MISSING', town)).toEqual(missing);
    expect(await found('NUMBER_MISSING', town, leader)).toEqual(missing);
  });

  it('is none of a voided matter, of numbers in another format, nor of one that is withheld from who asks', async () => {
    const { town, clerk, leader } = await townWith();
    const { id } = await register(clerk);
    await clerk.run(verb('voidPetition'), { input: { id, reason: '重复登记' } });
    await world.db.write(town, (tx) =>
      tx.query(
        `update tenants set number_format = '清信〔{year}〕{serial:1}号' where county_id = $1 and tenant_id = $2`,
        [town.countyId, town.tenantId],
      ),
    );
    const kept = await register(clerk);
    await register(clerk);
    await world.db.write(town, (tx) =>
      tx.query(
        `insert into withholdings (county_id, tenant_id, id, petition_id, official_id, ground, since)
         values ($1, $2, $3, $4, $5, 'RECUSED', now())`,
        [town.countyId, town.tenantId, uuid(), kept.id, leader.officialId],
      ),
    );
    const { petition } = await leader.run('query ($id: ID!) { petition(id: $id) { id } }', { id: kept.id });
    expect(petition).toBeNull();
    expect(await found('NUMBER_MISSING', town, leader)).toEqual([]);
    // nor of one that is there for nobody, since it went to the superior of whom it accuses
    const sent = await register(clerk);
    await register(clerk);
    await world.db.write(town, (tx) =>
      tx.query(
        `insert into withholdings (county_id, tenant_id, id, petition_id, ground, since) values ($1, $2, $3, $4, 'REROUTED', now())`,
        [town.countyId, town.tenantId, uuid(), sent.id],
      ),
    );
    for (const who of [leader, supervisor]) {
      const answer = await who.run('query ($id: ID!) { petition(id: $id) { id } }', { id: sent.id });
      expect(answer.petition).toBeNull();
      expect(await found('NUMBER_MISSING', town, who)).toEqual([]);
    }
  });

  it('is none of an accusation, whose number is drawn', async () => {
    const clerk = await county.office.as('CLERK');
    const accused = [{ kind: 'OFFICIAL', name: '周某', officeName: '石桥镇' }];
    await register(clerk);
    await clerk.run(LODGE, { input: { ...aPetition(), accused } });
    await register(clerk);
    expect(await found('NUMBER_MISSING', county.office)).toEqual([]);
  });
});

describe('receptions that were not registered', () => {
  const RECORD = 'mutation ($input: RecordReceptionInput!) { recordReception(input: $input) { id } }';
  const answered = async (clerk: TestPerson, n: number): Promise<void> => {
    const at = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
    const said = { asked: '问低保怎么申请', told: '向村委会递交申请书', reason: '政策咨询，当场答复清楚' };
    const input = {
      channel: 'VISIT',
      fromAt: at(2),
      untilAt: at(1),
      outcome: 'ANSWERED_ON_THE_SPOT',
      ...said,
    };
    for (let i = 0; i < n; i += 1) await clerk.run(RECORD, { input });
  };

  it('show where they are most of a month’s, beside those that were', async () => {
    const { town, clerk, leader } = await townWith();
    for (let i = 0; i < 4; i += 1) await register(clerk);
    await answered(clerk, 5);
    const shown = [expect.objectContaining({ month: thisMonth, count: 5, counterFigure: 4, unitId: null })];
    expect(await found('NOT_REGISTERED', town)).toEqual(shown);
    expect(await found('NOT_REGISTERED', town, leader)).toEqual(shown);
    // and no more once as many were registered; a letter is received by nobody
    await register(clerk, { channel: 'LETTER' });
    expect(await found('NOT_REGISTERED', town)).toEqual(shown);
    await register(clerk, { channel: 'PHONE' });
    expect(await found('NOT_REGISTERED', town)).toEqual([]);
  });

  it('do not show where they are few', async () => {
    const { town, clerk } = await townWith();
    await answered(clerk, 4);
    expect(await found('NOT_REGISTERED', town)).toEqual([]);
  });
});

describe('answers at the last moment', () => {
  /** Matters in hand for 100 days, answered so many days before the day on which their term ended. */
  async function answeredBefore(n: number, days: number): Promise<{ town: TestTenant; day: string }> {
    const { town, clerk, leader } = await townWith();
    const inputs = inputsOf(town, clerk, leader);
    const begun: { id: string; dueOn: string }[] = [];
    await onDay(new Date(Date.now() - 100 * DAY), async () => {
      for (let i = 0; i < n; i += 1) {
        const { id } = await register(clerk);
        let last = { dueOn: '' };
        for (const step of ['acceptPetition', 'assignPetition', 'takePetition'])
          last = (await clerk.run(verb(step), { input: { id, ...inputs[step] } }))[step];
        begun.push({ id, dueOn: last.dueOn });
      }
    });
    const day = addDays(begun[0]?.dueOn ?? '', -days);
    await onDay(noon(day), async () => {
      for (const { id } of begun)
        await clerk.run(verb('answerPetition'), { input: { id, ...inputs['answerPetition'] } });
    });
    return { town, day };
  }

  it('show where one unit gave five on one day, beside all that it gave that month', async () => {
    const { town, day } = await answeredBefore(5, 0);
    const { town: early } = await answeredBefore(5, 20);
    const { town: late } = await answeredBefore(5, -1);
    const { town: few } = await answeredBefore(4, 0);
    expect(await found('LAST_MOMENT', town)).toEqual([
      expect.objectContaining({
        month: day.slice(0, 7),
        unitId: town.unitId,
        unitName: '党政办',
        from: day,
        until: day,
        count: 5,
        counterFigure: 5,
      }),
    ]);
    for (const other of [early, late, few]) expect(await found('LAST_MOMENT', other)).toEqual([]);
  }, 60_000);
});

describe('ratings from devices of staff', () => {
  const rate = async (town: TestTenant, clerk: TestPerson, setAside: 'STAFF_DEVICE' | null) => {
    const matter = await register(clerk);
    await rated(world, town, matter, { body: 'SATISFIED', organ: 'SATISFIED' }, setAside);
    return matter.id;
  };

  it('show by unit and month, beside those that count; where all count, nothing does', async () => {
    const [{ town, clerk, leader }, other] = [await townWith(), await townWith()];
    await rate(other.town, other.clerk, null);
    const id = await rate(town, clerk, 'STAFF_DEVICE');
    await rate(town, clerk, null);
    const inputs = inputsOf(town, clerk, leader);
    for (const step of ['acceptPetition', 'assignPetition'])
      await clerk.run(verb(step), { input: { id, ...inputs[step] } });
    expect(await found('STAFF_DEVICE', town)).toEqual([
      expect.objectContaining({ month: thisMonth, unitId: town.unitId, count: 1, counterFigure: 0 }),
    ]);
    expect(await found('STAFF_DEVICE', other.town)).toEqual([]);
  });
});

describe('a row of zero reports', () => {
  /** Weekly reports of a unit that end with last week, zero or not, as they come; null is one that is missing. */
  async function reported(town: TestTenant, unitId: string, zeros: readonly (boolean | null)[]) {
    const weeks = zeros.reduce<{ from: string; until: string }[]>(
      ([first = periodOf('WEEKLY', today), ...rest]) => [
        periodOf('WEEKLY', addDays(first.from, -1)),
        first,
        ...rest,
      ],
      [],
    );
    await world.db.write(town, async (tx) => {
      const obligation = uuid();
      const here = [town.countyId, town.tenantId];
      await tx.query(
        `insert into report_obligations (county_id, tenant_id, id, rhythm, scope, what, from_on)
         values ($1, $2, $3, 'WEEKLY', 'UNITS', '矛盾纠纷排查周报', '2025-01-01')`,
        [...here, obligation],
      );
      for (const [i, zero] of zeros.entries())
        if (zero !== null)
          await tx.query(
            `insert into reports (county_id, tenant_id, id, obligation_id, unit_id, period_from, period_until, zero, items, submitted_at, submitted_by, late)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now(), '何春燕', false)`,
            [
              ...here,
              uuid(),
              obligation,
              unitId,
              weeks[i]?.from,
              weeks[i]?.until,
              zero,
              zero ? '[]' : '[{"subject":"ROADS","title":"塌方"}]',
            ],
          );
    });
    return { weeks };
  }
  /** A town in which a matter of that place was registered ten days ago. */
  async function withMatter(confidential = false) {
    const { town, clerk } = await townWith();
    const { id } = await register(clerk, { placeUnitId: town.unitId });
    const { id: elsewhere } = await register(clerk);
    await world.db.write(town, (tx) =>
      tx.query(
        `update petitions set registered_at = now() - interval '10 days', received_at = now() - interval '10 days',
                category = case when $4 then 'ACCUSATION' else category end, confidential = $4
          where county_id = $1 and tenant_id = $2 and id = any($3)`,
        [town.countyId, town.tenantId, confidential ? [id] : [id, elsewhere], confidential],
      ),
    );
    return { town, clerk };
  }

  it('shows from four on, in the month in which it ends, beside the matters of that place', async () => {
    const { town } = await withMatter();
    const { weeks } = await reported(town, town.unitId, [false, true, true, true, true]);
    const until = weeks[4]?.until as string;
    expect(await found('NOTHING_REPORTED', town)).toEqual([
      expect.objectContaining({
        month: until.slice(0, 7),
        unitId: town.unitId,
        from: weeks[1]?.from,
        until,
        of: '矛盾纠纷排查周报',
        count: 4,
        counterFigure: 1,
      }),
    ]);
  });

  it.each([
    ['three', [true, true, true]],
    ['a report with something in it between', [true, true, false, true, true]],
    ['a missing one between', [true, true, null, true, true]],
  ] as const)('does not show of %s', async (_, zeros) => {
    const { town } = await withMatter();
    await reported(town, town.unitId, zeros);
    expect(await found('NOTHING_REPORTED', town)).toEqual([]);
  });

  it('does not show where no matter of that place was registered, nor for an accusation', async () => {
    const { town, clerk } = await townWith();
    await register(clerk);
    await reported(town, town.unitId, [true, true, true, true]);
    expect(await found('NOTHING_REPORTED', town)).toEqual([]);
    const { town: accusing } = await withMatter(true);
    await reported(accusing, accusing.unitId, [true, true, true, true]);
    expect(await found('NOTHING_REPORTED', accusing)).toEqual([]);
  });
});

describe('the signals', () => {
  it('are for whom the overview is open: supervisors all, leaders their own', async () => {
    const [{ town, clerk, leader }, other] = [await townWith(), await townWith()];
    const { suppressionSignals } = await leader.run(SIGNALS, PERIOD);
    for (const { meaning, innocent, next } of suppressionSignals)
      expect(meaning && innocent && next).toBeTruthy();
    expect(await clerk.refused(SIGNALS, PERIOD)).toBe('FORBIDDEN');
    expect(await leader.refused(SIGNALS, { ...PERIOD, tenantId: other.town.tenantId })).toBe('NOT_FOUND');
    expect(await leader.refused(SIGNALS, { from: '2026' })).toBe('INVALID');
    const all = (await supervisor.run(SIGNALS, PERIOD)).suppressionSignals.flatMap(
      (one: { found: { tenantId: string }[] }) => one.found,
    );
    expect(new Set(all.map(({ tenantId }: { tenantId: string }) => tenantId)).size).toBeGreaterThan(3);
    const { suppressionSignals: one } = await supervisor.run(SIGNALS, { ...PERIOD, tenantId: town.tenantId });
    expect(one.flatMap(({ found: where }: { found: unknown[] }) => where)).toEqual([]);
  });

  it('are in English for who reads English, and without a person in any field', async () => {
    const english = supervisor.twin(undefined, { 'accept-language': 'en' });
    const [first] = (await supervisor.run(SIGNALS, PERIOD)).suppressionSignals;
    expect(first.meaning).toContain('登记编号');
    expect((await english.run(SIGNALS, PERIOD)).suppressionSignals[0].meaning).toContain(
      'Registration numbers',
    );
    expect(first.found.length).toBeGreaterThan(0);
    expect(Object.keys(first.found[0]).filter((key) => /official|person|petition/i.test(key))).toEqual([]);
  });
});
