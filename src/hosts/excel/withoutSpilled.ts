import type { CellFormula } from '../workbook';
import { areaOf } from './cellSnapshot';

/** A formula and where it stands, counted from 0. */
interface Standing extends CellFormula {
  readonly row: number;
  readonly column: number;
}

/** So many cells are asked in one sync. */
const atOnce = 500;

/**
 * Formulas without those that another cell's formula has spilled: such a cell tells the formula as its own, only the
 * source holds it. Only where the same formula stands in several cells of a sheet is there anything to ask.
 *
 * @param found in the order of rows, so that a source comes before what it has spilled
 */
export async function withoutSpilled<Found extends Standing>(
  context: Excel.RequestContext,
  found: readonly Found[],
): Promise<readonly Found[]> {
  const count = new Map<string, number>();
  for (const each of found) count.set(mark(each), (count.get(mark(each)) ?? 0) + 1);
  const spilled = new Set<Found>();
  let waiting = found.filter((each) => (count.get(mark(each)) ?? 0) > 1);
  while (waiting.length > 0) {
    const asked = waiting.slice(0, atOnce).map((each) => {
      const { sheet, row, column } = each;
      const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
      const source = cell.getSpillParentOrNullObject();
      const filled = cell.getSpillingToRangeOrNullObject();
      source.load('rowIndex,columnIndex');
      filled.load('rowIndex,columnIndex,rowCount,columnCount');
      return { each, source, filled };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer spares the next questions
    await context.sync();
    const open = new Set(waiting.slice(atOnce));
    for (const { each, source, filled } of asked) {
      const isSource =
        source.isNullObject || (source.rowIndex === each.row && source.columnIndex === each.column);
      if (!isSource) spilled.add(each);
      if (filled.isNullObject) continue;
      // One source tells of all the cells that it fills; they need not be asked one by one.
      const area = areaOf(filled);
      for (const other of open) {
        const [down, across] = [other.row - area.row, other.column - area.column];
        const isWithin = down >= 0 && down < area.rows && across >= 0 && across < area.columns;
        if (!isWithin || other.sheet !== each.sheet) continue;
        spilled.add(other);
        open.delete(other);
      }
    }
    waiting = [...open];
  }
  return found.filter((each) => !spilled.has(each));
}

function mark({ sheet, formula }: CellFormula): string {
  return JSON.stringify([sheet, formula]);
}
