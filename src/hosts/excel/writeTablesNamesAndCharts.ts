import type { NamedPlan, Place } from './place';
import { chartsOf, writeCharts } from './writeCharts';
import { writePage } from './writePage';
import { writeShades } from './writeShades';
import type { Plan } from '../../sheets/plan';

/** Writes what a plan has besides its cells, which must be written, except charts of cells that are still blank. */
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
  for (const { column, points } of widenedColumns(place)) {
    range.getColumn(column).format.columnWidth = points;
  }
  plan.tables.forEach(({ area }, i) => {
    const { row, column, rows, columns } = area;
    const cells = sheet.getRangeByIndexes(origin.row + row, origin.column + column, rows, columns);
    const table = sheet.tables.add(cells, true);
    table.name = tables[i] ?? '';
    // The cells have their own formats; the table style adds only thin lines.
    table.style = 'TableStyleLight1';
  });
  plan.names.forEach(({ cell, rows = 1, columns = 1 }, i) => {
    const [row, column] = [origin.row + cell.row, origin.column + cell.column];
    workbook.names.add(names[i] ?? '', sheet.getRangeByIndexes(row, column, rows, columns));
  });
  writeRules(range, plan);
  writeCharts(sheet, place, chartsOf(place).early);
  if (place.isNewSheet) {
    writePage(sheet, place);
    writeShades(range, plan);
  }
}

/** The columns that are too narrow for a plan, with the width in points that each needs. */
export function widenedColumns({
  plan,
  columnWidths,
  keptColumns,
}: Pick<Place, 'plan' | 'columnWidths' | 'keptColumns'>): readonly {
  readonly column: number;
  readonly points: number;
}[] {
  return plan.columnWidths.flatMap((characters, column) => {
    const points = columnPoints(characters);
    if (keptColumns[column]) return [];
    return points > (columnWidths[column] ?? 0) ? [{ column, points }] : [];
  });
}

/**
 * The width in points of a column for this many digits of the standard font: 7 pixels each, 5 pixels of margin in all, and
 * 0.75 points per pixel.
 *
 * @see Microsoft, "Description of how column widths are determined in Excel"
 */
function columnPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

/** Sets the validation rules of a plan's cells that accept only certain values. */
function writeRules(range: Excel.Range, { choices = [] }: Plan): void {
  for (const { area, values } of choices) {
    const { row, column, rows, columns } = area;
    const cells = range.getCell(row, column).getResizedRange(rows - 1, columns - 1);
    // Otherwise the user's own error alert would remain, which may only warn.
    cells.dataValidation.clear();
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
  }
}
