/** What a program outside this repository imports: operations, errors and the small fetch as one plain module, which needs nothing beside it. */
import { build } from 'esbuild';

await build({
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  bundle: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
