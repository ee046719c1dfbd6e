import { type IAccessor, ICommandService } from '@univerjs/core';
import { type FormulaChanges, type TrialResult, WorkbookError } from '../workbook';
import { waitForCalculation } from './waitForCalculation';
import { cellsToRewrite, type RewrittenCell, shownFrom } from './cellsToRewrite';
import { applyAsOneUndoStep, makeSteps, type Step, selectStep } from './steps';
import { formulaAt } from './readCells';
import { openGrid } from './openGrid';
import { rewritingSteps } from './rewritingSteps';
import { selectedBlock } from './selectedBlock';

/**
 * Rewrites formulas, verifies them and waits for their results, as one undo step.
 *
 * @throws WorkbookError if a cell or a name is in the way, or the verification fails
 */
export async function rewrite(accessor: IAccessor, rewriting: FormulaChanges): Promise<void> {
  const cells = cellsToRewrite(accessor, rewriting.cells);
  const shown = selectedNow(accessor);
  applyAsOneUndoStep(accessor, rewritingSteps(accessor, rewriting, cells), () =>
    verify(accessor, cells),
  );
  await waitForCalculation(accessor);
  if (rewriting.sheets.length > 0) showAgain(accessor, shown);
}

/** Rewrites formulas, reads their results and rolls everything back, without an undo step. */
export async function dryRunRewrite(
  accessor: IAccessor,
  rewriting: FormulaChanges,
): Promise<readonly TrialResult[]> {
  const cells = cellsToRewrite(accessor, rewriting.cells);
  const shown = selectedNow(accessor);
  const steps = rewritingSteps(accessor, rewriting, cells);
  const commands = accessor.get(ICommandService);
  makeSteps(steps, commands, () => verify(accessor, cells));
  try {
    await waitForCalculation(accessor);
    return cells.map(({ worksheet, cell, before }) => ({
      before,
      after: shownFrom(accessor, worksheet, cell),
    }));
  } finally {
    const back = steps.map(({ redo, undo }) => ({ redo: undo, undo: redo })).reverse();
    makeSteps(back, commands, () => undefined);
    await waitForCalculation(accessor);
    if (rewriting.sheets.length > 0) showAgain(accessor, shown);
  }
}

function selectedNow(accessor: IAccessor): Step {
  const workbook = openGrid(accessor);
  const worksheet = workbook.getActiveSheet();
  const block = selectedBlock(accessor, worksheet);
  return selectStep(accessor, workbook, worksheet.getSheetId(), block);
}

/** Selects again: the formula bar has followed to the new sheet, and does not follow back at once. */
function showAgain(accessor: IAccessor, { redo }: Step): void {
  accessor.get(ICommandService).syncExecuteCommand(redo.id, redo.params);
}

function verify(accessor: IAccessor, cells: readonly RewrittenCell[]): void {
  for (const { rewriting, worksheet, cell } of cells) {
    const held = worksheet.getCellRaw(cell.row, cell.column);
    const becomesValue = rewriting.kind === 'values' || rewriting.kind === 'entered';
    const isAsPlanned = becomesValue
      ? !held?.f && !held?.si
      : formulaAt(accessor, worksheet, cell) === rewriting.to;
    if (isAsPlanned) continue;
    const { sheet, address } = rewriting;
    throw new WorkbookError({ kind: 'verificationFailed', sheet, address });
  }
}
