import type { IAccessor, Workbook } from '@univerjs/core';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { BookSheet } from '../../xlsx/book';
import type { Recalculation } from '../files';
import { workbookNote } from './notes/workbookNote';

/**
 * Why the results of a workbook are not known to be right, so that the next program has to calculate them: the
 * calculation has not come to its end, or something was changed that results kept from the file may depend on.
 * Undefined if they are right.
 */
export function recalculation(
  accessor: IAccessor,
  workbook: Workbook,
  sheets: readonly BookSheet[],
): Recalculation | undefined {
  if (isCalculating(accessor)) return 'unfinished';
  const isEdited = workbookNote(workbook)?.isEdited === true;
  return isEdited && sheets.some(hasKept) ? 'keptResults' : undefined;
}

/** Also a formula without room for its results: one that was entered over an area keeps those of the file. */
function hasKept({ cells }: BookSheet): boolean {
  return cells.some(({ content }) => {
    if (content?.kind !== 'formula') return false;
    const { isKept, result } = content;
    return isKept || (typeof result === 'object' && result.error === '#SPILL!');
  });
}

/** A calculation that was stopped has come to no end either. */
function isCalculating(accessor: IAccessor): boolean {
  const { started, completed, resultApplied, stopped } = accessor.get(
    FormulaCalculationSessionService,
  ).state;
  return started && (stopped || !completed || !resultApplied);
}
