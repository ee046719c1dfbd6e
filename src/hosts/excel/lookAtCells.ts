import { type CellRewriting, type CellValues, WorkbookError } from '../workbook';
import { askShown, shownIn } from './askShown';
import { heldFormula } from './heldFormula';
import { localAddress } from './localAddress';
import { type TableColumn, tableColumns } from './tableColumns';
import { typedFormula } from '../../formulas/ours';
import { sameFormula } from '../../formulas/sameFormula';

/** A cell that is to be rewritten, as a look has found it. */
export interface SeenCell {
  readonly rewriting: CellRewriting;
  /** The formula just as the cell holds it. */
  readonly held: string;
  /** The number format of its cell. */
  readonly format: unknown;
  /** All the cells that it fills, in A1 notation. */
  readonly fills: string;
  /** What it shows in them. */
  readonly before: CellValues;
  /** Its row, counted from 0. */
  readonly row: number;
  /** The column of the table that it belongs to. */
  readonly column?: TableColumn;
}

/**
 * Looks at the cells of a rewriting, in one sync, and one more for the columns of tables.
 *
 * @throws WorkbookError where one is locked or no longer holds its formula
 */
export async function lookAtCells(
  context: Excel.RequestContext,
  rewritings: readonly CellRewriting[],
): Promise<readonly SeenCell[]> {
  const { worksheets } = context.workbook;
  const asked = rewritings.map((rewriting) => {
    const sheet = worksheets.getItem(rewriting.sheet);
    const cell = sheet.getRange(rewriting.address);
    sheet.load('protection/protected');
    cell.load('rowIndex,formulas,values,numberFormat,format/protection/locked');
    const tables = cell.getTables(false);
    tables.load('items/name');
    return { rewriting, sheet, cell, tables, shown: askShown(cell) };
  });
  await context.sync();
  const columns = await tableColumns(
    context,
    asked.map(({ rewriting, cell, tables }) => ({ sheet: rewriting.sheet, cell, tables })),
  );
  return asked.map(({ rewriting, sheet, cell, shown }) => {
    const { sheet: name, address, from } = rewriting;
    if (sheet.protection.protected && cell.format.protection.locked) {
      throw new WorkbookError({ kind: 'protected', sheet: name });
    }
    const held = heldFormula(cell.formulas[0]?.[0], cell.values[0]?.[0]);
    if (held === undefined || !sameFormula(typedFormula(held), from)) {
      throw new WorkbookError({ kind: 'notAsPlanned', sheet: name, address });
    }
    const { address: fills, values } = shownIn(shown);
    const format: unknown = cell.numberFormat[0]?.[0];
    const column = columns.get(cell);
    return {
      ...{ rewriting, held, format, fills: localAddress(fills), before: values },
      row: cell.rowIndex,
      ...(column && { column }),
    };
  });
}
