import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ATTACHMENT_LIMITS, ROLES, RuleViolation } from '@huiyin/domain';
import { inside } from '../house/places';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import type { TestPerson, TestTenant, World } from '../testing/world';
import {
  aDocx,
  aJpeg,
  aPdf,
  aPng,
  attach,
  attachmentsOf,
  ATTACHMENTS,
  download,
  openAttachmentWorld,
  REMOVE,
} from './attachment.fixture';
import { receiveAttachment } from './attachment-receive.service';
import { ABANDONED_MS, sweepAttachments } from './attachment-files.service';

type Room = Awaited<ReturnType<typeof openAttachmentWorld>>;
let room: Room;
let world: World;
let county: Awaited<ReturnType<World['county']>>;
let here: TestTenant;
let clerk: TestPerson;
let petition: string;

beforeAll(async () => {
  room = await openAttachmentWorld();
  ({ world } = room);
  county = await world.county();
  here = await county.tenant();
  clerk = await here.as('CLERK', '林小梅');
});
afterAll(() => room.close());

const aPetition = async (): Promise<string> => (await register(clerk)).id;
const auditOf = async (action: string) => {
  const auditor = await here.as('AUDITOR');
  const { auditEntries } = await auditor.run(
    `{ auditEntries(first: 50) { nodes { action subjectId outcome detail } } }`,
  );
  return auditEntries.nodes.filter((entry: { action: string }) => entry.action === action);
};

describe('an attachment', () => {
  beforeAll(async () => {
    petition = await aPetition();
  });

  it.each([
    ['房屋照片.PNG', async () => aPng(3, 4), 'PNG', '房屋照片.png', 3, 4],
    ['IMG_1.jpeg', async () => aJpeg(800, 600), 'JPEG', 'IMG_1.jpg', 800, 600],
    ['申请书.docx', () => aDocx(), 'DOCX', '申请书.docx', null, null],
    ['说明.txt', async () => Buffer.from('情况说明\n一、道路塌陷'), 'TEXT', '说明.txt', null, null],
    ['扫描', async () => aPdf(200_000), 'PDF', '扫描.pdf', null, null],
  ] as const)('%s is taken in and comes back as it was', async (name, make, format, shown, width, height) => {
    const bytes = await make();
    const sent = await attach(clerk, petition, bytes, name, '&kind=WORK');
    expect(sent).toEqual({ status: 201, id: expect.any(String) });
    const entry = (await attachmentsOf(clerk, petition)).find(({ id }) => id === sent.id);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(entry).toMatchObject({ kind: 'WORK', format, name: shown, width, height, sha256 });
    expect(entry).toMatchObject({
      bytes: bytes.length,
      addedBy: '林小梅',
      fromPortal: false,
      removedAt: null,
    });
    const back = await download(await here.as('LEADER'), sent.id as string);
    expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('goes out to be saved, never to be shown', async () => {
    const { id } = await attach(clerk, petition, aPdf(), "张三's 材料(1).pdf");
    const { headers, status } = await download(clerk, id as string);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''%E5%BC%A0%E4%B8%89%27s_%E6%9D%90%E6%96%99%281%29.pdf`,
    );
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('lies sealed, content and name', async () => {
    const words = 'plain words of a scan';
    const { id } = await attach(clerk, petition, aPdf(1000, words), '欧阳明月身份证.pdf');
    const path = join(
      world.config.dataDir,
      'attachments',
      String(here.countyId),
      here.tenantId,
      id as string,
    );
    expect((await readFile(path)).includes(words)).toBe(false);
    const row = await world.db.inside(here, (tx) =>
      tx.first('select * from attachments where county_id = $1 and tenant_id = $2 and id = $3', [
        here.countyId,
        here.tenantId,
        id,
      ]),
    );
    expect(Buffer.from((row as { name_sealed: Buffer }).name_sealed).includes('欧阳')).toBe(false);
    expect(JSON.stringify(await auditOf('addAttachment'))).not.toContain('欧阳');
  });

  it('sent twice is one', async () => {
    const bytes = aPdf();
    const [one, two] = [await attach(clerk, petition, bytes), await attach(clerk, petition, bytes)];
    expect(two.id).toBe(one.id);
    const other = await aPetition();
    expect((await attach(clerk, other, bytes)).id).not.toBe(one.id);
  });

  it('whose content was lost or changed is not handed out as if it were whole', async () => {
    const { id } = await attach(clerk, petition, aPdf(150_000));
    const path = join(
      world.config.dataDir,
      'attachments',
      String(here.countyId),
      here.tenantId,
      id as string,
    );
    const sealed = await readFile(path);
    await writeFile(path, sealed.subarray(0, 17 + 32 + 2 * (64 * 1024 + 16)));
    const cut = await download(clerk, id as string);
    await expect(cut.arrayBuffer()).rejects.toThrow();
    await rm(path);
    const lost = await download(clerk, id as string);
    expect([lost.status, await lost.text()]).toEqual([422, expect.stringContaining('CONTENT_MISSING')]);
    await writeFile(path, sealed);
    expect((await download(clerk, id as string)).status).toBe(200);
  });

  it('is logged when it comes and when it goes out', async () => {
    const { id } = await attach(clerk, petition, aPdf());
    await download(clerk, id as string);
    const of = async (action: string) =>
      (await auditOf(action)).filter((entry: { subjectId: string }) => entry.subjectId === id);
    expect(await of('addAttachment')).toEqual([expect.objectContaining({ outcome: 'DONE' })]);
    expect(await of('downloadAttachment')).toEqual([expect.objectContaining({ outcome: 'DONE' })]);
  });
});

describe('who may', () => {
  it('add, read and remove, by role', async () => {
    petition = await aPetition();
    const { id } = await attach(clerk, petition, aPdf());
    const done: Record<string, number[]> = {};
    for (const role of ROLES.filter((each) => !each.startsWith('COUNTY'))) {
      const person = await here.as(role);
      const added = await attach(person, petition, aPdf());
      const read = await download(person, id as string);
      const removed = await person.send(REMOVE, { input: { id: added.id ?? uuid(), reason: '试' } });
      done[role] = [added.status, read.status, removed.errors ? 0 : 1];
    }
    expect(done).toEqual({
      TENANT_ADMIN: [201, 200, 1],
      CLERK: [201, 200, 1],
      HANDLER: [201, 200, 0],
      LEADER: [201, 200, 0],
      INFORMATION_OFFICER: [403, 403, 0],
      AUDITOR: [403, 403, 0],
    });
  });

  it('a county’s person only after entering', async () => {
    const { id } = await attach(clerk, petition, aPdf());
    const staff = await county.office.as('COUNTY_SUPERVISOR');
    expect((await download(staff, id as string)).status).toBe(422);
    expect(await staff.refused(ATTACHMENTS, { petitionId: petition })).toBe('ENTER_TENANT_FIRST');
    await inside(staff, here);
    expect((await download(staff, id as string)).status).toBe(200);
    expect((await attachmentsOf(staff, petition)).length).toBeGreaterThan(0);
  });

  it('nobody else: a foreign one is answered like a missing one, to the byte', async () => {
    const { id } = await attach(clerk, petition, aPdf());
    const strangers = [
      await (await county.tenant()).as('CLERK'),
      await (await (await world.county()).tenant()).as('CLERK'),
    ];
    for (const stranger of strangers) {
      const answers = await Promise.all(
        [id as string, uuid(), 'no-id'].map(async (each) => {
          const response = await download(stranger, each);
          const kept = [...response.headers].filter(([name]) => name !== 'date');
          return JSON.stringify([response.status, kept, await response.text()]);
        }),
      );
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).toContain('404');
      expect(await attach(stranger, petition, aPdf())).toEqual(await attach(stranger, uuid(), aPdf()));
      expect((await attach(stranger, petition, aPdf())).code).toBe('NOT_FOUND');
    }
    expect((await download(world.visitor() as TestPerson, id as string)).status).toBe(401);
  });

  it('nothing after a matter is archived', async () => {
    const archived = await aPetition();
    const { id } = await attach(clerk, archived, aPdf());
    const inputs = inputsOf(here, clerk, clerk);
    const way = ['accept', 'assign', 'take', 'answer', 'serve', 'close', 'archive'].map(
      (step) => `${step}Petition`,
    );
    for (const step of way) await clerk.run(verb(step), { input: { id: archived, ...inputs[step] } });
    expect((await attach(clerk, archived, aPdf())).code).toBe('WRONG_STATE');
    expect(await clerk.refused(REMOVE, { input: { id, reason: '试' } })).toBe('WRONG_STATE');
    expect((await download(clerk, id as string)).status).toBe(200);
  });
});

describe('removal', () => {
  it('destroys the content and keeps the entry with its reason', async () => {
    petition = await aPetition();
    const { id } = await attach(clerk, petition, aPdf());
    expect(await room.filesOf(here)).toContain(id);
    expect(await clerk.refused(REMOVE, { input: { id, reason: ' ' } })).toBe('REQUIRED');
    expect(await clerk.refused(REMOVE, { input: { id, reason: '误传', version: 9 } })).toBe('STALE_VERSION');
    const { removeAttachment } = await clerk.run(REMOVE, {
      input: { id, reason: '误传他人材料', version: 1 },
    });
    expect(removeAttachment).toMatchObject({
      removedBy: '林小梅',
      removedReason: '误传他人材料',
      name: '材料.pdf',
    });
    await sweepAttachments(world.app.services.files, world.db, new Date(Date.now() + ABANDONED_MS * 2));
    expect(await room.filesOf(here)).not.toContain(id);
    expect((await download(clerk, id as string)).status).toBe(404);
    expect(await clerk.refused(REMOVE, { input: { id, reason: '再' } })).toBe('NOT_FOUND');
    expect(await attachmentsOf(clerk, petition)).toEqual([
      expect.objectContaining({ id, removedReason: '误传他人材料' }),
    ]);
  });
});

describe('bounds', () => {
  it('twenty of a petition, and one more after one was removed', async () => {
    petition = await aPetition();
    const sent = [];
    for (let i = 0; i < ATTACHMENT_LIMITS.ofPetition; i++) sent.push(await attach(clerk, petition, aPdf()));
    expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 201));
    const more = await attach(clerk, petition, aPdf());
    expect(more).toMatchObject({ code: 'LIMIT_REACHED', details: { what: 'ATTACHMENTS_OF_PETITION' } });
    await clerk.run(REMOVE, { input: { id: sent[0]?.id, reason: '重复' } });
    expect((await attach(clerk, petition, aPdf())).status).toBe(201);
  });

  it('twenty megabytes a file, said or unsaid', async () => {
    petition = await aPetition();
    const before = await room.filesOf(here);
    const whole = aPdf(ATTACHMENT_LIMITS.bytes).subarray(0, ATTACHMENT_LIMITS.bytes - 10);
    const fits = Buffer.concat([whole.subarray(0, -6), Buffer.from('%%EOF\n')]);
    expect((await attach(clerk, petition, fits)).status).toBe(201);
    const tooMuch = Buffer.concat([Buffer.alloc(ATTACHMENT_LIMITS.bytes + 1, '%'), fits]);
    expect((await attach(clerk, petition, tooMuch)).code).toBe('TOO_LARGE');
    expect((await attach(clerk, petition, new Blob([tooMuch]).stream() as never)).code).toBe('TOO_LARGE');
    expect((await room.filesOf(here)).length).toBe(before.length + 1);
  });

  it('the room of a tenant holds under twenty uploads at once', async () => {
    const small = await openAttachmentWorld({ attachmentQuota: 10_000 });
    try {
      const tenant = await (await small.world.county()).tenant();
      const person = await tenant.as('CLERK');
      const petitions = [await register(person), await register(person)];
      const sent = await Promise.all(
        Array.from({ length: 20 }, (_, i) => attach(person, petitions[i % 2].id, aPdf(1500))),
      );
      const taken = sent.filter(({ status }) => status === 201).length;
      const full = sent.filter(({ details }) => details?.['what'] === 'ATTACHMENTS_OF_TENANT').length;
      expect([taken, full]).toEqual([6, 14]);
      expect(await small.filesOf(tenant)).toHaveLength(6);
      const elsewhere = await (await small.world.county()).tenant();
      const other = await elsewhere.as('CLERK');
      expect((await attach(other, (await register(other)).id, aPdf(1500))).status).toBe(201);
    } finally {
      await small.close();
    }
  });
});

describe('what breaks off', () => {
  it('a connection lost at the commit leaves the file, for its row may be there', async () => {
    petition = await aPetition();
    const { db, app, config } = world;
    const losing = Object.assign(Object.create(db) as typeof db, {
      write: async (...args: Parameters<typeof db.write>) => {
        await db.write(...args);
        throw new RuleViolation('UNAVAILABLE');
      },
    });
    const bytes = aPdf();
    const arriving = {
      petitionId: petition,
      kind: 'MATERIAL',
      name: 'a.pdf',
      fromPortal: false,
      addedBy: '林小梅',
      declared: 0,
    } as const;
    const context = { actor: null, config, db: losing, services: app.services };
    const sending = receiveAttachment(context, here, arriving, Readable.from([bytes]));
    await expect(sending).rejects.toThrow(RuleViolation);
    const [entry] = await attachmentsOf(clerk, petition);
    const back = await download(clerk, entry?.['id'] as string);
    expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('an upload that ends early leaves neither row nor file', async () => {
    petition = await aPetition();
    const before = await room.filesOf(here);
    const until = async (fits: (files: string[]) => boolean): Promise<boolean> => {
      for (let i = 0; i < 5_000; i++) {
        if (fits(await room.filesOf(here))) return true;
        await new Promise(setImmediate);
      }
      return false;
    };
    const sending = request(`${world.url}/attachments?petition=${petition}`, {
      method: 'POST',
      headers: { cookie: clerk.credentials, 'x-file-name': 'a.pdf', 'content-length': 300_000 },
    });
    sending.on('error', () => undefined);
    sending.write(aPdf(200_000));
    expect(await until((files) => files.some((name) => name.endsWith('.part')))).toBe(true);
    sending.destroy();
    expect(await until((files) => files.length === before.length)).toBe(true);
    expect(await attachmentsOf(clerk, petition)).toEqual([]);
  });

  it('the sweep takes what a killed server left, after an hour, and nothing else', async () => {
    const { id } = await attach(clerk, petition, aPdf());
    const folder = join(world.config.dataDir, 'attachments', String(here.countyId), here.tenantId);
    const [partial, rowless, fresh] = [`${uuid()}.part`, uuid(), `${uuid()}.part`];
    for (const name of [partial, rowless, fresh]) await writeFile(join(folder, name), 'x');
    const old = new Date(Date.now() - ABANDONED_MS - 1000);
    for (const name of [partial, rowless, id as string]) await utimes(join(folder, name), old, old);
    await sweepAttachments(world.app.services.files, world.db, new Date());
    const left = await room.filesOf(here);
    expect([partial, rowless, fresh, id].map((name) => left.includes(name as string))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect((await download(clerk, id as string)).status).toBe(200);
  });

  it('the sweep leaves what this database knows nothing of, as under a wrong DATABASE_URL', async () => {
    const root = join(world.config.dataDir, 'attachments');
    const stranger = join(root, String(here.countyId), uuid());
    const kept = [join(stranger, uuid()), join(root, 'lost+found', 'x', uuid()), join(root, '.note')];
    const foreign = join(root, String(here.countyId), here.tenantId, 'readme.txt');
    const old = new Date(Date.now() - ABANDONED_MS - 1000);
    for (const path of [...kept, foreign]) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, 'x');
      await utimes(path, old, old);
    }
    expect(await sweepAttachments(world.app.services.files, world.db, new Date())).toBe(0);
    for (const path of [...kept, foreign]) expect(existsSync(path)).toBe(true);
    await rm(foreign);
  });
});
