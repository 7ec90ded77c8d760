import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { ZipFile } from 'yazl';
import type { Place } from '@huiyin/domain';
import type { Visitor } from '../testing/visitor';
import { World } from '../testing/world';
import type { Config } from '../config';

/** A world with a data folder of its own. */
export async function openAttachmentWorld(overrides: Partial<Config> = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'huiyin-attachments-'));
  const world = await World.open({ dataDir, ...overrides });
  const close = async (): Promise<void> => {
    await world.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  const filesOf = ({ countyId, tenantId }: Place): Promise<string[]> =>
    readdir(join(dataDir, 'attachments', String(countyId), tenantId)).catch(() => []);
  return { world, close, filesOf };
}

export type Sent = Readonly<{
  status: number;
  id?: string;
  code?: string;
  details?: Record<string, unknown>;
}>;

/** Sends a file as a console does. */
export async function attach(
  person: Visitor,
  petition: string,
  body: Buffer | ReadableStream,
  name = '材料.pdf',
  query = '',
): Promise<Sent> {
  const response = await fetch(`${person.url}/attachments?petition=${petition}${query}`, {
    method: 'POST',
    headers: { cookie: person.credentials, 'x-file-name': encodeURIComponent(name) },
    body: body as BodyInit,
    duplex: 'half',
  } as RequestInit);
  return asSent(response);
}

export async function asSent(response: Response): Promise<Sent> {
  const { id, errors } = (await response.json()) as {
    id?: string;
    errors?: { extensions: { code: string } & Record<string, unknown> }[];
  };
  const { code, ...details } = errors?.[0]?.extensions ?? {};
  return {
    status: response.status,
    ...(id === undefined ? {} : { id }),
    ...(code === undefined ? {} : { code, details }),
  };
}

export const download = (person: Visitor, id: string): Promise<Response> =>
  fetch(`${person.url}/attachments/${id}`, { headers: { cookie: person.credentials } });

export const ATTACHMENTS = `query ($petitionId: ID!) { attachments(petitionId: $petitionId) {
  id kind format name bytes sha256 width height fromPortal addedBy addedAt removedAt removedBy removedReason version } }`;
export const REMOVE = `mutation ($input: RemoveAttachmentInput!) {
  removeAttachment(input: $input) { id name removedAt removedBy removedReason version } }`;

export async function attachmentsOf(person: Visitor, petitionId: string) {
  return (await person.run(ATTACHMENTS, { petitionId })).attachments as Record<string, unknown>[];
}

/** A PDF of one empty page, of its own content each time. */
export const aPdf = (size = 400, words = ''): Buffer => {
  const head = Buffer.from(`%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n% ${words}`);
  const tail = Buffer.from('\ntrailer <</Root 1 0 R>>\n%%EOF\n');
  const filler = randomBytes(Math.max(0, Math.ceil((size - head.length - tail.length) / 2)));
  return Buffer.concat([head, Buffer.from(filler.toString('hex')), tail]);
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A PNG that says it is so large; its pixels are there for small ones only. */
export function aPng(width = 2, height = 2): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = deflateSync(randomBytes(Math.min(10_000, (width + 1) * height)));
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A JPEG by its frame; no decoder is asked. */
export function aJpeg(width = 640, height = 480): Buffer {
  const frame = Buffer.from('ffc0001108000000000301220002110103110100', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    frame.subarray(0, 19),
    Buffer.from('ffda000c03010002110311003f00', 'hex'),
    randomBytes(32).map((byte) => byte % 0xff),
    Buffer.of(0xff, 0xd9),
  ]);
}

/** A package of these parts. */
export async function aZip(parts: Record<string, Buffer | string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const bytes: Buffer[] = [];
  for await (const part of zip.outputStream) bytes.push(part as Buffer);
  return Buffer.concat(bytes);
}

export const aDocx = (more: Record<string, Buffer | string> = {}): Promise<Buffer> =>
  aZip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': `<document>${randomBytes(20).toString('hex')}</document>`,
    ...more,
  });
