import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { releaseUrl } from './build/addinUrl';
import { assertCleanWorkTree } from './release/assertCleanWorkTree';
import type { Released } from './release/released';

const root = path.resolve(__dirname, '..');
const record = path.join(root, 'scripts/release/released.json');

/** Writes `release/`, or reports what is to be done first. */
async function release(): Promise<void> {
  const address = releaseUrl();
  assertCleanWorkTree(root);
  // Loaded here, so that damaged figures are reported like any other error.
  const { nextRelease, textsError, versionError } = await import('./release/released');
  const last = JSON.parse(readFileSync(record, 'utf8')) as Released;
  const next = nextRelease();
  const [manifest, changelog] = ['manifest.xml', 'CHANGELOG.md'].map((file) =>
    readFileSync(path.join(root, file), 'utf8'),
  ) as [string, string];
  const error = versionError(last, next) ?? textsError(next.version, { manifest, changelog });
  if (error) throw new Error(error);

  const { writeRelease } = await import('./release/writeRelease');
  writeRelease(path.join(root, 'release'), address, next.version);
  writeFileSync(record, `${JSON.stringify(next, null, 2)}\n`);
  console.log(
    `release/ contains AI Capex ${next.version} for ${address}. See docs/hosting.md for next steps.`,
  );
  if (last.version === next.version) return;
  console.log(`Commit and tag the release:
  git commit -m "Release ${next.version}" scripts/release/released.json && git tag v${next.version}`);
}

release().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
