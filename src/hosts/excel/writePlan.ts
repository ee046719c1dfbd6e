import { address } from '../../sheets/address';
import type { Plan } from '../../sheets/plan';
import { WorkbookError } from '../workbook';
import { cellEntry } from './cellEntry';
import { columnPoints } from './columnPoints';
import { firstDifference } from './firstDifference';
import type { Naming } from './naming';
import type { Place } from './place';
import { type PlanPart, planParts } from './planParts';
import { addStyles, writeStyles } from './writeStyles';
import { writeCharts } from './writeCharts';

/**
 * Writes a plan to its place, selects it and reads it back, in one sync for each part.
 *
 * @throws WorkbookError where a cell is not what was written
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: Plan,
  place: Place,
  named: Naming,
): Promise<void> {
  const { origin } = place;
  const columns = plan.columnWidths.length;
  const parts = planParts(plan.cells.map((row) => row.map((cell) => cellEntry(cell, origin))));
  addStyles(context, named.newStyles);
  const sheet = place.open();
  writeStyles(sheet, plan, place);
  for (const part of parts) {
    const range = writePart(sheet, place, part, columns);
    if (part === parts.at(-1)) writeAround(context, sheet, plan, place, named);
    range.load('formulas');
    // More than one only above the size that Excel takes at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const differs = firstDifference(part.entries, range.formulas);
    if (differs) {
      const cell = {
        row: origin.row + part.row + differs.row,
        column: origin.column + differs.column,
      };
      throw new WorkbookError({
        kind: 'notAsPlanned',
        sheet: place.sheet,
        address: address(cell, 1, 1),
      });
    }
  }
}

function writePart(
  sheet: Excel.Worksheet,
  { origin }: Place,
  { row, entries }: PlanPart,
  columns: number,
): Excel.Range {
  const range = sheet.getRangeByIndexes(origin.row + row, origin.column, entries.length, columns);
  // The formats first: they decide whether Excel reads what follows as text.
  range.numberFormat = entries.map((each) => each.map(({ format }) => format));
  range.formulas = entries.map((each) => each.map(({ content }) => content));
  return range;
}

/** All that a plan has beside its cells. */
function writeAround(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: Plan,
  place: Place,
  named: Naming,
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
  writeCharts(sheet, plan, place);
  if (place.isNewSheet && plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.activate();
  range.select();
}
