import type { CellValues } from '../../cells/value';
import { namesKeeping } from '../nameKeeping';
import { type FormulaChanges, type TrialResult, WorkbookError } from '../workbook';
import { loadShown, shownIn } from './loadedCells';
import { enterAll, firstCellAddress, rollBackContents } from './enterAll';
import { errorCodes } from './errorCodes';
import { valueEntry } from './cellEntry';
import { readCellsToRewrite, type SeenCell, calculatedValues } from './readCellsToRewrite';
import { prepareNames, type SeenNames } from './prepareNames';
import { newSheets } from './insertPlans';
import { typedFormula } from '../../formulas/ours';
import { sameFormula } from '../../formulas/sameFormula';
import { orRollBack } from './orRollBack';
import { sameValues } from '../sameValues';
import { type Settled, whenCalculated } from './whenCalculated';

/**
 * Rewrites formulas and verifies them: one sync reads the names, one the cells, three add new sheets, one writes, and
 * one deletes old names. If it fails, everything is rolled back.
 *
 * @throws WorkbookError if something is in the way or the verification fails
 */
export async function rewrite(
  context: Excel.RequestContext,
  rewriting: FormulaChanges,
): Promise<void> {
  const { cells } = rewriting;
  const becomesValues = cells.some(({ kind }) => kind === 'values');
  await written(context, rewriting, () => whenCalculated(context, becomesValues ? cells : []));
}

/** Rewrites formulas, reads what they show and rolls everything back. */
export async function dryRunRewrite(
  context: Excel.RequestContext,
  rewriting: FormulaChanges,
): Promise<readonly TrialResult[]> {
  const { cells } = rewriting;
  let before: readonly Settled[] = [];
  const { rollBack } = await written(context, rewriting, async () => {
    before = await whenCalculated(context, cells);
    return before;
  });
  const after = await orRollBack(() => whenCalculated(context, cells), rollBack);
  await rollBack();
  // What became values shows the same as before, or the verification would have failed.
  return before.map((one, i) => tried(one, cells[i]?.kind === 'values' ? one : (after[i] ?? one)));
}

function tried(before: Settled, after: Settled): TrialResult {
  const isPending = before.isPending || after.isPending;
  return { before: before.values, after: after.values, ...(isPending && { isPending }) };
}

interface Written {
  readonly rollBack: () => Promise<void>;
}

/** @param wait reads what the cells show before anything is written, if that matters */
async function written(
  context: Excel.RequestContext,
  rewriting: FormulaChanges,
  wait: () => Promise<readonly Settled[]>,
): Promise<Written> {
  const names = await prepareNames(context, rewriting);
  const seen = await readCellsToRewrite(context, rewriting.cells);
  const cells = calculatedValues(seen, await wait());
  const sheets = newSheets(context, rewriting.sheets);
  const rollBack = async () => {
    rollBackContents(context, cells);
    await names.rollBack();
    await sheets.rollBack();
  };
  const attempt = (add: SeenNames['add'] | SeenNames['addLocal']) =>
    orRollBack(async () => {
      await add(await sheets.insert(), namesKeeping(cells));
      await writeCells(context, cells);
      await names.deleteOld();
      return { rollBack };
    }, rollBack);
  try {
    return await attempt(names.add);
  } catch (error) {
    if (!names.isLocal || !isRefusal(error)) throw error;
    return attempt(names.addLocal);
  }
}

/** Whether Excel refused the request itself, and not just any request at this moment. */
function isRefusal(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && errorCodes[error.code] === 'host';
}

function isAsPlanned(
  { rewriting, before }: SeenCell,
  shown: CellValues,
  content: unknown,
): boolean {
  switch (rewriting.kind) {
    case 'values':
      return sameValues(shown, before);
    case 'entered':
      return sameValues(shown, [[rewriting.to]]);
    case 'formula':
    case 'restored':
      return sameFormula(typedFormula(String(content)), rewriting.to);
    default:
      return rewriting satisfies never;
  }
}

/** Writes and verifies the cells, in one sync. */
async function writeCells(
  context: Excel.RequestContext,
  cells: readonly SeenCell[],
): Promise<void> {
  const verifyColumns = enterAll(context, cells, (seen) => {
    const { rewriting, before } = seen;
    if (rewriting.kind === 'entered') return valueEntry(rewriting.to);
    return rewriting.kind === 'values' ? valueEntry(before[0]?.[0] ?? null) : rewriting.to;
  });
  const asked = cells.map((seen) => {
    const sheet = context.workbook.worksheets.getItem(seen.rewriting.sheet);
    const cell = sheet.getRange(
      seen.rewriting.kind === 'values' ? seen.fills : firstCellAddress(seen.rewriting.address),
    );
    cell.load('formulas');
    return { seen, cell, shown: loadShown(cell) };
  });
  await context.sync();
  verifyColumns();
  for (const { seen, cell, shown } of asked) {
    const { values } = shownIn(shown);
    const { rewriting: made } = seen;
    if (isAsPlanned(seen, values, cell.formulas[0]?.[0])) continue;
    throw new WorkbookError({
      kind: 'verificationFailed',
      sheet: made.sheet,
      address: made.address,
    });
  }
}
