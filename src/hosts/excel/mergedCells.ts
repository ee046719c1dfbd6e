import { type Collision, WorkbookError } from '../workbook';
import { localAddresses } from './localAddress';
import type { Place } from './place';
import { isApiSupported } from './isApiSupported';

/**
 * The merged cells in the way of a plan whose insertion has failed as it does because of such; empty if there are none.
 * They are asked for only then: to ask is reported to cost the user's history of undo.
 *
 * @param error why the insertion failed; what it wrote is taken back already
 */
export async function mergedCells(
  context: Excel.RequestContext,
  { sheet, address, isNewSheet }: Place,
  error: unknown,
): Promise<readonly Collision[]> {
  if (isNewSheet || !mayBeMerged(error)) return [];
  // Before ExcelApi 1.13 it cannot be asked where they are.
  if (!isApiSupported('1.13')) return isConflict(error) ? [{ kind: 'merged', address }] : [];
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  await context.sync();
  if (merged.isNullObject) return [];
  return localAddresses(merged.address).map((each) => ({ kind: 'merged', address: each }));
}

/** Excel drops what is entered in any but the first of merged cells, and makes no table of them. */
function mayBeMerged(error: unknown): boolean {
  return (
    isConflict(error) ||
    (error instanceof WorkbookError && error.refusal.kind === 'verificationFailed')
  );
}

function isConflict(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'MergedRangeConflict';
}
