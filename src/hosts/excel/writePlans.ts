import { address } from '../../cells/a1';
import { type Location, WorkbookError } from '../workbook';
import { cellEntry } from './cellEntry';
import { finish, type Finish } from './finish';
import { firstDifference } from './firstDifference';
import type { Naming } from './naming';
import type { Place } from './place';
import { type PlanPart, planBatches } from './planBatches';
import { show } from './select';
import { writeTablesNamesAndCharts } from './writeTablesNamesAndCharts';
import { addStyles, writeStyles } from './writeStyles';

/** What plans that are written together share. */
interface Together {
  /** What the plans' sheets are called, by the plan's name. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** What to add to the number of a date. */
  readonly dateShift: number;
  /** What to select in the end. */
  readonly shown: Location;
}

/**
 * Writes plans to their places, selects and reads them back, in one sync for each part that Excel takes at once, and one
 * more if something can follow only then.
 *
 * @returns the titles of the charts that could not be drawn, for each plan by its number
 * @throws WorkbookError if a cell is not what was written
 */
export async function writePlans(
  context: Excel.RequestContext,
  { plans, newStyles }: Naming,
  { sheetNames, dateShift, shown }: Together,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const batches = planBatches(
    plans.map(({ place: { plan, origin } }) =>
      plan.cells.map((row) =>
        row.map((cell) => cellEntry(cell, { origin, sheetNames, dateShift })),
      ),
    ),
  );
  addStyles(context, newStyles);
  // All the sheets before any cell: a formula may read another plan's.
  const open = plans.map((each) => ({ ...each, sheet: each.place.open() }));
  for (const { sheet, place } of open) writeStyles(sheet, place);
  let following: Finish | undefined;
  for (const batch of batches) {
    const written = batch.flatMap((part) => {
      const target = open[part.plan];
      if (!target) return [];
      const range = writePart(target.sheet, target.place, part);
      if (part.isLast) writeTablesNamesAndCharts(context, target.sheet, target);
      range.load('formulas');
      return [{ part, place: target.place, range }];
    });
    if (batch === batches.at(-1)) {
      show(context, shown);
      following = finish(context, plans, shown);
    }
    // More than one only above the size that Excel takes at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { part, place, range } of written) expectPart(part, place, range.formulas);
  }
  return (await following?.run()) ?? new Map();
}

function writePart(
  sheet: Excel.Worksheet,
  { plan, origin }: Place,
  { row, entries }: PlanPart,
): Excel.Range {
  const range = sheet.getRangeByIndexes(
    origin.row + row,
    origin.column,
    entries.length,
    plan.columnWidths.length,
  );
  // The formats first: they decide whether Excel reads what follows as text.
  range.numberFormat = entries.map((each) => each.map(({ format }) => format));
  range.formulas = entries.map((each) => each.map(({ content }) => content));
  return range;
}

function expectPart(
  { row, entries }: PlanPart,
  { sheet, origin }: Place,
  readBack: readonly (readonly unknown[])[],
): void {
  const differs = firstDifference(entries, readBack);
  if (!differs) return;
  const cell = {
    row: origin.row + row + differs.row,
    column: origin.column + differs.column,
  };
  throw new WorkbookError({ kind: 'verificationFailed', sheet, address: address(cell, 1, 1) });
}
