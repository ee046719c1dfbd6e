import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { filesIn, pathWithin } from '../scripts/filesIn';
import { circlesOf } from './circlesOf';

const root = path.resolve(__dirname, '..');
const sources = filesIn(path.join(root, 'src'))
  .map((file) => pathWithin(root, file))
  .filter((file) => /(?<!\.d)\.tsx?$/.test(file));
const known = new Set(sources);

/** The files of ours that a file imports; types and lazy imports count too. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'));
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const imported = path.posix.join(path.posix.dirname(file), fileName);
    return ['.ts', '.tsx'].map((end) => imported + end).filter((each) => known.has(each));
  });
}

/** The folder of a file; the texts of a subject are part of its folder. */
function folderOf(file: string): string {
  return path.posix.dirname(file).replace(/(?<=^src\/.+)\/texts(\/[^/]+)?$/, '');
}

const files = new Map(sources.map((file) => [file, importsOf(file)]));

const folders = new Map<string, Set<string>>();
for (const [file, imported] of files) {
  const folder = folderOf(file);
  const others = imported.map(folderOf).filter((other) => other !== folder);
  folders.set(folder, new Set([...(folders.get(folder) ?? []), ...others]));
}

/** Folders that use what is within them, and are used by it: their own files are the frame of these parts. */
const frames: readonly string[] = [
  'src/checks',
  'src/hosts/excel',
  'src/hosts/workbench',
  'src/xlsx/read',
];

describe('circlesOf', () => {
  test.each([
    { why: 'nothing', graph: {}, circles: [] },
    { why: 'a line', graph: { a: ['b'], b: ['c'], c: [] }, circles: [] },
    { why: 'two ways to one node', graph: { a: ['b', 'c'], b: ['d'], c: ['d'] }, circles: [] },
    { why: 'two nodes', graph: { a: ['b'], b: ['a'] }, circles: [['a', 'b']] },
    {
      why: 'a circle behind a line, with a way out',
      graph: { a: ['b'], b: ['c'], c: ['d'], d: ['b', 'e'], e: [] },
      circles: [['b', 'c', 'd']],
    },
    {
      why: 'two circles, one leading to the other',
      graph: { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      circles: [
        ['c', 'd'],
        ['a', 'b'],
      ],
    },
  ])('finds in $why: $circles', ({ graph, circles }) => {
    expect(circlesOf(new Map(Object.entries<string[]>(graph)))).toEqual(circles);
  });
});

test('no file imports itself through others, not even its types', () => {
  expect(circlesOf(files)).toEqual([]);
});

test('no folder imports itself through others, except the frames of what is within them', () => {
  const circles = circlesOf(folders);
  const frameOf = (circle: readonly string[]) =>
    frames.find((frame) => circle.every((folder) => `${folder}/`.startsWith(`${frame}/`)));
  expect(circles.filter((circle) => frameOf(circle) === undefined)).toEqual([]);
  expect(circles.map(frameOf).sort()).toEqual(frames);
});
