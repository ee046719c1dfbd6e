import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files in a folder and in all within it, in an order that is the same everywhere; of a file itself alone. */
export function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}

/** The path of a file within a folder, as addresses and archives have it, on Windows too. */
export function pathWithin(folder: string, file: string): string {
  return path.relative(folder, file).replaceAll(path.sep, '/');
}
