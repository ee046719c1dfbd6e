import { type CellValues } from '../../cells/value';
import { type CellRewriting, WorkbookError } from '../workbook';
import { loadShown, shownIn } from './loadShown';
import type { Content } from './columnWriting';
import { valueEntry } from './valueEntry';
import { formulaInCell } from './formulaInCell';
import { sameValues } from '../sameValues';
import { localAddress } from './localAddress';
import { type TableColumn, tableColumns } from './tableColumns';
import { typedFormula } from '../../formulas/ours';
import { sameFormula } from '../../formulas/sameFormula';

/** A cell that is to be rewritten, as a look has found it. */
export interface SeenCell {
  readonly rewriting: CellRewriting;
  /** What the first cell holds: a formula just as it is, or what makes its value again. */
  readonly held: Content;
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
export async function readCellsToRewrite(
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
    return { rewriting, sheet, cell, tables, shown: loadShown(cell) };
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
    const format: unknown = cell.numberFormat[0]?.[0];
    const column = columns.get(cell);
    const place = { row: cell.rowIndex, ...(column && { column }) };
    if (rewriting.kind === 'restored') {
      const before = shownIn({ ...shown, spill: cell }).values;
      if (holdsFormulas(cell) || !sameValues(before, rewriting.holds)) {
        throw new WorkbookError({ kind: 'verificationFailed', sheet: name, address });
      }
      const held = valueEntry(before[0]?.[0] ?? null);
      return { ...{ rewriting, held, format, fills: address, before }, ...place };
    }
    const held = formulaInCell(cell.formulas[0]?.[0], cell.values[0]?.[0]);
    if (held === undefined || !sameFormula(typedFormula(held), from)) {
      throw new WorkbookError({ kind: 'verificationFailed', sheet: name, address });
    }
    const { address: fills, values } = shownIn(shown);
    const seen = { rewriting, held, format, fills: localAddress(fills), before: values };
    return { ...seen, ...place };
  });
}

/** Whether any cell of a range holds a formula. */
function holdsFormulas({ formulas, values }: Excel.Range): boolean {
  return formulas.some((row: readonly unknown[], i) =>
    row.some((content, j) => formulaInCell(content, values[i]?.[j]) !== undefined),
  );
}
