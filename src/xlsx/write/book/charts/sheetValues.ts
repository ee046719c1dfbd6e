import type { Area } from '../../../../sheets/plan';
import { excelSize } from '../../../../sheets/excelSize';
import type { BookCell, BookContent, BookSheet } from '../../../book';

/** What a cell shows, as far as the book knows it. */
export interface KnownCell {
  readonly value: number | string | boolean;
  readonly format?: string;
}

/** The cells of an area, row by row; undefined for one that is blank, in error, or not calculated yet. */
export type SheetValues = (area: Area) => readonly (KnownCell | undefined)[];

/** Looks up what cells of a sheet show. */
export function sheetValues({ cells }: BookSheet): SheetValues {
  const known = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  return ({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, i) => {
      const at = keyOf(row + Math.floor(i / columns), column + (i % columns));
      return knownCell(known.get(at));
    });
}

function keyOf(row: number, column: number): number {
  return row * excelSize.columns + column;
}

function knownCell(cell: BookCell | undefined): KnownCell | undefined {
  const value = shown(cell?.content);
  const format = cell?.look.format;
  return value === undefined ? undefined : { value, ...(format !== undefined && { format }) };
}

function shown(content: BookContent | undefined): KnownCell['value'] | undefined {
  switch (content?.kind) {
    case undefined:
    case 'error':
      return undefined;
    case 'number':
    case 'text':
    case 'truth':
      return content.value;
    case 'formula':
      return typeof content.result === 'object' ? undefined : content.result;
    default:
      return content satisfies never;
  }
}
