import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { developmentManifest } from './excel/developmentManifest';
import { officeTool } from './excel/officeTool';
import { serveForExcel } from './excel/serveForExcel';

const root = path.resolve(__dirname, '..');
const manifest = path.join('dist', 'manifest.dev.xml');

const elsewhere = `Excel on the desktop runs on Windows and Mac only, so nothing was loaded. Instead:

  without Excel      npm start
                     The workbench: the same formulas and the same pane in the browser.

  Excel on the web   ADDIN_URL=https://your.site npm run build
                     Serve dist/ at that address, over https and with the header
                     Access-Control-Allow-Origin: *, then in Excel choose Home > Add-ins >
                     More Add-ins > Upload My Add-in, and choose dist/manifest.xml.`;

/** Loads the add-in under development into Excel on this machine; with the argument `stop`, takes it out again. */
async function excel(): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') throw new Error(elsewhere);
  process.chdir(root);
  mkdirSync('dist', { recursive: true });
  writeFileSync(manifest, developmentManifest(readFileSync('manifest.xml', 'utf8')));
  if (process.argv[2] === 'stop') {
    officeTool('office-addin-debugging', 'stop', manifest);
    return;
  }
  console.log(
    'Excel requires HTTPS. Installing a development certificate that only this machine trusts…',
  );
  officeTool('office-addin-dev-certs', 'install');
  await serveForExcel();
  officeTool('office-addin-debugging', 'start', manifest, 'desktop', '--no-debug');
  console.log('The add-in is in Excel, on the Home tab. Press Ctrl+C to stop the server,');
  console.log('then run "npm run excel -- stop" to remove the add-in from Excel.');
}

excel().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
