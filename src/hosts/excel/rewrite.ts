import { namesKeeping } from '../nameKeeping';
import { type FormulaChanges, type TrialResult, WorkbookError } from '../workbook';
import { loadShown, shownIn } from './loadShown';
import { enterAll, firstCell, writeBack } from './enterAll';
import { errorCodes } from './errorCodes';
import { valueEntry } from './valueEntry';
import { readCellsToRewrite, type SeenCell } from './readCellsToRewrite';
import { lookAtNames, type SeenNames } from './lookAtNames';
import { newSheets } from './newSheets';
import { typedFormula } from '../../formulas/ours';
import { sameFormula } from '../../formulas/sameFormula';
import { calculatedValues } from './calculatedValues';
import { orTakeBack } from './orTakeBack';
import { sameValues } from '../sameValues';
import { type Settled, whenCalculated } from './whenCalculated';

/**
 * Rewrites formulas and reads them back: one look at the names, one at the cells, three syncs for new sheets, one write,
 * and one for names that go. If it fails, all that was written is taken back.
 *
 * @throws WorkbookError if something is in the way, or not all has arrived
 */
export async function rewrite(
  context: Excel.RequestContext,
  rewriting: FormulaChanges,
): Promise<void> {
  const { cells } = rewriting;
  const becomesValues = cells.some(({ kind }) => kind === 'values');
  await written(context, rewriting, () => whenCalculated(context, becomesValues ? cells : []));
}

/** Rewrites formulas, reads what they show and takes all back. */
export async function dryRunRewrite(
  context: Excel.RequestContext,
  rewriting: FormulaChanges,
): Promise<readonly TrialResult[]> {
  const { cells } = rewriting;
  let before: readonly Settled[] = [];
  const { takeBack } = await written(context, rewriting, async () => {
    before = await whenCalculated(context, cells);
    return before;
  });
  const after = await orTakeBack(() => whenCalculated(context, cells), takeBack);
  await takeBack();
  // What became values shows what it showed, or it would not have been taken for written.
  return before.map((one, i) => tried(one, cells[i]?.kind === 'values' ? one : (after[i] ?? one)));
}

function tried(before: Settled, after: Settled): TrialResult {
  const isPending = before.isPending || after.isPending;
  return { before: before.values, after: after.values, ...(isPending && { isPending }) };
}

interface Written {
  readonly takeBack: () => Promise<void>;
}

/** @param wait finds what the cells show before anything is written, if that matters */
async function written(
  context: Excel.RequestContext,
  rewriting: FormulaChanges,
  wait: () => Promise<readonly Settled[]>,
): Promise<Written> {
  const names = await lookAtNames(context, rewriting);
  const seen = await readCellsToRewrite(context, rewriting.cells);
  const cells = calculatedValues(seen, await wait());
  const sheets = newSheets(context, rewriting.sheets);
  const takeBack = async () => {
    writeBack(context, cells);
    await names.takeBack();
    await sheets.takeBack();
  };
  const attempt = (add: SeenNames['add'] | SeenNames['addLocal']) =>
    orTakeBack(async () => {
      await add(await sheets.insert(), namesKeeping(cells));
      await writeCells(context, cells);
      await names.deleteOld();
      return { takeBack };
    }, takeBack);
  try {
    return await attempt(names.add);
  } catch (error) {
    if (!names.isLocal || !isRefusal(error)) throw error;
    return attempt(names.addLocal);
  }
}

/** Whether Excel refused what was asked, rather than to be asked at all just now. */
function isRefusal(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && errorCodes[error.code] === 'host';
}

/** The cells, in one sync. */
async function writeCells(
  context: Excel.RequestContext,
  cells: readonly SeenCell[],
): Promise<void> {
  const expectColumns = enterAll(context, cells, (seen) => {
    const { rewriting, before } = seen;
    return rewriting.kind === 'values' ? valueEntry(before[0]?.[0] ?? null) : rewriting.to;
  });
  const asked = cells.map((seen) => {
    const sheet = context.workbook.worksheets.getItem(seen.rewriting.sheet);
    const cell = sheet.getRange(
      seen.rewriting.kind === 'values' ? seen.fills : firstCell(seen.rewriting.address),
    );
    cell.load('formulas');
    return { seen, cell, shown: loadShown(cell) };
  });
  await context.sync();
  expectColumns();
  for (const { seen, cell, shown } of asked) {
    const { values } = shownIn(shown);
    const { rewriting: made, before } = seen;
    const isAsPlanned =
      made.kind !== 'values'
        ? sameFormula(typedFormula(String(cell.formulas[0]?.[0])), made.to)
        : sameValues(values, before);
    if (isAsPlanned) continue;
    throw new WorkbookError({
      kind: 'verificationFailed',
      sheet: made.sheet,
      address: made.address,
    });
  }
}
