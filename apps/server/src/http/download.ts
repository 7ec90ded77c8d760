import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FORMATS } from '@huiyin/domain';

/** `content-disposition` of a file that is to be saved under this name, in any script (RFC 6266). */
export const savedAs = (name: string): string => `attachment; filename*=UTF-8''${encoded(name)}`;

/** RFC 5987 leaves fewer characters alone than `encodeURIComponent` does. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** A package as it is made, to be saved and kept by nobody on its way. */
export async function sendZip(
  response: ServerResponse,
  { name, content }: Readonly<{ name: string; content: Readable }>,
): Promise<void> {
  response.writeHead(200, {
    'content-type': 'application/zip',
    'content-disposition': savedAs(name),
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  });
  await pipeline(content, response);
}

/** A Word document, to be saved and kept by nobody on its way. */
export function sendDocument(
  response: ServerResponse,
  { name, file }: Readonly<{ name: string; file: Buffer }>,
): void {
  response
    .writeHead(200, {
      'content-type': FORMATS.DOCX.type,
      'content-length': file.length,
      'content-disposition': savedAs(name),
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    })
    .end(file);
}
