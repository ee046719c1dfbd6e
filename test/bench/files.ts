import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launchBrowser';
import setup from '../browser/setup';
import { SheetPage } from '../browser/SheetPage';
import teardown from '../browser/teardown';
import { type FileCase, fileCases } from './files/cases';
import { type Measured, measureFile } from './files/measureFile';

/**
 * Prints how long the workbench takes to open, to calculate and to save large files and hostile ones, and how long it
 * blocks the page meanwhile: `npm run bench:files`, or `npm run bench:files -- tables` for those with that word.
 */

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const cases = fileCases.filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
  await setup();
  try {
    const rows: object[] = [];
    // A browser each: what one file leaves behind is not to be another's.
    for (const fileCase of cases) {
      const row = await rowOf(fileCase);
      console.error(JSON.stringify(row));
      rows.push(row);
    }
    console.table(rows);
  } finally {
    await teardown();
  }
}

async function rowOf(fileCase: FileCase): Promise<object> {
  const browser = await launchBrowser();
  try {
    const sheet = await SheetPage.open(browser, '?lang=en');
    return told(fileCase, await measureFile(sheet, fileCase, () => mostMemory(browser)));
  } catch (error) {
    return { file: fileCase.name, opened: String(error).slice(0, 90) };
  } finally {
    await browser.close();
  }
}

function told({ name, opensIn, savesIn }: FileCase, measured: Measured): object {
  const { opened, calculated, saved, blocked, memory, wrong } = measured;
  return {
    file: name,
    opened: seconds(opened, opensIn),
    calculated: calculated === undefined ? '' : seconds(calculated),
    saved: saved === undefined ? '' : seconds(saved, savesIn),
    blocked: `${Math.round(blocked)} ms`,
    memory: memory === undefined ? '' : `${Math.round(memory / 2 ** 20)} MB`,
    ...(wrong !== undefined && { wrong: JSON.stringify(wrong).slice(0, 40) }),
  };
}

function seconds(value: number | string, max = Infinity): string {
  if (typeof value === 'string') return value.slice(0, 90);
  return `${(value / 1000).toFixed(1)} s${value > max ? ' (late)' : ''}`;
}

/** The most memory that a page's process has held, as Linux reports it. */
async function mostMemory(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => `/proc/${id}/status`)
    .filter((file) => existsSync(file))
    .map((file) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) * 1024);
  return sizes.length > 0 ? Math.max(...sizes) : undefined;
}

void main();
