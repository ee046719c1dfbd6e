import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, Page, ViewportSize } from 'playwright-core';
import type { Language } from '../../src/language';
import type { StrictExcel } from '../hosts/excel/StrictExcel';
import { pageAddress } from './launchBrowser';
import { watch, type Watched } from './watch';

declare const excel: StrictExcel;

/** Microsoft's address of office.js and what it loads. */
export const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The task pane as it is in Excel, of which a stand-in takes the place. */
export interface ExcelPane extends Watched {
  readonly page: Page;
}

interface PaneOptions {
  readonly viewport?: ViewportSize;
  /** What happens to the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export async function openExcelPane(
  browser: Browser,
  language: Language,
  { viewport = { width: 360, height: 800 }, prepare }: PaneOptions = {},
): Promise<ExcelPane> {
  const page = await browser.newPage({ viewport });
  await prepare?.(page);
  const body = standInScript();
  await page.route(`${officeAddress}**`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
  const watched = watch(page);
  await page.goto(pageAddress(`taskpane.html?lang=${language}`));
  await page.getByRole('listitem').first().waitFor();
  return { page, ...watched };
}

/** Selects a cell in the stand-in, as a user does in Excel. */
export async function selectInExcel(page: Page, row: number, column: number): Promise<void> {
  await page.evaluate(
    async ([row, column]) => {
      excel.active = { sheet: excel.active.sheet, row, column };
      await excel.fire('workbook.onSelectionChanged');
    },
    [row, column] as const,
  );
}

/** The script that takes the place of office.js. */
export function standInScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, 'standInExcel.ts')],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}
