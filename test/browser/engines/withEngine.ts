import { existsSync } from 'node:fs';
import path from 'node:path';
import { needing } from '../../needing';
import type { Engine } from './Engine';
import { openFirefox } from './firefox';
import { openWebkit } from './webkit';

/** How to open an engine, or the Debian packages that are missing for it. */
type Found = (() => Promise<Engine>) | { readonly missing: string };

/** Firefox as it is installed. */
export function findFirefox(): Found {
  const program = onPath('firefox-esr') ?? onPath('firefox');
  return program ? () => openFirefox(program) : { missing: 'firefox-esr' };
}

/** WebKit's driver, with its smallest browser and a screen. */
export function findWebkit(): Found {
  const driver = onPath('WebKitWebDriver');
  const browser = firstOf(
    ['x86_64', 'aarch64'].map(
      (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
    ),
  );
  const screen = onPath('Xvfb');
  return driver && browser && screen
    ? () => openWebkit({ driver, browser, screen })
    : { missing: 'webkit2gtk-driver xvfb' };
}

function onPath(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return firstOf(folders.map((folder) => path.join(folder, program)));
}

function firstOf(files: readonly string[]): string | undefined {
  return files.find((file) => existsSync(file));
}

/** Tests in an engine, if it is installed. */
export function withEngine(
  engine: string,
  found: Found,
  tests: (engine: string, open: () => Promise<Engine>) => void,
): void {
  if (typeof found === 'function')
    return needing(`in ${engine}`, undefined, () => tests(engine, found));
  const missing = `${engine} is not installed; on Debian: apt-get install ${found.missing}`;
  needing(`in ${engine}`, missing, () => tests(engine, () => Promise.reject(new Error(engine))));
}
