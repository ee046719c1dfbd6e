import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { source } from '../../build/common';
import { versionOf } from '../versionOf';
import { packagesBundle, packagesFolder, packagesScript } from './packagesBundle';
import { packagesEntry } from './packagesEntry';
import { packagesIn } from './packagesIn';

interface Record {
  readonly version: string;
  readonly requests: readonly string[];
}

const record = path.join(packagesFolder, 'record.json');
const pages = ['pages/taskpane.tsx', 'pages/workbench.tsx'].map(source);

/** Whether the kept script is of the packages as installed and adapted now, and holds all that is needed. */
export function arePackagesKept(needed: readonly string[] = []): boolean {
  if (!existsSync(record)) return false;
  const kept = JSON.parse(readFileSync(record, 'utf8')) as Record;
  return kept.version === version() && needed.every((each) => kept.requests.includes(each));
}

/**
 * Bundles the packages.
 *
 * @param needed besides what the sources are seen to ask for
 * @throws Error with the messages of esbuild, if it fails
 */
export async function bundlePackages(needed: readonly string[] = []): Promise<void> {
  const requests = [...new Set([...(await packagesIn(pages)), ...needed])];
  mkdirSync(packagesFolder, { recursive: true });
  for (const [file, text] of packagesEntry(requests)) {
    writeFileSync(path.join(packagesFolder, file), text);
  }
  await build(packagesBundle);
  // Last: without a record, half a script is none.
  writeFileSync(record, JSON.stringify({ version: version(), requests } satisfies Record));
}

/** Bundles the packages, unless they are kept. Whether that fails is seen once the pages wait for it. */
export function bundlingIfNeeded(): Promise<void> | undefined {
  const bundling = arePackagesKept() ? undefined : bundlePackages();
  bundling?.catch(() => undefined);
  return bundling;
}

/** The script, as it is now. */
export function keptScript(): Buffer {
  return readFileSync(path.join(packagesFolder, packagesScript));
}

function version(): string {
  // The grid's packages get some modules of ours.
  return versionOf('src/hosts/workbench/guards');
}
