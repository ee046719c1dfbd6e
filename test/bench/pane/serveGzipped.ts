import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { officeFolder, officeScript } from './officeScript';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
};

const officeAddress = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/g;

/**
 * Serves folders, each below its name, gzipped as static hosts do it, and Office.js next to them: the pages ask this
 * server for it in place of Microsoft's, so that both are behind the same line.
 */
export async function serveGzipped(
  folders: Readonly<Record<string, string>>,
): Promise<{ readonly address: string; readonly server: Server }> {
  const kept = new Map<string, Buffer>([['/office.js', gzipSync(officeScript())]]);
  const bodyOf = (pathname: string): Buffer | undefined => {
    const found = kept.get(pathname) ?? gzippedFile(folders, pathname);
    if (found) kept.set(pathname, found);
    return found;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = bodyOf(pathname);
    if (!body) return response.writeHead(404).end();
    const type = types[path.extname(pathname)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, server };
}

function gzippedFile(
  folders: Readonly<Record<string, string>>,
  pathname: string,
): Buffer | undefined {
  const [, name = '', ...rest] = pathname.split('/');
  const folder = folders[name];
  // What Office.js itself asks for is next to it.
  const file = folder ? path.join(folder, ...rest) : path.join(officeFolder, pathname);
  if (!existsSync(file)) return undefined;
  const content = readFileSync(file);
  if (!/\.(html|js)$/.test(file)) return gzipSync(content);
  return gzipSync(content.toString().replace(officeAddress, '/office.js'));
}
