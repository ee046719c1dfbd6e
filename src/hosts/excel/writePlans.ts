import { address } from '../../cells/a1';
import { type Location, WorkbookError } from '../workbook';
import { cellEntry, firstDifference } from './cellEntry';
import { type Finish, prepareFinish } from './finish';
import type { Naming, Place } from './place';
import { type PlanPart, planBatches } from './planBatches';
import { show } from './select';
import { writeTablesNamesAndCharts } from './writeTablesNamesAndCharts';
import { addStyles, wrapRows, writeStyles } from './writeStyles';

/** What plans that are written together share. */
interface Shared {
  /** The names of the plans' sheets, by the plan's name. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Days to add to a date's number. */
  readonly dateShift: number;
  /** What to select afterwards. */
  readonly shown: Location;
}

/**
 * Writes plans to their places, selects and verifies them: one sync for each part that fits into a request, and one more
 * for what can only follow then.
 *
 * @returns the titles of the charts that could not be drawn, by the number of the plan
 * @throws WorkbookError if a cell differs from what was written
 */
export async function writePlans(
  context: Excel.RequestContext,
  { plans, newStyles }: Naming,
  { sheetNames, dateShift, shown }: Shared,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const batches = planBatches(
    plans.map(({ place: { plan, origin } }) =>
      plan.cells.map((row) =>
        row.map((cell) => cellEntry(cell, { origin, sheetNames, dateShift })),
      ),
    ),
  );
  addStyles(context, newStyles);
  // All sheets before any cell: a formula may refer to another plan's sheet.
  const open = plans.map((each) => ({ ...each, sheet: each.place.open() }));
  for (const { sheet, place } of open) writeStyles(sheet, place);
  let following: Finish | undefined;
  for (const batch of batches) {
    const written = batch.flatMap((part) => {
      const target = open[part.plan];
      if (!target) return [];
      const range = writePart(target.sheet, target.place, part);
      if (part.isLast) {
        wrapRows(target.sheet, target.place);
        writeTablesNamesAndCharts(context, target.sheet, target);
      }
      range.load('formulas');
      return [{ part, place: target.place, range }];
    });
    if (batch === batches.at(-1)) {
      show(context, shown);
      following = prepareFinish(context, plans, shown);
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- more than one pass only above the size limit of a request
    await context.sync();
    for (const { part, place, range } of written) verifyPart(part, place, range.formulas);
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
  // The formats first: they decide whether Excel stores what follows as text.
  range.numberFormat = entries.map((each) => each.map(({ format }) => format));
  range.formulas = entries.map((each) => each.map(({ content }) => content));
  return range;
}

function verifyPart(
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
