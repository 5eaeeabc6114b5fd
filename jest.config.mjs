/** Tests mirror src. Core and text run in node; what needs a document says so with a docblock. */
export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', process.env.LONG ? '^$' : '\\.long\\.test\\.'],
  // Two at a time also on a machine of two cores: browser tests wait more than they work.
  maxWorkers: 2,
  globalSetup: '<rootDir>/tests/e2e/harness/start-run.ts',
  testSequencer: '<rootDir>/tests/e2e/harness/browser-tests-first.mjs',
  globalTeardown: '<rootDir>/tests/e2e/harness/end-run.ts',
  moduleNameMapper: { '^obsidian$': '<rootDir>/preview/runtime/index.ts' },
  transform: {
    '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(preact|preact-render-to-string|micromark.*|mdast.*|unist.*|decode-named-character-reference|character-entities.*|ccount|escape-string-regexp|markdown-table|longest-streak|zwitch|devlop|fault|format|trim-lines|chokidar|readdirp)/)'],
};
