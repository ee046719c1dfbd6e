import { sameFormula } from '../../formulas/sameFormula';
import { type InsertedLocation, type Location, WorkbookError } from '../workbook';
import { localAddress } from './areas';
import { orRollBack } from './orRollBack';

/**
 * Enters a formula in the active cell, with one read and one write, and verifies it. Directly below a table, or to the
 * right of it, Excel adds the cell to the table; `joinedTable` then names the table.
 *
 * @param format for the result, if the cell has none of its own; left out on a protected sheet
 * @throws WorkbookError if the cell is not empty or locked, or does not hold the formula afterwards
 */
export async function enterFormula(
  context: Excel.RequestContext,
  formula: string,
  format = 'General',
): Promise<InsertedLocation> {
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
  // The cell of a formula that returns "" looks empty but is not.
  if (active.valueTypes[0]?.[0] !== 'Empty' || active.formulas[0]?.[0] !== '') {
    throw new WorkbookError({ kind: 'occupied', ...place });
  }
  const before = active.numberFormat;
  const newFormat = formatFor(before[0]?.[0], sheet.protection.protected ? 'General' : format);
  const tableBefore = tables.items[0]?.name;
  const joined = await orRollBack(
    () => write(context, { place, formula, format: newFormat }),
    async () => {
      const cell = cellAt(context, place);
      cell.clear('Contents');
      cell.numberFormat = before;
      await context.sync();
    },
  );
  return tableBefore === undefined && joined !== undefined
    ? { ...place, joinedTable: joined }
    : place;
}

interface Writing {
  readonly place: Location;
  readonly formula: string;
  /** The cell's new number format; undefined if it keeps its own. */
  readonly format: string | undefined;
}

/** The format that a cell gets in place of its own: in a cell formatted as text, a formula would not calculate. */
function formatFor(own: unknown, wanted: string): string | undefined {
  if (own === '@') return wanted;
  return own === 'General' && wanted !== 'General' ? wanted : undefined;
}

/** @returns the name of the table that the cell belongs to afterwards */
async function write(
  context: Excel.RequestContext,
  { place, formula, format }: Writing,
): Promise<string | undefined> {
  const cell = cellAt(context, place);
  if (format !== undefined) cell.numberFormat = [[format]];
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

/** The cell by its address: another one may be active by now, and after a failed sync the old object is invalid. */
function cellAt({ workbook }: Excel.RequestContext, { sheet, address }: Location): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(address);
}
