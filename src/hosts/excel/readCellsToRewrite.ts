import type { CellValues } from '../../cells/value';
import { valuesToRewrite } from '../rewriting';
import { type CellRewriting, WorkbookError } from '../workbook';
import { loadShown, shownIn, formulaInCell } from './loadedCells';
import { valueEntry, type Content } from './cellEntry';
import { sameValues } from '../sameValues';
import { localAddress } from './areas';
import { typedFormula } from '../../formulas/ours';
import { sameFormula } from '../../formulas/sameFormula';
import type { Settled } from './whenCalculated';

/** A cell that is to be rewritten, as it was read. */
export interface SeenCell {
  readonly rewriting: CellRewriting;
  /** What to enter in the first cell to restore it: its formula, or its value. */
  readonly held: Content;
  /** The number format of its cell. */
  readonly format: unknown;
  /** The cells that it fills, in A1 notation. */
  readonly fills: string;
  /** What it shows in them. */
  readonly before: CellValues;
  /** Its row, counted from 0. */
  readonly row: number;
  /** The table column that it belongs to. */
  readonly column?: TableColumn;
}

/**
 * Reads the cells that are to be rewritten, in one sync, and one more for the columns of tables.
 *
 * @throws WorkbookError if one is locked or no longer has its formula
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
    const holds = valuesToRewrite(rewriting);
    if (holds) {
      const before = shownIn({ ...shown, spill: cell }).values;
      if (holdsFormulas(cell) || !sameValues(before, holds)) {
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

/** Whether any cell of a range has a formula. */
function holdsFormulas({ formulas, values }: Excel.Range): boolean {
  return formulas.some((row: readonly unknown[], i) =>
    row.some((content, j) => formulaInCell(content, values[i]?.[j]) !== undefined),
  );
}

/** The cells of a table column below its heading, as they were read. */
export interface TableColumn {
  readonly sheet: string;
  readonly address: string;
  /** The row of its first cell, counted from 0. */
  readonly row: number;
  /** Each cell's formula; null if it has none. */
  readonly formulas: readonly (string | null)[];
}

/** A cell of a sheet, and the tables that it belongs to, whose names are loaded. */
interface CellInTable {
  readonly sheet: string;
  readonly cell: Excel.Range;
  readonly tables: Excel.TableScopedCollection;
}

/**
 * The table columns that cells belong to, by the cell; one sync, if there are any. Excel fills a whole table column with a
 * formula that is entered in one of its cells, so such a column must be written as a whole.
 */
async function tableColumns(
  context: Excel.RequestContext,
  cells: readonly CellInTable[],
): Promise<ReadonlyMap<Excel.Range, TableColumn>> {
  const asked = cells.flatMap(({ sheet, cell, tables }) => {
    const [table] = tables.items;
    if (!table) return [];
    const column = table.getDataBodyRange().getIntersectionOrNullObject(cell.getEntireColumn());
    column.load('address,rowIndex,formulas,values');
    return [{ sheet, cell, column }];
  });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked
      .filter(({ column }) => !column.isNullObject)
      .map(({ sheet, cell, column }) => [cell, seenColumn(sheet, column)]),
  );
}

function seenColumn(sheet: string, column: Excel.Range): TableColumn {
  const contents: readonly (readonly unknown[])[] = column.formulas;
  return {
    sheet,
    address: localAddress(column.address),
    row: column.rowIndex,
    formulas: contents.map(
      (line, i) => formulaInCell(line[0], column.values[i]?.[0] as unknown) ?? null,
    ),
  };
}

/**
 * Cells that are to be rewritten; those that become values get the calculated ones.
 *
 * @param shown what `whenCalculated` returned for the same cells, in their order
 * @throws WorkbookError if one that becomes values is still being calculated
 */
export function calculatedValues(
  cells: readonly SeenCell[],
  shown: readonly Settled[],
): readonly SeenCell[] {
  return cells.map((cell, i) => {
    const settled = shown[i];
    const { kind, sheet, address } = cell.rewriting;
    if (kind !== 'values' || !settled) return cell;
    if (settled.isPending) throw new WorkbookError({ kind: 'calculating', sheet, address });
    return { ...cell, fills: settled.address, before: settled.values };
  });
}
