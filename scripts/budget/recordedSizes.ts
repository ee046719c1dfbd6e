import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Budget } from './budget';
import type { Modules } from './load';

export type Sizes = Readonly<Record<Budget['name'], Modules>>;

const file = path.join(__dirname, 'sizes.json');

/** The modules' sizes when `npm run budget -- --record` ran last; growth is measured against them. */
export function recordedSizes(): Sizes {
  return JSON.parse(readFileSync(file, 'utf8')) as Sizes;
}

export function recordSizes(sizes: Sizes): void {
  writeFileSync(file, `${JSON.stringify(sizes, null, 2)}\n`);
}
