import {
  composeStyles,
  type ICellData,
  type Nullable,
  type Styles,
  type Worksheet,
} from '@univerjs/core';
import { formatNamed } from '../../sheets/format';
import type { BookFormat } from '../../xlsx/book';
import { bookFormat } from './bookFormat';
import { cellNote } from './notes/cellNote';

/**
 * Reads the formats of a sheet's cells, for a file: their own style over that of their row, column and sheet. What a table
 * or a rule of the grid draws over it does not belong to the cell.
 *
 * Cells that share a style share one format: the same object.
 */
export function formatsOf(
  worksheet: Worksheet,
  styles: Styles,
): (row: number, column: number, cell: Nullable<ICellData>) => BookFormat {
  const formats = new Map<string, BookFormat>();
  const named = new Map<BookFormat, Map<string, BookFormat>>();
  const own = (cell: Nullable<ICellData>): BookFormat => {
    const style = cell?.s;
    if (!style) return plain;
    if (typeof style !== 'string') return bookFormat(style);
    const known = formats.get(style);
    if (known) return known;
    const format = bookFormat(styles.get(style) ?? {});
    formats.set(style, format);
    return format;
  };
  const around = worksheet.getDefaultCellStyleInternal();
  const unnamed = (row: number, column: number, cell: Nullable<ICellData>): BookFormat => {
    const ofRow = worksheet.getRowStyle(row);
    const ofColumn = worksheet.getColumnStyle(column);
    if (!around && !ofRow && !ofColumn) return own(cell);
    return bookFormat(composeStyles(around, ofColumn, ofRow, styles.getStyleByCell(cell)));
  };
  return (row, column, cell) => {
    const format = unnamed(row, column, cell);
    const note = cellNote(cell);
    if (note?.kind !== 'styled' || !isLeft(note.name, format)) return format;
    const ofFormat = named.get(format) ?? new Map<string, BookFormat>();
    named.set(format, ofFormat);
    const known = ofFormat.get(note.name) ?? { ...format, styleName: note.name };
    ofFormat.set(note.name, known);
    return known;
  };
}

const plain: BookFormat = {};

/** Whether anything is left of a named style in a cell: if its formats were cleared, nothing is. */
function isLeft(name: string, format: BookFormat): boolean {
  const style: Partial<BookFormat> = formatNamed(name) ?? {};
  const told = Object.keys(style) as (keyof BookFormat)[];
  return told.some((property) => property !== 'styleName' && style[property] === format[property]);
}
