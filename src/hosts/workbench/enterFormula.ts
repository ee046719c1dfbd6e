import type { IAccessor } from '@univerjs/core';
import { checkRangesEditablePermission } from '@univerjs/sheets';
import { type Location, WorkbookError } from '../workbook';
import { blockAddress, cellBlock } from './block';
import { calculated } from './calculated';
import { cellsHeld } from './cellHeld';
import { changeGrid } from './changeGrid';
import { openGrid } from './openGrid';
import { activeCell } from './selectedBlock';
import { spillAt } from './spillAt';
import { valuesStep } from './valuesStep';

/**
 * Enters a formula in the active cell and waits for its result.
 *
 * @returns the cell, or all the cells that the result fills
 * @throws WorkbookError where the cell holds something or is protected
 */
export async function enterFormula(accessor: IAccessor, formula: string): Promise<Location> {
  const worksheet = openGrid(accessor).getActiveSheet();
  const [unitId, subUnitId, sheet] = [
    worksheet.getUnitId(),
    worksheet.getSheetId(),
    worksheet.getName(),
  ];
  const cell = activeCell(accessor);
  const target = cellBlock(cell);
  if (!checkRangesEditablePermission(accessor, unitId, subUnitId, [target])) {
    throw new WorkbookError({ kind: 'protected', sheet });
  }
  if (cellsHeld(accessor, worksheet)(cell.row, cell.column)) {
    throw new WorkbookError({ kind: 'occupied', sheet, address: blockAddress(target) });
  }
  changeGrid(accessor, [
    valuesStep(accessor, {
      unitId,
      subUnitId,
      cellValue: { [cell.row]: { [cell.column]: { f: formula } } },
    }),
  ]);
  await calculated(accessor);
  const spill = spillAt(accessor, unitId, subUnitId, cell);
  return { sheet, address: blockAddress(spill?.range ?? target) };
}
