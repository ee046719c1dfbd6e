import { WorkbookError } from '../workbook';
import type { SeenCell } from './readCellsToRewrite';
import type { Settled } from './whenCalculated';

/**
 * Cells that are to be rewritten, those that become values with what they show once they are calculated.
 *
 * @param shown what `whenCalculated` has found of the same cells, in their order
 * @throws WorkbookError if one that is to become values was still being calculated when the wait was over
 */
export function calculatedValues(
  cells: readonly SeenCell[],
  shown: readonly Settled[],
): readonly SeenCell[] {
  return cells.map((cell, i) => {
    const settled = shown[i];
    const { kind, sheet, address } = cell.rewriting;
    if (kind !== 'values' || !settled) return cell;
    if (settled.isPending) throw new WorkbookError({ kind: 'calculating', sheet, address });
    return { ...cell, fills: settled.address, before: settled.values };
  });
}
