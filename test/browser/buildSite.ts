import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../../scripts/filesIn';

const root = path.resolve(__dirname, '../..');
const record = path.join(root, '.cache', 'tested-site');
const site = path.join(root, 'dist');
const sources = [
  ...['src', 'seeds', 'assets', 'scripts', 'manifest.xml', 'package-lock.json'],
  ...['PRIVACY.md', 'PRIVACY.zh-CN.md'],
];

/**
 * Builds the site for production, unless it is there already, built from these very sources.
 *
 * @returns its folder
 * @throws Error if the build fails; its messages are shown
 */
export function buildSite(): string {
  if (existsSync(record) && readFileSync(record, 'utf8') === fingerprint()) return site;
  const webpack = require.resolve('webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The site could not be built: see the messages above.');
  mkdirSync(path.dirname(record), { recursive: true });
  writeFileSync(record, fingerprint());
  return site;
}

/** One number for the bytes of the sources and of what was built from them. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of [...sources, 'dist'].flatMap((name) => filesIn(path.join(root, name)))) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}
