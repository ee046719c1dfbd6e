import { address } from '../../sheets/address';
import type { Plan } from '../../sheets/plan';
import type { Inserted } from '../workbook';
import { applyStyle } from './applyStyle';
import { cellEntry } from './cellEntry';
import { columnPoints } from './columnPoints';
import type { Place } from './place';
import { styledRanges } from './styledRanges';

/** Writes a plan to its place and selects it, in one sync. Where that fails, the place is put back as it was. */
export async function writePlan(
  context: Excel.RequestContext,
  plan: Plan,
  place: Place,
): Promise<Inserted> {
  const { sheet, origin } = place;
  const rows = plan.cells.length;
  const columns = plan.columnWidths.length;
  const range = sheet.getRangeByIndexes(origin.row, origin.column, rows, columns);
  const entries = plan.cells.map((row) => row.map((cell) => cellEntry(cell, origin)));
  // The formats first: they decide whether Excel reads what follows as text.
  range.numberFormat = entries.map((row) => row.map(({ format }) => format));
  range.formulas = entries.map((row) => row.map(({ content }) => content));
  for (const [style, addresses] of styledRanges(plan, origin)) {
    applyStyle(sheet.getRanges(addresses.join(',')).format, style);
  }
  plan.columnWidths.forEach((characters, i) => {
    const points = columnPoints(characters);
    if (points > (place.columnWidths?.[i] ?? 0)) range.getColumn(i).format.columnWidth = points;
  });
  sheet.activate();
  range.select();
  try {
    await context.sync();
  } catch (error) {
    await place.restore();
    throw error;
  }
  return { sheet: place.sheetName, address: address(origin, rows, columns) };
}
