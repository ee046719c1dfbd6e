import { dateText } from '../../figures/dateText';
import { type DataVersion, dataVersion } from '../../figures/dataVersion';
import type { BaselineTable, PlanOptions } from '../baselineTable';
import type { Plan, PlanCell } from '../plan';
import { emptyCell } from '../planCells';
import { pageFooter } from '../print/pageFooter';
import { sheetTexts } from '../sheetTexts';
import { sinceTexts } from '../since/sinceTexts';
import { cellPrint } from './cellPrint';
import { type DataRecord, recordText } from './dataRecord';

/**
 * The plan of a table as it is inserted: a last row states how old its data are, and holds the record by which the add-in
 * knows the table again.
 */
export function datedPlan(
  table: BaselineTable,
  options: PlanOptions,
  version: DataVersion = dataVersion,
): Plan {
  const plan = table.plan(options);
  const last = recordCell(recordOfPlan(table.id, plan, options, version));
  const row = plan.columnWidths.map((_, i) => (i === 0 ? last : emptyCell));
  const footer = pageFooter(options.language, version.asOf);
  return { ...plan, cells: [...plan.cells, row], footer };
}

/** The cell that states how old a table's data are, with its record. */
export function recordCell(record: DataRecord): Extract<PlanCell, { kind: 'record' }> {
  const { version, language } = record;
  const value = sinceTexts.in(language).asOf(dateText(version.asOf, language));
  return { kind: 'record', value, record: recordText(record), style: 'note' };
}

/** The record of a plan that is one table. */
export function recordOfPlan(
  tableId: string,
  plan: Plan,
  { language, formulas, secondSources = [] }: PlanOptions,
  version: DataVersion,
): DataRecord {
  const rows = rowsOfTable(plan);
  const ids = [sheetTexts.in(language).id, sinceTexts.in(language).sinceId];
  const found = rows[0]?.findIndex((cell) => cell.kind === 'text' && ids.includes(cell.value));
  return {
    ...{ tableId, version, language, formulas, secondSources },
    keyColumn: Math.max(0, found ?? 0),
    prints: rows.map((row) => row.map(cellPrint)),
  };
}

/** The headings and the rows of a plan that is one table, which begins in the first column. */
export function rowsOfTable({ cells, tables: [table] }: Plan): Plan['cells'] {
  if (!table) throw new RangeError('the plan has no table');
  return cells.slice(table.area.row, table.area.row + table.area.rows);
}
