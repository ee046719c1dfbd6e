import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../filesIn';

const root = path.resolve(__dirname, '../..');

/** Changes with the build itself, with a package, and with more files of the repository: what was kept is then made again. */
export function versionOf(...more: readonly string[]): string {
  const hash = createHash('sha256');
  const places = ['scripts/build', 'scripts/start', 'package-lock.json', ...more];
  for (const file of places.flatMap((place) => filesIn(path.join(root, place)))) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}
