import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, merkleTree } from '@huiyin/domain';
import { carryUp, LODGE, REROUTE } from '../accusations/accusation.fixture';
import { textOf } from '../house/files';
import { aPetition, verb } from '../petitions/petition.fixture';
import { openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { sha256Of } from '../vault/sha256';
import { closeEveryDay } from './county-receipt-day.service';
import { bytesOf, hexOf, sha256 } from './receipt-day.service';

const TODAY = beijingDate(new Date());
/** Noon in Beijing, so many days from today. */
const noon = (days: number): Date => new Date(`${addDays(TODAY, days)}T12:00:00+08:00`);
const DAYS = `query ($code: String!, $from: Date!, $to: Date!) { receiptDays(tenantCode: $code, from: $from, to: $to) {
  office { day root previous record head closedAt } county { day root previous record head heads } } }`;
const FOLLOW = `query ($tenantCode: String!, $number: String!, $code: String!) {
  followPetition(tenantCode: $tenantCode, number: $number, code: $code) {
    signedReceipt { file } receiptProof { day text file root countyRoot } } }`;
const REGISTER = `mutation ($input: RegisterPetitionInput!) { registerPetition(input: $input) { id number queryCode } }`;

type Holder = Readonly<{ id: string; number: string; queryCode: string }>;
type Proof = Readonly<{
  day: string;
  text: string;
  file: string | null;
  root: string | null;
  countyRoot: string | null;
}>;

let world: World;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let clerk: TestPerson;
let folder: string;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  clerk = await town.as('CLERK');
  await openPortalOf(town, clerk);
  folder = mkdtempSync(join(tmpdir(), 'proof-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.close();
});

const close = (now: Date): Promise<void> => closeEveryDay(world.db, [office, town, school], now);
const register = async (): Promise<Holder> =>
  (await clerk.run(REGISTER, { input: aPetition() })).registerPetition;
const follow = async (tenant: TestTenant, { number, queryCode: code }: Holder) =>
  (await world.visitor().run(FOLLOW, { tenantCode: tenant.code, number, code })).followPetition as {
    signedReceipt: { file: string };
    receiptProof: Proof;
  };
const daysOf = async ({ code }: TestTenant, from: string, to: string) =>
  (await world.visitor().run(DAYS, { code, from, to })).receiptDays;

/** As if it had been registered, and its office opened, so many days ago. */
const backThen = (tenant: TestTenant, days: number, ids: readonly string[] = []): Promise<void> =>
  world.db.write(tenant, async (tx) => {
    const at = [tenant.countyId, tenant.tenantId, noon(-days)];
    tx.push({
      text: 'update tenants set opened_at = $3 where county_id = $1 and tenant_id = $2',
      values: at,
    });
    tx.push({
      text: 'update petitions set registered_at = $3 where county_id = $1 and tenant_id = $2 and id = any($4)',
      values: [...at, ids],
    });
  });

/** What docs/receipts.md tells everybody to run, as it stands there, on the two files; null where it fails. */
const SCRIPT = /```js\n(.*?)```/s.exec(textOf('docs/receipts.md'))?.[1] ?? '';
function checked(receipt: string, proof: string): string | null {
  writeFileSync(join(folder, 'receipt.json'), receipt);
  writeFileSync(join(folder, 'proof.json'), proof);
  try {
    return execFileSync(process.execPath, ['-e', SCRIPT], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return null;
  }
}

describe('a receipt of a closed day', () => {
  let holders: Holder[];
  /** What the first was told while the day ran. */
  let running: Proof;

  beforeAll(async () => {
    holders = [await register(), await register(), await register()];
    running = (await follow(town, holders[0] as Holder)).receiptProof;
    await close(noon(1));
  });

  it('has its proof once the day is over', async () => {
    expect(running).toMatchObject({ day: TODAY, file: null, root: null });
    const { receiptProof } = await follow(town, holders[0] as Holder);
    expect(receiptProof.file).not.toBeNull();
    expect(receiptProof.text).not.toBe(running.text);
  });

  it('is checked offline against the published roots, with the script of the document alone', async () => {
    const days = await daysOf(town, TODAY, TODAY);
    for (const holder of holders) {
      const { signedReceipt, receiptProof } = await follow(town, holder);
      const printed = checked(signedReceipt.file, receiptProof.file as string);
      expect(printed).toBe(`${TODAY} office ${days.office[0].root} county ${days.county[0].root}\n`);
      expect(receiptProof).toMatchObject({ root: days.office[0].root, countyRoot: days.county[0].root });
    }
  });

  it('does not fit another’s proof, an altered one, or an altered receipt', async () => {
    const [one, two] = await Promise.all(holders.slice(0, 2).map((holder) => follow(town, holder)));
    const [receipt, proof] = [one?.signedReceipt.file as string, one?.receiptProof.file as string];
    const { office: standing } = JSON.parse(proof) as { office: { path: string[]; position: number } };
    const [node] = standing.path as [string];
    const other = node.startsWith('a') ? `b${node.slice(1)}` : `a${node.slice(1)}`;
    const forged = [
      [receipt, two?.receiptProof.file as string],
      [receipt, proof.replace(node, other)],
      [receipt, proof.replace(`"position": ${standing.position}`, `"position": ${standing.position ^ 1}`)],
      [
        receipt,
        proof.replace(/("salt": ")./, (_, head: string) => `${head}${proof.includes(`${head}0`) ? 1 : 0}`),
      ],
      [receipt.replace(/("registeredOn":"\d{4})/, '$10'), proof],
      [receipt.replace(TODAY, addDays(TODAY, -1)), proof],
    ] as const;
    for (const [file, beside] of forged) {
      expect([file, beside]).not.toEqual([receipt, proof]);
      expect(checked(file, beside)).toBeNull();
    }
    expect(checked(receipt, proof)).not.toBeNull();
  });

  it('keeps its proof to the byte, whatever becomes of the matter and however often the day is closed', async () => {
    const [holder] = holders as [Holder];
    const before = await follow(town, holder);
    await clerk.run(verb('acceptPetition'), { input: { id: holder.id } });
    await close(noon(1));
    expect(await follow(town, holder)).toEqual(before);
  });

  it('stands in an order that is not theirs, among as many as any other day has', async () => {
    const sizes = await Promise.all(
      holders.map(async (holder) => {
        const { file } = (await follow(town, holder)).receiptProof;
        return (JSON.parse(file as string) as { office: { size: number; path: string[] } }).office;
      }),
    );
    for (const { size, path } of sizes) expect([size, path.length]).toEqual([16, 4]);
  });

  it('registered too late for it is told that its proof is the signature', async () => {
    const late = await register();
    const { receiptProof } = await follow(town, late);
    expect(receiptProof).toMatchObject({ file: null, root: null });
    expect(receiptProof.text).toContain('签名回执');
  });
});

describe('days', () => {
  it('are closed once, on two servers, also those on which none ran, each naming the one before', async () => {
    const county = await world.county();
    const [theirs, own] = [county.office, await county.tenant()];
    const person = await own.as('CLERK');
    await openPortalOf(own, person);
    const { id } = (await person.run(REGISTER, { input: aPetition() })).registerPetition;
    await backThen(theirs, 40);
    await backThen(own, 40, [id]);
    const places = [theirs, own];
    await closeEveryDay(world.db, places, noon(-38));
    const first = await daysOf(own, addDays(TODAY, -90), TODAY);
    expect(first.office.map(({ day }: { day: string }) => day)).toEqual(
      [-40, -39].map((n) => addDays(TODAY, n)),
    );
    await Promise.all([1, 2].map(() => closeEveryDay(world.db, places, noon(0))));
    const whole = await daysOf(own, addDays(TODAY, -90), TODAY);
    for (const days of [whole.office, whole.county]) {
      expect(days).toHaveLength(40);
      let previous: string | null = null;
      for (const { record, head, root, previous: named } of days) {
        expect(named).toBe(previous);
        expect(head).toBe(sha256Of(record));
        expect(JSON.parse(record)).toMatchObject({ root, previous });
        previous = head;
      }
    }
    // what was published stays as it was
    expect(whole.office.slice(0, 2)).toEqual(first.office);
    for (const [i, { root, heads }] of whole.county.entries()) {
      expect(root).toBe(hexOf(merkleTree(heads.map(bytesOf), sha256).root));
      expect(heads).toContain(whole.office[i].head);
      expect(heads).toHaveLength(2);
    }
  });

  it('of an office are closed although another’s cannot be, and the county’s wait for it', async () => {
    const county = await world.county();
    const own = await county.tenant();
    await openPortalOf(own, await own.as('CLERK'));
    const nowhere = { countyId: own.countyId, tenantId: '00000000-0000-4000-8000-000000000000' };
    const places = [nowhere, county.office, own];
    await expect(closeEveryDay(world.db, places, noon(1))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await daysOf(own, TODAY, TODAY)).toMatchObject({ office: [{ day: TODAY }], county: [] });
    await closeEveryDay(world.db, [county.office, own], noon(1));
    expect((await daysOf(own, TODAY, TODAY)).county).toHaveLength(1);
  });

  it('are asked for in a range of at most a hundred', async () => {
    const ask = (days: number) =>
      world.visitor().refused(DAYS, { code: town.code, from: TODAY, to: addDays(TODAY, days) });
    expect(await ask(100)).toBe('INVALID');
    expect(await ask(-1)).toBe('INVALID');
    expect((await daysOf(town, TODAY, addDays(TODAY, 99))).office).toHaveLength(1);
    expect(await world.visitor().refused(DAYS, { code: school.code, from: TODAY, to: TODAY })).toBe(
      'NOT_FOUND',
    );
  });

  it('are changed by nobody who serves', async () => {
    for (const table of ['receipt_days', 'receipt_leaves', 'county_receipt_days'])
      for (const change of [`update ${table} set day = day`, `delete from ${table}`])
        await expect(
          world.db.write(office, (tx) =>
            tx.query(`${change} where county_id = $1 and tenant_id = $2`, [office.countyId, office.tenantId]),
          ),
        ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('what is confidential', () => {
  it('is in no tree of its day, and its holder is told that the signature is the proof', async () => {
    const county = await world.county();
    const theirs = county.office;
    const person = await theirs.as('CLERK');
    await openPortalOf(theirs, person);
    const handler = await theirs.as('HANDLER');
    const accused = [{ kind: 'OFFICIAL', officialId: handler.officialId }];
    const lodged = (await person.run(LODGE, { input: { ...aPetition(), accused } })).lodgeAccusation;
    const open = (await person.run(REGISTER, { input: aPetition() })).registerPetition;
    await closeEveryDay(world.db, [theirs], noon(1));
    expect((await follow(theirs, lodged)).receiptProof).toMatchObject({ file: null, root: null });
    expect((await follow(theirs, open)).receiptProof.file).not.toBeNull();
    const leaves = await world.db.inside(theirs, (tx) =>
      tx.rows<{ id: string }>(
        'select petition_id as id from receipt_leaves where county_id = $1 and tenant_id = $2',
        [theirs.countyId, theirs.tenantId],
      ),
    );
    expect(leaves).toEqual([{ id: open.id }]);
  });

  it('leaves what was published as it was, once a matter turns out to be, and is left out where it turns out before', async () => {
    const county = await world.county();
    const [above, own] = [county.office, await county.tenant()];
    const places = [above, own];
    await above.as('CLERK');
    const person = await own.as('CLERK');
    await openPortalOf(own, person);
    const { officialId } = await own.as('HANDLER');
    const registering = async (): Promise<Holder> =>
      (await person.run(REGISTER, { input: aPetition() })).registerPetition;
    const [past, soon, open] = [await registering(), await registering(), await registering()];
    const sendUp = async ({ id }: Holder): Promise<void> => {
      await person.run(REROUTE, { input: { id, accused: [{ kind: 'OFFICIAL', officialId }] } });
      await carryUp(world, own, id);
    };
    const leaves = (tenant: TestTenant): Promise<{ id: string }[]> => {
      const { countyId, tenantId } = tenant;
      return world.db
        .whole()
        .inside({ countyId, tenantId }, (tx) =>
          tx.rows<{ id: string }>(
            'select petition_id as id from receipt_leaves where county_id = $1 and tenant_id = $2 order by petition_id',
            [countyId, tenantId],
          ),
        );
    };
    await sendUp(soon);
    await closeEveryDay(world.db, places, noon(1));
    const published = await daysOf(own, TODAY, TODAY);
    expect(published.county).toHaveLength(1);
    const proof = (await follow(own, open)).receiptProof;
    expect(await leaves(own)).toEqual([past.id, open.id].sort().map((id) => ({ id })));
    expect(await leaves(above)).toEqual([]);
    expect((await follow(own, past)).receiptProof.file).not.toBeNull();

    await sendUp(past);
    await closeEveryDay(world.db, places, noon(1));
    expect(await daysOf(own, TODAY, TODAY)).toEqual(published);
    expect((await follow(own, open)).receiptProof).toEqual(proof);
    expect((await follow(own, past)).receiptProof).toBeNull();
    expect(await leaves(above)).toEqual([]);
  });
});
