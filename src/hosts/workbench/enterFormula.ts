import type { IAccessor } from '@univerjs/core';
import { checkRangesEditablePermission } from '@univerjs/sheets';
import { type Location, WorkbookError } from '../workbook';
import { blockAddress, cellBlock, topLeft } from './block';
import { waitForCalculation } from './waitForCalculation';
import { cellReader, spillAt } from './readCells';
import { applyAsOneUndoStep, selectStep, valuesStep } from './steps';
import { findRange } from './findRange';
import { openGrid } from './openGrid';
import { activeCell } from './selectedBlock';

/**
 * Enters a formula in a cell, which is then selected, and waits for its result.
 *
 * @param format for the result, if the cell has none of its own
 * @param wanted the active cell if omitted
 * @returns the cell, or all the cells that the result fills
 * @throws WorkbookError if the cell is not empty or is protected
 */
export async function enterFormula(
  accessor: IAccessor,
  formula: string,
  format?: string,
  wanted?: Location,
): Promise<Location> {
  const workbook = openGrid(accessor);
  const { worksheet, range } = wanted
    ? findRange(accessor, workbook, wanted.address, wanted.sheet)
    : { worksheet: workbook.getActiveSheet(), range: cellBlock(activeCell(accessor)) };
  const [unitId, subUnitId, sheet] = [
    worksheet.getUnitId(),
    worksheet.getSheetId(),
    worksheet.getName(),
  ];
  const cell = topLeft(range);
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
    selectStep(accessor, workbook, subUnitId, target),
  ]);
  await waitForCalculation(accessor);
  const spill = spillAt(accessor, unitId, subUnitId, cell);
  return { sheet, address: blockAddress(spill?.range ?? target) };
}
