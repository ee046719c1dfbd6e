import type { IColumnData, IRowData, Nullable } from '@univerjs/core';
import { customWith, noteIn } from './custom';

/**
 * What the grid notes with a row or a column of an opened file, in its `custom`. The grid moves, removes and brings it
 * back together with the row, when it undoes too, and a copied sheet has it again.
 */
export interface LineNote {
  /** Its position in the file, counted from 0. */
  readonly origin?: number;
  /** Its height in points, or its width in characters, if pixels are not exact; and as many pixels as the grid has. */
  readonly size?: number;
  readonly pixels?: number;
  /** A filter of the file hides the row. */
  readonly isFiltered?: true;
}

/** The `custom` of a row or column with a note. */
export function lineCustom(note: LineNote) {
  return customWith(note);
}

/** The note of a row or column. */
export function lineNote(line: Nullable<Partial<IRowData | IColumnData>>): LineNote | undefined {
  return noteIn<LineNote>(line?.custom);
}
