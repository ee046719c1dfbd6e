import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Lock {
  packages: Record<string, { dev?: boolean; optional?: boolean }>;
}

const root = path.resolve(__dirname, '../..');
const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;

/** Permissive licences, and that of office.js, which serves for tests and for closed networks. */
const allowed =
  /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0)$/;

const shipped = Object.entries(lock.packages)
  .filter(([place, { dev, optional }]) => place !== '' && !dev && !optional)
  .map(([place]) => place);

/** The license that a package declares, or whose text it brings. */
function licence(place: string): string {
  const folder = path.join(root, place);
  const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    license?: string | { type: string };
  };
  if (license) return typeof license === 'object' ? license.type : license;
  const text = path.join(folder, 'LICENSE');
  const isApache =
    existsSync(text) && /^\s*Apache License\s+Version 2\.0/.test(readFileSync(text, 'utf8'));
  return isApache ? 'Apache-2.0' : 'none';
}

/** Any of the alternatives will do: "(MIT OR Apache-2.0)". */
function isAllowed(declared: string): boolean {
  return declared
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((each) => allowed.test(each));
}

test('every package that ships declares a permissive licence', () => {
  const refused = shipped
    .map((place) => `${place}: ${licence(place)}`)
    .filter((line) => !isAllowed(line.split(': ')[1] ?? ''));
  expect(shipped.length).toBeGreaterThan(100);
  expect(refused).toEqual(['node_modules/@microsoft/office-js: LICENSE']);
});

test('nothing of Univer comes from its commercial packages', () => {
  expect(
    Object.keys(lock.packages).filter((place) => /univerjs.*-pro|@univerjs\/presets/.test(place)),
  ).toEqual([]);
});
