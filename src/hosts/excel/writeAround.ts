import { writeRules } from './cellRules';
import { columnPoints } from './columnPoints';
import { writeCharts } from './writeCharts';
import type { PlacedPlan } from './writePlans';

/** Writes all that a plan has beside its cells, which must be there. */
export function writeAround(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { plan, place, named }: PlacedPlan,
): void {
  const { origin } = place;
  const range = sheet.getRangeByIndexes(
    origin.row,
    origin.column,
    plan.cells.length,
    plan.columnWidths.length,
  );
  plan.columnWidths.forEach((characters, i) => {
    const points = columnPoints(characters);
    if (points > (place.columnWidths[i] ?? 0)) range.getColumn(i).format.columnWidth = points;
  });
  plan.tables.forEach(({ area }, i) => {
    const { row, column, rows, columns } = area;
    const cells = sheet.getRangeByIndexes(origin.row + row, origin.column + column, rows, columns);
    const table = sheet.tables.add(cells, true);
    table.name = named.tables[i] ?? '';
    // The look is that of the cells; the table adds thin lines only.
    table.style = 'TableStyleLight1';
  });
  plan.names.forEach(({ cell }, i) => {
    workbook.names.add(
      named.names[i] ?? '',
      sheet.getCell(origin.row + cell.row, origin.column + cell.column),
    );
  });
  writeRules(range, plan);
  writeCharts(sheet, plan, place);
  if (place.isNewSheet && plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}
