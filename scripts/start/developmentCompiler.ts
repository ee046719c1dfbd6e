import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import webpack, { type Configuration, type MultiCompiler } from 'webpack';
import { configurations } from '../build/configurations';
import { filesIn } from '../filesIn';

const root = path.resolve(__dirname, '../..');

/** Builds for development, and keeps what it has made for the next start, until the build itself or a package changes. */
export function developmentCompiler(): MultiCompiler {
  const cache = keptFor(buildVersion());
  return webpack(configurations({}, { mode: 'development' }).map((each) => ({ ...each, cache })));
}

function keptFor(version: string): NonNullable<Configuration['cache']> {
  const cacheDirectory = path.join(root, '.cache', 'webpack');
  return { type: 'filesystem', cacheDirectory, version, idleTimeoutForInitialStore: 0 };
}

function buildVersion(): string {
  const hash = createHash('sha256');
  for (const file of [
    ...filesIn(path.join(root, 'scripts/build')),
    path.join(root, 'package-lock.json'),
  ]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}
