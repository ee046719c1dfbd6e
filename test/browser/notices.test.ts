import { noticesFile } from '../../src/help/siteFiles';
import { pageAddress } from './launchBrowser';

let notices: string;

beforeAll(async () => {
  notices = await (await fetch(pageAddress(noticesFile))).text();
});

test.each([
  ['react', 'MIT'],
  ['react-dom', 'MIT'],
  ['@fluentui/react-button', 'MIT'],
  ['@fluentui/react-icons', 'MIT'],
  ['@univerjs/core', 'Apache-2.0'],
  ['@univerjs/engine-formula', 'Apache-2.0'],
  ['@univerjs/telemetry', 'Apache-2.0'],
  ['rxjs', 'Apache-2.0'],
  ['fflate', 'MIT'],
  ['numfmt', 'MIT'],
  ['@borgar/fx', 'MIT'],
  ['fastest-levenshtein', 'MIT'],
  ['d3-array', 'ISC'],
  ['webpack', 'MIT'],
])('the site lists %s, under %s', (name, licence) => {
  expect(notices).toMatch(new RegExp(`^${name} [\\d.]+ \\(${licence}\\)$`, 'm'));
});

test('it brings the texts of the licences', () => {
  expect(notices).toContain('Permission is hereby granted, free of charge');
  expect(notices).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
});

test('it names nothing that only builds and tests need', () => {
  expect(notices).not.toMatch(/^(jest|typescript|eslint|playwright-core|@microsoft\/office-js) /m);
});
