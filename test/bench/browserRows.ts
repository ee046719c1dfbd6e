import path from 'node:path';
import { buildSite } from '../browser/buildSite';
import { findBrowser } from '../browser/findBrowser';
import { installBrowser } from '../browser/installBrowser';
import { launchBrowser } from '../browser/launchBrowser';
import { paneRows } from './pane/paneRows';
import { serveGzipped } from './pane/serveGzipped';
import { buildPlainPane } from './plainPane/buildPlainPane';
import type { Row } from './row';
import { workbenchRows } from './workbench';

/** What is measured in a browser, with the site for production served gzipped. */
export async function browserRows(): Promise<readonly Row[]> {
  process.env['BROWSER_FILE'] = findBrowser() ?? installBrowser();
  const { address, server } = await serveGzipped({
    ours: buildSite(),
    plain: await buildPlainPane(),
    bare: path.join(__dirname, 'barePane'),
  });
  process.env['SITE_URL'] = `${address}ours/`;
  const browser = await launchBrowser();
  try {
    return [...(await paneRows(browser, address)), ...(await workbenchRows(browser))];
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
