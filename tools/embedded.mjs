/**
 * Loads the server's embedded PostgreSQL, which plain node cannot read from its TypeScript sources; run by itself,
 * `node tools/embedded.mjs <data folder>` keeps one running until Ctrl-C and prints its addresses, one JSON line.
 */
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function loadEmbedded() {
  // inside the workspace, so that its packages are found from there
  const cache = `${root}apps/server/node_modules/.cache`;
  const outfile = `${cache}/embedded-${process.pid}.mjs`;
  await mkdir(cache, { recursive: true });
  await build({
    entryPoints: [`${root}apps/server/src/embedded/start.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { startEmbedded } = await loadEmbedded();
  const dataDir = process.argv[2] ?? '.huiyin';
  const postgres = await startEmbedded({
    dataDir,
    onProgress: (line) => process.stderr.write(`${line}\n`),
  }).catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  const awake = setInterval(() => {}, 60_000);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void postgres.stop().then(() => clearInterval(awake)));
  }
  process.stdout.write(
    `${JSON.stringify({ ownerUrl: postgres.ownerUrl, superuserUrl: postgres.superuserUrl })}\n`,
  );
}
