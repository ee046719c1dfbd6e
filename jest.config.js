const { bundled } = require('./test/bundled');

const react = { runtime: 'automatic' };

/** TypeScript and the packages' own modules, compiled by swc. */
const transform = {
  '\\.(m?js|tsx?)$': [
    '@swc/jest',
    {
      jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react }, target: 'es2022' },
    },
  ],
};

/** Packages that are only there as ECMAScript modules, which Jest cannot load as they are. */
const modulesOnly = [
  ...['cjk-regex', 'collapse-white-space', 'd3-[a-z-]+', 'franc-min', 'hucre', 'internmap'],
  ...['kdbush', 'lodash-es', 'n-gram', 'nanoid', 'quickselect', 'rbush', 'regexp-util'],
  ...['trigram-utils', 'unicode-regex'],
];

/** What a page loads in pieces, at once: all texts, and the data that AI_BASELINE finds. */
const everything = ['<rootDir>/scripts/allTexts.ts', '<rootDir>/src/functions/since.ts'];

/**
 * What no test replaces, handed to every module: looked up as globals of Jest's sandbox, they make calculations take
 * three times as long.
 */
const builtIn = [
  ...['Array', 'Error', 'Float64Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String'],
  ...['Uint8Array', 'WeakMap'],
];

const project = (displayName, folder, more = {}) => ({
  displayName,
  testMatch: [`<rootDir>/test/${folder}**/*.test.{ts,tsx}`],
  transform,
  runtime: '<rootDir>/scripts/test/SharedScripts.js',
  setupFiles: everything,
  sandboxInjectedGlobals: builtIn,
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly.join('|')})/)`],
  ...more,
});

/** What tests of parts run with: packages bundled once, and what every browser has. */
const parts = {
  globalSetup: '<rootDir>/test/bundled.js',
  setupFiles: [...everything, '<rootDir>/test/browserGlobals.ts'],
  moduleNameMapper: { ...bundled, '^@fluentui/react-icons$': '<rootDir>/test/fluentIcons.ts' },
};

/** The kinds of tests; what each is for is in test/README.md. */
module.exports = {
  // A busy machine makes a test slow, not wrong. Jest takes this for all projects or not at all.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/scripts/test/Progress.js'],
  testSequencer: '<rootDir>/scripts/test/LongestFirst.js',
  projects: [
    project('unit', '', {
      testPathIgnorePatterns: [
        ...['/node_modules/', '<rootDir>/test/(browser|libreoffice|laws)/'],
        '\\.long\\.test\\.tsx?$',
      ],
      ...parts,
    }),
    project('long', '', {
      testMatch: ['<rootDir>/test/**/*.long.test.{ts,tsx}'],
      ...parts,
    }),
    project('laws', 'laws/', {
      globalSetup: '<rootDir>/test/laws/setup.ts',
      setupFiles: [...everything, '<rootDir>/test/laws/configure.ts'],
    }),
    project('libreoffice', 'libreoffice/'),
    project('browser', 'browser/', {
      globalSetup: '<rootDir>/test/browser/setup.ts',
      globalTeardown: '<rootDir>/test/browser/teardown.ts',
    }),
  ],
};
