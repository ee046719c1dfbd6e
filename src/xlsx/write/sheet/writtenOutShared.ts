import type { ScannedCell } from '../../package/scanSheet';
import type { Splice } from '../../package/splice';
import type { CellChange } from './cellChanges';
import { isSameContent } from './sameContent';
import { unsharedFormula, sharedGroups, sharedTexts } from './sharedFormula';
import type { SheetEdit } from './sheetEdit';

/**
 * Formulas that the file kept in a cell which has lost its own, written out where they are.
 *
 * @param shared the cells with a shared formula, in the order of the file
 */
export function writtenOutShared(
  shared: readonly ScannedCell[],
  { changes, p }: SheetEdit,
): readonly Splice[] {
  const changeAt = ({ row, column }: ScannedCell) =>
    changes.get(row)?.find((change) => change.column === column);
  return sharedGroups(shared).flatMap((group) => {
    if (isFormulaKept(changeAt(group.first))) return [];
    const texts = sharedTexts(group);
    return group.others.flatMap((cell) => {
      if (!cell.formula || !isFormulaKept(changeAt(cell))) return [];
      return [unsharedFormula(cell.formula, texts.get(cell) ?? '', p)];
    });
  });
}

/** Whether a cell still has the formula that it had. */
export function isFormulaKept(change: CellChange | undefined): boolean {
  const [opened, now] = [change?.opened?.content, change?.now?.content];
  if (isSameContent(opened, now)) return true;
  return opened?.kind === 'formula' && now?.kind === 'formula' && opened.formula === now.formula;
}
