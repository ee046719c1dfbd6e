import type { Selection } from '../workbook';
import { cellValue, formulaInCell } from './loadedCells';
import { localAddress } from './areas';

/** Reads what is selected, in one sync; of several areas the first. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRanges().areas.getItemAt(0);
  const cell = range.getCell(0, 0);
  const source = cell.getSpillParentOrNullObject();
  range.load('address,rowCount,columnCount');
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  cell.load('address,formulas,values,valueTypes');
  source.load('formulas,values');
  await context.sync();
  const holder = source.isNullObject ? cell : source;
  const formula = formulaInCell(holder.formulas[0]?.[0], holder.values[0]?.[0]);
  return {
    sheet: sheet.name,
    address: localAddress(range.address),
    cell: localAddress(cell.address),
    rows: range.rowCount,
    columns: range.columnCount,
    ...(formula !== undefined && { formula }),
    value: cellValue(cell.values[0]?.[0], cell.valueTypes[0]?.[0] ?? ''),
  };
}
