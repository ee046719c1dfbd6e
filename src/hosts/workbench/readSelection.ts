import type { IAccessor } from '@univerjs/core';
import type { Selection } from '../workbook';
import { blockAddress, cellBlock, topLeft } from './block';
import { cellReader, cellValue, formulaAt } from './readCells';
import { openGrid } from './openGrid';
import { selectedBlock } from './selectedBlock';

/** What is selected on the active sheet, and what its first cell holds. */
export function readSelection(accessor: IAccessor): Selection {
  const worksheet = openGrid(accessor).getActiveSheet();
  const range = selectedBlock(accessor, worksheet);
  const first = topLeft(range);
  const formula = formulaAt(accessor, worksheet, first);
  return {
    sheet: worksheet.getName(),
    address: blockAddress(range),
    cell: blockAddress(cellBlock(first)),
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
    ...(formula !== undefined && { formula }),
    value: cellValue(cellReader(accessor, worksheet)(first.row, first.column)),
  };
}
