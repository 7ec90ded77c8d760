/** Packages that are bundled: our own, from source, and a JSON file that Node would not import plainly. */
const INSIDE = /^(@huiyin|chinese-days)(\/|$)/;

/** One module of ours beside its dependencies: workspace packages are bundled from source, everything else is external. */
export const bundling = {
  bundle: true,
  conditions: ['huiyin-source'], // our own packages, as they are written
  platform: 'node',
  target: 'node20',
  format: 'esm',
  keepNames: true, // the schema's types are called as their classes
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
