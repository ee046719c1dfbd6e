import { localAddress } from './localAddress';
import { formulaInCell } from './formulaInCell';

/** The cells of one column of a table below its heading, as a look has found them. */
export interface TableColumn {
  readonly sheet: string;
  readonly address: string;
  /** The row of its first cell, counted from 0. */
  readonly row: number;
  /** What each cell holds, if it is a formula; else null. */
  readonly formulas: readonly (string | null)[];
}

/** A cell of a sheet, and the tables that it belongs to, whose names are loaded. */
export interface CellInTable {
  readonly sheet: string;
  readonly cell: Excel.Range;
  readonly tables: Excel.TableScopedCollection;
}

/**
 * The columns of tables that some cells belong to, by the cell; one sync, if there is any. Excel fills all of such a
 * column with a formula that is entered in one of its cells, so it must be written as a whole.
 */
export async function tableColumns(
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
