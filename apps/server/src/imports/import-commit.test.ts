import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { beijingDate, petitionFacets, type Place } from '@huiyin/domain';
import { NAME_ACCUSED } from '../accusations/accusation.fixture';
import { FACET_COLUMNS, register, verb } from '../petitions/petition.fixture';
import { nextSerial } from '../petitions/petition.service';
import { withClient } from '../testing/database';
import { asInBackground } from '../testing/one-connection';
import type { TestPerson, TestTenant, World } from '../testing/world';
import { report, type Run } from './import-batch.service';
import { FileNumbers } from './import-numbers.service';
import {
  batchOf,
  check,
  commit,
  HEADERS,
  letter,
  letters,
  openImportWorld,
  petitions,
  rested,
  serials,
  takeIn,
  upload,
  upTo,
  VERB,
  workbook,
} from './import.fixture';

let world: World;
let close: () => Promise<void>;
let county: Awaited<ReturnType<World['county']>>;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  ({ world, close } = await openImportWorld());
  county = await world.county();
});
afterAll(() => close());

/** Numbers are counted by tenant, so each test has its own. */
beforeEach(async () => {
  town = await county.tenant();
  clerk = await town.as('CLERK');
});

const YEAR = beijingDate(new Date()).slice(0, 4);
const ANSWERED = [...HEADERS, '答复意见', '答复时间'];
const answered = (n: number) => [...letter(n), `第${n}组路灯已经修好。`, `2024/4/${1 + (n % 28)} 10:00:00`];
const recent = (n: number) => letter(n).with(3, new Date(Date.now() - 86_400_000).toISOString());
const rowsOf = async <T>(place: Place, text: string): Promise<T[]> =>
  world.db.inside(place, (tx) => tx.rows<T>(text, [place.countyId, place.tenantId]));
const RECOUNTED = `select ${FACET_COLUMNS} from petitions where county_id = $1 and tenant_id = $2`;
const DASHBOARD = '{ dashboard { open dueSoon overdue registered toServe } }';

describe('what was answered long ago', () => {
  it('enters answered, with its own number and dates and no outcome of ours', async () => {
    await takeIn(clerk, await workbook(ANSWERED, answered(3)));
    const [petition] = await petitions(clerk);
    expect(petition).toMatchObject({
      number: expect.stringMatching(/^\d{4}-00001$/),
      originalNumber: 'W1003',
      origin: 'IMPORT',
      status: 'ANSWERED',
      outcome: 'NOT_RECORDED',
      counted: false,
      dueOn: null,
      receivedAt: '2024-03-04T09:05:03+08:00',
      answeredAt: '2024-04-04T10:00:00+08:00',
      replyText: '第3组路灯已经修好。',
    });
    const { petition: found } = await clerk.run(
      'query ($id: ID!) { petition(id: $id) { events { seq kind at } } }',
      { id: petition.id },
    );
    expect(found.events).toMatchObject([
      { seq: 1, kind: 'RECEIVED', at: '2024-03-04T09:05:03+08:00' },
      { seq: 2, kind: 'HISTORY_RECORDED' },
      { seq: 3, kind: 'ANSWERED', at: '2024-04-04T10:00:00+08:00' },
    ]);
  });

  it('is in no count of what is due or overdue; what is unanswered is, from the chosen day on', async () => {
    const file = await workbook(
      ANSWERED,
      answered(1),
      [...letter(2), null, null],
      [...recent(3), null, null],
    );
    const { id } = await upload(clerk, file);
    await check(clerk, id, { countedFrom: '2024-12-31' });
    await commit(clerk, id);
    const found = await petitions(clerk);
    expect(found.map(({ counted }) => counted)).toEqual([false, false, true]);
    expect(await petitions(clerk, { overdue: true })).toHaveLength(0);
    const { dashboard } = await clerk.run(DASHBOARD);
    expect(dashboard).toMatchObject({ overdue: 0, dueSoon: 0 });
  });

  it('counts as overdue when no day was chosen', async () => {
    await takeIn(clerk, await workbook(HEADERS, letter(4)));
    expect(await petitions(clerk, { overdue: true })).toHaveLength(1);
    expect((await clerk.run(DASHBOARD)).dashboard).toMatchObject({ overdue: 1 });
  });

  it('goes on by the steps of every petition', async () => {
    await takeIn(clerk, await workbook(HEADERS, letter(5)));
    const [{ id }] = await petitions(clerk);
    const { acceptPetition } = await clerk.run(verb('acceptPetition'), { input: { id } });
    expect(acceptPetition).toMatchObject({ status: 'ACCEPTED', version: 2 });
  });
});

describe('numbers and counts', () => {
  it('follow those of the counter, in the order of the file', async () => {
    const before = await register(clerk);
    await takeIn(clerk, await workbook(HEADERS, ...letters(4)));
    const after = await register(clerk);
    expect([before, after].map(({ number }) => Number(number.slice(5)))).toEqual([1, 6]);
    const imported = await petitions(clerk, { origin: 'IMPORT' });
    expect(serials(imported)).toEqual([2, 3, 4, 5]);
    expect(imported.map(({ originalNumber }) => originalNumber)).toEqual([
      'W1000',
      'W1001',
      'W1002',
      'W1003',
    ]);
  });

  it('equal a recount', async () => {
    await register(clerk);
    await takeIn(
      clerk,
      await workbook(ANSWERED, answered(1), [...recent(2), null, null], [...letter(3), null, null]),
    );
    const kept = await rowsOf<{ facet: string; key: string; n: number }>(
      town,
      `select facet, key, n from tallies where county_id = $1 and tenant_id = $2 and n <> 0 and facet <> 'reception'`,
    );
    const counted = new Map<string, number>();
    for (const petition of await rowsOf<Parameters<typeof petitionFacets>[0]>(town, RECOUNTED)) {
      for (const facet of petitionFacets(petition)) {
        counted.set(facet.join(), (counted.get(facet.join()) ?? 0) + 1);
      }
    }
    expect(new Map(kept.map(({ facet, key, n }) => [`${facet},${key}`, n]))).toEqual(counted);
  });

  it('stay without gaps while the counter goes on registering', async () => {
    const rows = 1500;
    const { id } = await upload(clerk, await workbook(HEADERS, ...letters(rows)));
    await check(clerk, id);
    await clerk.run(VERB.commit, { input: { id } });
    let registered = 0;
    while ((await batchOf(clerk, id)).status === 'COMMITTING') {
      await register(clerk);
      registered += 1;
    }
    expect(await batchOf(clerk, id)).toMatchObject({ status: 'COMMITTED' });
    expect(registered).toBeGreaterThan(0);
    const numbers = await rowsOf<{ number: string }>(
      town,
      'select number from petitions where county_id = $1 and tenant_id = $2',
    );
    expect(serials(numbers)).toEqual(upTo(rows + registered));
  });
});

describe('numbers of a file', () => {
  const open = (rows: number, work: (numbers: FileNumbers) => Promise<void>): Promise<void> =>
    asInBackground(() => world.db.write(town, async (tx) => work(await FileNumbers.open(tx, YEAR, rows))));
  const registerMany = (count: number): Promise<unknown> =>
    world.db.write(town, (tx) => nextSerial(tx, `petition:${YEAR}`, count));
  const run = (): Run => ({
    db: world.db,
    place: town,
    id: '',
    attempt: 0,
    stopping: new AbortController().signal,
  });
  const serialsOf = (numbers: string[]): number[] => numbers.map((number) => Number(number.slice(5)));

  it('are those behind the counter, and the first rows go to the end when it needs theirs', async () => {
    await registerMany(7);
    await open(6, async (numbers) => {
      const back = [numbers.last(), numbers.last()];
      await registerMany(1);
      expect(await numbers.lost(run())).toBe(1);
      const front = [numbers.first()];
      expect(await numbers.lost(run())).toBe(0);
      await registerMany(1);
      await numbers.lock();
      while (numbers.left > 0) front.push(numbers.first());
      expect(serialsOf([...front, ...back.reverse()])).toEqual([14, 15, 10, 11, 12, 13]);
    });
    expect((await register(clerk)).number).toBe(`${YEAR}-00016`);
  });

  it('are simply the next ones when all are taken at the end', async () => {
    await open(3, async (numbers) => {
      await registerMany(5);
      await numbers.lock();
      expect(serialsOf([numbers.first(), numbers.first(), numbers.first()])).toEqual([6, 7, 8]);
    });
  });

  it('are not counted on by two imports of a tenant', async () => {
    const attempt = open(20, () => open(20, () => Promise.resolve()));
    await expect(attempt).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('what repeats something', () => {
  it('is offered, taken in by default, and left out on wish', async () => {
    const again = letter(1).with(0, 'W9').with(1, '另一人');
    const sameNumber = letter(2).with(0, 'W1001').with(4, '同一编号下的另一件完全不同的事情。');
    const file = await workbook(HEADERS, letter(1), again, sameNumber);
    const { id } = await upload(clerk, file);
    const checked = await check(clerk, id);
    expect(checked.duplicates).toEqual([
      { row: 3, column: null, message: '内容与第 2 行相同' },
      { row: 4, column: null, message: '编号与第 2 行相同' },
    ]);
    await commit(clerk, id);
    expect(await petitions(clerk)).toHaveLength(3);

    const second = await upload(clerk, file);
    const [first] = await petitions(clerk);
    expect(await check(clerk, second.id)).toMatchObject({
      duplicateRows: 3,
      duplicates: [
        { row: 2, message: expect.stringContaining(`已登记的 ${first.number.slice(0, 5)}`) },
        {},
        {},
      ],
    });
    expect(await commit(clerk, second.id, { leaveOutDuplicates: true })).toMatchObject({ doneRows: 0 });
    expect(await petitions(clerk)).toHaveLength(3);
  });

  it('repeats a petition of the counter when it carries its number', async () => {
    const { number } = await register(clerk);
    const { id } = await upload(clerk, await workbook(HEADERS, letter(6).with(0, number), letter(7)));
    expect(await check(clerk, id)).toMatchObject({
      duplicates: [{ row: 2, message: `编号与已登记的 ${number} 相同` }],
    });
    await commit(clerk, id, { leaveOutDuplicates: true });
    expect(serials(await petitions(clerk))).toEqual([1, 2]);
  });

  it('repeats nothing that accuses somebody, and names nothing that was withheld since', async () => {
    const { office } = await world.county();
    const [importer, accused] = [await office.as('CLERK'), await office.as('CLERK')];
    const { id: petitionId, number } = await register(importer);
    const file = await workbook(HEADERS, letter(6).with(0, number));
    const { id } = await upload(importer, file);
    const repeated = [{ row: 2, column: null, message: `编号与已登记的 ${number} 相同` }];
    expect((await check(importer, id)).duplicates).toEqual(repeated);
    expect((await batchOf(accused, id)).duplicates).toEqual(repeated);
    const named = [{ kind: 'OFFICIAL', officialId: accused.officialId }];
    await importer.run(NAME_ACCUSED, { input: { id: petitionId, accused: named } });
    expect((await batchOf(accused, id)).duplicates).toEqual([]);
    expect((await batchOf(importer, id)).duplicates).toEqual(repeated);
    // what a check says is read by everybody
    const { id: again } = await upload(importer, file);
    expect(await check(importer, again)).toMatchObject({ duplicateRows: 0, duplicates: [] });
  });

  it('repeats nothing of another tenant', async () => {
    const file = await workbook(HEADERS, letter(8));
    await takeIn(clerk, file);
    const neighbour = await (await county.tenant()).as('CLERK');
    const { id } = await upload(neighbour, file);
    expect(await check(neighbour, id)).toMatchObject({ duplicateRows: 0 });
  });
});

describe('interrupted work', () => {
  /** What a killed server leaves: a batch at work that nobody has heard of for a while. */
  const interrupt = (id: string, status: string): Promise<unknown> =>
    world.db.write(town, (tx) =>
      tx.query(
        `update import_batches set status = $4, touched_at = now() - interval '31 seconds', attempt = attempt + 1
          where county_id = $1 and tenant_id = $2 and id = $3`,
        [town.countyId, town.tenantId, id, status],
      ),
    );

  it('of a commit is seen, and begun again by the same button', async () => {
    const { id } = await upload(clerk, await workbook(HEADERS, ...letters(3)));
    await check(clerk, id);
    await interrupt(id, 'COMMITTING');
    expect(await batchOf(clerk, id)).toMatchObject({ status: 'COMMITTING', stalled: true });
    expect(await commit(clerk, id)).toMatchObject({ status: 'COMMITTED' });
    expect(serials(await petitions(clerk))).toEqual([1, 2, 3]);
  });

  it('of reading can be put aside, and takes its rows along', async () => {
    const { id } = await upload(clerk, await workbook(HEADERS, ...letters(3)));
    await interrupt(id, 'READING');
    expect(await batchOf(clerk, id)).toMatchObject({ stalled: true });
    expect(await clerk.refused(VERB.check, { input: { id } })).toBe('WRONG_STATE');
    await clerk.run(VERB.discard, { input: { id } });
    expect(
      await rowsOf(town, 'select from import_rows where county_id = $1 and tenant_id = $2'),
    ).toHaveLength(0);
  });

  it('of a check can be begun again, or put aside', async () => {
    const { id } = await upload(clerk, await workbook(HEADERS, ...letters(3)));
    await interrupt(id, 'CHECKING');
    expect(await check(clerk, id)).toMatchObject({ status: 'CHECKED', totalRows: 3 });
    await interrupt(id, 'CHECKING');
    await clerk.run(VERB.discard, { input: { id } });
  });

  it('that was taken over may not write any more', async () => {
    const { id } = await upload(clerk, await workbook(HEADERS, letter(1)));
    const run = { db: world.db, place: town, id, stopping: new AbortController().signal };
    await interrupt(id, 'CHECKING');
    await check(clerk, id);
    await expect(report({ ...run, attempt: 0 }, { status: 'FAILED' })).rejects.toThrow();
    expect(await batchOf(clerk, id)).toMatchObject({ status: 'CHECKED' });
  });
});

describe('two people at one batch', () => {
  it('take it in once', async () => {
    const { id } = await upload(clerk, await workbook(HEADERS, ...letters(20)));
    await check(clerk, id);
    const other = await town.as('TENANT_ADMIN');
    const answers = await Promise.all([clerk, other].map((one) => one.send(VERB.commit, { input: { id } })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    await rested(clerk, id);
    expect(serials(await petitions(clerk))).toEqual(upTo(20));
    expect(await clerk.refused(VERB.commit, { input: { id } })).toBe('WRONG_STATE');
  });

  it('wait for a counter that is busy, and then enter', async () => {
    const { id } = await upload(clerk, await workbook(HEADERS, ...letters(3)));
    await check(clerk, id);
    const waiting = () =>
      withClient(world.ownerUrl, async (owner) => {
        const { rowCount } = await owner.query('select from pg_locks where not granted');
        return rowCount;
      });
    await world.db.write(town, async (tx) => {
      await nextSerial(tx, `petition:${YEAR}`);
      await clerk.run(VERB.commit, { input: { id } });
      while ((await waiting()) === 0) await new Promise(setImmediate);
    });
    expect(await rested(clerk, id)).toMatchObject({ status: 'COMMITTED' });
    expect(serials(await petitions(clerk))).toEqual([2, 3, 4]);
  });
});
