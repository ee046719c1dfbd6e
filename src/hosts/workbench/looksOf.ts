import {
  composeStyles,
  type ICellData,
  type Nullable,
  type Styles,
  type Worksheet,
} from '@univerjs/core';
import type { BookLook } from '../../xlsx/book';
import { bookLook } from './bookLook';

/**
 * Reads how cells of a sheet look, for a file: their own style over that of their row, column and sheet. What a table
 * or a rule of the grid draws over it is none of the cell's.
 *
 * Cells that share a style share its look: the same object.
 */
export function looksOf(
  worksheet: Worksheet,
  styles: Styles,
): (row: number, column: number, cell: Nullable<ICellData>) => BookLook {
  const looks = new Map<string, BookLook>();
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
  return (row, column, cell) => {
    const ofRow = worksheet.getRowStyle(row);
    const ofColumn = worksheet.getColumnStyle(column);
    if (!around && !ofRow && !ofColumn) return own(cell);
    return bookLook(composeStyles(around, ofColumn, ofRow, styles.getStyleByCell(cell)));
  };
}

const plain: BookLook = {};
