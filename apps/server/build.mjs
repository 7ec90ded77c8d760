import { build, context } from 'esbuild';

/** Packages that are bundled: our own, from source, and a JSON file that Node would not import plainly. */
const INSIDE = /^(@huiyin|chinese-days)(\/|$)/;

/** One file of ours beside its dependencies: workspace packages are bundled from source, everything else is external. */
const options = {
  entryPoints: [process.env.HUIYIN_ENTRY ?? 'src/main.ts'], // an experiment builds a part of it
  outfile: process.env.HUIYIN_OUTFILE ?? 'dist/main.js', // an experiment builds its own beside
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  keepNames: true, // the schema's types are called as their classes
  logLevel: 'warning',
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
  plugins: [
    {
      name: 'packages-stay-outside',
      setup(builder) {
        builder.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
          kind === 'entry-point' || INSIDE.test(path) ? null : { path, external: true },
        );
      },
    },
  ],
};

if (process.argv.includes('--watch')) await (await context(options)).watch();
else await build(options);
