import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { SMTPServer } from 'smtp-server';
import { digestText } from './digest-mail.service';
import { noticesDaily } from '../jobs/notices.daily';
import { startJobs } from '../jobs/start-jobs';
import { forgetOldDigests } from './digest.service';
import { mailerOf } from '../mail';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { withClient } from '../testing/database';
import { withhold } from '../withholdings/withholding.service';
import { World, type TestPerson, type TestTenant } from '../testing/world';

const log = pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });

/** A mail server as offices have them; it refuses as many letters as it is told to, and keeps the rest. */
class PostOffice {
  readonly letters: { to: string; raw: string; text: string; id: string }[] = [];
  refusals = 0;
  refused = 0;
  readonly #server: SMTPServer;

  constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onData: (stream, { envelope }, answer) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
        stream.on('end', () => {
          if (this.refused < this.refusals) {
            this.refused += 1;
            return answer(Object.assign(new Error('greylisted'), { responseCode: 451 }));
          }
          const raw = Buffer.concat(chunks).toString();
          this.letters.push({
            to: envelope.rcptTo.map(({ address }) => address).join(),
            raw,
            text: bodyOf(raw),
            id: /^Message-ID: (.*)$/im.exec(raw)?.[1] ?? '',
          });
          return answer();
        });
      },
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`;
  }

  close = (): Promise<void> => new Promise((resolve) => this.#server.close(resolve));
}

function bodyOf(raw: string): string {
  const [head = '', ...rest] = raw.split(/\r?\n\r?\n/);
  const body = rest.join('\n\n');
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

let world: World;
let office: TestTenant;
let town: TestTenant;
let admin: TestPerson;
let clerk: TestPerson;
let post: PostOffice;
let url: string;

beforeAll(async () => {
  world = await World.open();
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [admin, clerk] = [await town.as('TENANT_ADMIN'), await town.as('CLERK', '王敏')];
});
afterAll(() => world.close());
beforeEach(async () => {
  post = new PostOffice();
  url = await post.open();
});
afterEach(() => post.close());

const route = () => ({ url, from: 'huiyin@xf.example.cn' });
const UPDATE = 'mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { id email } }';

let people = 0;
/** A handler with an address, who has been handed a matter. */
async function reader(name = '赵强') {
  people += 1;
  const person = await town.as('HANDLER', name);
  const email = `reader${people}@qy.example.cn`;
  await admin.run(UPDATE, { input: { id: person.accountId, email } });
  return { person, email, petition: await handOver(person) };
}

async function handOver(person: TestPerson) {
  const petition = await register(clerk);
  const inputs = inputsOf(town, person, clerk);
  for (const step of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(step), { input: { id: petition.id, ...inputs[step] } });
  return petition;
}

/** The morning of that day, but for the mail that it leaves in the queue. */
const morning = (day: string): Promise<void> =>
  noticesDaily(
    {
      config: world.config,
      db: world.db,
      vaults: world.app.services.vaults,
      files: world.app.services.files,
      log,
      mailer: mailerOf(route()),
      now: () => new Date(`${day}T07:00:00+08:00`),
    },
    { countyId: town.countyId, tenantId: town.tenantId },
    null as never,
  );

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const sql = <Row extends object>(text: string): Promise<Row[]> =>
  withClient(world.ownerUrl, async (owner) => (await owner.query<Row>(text)).rows);

/** Works the queue until it is empty. */
async function deliver(mail: Parameters<typeof mailerOf>[0] = route()): Promise<void> {
  const queue = startJobs({ ...world.config, mail }, world.ownerUrl, world.db, world.app.services.files, log);
  while ((await sql('select from queue._private_jobs')).length > 0) await sleep(30);
  await queue.stop();
}

const sentTo = (email: string) => post.letters.filter(({ to }) => to === email);

describe('a digest', () => {
  it('says which matter and why, and nothing of what it is about or whose it is', async () => {
    const { email, petition } = await reader();
    await morning(today);
    await deliver();
    const [letter, ...more] = sentTo(email);
    expect(more).toEqual([]);
    expect(letter?.text).toContain(`· ${petition.number}  交给您`);
    expect(letter?.text).toContain(`/#/petitions/${petition.id}/show`);
    expect(letter?.raw).toMatch(/^From: huiyin@xf\.example\.cn$/m);
    expect(letter?.raw).toMatch(/^Auto-Submitted: auto-generated$/im);
    expect(letter?.text).not.toMatch(/塌陷|欧阳|13800001234/);
  });

  it('says nothing of what is withheld from its reader since, and is not sent where that is all', async () => {
    const [silent, other] = [await reader(), await reader()];
    const kept = await handOver(other.person);
    await morning(today);
    const withheld = [
      [silent.petition.id, silent.person],
      [kept.id, other.person],
    ] as const;
    await world.db.write(town, async (tx) =>
      withhold(
        tx,
        withheld.map(([petitionId, { officialId }]) => ({
          petitionId,
          officialId,
          unitId: null,
          ground: 'RECUSED',
        })),
        new Date(),
      ),
    );
    await deliver();
    expect(sentTo(silent.email)).toEqual([]);
    expect(sentTo(other.email).map(({ text }) => text)).toEqual([
      expect.stringContaining(other.petition.number),
    ]);
    expect(sentTo(other.email)[0]?.text).not.toContain(kept.number);
  });

  it('says of which report it is missing, and of an emergency no more than that there is one', () => {
    const nothing = {
      petitionId: null,
      number: null,
      leadershipGroupId: null,
      groupName: null,
      taskId: null,
      transferId: null,
      receiptNumber: null,
      meetingId: null,
      dutyId: null,
      destructionId: null,
      countyEmergencyId: null,
      countyOrderId: null,
      byName: null,
      reviewId: null,
      reviewNumber: null,
    };
    const none = { ...nothing, position: null, vacantSince: null, unitName: null, reportWhat: null };
    const reader = { officialName: '何春燕', tenantName: '石桥镇', publicUrl: 'https://qy.example.cn' };
    const report = { reportWhat: '矛盾纠纷排查周报', unitName: '石桥村', dueOn: '2026-03-08' };
    const text = digestText(
      [
        { ...none, ...report, kind: 'REPORT_MISSING', emergencyReportId: null },
        { ...none, kind: 'EMERGENCY', dueOn: null, emergencyReportId: 'e1' },
        { ...none, kind: 'DUTY_SOON', dueOn: '2026-03-09', emergencyReportId: null, dutyId: 'd1' },
      ],
      reader,
    );
    expect(text).toContain('即将值班，2026年3月9日\n  https://qy.example.cn/#/duties');
    expect(text).toContain(
      '矛盾纠纷排查周报  石桥村报送缺报，应于2026年3月8日前报送\n  https://qy.example.cn/#/reports',
    );
    expect(text).toContain('紧急信息，请签收\n  https://qy.example.cn/#/emergency-reports/e1/show');
  });

  it('comes once a day with what is new, and not at all when nothing is', async () => {
    const { person, email } = await reader();
    await morning(today);
    await morning(today);
    await deliver();
    expect(sentTo(email)).toHaveLength(1);
    const second = await handOver(person);
    await morning(today);
    await deliver();
    expect(sentTo(email)).toHaveLength(1);
    const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
    await morning(tomorrow);
    await deliver();
    expect(sentTo(email)).toHaveLength(2);
    expect(sentTo(email)[1]?.text).toContain(`有 1 条新提醒`);
    expect(sentTo(email)[1]?.text).toContain(second.number);
  });

  it('does not come to who has read it, switched it off, or has no address', async () => {
    const [read, off, bare, wants] = [await reader(), await reader(), await reader(), await reader()];
    await read.person.run('mutation { readAllNotices }');
    await off.person.run('mutation { chooseDigest(wanted: false) }');
    await admin.run(UPDATE, { input: { id: bare.person.accountId, email: null } });
    await morning(today);
    await deliver();
    expect([read, off, bare, wants].map(({ email }) => sentTo(email).length)).toEqual([0, 0, 0, 1]);
    await off.person.run('mutation { chooseDigest(wanted: true) }');
    await morning(today);
    await deliver();
    expect(sentTo(off.email)).toHaveLength(1);
  });

  it('is tried again when the mail server does not take it, and comes once', async () => {
    const { email, person } = await reader();
    post.refusals = 1;
    await morning(today);
    await deliver();
    expect(post.refused).toBe(1);
    expect(sentTo(email)).toHaveLength(1);
    expect((await person.run('{ unreadNotices }')).unreadNotices).toBe(1);
  });

  it('goes again under the same Message-ID when a server died before it had noted the answer', async () => {
    const { email, person } = await reader();
    await morning(today);
    await deliver();
    const digest = await world.db.write(town, (tx) =>
      tx.first<{ id: string }>(
        `update digests set sent_at = null where county_id = $1 and tenant_id = $2 and official_id = $3 returning id`,
        [town.countyId, town.tenantId, person.officialId],
      ),
    );
    const payload = JSON.stringify({
      countyId: town.countyId,
      tenantId: town.tenantId,
      digestId: digest?.id,
    });
    for (let i = 0; i < 2; i += 1) {
      await sql(`select queue.add_job('digests.send', '${payload}')`);
      await deliver();
    }
    const ids = sentTo(email).map(({ id }) => id);
    expect(ids).toEqual([`<${digest?.id}@huiyin>`, `<${digest?.id}@huiyin>`]);
  });

  it('lies in a folder where no mail server is named', async () => {
    const { email, petition } = await reader();
    await morning(today);
    const folder = mkdtempSync(join(tmpdir(), 'huiyin-outbox-'));
    await deliver({ folder });
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(files.filter((file) => file.includes(email)).map(bodyOf)).toEqual([
      expect.stringContaining(petition.number),
    ]);
    expect(post.letters).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

describe('after thirty days', () => {
  const on = (days: number): Date => new Date(Date.parse(`${today}T07:00:00+08:00`) + days * 86_400_000);
  const forget = (days: number, place = town) =>
    world.db.write(place, (tx) => forgetOldDigests(tx, on(days)));

  it('a mail is removed, of one’s own office alone, and what it said stays in the inbox, unmailed', async () => {
    const { person, email } = await reader();
    await morning(today);
    await deliver();
    expect(sentTo(email)).toHaveLength(1);
    expect(await forget(30)).toBe(0);
    expect(await forget(31, office)).toBe(0);
    expect(await forget(31)).toBeGreaterThan(0);
    expect(await forget(31)).toBe(0);
    expect((await person.run('{ unreadNotices }')).unreadNotices).toBe(1);
    const left = await world.db.inside(town, (tx) =>
      tx.rows('select id from digests where county_id = $1 and tenant_id = $2 and day = $3', [
        town.countyId,
        town.tenantId,
        today,
      ]),
    );
    expect(left).toEqual([]);
  });

  it('a letter in the folder is removed, and nothing that is no letter', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'huiyin-outbox-'));
    for (const [name, days] of [
      ['old.eml', 0],
      ['old.txt', 0],
      ['new.eml', 2],
    ] as const) {
      writeFileSync(join(folder, name), name);
      utimesSync(join(folder, name), on(days), on(days));
    }
    await mailerOf({ folder })?.forget(on(1));
    expect(readdirSync(folder).sort()).toEqual(['new.eml', 'old.txt']);
    await mailerOf({ folder: join(folder, 'none', 'yet') })?.forget(on(1));
    rmSync(folder, { recursive: true });
  });
});

describe('an address', () => {
  const ONE = 'query ($id: ID!) { account(id: $id) { email } }';

  it('is kept by an administrator, and must be one', async () => {
    const { accountId: id } = await town.as('CLERK');
    const { updateAccount } = await admin.run(UPDATE, { input: { id, email: ' Li@QY.example.cn' } });
    expect(updateAccount.email).toBe('li@qy.example.cn');
    expect(await admin.refused(UPDATE, { input: { id, email: 'li@qy.cn\nBcc: a@b.cn' } })).toBe('INVALID');
    expect((await admin.run(ONE, { id })).account).toEqual({ email: 'li@qy.example.cn' });
  });

  it('is shown to its owner, and not in the whole county’s view', async () => {
    const { person, email } = await reader();
    const settings = '{ noticeSettings { email digest } }';
    expect((await person.run(settings)).noticeSettings).toEqual({ email, digest: true });
    expect((await clerk.run(settings)).noticeSettings).toEqual({ email: null, digest: true });
    const county = await office.as('COUNTY_ADMIN');
    expect((await county.run(ONE, { id: person.accountId })).account).toEqual({ email: null });
    await county.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
      input: { tenantId: town.tenantId },
    });
    expect((await county.run(ONE, { id: person.accountId })).account).toEqual({ email });
  });
});
