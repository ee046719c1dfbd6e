import type { CellLook } from '../../sheets/look';
import { address } from '../../sheets/address';
import type { Plan } from '../../sheets/plan';
import { type Inserted, WorkbookError } from '../workbook';
import { cellEntry } from './cellEntry';
import { firstDifference } from './firstDifference';
import type { PlanNaming } from './naming';
import type { Place } from './place';
import { type PlanPart, planBatches } from './planBatches';
import { show } from './select';
import { writeAround } from './writeAround';
import { addStyles, writeStyles } from './writeStyles';

/** A plan, where it goes, and what its named things are called there. */
export interface PlacedPlan {
  readonly plan: Plan;
  readonly place: Place;
  readonly named: PlanNaming;
}

/** What plans that are written together share. */
interface Together {
  readonly newStyles: readonly CellLook[];
  /** What the plans' sheets are called, by the plan's name. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** What to select in the end. */
  readonly shown: Inserted;
}

/**
 * Writes plans to their places, selects and reads them back, in one sync for each part that Excel takes at once.
 *
 * @throws WorkbookError where a cell is not what was written
 */
export async function writePlans(
  context: Excel.RequestContext,
  placed: readonly PlacedPlan[],
  { newStyles, sheetNames, shown }: Together,
): Promise<void> {
  const batches = planBatches(
    placed.map(({ plan, place: { origin } }) =>
      plan.cells.map((row) => row.map((cell) => cellEntry(cell, { origin, sheetNames }))),
    ),
  );
  addStyles(context, newStyles);
  // All the sheets before any cell: a formula may read another plan's.
  const open = placed.map((each) => ({ ...each, sheet: each.place.open() }));
  for (const { sheet, plan, place } of open) writeStyles(sheet, plan, place);
  for (const batch of batches) {
    const written = batch.flatMap((part) => {
      const target = open[part.plan];
      if (!target) return [];
      const range = writePart(target.sheet, target, part);
      if (part.isLast) writeAround(context, target.sheet, target);
      range.load('formulas');
      return [{ part, place: target.place, range }];
    });
    if (batch === batches.at(-1)) show(context, shown);
    // More than one only above the size that Excel takes at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { part, place, range } of written) expectPart(part, place, range.formulas);
  }
}

function writePart(
  sheet: Excel.Worksheet,
  { plan, place: { origin } }: PlacedPlan,
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
  throw new WorkbookError({ kind: 'notAsPlanned', sheet, address: address(cell, 1, 1) });
}
