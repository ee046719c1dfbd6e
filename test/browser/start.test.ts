import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { Browser } from 'playwright-core';
import type { Workbook } from '../../src/hosts/workbook';
import { eventually } from './eventually';
import { launchBrowser } from './launchBrowser';
import { SheetPage } from './SheetPage';

declare const workbook: Workbook;

jest.setTimeout(180_000);

const root = path.join(__dirname, '../..');

let server: ChildProcess;
let address: string;
let browser: Browser;

beforeAll(async () => {
  server = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '3900', BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (part: Buffer) => {
      printed += part.toString();
      const [, found] = /The workbench is at (\S+)/.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', () => reject(new Error(`It ended, and had printed:\n${printed}`)));
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  server.kill();
});

// It serves packages in a bundle that the release does not have.
test.each([
  ['en', 'Formulas'],
  ['zh-CN', '公式'],
])('npm start serves the workbench as the release has it: %s', async (language, tabOfGrid) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const sheet = await SheetPage.openIn(context, `?lang=${language}`, address);
  await sheet.page.getByText(tabOfGrid, { exact: true }).first().waitFor();
  await sheet.type('E1', '=CAPEX.AI_PAYBACK(60,20)');
  await eventually(() => sheet.value('E1'), 3);
  // A worker writes it, with packages of its own.
  const [download] = await Promise.all([
    sheet.page.waitForEvent('download'),
    sheet.page.evaluate(() => workbook.save!()),
  ]);
  const { sheets } = await readXlsx(await readFile(await download.path()));
  expect(sheets).toHaveLength(1);
  expect(sheet.errors).toEqual([]);
  await context.close();
});
