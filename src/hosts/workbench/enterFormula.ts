import type { IAccessor } from '@univerjs/core';
import { checkRangesEditablePermission } from '@univerjs/sheets';
import { type Location, WorkbookError } from '../workbook';
import { blockAddress, cellBlock } from './block';
import { waitForCalculation } from './waitForCalculation';
import { cellReader, spillAt } from './readCells';
import { applyAsOneUndoStep, valuesStep } from './steps';
import { openGrid } from './openGrid';
import { activeCell } from './selectedBlock';

/**
 * Enters a formula in the active cell and waits for its result.
 *
 * @param format for the result, if the cell has none of its own
 * @returns the cell, or all the cells that the result fills
 * @throws WorkbookError if the cell is not empty or is protected
 */
export async function enterFormula(
  accessor: IAccessor,
  formula: string,
  format?: string,
): Promise<Location> {
  const workbook = openGrid(accessor);
  const worksheet = workbook.getActiveSheet();
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
  if (cellReader(accessor, worksheet)(cell.row, cell.column)) {
    throw new WorkbookError({ kind: 'occupied', sheet, address: blockAddress(target) });
  }
  const own = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(cell.row, cell.column));
  const s = format === undefined || own?.n ? undefined : { ...own, n: { pattern: format } };
  applyAsOneUndoStep(accessor, [
    valuesStep(accessor, {
      unitId,
      subUnitId,
      cellValue: { [cell.row]: { [cell.column]: { f: formula, ...(s && { s }) } } },
    }),
  ]);
  await waitForCalculation(accessor);
  const spill = spillAt(accessor, unitId, subUnitId, cell);
  return { sheet, address: blockAddress(spill?.range ?? target) };
}
