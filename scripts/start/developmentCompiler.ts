import path from 'node:path';
import webpack, { type Configuration, type MultiCompiler } from 'webpack';
import { configurations } from '../build/configurations';
import { bundlingIfNeeded } from './packages/keptPackages';
import { PackagesPlugin } from './packages/PackagesPlugin';
import { versionOf } from './versionOf';

const root = path.resolve(__dirname, '../..');

/**
 * Builds for development, and keeps what it has made for the next start, until the build itself or a package changes.
 *
 * @param bundling what bundles the packages, if anything has to
 */
export function developmentCompiler(bundling = bundlingIfNeeded()): MultiCompiler {
  const cache = keptFor(versionOf());
  const compiler = webpack(
    configurations({}, { mode: 'development' }).map((each) => ({ ...each, cache })),
  );
  const pages = compiler.compilers.find(({ name }) => name === 'pages');
  if (pages) new PackagesPlugin(bundling).apply(pages);
  return compiler;
}

function keptFor(version: string): NonNullable<Configuration['cache']> {
  const cacheDirectory = path.join(root, '.cache', 'webpack');
  return { type: 'filesystem', cacheDirectory, version, idleTimeoutForInitialStore: 0 };
}
