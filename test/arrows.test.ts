import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '..');

/** What every part of the sources may import. */
const below = ['language', 'cells'];

/** What each part may import besides itself and what is below every part: parts of the sources, and packages. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  language: [],
  cells: [],
  finance: [],
  figures: ['seeds', 'fastest-levenshtein', 'jsonc-parser'],
  functions: ['finance', 'figures'],
  sheets: ['figures'],
  hosts: ['sheets', 'formulas'],
  'hosts/excel': ['hosts', 'sheets', 'functions', 'formulas'],
  'hosts/workbench': [
    ...['hosts', 'xlsx', 'kept', 'sheets', 'functions', 'formulas'],
    ...['@borgar', '@univerjs', 'numfmt', 'rxjs'],
  ],
  xlsx: ['sheets', 'formulas', 'fflate', '@borgar'],
  kept: ['idb-keyval'],
  formulas: ['functions', '@borgar'],
  explain: ['finance', 'figures', 'functions', 'formulas', 'hosts', '@borgar'],
  help: ['finance', 'figures', 'functions', 'explain', 'react', 'react-dom', 'temml'],
  native: ['figures', 'sheets', 'functions', 'formulas', 'hosts', '@borgar'],
  checks: ['sheets', 'functions', 'formulas', 'hosts', 'explain', 'native'],
  ui: [
    ...['figures', 'sheets', 'functions', 'formulas', 'hosts', 'explain', 'native', 'checks'],
    ...['react', '@fluentui', 'numfmt'],
  ],
  pages: [
    ...['sheets', 'functions', 'hosts', 'hosts/excel', 'hosts/workbench', 'ui'],
    ...['kept', 'react', 'react-dom', '@fluentui'],
  ],
};

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
