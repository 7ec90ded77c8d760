import { addDays, beijingDate } from '@huiyin/domain';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { notifyOfDuty } from './duty-notice.service';
import { DutyEntity } from './duty.entity';

const DUTY =
  'id phone fromOn untilOn official { name } handedOverAt handoverNotes handedTo { official { name } } version';
const FIELDS: Readonly<Record<string, string>> = {
  planDuty: DUTY,
  changeDuty: DUTY,
  cancelDuty: DUTY,
  handOverDuty: DUTY,
};
const mutation = (name: string): string =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${FIELDS[name] ?? 'id'} } }`;
const ROSTER = `query ($groupId: ID, $on: Date, $since: Date) {
  duties(groupId: $groupId, on: $on, since: $since) { nodes { fromOn official { name } group { name } } } }`;

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let admin: TestPerson;
let clerk: TestPerson;
let people: Record<'a' | 'b', string>;
let groupId: string;
let groups = 0;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  [admin, clerk] = [await town.as('TENANT_ADMIN'), await town.as('CLERK')];
});
afterAll(() => world.close());

beforeEach(async () => {
  groups += 1;
  const entries = await Promise.all(
    (['a', 'b'] as const).map(async (key) => [key, (await town.as('HANDLER', key)).officialId]),
  );
  people = Object.fromEntries(entries);
  groupId = (await act('createLeadershipGroup', { name: `第${groups}组`, foundedOn: '2017-03-01' }, admin))
    .id;
});
afterEach(() => void Object.assign(world.app.services, { now: () => new Date() }));

const act = async (name: string, input: Record<string, unknown>, who = clerk) =>
  (await who.run(mutation(name), { input }))[name];
const refusal = (name: string, input: Record<string, unknown>, who = clerk) =>
  who.refused(mutation(name), { input });
const onDay = (day: string, time = '09:30') =>
  void Object.assign(world.app.services, { now: () => new Date(`${day}T${time}:00+08:00`) });
const duty = (officialId: string, fromOn: string, untilOn = fromOn) => ({
  groupId,
  officialId,
  phone: '0600-5550009',
  fromOn,
  untilOn,
});
const onDuty = async (on: string, who = clerk): Promise<string[]> =>
  (await who.run(ROSTER, { groupId, on })).duties.nodes.map(
    ({ official }: { official: { name: string } }) => official.name,
  );

describe('the roster', () => {
  it('says who is on duty on a day, with the phone given, else their own, else the office’s', async () => {
    expect(await refusal('planDuty', { ...duty(people.a, '2018-05-07'), phone: null })).toBe('REQUIRED');
    await act('updateLeadershipGroup', { id: groupId, officePhone: '0600-5550001' }, admin);
    expect((await act('planDuty', { ...duty(people.a, '2018-05-07'), phone: null })).phone).toBe(
      '0600-5550001',
    );
    await act('updateOfficial', { id: people.b, phone: '0600-5550002' }, admin);
    const second = { ...duty(people.b, '2018-05-08'), phone: undefined, untilOn: undefined };
    expect(await act('planDuty', second)).toMatchObject({ phone: '0600-5550002', untilOn: '2018-05-08' });
    expect(await refusal('planDuty', { ...duty(people.b, '2018-05-09'), phone: '打到门卫' })).toBe('INVALID');
    expect(await onDuty('2018-05-07')).toEqual(['a']);
    expect(await onDuty('2018-05-08')).toEqual(['b']);
    expect(await onDuty('2018-05-09')).toEqual([]);
  });

  it('takes one at a time, in the database too, and whoever comes the day after', async () => {
    await act('planDuty', duty(people.a, '2018-05-07', '2018-05-09'));
    expect(await refusal('planDuty', duty(people.b, '2018-05-09', '2018-05-10'))).toBe('DUTY_TAKEN');
    const past = world.db.write(town, async (tx) =>
      tx.insert(DutyEntity, { id: uuid(), ...duty(people.b, '2018-05-09') }),
    );
    await expect(past).rejects.toMatchObject({ code: 'OVERLAP' });
    const { id } = await act('planDuty', duty(people.b, '2018-05-10'));
    expect(await refusal('changeDuty', { id, fromOn: '2018-05-09' })).toBe('DUTY_TAKEN');
    expect((await act('changeDuty', { id, officialId: people.a })).official.name).toBe('a');
    await act('cancelDuty', { id });
    expect(await onDuty('2018-05-10')).toEqual([]);
    await act('planDuty', duty(people.b, '2018-05-10'));
  });

  it('gives a day to one of two who plan it at once', async () => {
    const answers = await Promise.all(
      [people.a, people.b].map((id) => clerk.send(mutation('planDuty'), { input: duty(id, '2018-05-07') })),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE');
    expect(codes.toSorted()).toEqual(['DONE', 'DUTY_TAKEN']);
  });

  it('asks nobody to be there who is away, and sends nobody away who is on duty', async () => {
    const days = { kind: 'LEAVE', fromOn: '2018-05-07', untilOn: '2018-05-09' };
    const { id } = await act('recordAbsence', { officialId: people.a, ...days });
    expect(await refusal('planDuty', duty(people.a, '2018-05-09'))).toBe('AWAY');
    await act('planDuty', duty(people.a, '2018-05-10'));
    expect(await refusal('changeAbsence', { id, untilOn: '2018-05-10' })).toBe('ON_DUTY');
    await act('planDuty', duty(people.b, '2018-05-09'));
    expect(await refusal('recordAbsence', { officialId: people.b, ...days })).toBe('ON_DUTY');
    await act('recordAbsence', { officialId: people.b, ...days, untilOn: '2018-05-08' });
  });

  it('never keeps both of an absence and a duty that are entered at once', async () => {
    const days = { fromOn: '2018-05-07', untilOn: '2018-05-07' };
    for (const official of [people.a, people.b]) {
      const answers = await Promise.all([
        clerk.send(mutation('planDuty'), { input: duty(official, days.fromOn) }),
        admin.send(mutation('recordAbsence'), { input: { officialId: official, kind: 'LEAVE', ...days } }),
      ]);
      const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE');
      expect(codes.filter((code) => code === 'DONE')).toHaveLength(1);
    }
  });

  it.each([
    ['before the group was founded', { fromOn: '2017-02-28', untilOn: '2017-03-02' }],
    ['in the wrong order', { fromOn: '2018-05-07', untilOn: '2018-05-06' }],
    ['for more than a month', { fromOn: '2018-05-01', untilOn: '2018-06-01' }],
  ])('is refused %s', async (_, days) => {
    expect(await refusal('planDuty', { ...duty(people.a, ''), ...days })).toBe('INVALID');
  });

  it('ends with its group, and keeps an official from leaving while they are on it', async () => {
    const today = beijingDate(new Date());
    const { id } = await act('planDuty', duty(people.a, today, addDays(today, 3)));
    expect(await refusal('retireOfficial', { id: people.a }, admin)).toBe('IN_USE');
    await act('planDuty', duty(people.b, addDays(today, 4)));
    await act('endLeadershipGroup', { id: groupId, endedOn: addDays(today, 1) }, admin);
    expect(await onDuty(addDays(today, 1))).toEqual(['a']);
    expect(await onDuty(addDays(today, 2))).toEqual([]);
    expect(await onDuty(addDays(today, 4))).toEqual([]);
    expect(await refusal('planDuty', duty(people.b, today))).toBe('WRONG_STATE');
    await act('cancelDuty', { id });
    await act('retireOfficial', { id: people.a }, admin);
  });
});

describe('a handover', () => {
  it('goes from the last day on to the next of the roster, with its time and what is to be known', async () => {
    const { id } = await act('planDuty', duty(people.a, '2018-05-04', '2018-05-06'));
    onDay('2018-05-06');
    expect(await refusal('handOverDuty', { id, notes: '无' })).toBe('NOBODY_NEXT');
    const next = await act('planDuty', duty(people.b, '2018-05-07'));
    onDay('2018-05-05', '23:59');
    expect(await refusal('handOverDuty', { id, notes: '无' })).toBe('DUTY_GOES_ON');
    onDay('2018-05-06', '00:01');
    expect(await refusal('handOverDuty', { id, notes: ' ' })).toBe('REQUIRED');
    const handed = await act('handOverDuty', { id, notes: '三组来电待回复' });
    expect(handed).toMatchObject({
      handedOverAt: '2018-05-06T00:01:00+08:00',
      handoverNotes: '三组来电待回复',
      handedTo: { official: { name: 'b' } },
    });
    expect(await refusal('handOverDuty', { id, notes: '再次' })).toBe('WRONG_STATE');
    expect(await refusal('changeDuty', { id, officialId: people.b })).toBe('WRONG_STATE');
    // who took over stays who took over; where they are reached may change
    expect(await refusal('cancelDuty', { id: next.id })).toBe('WRONG_STATE');
    expect(await refusal('changeDuty', { id: next.id, officialId: people.a })).toBe('WRONG_STATE');
    expect((await act('changeDuty', { id: next.id, phone: '0600-5550003' })).phone).toBe('0600-5550003');
  });

  it('is made by whoever is on duty, and the roster by the office', async () => {
    const handler = await town.as('HANDLER', '值班人');
    const { id } = await act('planDuty', duty(handler.officialId, '2018-05-06'));
    await act('planDuty', duty(people.b, '2018-05-07'));
    expect(await refusal('changeDuty', { id, phone: '0600-5550003' }, handler)).toBe('FORBIDDEN');
    const colleague = await town.as('HANDLER', '不值班的人');
    onDay('2018-05-06');
    expect(await refusal('handOverDuty', { id, notes: '无遗留事项' }, colleague)).toBe('NOT_YOURS');
    await act('handOverDuty', { id, notes: '无遗留事项' }, handler);
  });
});

describe('every verb', () => {
  it('is done inside its tenant, on the version they saw, and leaves one line in the log', async () => {
    const { id } = await act('planDuty', duty(people.a, '2018-05-07'));
    const later = await act('planDuty', duty(people.b, '2018-05-08'));
    const other = await act('planDuty', duty(people.b, '2018-05-20'));
    const acts: readonly (readonly [string, Record<string, unknown>])[] = [
      ['planDuty', duty(people.a, '2018-05-09')],
      ['changeDuty', { id: later.id, phone: '0600-5550003' }],
      ['cancelDuty', { id: other.id }],
      ['handOverDuty', { id, notes: '无' }],
    ];
    const [stranger, auditor] = [await school.as('TENANT_ADMIN'), await town.as('AUDITOR')];
    const [county, supervisor] = [await office.as('COUNTY_ADMIN'), await office.as('COUNTY_SUPERVISOR')];
    onDay('2018-05-07');
    for (const [name, input] of acts.filter(([, { id: edited }]) => edited !== undefined))
      expect(await refusal(name, { ...input, version: 9 })).toBe('STALE_VERSION');
    for (const [name, input] of acts) {
      expect(await refusal(name, input, auditor)).toBe('FORBIDDEN');
      expect(await refusal(name, input, stranger)).toBe('NOT_FOUND');
      expect(await refusal(name, input, county)).toBe('ENTER_TENANT_FIRST');
      const before = await logged();
      await act(name, input);
      expect((await logged()).slice(before.length)).toEqual([name]);
    }
    expect(await onDuty('2018-05-08', supervisor)).toEqual(['b']);
    expect(await onDuty('2018-05-08', stranger)).toEqual([]);
  });
});

/** What was done in the township, in order. */
async function logged(): Promise<string[]> {
  const { countyId, tenantId } = town;
  const rows = await world.db.read(
    { countyId, tenantId },
    {
      text: `select action from audit_log where county_id = $1 and tenant_id = $2 and outcome = 'DONE' order by seq`,
      values: [countyId, tenantId],
    },
  );
  return rows.map(([action]) => action as string);
}

describe('whoever is on duty', () => {
  const toldOf = async (who: TestPerson): Promise<string[]> =>
    (
      await who.run('{ notices(first: 100) { nodes { kind dueOn byName duty { group { name } } } } }')
    ).notices.nodes
      .map(({ kind, dueOn, byName }: Record<string, string>) => `${kind} ${dueOn} ${byName ?? ''}`.trim())
      .toReversed();
  const morning = (day: string) =>
    world.db.write({ countyId: town.countyId, tenantId: town.tenantId }, (tx) =>
      notifyOfDuty(tx, new Date(`${day}T07:00:00+08:00`)),
    );

  it('is told when it is planned, moved or taken from them, and not of what they arrange themselves', async () => {
    const [first, second, planner] = await Promise.all([
      town.as('HANDLER'),
      town.as('HANDLER'),
      town.as('CLERK', '王敏'),
    ]);
    onDay('2018-05-02');
    const { id } = await act('planDuty', duty(first.officialId, '2018-05-07'), planner);
    await act('changeDuty', { id, untilOn: '2018-05-08' }, planner);
    await act('changeDuty', { id, phone: '0600-5550001' }, planner);
    await act('changeDuty', { id, officialId: second.officialId }, planner);
    await act('cancelDuty', { id }, planner);
    expect(await toldOf(first)).toEqual([
      'DUTY_GIVEN 2018-05-07 王敏',
      'DUTY_GIVEN 2018-05-07 王敏',
      'DUTY_DROPPED 2018-05-07 王敏',
    ]);
    expect(await toldOf(second)).toEqual(['DUTY_GIVEN 2018-05-07 王敏', 'DUTY_DROPPED 2018-05-07 王敏']);
    await act('planDuty', duty(planner.officialId, '2018-05-20'), planner);
    expect(await toldOf(planner)).toEqual([]);
  });

  it('is told once more the morning before, or on the day where that morning was missed, and of no duty cancelled', async () => {
    const [who, planner] = await Promise.all([town.as('HANDLER'), town.as('CLERK', '王敏')]);
    onDay('2018-06-01');
    await act('planDuty', duty(who.officialId, '2018-06-07', '2018-06-08'), planner);
    const { id } = await act('planDuty', duty(who.officialId, '2018-06-10'), planner);
    await act('planDuty', duty(who.officialId, '2018-06-12'), planner);
    await act('cancelDuty', { id }, planner);
    for (const day of [
      '2018-06-05',
      '2018-06-06',
      '2018-06-06',
      '2018-06-07',
      '2018-06-08',
      '2018-06-09',
      '2018-06-12',
    ])
      await morning(day);
    expect((await toldOf(who)).filter((line) => line.startsWith('DUTY_SOON'))).toEqual([
      'DUTY_SOON 2018-06-07',
      'DUTY_SOON 2018-06-12',
    ]);
  });
});
