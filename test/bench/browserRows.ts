import path from 'node:path';
import type { Browser } from 'playwright-core';
import { buildSite } from '../browser/buildSite';
import { findBrowser } from '../browser/findBrowser';
import { installBrowser } from '../browser/installBrowser';
import { launchBrowser } from '../browser/launchBrowser';
import { plainInOurs } from './pane/plainInOurs';
import { serveGzipped } from './pane/serveGzipped';
import { buildPlainPages } from './plainPages/buildPlainPages';
import type { Row } from './row';

type Part = (browser: Browser, address: string) => Promise<readonly Row[]>;

/** Measures in a browser, with the site for production served gzipped. */
export function inBrowser(part: Part): () => Promise<readonly Row[]> {
  return () => withSite(part);
}

async function withSite(part: Part): Promise<readonly Row[]> {
  process.env['BROWSER_FILE'] = findBrowser() ?? installBrowser();
  const site = buildSite();
  const { address, server } = await serveGzipped({
    ours: site,
    'plain-in-ours': plainInOurs(site),
    ...(await buildPlainPages()),
    bare: path.join(__dirname, 'barePane'),
  });
  process.env['SITE_URL'] = `${address}ours/`;
  const browser = await launchBrowser();
  try {
    return await part(browser, address);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
