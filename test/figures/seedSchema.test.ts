import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../../src');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const importers = sources.filter(
  (file) =>
    path.basename(file) !== 'seedSchema.ts' &&
    /from '(zod|.*\/seedSchema)'/.test(readFileSync(path.join(folder, file), 'utf8')),
);

test('types of figures come from the schema', () => {
  expect(importers).toContain(path.join('figures', 'figure.ts'));
});

test.each(importers)('%s takes only types from the schema: no page loads zod', (file) => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  for (const [line] of text.matchAll(/^import[^;]*from '(zod|.*\/seedSchema)';$/gm)) {
    expect(line).toMatch(/^import type /);
  }
});
