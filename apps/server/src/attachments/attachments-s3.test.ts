import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { register } from '../petitions/petition.fixture';
import { openFileStore } from '../storage/file-store';
import { TestS3 } from '../testing/s3';
import type { TestPerson, TestTenant } from '../testing/world';
import { ABANDONED_MS, sweepAttachments } from './attachment-files.service';
import { aPdf, attach, attachmentsOf, download, openAttachmentWorld, REMOVE } from './attachment.fixture';

let s3: TestS3;
let room: Awaited<ReturnType<typeof openAttachmentWorld>>;
let here: TestTenant;
let clerk: TestPerson;
let stranger: TestPerson;
let petition: string;

beforeAll(async () => {
  s3 = await TestS3.open();
  room = await openAttachmentWorld({ s3: s3.config });
  const county = await room.world.county();
  here = await county.tenant();
  clerk = await here.as('CLERK');
  stranger = await (await county.tenant()).as('CLERK');
  petition = (await register(clerk)).id;
});
afterEach(() => void (s3.away = false));
afterAll(async () => {
  await room.close();
  await s3.close();
});

const keyOf = (id: string | undefined): string => `attachments/${here.countyId}/${here.tenantId}/${id}`;
const nothingLeft = async (before: number): Promise<boolean> => {
  for (let i = 0; i < 500; i += 1) {
    if (s3.objects.size === before && s3.uploads.size === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
};

describe('an attachment in an object store', () => {
  // the second is sent to the store in parts
  it.each([500, 12 * 1024 * 1024])('of %i bytes lies there sealed and comes back whole', async (size) => {
    const bytes = aPdf(size, 'plain words of a scan');
    const { id } = await attach(clerk, petition, bytes);
    const lying = s3.objects.get(keyOf(id))?.body as Buffer;
    expect(lying.length).toBeGreaterThan(bytes.length);
    expect(lying.includes('plain words of a scan')).toBe(false);
    expect(Buffer.from(await (await download(clerk, id as string)).arrayBuffer()).equals(bytes)).toBe(true);
    expect(await room.filesOf(here)).toEqual([]);
  });

  it('is to a stranger as one that does not exist', async () => {
    const { id } = await attach(clerk, petition, aPdf());
    const [foreign, missing] = [await download(stranger, id as string), await download(stranger, uuid())];
    expect([foreign.status, await foreign.text()]).toEqual([404, await missing.text()]);
  });

  it('that is removed is gone from there', async () => {
    const { id } = await attach(clerk, petition, aPdf());
    const others = s3.objects.size - 1;
    await clerk.run(REMOVE, { input: { id, reason: '误传' } });
    expect(await nothingLeft(others)).toBe(true);
    expect(s3.objects.has(keyOf(id))).toBe(false);
  });

  it('that is too large or is refused leaves nothing there', async () => {
    const before = s3.objects.size;
    const large = new ReadableStream({
      pull(controller) {
        controller.enqueue(aPdf(1024 * 1024));
      },
    });
    expect(await attach(clerk, petition, large)).toMatchObject({ status: 413, code: 'TOO_LARGE' });
    expect(await attach(clerk, petition, Buffer.from('MZ\u0000'))).toMatchObject({ code: 'FILE_REFUSED' });
    expect(await nothingLeft(before)).toBe(true);
  });

  it('waits for a store that is away, and nothing else does', async () => {
    const { id } = await attach(clerk, petition, aPdf());
    const before = (await attachmentsOf(clerk, petition)).length;
    s3.away = true;
    expect(await attach(clerk, petition, aPdf())).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
    expect((await download(clerk, id as string)).status).toBe(503);
    expect((await attachmentsOf(clerk, petition)).length).toBe(before);
    expect((await register(clerk)).id).toBeTruthy();
    s3.away = false;
    expect((await download(clerk, id as string)).status).toBe(200);
    expect((await attach(clerk, petition, aPdf())).status).toBe(201);
  });

  it('whose content was lost says so', async () => {
    const { id } = await attach(clerk, petition, aPdf());
    s3.objects.delete(keyOf(id));
    const lost = await download(clerk, id as string);
    expect([lost.status, await lost.text()]).toEqual([422, expect.stringContaining('CONTENT_MISSING')]);
  });

  it('the sweep takes what a killed server left, after an hour, and nothing else', async () => {
    const { id } = await attach(clerk, petition, aPdf());
    const old = new Date(Date.now() - ABANDONED_MS - 1000);
    const [rowless, fresh] = [keyOf(uuid()), keyOf(uuid())];
    const others = [`attachments/${here.countyId}/${uuid()}/${uuid()}`, 'attachments/readme.txt', 'other'];
    for (const key of [rowless, ...others]) s3.objects.set(key, { body: Buffer.from('x'), at: old });
    s3.objects.set(fresh, { body: Buffer.from('x'), at: new Date() });
    s3.uploads.set('old', { key: keyOf(uuid()), at: old, parts: new Map() });
    s3.uploads.set('fresh', { key: keyOf(uuid()), at: new Date(), parts: new Map() });
    (s3.objects.get(keyOf(id)) as { at: Date }).at = old;
    expect(await sweepAttachments(room.world.app.services.files, room.world.db, new Date())).toBe(2);
    expect(s3.objects.has(rowless)).toBe(false);
    for (const key of [fresh, keyOf(id), ...others]) expect(s3.objects.has(key)).toBe(true);
    expect([...s3.uploads.keys()]).toEqual(['fresh']);
    expect((await download(clerk, id as string)).status).toBe(200);
  });
});

describe('a server whose object store', () => {
  const opening = (changes: object) =>
    openFileStore({ ...room.world.config, s3: { ...s3.config, ...changes } });

  it.each([
    ['does not know its key', { secret: 'wrong' }, /拒绝访问/],
    ['has no such bucket', { bucket: 'another' }, /没有存储桶/],
    ['is not there', { endpoint: 'http://127.0.0.1:9' }, /连接不上/],
  ])('%s does not start, in one sentence', async (_, changes, sentence) => {
    await expect(opening(changes)).rejects.toMatchObject({ name: 'StartupError', zh: sentence });
  });
});
