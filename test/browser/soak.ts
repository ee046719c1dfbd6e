import { readFile } from 'node:fs/promises';
import type { FUniver } from '@univerjs/core/facade';
import type { Page } from 'playwright-core';
import type { InsertTarget, Workbook } from '../../src/hosts/workbook';
import { defaultPlanOptions } from '../../src/sheets/baselineTable';
import { baselineTables } from '../../src/sheets/baselineTables';

declare const univerAPI: FUniver;
declare const workbook: Workbook;

/** After so many rounds the workbook is saved, and the file opened in its place. */
const fileEvery = 25;
const collections = 4;
const pause = 500;

/** What the page's memory holds after some rounds of work. */
export interface HeapSize {
  readonly rounds: number;
  readonly bytes: number;
}

/** How much larger than after the first rounds the memory is in the end: 0 is level, 0.1 is 10 %. */
export function growth(sizes: readonly HeapSize[]): number {
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (!first || !last) throw new Error('Nothing was measured.');
  return last.bytes / first.bytes - 1;
}

/**
 * Inserts a table in the workbench and takes it back by an undo, again and again; by turns at a cell and on a new sheet.
 * Now and then it saves the workbook and opens the file.
 *
 * @param rounds after how many rounds to measure, rising; by the first, all that is loaded late is there
 */
export async function soak(page: Page, rounds: readonly number[]): Promise<readonly HeapSize[]> {
  const options = { ...defaultPlanOptions, language: 'en' } as const;
  const plans = baselineTables.map((table) => table.plan(options));
  const start = await page.evaluate(() =>
    univerAPI.getActiveWorkbook()!.getActiveSheet().getSheetName(),
  );
  const targets: InsertTarget[] = [
    { kind: 'at', sheet: start, row: 9, column: 0 },
    { kind: 'newSheet' },
  ];
  const sizes: HeapSize[] = [];
  let done = 0;
  for (const until of rounds) {
    for (; done < until; done++) {
      const plan = plans[done % plans.length]!;
      const target = targets[done % targets.length]!;
      await page.evaluate(
        async ([plan, target]) => {
          await workbook.insert(plan, target);
          await univerAPI.undo();
        },
        [plan, target] as const,
      );
      if ((done + 1) % fileEvery === 0) await saveAndOpen(page);
    }
    sizes.push({ rounds: done, bytes: await heapSize(page) });
  }
  return sizes;
}

async function saveAndOpen(page: Page): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.evaluate(() => workbook.save!()),
  ]);
  const bytes = [...(await readFile(await download.path()))];
  await download.delete();
  await page.evaluate(
    (bytes) => workbook.open!(new File([new Uint8Array(bytes)], 'soak.xlsx')),
    bytes,
  );
}

/**
 * What is left of the page's memory once all that nobody needs has been collected. The ports over which the grid puts
 * work off are let go only some time after a collection, and then what they hold in another.
 */
async function heapSize(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < collections; i++) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(pause);
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
