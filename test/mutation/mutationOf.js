const { projects } = require('../../jest.config.js');

const unit = projects.find(({ displayName }) => displayName === 'unit');

/**
 * The settings of Stryker for a folder of `src/`, whose mutants the unit tests of the same folder of `test/` must kill.
 *
 * What is not mutated and why, and which mutants live: mutation.md.
 *
 * @param except paths within the folder that are not mutated
 * @param also more tests that kill
 */
module.exports = function mutationOf(folder, { except = [], also = [] }) {
  return {
    mutate: [`src/${folder}/**/*.ts`, ...except.map((path) => `!src/${folder}/${path}`)],
    testRunner: 'jest',
    jest: {
      config: {
        ...unit,
        projects: [],
        testMatch: [`test/${folder}/**/*.test.ts`, ...also].map((path) => `<rootDir>/${path}`),
        // What measures speed fails in code that is watched while it runs.
        testPathIgnorePatterns: ['speed\\.test\\.ts$'],
      },
    },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    incremental: true,
    incrementalFile: `.cache/mutation/${folder}.json`,
    tempDirName: `.cache/mutation/${folder}`,
    cleanTempDir: 'always',
    reporters: ['progress', 'clear-text', 'html', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    htmlReporter: { fileName: `test-results/mutation/${folder}.html` },
    jsonReporter: { fileName: `test-results/mutation/${folder}.json` },
    thresholds: { high: 95, low: 90, break: 90 },
  };
};
