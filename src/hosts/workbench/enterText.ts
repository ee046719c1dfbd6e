import type { IAccessor } from '@univerjs/core';
import { checkRangesEditablePermission } from '@univerjs/sheets';
import { type Location, WorkbookError } from '../workbook';
import { findRange } from './findRange';
import { openGrid } from './openGrid';
import { applyAsOneUndoStep, valuesStep } from './steps';
import { valueData } from './valueData';
import { waitForCalculation } from './waitForCalculation';

/**
 * Enters a text in a cell, in place of what it holds, and waits for the results that follow from it.
 *
 * @throws WorkbookError if the cell is protected
 */
export async function enterText(
  accessor: IAccessor,
  { sheet, address }: Location,
  text: string,
): Promise<void> {
  const { worksheet, range } = findRange(accessor, openGrid(accessor), address, sheet);
  const [unitId, subUnitId] = [worksheet.getUnitId(), worksheet.getSheetId()];
  if (!checkRangesEditablePermission(accessor, unitId, subUnitId, [range])) {
    throw new WorkbookError({ kind: 'protected', sheet });
  }
  const value = { v: text, ...valueData(text), f: null, si: null, p: null };
  applyAsOneUndoStep(accessor, [
    valuesStep(accessor, {
      unitId,
      subUnitId,
      cellValue: { [range.startRow]: { [range.startColumn]: value } },
    }),
  ]);
  await waitForCalculation(accessor);
}
