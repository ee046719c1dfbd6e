import { spawnSync } from 'node:child_process';

/**
 * Microsoft's tools for sideloading. They bring 590 packages of 450 MB, which nobody needs to build, test or try the
 * add-in: so they are not dependencies, but are fetched when they are called, in exactly these versions.
 */
const packages = ['office-addin-debugging@7.0.0', 'office-addin-dev-certs@3.0.0'];

/**
 * Runs one of them, with its output shown.
 *
 * @throws Error if it fails
 */
export function officeTool(name: string, ...given: readonly string[]): void {
  const wanted = packages.flatMap((each) => ['--package', each]);
  const { error, status } = spawnSync('npx', ['--yes', ...wanted, '--', name, ...given], {
    stdio: 'inherit',
    // On Windows npx is a script, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${name} failed: see its messages above.`);
}
