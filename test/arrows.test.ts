import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { arrows, below } from '../scripts/layers/arrows';
import { layers } from '../scripts/layers/layers';

const root = path.resolve(__dirname, '..');

const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => path.join('src', file));

/** The part that a file of ours belongs to: the longest that the table knows. */
function partOf(file: string): string {
  const [top, ...folders] = path.dirname(file).split(path.sep);
  if (top !== 'src') return top ?? '';
  const [folder = 'language', below] = folders;
  const longer = `${folder}/${below}`;
  return longer in arrows ? longer : folder;
}

/** What a file imports, as the table names it; types and lazy imports count too. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'));
  return importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('.')) return partOf(path.join(path.dirname(file), fileName));
    return fileName.split('/')[0] ?? '';
  });
}

function strayImports(file: string): string[] {
  const part = partOf(file);
  const allowed = [part, ...below, ...(arrows[part] ?? [])];
  return importsOf(file).filter((imported) => !allowed.includes(imported));
}

test('every part of the sources is in the table', () => {
  expect(Object.keys(arrows)).toEqual(expect.arrayContaining([...new Set(sources.map(partOf))]));
});

test.each(sources)('%s imports along the arrows', (file) => {
  expect(strayImports(file)).toEqual([]);
});

test.each(Object.entries(arrows))('%s uses each of its permissions', (part, permissions) => {
  const imported = new Set(sources.filter((file) => partOf(file) === part).flatMap(importsOf));
  expect(permissions.filter((permission) => !imported.has(permission))).toEqual([]);
});

test('the arrows go one way: every part is in a layer above all that it imports', () => {
  const found = layers();
  const layerOf = (part: string) => found.findIndex((parts) => parts.includes(part));
  for (const [part, permissions] of Object.entries(arrows)) {
    const parts = permissions.filter((permission) => permission in arrows);
    for (const imported of parts) expect(layerOf(part)).toBeGreaterThan(layerOf(imported));
  }
});
