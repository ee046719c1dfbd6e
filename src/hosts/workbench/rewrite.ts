import { type IAccessor, ICommandService } from '@univerjs/core';
import { type Rewriting, type Tried, WorkbookError } from '../workbook';
import { calculated } from './calculated';
import { cellsToRewrite, type RewrittenCell, shownFrom } from './cellsToRewrite';
import { changeGrid } from './changeGrid';
import { formulaAt } from './formulaAt';
import { makeSteps } from './makeSteps';
import { rewritingSteps } from './rewritingSteps';

/**
 * Rewrites formulas, reads them back and waits for their results; one undo takes all of it back.
 *
 * @throws WorkbookError where a cell or a name stands in the way, or the grid took something otherwise
 */
export async function rewrite(accessor: IAccessor, rewriting: Rewriting): Promise<void> {
  const cells = cellsToRewrite(accessor, rewriting.cells);
  changeGrid(accessor, rewritingSteps(accessor, rewriting, cells), () => expect(accessor, cells));
  await calculated(accessor);
}

/** Rewrites formulas, waits for their results, reads them and puts all back; the history knows nothing of it. */
export async function tryRewriting(
  accessor: IAccessor,
  rewriting: Rewriting,
): Promise<readonly Tried[]> {
  const cells = cellsToRewrite(accessor, rewriting.cells);
  const steps = rewritingSteps(accessor, rewriting, cells);
  const commands = accessor.get(ICommandService);
  makeSteps(steps, commands, () => expect(accessor, cells));
  try {
    await calculated(accessor);
    return cells.map(({ worksheet, cell, before }) => ({
      before,
      after: shownFrom(accessor, worksheet, cell),
    }));
  } finally {
    const back = steps.map(({ redo, undo }) => ({ redo: undo, undo: redo })).reverse();
    makeSteps(back, commands, () => undefined);
    await calculated(accessor);
  }
}

function expect(accessor: IAccessor, cells: readonly RewrittenCell[]): void {
  for (const { rewriting, worksheet, cell } of cells) {
    const held = worksheet.getCellRaw(cell.row, cell.column);
    const isAsPlanned =
      rewriting.kind === 'formula'
        ? formulaAt(accessor, worksheet, cell) === rewriting.to
        : !held?.f && !held?.si;
    if (isAsPlanned) continue;
    const { sheet, address } = rewriting;
    throw new WorkbookError({ kind: 'notAsPlanned', sheet, address });
  }
}
