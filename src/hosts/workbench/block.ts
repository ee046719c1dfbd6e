import type { IRange } from '@univerjs/core';
import { address } from '../../cells/a1';
import type { Area, CellReference } from '../../cells/area';

/** An area of a sheet as the grid names one. */
export function block({ row, column, rows, columns }: Area): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

/** A block of the grid as an area. */
export function area({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** The first cell of a block. */
export function topLeft({ startRow, startColumn }: IRange): CellReference {
  return { row: startRow, column: startColumn };
}

/** A block in A1 notation. */
export function blockAddress(range: IRange): string {
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  return address(topLeft(range), rows, columns);
}

/** One cell as a block. */
export function cellBlock({ row, column }: CellReference): IRange {
  return block({ row, column, rows: 1, columns: 1 });
}
