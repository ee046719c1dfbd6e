import { type Browser, chromium } from 'playwright-core';

const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the browser that the set-up has found. As root, Chromium starts only without its sandbox.
 *
 * @param more arguments of Chromium
 */
export function launchBrowser(...more: readonly string[]): Promise<Browser> {
  const executablePath = process.env['BROWSER_FILE'];
  if (!executablePath) throw new Error('No browser: the set-up of the browser tests has not run.');
  const isRoot = process.getuid?.() === 0;
  const all = [...(isRoot ? ['--no-sandbox'] : []), ...args, ...more];
  return chromium.launch({ executablePath, args: all });
}

/** The address of a page of the site under test. */
export function pageAddress(page: string): string {
  const site = process.env['SITE_URL'];
  if (!site) throw new Error('No site: the set-up of the browser tests has not run.');
  return new URL(page, site).href;
}
