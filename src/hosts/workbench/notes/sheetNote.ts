import type { Worksheet } from '@univerjs/core';
import type { BookSheet } from '../../../xlsx/book';
import type { Lacking } from '../../files';
import { addNote, customWith, noteIn } from './custom';

/** What the grid notes with a sheet of an opened file, in the sheet's `custom`. */
export interface SheetNote {
  /** The id of the sheet: a copy of the sheet has the note too, but is not a sheet of the file. */
  readonly sheet: string;
  readonly part: string;
  readonly visibility?: BookSheet['visibility'];
  /** So many rows and columns, the first of the file's, have notes of where they were. Absent while none has moved. */
  readonly noted?: { readonly rows: number; readonly columns: number };
  /** What a copy of the sheet does not get. */
  readonly uncopied?: readonly Lacking[];
}

/** The `custom` of a sheet with a note. */
export function sheetCustom(note: SheetNote) {
  return customWith(note);
}

/** Changes the note of a sheet. */
export function noteSheet(worksheet: Worksheet, note: SheetNote): void {
  addNote(worksheet.getConfig(), note);
}

/** The note of the sheet of the file that a sheet is, or is a copy of; undefined for any other sheet. */
export function originNote(worksheet: Worksheet): SheetNote | undefined {
  return noteIn<SheetNote>(worksheet.getConfig().custom);
}

/** The note of the sheet of the file that a sheet is a copy of; undefined for one that is not a copy. */
export function copyNote(worksheet: Worksheet): SheetNote | undefined {
  const note = originNote(worksheet);
  return note?.sheet === worksheet.getSheetId() ? undefined : note;
}

/** The note of a sheet; undefined for one that is not from a file. */
export function sheetNote(worksheet: Worksheet): SheetNote | undefined {
  const note = originNote(worksheet);
  return note?.sheet === worksheet.getSheetId() ? note : undefined;
}
