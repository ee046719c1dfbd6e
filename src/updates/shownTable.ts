import { address, firstCell } from '../cells/a1';
import type { CellReference } from '../cells/area';
import { placeName } from '../cells/sheetReference';
import type { CellValue } from '../cells/value';
import type { CellFormula, Workbook } from '../hosts/workbook';
import { calculatedPrint, shownPrint } from '../sheets/data/cellPrint';
import type { Prints } from '../sheets/data/dataRecord';
import { linkParts } from '../sheets/linkFormula';
import type { InsertedTable } from './insertedTable';

/** A cell of an inserted table, as the sheet has it now. */
export interface InsertedCell {
  readonly value: CellValue;
  /** Empty if it has none. */
  readonly formula: string;
  readonly print: string;
}

/** The rows above a table's last one, as the sheet has them now: from its headings, where they still are. */
export interface ShownTable {
  /** Of the first heading. */
  readonly origin: CellReference;
  readonly rows: readonly (readonly InsertedCell[])[];
}

/** Rows that a user may have added to a table before it is no longer found above its last row. */
const roomForMore = 200;

/**
 * Reads an inserted table. Its headings are looked for above the row that says how old its data are, so that rows may have
 * been added, deleted or sorted.
 *
 * @param formulas every formula of the workbook
 * @returns undefined if the headings are not there any more as they were written
 */
export async function shownTable(
  workbook: Workbook,
  { sheet, address: at, record }: InsertedTable,
  formulas: readonly CellFormula[],
): Promise<ShownTable | undefined> {
  const [headings = []] = record.prints;
  const last = firstCell(at);
  const first = Math.max(0, last.row - record.prints.length - roomForMore);
  if (first === last.row) return undefined;
  const block = address({ row: first, column: last.column }, last.row - first, headings.length);
  const [values = []] = await workbook.readRanges([placeName(sheet, block)], sheet);
  const own = new Map(
    formulas.filter((each) => each.sheet === sheet).map((each) => [each.address, each.formula]),
  );
  const rows = values.map((row, i) =>
    row.map((value, j) => {
      const cell = address({ row: first + i, column: last.column + j }, 1, 1);
      return shownCell(value, own.get(cell) ?? '');
    }),
  );
  const start = rows.map((row) => isSame(row, headings)).lastIndexOf(true);
  if (start < 0) return undefined;
  return { origin: { row: first + start, column: last.column }, rows: rows.slice(start) };
}

function shownCell(value: CellValue, formula: string): InsertedCell {
  if (formula === '') return { value, formula, print: shownPrint(value) };
  const link = linkParts(formula);
  return link
    ? { value: link.words, formula, print: shownPrint(link.words, link.url) }
    : { value, formula, print: calculatedPrint };
}

function isSame(row: readonly InsertedCell[], prints: Prints): boolean {
  return row.length === prints.length && row.every(({ print }, i) => print === prints[i]);
}
