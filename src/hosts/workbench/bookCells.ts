import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BookCell, BookContent, BookLook } from '../../xlsx/book';

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const satisfies Record<NonNullable<BookLook['align']>, HorizontalAlign>;

const vertical = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const satisfies Record<NonNullable<BookLook['vertical']>, VerticalAlign>;

/** Cells of a book as the grid stores them: by row and column. */
export function bookCells(cells: readonly BookCell[]): IObjectMatrixPrimitiveType<ICellData> {
  const rows: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const { row, column, content, look } of cells) {
    const data: ICellData = { ...(content && contentData(content)), s: lookData(look) };
    const inRow = (rows[row] ??= {});
    inRow[column] = data;
  }
  return rows;
}

function contentData(content: BookContent): ICellData {
  switch (content.kind) {
    case 'number':
      return { v: content.value, t: CellValueType.NUMBER };
    case 'text':
      return { v: content.value, t: CellValueType.STRING };
    case 'truth':
      return { v: content.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'error':
      return { v: content.code, t: CellValueType.STRING };
    case 'formula':
      return { f: content.formula };
    default:
      return content satisfies never;
  }
}

/** A look of a file as the grid's style: bookLook the other way round. */
export function lookData(look: BookLook): IStyleData {
  const { format, font, size, color, fill, bold, italic, underline, strike, align } = look;
  return {
    ...(format !== undefined && { n: { pattern: format } }),
    ...(font !== undefined && { ff: font }),
    ...(size !== undefined && { fs: size }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(strike && { st: { s: BooleanNumber.TRUE } }),
    ...(align && { ht: horizontal[align] }),
    ...(look.vertical && { vt: vertical[look.vertical] }),
    ...(look.wrap && { tb: WrapStrategy.WRAP }),
  };
}
