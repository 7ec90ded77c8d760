import { createHash } from 'node:crypto';
import { Readable, Transform } from 'node:stream';
import { ZipFile } from 'yazl';
import { manifestOf, type ArchiveFile } from '@huiyin/domain';
import { sha256Of } from '../vault/sha256';
import { UNCHANGING } from './paper-package.service';

const BAGIT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** A file that is put into a bag, and how its content is had. */
export type BagFile = ArchiveFile &
  Readonly<{ open: () => Promise<Iterable<Buffer> | AsyncIterable<Buffer>> }>;

/** One that is at hand. */
export const bagFile = (path: string, content: Buffer): BagFile => ({
  path,
  bytes: content.length,
  sha256: sha256Of(content),
  open: () => Promise.resolve([content]),
});

/**
 * Files as one package that is checked outside without us: BagIt (RFC 8493) in a zip, the same bytes each time. Each file is compared
 * with its hash on its way; one that differs breaks the package off.
 *
 * @param info `bag-info.txt`
 */
export function bagOf(root: string, info: string, files: readonly BagFile[]): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error) => output.destroy(error));
  for (const [name, text] of Object.entries(tagFiles(info, manifestOf(files))))
    zip.addBuffer(Buffer.from(text), `${root}/${name}`, UNCHANGING);
  for (const file of files)
    zip.addReadStreamLazy(`${root}/data/${file.path}`, UNCHANGING, (done) => {
      file.open().then(
        (chunks) => {
          const source = Readable.from(chunks);
          const checked = source.pipe(checking(file));
          source.on('error', (error) => output.destroy(error));
          checked.on('error', (error) => output.destroy(error));
          done(null, checked);
        },
        (error: Error) => output.destroy(error),
      );
    });
  zip.end();
  return output;
}

/** What a bag says of itself. */
function tagFiles(info: string, manifest: string): Record<string, string> {
  const tags = { 'bagit.txt': BAGIT, 'bag-info.txt': info, 'manifest-sha256.txt': manifest };
  const sums = Object.entries(tags).map(([name, text]) => `${sha256Of(text)}  ${name}\n`);
  return { ...tags, 'tagmanifest-sha256.txt': sums.join('') };
}

/** Lets a file through, and fails where it is not what was listed. */
function checking({ path, sha256 }: ArchiveFile): Transform {
  const hash = createHash('sha256');
  return new Transform({
    transform(chunk: Buffer, _, next) {
      hash.update(chunk);
      next(null, chunk);
    },
    flush(next) {
      next(hash.digest('hex') === sha256 ? null : new Error(`not what was listed: ${path}`));
    },
  });
}
