import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Released, nextRelease, versionError } from '../../../scripts/release/released';

const root = path.resolve(__dirname, '../../..');
const last: Released = { version: '1.2.0', metadata: 'a' };

describe('versionFault', () => {
  test.each([
    ['1.2.0', 'a', 'the same release, made again'],
    ['1.2.1', 'a', 'nothing that Excel keeps has changed'],
    ['1.2.1', 'b', 'a higher version'],
    ['1.10.0', 'b', 'ten is more than two'],
    ['2.0.0', 'b', 'a higher version'],
  ])('%s with %s may follow 1.2.0: %s', (version, metadata) => {
    expect(versionError(last, { version, metadata })).toBeUndefined();
  });

  test.each([
    ['1.2.0', 'b', 'raise the version in package.json', 'Excel would go on with the old metadata'],
    ['1.1.9', 'a', 'not higher than 1.2.0, which has been released', 'a lower version'],
    ['0.9.0', 'b', 'not higher than 1.2.0, which has been released', 'a lower version'],
  ])('%s with %s may not: %s, for %s', (version, metadata, message) => {
    expect(versionError(last, { version, metadata })).toContain(message);
  });

  test.each(['1.2', '1.2.0-beta.1', ''])('refuses the version "%s"', (version) => {
    expect(() => versionError(last, { version, metadata: 'a' })).toThrow(`got "${version}"`);
  });
});

test('this state may be released after the last release', () => {
  const record = path.join(root, 'scripts/release/released.json');
  const released = JSON.parse(readFileSync(record, 'utf8')) as Released;
  expect(versionError(released, nextRelease())).toBeUndefined();
});
