import { sameFormula } from '../../formulas/sameFormula';
import { type InsertedLocation, type Location, WorkbookError } from '../workbook';
import { localAddress } from './areas';
import { orRollBack } from './orRollBack';
import { show } from './select';

/**
 * Enters a formula in a cell, which is then selected, with one read and one write, and verifies it. Directly below a
 * table, or to the right of it, Excel adds the cell to the table; `joinedTable` then names the table.
 *
 * @param format for the result, if the cell has none of its own; omitted on a protected sheet
 * @param wanted the active cell if omitted
 * @throws WorkbookError if the cell is not empty or locked, or does not hold the formula afterwards
 */
export async function enterFormula(
  context: Excel.RequestContext,
  formula: string,
  format = 'General',
  wanted?: Location,
): Promise<InsertedLocation> {
  const target = wanted ? cellAt(context, wanted) : context.workbook.getActiveCell();
  target.load('address,formulas,valueTypes,numberFormat,format/protection/locked');
  const sheet = target.worksheet;
  sheet.load('name,protection/protected');
  const tables = target.getTables(false);
  tables.load('items/name');
  await context.sync();
  const place = { sheet: sheet.name, address: localAddress(target.address) };
  if (sheet.protection.protected && target.format.protection.locked) {
    throw new WorkbookError({ kind: 'protected', sheet: place.sheet });
  }
  // The cell of a formula that returns "" looks empty but is not.
  if (target.valueTypes[0]?.[0] !== 'Empty' || target.formulas[0]?.[0] !== '') {
    throw new WorkbookError({ kind: 'occupied', ...place });
  }
  const before = target.numberFormat;
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
  show(context, place);
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
