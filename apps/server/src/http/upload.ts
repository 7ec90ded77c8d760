import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { v7 as uuid } from 'uuid';
import { RuleViolation } from '@huiyin/domain';
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
  const name = request.headers['x-file-name'];
  if (request.method !== 'POST' || typeof name !== 'string')
    throw new RuleViolation('BAD_REQUEST', { reason: 'POST, x-file-name' });
  const folder = join(config.dataDir, 'uploads');
  const path = join(folder, uuid());
  const remove = (): Promise<void> => rm(path, { force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await pipeline(request as Readable, bounded, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await remove();
    throw error;
  }
  return { path, name: decoded(name), remove };
}

async function* bounded(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > LARGEST_FILE)
      throw new RuleViolation('TOO_LARGE', { limit: `${LARGEST_FILE / 1024 / 1024} MB` });
    yield chunk;
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name).slice(0, 200);
  } catch {
    throw new RuleViolation('BAD_REQUEST', { reason: 'x-file-name' });
  }
}
