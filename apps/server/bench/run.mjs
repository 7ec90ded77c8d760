/**
 * `npm run bench -- [--quick] [--data <folder>] [--only W1,W4] [--profile <folder>]`: bundles the bench, which shares the
 * server's own code, and runs it against the server as it was built.
 */
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const bench = fileURLToPath(new URL('.', import.meta.url));
const { dependencies } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
// inside the workspace, so that the packages that stay outside are found from there
const outdir = `${bench}../node_modules/.cache/bench-${process.pid}`;

try {
  await build({
    entryPoints: { bench: `${bench}bench.ts`, baseline: `${bench}baseline/main.ts` },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: Object.keys(dependencies),
    keepNames: true,
    logLevel: 'error',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
  });
  const { bench: run } = await import(pathToFileURL(`${outdir}/bench.mjs`).href);
  await run({
    args: process.argv.slice(2),
    server: fileURLToPath(new URL('../dist/main.js', import.meta.url)),
    baseline: `${outdir}/baseline.mjs`,
    migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  });
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
} finally {
  await rm(outdir, { recursive: true, force: true });
}
