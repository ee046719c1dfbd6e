import type { Workbook } from '@univerjs/core';
import type { IncompleteCopy } from '../files';
import { copyNote } from './notes/sheetNote';

/** The sheets that were copied from one of the opened file and lack some of what that has. */
export function incompleteCopies(workbook: Workbook): readonly IncompleteCopy[] {
  return workbook.getSheets().flatMap((sheet) => {
    const { uncopied = [] } = copyNote(sheet) ?? {};
    return uncopied.length > 0 ? [{ sheet: sheet.getName(), lacks: uncopied }] : [];
  });
}
