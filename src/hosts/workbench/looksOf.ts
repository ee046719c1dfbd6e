import {
  composeStyles,
  type ICellData,
  type Nullable,
  type Styles,
  type Worksheet,
} from '@univerjs/core';
import { lookNamed } from '../../sheets/format';
import type { BookLook } from '../../xlsx/book';
import { bookLook } from './bookLook';
import { cellNote } from './notes/cellNote';

/**
 * Reads how cells of a sheet look, for a file: their own style over that of their row, column and sheet. What a table
 * or a rule of the grid draws over it does not belong to the cell.
 *
 * Cells that share a style share its look: the same object.
 */
export function looksOf(
  worksheet: Worksheet,
  styles: Styles,
): (row: number, column: number, cell: Nullable<ICellData>) => BookLook {
  const looks = new Map<string, BookLook>();
  const named = new Map<BookLook, Map<string, BookLook>>();
  const own = (cell: Nullable<ICellData>): BookLook => {
    const style = cell?.s;
    if (!style) return plain;
    if (typeof style !== 'string') return bookLook(style);
    const known = looks.get(style);
    if (known) return known;
    const look = bookLook(styles.get(style) ?? {});
    looks.set(style, look);
    return look;
  };
  const around = worksheet.getDefaultCellStyleInternal();
  const unnamed = (row: number, column: number, cell: Nullable<ICellData>): BookLook => {
    const ofRow = worksheet.getRowStyle(row);
    const ofColumn = worksheet.getColumnStyle(column);
    if (!around && !ofRow && !ofColumn) return own(cell);
    return bookLook(composeStyles(around, ofColumn, ofRow, styles.getStyleByCell(cell)));
  };
  return (row, column, cell) => {
    const look = unnamed(row, column, cell);
    const note = cellNote(cell);
    if (note?.kind !== 'styled' || !isLeft(note.name, look)) return look;
    const ofLook = named.get(look) ?? new Map<string, BookLook>();
    named.set(look, ofLook);
    const known = ofLook.get(note.name) ?? { ...look, styleName: note.name };
    ofLook.set(note.name, known);
    return known;
  };
}

const plain: BookLook = {};

/** Whether anything is left of a named style in a cell: if its formats were cleared, nothing is. */
function isLeft(name: string, look: BookLook): boolean {
  const style: Partial<BookLook> = lookNamed(name) ?? {};
  const told = Object.keys(style) as (keyof BookLook)[];
  return told.some((property) => property !== 'styleName' && style[property] === look[property]);
}
