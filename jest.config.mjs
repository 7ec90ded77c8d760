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
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
};
export default {
  testSequencer: '<rootDir>/tools/longest-first.mjs',
  // whole servers and databases start in hooks, on machines that are busy
  testTimeout: 300_000,
  // of two cores jest would leave one idle, while a browser's test waits
  maxWorkers: 2,
  // every file loads the whole server anew, and a process keeps what it loaded: one that has grown is replaced
  workerIdleMemoryLimit: '1GB',
  projects: [
    { ...common, displayName: 'domain', testMatch: ['<rootDir>/packages/*/src/**/*.test.ts'] },
    {
      ...common,
      displayName: 'server',
      testMatch: ['<rootDir>/apps/server/src/**/*.test.ts'],
      setupFiles: ['reflect-metadata'],
    },
    {
      ...common,
      displayName: 'journeys',
      testMatch: ['<rootDir>/apps/console/journeys/**/*.test.ts'],
      setupFiles: ['reflect-metadata'],
    },
  ],
};
