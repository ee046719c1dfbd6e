const { jest } = require('./package.json');

const unit = jest.projects.find(({ displayName }) => displayName === 'unit');

module.exports = {
  mutate: ['src/finance/**/*.ts', 'src/functions/**/*.ts'],
  testRunner: 'jest',
  // The unit tests of the two folders kill; what measures speed fails in code that is watched while it runs.
  jest: {
    config: {
      ...unit,
      projects: [],
      testMatch: ['<rootDir>/test/{finance,functions}/**/*.test.ts'],
      testPathIgnorePatterns: ['/speed\\.test\\.ts$'],
    },
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incremental: true,
  incrementalFile: '.cache/mutation.json',
  tempDirName: '.cache/mutation',
  cleanTempDir: 'always',
  reporters: ['progress', 'clear-text', 'html', 'json'],
  htmlReporter: { fileName: 'test-results/mutation/index.html' },
  jsonReporter: { fileName: 'test-results/mutation/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
};
