import type { IAccessor, IRange, Worksheet } from '@univerjs/core';
import type { CellValues } from '../../cells/value';
import { cellReader, cellValue } from './readCells';
import { findRange, type SheetBlock } from './findRange';
import { openGrid } from './openGrid';

/**
 * The values of references. Whole rows and columns end with the last used cell of the sheets that are read, so that
 * they stay as long as each other.
 *
 * @throws WorkbookError if one does not refer to cells
 */
export function readRanges(
  accessor: IAccessor,
  references: readonly string[],
  sheet: string,
): readonly CellValues[] {
  const workbook = openGrid(accessor);
  const blocks = references.map((reference) => findRange(accessor, workbook, reference, sheet));
  const sheets = new Set(blocks.map(({ worksheet }) => worksheet));
  const ends = blocks.some(({ range }) => isEndless(range))
    ? [...sheets].map((worksheet) => usedEnd(accessor, worksheet))
    : [];
  return blocks.map(({ worksheet, range }) =>
    readBlock(accessor, { worksheet, range: withinUsed(range, ends) }),
  );
}

/** The values of a block, spilled ones too. */
export function readBlock(accessor: IAccessor, { worksheet, range }: SheetBlock): CellValues {
  const held = cellReader(accessor, worksheet);
  const { startRow, startColumn, endRow, endColumn } = range;
  return Array.from({ length: endRow - startRow + 1 }, (_, i) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, j) =>
      cellValue(held(startRow + i, startColumn + j)),
    ),
  );
}

function isEndless({ startRow, startColumn, endRow, endColumn }: IRange): boolean {
  return [startRow, startColumn, endRow, endColumn].some(Number.isNaN);
}

/** The last row and the last column that hold anything; the first of each on an empty sheet. */
function usedEnd(accessor: IAccessor, worksheet: Worksheet): Pick<IRange, 'endRow' | 'endColumn'> {
  const held = cellReader(accessor, worksheet);
  let [endRow, endColumn] = [0, 0];
  for (let row = worksheet.getRowCount() - 1; row >= 0; row--) {
    for (let column = worksheet.getColumnCount() - 1; column >= 0; column--) {
      if ((row <= endRow && column <= endColumn) || !held(row, column)) continue;
      endRow = Math.max(endRow, row);
      endColumn = Math.max(endColumn, column);
    }
  }
  return { endRow, endColumn };
}

function withinUsed(range: IRange, ends: readonly Pick<IRange, 'endRow' | 'endColumn'>[]): IRange {
  const orElse = (number: number, other: number) => (Number.isNaN(number) ? other : number);
  return {
    startRow: orElse(range.startRow, 0),
    startColumn: orElse(range.startColumn, 0),
    endRow: orElse(range.endRow, Math.max(0, ...ends.map(({ endRow }) => endRow))),
    endColumn: orElse(range.endColumn, Math.max(0, ...ends.map(({ endColumn }) => endColumn))),
  };
}
