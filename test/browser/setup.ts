import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { buildSite } from './buildSite';
import { findBrowser } from './findBrowser';
import { installBrowser } from './installBrowser';

declare global {
  var testSite: Server | undefined;
}

/** Before all browser tests: a browser, and the site as it will be served, at `SITE_URL`. */
export default async function setup(): Promise<void> {
  process.env['BROWSER_FILE'] = findBrowser() ?? installBrowser();
  const serve = sirv(buildSite());
  const server = createServer((request, response) => serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  process.env['SITE_URL'] = `http://127.0.0.1:${port}/`;
  globalThis.testSite = server;
}
