import { zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn, pathWithin } from '../filesIn';

/** The earliest date of a zip. It has no time zone either: so the same files are the same bytes, on every day and everywhere. */
const date = new Date(1980, 0, 1);

/** A folder as a zip in which all is in one folder of another name. */
export function packFolder(folder: string, name: string): Uint8Array {
  const files = filesIn(folder).map((file): [string, Uint8Array] => [
    path.posix.join(name, pathWithin(folder, file)),
    readFileSync(file),
  ]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: date });
}
