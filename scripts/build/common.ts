import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import CssPlugin from 'mini-css-extract-plugin';
import type { Configuration } from 'webpack';
import { filesIn } from '../filesIn';
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
const guardedLibraries = { numfmt$: source('hosts/workbench/guards/numfmt.ts') };

/** What a build for development keeps for the next one, until the build itself or a package changes. */
function cacheOf(mode: Mode): NonNullable<Configuration['cache']> {
  if (mode === 'production') return false;
  const hash = createHash('sha256');
  for (const file of [...filesIn(__dirname), path.join(root, 'package-lock.json')]) {
    hash.update(readFileSync(file));
  }
  return {
    ...{ type: 'filesystem', cacheDirectory: path.join(root, '.cache', 'webpack') },
    version: hash.digest('hex'),
    idleTimeoutForInitialStore: 0,
  };
}

/** What all compilations share. No devtool here may use eval: a Content-Security-Policy would refuse it. */
export function common(mode: Mode): Configuration {
  return {
    mode,
    cache: cacheOf(mode),
    context: root,
    devtool: mode === 'production' ? false : 'cheap-source-map',
    output: { path: path.join(root, 'dist') },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: path.join(root, 'src'),
          use: mode === 'production' ? [stylesLoader, swcLoader] : [swcLoader],
        },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
        {
          test: /[\\/]node_modules[\\/]@univerjs[\\/]engine-formula[\\/]/,
          loader: path.join(__dirname, 'plainFields.ts'),
        },
        // The grid takes `12,5%` for 1.25 unless its library is guarded.
        {
          test: /[\\/]node_modules[\\/]@univerjs[\\/]core[\\/]/,
          resolve: { alias: guardedLibraries },
        },
      ],
    },
    performance: false,
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
}
