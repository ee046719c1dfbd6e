import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../../../.cache/plain-in-ours');

/** Runs in the page. Each is asked for as soon as Office.js has run, and runs after the one before. */
function load(): void {
  document.getElementById('office-js')?.addEventListener('load', () => {
    for (const file of ['since.js', 'functions.js', '../plain-pane/taskpane.js']) {
      const script = document.createElement('script');
      script.async = false;
      script.src = file;
      document.head.append(script);
    }
  });
}

/**
 * Writes our page with the plain pane in the place of ours: the same first screen, Office.js and functions, then React,
 * Fluent UI and one button. What it takes, ours cannot do without.
 *
 * @param site our site, next to which the server has the page
 * @returns the folder of the page
 */
export function plainInOurs(site: string): string {
  const ours = readFileSync(path.join(site, 'taskpane.html'), 'utf8');
  const page = ours
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '<base href="../ours/">')
    .replace(/<link rel="(texts|parts)"[^>]*>/g, '')
    .replace(/<script defer[^>]*><\/script>/, plainPane)
    .replaceAll('id="pane"', 'id="container"')
    .replaceAll('#pane', '#container');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'taskpane.html'), page);
  return folder;
}

const plainPane = `
  <link rel="preload" as="script" fetchpriority="low" href="../plain-pane/taskpane.js">
  <script>(${load.toString()})();</script>`;
