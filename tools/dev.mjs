/**
 * What `npm run dev` runs: the server, built and started anew after each change, and the console by Vite on port 5173,
 * which passes the server's paths on to it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(`${root}apps/console/package.json`);
const { createServer } = await import(pathToFileURL(require.resolve('vite')).href);

const PATHS = [
  '/graphql',
  '/schema.graphql',
  '/imports',
  '/topics',
  '/divisions',
  '/ledger.xlsx',
  '/portal',
  '/healthz',
  '/readyz',
];
const address = 'http://localhost:5173';
const target = `http://localhost:${process.env.PORT || 4000}`;

// once before watching, so that there is something to start
await once(node('apps/server', 'build.mjs'), 'exit');
node('apps/server', 'build.mjs', '--watch');
const server = node('.', '--watch', '--enable-source-maps', 'apps/server/dist/main.js', 'start');
const vite = await createServer({
  root: `${root}apps/console`,
  server: { port: 5173, strictPort: true, proxy: Object.fromEntries(PATHS.map((path) => [path, target])) },
});
await vite.listen();
process.stdout.write(`${address}\n`);

// Ctrl-C reaches the children too; the server is given the time to stop its database.
process.on('SIGINT', () => void Promise.all([vite.close(), once(server, 'exit')]).then(() => process.exit()));

function node(folder, ...args) {
  const env = { ...process.env, PUBLIC_URL: address };
  return spawn(process.execPath, args, { cwd: `${root}${folder}`, stdio: 'inherit', env });
}
