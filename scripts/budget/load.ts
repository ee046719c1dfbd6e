import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Chunk, ChunkGroup, Compilation, Module } from 'webpack';
import { languages } from '../../src/language';
import type { Budget } from './budget';

/** What an entry loads at first: its gzipped size, and the size of each module in it before it is minified. */
export interface Load {
  readonly bytes: number;
  readonly modules: Modules;
}

/** Sizes in bytes: of our own files by path, of packages by name. */
export type Modules = Readonly<Record<string, number>>;

/**
 * What an entry loads at first: itself, and if it needs that, what it imports when it knows where it is; of texts those
 * of the first tab in one language, the largest. What these import is loaded later.
 *
 * @param compilation already written to its folder
 * @throws Error if it has no such entry
 */
export function loadOf(
  compilation: Compilation,
  { entry: entryName, needsImports }: Pick<Budget, 'entry' | 'needsImports'>,
): Load {
  const entry = compilation.entrypoints.get(entryName);
  if (!entry) throw new Error(`The compilation has no entry "${entryName}".`);
  const sizeOf = (chunks: readonly Chunk[]) => scriptBytes(chunks, compilation);
  const languages = entry.getChildren().filter(({ name }) => firstTexts.test(name ?? ''));
  const [largest] = [...languages].sort((a, b) => sizeOf(b.chunks) - sizeOf(a.chunks));
  const others = needsImports
    ? entry.getChildren().filter(({ name }) => !texts.test(name ?? ''))
    : [];
  const groups = [entry, ...others, ...(largest ? [largest] : [])];
  const chunks = [...new Set(groups.flatMap((group) => group.chunks))];
  return { bytes: sizeOf(chunks), modules: modulesOf(chunks, compilation) };
}

/** The gzipped size of all scripts that an entry may ever load, in one language. */
export function wholeLoadOf(
  compilation: Compilation,
  { entry: entryName }: Pick<Budget, 'entry'>,
): number {
  const groups = new Set<ChunkGroup>();
  const add = (group: ChunkGroup) => {
    if (groups.has(group) || otherTexts.test(group.name ?? '')) return;
    groups.add(group);
    group.getChildren().forEach(add);
  };
  const entry = compilation.entrypoints.get(entryName);
  if (entry) add(entry);
  return scriptBytes([...new Set([...groups].flatMap(({ chunks }) => chunks))], compilation);
}

function scriptBytes(chunks: readonly Chunk[], { outputOptions }: Compilation): number {
  return chunks
    .flatMap((chunk) => [...chunk.files])
    .filter((file) => file.endsWith('.js'))
    .map((file) => gzipped(readFileSync(path.join(outputOptions.path ?? '', file))))
    .reduce((sum, each) => sum + each, 0);
}

/** Chunks with texts in another language than the first. */
const otherTexts = new RegExp(`texts-.*\\b(${languages.slice(1).join('|')})\\b`);

/** Chunks with the texts of a language, as `src/texts/loadLanguage.ts` names them. */
const texts = /^texts-/;
const firstTexts = /^texts-.*-first\b/;

/** The size of a script as a server sends it. */
export function gzipped(script: Uint8Array): number {
  return gzipSync(script, { level: 9 }).length;
}

function modulesOf(chunks: readonly Chunk[], { chunkGraph, options }: Compilation): Modules {
  const sizes = new Map<string, number>();
  const modules = chunks.flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]);
  for (const module of modules.flatMap(joined)) {
    const file = module.nameForCondition();
    if (!file) continue;
    const name = nameOf(file, options.context ?? '');
    sizes.set(name, (sizes.get(name) ?? 0) + module.size('javascript'));
  }
  return Object.fromEntries([...sizes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The modules that webpack has joined into one. */
function joined(module: Module): readonly Module[] {
  return 'modules' in module ? [...(module.modules as Iterable<Module>)] : [module];
}

/** The name of a package, or the path of our own file, with forward slashes. */
function nameOf(file: string, root: string): string {
  const inPackage = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1];
  return (inPackage ?? path.relative(root, file)).replaceAll('\\', '/');
}
