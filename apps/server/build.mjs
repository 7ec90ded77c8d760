import { build, context } from 'esbuild';
import { bundling } from './bundling.mjs';

const options = {
  ...bundling,
  entryPoints: [process.env.HUIYIN_ENTRY ?? 'src/main.ts'], // an experiment builds a part of it
  outfile: process.env.HUIYIN_OUTFILE ?? 'dist/main.js', // an experiment builds its own beside
  sourcemap: true,
  logLevel: 'warning',
};

if (process.argv.includes('--watch')) await (await context(options)).watch();
else await build(options);
