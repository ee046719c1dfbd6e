import type { Workbook } from '@univerjs/core';
import type { CarriedFeature } from '../../xlsx/read/notShown/notShown';
import type { Lacking } from '../files';
import { noteSheet, sheetNote } from './notes/sheetNote';
import { notShownOf } from './notShownOf';

/** What a file has once only: copies of a sheet do not get it. */
const once: ReadonlySet<string> = new Set([
  ...['pivotTable', 'slicer', 'control', 'embeddedObject', 'dataConnection'],
]);

/** Notes with the sheets of an opened file what copies of them will lack. */
export function noteUncopied(workbook: Workbook, features: readonly CarriedFeature[]): void {
  for (const sheet of workbook.getSheets()) {
    const note = sheetNote(sheet);
    const own = features.filter((each) => each.sheet === sheet.getName() && once.has(each.kind));
    if (!note || own.length === 0) continue;
    const uncopied = notShownOf(own).map(({ kind, count }): Lacking => ({ kind, count }));
    noteSheet(sheet, { ...note, uncopied });
  }
}
