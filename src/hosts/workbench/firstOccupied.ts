import type { IRange, Worksheet } from '@univerjs/core';
import type { CellReference } from '../../sheets/plan';

/**
 * The first cell in a block that holds something, row by row; a spilled value counts.
 *
 * @returns undefined where the block is empty; what lies outside the sheet so far is empty
 */
export function firstOccupied(worksheet: Worksheet, block: IRange): CellReference | undefined {
  const lastRow = Math.min(block.endRow, worksheet.getRowCount() - 1);
  const lastColumn = Math.min(block.endColumn, worksheet.getColumnCount() - 1);
  for (let row = block.startRow; row <= lastRow; row++) {
    for (let column = block.startColumn; column <= lastColumn; column++) {
      if (isOccupied(worksheet, row, column)) return { row, column };
    }
  }
  return undefined;
}

function isOccupied(worksheet: Worksheet, row: number, column: number): boolean {
  // getCell also knows what a formula elsewhere spills into this cell.
  const cell = worksheet.getCell(row, column);
  if (!cell) return false;
  if (cell.f || cell.si || cell.p) return true;
  return cell.v !== undefined && cell.v !== null && cell.v !== '';
}
