import { writeRules } from './cellRules';
import type { NamedPlan } from './naming';
import { widened } from './widened';
import { chartsOf, writeCharts } from './writeCharts';

/** Writes all that a plan has beside its cells, which must be there, save charts of cells that are still blank. */
export function writeTablesNamesAndCharts(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { place, tables, names }: NamedPlan,
): void {
  const { plan, origin } = place;
  const range = sheet.getRangeByIndexes(
    origin.row,
    origin.column,
    plan.cells.length,
    plan.columnWidths.length,
  );
  for (const { column, points } of widened(place)) {
    range.getColumn(column).format.columnWidth = points;
  }
  plan.tables.forEach(({ area }, i) => {
    const { row, column, rows, columns } = area;
    const cells = sheet.getRangeByIndexes(origin.row + row, origin.column + column, rows, columns);
    const table = sheet.tables.add(cells, true);
    table.name = tables[i] ?? '';
    // The look is that of the cells; the table adds thin lines only.
    table.style = 'TableStyleLight1';
  });
  plan.names.forEach(({ cell }, i) => {
    workbook.names.add(
      names[i] ?? '',
      sheet.getCell(origin.row + cell.row, origin.column + cell.column),
    );
  });
  writeRules(range, plan);
  writeCharts(sheet, place, chartsOf(plan).early);
  if (place.isNewSheet && plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}
