import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesIn, pathWithin } from '../filesIn';

/** The SHA-256 of every file in a folder, as `sha256sum -c` reads it. */
export function checksums(folder: string): string {
  const lines = filesIn(folder).map((file) => {
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
    return `${hash}  ${pathWithin(folder, file)}\n`;
  });
  return lines.join('');
}
