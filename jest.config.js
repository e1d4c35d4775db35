import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  // Like Jest's own for Node, and strict about what is left open.
  testEnvironment: '<rootDir>/platform/testing/environment.js',
  roots: ['<rootDir>/platform', '<rootDir>/gateway', '<rootDir>/subgraphs', '<rootDir>/scripts', '<rootDir>/e2e'],
  // Faults, searches at random, large documents and the whole of Kontor with one setting after the other take long:
  // `*.long.test.ts` are for `npm run test:long`, and for CI.
  testMatch: ['**/!(*.long).test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // Sources import `./x.js`, as Node wants it; here the file is still `./x.ts`.
  moduleNameMapper: { '^(\\.{1,2}/.*(?<!\\.json))\\.js$': '$1' },
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'json', 'node'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  globalSetup: '<rootDir>/platform/testing/global-setup.js',
  globalTeardown: '<rootDir>/platform/testing/global-teardown.js',
  maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  // In the sandbox of a test each look-up of a global is slow, and graphql-js does many; so CommonJS modules are given some.
  sandboxInjectedGlobals: ['Array', 'Map', 'Object', 'Set', 'Symbol'],
  // The modules of test files that are over are not given back in full, and collecting garbage among them costs more than a
  // new process.
  workerIdleMemoryLimit: '2GB',
  testTimeout: 30_000,
};
