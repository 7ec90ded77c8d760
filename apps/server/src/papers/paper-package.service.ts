import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';

/** What a zip calls the beginning of time; the days a document was made and changed stand in its text and its row. */
const BEGINNING = new Date(1980, 0, 1);
/** How a part is put into a package whose bytes are the same whenever and wherever it is made. */
export const UNCHANGING = { mtime: BEGINNING, mode: 0o100644, compress: false, forceDosTimestamp: true };
const TIMES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * The package anew: its parts in the order of their names, uncompressed, since compression differs between builds, and
 * without any trace of when and where it was made.
 */
export async function asItWouldBeAnywhere(docx: Buffer): Promise<Buffer> {
  const parts = await partsOf(docx);
  const zip = new ZipFile();
  for (const name of [...parts.keys()].toSorted())
    zip.addBuffer(withoutTimes(name, parts.get(name) as Buffer), name, UNCHANGING);
  zip.end();
  return buffer(zip.outputStream as Readable);
}

export async function partsOf(docx: Buffer): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  const zip = await fromBufferPromise(docx, { lazyEntries: true });
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return parts;
}

const withoutTimes = (name: string, part: Buffer): Buffer =>
  name === 'docProps/core.xml'
    ? Buffer.from(part.toString('utf8').replace(TIMES, '$11980-01-01T00:00:00Z'))
    : part;
