import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';

const TEXTS = /\.(js|css|html|json|svg|webmanifest)$/;
/** Less fits into one packet anyway. */
const WORTH_IT = 1_000;

/**
 * Writes beside each text that was built the same zipped, which the server sends to every browser that takes it: on the line of a township
 * the console is there in a third of the time.
 */
export function zipped() {
  let folder = '';
  return {
    name: 'zipped',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true })) {
        const file = join(folder, name);
        if (!TEXTS.test(name) || statSync(file).size < WORTH_IT) continue;
        writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: constants.Z_BEST_COMPRESSION }));
      }
    },
  };
}
