import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { officeAddress, standInScript } from '../openExcelPane';

/** The task pane of the site under test, with a stand-in for Excel. */
export interface PaneSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves it: WebDriver cannot answer what a page asks of others, so the page asks this site for the stand-in. */
export async function servePane(): Promise<PaneSite> {
  const folder = path.resolve(__dirname, '../../../dist');
  const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const answers: Record<string, { type: string; body: string }> = {
    '/taskpane.html': {
      type: 'text/html',
      body: page.replace(new RegExp(`src="${officeAddress}[^"]*"`), 'src="stand-in.js"'),
    },
    '/stand-in.js': { type: 'text/javascript', body: standInScript() },
  };
  const files = sirv(folder);
  const server = createServer((request, response) => {
    const answer = answers[(request.url ?? '').split('?')[0]!];
    if (!answer) return files(request, response);
    response.setHeader('Content-Type', answer.type);
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/taskpane.html`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
