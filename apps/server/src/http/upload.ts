import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { v7 as uuid } from 'uuid';
import { RuleViolation, same } from '@huiyin/domain';
import type { Config } from '../config';

/** A file that was sent, on disk while it is read. Remove it in any case: nobody knows yet what it holds. */
export type Upload = { readonly path: string; readonly name: string; remove(): Promise<void> };

export const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * Takes the file that is a request's body; its name stands percent-encoded in `x-file-name`, a header that no page of
 * another origin can send unasked.
 *
 * @throws RuleViolation BAD_REQUEST, TOO_LARGE
 */
export async function receiveFile(request: IncomingMessage, config: Config): Promise<Upload> {
  const fileName = fileNameOf(request);
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE) throw tooLarge();
  const folder = uploadsOf(config);
  const path = join(folder, uuid());
  const remove = (): Promise<void> => rm(path, { force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    const body = request.iterator({ destroyOnReturn: false });
    await pipeline(body, bounded, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await remove();
    if (error instanceof RuleViolation || request.complete) {
      // the rest is let by, since a client that is still sending would not hear why it was refused
      request.resume();
      throw error;
    }
    throw new RuleViolation('BAD_REQUEST', {
      reason: { zh: '文件没有传完', en: 'the file did not arrive whole' },
    });
  }
  return { path, name: fileName, remove };
}

/** The name that a file is sent under. @throws RuleViolation BAD_REQUEST */
export function fileNameOf(request: IncomingMessage): string {
  if (request.method !== 'POST' || request.headers['x-file-name'] === undefined)
    throw new RuleViolation('BAD_REQUEST', { reason: same('POST, x-file-name') });
  return decodedHeader(request, 'x-file-name').slice(0, 200);
}

/** A header that came percent-encoded, since headers hold no Chinese; empty if it did not come. @throws RuleViolation BAD_REQUEST */
export function decodedHeader(request: IncomingMessage, name: string): string {
  try {
    return decodeURIComponent(String(request.headers[name] ?? ''));
  } catch {
    throw new RuleViolation('BAD_REQUEST', { reason: same(name) });
  }
}

/**
 * Hands a request's body on as it comes, with the size that its sender names.
 *
 * @throws RuleViolation BAD_REQUEST when the sender broke off, and whatever `take` refuses
 */
export async function streamed<T>(
  request: IncomingMessage,
  take: (body: AsyncIterable<Buffer>, declared: number) => Promise<T>,
): Promise<T> {
  const declared = Number(request.headers['content-length'] ?? 0);
  try {
    return await take(request.iterator({ destroyOnReturn: false }), declared);
  } catch (error) {
    if (error instanceof RuleViolation || request.complete) throw error;
    throw new RuleViolation('BAD_REQUEST', {
      reason: { zh: '文件没有传完', en: 'the file did not arrive whole' },
    });
  }
}

/** Tells what was made of a file. */
export function sendId(response: ServerResponse, id: string): void {
  response
    .writeHead(201, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify({ id }));
}

/** Removes what a process that was killed has left: at a start nobody is reading any more. */
export const sweepUploads = (config: Config): Promise<void> =>
  rm(uploadsOf(config), { recursive: true, force: true });

const uploadsOf = ({ dataDir }: Config): string => join(dataDir, 'uploads');

const tooLarge = (): RuleViolation =>
  new RuleViolation('TOO_LARGE', { limit: `${LARGEST_FILE / 1024 / 1024} MB` });

async function* bounded(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > LARGEST_FILE) throw tooLarge();
    yield chunk;
  }
}
