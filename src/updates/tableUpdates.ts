import { address } from '../cells/a1';
import type { Location, Workbook } from '../hosts/workbook';
import { type DataVersion, isNewer } from '../figures/dataVersion';
import type { Language } from '../language';
import type { BaselineTable, PlanOptions } from '../sheets/baselineTable';
import { recordCell, rowsOfTable } from '../sheets/data/datedPlan';
import { recordFormula } from '../sheets/recordFormula';
import { compareTable, type TableComparison } from './compareTable';
import { type InsertedTable, insertedTables } from './insertedTable';
import { shownTable } from './shownTable';

/** An inserted table for which there are newer data. */
export type TableUpdate = AboutTable &
  (
    | { readonly kind: 'changes'; readonly place: Location; readonly comparison: TableComparison }
    /** Its headings are not as they were written, or the newer data have other columns. */
    | { readonly kind: 'reshaped' }
    /** It is in a language whose texts are not loaded. */
    | { readonly kind: 'otherLanguage' }
  );

/** What newer data change in an inserted table. */
export type TableChange = Extract<TableUpdate, { kind: 'changes' }>;

interface AboutTable {
  readonly inserted: InsertedTable;
  readonly table: BaselineTable;
}

/** The data that this add-in has, and what it can make of them. */
export interface NewerData {
  readonly version: DataVersion;
  readonly tables: readonly BaselineTable[];
  readonly isLoaded: (language: Language) => boolean;
}

/** The inserted tables of a workbook that newer data change; those that stay as they are, are not among them. */
export async function tableUpdates(
  workbook: Workbook,
  { version, tables, isLoaded }: NewerData,
): Promise<readonly TableUpdate[]> {
  const found = (await insertedTables(workbook)).flatMap((inserted) => {
    const table = tables.find(({ id }) => id === inserted.record.tableId);
    return table && isNewer(version, inserted.record.version) ? [{ inserted, table }] : [];
  });
  if (found.length === 0) return [];
  const formulas = await workbook.findFormulasContaining(['=']);
  const updates: TableUpdate[] = [];
  for (const about of found) {
    const { record, sheet } = about.inserted;
    if (!isLoaded(record.language)) {
      updates.push({ ...about, kind: 'otherLanguage' });
      continue;
    }
    const shown = await shownTable(workbook, about.inserted, formulas);
    const rows = rowsOfTable(about.table.plan(optionsOf(about.inserted)));
    const comparison = shown && compareTable(sheet, record, shown, rows);
    if (!shown || !comparison) updates.push({ ...about, kind: 'reshaped' });
    else if (changesSomething(comparison)) {
      const columns = rows[0]?.length ?? 1;
      const place = { sheet, address: address(shown.origin, shown.rows.length, columns) };
      updates.push({ ...about, kind: 'changes', place, comparison });
    }
  }
  return updates;
}

/** How an inserted table was made, and is made again. */
export function optionsOf({ record }: InsertedTable): PlanOptions {
  const { language, formulas, secondSources } = record;
  return { language, formulas, secondSources, colors: 'bankers' };
}

function changesSomething({ changed, kept, added, removed }: TableComparison): boolean {
  return [changed, kept, added, removed].some(({ length }) => length > 0);
}

/**
 * Writes the newer data into an inserted table, as one change: the cells that still had what was written, and the row that
 * says how old the data are.
 *
 * @throws WorkbookError if a cell has been changed meanwhile; the workbook is then unchanged
 */
export async function updateTable(
  workbook: Workbook,
  { inserted, comparison }: TableChange,
  version: DataVersion,
): Promise<void> {
  const { sheet, address: at, formula, record } = inserted;
  const cell = recordCell({ ...record, version, prints: comparison.prints });
  const to = recordFormula(cell.record, cell.value);
  await workbook.rewrite({
    ...{ sheets: [], newNames: [], oldNames: [] },
    cells: [...comparison.cells, { kind: 'formula', sheet, address: at, from: formula, to }],
  });
}
