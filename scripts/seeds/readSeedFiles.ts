import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of the seed files in a folder, by name, as `checkSeeds` takes them. */
export function readSeedFiles(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
