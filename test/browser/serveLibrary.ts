import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Route } from 'playwright-core';

const library = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

/** The library as Microsoft publishes it, in the place of Microsoft's server. */
export async function serveLibrary(route: Route): Promise<void> {
  const file = path.join(library, new URL(route.request().url()).pathname.split('/hosted/')[1]!);
  await (existsSync(file) ? route.fulfill({ path: file }) : route.abort());
}
