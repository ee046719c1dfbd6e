import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Released,
  nextRelease,
  textsError,
  versionError,
} from '../../../scripts/release/released';

const root = path.resolve(__dirname, '../../..');
const last: Released = { version: '1.2.0', metadata: 'a', data: 'x' };

describe('versionError', () => {
  test.each([
    ['1.2.0', 'a', 'the same release, made again'],
    ['1.2.1', 'a', 'nothing that Excel keeps has changed'],
    ['1.2.1', 'b', 'a higher version'],
    ['1.10.0', 'b', 'ten is more than two'],
    ['2.0.0', 'b', 'a higher version'],
  ])('%s with %s may follow 1.2.0: %s', (version, metadata) => {
    expect(versionError(last, { version, metadata, data: 'x' })).toBeUndefined();
  });

  test.each([
    ['1.2.0', 'b', 'raise the version in package.json', 'Excel would go on with the old metadata'],
    ['1.1.9', 'a', 'not higher than 1.2.0, which has been released', 'a lower version'],
    ['0.9.0', 'b', 'not higher than 1.2.0, which has been released', 'a lower version'],
  ])('%s with %s may not: %s, for %s', (version, metadata, message) => {
    expect(versionError(last, { version, metadata, data: 'x' })).toContain(message);
  });

  test.each(['1.2', '1.2.0-beta.1', ''])('refuses the version "%s"', (version) => {
    expect(() => versionError(last, { version, metadata: 'a', data: 'x' })).toThrow(
      `got "${version}"`,
    );
  });
});

test('other figures are another version', () => {
  const next = { version: '1.2.0', metadata: 'a', data: 'y' };
  expect(versionError(last, next)).toContain('figures have changed since the release of 1.2.0');
  expect(versionError(last, { ...next, version: '1.2.1' })).toBeUndefined();
});

describe('textsError', () => {
  const manifest = '<Version>2.0.0.0</Version>';
  const changelog = '# Changelog\n\n## [2.0.0] - 2026-11-27\n\n## [1.0.0] - 2026-11-25\n';

  test('manifest and changelog name the version', () => {
    expect(textsError('2.0.0', { manifest, changelog })).toBeUndefined();
  });

  test.each([
    ['the manifest names another', '<Version>1.9.0.0</Version>', changelog, 'has version 1.9.0.0'],
    ['the manifest names none', '<OfficeApp/>', changelog, 'has version none'],
    ['nothing is released yet', manifest, '## [Unreleased]\n', 'CHANGELOG.md is none'],
    ['the newest is older', manifest, '## [Unreleased]\n\n## [1.0.0] - 2026-11-25\n', 'is 1.0.0'],
    ['the newest has no date', manifest, '## [2.0.0]\n', 'CHANGELOG.md is none'],
  ])('%s', (_, manifest, changelog, message) => {
    expect(textsError('2.0.0', { manifest, changelog })).toContain(message);
  });
});

test('this state may be released after the last release', () => {
  const record = path.join(root, 'scripts/release/released.json');
  const released = JSON.parse(readFileSync(record, 'utf8')) as Released;
  expect(versionError(released, nextRelease())).toBeUndefined();
});
