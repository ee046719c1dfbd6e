import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './findBrowser';

const playwrightCli = path.join(
  path.dirname(require.resolve('playwright-core/package.json')),
  'cli.js',
);

type Command = readonly [program: string, ...args: string[]];

/**
 * Installs a browser: Debian's own if we may, else the one that Playwright brings.
 *
 * @returns its program file
 * @throws Error if neither can be had
 */
export function installBrowser(): string {
  for (const commands of ways()) {
    console.log('No Chrome, Edge or Chromium here; installing one.');
    if (commands.every(succeeds)) {
      const browser = findBrowser();
      if (browser) return browser;
    }
  }
  throw new Error(
    'The browser tests need Chrome, Edge or Chromium. None was found here, and none could be installed: ' +
      'see the messages above. Install one, then run the tests again.',
  );
}

function ways(): Command[][] {
  const playwright: Command[] = [[process.execPath, playwrightCli, 'install', 'chromium']];
  const mayUseApt = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!mayUseApt) return [playwright];
  const debian: Command[] = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium-headless-shell'],
  ];
  return [debian, playwright];
}

function succeeds([program, ...args]: Command): boolean {
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}
