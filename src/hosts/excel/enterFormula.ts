import { sameFormula } from '../../formulas/sameFormula';
import { type Location, WorkbookError } from '../workbook';
import { clearTextFormat } from './clearTextFormat';
import { localAddress } from './localAddress';

/**
 * Enters a formula in the active cell, in one look and one write, and reads it back. Right below a table, or right of it,
 * Excel takes the cell into the table: the answer then tells which.
 *
 * @throws WorkbookError if the cell is not empty or locked, or does not hold the formula afterwards
 */
export async function enterFormula(
  context: Excel.RequestContext,
  formula: string,
): Promise<Location> {
  const active = context.workbook.getActiveCell();
  active.load('address,formulas,valueTypes,numberFormat,format/protection/locked');
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name,protection/protected');
  const tables = active.getTables(false);
  tables.load('items/name');
  await context.sync();
  const place = { sheet: sheet.name, address: localAddress(active.address) };
  if (sheet.protection.protected && active.format.protection.locked) {
    throw new WorkbookError({ kind: 'protected', sheet: place.sheet });
  }
  // A formula that answers "" shows nothing and is there all the same.
  if (active.valueTypes[0]?.[0] !== 'Empty' || active.formulas[0]?.[0] !== '') {
    throw new WorkbookError({ kind: 'occupied', ...place });
  }
  const before = active.numberFormat;
  const tableBefore = tables.items[0]?.name;
  try {
    const joined = await write(context, { place, formula, format: before[0]?.[0] });
    return tableBefore === undefined && joined !== undefined
      ? { ...place, joinedTable: joined }
      : place;
  } catch (error) {
    const cell = cellAt(context, place);
    cell.clear('Contents');
    cell.numberFormat = before;
    await context.sync().catch((second: unknown) => {
      throw new AggregateError([error, second], 'A formula failed, and so did taking it back.');
    });
    throw error;
  }
}

interface Writing {
  readonly place: Location;
  readonly formula: string;
  /** The number format of the cell as it stands. */
  readonly format: unknown;
}

/** @returns the name of the table that the cell belongs to by then */
async function write(
  context: Excel.RequestContext,
  { place, formula, format }: Writing,
): Promise<string | undefined> {
  const cell = cellAt(context, place);
  clearTextFormat(cell, format);
  cell.formulas = [[formula]];
  cell.load('formulas');
  const tables = cell.getTables(false);
  tables.load('items/name');
  await context.sync();
  if (!sameFormula(String(cell.formulas[0]?.[0]), formula)) {
    throw new WorkbookError({ kind: 'verificationFailed', ...place });
  }
  return tables.items[0]?.name;
}

/** By its name: the cell that is active now need not be later, nor is it known to Excel after a sync that failed. */
function cellAt({ workbook }: Excel.RequestContext, { sheet, address }: Location): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(address);
}
