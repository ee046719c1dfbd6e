import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inlineTexts } from '../build/contentSecurityPolicy';
import { officeOrigin } from '../build/selfHostedOffice';
import { noticesFile } from '../../src/help/siteFiles';
import { developmentManifest } from '../excel/developmentManifest';
import { filesIn, pathWithin } from '../filesIn';
import { headerRules } from '../hosting/headerRules';
import { headersFile } from '../hosting/headersFile';
import { nginxConfiguration } from '../hosting/nginxConfiguration';
import { checksums } from './checksums';
import { packFolder } from './packFolder';

const root = path.resolve(__dirname, '../..');

/**
 * Writes all that is needed to serve this version of the add-in and to give it to Excel.
 *
 * @param folder is emptied first
 * @param address at which the site will be served
 */
export function writeRelease(folder: string, address: string, version: string): void {
  const site = path.join(folder, 'site');
  const write = (file: string, content: string | Uint8Array): void =>
    writeFileSync(path.join(folder, file), content);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  buildSite(site);

  const rules = headerRules({
    officeOrigin: officeOrigin(),
    inline: inlineTexts(readFileSync(path.join(site, 'taskpane.html'), 'utf8')),
  });
  const files = filesIn(site).map((file) => pathWithin(site, file));
  write('site/_headers', headersFile(files, rules));
  // Within the folder from which nginx is started: `nginx -p release`.
  const place = { site: 'site', path: new URL(address).pathname.replace(/\/$/, '') };
  write('nginx.conf', nginxConfiguration({ rules, ...place, port: 8080, work: '/tmp' }));
  copyFileSync(path.join(root, 'scripts/hosting/Dockerfile'), path.join(folder, 'Dockerfile'));

  const manifest = readFileSync(path.join(site, 'manifest.xml'), 'utf8');
  write('manifest.xml', manifest);
  write('manifest.dev.xml', developmentManifest(manifest));
  copyFileSync(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'));
  copyFileSync(path.join(site, noticesFile), path.join(folder, noticesFile));

  const name = `ai-capex-${version}`;
  write(`${name}.zip`, packFolder(folder, name));
  write('SHA256SUMS', checksums(folder));
}

/** In a process of its own, as `npm run build` does it. ADDIN_URL and OFFICE_JS reach it by the environment. */
function buildSite(site: string): void {
  const webpack = require.resolve('webpack/bin/webpack.js');
  const { status } = spawnSync(
    process.execPath,
    [webpack, '--mode', 'production', '--output-path', site],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The site could not be built: see the messages above.');
}
