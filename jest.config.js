/** Tests run on the TypeScript sources as ES modules; swc strips the types. */
export default {
  testEnvironment: 'node',
  // All processors; a test that starts processes may then have to wait for its turn.
  maxWorkers: '100%',
  testTimeout: 30_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  moduleNameMapper: {
    // What the build writes for the HTML report; tests make it from the sources.
    '^\\./page-assets\\.js$': '<rootDir>/test/report/html/page-assets.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  setupFiles: ['<rootDir>/test/setup.ts'],
};
