import type { BuildOptions, Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import charactersWorkedOut from '../../build/charactersWorkedOut';
import { adaptedModules, guardedLibraries } from '../../build/common';
import plainFields from '../../build/plainFields';
import { gridTextEngine, hyphenationDictionary } from '../../build/withoutHyphenation';
import { packages } from './packagesEntry';

/** Where the bundled packages are kept. */
export const packagesFolder = path.resolve(__dirname, '../../../.cache/packages');

/** The packages' script, there and in the pages. */
export const packagesScript = 'packages.js';

/**
 * All packages in one script: by esbuild, which takes a quarter of the time, found as webpack finds them and adapted by the
 * same functions.
 */
export const packagesBundle: BuildOptions = {
  entryPoints: [path.join(packagesFolder, 'index.js')],
  outfile: path.join(packagesFolder, packagesScript),
  bundle: true,
  format: 'iife',
  globalName: packages,
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['webpack', 'development', 'browser', 'module'],
  define: { 'process.env.NODE_ENV': '"development"' },
  plugins: [adapted()],
  logLevel: 'silent',
};

/** What the rules of `scripts/build/common.ts` and `withoutHyphenation.ts` change in packages. */
function adapted(): Plugin {
  const read = (file: string) => readFileSync(file, 'utf8');
  return {
    name: 'adapted',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^numfmt$/ }, ({ importer }) =>
        adaptedModules.guarded.test(importer) ? { path: guardedLibraries.numfmt$ } : null,
      );
      onResolve({ filter: hyphenationDictionary }, ({ path, resolveDir }) =>
        gridTextEngine.test(resolveDir) ? { path, namespace: 'nothing' } : null,
      );
      onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'export {}' }));
      onLoad({ filter: adaptedModules.formulaEngine }, ({ path: file }) => ({
        contents: plainFields(read(file)),
      }));
      onLoad({ filter: adaptedModules.characterSets }, ({ path: file }) => ({
        contents: charactersWorkedOut.call({ resourcePath: file }),
        resolveDir: path.dirname(file),
      }));
    },
  };
}
