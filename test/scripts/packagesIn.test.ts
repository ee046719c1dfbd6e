import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isPackage, packagesIn } from '../../scripts/start/packages/packagesIn';

describe('isPackage', () => {
  test.each<[request: string, expected: boolean]>([
    ['react', true],
    ['@univerjs/core/facade', true],
    ['./texts/en', false],
    ['/home/me/texts', false],
    ['C:\\texts', false],
    ['data:text/javascript,export {}', false],
    ['@univerjs/preset-sheets-core/lib/index.css', false],
  ])('%s: %s', (request, expected) => {
    expect(isPackage(request)).toBe(expected);
  });
});

describe('packagesIn', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'packages-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test.each<[what: string, source: string, expected: readonly string[]]>([
    ['what is imported', `export { a } from 'one';`, ['one']],
    ['no types', `import type { A } from 'one'; export type B = A;`, []],
    ['what runs', `import 'one/facade';`, ['one/facade']],
    ['what comes later', `void import('one/en');`, ['one/en']],
    ['no style sheets', `import 'one/index.css';`, []],
    ['elements', `export const a = <p />;`, ['react/jsx-dev-runtime']],
    ['of other files', `export * from './other';`, ['two']],
  ])('%s', async (_, source, expected) => {
    const file = path.join(folder, 'module.tsx');
    writeFileSync(path.join(folder, 'other.ts'), `export { other } from 'two';`);
    writeFileSync(file, source);
    expect(await packagesIn([file])).toEqual(expected);
  });
});
