// Only the rules of the Office plugin: its main file would load a second typescript-eslint and Prettier's plugin.
const officeRules = require('eslint-plugin-office-addins/lib/rules').default;
const eslint = require('@eslint/js');
const hooks = require('eslint-plugin-react-hooks');
const typescript = require('typescript-eslint');

const hostGlobals = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];

const noHtml = {
  selector: `:matches(Identifier, JSXIdentifier)[name=/^(${[
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcdoc'],
    ...['createContextualFragment', 'setHTMLUnsafe', 'parseHTMLUnsafe'],
  ].join('|')})$/]`,
  message: 'What a cell, a file or the name of a sheet says is text: it must never become HTML.',
};

module.exports = typescript.config(
  { ignores: ['dist', 'release', 'coverage', 'test-results', '.cache', '**/*.tmp.*'] },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strict, typescript.configs.stylistic],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: __dirname },
    },
    plugins: { 'react-hooks': hooks },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // The few rules that need types, for what nobody sees by reading: a promise that nobody waits for.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // The compiler looks after unknown names and unused locals.
      'no-undef': 'off',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': ['error', { additionalHooks: '^useShownEffect$' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-restricted-syntax': ['error', noHtml] },
  },
  {
    files: ['src/**'],
    ignores: ['src/hosts/excel/**', 'src/pages/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noHtml,
        {
          selector: `Identifier[name=/^(${hostGlobals.join('|')})$/]`,
          message: 'Only src/hosts/excel and src/pages know Office.js; all else sees the Workbook.',
        },
      ],
    },
  },
  {
    files: ['src/hosts/excel/**', 'src/pages/**'],
    plugins: { 'office-addins': { rules: officeRules } },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // A test that finds nothing where something must be fails by itself.
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Programs for the terminal speak there.
    files: ['scripts/**', 'test/bench/**', 'test/browser/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: Object.fromEntries(
        ['require', 'module', 'process', '__dirname', '__filename'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
);
