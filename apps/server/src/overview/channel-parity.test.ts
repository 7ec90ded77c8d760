import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { beijingDate, CHANNELS, daysBetween } from '@huiyin/domain';
import { LODGE } from '../accusations/accusation.fixture';
import { aPetition, register } from '../petitions/petition.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const PARITY = `query ($from: String, $to: String, $tenantId: ID) { channelParity(from: $from, to: $to, tenantId: $tenantId) {
  channels { channel received inTime daysToDecision daysToAnswer } figures { figure name definition counterFigure } } }`;
const ALL = { from: '2025-01', to: '2025-12' };
const day = 86_400_000;

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let supervisor: TestPerson;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  office = county.office;
  [town, school] = [await county.tenant(), await county.tenant('SCHOOL')];
  supervisor = await office.as('COUNTY_SUPERVISOR');
  for (const [tenant, shift] of [
    [town, 0],
    [school, 3],
  ] as const) {
    const clerk = await tenant.as('CLERK');
    for (const channel of ['VISIT', 'LETTER'] as const)
      for (let i = 0; i < 6; i += 1) {
        const { id } = await register(clerk, { channel });
        const slow = channel === 'LETTER' ? 4 : 0;
        await date(tenant, id, i, {
          decided: 1 + i + slow + shift,
          answered: 10 + i * 2 + slow,
          late: i % 3 === 0,
        });
      }
    for (let i = 0; i < 4; i += 1)
      await date(tenant, (await register(clerk, { channel: 'WEB' })).id, i, {
        decided: 1,
        answered: 2,
        late: false,
      });
  }
}, 120_000);
afterAll(() => world.close());

type Course = Readonly<{ decided: number; answered: number; late: boolean }>;

/** Received at half past midnight in Beijing, which is the day before elsewhere. */
async function date(
  tenant: TestTenant,
  id: string,
  i: number,
  { decided, answered, late }: Course,
): Promise<void> {
  const received = new Date(`2025-03-${10 + i}T00:30:00+08:00`);
  const after = (days: number): Date => new Date(received.getTime() + days * day + 3_600_000);
  await world.db.write(tenant, (tx) =>
    tx.query(
      `update petitions set received_at = $4, disposed_at = $5, answered_at = $6, answered_in_time = $7
        where county_id = $1 and tenant_id = $2 and id = $3`,
      [tenant.countyId, tenant.tenantId, id, received, after(decided), after(answered), !late],
    ),
  );
}

type Row = {
  channel: string;
  receivedAt: Date;
  disposedAt: Date | null;
  answeredAt: Date | null;
  inTime: boolean | null;
};

/** The same from the rows, by other means. */
async function recount(tenants: readonly TestTenant[]) {
  const all: Row[] = [];
  for (const { countyId, tenantId } of tenants)
    all.push(
      ...(await world.db.inside({ countyId, tenantId }, (tx) =>
        tx.rows<Row>(
          `select channel, received_at as "receivedAt", disposed_at as "disposedAt", answered_at as "answeredAt",
                  answered_in_time as "inTime" from petitions
            where county_id = $1 and tenant_id = $2 and not confidential and status <> 'VOIDED' and counted`,
          [countyId, tenantId],
        ),
      )),
    );
  const spans = (rows: Row[], key: 'disposedAt' | 'answeredAt') =>
    rows
      .flatMap((row) => {
        const at = row[key];
        return at === null ? [] : [daysBetween(beijingDate(row.receivedAt), beijingDate(at))];
      })
      .sort((a, b) => a - b);
  const middle = (list: number[]) =>
    list.length < 5 ? null : (list[Math.ceil(list.length / 2) - 1] ?? null);
  return CHANNELS.map((channel) => {
    const rows = all.filter(
      (row) => row.channel === channel && beijingDate(row.receivedAt).startsWith('2025'),
    );
    const due = rows.filter(({ inTime }) => inTime !== null);
    return {
      channel,
      received: rows.length,
      inTime:
        due.length < 5 ? null : Math.round((due.filter(({ inTime }) => inTime).length / due.length) * 100),
      daysToDecision: middle(spans(rows, 'disposedAt')),
      daysToAnswer: middle(spans(rows, 'answeredAt')),
    };
  });
}

describe('channel parity', () => {
  const ask = async (who: TestPerson, more: object = {}) =>
    (await who.run(PARITY, { ...ALL, ...more })).channelParity.channels;
  const of = (channels: { channel: string }[], wanted: string) =>
    channels.find(({ channel }) => channel === wanted);

  it('equals a recount by other means, for a county and for one office', async () => {
    expect(await ask(supervisor)).toEqual(await recount([town, school]));
    expect(await ask(supervisor, { tenantId: school.tenantId })).toEqual(await recount([school]));
    expect(await ask(await town.as('LEADER'))).toEqual(await recount([town]));
  });

  it('holds letters against visits', async () => {
    const channels = await ask(await town.as('LEADER'));
    const [visits, letters] = [of(channels, 'VISIT'), of(channels, 'LETTER')];
    expect(visits).toEqual({
      channel: 'VISIT',
      received: 6,
      inTime: 67,
      daysToDecision: 3,
      daysToAnswer: 14,
    });
    expect(letters).toMatchObject({ daysToDecision: 7, daysToAnswer: 18 });
  });

  it('tells nothing of fewer than five matters but how many there are', async () => {
    const nothing = { inTime: null, daysToDecision: null, daysToAnswer: null };
    expect(of(await ask(await town.as('LEADER')), 'WEB')).toEqual({
      channel: 'WEB',
      received: 4,
      ...nothing,
    });
    expect(of(await ask(supervisor), 'WEB')).toMatchObject({ received: 8, daysToAnswer: 2 });
  });

  it('leaves out what accuses somebody, and other periods', async () => {
    const clerk = await office.as('CLERK');
    const accused = [{ kind: 'OFFICIAL', name: '周某', officeName: '石桥镇' }];
    const before = await ask(supervisor);
    const lodged = (await clerk.run(LODGE, { input: { ...aPetition(), accused } })).lodgeAccusation;
    await date(office, lodged.id, 0, { decided: 1, answered: 2, late: false });
    expect(await ask(supervisor)).toEqual(before);
    const { id } = await register(clerk);
    await date(office, id, 0, { decided: 1, answered: 2, late: false });
    expect(of(await ask(supervisor), 'VISIT')).toMatchObject({ received: 13 });
    expect(of(await ask(supervisor, { from: '2024-01', to: '2024-12' }), 'VISIT')).toMatchObject({
      received: 0,
    });
  });

  it('says what each figure means, to whom the overview is open', async () => {
    const { figures } = (await supervisor.run(PARITY, ALL)).channelParity;
    expect(figures.map(({ figure }: { figure: string }) => figure)).toEqual([
      'inTime',
      'daysToDecision',
      'daysToAnswer',
    ]);
    for (const { definition } of figures) expect(definition).toContain('不足 5 件的不计算');
    expect(await (await town.as('CLERK')).refused(PARITY, ALL)).toBe('FORBIDDEN');
    const elsewhere = { ...ALL, tenantId: school.tenantId };
    expect(await (await town.as('LEADER')).refused(PARITY, elsewhere)).toBe('NOT_FOUND');
  });
});
