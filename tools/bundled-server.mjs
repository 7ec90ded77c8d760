/**
 * The server as one module, made before the tests run. Jest gives each test file modules of its own, and the server
 * with its packages is two thousand of them, cold each time: instead a worker loads the server once, as node does.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import 'reflect-metadata';
import { bundling } from '../apps/server/bundling.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** One folder below the server's own, as its sources are. */
const folder = `${root}apps/server/dist`;
const bundle = `${folder}/tested.mjs`;
/** Where it is, and by the path of each source its name in there and what it exports. */
export const contents = `${folder}/tested.json`;

/** What is loaded once. Everything else, as fixtures, each test file has for itself. */
const ENTRIES = ['testing/world', 'testing/chromium', 'jobs/start-jobs', 'demo/demo'].map(
  (name) => `apps/server/src/${name}.ts`,
);
/** Packages that a test must have from the server, or what is made by the one is nothing to the other. */
const SHARED = ['graphql', 'pg', 'typeorm'];

const options = { ...bundling, logLevel: 'error', absWorkingDir: root };

export default async function bundleServer() {
  const whole = { ...options, entryPoints: ENTRIES, outdir: folder, metafile: true, write: false };
  const { metafile } = await build(whole);
  const sources = Object.keys(metafile.inputs).filter((path) => path.endsWith('.ts'));
  const lines = [
    ...sources.map((path, i) => `export * as s${i} from './${path}';`),
    ...SHARED.map((name) => `export { default as ${name} } from '${name}';`),
  ];
  const draft = `${bundle}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  await build({
    ...options,
    stdin: { contents: lines.join('\n'), resolveDir: root },
    outfile: draft,
    sourcemap: 'inline',
  });
  renameSync(draft, bundle);
  // by another address each time, or a process that watches would have the first for ever
  const url = `${pathToFileURL(bundle).href}?${Date.now()}`;
  const server = await import(url);
  const ours = sources.map((path, i) => [root + path, [`s${i}`, Object.keys(server[`s${i}`])]]);
  writeFileSync(draft, JSON.stringify({ url, ours: Object.fromEntries(ours) }));
  renameSync(draft, contents);
  for (const name of SHARED)
    writeFileSync(`${folder}/tested-${name}.cjs`, `module.exports = globalThis.huiyin.${name};\n`);
}
