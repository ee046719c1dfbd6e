import path from 'node:path';
import CssPlugin from 'mini-css-extract-plugin';
import type { Configuration } from 'webpack';
import type { Mode } from './configurations';

const root = path.resolve(__dirname, '../..');

/** The path of a source. */
export function source(file: string): string {
  return path.join(root, 'src', file);
}

const swcLoader = {
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
};

/** Works the styles out while building, so that the pane need not load what does. */
const stylesLoader = '@griffel/webpack-loader';

/** Libraries of the grid, each with our own module that imports it. */
export const guardedLibraries = { numfmt$: source('hosts/workbench/guards/numfmt.ts') };

/** Modules of packages that the build adapts. */
export const adaptedModules = {
  formulaEngine: /[\\/]node_modules[\\/]@univerjs[\\/]engine-formula[\\/]/,
  characterSets: /[\\/]node_modules[\\/]cjk-regex[\\/]lib[\\/]index\.js$/,
  guarded: /[\\/]node_modules[\\/]@univerjs[\\/]core[\\/]/,
};

/** Modules that the build works out: the first paint waits for their data, not for what these follow from. */
const workedOut = ['sheets/since/tableSummaries.ts', 'ui/themes.ts'];

/** What all compilations share. No map may use eval, as webpack's own do: a Content-Security-Policy would refuse it. */
export function common(mode: Mode): Configuration {
  return {
    mode,
    context: root,
    devtool: false,
    output: { path: path.join(root, 'dist') },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: path.join(root, 'src'),
          use: mode === 'production' ? [stylesLoader, swcLoader] : [swcLoader],
        },
        // During development changes of seeds and texts are followed.
        ...(mode === 'production'
          ? [{ test: workedOut.map(source), loader: path.join(__dirname, 'workedOut.ts') }]
          : []),
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
        {
          test: adaptedModules.formulaEngine,
          loader: path.join(__dirname, 'plainFields.ts'),
        },
        {
          test: adaptedModules.characterSets,
          loader: path.join(__dirname, 'charactersWorkedOut.ts'),
        },
        {
          test: /[\\/]node_modules[\\/]@fluentui[\\/]react-[a-z-]+[\\/]lib[\\/]/,
          exclude: /[\\/]react-icons[\\/]/,
          loader: path.join(__dirname, 'iconsByFile.ts'),
        },
        // The grid takes `12,5%` for 1.25 unless its library is guarded.
        {
          test: adaptedModules.guarded,
          resolve: { alias: guardedLibraries },
        },
      ],
    },
    performance: false,
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
}
