import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../../src');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
/** Imports of zod, or of a file that loads it. */
const imports = /^import[^;]*from '(?:zod|.*\/(?:seedSchema|vocabularySchema|seedFields))';$/gm;
const schemas = ['seedSchema.ts', 'vocabularySchema.ts', 'seedFields.ts'];
const importers = sources.filter(
  (file) =>
    !schemas.includes(path.basename(file)) &&
    readFileSync(path.join(folder, file), 'utf8').match(imports),
);

test('types of figures come from the schema', () => {
  expect(importers).toContain(path.join('figures', 'figure.ts'));
});

test.each(importers)('%s takes only types from the schema: no page loads zod', (file) => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  for (const [line] of text.matchAll(imports)) {
    expect(line).toMatch(/^import type /);
  }
});
