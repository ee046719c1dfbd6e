import type { Workbook } from '@univerjs/core';
import { copiedFrom } from './notes/sheetNote';

/** The names of the sheets that were copied from one of the opened file. */
export function copiedSheets(workbook: Workbook): readonly string[] {
  const copies = workbook.getSheets().filter((sheet) => copiedFrom(sheet) !== undefined);
  return copies.map((sheet) => sheet.getName());
}
