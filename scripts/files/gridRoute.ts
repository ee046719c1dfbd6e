import { readFile } from 'node:fs/promises';
import type { ICellData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { address } from '../../src/cells/a1';
import type { OpenedFile, Refusal, Workbook } from '../../src/hosts/workbook';
import { launchBrowser } from '../../test/browser/launchBrowser';
import setup from '../../test/browser/setup';
import { SheetPage } from '../../test/browser/SheetPage';
import teardown from '../../test/browser/teardown';
import type { CellToChange, Route, ShownValue, Trip } from './trip';

declare const univerAPI: FUniver;
declare const workbook: Workbook;

/**
 * Opens and saves files in the workbench's page, as a user does, each in a page of its own.
 *
 * @param timeoutMs for one file, in milliseconds
 */
export async function gridRoute(timeoutMs: number): Promise<Route> {
  await setup();
  let browser = await launchBrowser();
  return {
    take: async (file, bytes, cell) => {
      if (!browser.isConnected()) browser = await launchBrowser();
      return within(browser, timeoutMs, (page) => gridTrip(page, file, bytes, cell));
    },
    close: async () => {
      await browser.close();
      await teardown();
    },
  };
}

/** Does something in a new page, unless it crashes or takes too long. */
async function within(
  browser: Browser,
  timeoutMs: number,
  act: (page: Page) => Promise<Trip>,
): Promise<Trip> {
  let context: BrowserContext | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const { page } = await SheetPage.openIn(context, '?lang=en');
    return await Promise.race([
      act(page),
      new Promise<Trip>((resolve) => {
        timer = setTimeout(() => resolve({ kind: 'hung' }), timeoutMs);
        page.on('crash', () => resolve({ kind: 'crashed', reason: 'The page crashed.' }));
      }),
    ]);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { kind: 'crashed', reason: error.message.split('\n')[0] ?? '' };
  } finally {
    clearTimeout(timer);
    if (browser.isConnected()) await context?.close();
  }
}

async function gridTrip(
  page: Page,
  file: string,
  bytes: Uint8Array,
  cell: CellToChange | undefined,
): Promise<Trip> {
  const begun = performance.now();
  const opened = await open(page, file, bytes);
  if ('refusal' in opened) return { kind: 'refused', reason: JSON.stringify(opened.refusal) };
  const shown = await shownCells(page);
  const unchanged = await save(page);
  if ('refusal' in unchanged) return { kind: 'refused', reason: JSON.stringify(unchanged.refusal) };
  if (cell) await change(page, cell);
  const changed = cell && (await save(page));
  if (changed && 'refusal' in changed) {
    return { kind: 'refused', reason: JSON.stringify(changed.refusal) };
  }
  const { notShown = [], kept = [], differing = [] } = opened.result;
  return {
    kind: 'saved',
    unchanged: unchanged.result,
    ...(changed && { changed: changed.result }),
    report: [
      ...notShown.map(({ kind, count }) => `${count} ${kind}`),
      ...(kept.length > 0 ? [`${kept.length} kept`] : []),
      ...(differing.length > 0 ? [`${differing.length} differing`] : []),
    ].join(', '),
    shown,
    listed: new Set([...kept, ...differing].map(({ sheet, address }) => `${sheet}!${address}`)),
    milliseconds: performance.now() - begun,
  };
}

type Answer<T> = { readonly result: T } | { readonly refusal: Refusal };

function open(page: Page, name: string, bytes: Uint8Array): Promise<Answer<OpenedFile>> {
  return page.evaluate(
    async ({ name, text }): Promise<Answer<OpenedFile>> => {
      const bytes = Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
      try {
        if (!workbook.open) throw new Error('The workbench cannot open files.');
        return { result: await workbook.open(new File([bytes], name)) };
      } catch (error) {
        if (error instanceof Error && 'refusal' in error) {
          return { refusal: error.refusal as Refusal };
        }
        throw error;
      }
    },
    { name, text: Buffer.from(bytes).toString('base64') },
  );
}

async function save(page: Page): Promise<Answer<Uint8Array>> {
  const download = page.waitForEvent('download', { timeout: 0 });
  // Without a file there is nothing to wait for.
  download.catch(() => undefined);
  const refusal = await page.evaluate(async (): Promise<Refusal | undefined> => {
    try {
      if (!workbook.save) throw new Error('The workbench cannot save files.');
      await workbook.save();
      return undefined;
    } catch (error) {
      if (error instanceof Error && 'refusal' in error) return error.refusal as Refusal;
      throw error;
    }
  });
  if (refusal) return { refusal };
  return { result: await readFile(await (await download).path()) };
}

function change(page: Page, { sheet, address, value }: CellToChange): Promise<void> {
  return page.evaluate(
    ({ sheet, address, value }) => {
      const worksheet = univerAPI.getActiveWorkbook()?.getSheetByName(sheet);
      if (!worksheet) throw new Error(`There is no sheet ${sheet}.`);
      worksheet.getRange(address).setValue(value + 1);
    },
    { sheet, address, value },
  );
}

/** What the cells of the grid hold, by sheet and address. */
async function shownCells(page: Page): Promise<Map<string, ShownValue>> {
  const cells = await page.evaluate(() => {
    const sheets = univerAPI.getActiveWorkbook()?.save().sheets ?? {};
    return Object.values(sheets).flatMap(({ name = '', cellData = {} }) =>
      Object.entries(cellData).flatMap(([row, cells]) =>
        Object.entries<ICellData>(cells as Record<string, ICellData>).map(([column, cell]) => ({
          sheet: name,
          row: Number(row),
          column: Number(column),
          value: cell.v ?? cell.p?.body?.dataStream ?? null,
        })),
      ),
    );
  });
  return new Map(
    cells.map(({ sheet, value, ...cell }) => [
      `${sheet}!${address(cell, 1, 1)}`,
      // A text with formats within ends each line its own way.
      typeof value === 'string' ? value.replace(/\r\n$/, '').replaceAll('\r', '\n') : value,
    ]),
  );
}
