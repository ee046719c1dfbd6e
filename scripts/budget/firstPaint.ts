import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Chunk, Compilation, Module } from 'webpack';

export interface Sized {
  readonly name: string;
  readonly bytes: number;
}

export interface FirstPaint {
  /** The scripts, gzipped, the largest first. */
  readonly scripts: readonly Sized[];
  /** The packages and folders of ours in them as written, the largest first. */
  readonly parts: readonly Sized[];
}

/**
 * What the task pane loads until it is first painted: its entry, and what the entry itself imports when it knows where it
 * is. What these import later is loaded later.
 *
 * @param compilation of the pages, already written to its folder
 * @throws Error where there is no task pane in it
 */
export function firstPaint(compilation: Compilation): FirstPaint {
  const entry = compilation.entrypoints.get('taskpane');
  if (!entry) throw new Error('the compilation has no entry "taskpane"');
  const groups = [entry, ...entry.getChildren()];
  const chunks = [...new Set(groups.flatMap((group) => group.chunks))];
  const folder = compilation.outputOptions.path ?? '';
  const scripts = chunks
    .flatMap((chunk) => [...chunk.files])
    .filter((file) => file.endsWith('.js'));
  return {
    scripts: sorted(
      scripts.map((name) => {
        const bytes = gzipSync(readFileSync(path.join(folder, name))).length;
        return { name, bytes };
      }),
    ),
    parts: sorted(partsOf(chunks, compilation)),
  };
}

function partsOf(chunks: readonly Chunk[], { chunkGraph, options }: Compilation): Sized[] {
  const sizes = new Map<string, number>();
  const modules = chunks.flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]);
  for (const module of modules.flatMap(joined)) {
    const name = partOf(module.nameForCondition() ?? 'webpack', options.context ?? '');
    sizes.set(name, (sizes.get(name) ?? 0) + module.size('javascript'));
  }
  return [...sizes].map(([name, bytes]) => ({ name, bytes }));
}

/** The modules that webpack has joined into one. */
function joined(module: Module): readonly Module[] {
  return 'modules' in module ? [...(module.modules as Iterable<Module>)] : [module];
}

/** Of a package its name, of a file of ours its folder. */
function partOf(file: string, root: string): string {
  const inPackage = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1];
  return inPackage ?? path.relative(root, path.dirname(file));
}

function sorted(sizes: readonly Sized[]): readonly Sized[] {
  return [...sizes].sort((a, b) => b.bytes - a.bytes);
}
