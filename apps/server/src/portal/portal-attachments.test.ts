import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ATTACHMENT_LIMITS, WEB_PETITIONER } from '@huiyin/domain';
import {
  aPdf,
  aPng,
  asSent,
  attachmentsOf,
  attach,
  download,
  openAttachmentWorld,
} from '../attachments/attachment.fixture';
import { RateBound } from '../identity/rate-bound';
import { GuessThrottle } from '../identity/throttle';
import { register } from '../petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../testing/world';
import { openPortalOf } from './portal.fixture';

type Keys = Readonly<{ tenant: string; number: string; code: string }>;

let room: Awaited<ReturnType<typeof openAttachmentWorld>>;
let here: TestTenant;
let clerk: TestPerson;
let id: string;
let keys: Keys;

beforeAll(async () => {
  room = await openAttachmentWorld();
  here = await (await room.world.county()).tenant();
  clerk = await here.as('CLERK');
  await openPortalOf(here, clerk);
});
afterAll(() => room.close());
beforeEach(async () => {
  Object.assign(room.world.app.services, { submissions: new RateBound(), codeGuesses: new GuessThrottle() });
  const registered = await register(clerk);
  id = registered.id;
  keys = { tenant: here.code, number: registered.number, code: registered.queryCode };
});

async function send({ tenant, number, code }: Keys, body: Buffer, headers: Record<string, string> = {}) {
  const response = await fetch(`${room.world.url}/portal/attachments?tenant=${tenant}`, {
    method: 'POST',
    headers: {
      'x-file-name': encodeURIComponent('照片.png'),
      'x-petition-number': encodeURIComponent(number),
      'x-query-code': encodeURIComponent(code),
      ...headers,
    },
    body: body as BodyInit,
  });
  return asSent(response);
}

describe('a petitioner', () => {
  it('adds a photo with number and code, which the office reads and nobody at the portal', async () => {
    const photo = aPng();
    const sent = await send(keys, photo);
    expect(sent.status).toBe(201);
    const [entry] = await attachmentsOf(clerk, id);
    expect(entry).toMatchObject({
      name: '照片.png',
      fromPortal: true,
      addedBy: WEB_PETITIONER,
      kind: 'MATERIAL',
    });
    const back = await download(clerk, sent.id as string);
    expect(Buffer.from(await back.arrayBuffer()).equals(photo)).toBe(true);
    const outside = await download(room.world.visitor() as TestPerson, sent.id as string);
    expect(outside.status).toBe(401);
  });

  it('adds five, however many the office adds', async () => {
    await attach(clerk, id, aPdf());
    const sent = [];
    for (let i = 0; i <= ATTACHMENT_LIMITS.ofPortal; i++) sent.push(await send(keys, aPng()));
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 422]);
    expect(sent.at(-1)).toMatchObject({ code: 'LIMIT_REACHED', details: { what: 'ATTACHMENTS_OF_PORTAL' } });
    expect((await attach(clerk, id, aPdf())).status).toBe(201);
  });

  it('is told why a file cannot be taken', async () => {
    const sent = await send(keys, Buffer.from('<html>'));
    expect(sent).toMatchObject({ status: 422, code: 'FILE_REFUSED', details: { reason: 'FILE_ACTIVE' } });
    expect(await attachmentsOf(clerk, id)).toEqual([]);
  });
});

describe('nobody else', () => {
  it('adds anything: a wrong number and a wrong code answer alike', async () => {
    const wrongCode = await send({ ...keys, code: 'AAAA-AAAA-AAAA' }, aPng());
    const wrongNumber = await send({ ...keys, number: '1999-00001' }, aPng());
    expect(wrongCode).toMatchObject({ code: 'WRONG_QUERY_CODE' });
    expect(wrongNumber).toEqual(wrongCode);
    const elsewhere = await (await room.world.county()).tenant();
    expect((await send({ ...keys, tenant: elsewhere.code }, aPng())).code).toBe('NOT_FOUND');
    expect(await attachmentsOf(clerk, id)).toEqual([]);
    expect((await send(keys, aPng())).status).toBe(201);
  });

  it('guesses codes by it', async () => {
    const codes = [];
    for (let i = 0; i < 6; i++) codes.push((await send({ ...keys, code: `AAAA-AAAA-AAA${i}` }, aPng())).code);
    expect(codes.at(0)).toBe('WRONG_QUERY_CODE');
    expect(codes.at(-1)).toBe('THROTTLED');
  });

  it('floods an office from one address', async () => {
    const { submissions } = room.world.app.services;
    for (let i = 0; i < ATTACHMENT_LIMITS.portalAnHour - 1; i++)
      submissions.book([
        { of: ['attachment', 'address', '127.0.0.1'], most: ATTACHMENT_LIMITS.portalAnHour },
      ]);
    expect((await send(keys, aPng())).status).toBe(201);
    expect((await send(keys, aPng())).code).toBe('THROTTLED');
  });

  it('who works in an office and happens to have the code', async () => {
    expect((await send(keys, aPng(), { cookie: clerk.credentials })).code).toBe('FORBIDDEN');
  });
});
