import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';

type Filled = Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>;

/**
 * How many cells a formula of the grid fills, and a number computed from all their values, to check later whether it
 * still fills the same; undefined for one that fills no other cell.
 */
export function fillMark(range: Nullable<IRange>, filled: Filled): string | undefined {
  if (!range) return undefined;
  const { startRow, endRow, startColumn, endColumn } = range;
  if (startRow === endRow && startColumn === endColumn) return undefined;
  let sum = 0;
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      const { t, v } = filled?.[row]?.[column] ?? {};
      for (const letter of `${t ?? ''}:${v ?? ''};`) sum = (sum * 31 + letter.charCodeAt(0)) | 0;
    }
  }
  return `${endRow - startRow + 1}x${endColumn - startColumn + 1}:${sum}`;
}
