import type { IAccessor, IRange, Worksheet } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { CellReference } from '../../cells/area';
import { cellBlock, topLeft } from './block';

const firstCell: CellReference = { row: 0, column: 0 };

/** What is selected on the active sheet, the last of several; whole rows and columns end with the sheet. */
export function selectedBlock(accessor: IAccessor, worksheet: Worksheet): IRange {
  const range = accessor.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  return range ? withinSheet(range, worksheet) : cellBlock(firstCell);
}

/** The cell that typing would fill. */
export function activeCell(accessor: IAccessor): CellReference {
  const primary = accessor.get(SheetsSelectionsService).getCurrentLastSelectionPrimaryCell();
  return primary ? topLeft(primary) : firstCell;
}

/** The part of a range that a sheet has; one of whole rows or columns has no numbers for its other side. */
function withinSheet(range: Readonly<IRange>, worksheet: Worksheet): IRange {
  return {
    startRow: range.startRow || 0,
    startColumn: range.startColumn || 0,
    endRow: Math.min(orElse(range.endRow, Infinity), worksheet.getRowCount() - 1),
    endColumn: Math.min(orElse(range.endColumn, Infinity), worksheet.getColumnCount() - 1),
  };
}

function orElse(number: number, other: number): number {
  return Number.isNaN(number) ? other : number;
}
