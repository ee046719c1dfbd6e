import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Workbook } from '../../../src/hosts/workbook';
import type { SheetPage } from '../../browser/SheetPage';
import type { FileCase } from './cases';

declare const workbook: Workbook;
declare const univerAPI: FUniver;

/** What a page did with a file. Times are in milliseconds. */
export interface Measured {
  /** Until it said that the file is open; or what it said instead. */
  readonly opened: number | string;
  /** Until all formulas had been calculated. */
  readonly calculated?: number;
  readonly saved?: number | string;
  /** The longest that the page was blocked. */
  readonly blocked: number;
  /** The most memory that the page's process held, in bytes; absent if the system does not tell. */
  readonly memory?: number;
  /** Absent if the cell shows what it should. */
  readonly wrong?: unknown;
}

/** How long a page may take for one file. */
const timeoutMs = 240_000;

/** Opens a file in a page of its own, waits for its results, and saves it. */
export async function measureFile(
  { page }: SheetPage,
  { name, bytes, shows, isSaved }: FileCase,
  mostMemory: () => Promise<number | undefined>,
): Promise<Measured> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'measured-file';
    document.body.append(input);
  });
  // From the disk: bytes that are handed over otherwise hold up the page, and stay in its memory.
  const folder = mkdtempSync(path.join(tmpdir(), 'measured-'));
  const file = path.join(folder, 'measured.xlsx');
  writeFileSync(file, bytes());
  await page.locator('#measured-file').setInputFiles(file);
  const measuring = page.evaluate(
    async ({ cell, isSaved, timeoutMs }) => {
      const { files } = document.querySelector<HTMLInputElement>('#measured-file')!;
      const blocked = { longest: 0 };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          blocked.longest = Math.max(blocked.longest, duration);
      }).observe({ type: 'longtask' });
      const begun = performance.now();
      try {
        await workbook.open!(files![0]!);
      } catch (error) {
        return { opened: String(error), blocked: blocked.longest };
      }
      const opened = performance.now() - begun;
      await univerAPI.getFormula().onCalculationResultApplied(timeoutMs);
      const calculated = performance.now() - begun;
      const shown =
        cell === undefined
          ? undefined
          : univerAPI.getActiveWorkbook()!.getActiveSheet().getRange(cell).getRawValue();
      let saved: number | string | undefined;
      if (isSaved) {
        const start = performance.now();
        saved = await workbook.save!().then(
          () => performance.now() - start,
          (error: unknown) => String(error),
        );
      }
      // The last task is reported once it is over; and the autosave runs a moment later.
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return {
        opened,
        calculated,
        shown,
        ...(saved !== undefined && { saved }),
        blocked: blocked.longest,
      };
    },
    { cell: shows?.[0], isSaved: Boolean(isSaved), timeoutMs },
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name}: no end in ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    const { shown, ...measured } = (await Promise.race([measuring, late])) as Measured & {
      readonly shown?: unknown;
    };
    const memory = await mostMemory();
    return {
      ...measured,
      ...(memory !== undefined && { memory }),
      ...(shows &&
        typeof measured.opened === 'number' &&
        shown !== shows[1] && { wrong: shown ?? null }),
    };
  } finally {
    clearTimeout(timer);
    rmSync(folder, { recursive: true });
  }
}
