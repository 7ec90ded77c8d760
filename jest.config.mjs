/** One configuration for all packages; the server's tests add a database (apps/server/src/testing). */
const swc = [
  '@swc/jest',
  {
    jsc: {
      experimental: { keepImportAttributes: true },
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: false, react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  },
];
const common = {
  testEnvironment: 'node',
  // our own packages are tested as they are written, not as they were last built
  testEnvironmentOptions: { customExportConditions: ['huiyin-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
};
/** For tests of the server, in a browser too: each worker loads it once, and shares it with what a test file imports. */
const besideServer = {
  globalSetup: '<rootDir>/tools/bundled-server.mjs',
  testEnvironment: '<rootDir>/tools/bundled-environment.mjs',
  transform: { '^.+\\.tsx?$': ['<rootDir>/tools/bundled-transform.mjs', swc[1]] },
  moduleNameMapper: { '^(graphql|pg|typeorm)$': '<rootDir>/apps/server/dist/tested-$1.cjs' },
};
export default {
  testSequencer: '<rootDir>/tools/longest-first.mjs',
  // whole servers and databases start in hooks, on machines that are busy
  testTimeout: 300_000,
  // of two cores jest would leave one idle; a third worker has something to do while others wait for a browser or a database
  maxWorkers: 3,
  // a process keeps some of what each file loaded: one that has grown is replaced
  workerIdleMemoryLimit: '1GB',
  projects: [
    { ...common, displayName: 'domain', testMatch: ['<rootDir>/packages/*/src/**/*.test.ts'] },
    {
      ...common,
      ...besideServer,
      displayName: 'server',
      testMatch: ['<rootDir>/apps/server/src/**/*.test.ts'],
    },
    {
      ...common,
      ...besideServer,
      displayName: 'journeys',
      testMatch: ['<rootDir>/apps/console/journeys/**/*.test.ts'],
    },
  ],
};
