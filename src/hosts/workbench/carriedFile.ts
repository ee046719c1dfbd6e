import type { Workbook } from '@univerjs/core';
import type { KeptFile } from '../../kept/keptWorkbook';

/** The files that open workbooks came from. A workbook that is closed lets its file go. */
const files = new WeakMap<Workbook, KeptFile>();

/** Remembers the file that a workbook was opened from: it is what a save changes. */
export function carryFile(workbook: Workbook, file: KeptFile): void {
  files.set(workbook, file);
}

/** The file that a workbook was opened from; undefined for one that was begun here. */
export function carriedFile(workbook: Workbook): KeptFile | undefined {
  return files.get(workbook);
}
