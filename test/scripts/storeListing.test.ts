import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const page = readFileSync(path.join(root, 'docs/store-readiness.md'), 'utf8');
const listing = /<!-- listing -->([\s\S]*)<!-- \/listing -->/.exec(page)?.[1] ?? '';

/** The store's limits, in characters. */
test.each([
  ['Name', 50],
  ['Summary', 100],
])('the %s of the listing has at most %i characters, in both languages', (row, most) => {
  const cells = listing
    .split('\n')
    .find((line) => line.startsWith(`| ${row} `))
    ?.split('|')
    .slice(2, 4)
    .map((cell) => cell.trim());
  expect(cells).toHaveLength(2);
  for (const cell of cells ?? []) {
    expect(cell.length).toBeGreaterThan(0);
    expect(cell.length).toBeLessThanOrEqual(most);
  }
});

const evidence = [...page.matchAll(/`((?:assets|scripts|seeds|src|test)\/[^`]*)`/g)];
test.each([...new Set(evidence.map(([, file]) => file!))])('the evidence %s is there', (file) => {
  expect(existsSync(path.join(root, file))).toBe(true);
});
