import type { Workbook } from '@univerjs/core';
import { customWith, noteIn } from './custom';

/** What the grid notes with an opened file as a whole, in the workbook's `custom`. */
export interface WorkbookNote {
  /** The id of the sheet that the file shows first. */
  readonly activeSheet?: string;
  /** Something has changed since the file was opened. */
  readonly isEdited?: true;
}

/** The `custom` of a workbook with a note. */
export function workbookCustom(note: WorkbookNote) {
  return customWith(note);
}

/** The note of a workbook; undefined if it is not from a file. */
export function workbookNote(workbook: Workbook): WorkbookNote | undefined {
  return noteIn<WorkbookNote>(workbook.getSnapshot().custom);
}

/** Notes that a workbook from a file has been changed. */
export function noteEdited(workbook: Workbook): void {
  const note = workbookNote(workbook);
  if (!note || note.isEdited) return;
  workbook.getSnapshot().custom = workbookCustom({ ...note, isEdited: true });
}
