import { type Inserted, WorkbookError } from '../workbook';
import { leaveTextFormat } from './leaveTextFormat';
import { localAddress } from './localAddress';
import { sameFormula } from '../../formulas/sameFormula';

/**
 * Enters a formula in the active cell, in one look and one write, and reads it back.
 *
 * @throws WorkbookError where the cell is not empty or locked, or does not hold the formula afterwards
 */
export async function enterFormula(
  context: Excel.RequestContext,
  formula: string,
): Promise<Inserted> {
  const active = context.workbook.getActiveCell();
  active.load('address,formulas,valueTypes,numberFormat,format/protection/locked');
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name,protection/protected');
  await context.sync();
  const place = { sheet: sheet.name, address: localAddress(active.address) };
  if (sheet.protection.protected && active.format.protection.locked) {
    throw new WorkbookError({ kind: 'protected', sheet: place.sheet });
  }
  // A formula that answers "" shows nothing and is there all the same.
  if (active.valueTypes[0]?.[0] !== 'Empty' || active.formulas[0]?.[0] !== '') {
    throw new WorkbookError({ kind: 'occupied', ...place });
  }
  // By its name: the cell that is active now need not be when the write arrives.
  const cell = context.workbook.worksheets.getItem(place.sheet).getRange(place.address);
  const before = active.numberFormat;
  try {
    leaveTextFormat(cell, before[0]?.[0]);
    cell.formulas = [[formula]];
    cell.load('formulas');
    await context.sync();
    if (!sameFormula(String(cell.formulas[0]?.[0]), formula)) {
      throw new WorkbookError({ kind: 'notAsPlanned', ...place });
    }
  } catch (error) {
    cell.clear('Contents');
    cell.numberFormat = before;
    await context.sync();
    throw error;
  }
  return place;
}
