import { buildSync } from 'esbuild';
import { runInThisContext } from 'node:vm';
import type { LoaderContext } from 'webpack';

/** The library cjk-regex; each of its functions answers with a set of characters, as ranges of code points. */
type Library = Readonly<Record<string, () => { readonly data: readonly [number, number][] }>>;

/**
 * A loader for cjk-regex, from which the grid takes three sets of characters: works them out while building. The library
 * does it in the page, from a thousand files that name every character of Unicode, 450 KB of scripts.
 */
export default function charactersWorkedOut(
  this: Pick<LoaderContext<unknown>, 'resourcePath'>,
): string {
  const sets = Object.entries(run(this.resourcePath)).map(
    ([name, set]) => `export const ${name} = () => charset(...${JSON.stringify(set().data)});`,
  );
  return [`import { charset } from 'regexp-util';`, ...sets].join('\n');
}

/** Bundled first: to load a thousand files one by one takes a second. */
function run(file: string): Library {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'library',
  });
  return runInThisContext(`${outputFiles[0]?.text}; library`) as Library;
}
