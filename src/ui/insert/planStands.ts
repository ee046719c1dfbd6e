import { placeName } from '../../cells/sheetReference';
import type { Location, Workbook } from '../../hosts/workbook';
import type { Plan, PlanCell } from '../../sheets/plan';

/**
 * Whether any of a plan's own texts and numbers is still where it was inserted: all of them change only when the
 * insertion is undone, or the cells are moved or cleared. Of a plan of formulas alone, whether any has a result.
 *
 * @throws WorkbookError if the sheet is not there
 */
export async function planStands(
  workbook: Workbook,
  { cells }: Plan,
  { sheet, address }: Location,
): Promise<boolean> {
  const [values = []] = await workbook.readRanges([placeName(sheet, address)], sheet);
  const isWritten = cells.flat().some(isOwn);
  return cells.some((row, i) =>
    row.some((cell, j) => {
      const value = values[i]?.[j] ?? null;
      return isOwn(cell) ? cell.value === value : !isWritten && value !== null;
    }),
  );
}

function isOwn(cell: PlanCell): cell is Extract<PlanCell, { kind: 'text' | 'number' }> {
  return cell.kind === 'text' || cell.kind === 'number';
}
